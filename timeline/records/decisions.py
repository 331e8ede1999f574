"""User decisions about events (manual overrides): pin, retitle, hide, note, merge, split. Knows no events.

A decision refers to mentions, whose ids are stable while their texts are, and never to events, which are derived.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum
from typing import TYPE_CHECKING, ClassVar, TypeAlias

from timeline.dates import edtf
from timeline.errors import TimelineError

if TYPE_CHECKING:
    from collections.abc import Collection

    from timeline.dates import When

__all__ = [
    "BadPin",
    "BadWords",
    "Decision",
    "DecisionKind",
    "Hide",
    "LogAction",
    "Merge",
    "MergeOfOne",
    "Note",
    "Pin",
    "Retitle",
    "Signature",
    "Split",
    "SplitOfNothing",
    "make_decision",
    "require_printable",
]

_MAX_LENGTHS = {"title": 300, "note": 5_000, "author": 100}


class BadPin(TimelineError):
    """A date that no event can be pinned to."""

    def __init__(self, edtf: str) -> None:
        super().__init__(
            f"{edtf!r} is no date to pin: write EDTF, as in 199X, 2019-12, 2019-12-20T09:30 or 2019-12-16/2019-12-22"
        )
        self.edtf = edtf


class BadWords(TimelineError):
    """A title, a note or an author that is blank, too long, or not for people to read."""

    def __init__(self, what: str) -> None:
        super().__init__(f"the {what} has to be 1 to {_MAX_LENGTHS[what]} printable characters, not all of them space")
        self.what = what


class MergeOfOne(TimelineError):
    """A merge of fewer than two events of one timeline."""

    def __init__(self) -> None:
        super().__init__("a merge takes two events or more, of one timeline: name another one")


class SplitOfNothing(TimelineError):
    """A split that takes no mention of the event, or all of them; `mentions` is how many there are."""

    def __init__(self, mentions: int) -> None:
        super().__init__(
            f"a split takes some mentions out of an event and leaves some: of the {mentions} here, numbered from 0, "
            f"name 1 to {mentions - 1}"
            if mentions > 1
            else "an event of one mention cannot be split"
        )
        self.mentions = mentions


@dataclass(frozen=True, slots=True)
class Pin:
    """Sets the date of the event, in EDTF."""

    name: ClassVar[str] = "pin"
    edtf: str

    def __post_init__(self) -> None:
        try:
            edtf.read(self.edtf)
        except ValueError as error:
            raise BadPin(self.edtf) from error

    @property
    def when(self) -> When:
        """The date."""
        return edtf.read(self.edtf)


@dataclass(frozen=True, slots=True)
class Retitle:
    """Sets the title of the event."""

    name: ClassVar[str] = "retitle"
    title: str

    def __post_init__(self) -> None:
        require_printable("title", self.title)


@dataclass(frozen=True, slots=True)
class Hide:
    """Hides the event unless hidden events are requested."""

    name: ClassVar[str] = "hide"


@dataclass(frozen=True, slots=True)
class Note:
    """Attaches a note for readers of the event."""

    name: ClassVar[str] = "note"
    note: str

    def __post_init__(self) -> None:
        require_printable("note", self.note)


@dataclass(frozen=True, slots=True)
class Merge:
    """Makes the mentions one event."""

    name: ClassVar[str] = "merge"


@dataclass(frozen=True, slots=True)
class Split:
    """Makes the mentions that are `leaving` one event, and the others another."""

    name: ClassVar[str] = "split"
    leaving: tuple[str, ...]


DecisionKind: TypeAlias = Pin | Retitle | Hide | Note | Merge | Split


class LogAction(Enum):
    """An entry in the log of decisions."""

    DECIDED = "decided"
    UNDONE = "undone"


@dataclass(frozen=True, slots=True)
class Signature:
    """The author and the time of a decision; the time has a zone.

    Raises:
        BadWords: the author is not printable.
        ValueError: the time has no zone.
    """

    author: str
    made: datetime

    def __post_init__(self) -> None:
        require_printable("author", self.author)
        if self.made.tzinfo is None:
            raise ValueError(f"{self.made} is in no zone")

    @property
    def utc(self) -> str:
        """The time in ISO 8601, of fixed length, so that strings sort as times."""
        return self.made.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


@dataclass(frozen=True, slots=True)
class Decision:
    """A decision of a person about the mentions, by their sorted ids, of one event, or of several for a merge."""

    id: str
    timeline: str
    kind: DecisionKind
    mentions: tuple[str, ...]
    by: Signature

    @property
    def rank(self) -> tuple[datetime, str]:
        """The sort key of decisions: if two exclude each other, the later one holds."""
        return self.by.made, self.id

    def is_dormant(self, present: Collection[str]) -> bool:
        """Return whether it has no effect while only these mentions exist, until documents are ingested again."""
        existing = [mention for mention in self.mentions if mention in present]
        match self.kind:
            case Split(leaving):
                return len({mention in leaving for mention in existing}) < 2
            case Merge():
                return len(existing) < 2
            case _:
                return not existing


def make_decision(timeline: str, kind: DecisionKind, mentions: Collection[str], by: Signature) -> Decision:
    """Make a decision, with an id that is the hash of its content.

    Raises:
        SplitOfNothing: the split would leave one event.
    """
    if isinstance(kind, Split) and not 0 < len(set(kind.leaving) & set(mentions)) < len(set(mentions)):
        raise SplitOfNothing(len(set(mentions)))
    ids = tuple(sorted(set(mentions)))
    content = "\0".join((timeline, repr(kind), *ids, by.author, by.utc))
    return Decision(hashlib.blake2b(content.encode(), digest_size=8).hexdigest(), timeline, kind, ids, by)


def require_printable(field: str, text: str) -> None:
    """Check a `title`, a `note` or an `author`.

    Raises:
        BadWords: it is blank, too long, or has unprintable characters.
    """
    is_printable = all(character.isprintable() or character == "\n" for character in text)
    if not text.strip() or not is_printable or len(text) > _MAX_LENGTHS[field]:
        raise BadWords(field)
