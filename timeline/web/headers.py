"""The headers of every response: security policy, CORS, caching and compression."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flask import request

from timeline.web import compression

if TYPE_CHECKING:
    from flask import Flask, Response

__all__ = ["install"]

_SECURITY_HEADERS = {
    # Pages with scripts set their own policy; no other response may run one.
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; "
        "base-uri 'none'; frame-ancestors 'none'"
    ),
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "X-Content-Type-Options": "nosniff",
}

# Any origin may read, so that the widget works on any page.
_CORS_HEADERS = {
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Expose-Headers": "ETag, Link",
    "Cross-Origin-Resource-Policy": "cross-origin",
}

_READ_METHODS = ("GET", "HEAD", "OPTIONS")

# Readers may send conditional requests and tokens.
_PREFLIGHT_HEADERS = {
    "Access-Control-Allow-Methods": "GET, HEAD, OPTIONS",
    "Access-Control-Allow-Headers": "Accept, Authorization, If-None-Match",
    "Access-Control-Max-Age": "86400",
}


def install(app: Flask) -> None:
    """Adds the headers to every response."""
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
    """Set a strong ETag, answer 304 to clients that have it, and compress the body.

    Each coding is a representation with its own ETag (RFC 9110, section 8.8.3.3). Flask sets the ETag of files. A
    stream has none, as it would have to be read twice.
    """
    if response.direct_passthrough:
        return
    if not response.cache_control:
        response.cache_control.no_cache = True
    coding = compression.choose_coding(response)
    if not response.is_streamed:
        response.add_etag()
        if coding is not None:
            response.set_etag(f"{response.get_etag()[0]}-{coding}")
        response.make_conditional(request)
    if coding is not None and response.status_code == 200:
        compression.encode(response, coding)
