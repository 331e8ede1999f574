"""A person corrects the day of a document, or takes a document out: what hung on it follows, in one transaction."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.ingest.following import changed, follow, removed
from timeline.store import documents, transaction

if TYPE_CHECKING:
    from sqlite_utils import Database

    from timeline.dates import Day
    from timeline.records import Document

__all__ = ["redate", "remove"]


def redate(db: Database, document: Document, day: Day | None) -> Document:
    """Keeps that the document was published on the day, or that nobody knows; it is told as it is kept now.

    That outranks what the document says of itself, and holds until a person says otherwise. Without a day, what is
    inferred holds. What does not hang on the day, here or in documents that are dated by this one, stays as it is.
    """
    with transaction(db):
        redated = documents.redate(db, document, day)
        if redated != document:
            follow(db, document.timeline, changed(db, redated))
    return redated


def remove(db: Database, document: Document) -> None:
    """Takes the document out, with all that is derived from it."""
    with transaction(db):
        follow(db, document.timeline, removed(db, document))
