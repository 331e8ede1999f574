"""Documents, as they were given, and the stretches of their texts."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from timeline.dates import Day

__all__ = ["Document", "Extent", "PublicationBounds", "PublishedFrom", "Source"]


class PublishedFrom(Enum):
    """How a document's publication day is known."""

    GIVEN = "given"
    METADATA = "metadata"
    INFERRED = "inferred"
    UNKNOWN = "unknown"


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
class PublicationBounds:
    """Between which days, both included, a document was written, as it is inferred; None where an end is not known.

    `probability` is 0 to 1; `because` has a sentence for each reason, `contradicts` one for all that exclude others.
    """

    earliest: Day | None
    latest: Day | None
    probability: float
    because: tuple[str, ...] = ()
    contradicts: tuple[str, ...] = ()


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
