"""Documents as they were ingested, and the extents of their texts."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from timeline.language_registry import is_analysed

if TYPE_CHECKING:
    from timeline.dates import Day
    from timeline.records.publication_reasons import PublicationReason

__all__ = ["Document", "Extent", "PublicationBounds", "PublishedFrom", "Source"]


class PublishedFrom(Enum):
    """How the publication day of a document is known."""

    GIVEN = "given"
    METADATA = "metadata"
    INFERRED = "inferred"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Source:
    """The metadata of a document, as its mentions refer to it.

    `name` is that of the file, or the one the caller gave. `published` is None if it is not known to the day.
    `published_by` names the evidence in the document, for people: "JSON-LD datePublished". It is None if the day was
    given, or is unknown.
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
    """Inferred bounds of the publication day, both included; None for an open end.

    `probability` is 0 to 1. `because` has the reasons, and `contradicts` the reasons that exclude others.
    """

    earliest: Day | None
    latest: Day | None
    probability: float
    because: tuple[PublicationReason, ...] = ()
    contradicts: tuple[PublicationReason, ...] = ()


@dataclass(frozen=True, slots=True)
class Document:
    """One article as it was ingested; `text` is kept exactly, and all offsets count its code points."""

    source: Source
    timeline: str
    language: str
    text: str

    @property
    def is_analysed(self) -> bool:
        """True if Timeline reads its language. Any other document is kept without dates and events."""
        return is_analysed(self.language)


@dataclass(frozen=True, slots=True)
class Extent:
    """An extent of a text: code points `start` (included) to `end` (excluded), and the exact string between them.

    Raises:
        ValueError: the string does not fit the offsets, or they are negative.
    """

    start: int
    end: int
    exact: str

    def __post_init__(self) -> None:
        if self.end - self.start != len(self.exact) or self.start < 0:
            raise ValueError(f"{self.exact!r} does not fit from {self.start} to {self.end}")

    @classmethod
    def of(cls, text: str, start: int, end: int) -> Extent:
        """Return the extent of the text from `start` to `end`."""
        return cls(start, end, text[start:end])
