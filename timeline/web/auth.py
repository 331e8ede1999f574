"""Who may: a bearer's token, what it opens, and where. Knows no route; each says what it wants."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from flask import current_app, g, request

from timeline.errors import TimelineError
from timeline.storage import Scope, tokens
from timeline.web.connection import database

if TYPE_CHECKING:
    from flask import Flask

    from timeline.storage import Token

__all__ = [
    "CHALLENGES",
    "SAFE_METHODS",
    "Access",
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
"""Who decides where no token is wanted and none is sent."""
_PUBLIC_ENDPOINTS = frozenset({"static", "widget.script", "widget.embed_script", "widget.embed_style"})
_OEMBED_ENDPOINT = "widget.oembed"
"""The timeline that it is about stands in an address, and in no parameter."""


class Access(Enum):
    """What wants a token: nothing, writing, or reading too."""

    OPEN = "open"
    READING = "reading"
    CLOSED = "closed"

    def requires_token(self, scope: Scope) -> bool:
        """Whether this does."""
        return self is Access.CLOSED or (self is Access.READING and scope is Scope.WRITE)


class NoToken(TimelineError):
    """This wants a token."""

    def __init__(self) -> None:
        super().__init__("this wants a token: send `Authorization: Bearer ...`; `timeline token create` makes one")


class BadToken(TimelineError):
    """The token is none, or was revoked."""

    def __init__(self) -> None:
        super().__init__("the token is none, or was revoked")


class NarrowToken(TimelineError):
    """The token is for reading only."""

    def __init__(self) -> None:
        super().__init__("the token is for reading only")


class OtherTimeline(TimelineError):
    """The token is for another timeline."""

    def __init__(self, name: str) -> None:
        super().__init__(f"the token is for the timeline {name!r} only")


class CrossSite(TimelineError):
    """A page of another site has sent this by the browser of someone who reads it."""

    def __init__(self) -> None:
        super().__init__("another site's page cannot write without a token")


CHALLENGES = {
    NoToken: 'Bearer realm="timeline"',
    BadToken: 'Bearer realm="timeline", error="invalid_token"',
    NarrowToken: 'Bearer realm="timeline", error="insufficient_scope", scope="write"',
    OtherTimeline: 'Bearer realm="timeline", error="insufficient_scope"',
}
"""What a client is told to bring (RFC 6750, section 3). Who brings nothing is told of no error."""


def install(app: Flask) -> None:
    """Guards what is no route of the API: those say themselves what they want."""
    app.before_request(_guard_pages)


def bearer_token() -> Token | None:
    """The token of this request.

    Raises:
        BadToken: what it sends is none that holds.
    """
    if "token" not in g:
        g.token = _request_token()
    token: Token | None = g.token
    return token


def authorize(scope: Scope) -> None:
    """Nothing, where the request may.

    Raises:
        NoToken, BadToken, NarrowToken, CrossSite: it may not.
    """
    token = bearer_token()
    if token is None and current_app.config["ACCESS"].requires_token(scope):
        raise NoToken
    if token is not None and not token.scope.covers(scope):
        raise NarrowToken
    if token is None and request.method not in SAFE_METHODS and _is_cross_site():
        raise CrossSite


def permitted_timeline(timeline: str | None) -> str | None:
    """The timeline that is named, or the one that the token is for where none is.

    Raises:
        OtherTimeline: the token is for another one.
    """
    token = bearer_token()
    if token is None or token.timeline is None:
        return timeline
    if timeline not in (None, token.timeline):
        raise OtherTimeline(token.timeline)
    return token.timeline


def author() -> str:
    """Whom a decision is by: the token's name."""
    token = bearer_token()
    return _ANONYMOUS if token is None else token.name


def _request_token() -> Token | None:
    """A browser that asks a person for a password sends it as that of any user; for writing that is no token."""
    authorization = request.authorization
    if authorization is None:
        if "Authorization" in request.headers:
            raise BadToken
        return None
    sent = authorization.token if authorization.type == "bearer" else None
    if authorization.type == "basic" and request.method in SAFE_METHODS:
        sent = authorization.password
    token = tokens.authenticate(database(), sent) if sent else None
    if token is None:
        raise BadToken
    return token


def _guard_pages() -> None:
    """Pages want no token where reading is open, and one for their timeline where it is not."""
    named = request.endpoint
    if named is None or request.blueprint == "api" or named in _PUBLIC_ENDPOINTS or named == _OEMBED_ENDPOINT:
        return
    if current_app.config["ACCESS"] is Access.CLOSED:
        authorize(Scope.READ)
        permitted_timeline(request.args.get("timeline", "default"))


def _is_cross_site() -> bool:
    """What browsers say of the page that a request is from."""
    origin = request.headers.get("Origin")
    return origin is not None and urlsplit(origin).netloc != request.host
