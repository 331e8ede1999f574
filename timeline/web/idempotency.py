"""A request that may come twice is done once: its sender gives it a key, and gets the first answer again.

The answer is kept in the transaction of what was written, so that both are there or neither is; what was refused is
not kept. As draft-ietf-httpapi-idempotency-key-header-07 has it, for `store.answers.SECONDS_KEPT`.
"""

from __future__ import annotations

import re
import time
from hashlib import sha256
from typing import TYPE_CHECKING

from flask import Response, request

from timeline.errors import TimelineError
from timeline.storage import idempotency
from timeline.web import auth
from timeline.web.connection import write_transaction

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["HEADER", "BadKey", "KeyReused", "key", "respond_once"]

HEADER = "Idempotency-Key"
_KEY_PATTERN = re.compile(r'(?:"(?P<quoted>[!#-\[\]-~]{1,255})"|(?P<bare>[!#-\[\]-~]{1,255}))', re.ASCII)


class BadKey(TimelineError):
    """The Idempotency-Key cannot be one, or does not fit what it is sent with."""

    def __init__(self, reason: str = "it is 1 to 255 visible ASCII characters, in quotes or bare") -> None:
        super().__init__(f"this Idempotency-Key does not do: {reason}")


class KeyReused(TimelineError):
    """Another request was sent under this Idempotency-Key."""

    def __init__(self) -> None:
        super().__init__("another request was sent under this Idempotency-Key: each new request takes a new one")


def key() -> str | None:
    """The key of this request, if it has one.

    Raises:
        BadKey: it cannot be one.
    """
    sent = request.headers.get(HEADER)
    if sent is None:
        return None
    read = _KEY_PATTERN.fullmatch(sent.strip())
    if read is None:
        raise BadKey
    return read["quoted"] or read["bare"]


def respond_once(key: str, body_digest: bytes, respond: Callable[[], Response]) -> Response:
    """The answer, or the one that this sender got under this key before. `body` is the digest of the body.

    Raises:
        KeyReused: that was to another request.
    """
    token = auth.bearer_token()
    request_line = f"{request.method}\n{request.full_path}".encode(errors="surrogateescape")
    asked = idempotency.IdempotentRequest(
        "" if token is None else token.id, key, sha256(request_line + b"\n" + body_digest).digest()
    )
    with write_transaction() as db:
        now = int(time.time())
        kept = idempotency.find(db, asked, now)
        if kept is None:
            response = respond()
            headers = {name: value for name, value in response.headers.items() if name != "Content-Length"}
            told = idempotency.StoredResponse(asked.digest, response.status_code, headers, response.get_data())
            idempotency.save(db, asked, told, now)
            return response
    if kept.request_digest != asked.digest:
        raise KeyReused
    return Response(kept.body, kept.status, kept.headers)
