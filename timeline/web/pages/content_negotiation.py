"""A thing and its page have one address: whoever likes HTML better than JSON is given the page (RFC 9110, 12.5.1).

The API knows nothing of it. Programs that like all the same are given JSON.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flask import g, request

from timeline.storage import Scope
from timeline.web import auth
from timeline.web.pages import document, event, timeline

if TYPE_CHECKING:
    from collections.abc import Callable

    from flask import Response
    from flask.typing import ResponseReturnValue

__all__ = ["add_headers", "serve_page"]

_PAGES: dict[str, Callable[..., ResponseReturnValue]] = {
    "api.one_event": event.event,
    "api.one_timeline": timeline.named_timeline,
    "api.one_document": document.document,
}
"""The page for an endpoint of the API, which gets the parts of the path."""

_CSP = (
    "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'"
)


def serve_page() -> ResponseReturnValue | None:
    """The page, where there is one and the client likes it better."""
    page = _PAGES.get(request.endpoint or "")
    if page is None or request.accept_mimetypes.best_match(["application/json", "text/html"]) != "text/html":
        return None
    g.page = True
    auth.authorize(Scope.READ)
    return page(**request.view_args or {})


def add_headers(response: Response) -> Response:
    """Says that the client's liking makes a difference, and lets a page run its own scripts and no others."""
    if request.endpoint in _PAGES:
        response.vary.add("Accept")
    if request.blueprint == "pages" or "page" in g:
        response.headers["Content-Security-Policy"] = _CSP
    return response
