"""The headers that every answer carries: what a browser may do with it, who may read it, and whether it has changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flask import request

if TYPE_CHECKING:
    from flask import Flask, Response

__all__ = ["install"]

_ALWAYS = {
    # The pages hold no script, and what they quote is not to bring one.
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; "
        "base-uri 'none'; frame-ancestors 'none'"
    ),
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "X-Content-Type-Options": "nosniff",
}

# Reading is open, so that the widget works on any page.
_FOR_EVERYONE = {
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Expose-Headers": "ETag, Link",
    "Cross-Origin-Resource-Policy": "cross-origin",
}

_READING = ("GET", "HEAD", "OPTIONS")


def install(app: Flask) -> None:
    """Lets every answer pass through here."""
    app.after_request(_dress)


def _dress(response: Response) -> Response:
    response.headers.update(_ALWAYS)
    if request.blueprint != "pages" and request.method in _READING:
        response.headers.update(_FOR_EVERYONE)
    if request.method in ("GET", "HEAD") and response.status_code == 200:
        _validate(response)
    return response


def _validate(response: Response) -> None:
    """A strong ETag, and 304 for who has it already. What Flask serves from a file has got one before."""
    if response.direct_passthrough:
        return
    if not response.cache_control:
        response.cache_control.no_cache = True
    response.add_etag()
    response.make_conditional(request)
