"""The schema and Python agree on each definition that both have."""

from itertools import pairwise

import pytest
from sqlite_utils import Database

from tests.storage.conftest import Happens
from tests.storage.factories import article, at, dated, event, in_year, mention, on, on_no_day, whole
from timeline.dates import UNKNOWN, Day, Masked, MonthName, MonthOfYear, Period, Span, Unit, When
from timeline.records import DatedBy, status
from timeline.records.temporal_order import TemporalOrder
from timeline.storage import EventQuery, documents, event_order, events, mentions, schema, timexes, transaction
from timeline.storage.schema import DURATION_BUCKETS, MAX_SORT_KEY
from timeline.storage.search import fulltext


def lasting(days: int) -> When:
    """A span of the day 2000-01-01 and so many days after it."""
    first = Day(2000, 1, 1)
    return Span(Period(Unit.DAY, first), Period(Unit.DAY, Day.numbered(first.number + days))).when()


WHENS = [UNKNOWN, Masked(MonthOfYear(MonthName.MAY)).when(), on(2019, 12, 20), at(9, 30), in_year(-43), in_year(99_000)]
WHENS += [lasting(bucket + offset) for bucket in DURATION_BUCKETS[:-1] for offset in (-1, 0)]


def test_status_is_that_of_the_records(db: Database, happens: Happens) -> None:
    """The column `status` has the value of `records.status`."""
    happens(*WHENS)

    stored = dict(db.execute("SELECT id, status FROM events"))
    assert {each.id: status(each.when).value for each in events.page(db, EventQuery()).items} == stored


def test_duration_bucket_is_that_of_python(db: Database, happens: Happens) -> None:
    """The column `duration_bucket` has the value of `schema.duration_bucket`, NULL for an event without days."""
    happens(*WHENS)

    rows = db.execute("SELECT earliest, latest, duration_bucket FROM events").fetchall()
    assert len({bucket for *_, bucket in rows}) == 1 + len(DURATION_BUCKETS)
    for earliest, latest, bucket in rows:
        assert bucket == (None if earliest is None else schema.duration_bucket(latest - earliest))
        assert bucket is None or latest - earliest < bucket


def test_shown_by_is_dated_by_of_the_event(db: Database) -> None:
    """The column `shown_by` has the value of `Event.dated_by`, for an event with a place in the order too."""
    text = article(count=3)
    reported = [mention(text, 0, on(2019, 12, 20)), on_no_day(text, 1), on_no_day(text, 2)]
    with transaction(db):
        documents.save(db, text)
        timexes.replace(db, text, [dated(reported[0])])
        mentions.replace(db, text, reported)
        events.replace(db, whole(db), map(event, reported))
        parent, ordered, _ = (number for (number,) in db.execute("SELECT number FROM events ORDER BY id"))
        event_order.save(db, ordered, TemporalOrder(earliest=Day(2019, 12, 20)), (parent, 1))

    shown_by = dict(db.execute("SELECT id, shown_by FROM events"))
    listed = events.page(db, EventQuery(dated_by=frozenset(DatedBy))).items
    assert {each.id: each.dated_by.value for each in listed} == shown_by
    assert sorted(shown_by.values()) == ["nothing", "order", "timex"]


@pytest.mark.parametrize("column", ["sort_start", "sort_end", "list_start", "list_end"])
def test_sort_key_of_an_undated_event_is_the_last(db: Database, happens: Happens, column: str) -> None:
    """Events without a day have `MAX_SORT_KEY`, and so have documents."""
    happens(UNKNOWN)

    assert list(db.execute(f"SELECT {column} FROM events")) == [(MAX_SORT_KEY,)]  # noqa: S608 - our own names
    assert list(db.execute("SELECT published_key FROM documents")) == [(MAX_SORT_KEY,)]


def test_fulltext_key_is_that_of_python(db: Database, happens: Happens) -> None:
    """A search that begins on the day of an event begins at its key; keys grow with the bucket."""
    happens(*WHENS)

    keys = {key for (key,) in db.execute("SELECT fulltext_key FROM events")}
    buckets = sorted(fulltext.bucket_of_key(key) for key in keys)
    assert set(buckets) == {*range(len(DURATION_BUCKETS)), schema.UNDATED_BUCKET}
    for each in events.page(db, EventQuery()).items:
        if each.when.earliest is not None:
            asked = EventQuery(q="ferry", from_=each.when.earliest, to=each.when.earliest, strict=False, limit=100)
            assert each.id in {found.id for found in events.page(db, asked).items}


def test_duration_buckets_grow() -> None:
    """Buckets are in order, and the last holds any span of days that SQLite can store."""
    assert all(one < other for one, other in pairwise(DURATION_BUCKETS))
    assert DURATION_BUCKETS[-1] == 2**62
