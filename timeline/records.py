"""The nouns that outlive a request: Document, Timex, Mention, Event. They do not know how they are made or kept."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from timeline.kinds import TimexType, timex_type
from timeline.meanings import Lean, Meaning
from timeline.order import UNORDERED, Order, RelationKind

if TYPE_CHECKING:
    from timeline.dates import Day, When

__all__ = [
    "Anchor",
    "AnchorKind",
    "DatedBy",
    "Document",
    "Event",
    "Extent",
    "Mention",
    "Modality",
    "PublishedFrom",
    "Relation",
    "Resolution",
    "Side",
    "Source",
    "Status",
    "Timex",
    "status",
]


class PublishedFrom(Enum):
    """How a document's publication day is known."""

    GIVEN = "given"
    METADATA = "metadata"
    INFERRED = "inferred"
    UNKNOWN = "unknown"


class AnchorKind(Enum):
    """What a meaning was resolved against."""

    PUBLICATION = "publication"
    MENTION = "mention"
    ABSOLUTE = "absolute"
    NONE = "none"


class DatedBy(Enum):
    """What dates a mention, the surest first: a timex, the day told before, the publication day, or nothing."""

    TIMEX = "timex"
    STORY = "story"
    PUBLICATION = "publication"
    NOTHING = "nothing"


class Modality(Enum):
    """Whether a mention tells what happened, that something was said, what is to come, may be, or did not happen."""

    OCCURRED = "occurred"
    REPORTED = "reported"
    EXPECTED = "expected"
    POSSIBLE = "possible"
    NEGATED = "negated"


class Status(Enum):
    """How far a when is known: on the calendar, but for its year, or not at all."""

    DATED = "dated"
    PARTIAL = "partial"
    UNANCHORED = "unanchored"


def status(when: When) -> Status:
    """The status that follows from what is known."""
    if when.edtf is None:
        return Status.UNANCHORED
    return Status.PARTIAL if when.earliest is None else Status.DATED


@dataclass(frozen=True, slots=True)
class Source:
    """A document as its mentions name it.

    `name` is the file's or the caller's; `published` is None where it is not known to the day.
    """

    id: str
    name: str | None
    title: str | None
    published: Day | None
    published_from: PublishedFrom
    url: str | None


@dataclass(frozen=True, slots=True)
class Document:
    """One article as it was given; `text` is kept exactly, and every offset counts its code points."""

    source: Source
    timeline: str
    language: str
    text: str


@dataclass(frozen=True, slots=True)
class Extent:
    """A stretch of a document's text: code points `start` (included) to `end` (excluded), and what stands there."""

    start: int
    end: int
    exact: str

    def __post_init__(self) -> None:
        if self.end - self.start != len(self.exact) or self.start < 0:
            raise ValueError(f"{self.exact!r} does not fit from {self.start} to {self.end}")

    @classmethod
    def of(cls, text: str, start: int, end: int) -> Extent:
        """The stretch of the text."""
        return cls(start, end, text[start:end])


@dataclass(frozen=True, slots=True)
class Timex:
    """A temporal expression: where it stands, what it means, and the lean of its clause where the meaning `leans`."""

    extent: Extent
    meaning: Meaning
    lean: Lean = Lean.PAST

    @property
    def type(self) -> TimexType:
        """DATE, TIME, DURATION or SET."""
        return timex_type(self.meaning)


@dataclass(frozen=True, slots=True)
class Anchor:
    """What a meaning was resolved against; `value` is the anchor's EDTF, None for a kind that has none."""

    kind: AnchorKind
    value: str | None = None


@dataclass(frozen=True, slots=True)
class Resolution:
    """What a timex comes to.

    `value` and `mod` are TIMEX3's (TimeML 1.2.1): a value may be masked ("XXXX-05-08") or a duration ("P5Y"). `why` is
    one sentence: words, meaning, anchor, rule, value.
    """

    when: When
    value: str | None
    mod: str | None
    anchor: Anchor
    why: str


@dataclass(frozen=True, slots=True)
class Mention:
    """What one sentence says happened, dated by a timex; that is None where the news, the story or nothing dates it.

    `quote` is the sentence, `prefix` and `suffix` what stands around it; `title` tells the happening alone. `words`
    are the stems of what it tells and `said` the quotations that belong to it: by them mentions of one happening know
    each other.
    """

    id: str
    document: Source
    quote: Extent
    prefix: str
    suffix: str
    timex: Timex | None
    resolution: Resolution
    predicate: Extent
    title: str
    modality: Modality
    actors: tuple[str, ...]
    places: tuple[str, ...]
    words: frozenset[str]
    said: frozenset[str]

    @property
    def dated_by(self) -> DatedBy:
        """What dates it."""
        if self.timex is not None:
            return DatedBy.TIMEX
        if self.resolution.when.edtf is None:
            return DatedBy.NOTHING
        return DatedBy.STORY if self.resolution.anchor.kind is AnchorKind.MENTION else DatedBy.PUBLICATION


@dataclass(frozen=True, slots=True)
class Relation:
    """That a text orders two of its mentions, given by their ids; `words` are those that say so."""

    kind: RelationKind
    one: str
    other: str
    words: Extent
    why: str


@dataclass(frozen=True, slots=True)
class Side:
    """One side of a conflict: a date, and the indices of the event's mentions that give it."""

    edtf: str
    mentions: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Event:
    """The mentions, in one or many documents, of one happening.

    `conflict` is empty where the dates of the mentions can all be true; else `when` spans its sides. `importance` is 0
    to 1.
    """

    id: str
    timeline: str
    title: str
    when: When
    modality: Modality
    conflict: tuple[Side, ...]
    importance: float
    actors: tuple[str, ...]
    places: tuple[str, ...]
    mentions: tuple[Mention, ...]
    order: Order = UNORDERED

    @property
    def status(self) -> Status:
        """How far its date is known."""
        return status(self.when)

    @property
    def dated_by(self) -> DatedBy:
        """The surest of what dates its mentions."""
        return min((mention.dated_by for mention in self.mentions), key=list(DatedBy).index)

    @property
    def sources(self) -> int:
        """In how many documents it is told."""
        return len({mention.document.id for mention in self.mentions})
