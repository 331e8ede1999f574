"""`/embed`: a page that is nothing but the widget, for a frame on a page of others.

It reads no database: what it cannot show the widget says, in the frame, with a link that leads out of it.
"""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

from flask import Response, current_app, render_template, request, url_for
from marshmallow import INCLUDE, fields, validate

from timeline.web.query_parameters import NoParameters, read

__all__ = ["embed"]

_DEFAULT_LANGUAGE = "en"
_CSP = (
    "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; form-action 'none'; "
    "base-uri 'none'; frame-ancestors {frames}; require-trusted-types-for 'script'"
)


class EmbedParameters(NoParameters):
    """A language and an event; the filters are the API's to read and to refuse."""

    class Meta:
        """What is not of this page is of the API."""

        unknown = INCLUDE

    lang = fields.String(validate=validate.Regexp(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*\Z"))
    event = fields.String(validate=validate.Regexp(r"[^/]+\Z"))


def embed() -> Response:
    """The page. Who may frame it is the server's choice."""
    asked: dict[str, Any] = read(EmbedParameters(), request.args)
    language, event = asked.pop("lang", _DEFAULT_LANGUAGE), asked.pop("event", None)
    source = url_for("api.list_events") if event is None else url_for("api.one_event", id=event)
    page = url_for("pages.timeline") if event is None else source
    html = render_template(
        "embed.html",
        language=language,
        title=asked.get("timeline", "Timeline"),
        source=_with_query(source, asked),
        page=_with_query(page, asked),
    )
    policy = _CSP.format(frames=current_app.config["FRAME_ANCESTORS"])
    return Response(html, headers={"Content-Security-Policy": policy})


def _with_query(address: str, params: dict[str, str]) -> str:
    """The address with parameters that anyone may have made up: `url_for` would take some of them for its own."""
    return f"{address}?{urlencode(sorted(params.items()))}" if params else address
