"""A reason that was read back from the database."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["StoredReason"]


@dataclass(frozen=True, slots=True)
class StoredReason:
    """A reason as it is stored: the words in which it was given when it was new."""

    text: str
