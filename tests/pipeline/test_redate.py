"""Tests of redating and its preview."""

from datetime import UTC, datetime

import pytest
from sqlite_utils import Database

from tests.pipeline.articles import articles, days, event_lines
from timeline import pipeline, readers
from timeline.dates import Day
from timeline.pipeline import Move, Revision, preview
from timeline.readers.draft import Draft, IngestDefaults
from timeline.records import Document, Event
from timeline.records.decisions import Hide, Pin, Signature
from timeline.storage import EventQuery, documents, events

SANK, INQUIRY, WRECK = articles()
ANOTHER = Day(2019, 12, 28)


def written(text: str, id: str, published: Day | None) -> Document:
    return readers.build_document(Draft(text, id=id, published=published), IngestDefaults())


def moved(moves: tuple[Move, ...]) -> list[tuple[str | None, str | None]]:
    def edtf(event: Event | None) -> str | None:
        return None if event is None else event.when.edtf

    return [(edtf(move.before), edtf(move.after)) for move in moves]


@pytest.mark.parametrize("document", [SANK, INQUIRY, WRECK], ids=lambda document: document.source.id)
@pytest.mark.parametrize("day", [ANOTHER, Day(1999, 1, 1), None], ids=str)
def test_preview_stores_nothing(document: Document, day: Day | None, db: Database) -> None:
    """A preview leaves the database as it was."""
    pipeline.add(db, articles())
    before = event_lines(db), days(db), list(db.conn.iterdump())

    preview(db, document, day)

    assert (event_lines(db), days(db), list(db.conn.iterdump())) == before


@pytest.mark.parametrize("document", [SANK, INQUIRY, WRECK], ids=lambda document: document.source.id)
@pytest.mark.parametrize("day", [ANOTHER, Day(1999, 1, 1), None], ids=str)
def test_preview_equals_redate(document: Document, day: Day | None, db: Database) -> None:
    """A preview shows the moves that redating then makes."""
    pipeline.add(db, articles())
    seen = preview(db, documents.find(db, document.source.id), day)

    pipeline.redate(db, documents.find(db, document.source.id), day)

    kept = {event.id: event for event in events.page(db, EventQuery(limit=100)).items}
    after = [move.after for move in seen if move.after is not None and move.after.id in kept]
    assert after == [kept[event.id] for event in after]


def test_preview_moves_only_dependent_events(db: Database) -> None:
    """Events that depend on the publication day move, the others do not."""
    document = written("The quay burned on Friday. It was built in 1901.", "quay", Day(2019, 12, 21))
    pipeline.add(db, [document])

    [move] = preview(db, document, ANOTHER)

    assert move.before is not None
    assert move.after is not None
    assert move.before.id == move.after.id
    assert moved((move,)) == [("2019-12-20", "2019-12-27")]


def test_preview_of_the_same_day(db: Database) -> None:
    """The day that the document has already moves nothing."""
    pipeline.add(db, articles())

    assert preview(db, SANK, SANK.source.published) == ()


def test_preview_of_no_day(db: Database) -> None:
    """Without a day, events that depend on it lose their dates."""
    document = written("The quay burned on Friday.", "quay", Day(2019, 12, 21))
    pipeline.add(db, [document])

    assert moved(preview(db, document, None)) == [("2019-12-20", None)]


def test_preview_of_events_that_part(db: Database) -> None:
    """One happening in two articles; of another day it is two: the one stays, and the other comes."""
    one = written("The ferry Solveig sank in Turku harbour on Friday.", "one", Day(2019, 12, 21))
    other = written("The ferry Solveig sank in Turku harbour on Friday.\n", "other", Day(2019, 12, 22))
    pipeline.add(db, [one, other])
    assert len(events.page(db, EventQuery()).items) == 1

    assert moved(preview(db, other, Day(2011, 12, 24))) == [(None, "2011-12-23")]


def test_preview_of_events_that_merge(db: Database) -> None:
    """Two events that get the same day become one."""
    one = written("The ferry Solveig sank in Turku harbour on Friday.", "one", Day(2019, 12, 21))
    other = written("The ferry Solveig sank in Turku harbour on Friday.\n", "other", Day(2011, 12, 24))
    pipeline.add(db, [one, other])
    assert len(events.page(db, EventQuery()).items) == 2

    [move] = preview(db, other, Day(2019, 12, 22))

    assert move.after is None
    assert moved((move,)) == [("2011-12-23", None)]


def test_preview_leaves_pinned_and_hidden_events(db: Database) -> None:
    """Pinned and hidden events do not move."""
    document = written("The quay burned on Friday. The harbour was closed on Thursday.", "quay", Day(2019, 12, 21))
    pipeline.add(db, [document])
    by = Signature("Ada", datetime(2026, 11, 24, 12, tzinfo=UTC))
    closed, burned = events.page(db, EventQuery()).items
    pipeline.revise(db, closed, Revision((Hide(),)), by)
    pipeline.revise(db, burned, Revision((Pin("2019-12-19"),)), by)

    assert preview(db, document, ANOTHER) == ()


def test_preview_ignores_events_that_are_not_shown(db: Database) -> None:
    """Without a day the news has no date; its other events, dated by nothing, are not shown."""
    document = written("The quay burned. The Maritime Board opened an inquiry into the fire on Friday.", "quay", None)
    pipeline.add(db, [document])

    found = moved(preview(db, document, Day(2019, 12, 21)))

    assert (None, "2019-12-20") in found
    assert [move for move in found if move[1] is None] == []
