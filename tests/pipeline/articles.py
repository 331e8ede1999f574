"""Factories of articles about one event, and readers of what a database has of them."""

from sqlite_utils import Database

from timeline import storage
from timeline.dates import Day
from timeline.export import json
from timeline.readers.draft import Draft, IngestDefaults, build_document
from timeline.records import DatedBy, Document, PublicationBounds, Source
from timeline.storage import DocumentQuery, EventQuery, Hidden, documents, events

_SANK = """
The ferry Solveig sank in Turku harbour on Friday. Captain Ada Lindqvist said Saturday that nobody was hurt.
The ship was built in 1998.
"""
_INQUIRY = """
The transport ministry opened an inquiry on Wednesday. The ferry Solveig sank in Turku harbour on December 20.
Two days later divers found the anchor. The inquiry will report in May 2020.
"""
_WRECK = "The owner sold the wreck on Monday. On May 8 it was towed to Riga. The yard had closed in 2015."


def articles(timeline: str = "default") -> list[Document]:
    """Two that have a day of publication, and one that has none."""
    drafts = (
        Draft(_SANK, id="sank", published=Day(2019, 12, 21)),
        Draft(_INQUIRY, id="inquiry", published=Day(2020, 1, 9)),
        Draft(_WRECK, id="wreck"),
    )
    return [build_document(draft, IngestDefaults(timeline), f"{draft.id}.txt") for draft in drafts]


def event_lines(db: Database) -> str:
    """All events of a database as JSON Lines, so that two databases can be compared."""
    return "".join(
        json.dump_lines(
            storage.iterate(events.page, db, EventQuery(dated_by=frozenset(DatedBy), hidden=Hidden.INCLUDE))
        )
    )


def days(db: Database) -> list[tuple[Source, PublicationBounds | None]]:
    """The sources and inferred bounds of all documents."""
    return [(entry.source, entry.bounds) for entry in storage.iterate(documents.page, db, DocumentQuery())]
