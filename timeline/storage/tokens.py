"""API tokens: how their secrets are made, stored as hashes, and compared. What a token opens is decided by the web."""

from __future__ import annotations

import hmac
import secrets
from dataclasses import dataclass
from enum import Enum
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from timeline.errors import TimelineError
from timeline.records.decisions import require_printable
from timeline.storage import timelines

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlite_utils import Database

__all__ = ["Scope", "Token", "TokenNameTaken", "UnknownToken", "authenticate", "create", "list_all", "revoke"]

_SECRET_BYTES = 32
_ID_BYTES = 6
_PREFIX = "tl"


class Scope(Enum):
    """What a token lets its bearer do: read, or read and write."""

    READ = "read"
    WRITE = "write"

    def covers(self, required: Scope) -> bool:
        """True if a token of this scope may do what needs the required one."""
        return self is Scope.WRITE or required is Scope.READ


class UnknownToken(TimelineError):
    """No token that still holds has this id."""

    def __init__(self, id: str) -> None:
        super().__init__(f"no token that holds has the id {id!r}: `timeline token list` lists those there are")
        self.id = id


class TokenNameTaken(TimelineError):
    """A token that still holds has this name, and would sign as the new one does."""

    def __init__(self, name: str) -> None:
        super().__init__(f"there is a token called {name!r}: revoke it first, or take another name")
        self.name = name


@dataclass(frozen=True, slots=True)
class Token:
    """An API token; `timeline` is None for access to all of them. `made` and `revoked` are UTC (ISO 8601)."""

    id: str
    name: str
    scope: Scope
    timeline: str | None
    made: str = ""
    revoked: str | None = None


def create(db: Database, name: str, scope: Scope, timeline: str | None = None) -> tuple[Token, str]:
    """Makes a token; returns it with its bearer token, which is not stored and cannot be shown again.

    A secret of 256 random bits cannot be guessed, so that a plain SHA-256 of it is enough: a slow hash, as passwords
    need, would slow down each request.

    Raises:
        BadWords: the name is not printable.
        TokenNameTaken: a valid token has the name.
        UnknownTimeline: there is no such timeline.
    """
    require_printable("author", name)
    if timeline is not None:
        timelines.require(db, timeline)
    if db.execute("SELECT 1 FROM tokens WHERE name = ? AND revoked IS NULL", [name]).fetchone():
        raise TokenNameTaken(name)
    id, secret = secrets.token_hex(_ID_BYTES), secrets.token_urlsafe(_SECRET_BYTES)
    db.execute(
        "INSERT INTO tokens (id, name, scope, timeline, sha256) VALUES (?, ?, ?, ?, ?)",
        [id, name, scope.value, timeline, _secret_digest(secret)],
    )
    return _find(db, id), f"{_PREFIX}_{id}_{secret}"


def list_all(db: Database) -> tuple[Token, ...]:
    """All tokens, the revoked too, oldest first."""
    return tuple(map(_token_from_row, db.query("SELECT * FROM tokens ORDER BY made, id")))


def revoke(db: Database, id: str) -> Token:
    """Revokes the token and returns it.

    Raises:
        UnknownToken: there is none, or it was revoked before.
    """
    update = db.execute(
        "UPDATE tokens SET revoked = strftime('%Y-%m-%dT%H:%M:%SZ', 'now') WHERE id = ? AND revoked IS NULL", [id]
    )
    if not update.rowcount:
        raise UnknownToken(id)
    return _find(db, id)


def authenticate(db: Database, bearer_token: str) -> Token | None:
    """The valid token that a bearer has sent, None if it is not valid. The comparison takes constant time."""
    prefix, _, rest = bearer_token.partition("_")
    id, _, secret = rest.partition("_")
    row = next(iter(db.query("SELECT * FROM tokens WHERE id = ?", [id])), None)
    stored = row["sha256"] if row is not None else b""
    matches = hmac.compare_digest(stored, _secret_digest(secret))
    is_valid = row is not None and matches and prefix == _PREFIX and row["revoked"] is None
    return _token_from_row(row) if row is not None and is_valid else None


def _secret_digest(secret: str) -> bytes:
    return sha256(secret.encode(errors="surrogateescape")).digest()


def _find(db: Database, id: str) -> Token:
    return _token_from_row(next(iter(db.query("SELECT * FROM tokens WHERE id = ?", [id]))))


def _token_from_row(row: Mapping[str, Any]) -> Token:
    return Token(row["id"], row["name"], Scope(row["scope"]), row["timeline"], row["made"], row["revoked"])
