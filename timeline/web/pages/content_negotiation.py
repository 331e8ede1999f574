"""One URL for a resource and its page: clients that prefer HTML to JSON get the page (RFC 9110, section 12.5.1).

The API knows nothing of pages. Clients without a preference get JSON.
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
"""The page for an endpoint of the API. It gets the parts of the path."""

_CSP = (
    "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'"
)


def serve_page() -> ResponseReturnValue | None:
    """Return the page, if the endpoint has one and the client prefers HTML."""
    page = _PAGES.get(request.endpoint or "")
    if page is None or request.accept_mimetypes.best_match(["application/json", "text/html"]) != "text/html":
        return None
    g.page = True
    auth.authorize(Scope.READ)
    return page(**request.view_args or {})


def add_headers(response: Response) -> Response:
    """Add `Vary: Accept`, and a policy that lets a page run the server's own scripts only."""
    if request.endpoint in _PAGES:
        response.vary.add("Accept")
    if request.blueprint == "pages" or "page" in g:
        response.headers["Content-Security-Policy"] = _CSP
    return response
