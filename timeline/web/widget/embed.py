"""The page `/embed`: the widget alone, for a frame on another site.

It reads no database. The widget shows errors itself, with a link that opens outside the frame.
"""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

from flask import Response, render_template, request, url_for
from marshmallow import INCLUDE, fields, validate

from timeline.web.query_parameters import NoParameters, read
from timeline.web.settings import current_settings

__all__ = ["embed"]

_DEFAULT_LANGUAGE = "en"
_CSP = (
    "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; form-action 'none'; "
    "base-uri 'none'; frame-ancestors {frames}; require-trusted-types-for 'script'"
)


class EmbedParameters(NoParameters):
    """A language and an event. The filters are read and checked by the API."""

    class Meta:
        """Parameters that this page does not know are for the API."""

        unknown = INCLUDE

    lang = fields.String(validate=validate.Regexp(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*\Z"))
    event = fields.String(validate=validate.Regexp(r"[^/]+\Z"))


def embed() -> Response:
    """Render the page. A setting of the server decides which sites may frame it."""
    params: dict[str, Any] = read(EmbedParameters(), request.args)
    language, event = params.pop("lang", _DEFAULT_LANGUAGE), params.pop("event", None)
    source = url_for("api.list_events") if event is None else url_for("api.one_event", id=event)
    page = url_for("pages.timeline") if event is None else source
    html = render_template(
        "embed.html",
        language=language,
        title=params.get("timeline", "Timeline"),
        source=_with_query(source, params),
        page=_with_query(page, params),
    )
    policy = _CSP.format(frames=current_settings().allowed_ancestors)
    return Response(html, headers={"Content-Security-Policy": policy})


def _with_query(address: str, params: dict[str, str]) -> str:
    """Return the URL with query parameters of any name: `url_for` would interpret some of them."""
    return f"{address}?{urlencode(sorted(params.items()))}" if params else address
