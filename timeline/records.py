"""The nouns that outlive a request: Document, Timex, Mention, Event. They do not know how they are made or kept."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from timeline.decisions import Hide, Note, Pin
from timeline.kinds import TimexType, timex_type
from timeline.meanings import Lean, Meaning

if TYPE_CHECKING:
    from timeline.dates import Day, When
    from timeline.decisions import Decision

__all__ = [
    "Anchor",
    "AnchorKind",
    "DatedBy",
    "Derived",
    "Document",
    "Event",
    "Extent",
    "Join",
    "Mention",
    "Modality",
    "PublishedFrom",
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
    """What dates a mention, the surest first: a timex, the day told before it, the publication day; or nothing does."""

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

    `name` is the file's or the caller's; `published` is None where it is not known to the day. `published_by` is what
    says so in the document itself, for people: "JSON-LD datePublished"; None where the day was given, or is not known.
    """

    id: str
    name: str | None
    title: str | None
    published: Day | None
    published_from: PublishedFrom
    url: str | None
    published_by: str | None = None


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
class Side:
    """One side of a conflict: a date, and the indices of the event's mentions that give it."""

    edtf: str
    mentions: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Derived:
    """What the mentions of an event tell, where a person has decided otherwise."""

    title: str
    when: When
    conflict: tuple[Side, ...]


@dataclass(frozen=True, slots=True)
class Join:
    """Why two of an event's mentions, told by their indices, are one happening; the probability is 0 to 1."""

    mentions: tuple[int, int]
    probability: float
    because: str


@dataclass(frozen=True, slots=True)
class Event:
    """The mentions, in one or many documents, of one happening.

    `conflict` is empty where the dates of the mentions can all be true, or a person has pinned one; else `when` spans
    its sides. `importance` is 0 to 1. `decisions` are what people decided about it, in their order; `derived` is None
    where they neither pinned nor retitled it. `merged` leads from each mention to every other, but for those that a
    person has merged.
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
    merged: tuple[Join, ...] = ()
    decisions: tuple[Decision, ...] = ()
    derived: Derived | None = None

    @property
    def is_hidden(self) -> bool:
        """Whether a person has hidden it."""
        return any(isinstance(decision.kind, Hide) for decision in self.decisions)

    @property
    def is_pinned(self) -> bool:
        """Whether a person has said when it was."""
        return any(isinstance(decision.kind, Pin) for decision in self.decisions)

    @property
    def notes(self) -> tuple[str, ...]:
        """What people want its readers to know, in the order in which they said it."""
        return tuple(decision.kind.note for decision in self.decisions if isinstance(decision.kind, Note))

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
