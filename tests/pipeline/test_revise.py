"""Tests of several edits at once, and of removal."""

from datetime import UTC, datetime
from itertools import permutations

import pytest
from sqlite_utils import Database

from tests.pipeline.articles import articles, event_lines
from timeline import pipeline, readers, storage
from timeline.dates import Day
from timeline.pipeline import Revision
from timeline.records.decisions import BadPin, Hide, Note, Pin, Retitle, Signature
from timeline.storage import EventQuery, decisions, documents, events, timelines

SANK, INQUIRY, WRECK = articles()
ADA = Signature("Ada", datetime(2026, 11, 24, 12, tzinfo=UTC))


@pytest.mark.parametrize("number", range(3))
def test_remove_restores_what_was_there(number: int, db: Database) -> None:
    """Removing a document leaves what was there before it came."""
    gone = articles()[number]
    pipeline.add(db, [article for article in articles() if article != gone])
    before = event_lines(db)

    pipeline.add(db, [gone])
    pipeline.remove(db, gone)

    assert event_lines(db) == before
    with pytest.raises(storage.UnknownDocument):
        documents.find(db, gone.source.id)


@pytest.mark.parametrize("order", list(permutations(range(3)))[:3])
def test_remove_all_leaves_nothing(order: tuple[int, ...], db: Database) -> None:
    """After all documents are removed no derived rows are left."""
    pipeline.add(db, articles())

    for number in order:
        pipeline.remove(db, articles()[number])

    tables = ("documents", "timexes", "mentions", "events", "coreference_links", "blocking_keys", "relations")
    assert {table: db.table(table).count for table in tables} == dict.fromkeys(tables, 0)


def test_amend_keeps_the_text(db: Database) -> None:
    """Amending changes the source of a document and not its text."""
    pipeline.add(db, articles())

    amended = pipeline.amend(db, SANK, {"title": "The ferry sinks", "url": None})

    kept = documents.find(db, SANK.source.id)
    assert (kept, kept.text, kept.source.title) == (amended, SANK.text, "The ferry sinks")
    assert kept.source.published == SANK.source.published


def test_revise_several_decisions(db: Database) -> None:
    """Several decisions are made and undone together."""
    pipeline.add(db, articles())
    before = event_lines(db)
    event = events.page(db, EventQuery(q="towed")).items[0]

    revised = pipeline.revise(db, event, Revision((Pin("2020-05-08"), Retitle("Towed"), Hide(), Note("See"))), ADA)
    pipeline.revise(db, revised, Revision((), (Pin, Retitle, Hide, Note)), ADA)

    assert (revised.title, revised.when.earliest, revised.is_hidden) == ("Towed", Day(2020, 5, 8), True)
    assert event_lines(db) == before
    assert decisions.list_all(db, "default") == ()


def test_nested_transaction(db: Database) -> None:
    """A transaction within another is a part of it."""
    pipeline.add(db, articles())
    before = event_lines(db)

    def half() -> None:
        with storage.transaction(db):
            pipeline.remove(db, SANK)
            Pin("never")

    with pytest.raises(BadPin):
        half()

    assert event_lines(db) == before


def test_deleted_timeline_leaves_nothing(db: Database) -> None:
    """A timeline is deleted with all that is in it."""
    pipeline.add(db, [readers.build_document(readers.Draft("The dam broke in 1999."), readers.IngestDefaults("court"))])
    assert [(entry.name, entry.documents, entry.events) for entry in timelines.list_all(db)] == [
        ("court", 1, 1),
        ("default", 0, 0),
    ]

    timelines.delete(db, "court")

    assert db.table("mentions").count == 0
    assert list(db.execute("SELECT * FROM mentions_fts WHERE mentions_fts MATCH 'dam'")) == []
    with pytest.raises(storage.UnknownTimeline):
        timelines.delete(db, "court")
    with pytest.raises(storage.LastingTimeline):
        timelines.delete(db, "default")


def test_tag_and_resolve_stores_nothing() -> None:
    """A dry run returns the dated timexes of a text."""
    [dated] = pipeline.tag_and_resolve("He left on Friday.", Day(2019, 12, 21))

    assert (dated.timex.extent.exact, dated.resolution.when.edtf) == ("Friday", "2019-12-20")
