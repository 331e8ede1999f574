"""Several changes at once, and documents that go."""

from datetime import UTC, datetime
from itertools import permutations

import pytest
from sqlite_utils import Database

from tests.pipeline.articles import articles, told
from timeline import pipeline, storage
from timeline.dates import Day
from timeline.pipeline import Revision
from timeline.records.decisions import BadPin, Hide, Note, Pin, Retitle, Signature
from timeline.storage import EventQuery, decisions, documents, events, timelines

SANK, INQUIRY, WRECK = articles()
ADA = Signature("Ada", datetime(2026, 11, 24, 12, tzinfo=UTC))


@pytest.mark.parametrize("number", range(3))
def test_removing_leaves_what_was_there_before_it_came(number: int, db: Database) -> None:
    gone = articles()[number]
    pipeline.add(db, [article for article in articles() if article != gone])
    before = told(db)

    pipeline.add(db, [gone])
    pipeline.remove(db, gone)

    assert told(db) == before
    with pytest.raises(storage.UnknownDocument):
        documents.find(db, gone.source.id)


@pytest.mark.parametrize("order", list(permutations(range(3)))[:3])
def test_when_all_are_removed_nothing_is_left(order: tuple[int, ...], db: Database) -> None:
    pipeline.add(db, articles())

    for number in order:
        pipeline.remove(db, articles()[number])

    tables = ("documents", "timexes", "mentions", "events", "coreference_links", "blocking_keys", "relations")
    assert {table: db.table(table).count for table in tables} == dict.fromkeys(tables, 0)


def test_what_is_said_of_a_document_is_amended_and_its_text_stays(db: Database) -> None:
    pipeline.add(db, articles())

    amended = pipeline.amend(db, SANK, {"title": "The ferry sinks", "url": None})

    kept = documents.find(db, SANK.source.id)
    assert (kept, kept.text, kept.source.title) == (amended, SANK.text, "The ferry sinks")
    assert kept.source.published == SANK.source.published


def test_several_decisions_are_made_and_taken_back_together(db: Database) -> None:
    pipeline.add(db, articles())
    before = told(db)
    event = events.page(db, EventQuery(q="towed")).items[0]

    revised = pipeline.revise(db, event, Revision((Pin("2020-05-08"), Retitle("Towed"), Hide(), Note("See"))), ADA)
    pipeline.revise(db, revised, Revision((), (Pin, Retitle, Hide, Note)), ADA)

    assert (revised.title, revised.when.earliest, revised.is_hidden) == ("Towed", Day(2020, 5, 8), True)
    assert told(db) == before
    assert decisions.list_all(db, "default") == ()


def test_a_transaction_within_another_is_a_part_of_it(db: Database) -> None:
    pipeline.add(db, articles())
    before = told(db)

    def half() -> None:
        with storage.transaction(db):
            pipeline.remove(db, SANK)
            Pin("never")

    with pytest.raises(BadPin):
        half()

    assert told(db) == before


def test_a_timeline_goes_with_all_that_is_in_it(db: Database) -> None:
    pipeline.add(
        db, [pipeline.build_document(pipeline.Draft("The dam broke in 1999."), pipeline.IngestDefaults("court"))]
    )
    assert [(pile.name, pile.documents, pile.events) for pile in timelines.list_all(db)] == [
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


def test_what_a_text_would_give_is_told_and_nothing_kept() -> None:
    [dated] = pipeline.tag_and_resolve("He left on Friday.", Day(2019, 12, 21))

    assert (dated.timex.extent.exact, dated.resolution.when.edtf) == ("Friday", "2019-12-20")
