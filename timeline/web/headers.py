"""The headers that every answer carries: what a browser may do with it, who may read it, and whether it has changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flask import request

from timeline.web import compression

if TYPE_CHECKING:
    from flask import Flask, Response

__all__ = ["install"]

_SECURITY_HEADERS = {
    # What has scripts of its own says so itself; what is quoted here is not to bring one.
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; "
        "base-uri 'none'; frame-ancestors 'none'"
    ),
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "X-Content-Type-Options": "nosniff",
}

# Reading is open, so that the widget works on any page.
_CORS_HEADERS = {
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Expose-Headers": "ETag, Link",
    "Cross-Origin-Resource-Policy": "cross-origin",
}

_READ_METHODS = ("GET", "HEAD", "OPTIONS")


# Whoever may read may ask whether it has changed, or show a token.
_PREFLIGHT_HEADERS = {
    "Access-Control-Allow-Methods": "GET, HEAD, OPTIONS",
    "Access-Control-Allow-Headers": "Accept, Authorization, If-None-Match",
    "Access-Control-Max-Age": "86400",
}


def install(app: Flask) -> None:
    """Lets every answer pass through here."""
    app.after_request(_add_headers)


def _add_headers(response: Response) -> Response:
    for name, value in _SECURITY_HEADERS.items():
        response.headers.setdefault(name, value)
    if request.blueprint != "pages" and request.method in _READ_METHODS:
        response.headers.update(_CORS_HEADERS)
        if request.method == "OPTIONS":
            response.headers.update(_PREFLIGHT_HEADERS)
    if request.method in ("GET", "HEAD") and response.status_code == 200:
        _make_conditional(response)
    return response


def _make_conditional(response: Response) -> None:
    """A strong ETag, 304 for who has it already, and else the coding that was asked for.

    Another coding is another representation, and has another ETag (RFC 9110, 8.8.3.3). What Flask serves from a file
    has got one before; a stream has none, as it would have to be read twice.
    """
    if response.direct_passthrough:
        return
    if not response.cache_control:
        response.cache_control.no_cache = True
    chosen = compression.choose_coding(response)
    if not response.is_streamed:
        response.add_etag()
        if chosen is not None:
            response.set_etag(f"{response.get_etag()[0]}-{chosen}")
        response.make_conditional(request)
    if chosen is not None and response.status_code == 200:
        compression.encode(response, chosen)
