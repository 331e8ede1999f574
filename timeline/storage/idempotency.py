"""Idempotency keys: responses to requests that may be sent again, stored for a day."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import orjson

if TYPE_CHECKING:
    from sqlite_utils import Database

__all__ = ["RETENTION_SECONDS", "IdempotentRequest", "StoredResponse", "find", "save"]

RETENTION_SECONDS = 24 * 60 * 60


@dataclass(frozen=True, slots=True)
class IdempotentRequest:
    """A request with its sender and their idempotency key; another request has another `digest`."""

    sender: str
    key: str
    digest: bytes


@dataclass(frozen=True, slots=True)
class StoredResponse:
    """The response, and the digest of the request that it answers."""

    request_digest: bytes
    status: int
    headers: dict[str, str]
    body: bytes


def find(db: Database, request: IdempotentRequest, now: int) -> StoredResponse | None:
    """The response to the sender's key, None if there is none that is stored; `now` is in seconds since 1970."""
    row = db.execute(
        "SELECT request_digest, status, headers, body FROM idempotent_responses "
        "WHERE sender = ? AND key = ? AND stored_at > ?",
        [request.sender, request.key, now - RETENTION_SECONDS],
    ).fetchone()
    return None if row is None else StoredResponse(row[0], row[1], orjson.loads(row[2]), row[3])


def save(db: Database, request: IdempotentRequest, response: StoredResponse, now: int) -> None:
    """Stores the response, and deletes those that are older than a day."""
    db.execute("DELETE FROM idempotent_responses WHERE stored_at <= ?", [now - RETENTION_SECONDS])
    db.execute(
        "INSERT INTO idempotent_responses (sender, key, request_digest, status, headers, body, stored_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)",
        [
            request.sender,
            request.key,
            request.digest,
            response.status,
            orjson.dumps(response.headers).decode(),
            response.body,
            now,
        ],
    )
