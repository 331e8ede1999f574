"""The histogram counts the events that a list gives."""

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
from timeline.storage.search import histogram
from timeline.storage.search.histogram import HistogramBin
from timeline.storage.search.planner import DEFAULT_LIMITS

Happens = Callable[..., tuple[Event, ...]]

FIRST, SECOND = on(2019, 12, 20), on(2019, 12, 21)


def test_compute_counts_events_of_the_same_days_together(db: Database, happens: Happens) -> None:
    """A bin has all events of the same days."""
    happens(FIRST, in_year(2015), FIRST, UNKNOWN)

    day, year = Day(2019, 12, 20).number, Day(2015, 1, 1).number
    assert set(histogram.compute(db, EventQuery())) == {HistogramBin(day, day, 2), HistogramBin(year, year + 364, 1)}


def test_compute_separates_events_of_one_day_by_clock(db: Database, happens: Happens) -> None:
    """Events of one day with different clocks have bins of their own."""
    happens(FIRST, at(16, 30), at(9), at(16, 30))

    day = Day(2019, 12, 20).number
    assert set(histogram.compute(db, EventQuery())) == {
        HistogramBin(day, day, 1),
        HistogramBin(day, day, 1, begins=9 * 3_600, ends=10 * 3_600),
        HistogramBin(day, day, 2, begins=16 * 3_600 + 1_800, ends=16 * 3_600 + 1_860),
    }
    assert [each.hours for each in histogram.compute(db, EventQuery())] == [
        (24 * day, 24 * day + 23),
        (24 * day + 9, 24 * day + 9),
        (24 * day + 16, 24 * day + 16),
    ]


def test_compute_ignores_window_sort_and_page(db: Database, happens: Happens) -> None:
    """Events outside the window and on other pages are counted too."""
    happens(FIRST, in_year(2015))
    narrow = EventQuery(from_=Day(2020, 1, 1), to=Day(2020, 1, 2), strict=True, sort=Sort.IMPORTANCE, limit=1)

    assert sum(each.events for each in histogram.compute(db, narrow)) == 2


def test_compute_refuses_unknown_timeline(db: Database) -> None:
    """There is no histogram of a timeline that does not exist."""
    with pytest.raises(UnknownTimeline):
        histogram.compute(db, EventQuery(timeline="court"))


@pytest.fixture
def various(db: Database) -> Database:
    """Eight events of two days that differ in all that a query can filter by."""
    document = article("ferry", 8)
    reported = [mention(document, number, FIRST if number % 2 else SECOND) for number in range(8)]
    reported[1] = replace(reported[1], actors=("Ada Lindqvist", "The Board"), title="The Meridian burned")
    made = [event(each) for each in reported]
    made[2] = replace(made[2], modality=Modality.EXPECTED)
    made[3] = replace(
        made[3], conflict=(ConflictSide("2019-12-20", (0,)), ConflictSide("2019-12-21", (0,))), importance=0.7
    )
    made[4] = replace(made[4], importance=0.2)
    made[1] = replace(made[1], actors=("Ada Lindqvist", "The Board"))
    with transaction(db):
        documents.save(db, document)
        timexes.replace(db, document, [dated(each) for each in reported])
        mentions.replace(db, document, reported)
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
def test_compute_counts_the_events_of_the_list(query: EventQuery, various: Database) -> None:
    """Each bin has as many events, and as many in conflict, as the list."""
    listed = events.page(various, query).items

    bins = histogram.compute(various, query)

    counted = {(each.first, each.last): (each.events, each.disputed) for each in bins}

    days = Counter((each.when.earliest, each.when.latest) for each in listed)
    disputed = Counter((each.when.earliest, each.when.latest) for each in listed if each.conflict)
    assert {(Day.numbered(first), Day.numbered(last)): count for (first, last), count in counted.items()} == {
        key: (count, disputed[key]) for key, count in days.items()
    }


FEW = replace(DEFAULT_LIMITS, max_counted=3)


def test_compute_gives_no_bins_where_too_many_would_be_read(various: Database) -> None:
    """More than `max_counted` events give no histogram, but where an index alone is read."""
    for query in (EventQuery(q="ferry"), EventQuery(conflict=False)):
        assert histogram.compute(various, query, FEW) == ()
    assert histogram.compute(various, EventQuery(), FEW) != ()


def test_compute_tests_frequent_filters_on_the_events_of_rare_ones(various: Database) -> None:
    """A filter that too many events meet is tested on the events that another filter leaves."""
    query = EventQuery(q="meridian", actor="Ada Lindqvist", modality=Modality.OCCURRED, precision=Unit.DAY)
    counted = histogram.compute(various, query)

    assert histogram.compute(various, query, FEW) == counted
    assert sum(each.events for each in counted) == 1


def test_compute_reads_a_covering_index(various: Database) -> None:
    """Without an indexed filter only `events_histogram` is read."""
    statements: list[str] = []
    various.conn.set_trace_callback(statements.append)
    histogram.compute(various, EventQuery(min_importance=0.1))
    various.conn.set_trace_callback(None)

    counting = next(sql for sql in statements if "events_histogram" in sql)
    plan = " ".join(row[3] for row in various.execute(f"EXPLAIN QUERY PLAN {counting}"))
    assert "USING COVERING INDEX events_histogram" in plan
    assert "TEMP B-TREE" not in plan
