"""Tokens: who may read and write over HTTP. Knows how a secret is made, kept and compared, not what it opens."""

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
        """Whether it is enough for what is wanted."""
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
    """Who may do what, and where: `timeline` is None for all of them. `made` and `revoked` are UTC (ISO 8601)."""

    id: str
    name: str
    scope: Scope
    timeline: str | None
    made: str = ""
    revoked: str | None = None


def create(db: Database, name: str, scope: Scope, timeline: str | None = None) -> tuple[Token, str]:
    """A new token, and what its bearer sends, which nobody can be told again.

    Its 256 random bits cannot be guessed or tried through, so that a plain SHA-256 of them is enough; what makes a
    hash slow, as passwords need it, would only make each request slow.

    Raises:
        BadWords: it cannot be called that.
        TokenNameTaken: another one is.
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
    """All that were ever made, oldest first."""
    return tuple(map(_token_from_row, db.query("SELECT * FROM tokens ORDER BY made, id")))


def revoke(db: Database, id: str) -> Token:
    """The token, which holds no more.

    Raises:
        UnknownToken: there is none, or it was revoked before.
    """
    done = db.execute(
        "UPDATE tokens SET revoked = strftime('%Y-%m-%dT%H:%M:%SZ', 'now') WHERE id = ? AND revoked IS NULL", [id]
    )
    if not done.rowcount:
        raise UnknownToken(id)
    return _find(db, id)


def authenticate(db: Database, bearer_token: str) -> Token | None:
    """The token that a bearer has sent, if it is one and holds. How long it takes does not tell how much is right."""
    mark, _, rest = bearer_token.partition("_")
    id, _, secret = rest.partition("_")
    row = next(iter(db.query("SELECT * FROM tokens WHERE id = ?", [id])), None)
    kept = row["sha256"] if row is not None else b""
    right = hmac.compare_digest(kept, _secret_digest(secret))
    return _token_from_row(row) if row is not None and right and mark == _PREFIX and row["revoked"] is None else None


def _secret_digest(secret: str) -> bytes:
    return sha256(secret.encode(errors="surrogateescape")).digest()


def _find(db: Database, id: str) -> Token:
    return _token_from_row(next(iter(db.query("SELECT * FROM tokens WHERE id = ?", [id]))))


def _token_from_row(row: Mapping[str, Any]) -> Token:
    return Token(row["id"], row["name"], Scope(row["scope"]), row["timeline"], row["made"], row["revoked"])
