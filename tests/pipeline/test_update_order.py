"""What articles order without a date, from their words to the list."""

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


def told(db: Database) -> list[tuple[object, ...]]:
    return [(event.id, event.title, event.when, event.order) for event in listed(db)]


def test_what_has_no_date_is_listed_between_those_that_it_was_told_between(db: Database) -> None:
    pipeline.add(db, [article(RULING)])

    ruled, left, filed = listed(db)
    assert [ruled.title, left.title] == ["The court ruled for the owners", "The judge left the room"]
    assert (left.when.edtf, left.order.earliest, left.order.latest) == (None, Day(2015, 5, 8), None)
    assert [one.id for one in left.order.after] == [ruled.id]
    assert [one.id for one in ruled.order.before] == [left.id]
    assert filed.order.after == ()


def test_a_page_at_a_time_is_the_same_list(db: Database) -> None:
    pipeline.add(db, [article(text, id) for id, text in PERHAPS[:3]])

    assert titles(listed(db, limit=1)) == titles(listed(db))


def test_a_window_holds_only_what_has_a_date_in_it(db: Database) -> None:
    pipeline.add(db, [article(RULING)])

    found = events.page(db, EventQuery(from_=Day(2015, 5, 1), to=Day(2015, 5, 31))).items
    assert [event.when.edtf for event in found] == ["2015-05-08", "2015-05-20"]


def test_what_the_dates_exclude_is_kept_as_a_contradiction(db: Database) -> None:
    pipeline.add(db, [article("The court ruled on May 8, 2015. After the ruling, the owners filed it on May 7, 2015.")])

    filed, ruled = listed(db)
    (disorder,) = filed.order.conflict
    assert (disorder.said, disorder.event.id) == ("after", ruled.id)
    assert (filed.when.edtf, ruled.when.edtf) == ("2015-05-07", "2015-05-08")


def test_who_stands_beside_an_event_hears_of_its_new_name(db: Database) -> None:
    pipeline.add(db, [article(RULING)])
    before = listed(db)[0].id

    pipeline.add(db, [article("The court ruled for the owners on May 8, 2015.", "b")])

    ruled, left, _ = listed(db)
    assert ruled.id != before
    assert [one.id for one in left.order.after] == [ruled.id]


def test_an_order_that_is_told_no_more_is_gone(db: Database) -> None:
    pipeline.add(db, [article(RULING)])

    pipeline.add(db, [article(RULING.replace("Then", "Perhaps"))])

    assert [event.order.after for event in listed(db)] == [(), ()]


def test_what_hangs_together_through_what_has_no_date_is_ordered_together(db: Database) -> None:
    pipeline.add(db, [article(PERHAPS[1][1])])

    ruled, celebrated, went = listed(db)
    assert [one.id for one in went.order.after] == [celebrated.id]
    assert (went.order.earliest, ruled.order.latest) == (Day(2015, 5, 8), None)


@pytest.mark.slow
@settings(max_examples=8, deadline=None)
@given(st.lists(st.sampled_from(PERHAPS), min_size=1, max_size=6))
def test_any_arrivals_leave_the_order_that_all_at_once_would_have(arrivals: list[tuple[str, str]]) -> None:
    with TemporaryDirectory() as folder:
        slowly, at_once = empty(f"{folder}/one.db"), empty(f"{folder}/other.db")
        for id, text in arrivals:
            pipeline.add(slowly, [article(text, id)])
        pipeline.add(at_once, [article(text, id) for id, text in dict(arrivals).items()])

        assert told(slowly) == told(at_once)
        slowly.close()
        at_once.close()
