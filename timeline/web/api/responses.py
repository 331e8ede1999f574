"""Responses of API views: JSON, pages of a list, and the link to the next page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import orjson
from flask import Response, request, url_for

from timeline.web.api.route import JSON

if TYPE_CHECKING:
    from marshmallow import Schema

    from timeline.storage import Page

__all__ = ["json", "json_page", "with_next_link"]


def json(data: object) -> Response:
    """Return a response with the data as JSON."""
    return Response(orjson.dumps(data), mimetype=JSON)


def json_page(page: Page[Any], schema: Schema) -> Response:
    """Return a response with one page of a list."""
    return with_next_link(json({"data": [schema.dump(item) for item in page.items], "next": page.next}), page)


def with_next_link(response: Response, page: Page[Any]) -> Response:
    """Add the link to the next page, if there is one (RFC 8288)."""
    if page.next is not None:
        parameters: dict[str, Any] = {**request.args.to_dict(), "cursor": page.next}
        response.headers["Link"] = f'<{url_for(str(request.endpoint), **parameters)}>; rel="next"'
    return response
