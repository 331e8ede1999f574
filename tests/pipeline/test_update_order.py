"""Tests of temporal order without dates, from the texts to the list of events."""

from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlite_utils import Database

from timeline import pipeline, storage
from timeline.dates import Day
from timeline.readers.draft import Draft, IngestDefaults, build_document
from timeline.records import Document, Event
from timeline.storage import EventQuery, events, iterate

RULING = (
    "On May 8, 2015 the court ruled for the owners. Then the judge left the room. "
    "The owners filed an appeal on May 20, 2015."
)
WALKOUT = "On May 8, 2015 Rosa Feld resigned. The party split before Rosa Feld resigned on May 8, 2015."
PERHAPS = [
    ("a", RULING),
    (
        "b",
        "The court ruled for the owners on May 8, 2015. The owners celebrated after the ruling. They then went home.",
    ),
    ("c", "The judge slept. On May 20, 2015 the owners filed an appeal, and then praised the judge."),
    ("b", "The court ruled for the owners on May 9, 2015. They celebrated after the ruling."),
    ("a", "On May 8, 2015 the court ruled for the owners."),
    ("d", "Before the court ruled for the owners on May 8, 2015, a man shouted. He later left the town."),
]


def article(text: str, id: str = "a") -> Document:
    return build_document(Draft(text, id=id), IngestDefaults())


def listed(db: Database, limit: int = 100) -> list[Event]:
    return list(iterate(events.page, db, EventQuery(limit=limit)))


def titles(found: list[Event]) -> list[str]:
    return [event.title for event in found]


def empty(path: str) -> Database:
    storage.migrate(path)
    return storage.open_database(path)


def event_orders(db: Database) -> list[tuple[object, ...]]:
    return [(event.id, event.title, event.when, event.order) for event in listed(db)]


def test_undated_event_is_listed_in_text_order(db: Database) -> None:
    """An event without a date is listed between its neighbours in the text."""
    pipeline.add(db, [article(RULING)])

    ruled, left, filed = listed(db)
    assert [ruled.title, left.title] == ["The court ruled for the owners", "The judge left the room"]
    assert (left.when.edtf, left.order.earliest, left.order.latest) == (None, Day(2015, 5, 8), None)
    assert [one.id for one in left.order.after] == [ruled.id]
    assert [one.id for one in ruled.order.before] == [left.id]
    assert filed.order.after == ()


def test_pages_give_the_whole_list(db: Database) -> None:
    """Reading page by page gives the same list as reading all at once."""
    pipeline.add(db, [article(text, id) for id, text in PERHAPS[:3]])

    assert titles(listed(db, limit=1)) == titles(listed(db))


def test_window_excludes_undated_events(db: Database) -> None:
    """A window has only events with a date in it."""
    pipeline.add(db, [article(RULING)])

    found = events.page(db, EventQuery(from_=Day(2015, 5, 1), to=Day(2015, 5, 31))).items
    assert [event.when.edtf for event in found] == ["2015-05-08", "2015-05-20"]


def test_relation_against_dates_is_a_contradiction(db: Database) -> None:
    """A relation that the dates exclude is stored as a contradiction."""
    pipeline.add(db, [article("The court ruled on May 8, 2015. After the ruling, the owners filed it on May 7, 2015.")])

    filed, ruled = listed(db)
    (disorder,) = filed.order.conflict
    assert (disorder.said, disorder.event.id) == ("after", ruled.id)
    assert (filed.when.edtf, ruled.when.edtf) == ("2015-05-07", "2015-05-08")


def test_new_title_reaches_neighbours(db: Database) -> None:
    """An event's new title is stored with the events that name it as a neighbour."""
    pipeline.add(db, [article(RULING)])
    before = listed(db)[0].id

    pipeline.add(db, [article("The court ruled for the owners on May 8, 2015.", "b")])

    ruled, left, _ = listed(db)
    assert ruled.id != before
    assert [one.id for one in left.order.after] == [ruled.id]


def test_order_goes_with_its_relation(db: Database) -> None:
    """An order whose relation is gone is gone too."""
    pipeline.add(db, [article(RULING)])

    pipeline.add(db, [article(RULING.replace("Then", "Perhaps"))])

    assert [event.order.after for event in listed(db)] == [(), ()]


def test_undated_events_connect_an_order(db: Database) -> None:
    """Events that are connected through undated ones are ordered together."""
    pipeline.add(db, [article(PERHAPS[1][1])])

    ruled, celebrated, went = listed(db)
    assert [one.id for one in went.order.after] == [celebrated.id]
    assert (went.order.earliest, ruled.order.latest) == (Day(2015, 5, 8), None)


@pytest.mark.slow
@settings(max_examples=8, deadline=None)
@given(st.lists(st.sampled_from(PERHAPS), min_size=1, max_size=6))
def test_order_is_independent_of_arrival(arrivals: list[tuple[str, str]]) -> None:
    """Documents one by one give the order that all at once give."""
    with TemporaryDirectory() as folder:
        slowly, at_once = empty(f"{folder}/one.db"), empty(f"{folder}/other.db")
        for id, text in arrivals:
            pipeline.add(slowly, [article(text, id)])
        pipeline.add(at_once, [article(text, id) for id, text in dict(arrivals).items()])

        assert event_orders(slowly) == event_orders(at_once)
        slowly.close()
        at_once.close()
