"""What is known of the publication day of a document (document creation time, DCT): a closed sum of three values."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeAlias

from timeline.records import PublishedFrom

if TYPE_CHECKING:
    from timeline.dates import Day
    from timeline.publication.inference import DaySet
    from timeline.records import Document

__all__ = ["Known", "OneOf", "Publication", "Unknown", "publication_of", "with_publication"]


@dataclass(frozen=True, slots=True)
class Known:
    """The day is given by a person or by the document's metadata."""

    day: Day


@dataclass(frozen=True, slots=True)
class OneOf:
    """The day is inferred to be one of these; `ANY_DAY` stands for an inference that came to nothing."""

    days: DaySet


@dataclass(frozen=True, slots=True)
class Unknown:
    """The day is unknown, and nothing is inferred yet."""


Publication: TypeAlias = Known | OneOf | Unknown


def publication_of(document: Document) -> Known | Unknown:
    """Return what the document itself says of its publication."""
    published = document.source.published
    return Unknown() if published is None else Known(published)


def with_publication(document: Document, publication: Publication) -> Document:
    """Return the document with the one day that the publication leaves, or without a day."""
    day, origin = _day_and_origin(publication)
    if day == document.source.published:
        return document
    return replace(document, source=replace(document.source, published=day, published_from=origin, published_by=None))


def _day_and_origin(publication: Publication) -> tuple[Day | None, PublishedFrom]:
    match publication:
        case Known(day):
            return day, PublishedFrom.GIVEN
        case OneOf(days) if days.size == 1:
            return days.earliest, PublishedFrom.INFERRED
        case _:
            return None, PublishedFrom.UNKNOWN
