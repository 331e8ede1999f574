"""Errors for documents that cannot be read; each message says what to do, and none names the file or request."""

from __future__ import annotations

import logging
from dataclasses import dataclass

from timeline.errors import TimelineError

__all__ = [
    "MAX_BYTES",
    "BadField",
    "BadPublished",
    "BinaryDocument",
    "EmptyDocument",
    "InvalidEncoding",
    "Malformed",
    "ReadingFailed",
    "Rejection",
    "TooLarge",
    "UnknownKind",
    "Unreadable",
    "refusal_of",
]

_log = logging.getLogger(__name__)
_log.addHandler(logging.NullHandler())

MAX_BYTES = 20_000_000
"""The most bytes of one document, before decoding."""


class EmptyDocument(TimelineError):
    """Nothing is in it."""

    def __init__(self) -> None:
        super().__init__("there is no text in it: leave it out")


class BinaryDocument(TimelineError):
    """It has NUL bytes, as no text has."""

    def __init__(self) -> None:
        super().__init__("this is binary, not text: convert it to UTF-8 text or HTML first")


class InvalidEncoding(TimelineError):
    """It is not UTF-8; `position` is the first byte that is not, from 0."""

    def __init__(self, position: int) -> None:
        super().__init__(f"this is not UTF-8 (byte {position}): convert it, with `iconv -t UTF-8` for example")
        self.position = position


class TooLarge(TimelineError):
    """It has more bytes than `MAX_BYTES`."""

    def __init__(self) -> None:
        super().__init__(f"this is larger than {MAX_BYTES // 1_000_000} MB: split it into its articles")


class BadPublished(TimelineError):
    """A day of publication that is none."""

    def __init__(self, published: str) -> None:
        super().__init__(f"published on {published!r} is no day: write it as 2019-12-21, from the year 1 on")
        self.published = published


class Malformed(TimelineError):
    """It is not well formed as what it should be: JSON, TimeML, HTML."""

    def __init__(self, kind: str, reason: str) -> None:
        super().__init__(f"this is no {kind}: {reason}")
        self.kind = kind


class BadField(TimelineError):
    """A member of a JSON document that is missing, or of another type than it should be."""

    def __init__(self, name: str, expected: str) -> None:
        super().__init__(f"{name!r} has to be {expected}")
        self.name = name


class UnknownKind(TimelineError):
    """A file whose name does not end as one of those that can be read."""

    def __init__(self, known: tuple[str, ...]) -> None:
        super().__init__(f"what kind of file is this? Known are {', '.join(known)}, and .gz of them")


class Unreadable(TimelineError):
    """The system, or the compression, does not give the bytes out."""

    def __init__(self, reason: str) -> None:
        super().__init__(f"cannot be read: {reason}")


class ReadingFailed(TimelineError):
    """The reader failed on it in a way that nobody foresaw; `kind` names the class of the error."""

    def __init__(self, kind: str) -> None:
        super().__init__(f"this cannot be read ({kind}): it is damaged, or of another kind than its name says")
        self.kind = kind


def refusal_of(error: Exception) -> TimelineError:
    """Return the error as one for people. One that nobody foresaw is logged with its traceback, as an error."""
    if isinstance(error, TimelineError):
        return error
    _log.error("a reader failed: %s", type(error).__name__, exc_info=error)
    return ReadingFailed(type(error).__name__)


@dataclass(frozen=True, slots=True)
class Rejection:
    """A document that could not be read: its place for people, and the error."""

    location: str
    error: TimelineError

    def __str__(self) -> str:
        return f"{self.location}: {self.error}"
