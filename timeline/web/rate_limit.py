"""The rate limit: a bucket of requests for each client, refilled steadily.

Each process has its own buckets, so the limit of a server is that of one worker times the number of workers
(docs/adr/0028).
"""

from __future__ import annotations

import math
import time
from dataclasses import dataclass, field
from threading import Lock
from typing import TYPE_CHECKING

from flask import current_app, g, request

from timeline.errors import TimelineError
from timeline.web import auth
from timeline.web.settings import current_settings

if TYPE_CHECKING:
    from flask import Flask, Response

__all__ = ["HEADERS", "RateLimiter", "TooManyRequests", "install"]

_WINDOW_SECONDS = 60
_MAX_CLIENTS = 10_000
_LIMITERS = "timeline.rate_limiters"

HEADERS = {
    "RateLimit-Policy": "The limit: requests and seconds of its window. Only if the server has a limit.",
    "RateLimit": "The requests left, and the seconds until there is another one. Only if the server has a limit.",
}


class TooManyRequests(TimelineError):
    """The client has sent too many requests in a short time."""

    def __init__(self, seconds: int) -> None:
        super().__init__(f"too many requests: try again in {seconds} seconds")
        self.retry_after = seconds


@dataclass(frozen=True, slots=True)
class RemainingQuota:
    """The requests that a client has left, and the seconds until it gets another one."""

    requests: int
    seconds: int
    is_exceeded: bool


@dataclass(slots=True)
class RateLimiter:
    """Allows each client `per_minute` requests a minute.

    Stores only the time at which a client's bucket will be full (generic cell rate algorithm, ITU-T I.371).
    """

    name: str
    per_minute: int
    _full_at: dict[str, float] = field(default_factory=dict)
    _lock: Lock = field(default_factory=Lock)

    def take(self, client: str, now: float) -> RemainingQuota:
        """Take one request out of the client's bucket at `now`, in seconds."""
        interval = _WINDOW_SECONDS / self.per_minute
        with self._lock:
            full_at = max(self._full_at.get(client, now), now)
            is_exceeded = full_at + interval - now > _WINDOW_SECONDS + 1e-6
            if not is_exceeded:
                full_at += interval
                self._full_at[client] = full_at
            self._evict_full(now)
        requests = int((_WINDOW_SECONDS - (full_at - now)) / interval + 1e-6)
        return RemainingQuota(requests, max(1, math.ceil(full_at + interval - now - _WINDOW_SECONDS)), is_exceeded)

    def _evict_full(self, now: float) -> None:
        """Forget clients whose buckets are full: they are like new ones."""
        if len(self._full_at) > _MAX_CLIENTS:
            self._full_at = {client: full_at for client, full_at in self._full_at.items() if full_at > now}

    @property
    def policy(self) -> str:
        """The value of the RateLimit-Policy header (draft-ietf-httpapi-ratelimit-headers-10)."""
        return f'"{self.name}";q={self.per_minute};w={_WINDOW_SECONDS}'


def install(app: Flask) -> None:
    """Checks the limit before a request is handled."""
    settings = current_settings(app)
    app.extensions[_LIMITERS] = {
        name: RateLimiter(name, per_minute) if per_minute else None
        for name, per_minute in (("reads", settings.reads), ("writes", settings.writes))
    }
    app.before_request(_check_limit)
    app.after_request(_add_headers)


def _check_limit() -> None:
    limiters: dict[str, RateLimiter | None] = current_app.extensions[_LIMITERS]
    limiter = limiters["reads" if request.method in auth.SAFE_METHODS else "writes"]
    if limiter is None or request.path == "/health":
        return
    remaining = limiter.take(_client_key(), time.monotonic())
    g.limiter, g.remaining = limiter, remaining
    if remaining.is_exceeded:
        raise TooManyRequests(remaining.seconds)


def _client_key() -> str:
    """Return the token's id, or the address of a client without one."""
    token = auth.bearer_token() if "Authorization" in request.headers else None
    return f"address {request.remote_addr}" if token is None else f"token {token.id}"


def _add_headers(response: Response) -> Response:
    if "remaining" in g:
        response.headers["RateLimit-Policy"] = g.limiter.policy
        response.headers["RateLimit"] = f'"{g.limiter.name}";r={g.remaining.requests};t={g.remaining.seconds}'
    return response
