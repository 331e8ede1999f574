"""Where events are: what is counted is what a list gives."""

from collections import Counter
from collections.abc import Callable
from dataclasses import replace

import pytest
from sqlite_utils import Database

from tests.storage.factories import article, at, dated, event, in_year, mention, on, whole
from timeline.dates import UNKNOWN, Day, Unit
from timeline.records import ConflictSide, DatedBy, Event, Modality, Status
from timeline.storage import (
    EventQuery,
    Hidden,
    Sort,
    UnknownTimeline,
    documents,
    events,
    mentions,
    timexes,
    transaction,
)
from timeline.storage.search import filters, histogram
from timeline.storage.search.histogram import HistogramBin

Happens = Callable[..., tuple[Event, ...]]

FIRST, SECOND = on(2019, 12, 20), on(2019, 12, 21)


def test_events_of_the_same_days_are_counted_together(db: Database, happens: Happens) -> None:
    happens(FIRST, in_year(2015), FIRST, UNKNOWN)

    day, year = Day(2019, 12, 20).number, Day(2015, 1, 1).number
    assert set(histogram.compute(db, EventQuery())) == {HistogramBin(day, day, 2), HistogramBin(year, year + 364, 1)}


def test_events_of_one_day_are_told_apart_by_their_clocks(db: Database, happens: Happens) -> None:
    happens(FIRST, at(16, 30), at(9), at(16, 30))

    day = Day(2019, 12, 20).number
    assert set(histogram.compute(db, EventQuery())) == {
        HistogramBin(day, day, 1),
        HistogramBin(day, day, 1, begins=9 * 3_600, ends=10 * 3_600),
        HistogramBin(day, day, 2, begins=16 * 3_600 + 1_800, ends=16 * 3_600 + 1_860),
    }
    assert [one.hours for one in histogram.compute(db, EventQuery())] == [
        (24 * day, 24 * day + 23),
        (24 * day + 9, 24 * day + 9),
        (24 * day + 16, 24 * day + 16),
    ]


def test_the_window_the_order_and_the_page_leave_nothing_out(db: Database, happens: Happens) -> None:
    happens(FIRST, in_year(2015))
    narrow = EventQuery(from_=Day(2020, 1, 1), to=Day(2020, 1, 2), strict=True, sort=Sort.IMPORTANCE, limit=1)

    assert sum(one.events for one in histogram.compute(db, narrow)) == 2


def test_a_timeline_that_is_not_there_is_none(db: Database) -> None:
    with pytest.raises(UnknownTimeline):
        histogram.compute(db, EventQuery(timeline="court"))


@pytest.fixture
def pile(db: Database) -> Database:
    """Eight events of two days, which differ in all that a query may ask."""
    document = article("ferry", 8)
    told = [mention(document, number, FIRST if number % 2 else SECOND) for number in range(8)]
    told[1] = replace(told[1], actors=("Ada Lindqvist", "The Board"), title="The Meridian burned")
    made = [event(one) for one in told]
    made[2] = replace(made[2], modality=Modality.EXPECTED)
    made[3] = replace(
        made[3], conflict=(ConflictSide("2019-12-20", (0,)), ConflictSide("2019-12-21", (0,))), importance=0.7
    )
    made[4] = replace(made[4], importance=0.2)
    made[1] = replace(made[1], actors=("Ada Lindqvist", "The Board"))
    with transaction(db):
        documents.save(db, document)
        timexes.replace(db, document, [dated(one) for one in told])
        mentions.replace(db, document, told)
        events.replace(db, whole(db), made)
        db.execute("UPDATE events SET hidden = 1 WHERE id = ?", [made[5].id])
    return db


@pytest.mark.parametrize(
    "query",
    [
        EventQuery(),
        EventQuery(actor="the board"),
        EventQuery(q="meridian"),
        EventQuery(q="ferry", actor="Ada Lindqvist"),
        EventQuery(document="ferry"),
        EventQuery(document="none"),
        EventQuery(modality=Modality.EXPECTED),
        EventQuery(precision=Unit.DAY),
        EventQuery(precision=Unit.YEAR),
        EventQuery(conflict=True),
        EventQuery(conflict=False),
        EventQuery(min_importance=0.5),
        EventQuery(min_importance=0.6, q="ferry"),
        EventQuery(hidden=Hidden.INCLUDE),
        EventQuery(hidden=Hidden.ONLY),
        EventQuery(status=Status.DATED),
        EventQuery(status=Status.UNANCHORED),
        EventQuery(dated_by={DatedBy.PUBLICATION}),
    ],
    ids=range(18),
)
def test_the_count_is_that_of_the_list(query: EventQuery, pile: Database) -> None:
    listed = events.page(pile, query).items

    counted = {(one.first, one.last): (one.events, one.disputed) for one in histogram.compute(pile, query)}

    days = Counter((one.when.earliest, one.when.latest) for one in listed)
    disputed = Counter((one.when.earliest, one.when.latest) for one in listed if one.conflict)
    assert {(Day.numbered(first), Day.numbered(last)): count for (first, last), count in counted.items()} == {
        key: (count, disputed[key]) for key, count in days.items()
    }


def test_where_too_many_would_be_looked_through_nothing_is_told(
    pile: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(filters, "MAX_COUNTED", 3)

    assert histogram.compute(pile, EventQuery(q="ferry")) == histogram.compute(pile, EventQuery(conflict=False)) == ()
    assert histogram.compute(pile, EventQuery()) != ()


def test_what_many_meet_is_asked_of_what_few_do(pile: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    query = EventQuery(q="meridian", actor="Ada Lindqvist", modality=Modality.OCCURRED, precision=Unit.DAY)
    counted = histogram.compute(pile, query)
    monkeypatch.setattr(filters, "MAX_COUNTED", 3)

    assert histogram.compute(pile, query) == counted
    assert sum(one.events for one in counted) == 1


def test_all_of_a_timeline_is_counted_in_an_index(pile: Database) -> None:
    asked: list[str] = []
    pile.conn.set_trace_callback(asked.append)
    histogram.compute(pile, EventQuery(min_importance=0.1))
    pile.conn.set_trace_callback(None)

    counting = next(sql for sql in asked if "events_histogram" in sql)
    plan = " ".join(row[3] for row in pile.execute(f"EXPLAIN QUERY PLAN {counting}"))
    assert "USING COVERING INDEX events_histogram" in plan
    assert "TEMP B-TREE" not in plan
