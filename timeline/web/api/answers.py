"""What views answer with."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import orjson
from flask import Response, request, url_for

from timeline.web.api.route import JSON

if TYPE_CHECKING:
    from marshmallow import Schema

    from timeline.store import Page

__all__ = ["json", "listing"]


def json(data: object) -> Response:
    """The data as JSON."""
    return Response(orjson.dumps(data), mimetype=JSON)


def listing(page: Page[Any], shape: Schema) -> Response:
    """The page, and the way to the next one (RFC 8288)."""
    response = json({"data": [shape.dump(item) for item in page.items], "next": page.next})
    if page.next is not None:
        parameters: dict[str, Any] = {**request.args.to_dict(), "cursor": page.next}
        response.headers["Link"] = f'<{url_for(str(request.endpoint), **parameters)}>; rel="next"'
    return response
