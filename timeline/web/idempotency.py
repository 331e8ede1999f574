"""Idempotency keys: a repeated request is executed once and gets the first response again.

The response is stored in the transaction of the write, so both exist or neither does. Refused requests are not stored.
Follows draft-ietf-httpapi-idempotency-key-header-07; responses are kept for `storage.idempotency.RETENTION_SECONDS`.
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
    """The Idempotency-Key is malformed, or not allowed for this body."""

    def __init__(self, reason: str = "use 1 to 255 visible ASCII characters, quoted or not") -> None:
        super().__init__(f"invalid Idempotency-Key: {reason}")


class KeyReused(TimelineError):
    """This Idempotency-Key was used for a different request."""

    def __init__(self) -> None:
        super().__init__("this Idempotency-Key was used for a different request: send a new key with each new request")


def key() -> str | None:
    """Return the key of this request, if it has one.

    Raises:
        BadKey: it is malformed.
    """
    header = request.headers.get(HEADER)
    if header is None:
        return None
    matched = _KEY_PATTERN.fullmatch(header.strip())
    if matched is None:
        raise BadKey
    return matched["quoted"] or matched["bare"]


def respond_once(key: str, body_digest: bytes, respond: Callable[[], Response]) -> Response:
    """Return the response, or the stored one if this client has used the key before.

    Raises:
        KeyReused: the key was used for a different request.
    """
    token = auth.bearer_token()
    request_line = f"{request.method}\n{request.full_path}".encode(errors="surrogateescape")
    idempotent_request = idempotency.IdempotentRequest(
        "" if token is None else token.id, key, sha256(request_line + b"\n" + body_digest).digest()
    )
    with write_transaction() as db:
        now = int(time.time())
        stored = idempotency.find(db, idempotent_request, now)
        if stored is None:
            response = respond()
            headers = {name: value for name, value in response.headers.items() if name != "Content-Length"}
            stored_response = idempotency.StoredResponse(
                idempotent_request.digest, response.status_code, headers, response.get_data()
            )
            idempotency.save(db, idempotent_request, stored_response, now)
            return response
    if stored.request_digest != idempotent_request.digest:
        raise KeyReused
    return Response(stored.body, stored.status, stored.headers)
