"""Authorization: bearer tokens, their scopes and their timelines.

Knows no route: each route names the scope that it needs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from flask import g, request

from timeline.errors import TimelineError
from timeline.storage import Scope, tokens
from timeline.web.connection import database
from timeline.web.settings import Access, current_settings

if TYPE_CHECKING:
    from flask import Flask

    from timeline.storage import Token

__all__ = [
    "CHALLENGES",
    "SAFE_METHODS",
    "BadToken",
    "CrossSite",
    "NarrowToken",
    "NoToken",
    "OtherTimeline",
    "author",
    "authorize",
    "bearer_token",
    "install",
    "permitted_timeline",
]

SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})
_ANONYMOUS = "anyone"
"""The author of a decision that is made without a token."""
_PUBLIC_ENDPOINTS = frozenset({"static", "widget.script", "widget.embed_script", "widget.embed_style"})
_OEMBED_ENDPOINT = "widget.oembed"
"""Its timeline is in the embedded URL, not in a parameter, so the view authorizes itself."""


class NoToken(TimelineError):
    """A token is needed."""

    def __init__(self) -> None:
        super().__init__("a token is needed: send `Authorization: Bearer ...`; `timeline token create` makes one")


class BadToken(TimelineError):
    """The token is unknown or was revoked."""

    def __init__(self) -> None:
        super().__init__("the token is unknown or was revoked")


class NarrowToken(TimelineError):
    """The token is for reading only."""

    def __init__(self) -> None:
        super().__init__("the token is for reading only")


class OtherTimeline(TimelineError):
    """The token is for another timeline."""

    def __init__(self, name: str) -> None:
        super().__init__(f"the token is for the timeline {name!r} only")


class CrossSite(TimelineError):
    """A page of another site sent this request through its reader's browser."""

    def __init__(self) -> None:
        super().__init__("another site's page cannot write without a token")


CHALLENGES = {
    NoToken: 'Bearer realm="timeline"',
    BadToken: 'Bearer realm="timeline", error="invalid_token"',
    NarrowToken: 'Bearer realm="timeline", error="insufficient_scope", scope="write"',
    OtherTimeline: 'Bearer realm="timeline", error="insufficient_scope"',
}
"""`WWW-Authenticate` for each error (RFC 6750, section 3). A request without a token gets no error code."""


def install(app: Flask) -> None:
    """Registers the check of pages. Routes of the API name their own scope."""
    app.before_request(_guard_pages)


def bearer_token() -> Token | None:
    """Return the token of this request.

    Raises:
        BadToken: the request has a token that is unknown or revoked.
    """
    if "token" not in g:
        g.token = _request_token()
    token: Token | None = g.token
    return token


def authorize(scope: Scope) -> None:
    """Check that this request may read or write.

    Raises:
        NoToken, BadToken, NarrowToken, CrossSite: it may not.
    """
    token = bearer_token()
    if token is None and current_settings().access.requires_token(scope):
        raise NoToken
    if token is not None and not token.scope.covers(scope):
        raise NarrowToken
    if token is None and request.method not in SAFE_METHODS and _is_cross_site():
        raise CrossSite


def permitted_timeline(timeline: str | None) -> str | None:
    """Return the timeline named by the request, or the one that the token is limited to.

    Raises:
        OtherTimeline: the token is for another timeline.
    """
    token = bearer_token()
    if token is None or token.timeline is None:
        return timeline
    if timeline not in (None, token.timeline):
        raise OtherTimeline(token.timeline)
    return token.timeline


def author() -> str:
    """Return the name of the token, which is stored as the author of a decision."""
    token = bearer_token()
    return _ANONYMOUS if token is None else token.name


def _request_token() -> Token | None:
    """Browsers send the password of Basic authentication with every request, so it is a token for reading only."""
    authorization = request.authorization
    if authorization is None:
        if "Authorization" in request.headers:
            raise BadToken
        return None
    secret = authorization.token if authorization.type == "bearer" else None
    if authorization.type == "basic" and request.method in SAFE_METHODS:
        secret = authorization.password
    token = tokens.authenticate(database(), secret) if secret else None
    if token is None:
        raise BadToken
    return token


def _guard_pages() -> None:
    """Pages need a token only if reading is closed, and then one for their timeline."""
    endpoint = request.endpoint
    if endpoint is None or request.blueprint == "api" or endpoint in _PUBLIC_ENDPOINTS or endpoint == _OEMBED_ENDPOINT:
        return
    if current_settings().access is Access.CLOSED:
        authorize(Scope.READ)
        permitted_timeline(request.args.get("timeline", "default"))


def _is_cross_site() -> bool:
    """True if the browser says that the request comes from a page of another site."""
    origin = request.headers.get("Origin")
    return origin is not None and urlsplit(origin).netloc != request.host
