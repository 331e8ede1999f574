"""A person corrects the day of a document, or takes a document out: what hung on it follows, in one transaction."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from timeline.ingest.gathering import gather
from timeline.ingest.steps import derive
from timeline.records import PublishedFrom
from timeline.store import documents, parts, transaction

if TYPE_CHECKING:
    from sqlite_utils import Database

    from timeline.dates import Day
    from timeline.records import Document

__all__ = ["redate", "remove"]


def redate(db: Database, document: Document, day: Day | None) -> Document:
    """Keeps that the document was published on the day, or that nobody knows; it is told as it is kept now."""
    known = PublishedFrom.UNKNOWN if day is None else PublishedFrom.GIVEN
    source = replace(document.source, published=day, published_from=known, published_by=None)
    redated = replace(document, source=source)
    with transaction(db):
        if redated != document:
            documents.save(db, redated)
            gather(db, document.timeline, derive(db, redated))
    return redated


def remove(db: Database, document: Document) -> None:
    """Takes the document out, with all that is derived from it."""
    with transaction(db):
        loose = parts.loosened(db, document.source.id, document.timeline)
        documents.delete(db, document)
        gather(db, document.timeline, loose)
