"""How much one client may ask: a bucket of requests that refills steadily.

Buckets are this process's own: with several workers a client has so many of each. docs/adr/0028 says why.
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

if TYPE_CHECKING:
    from flask import Flask, Response

__all__ = ["HEADERS", "RateLimiter", "TooManyRequests", "install"]

_WINDOW_SECONDS = 60
"""Seconds."""
_MAX_CLIENTS = 10_000

HEADERS = {
    "RateLimit-Policy": "How many requests a client has in how many seconds, where that is limited.",
    "RateLimit": "How many are left, and after how many seconds there are more, where that is limited.",
}


class TooManyRequests(TimelineError):
    """The client has asked too much in too short a time."""

    def __init__(self, seconds: int) -> None:
        super().__init__(f"too many requests: try again in {seconds} seconds")
        self.retry_after = seconds


@dataclass(frozen=True, slots=True)
class RemainingQuota:
    """What a client has left: requests, and the seconds until there is another one."""

    requests: int
    seconds: int
    is_exceeded: bool


@dataclass(slots=True)
class RateLimiter:
    """So many requests in a minute for each client.

    For each it keeps only the time at which its bucket will be full (the generic cell rate algorithm, ITU-T I.371).
    """

    name: str
    per_minute: int
    _full_at: dict[str, float] = field(default_factory=dict)
    _lock: Lock = field(default_factory=Lock)

    def take(self, client: str, now: float) -> RemainingQuota:
        """One request out of the client's bucket at `now`, in seconds."""
        each = _WINDOW_SECONDS / self.per_minute
        with self._lock:
            full_at = max(self._full_at.get(client, now), now)
            refused = full_at + each - now > _WINDOW_SECONDS + 1e-6
            if not refused:
                full_at += each
                self._full_at[client] = full_at
            self._evict_full(now)
        requests = int((_WINDOW_SECONDS - (full_at - now)) / each + 1e-6)
        return RemainingQuota(requests, max(1, math.ceil(full_at + each - now - _WINDOW_SECONDS)), refused)

    def _evict_full(self, now: float) -> None:
        """Those whose buckets are full are as those who never came."""
        if len(self._full_at) > _MAX_CLIENTS:
            self._full_at = {client: at for client, at in self._full_at.items() if at > now}

    @property
    def policy(self) -> str:
        """It as a header has it (draft-ietf-httpapi-ratelimit-headers-10)."""
        return f'"{self.name}";q={self.per_minute};w={_WINDOW_SECONDS}'


def install(app: Flask) -> None:
    """Counts requests before anything is done for them."""
    reads, writes = app.config["READS"], app.config["WRITES"]
    app.config["LIMITS"] = {"reads": RateLimiter("reads", reads) if reads else None} | {
        "writes": RateLimiter("writes", writes) if writes else None
    }
    app.before_request(_check_limit)
    app.after_request(_add_headers)


def _check_limit() -> None:
    limit: RateLimiter | None = current_app.config["LIMITS"][
        "reads" if request.method in auth.SAFE_METHODS else "writes"
    ]
    if limit is None or request.path == "/health":
        return
    left = limit.take(_client_key(), time.monotonic())
    g.limit, g.left = limit, left
    if left.is_exceeded:
        raise TooManyRequests(left.seconds)


def _client_key() -> str:
    """The token, or the address of who sends none."""
    token = auth.bearer_token() if "Authorization" in request.headers else None
    return f"address {request.remote_addr}" if token is None else f"token {token.id}"


def _add_headers(response: Response) -> Response:
    if "left" in g:
        response.headers["RateLimit-Policy"] = g.limit.policy
        response.headers["RateLimit"] = f'"{g.limit.name}";r={g.left.requests};t={g.left.seconds}'
    return response
