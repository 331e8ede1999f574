from collections.abc import Collection
from dataclasses import replace
from typing import Any

import pytest
from sqlite_utils import Database

from tests.storage.conftest import Happens
from tests.storage.factories import article, dated, event, in_year, mention, of_now, on, on_its_day, on_no_day, whole
from timeline import storage
from timeline.dates import UNKNOWN, Day, Masked, MonthName, MonthOfYear
from timeline.records import ConflictSide, DatedBy, MergedPair, Modality
from timeline.records.stored_reason import StoredReason
from timeline.storage import (
    DEFAULT_DATED_BY,
    EventQuery,
    KeyDateQuery,
    documents,
    events,
    key_dates,
    mentions,
    timelines,
    timexes,
)

MAY = Masked(MonthOfYear(MonthName.MAY)).when()


def shown(db: Database, **fields: Any) -> list[str | None]:
    return [event.when.edtf for event in events.page(db, EventQuery(**fields)).items]


def test_find_gives_the_stored_event(db: Database, happens: Happens) -> None:
    """An event is read as it was stored."""
    (stored,) = happens(on(2019, 12, 20))

    assert events.find(db, stored.id) == stored
    assert events.page(db, EventQuery()).items == (stored,)


def test_page_gives_merged_pairs(db: Database, happens: Happens) -> None:
    """The reasons of merged pairs are stored."""
    one, other = (each.mentions[0] for each in happens(on(2019, 12, 20), on(2019, 12, 20)))
    joined = replace(
        event(one, other), merged=(MergedPair((0, 1), 0.9312, (StoredReason('same day, both "sailed"'),)),)
    )

    events.replace(db, whole(db), [joined])

    assert events.page(db, EventQuery()).items == (joined,)


def test_page_gives_conflict_sides_and_mentions_in_order(db: Database, happens: Happens) -> None:
    """The sides of a conflict and the order of the mentions are stored."""
    friday, saturday = (one.mentions[0] for one in happens(on(2019, 12, 20), on(2019, 12, 21)))
    sides = (ConflictSide("2019-12-20", (1,)), ConflictSide("2019-12-21", (0,)))
    disputed = replace(event(saturday, friday), conflict=sides, modality=Modality.EXPECTED, actors=(), importance=1.0)

    events.replace(db, whole(db), [disputed])

    assert events.page(db, EventQuery()).items == (disputed,)


def test_page_sorts_by_date_undated_last(db: Database, happens: Happens) -> None:
    """The oldest event comes first, events without a day come last."""
    happens(UNKNOWN, on(2019, 12, 20), MAY, in_year(2019), on(12_000, 1, 1), in_year(-43))

    assert shown(db) == ["-0043", "2019", "2019-12-20", "Y12000-01-01", "XXXX-05", None]


def test_page_sorts_events_of_one_day_by_text(db: Database, happens: Happens) -> None:
    """Events of one day are in the order of the text."""
    stored = happens(*[on(2019, 12, 20)] * 12)

    assert events.page(db, EventQuery()).items == stored


def test_find_gives_the_current_source(db: Database, happens: Happens) -> None:
    """A mention has the source of its document as that is stored now."""
    (stored,) = happens(on(2019, 12, 20))
    renamed = replace(article().source, title="The ferry, corrected")

    documents.save(db, replace(article(), source=renamed))

    assert events.find(db, stored.id).mentions[0].document == renamed


def test_page_gives_mention_without_timex(db: Database) -> None:
    """A mention that no timex dates keeps its day and its reason."""
    reported = on_its_day(article(), 0, Day(2019, 12, 20))
    documents.save(db, article())
    mentions.replace(db, article(), [reported])

    events.replace(db, whole(db), [event(reported)])

    assert events.page(db, EventQuery()).items == (event(reported),)


def test_page_gives_mention_without_date(db: Database) -> None:
    """A mention that nothing dates keeps its reason."""
    reported = on_no_day(article(), 0)
    documents.save(db, article())
    mentions.replace(db, article(), [reported])

    events.replace(db, whole(db), [event(reported)])

    assert events.page(db, EventQuery(dated_by={DatedBy.NOTHING})).items == (event(reported),)


def test_replace_mentions_deletes_those_without_timex(db: Database) -> None:
    """Mentions without a timex are replaced too."""
    documents.save(db, article())
    mentions.replace(db, article(), [on_its_day(article(), 0, Day(2019, 12, 20))])

    mentions.replace(db, article(), [])

    assert whole(db).mentions == {}


@pytest.mark.parametrize(
    ("by", "dates"),
    [
        ({DatedBy.TIMEX}, ["2018"]),
        ({DatedBy.PUBLICATION}, ["2019-12-20"]),
        ({DatedBy.PRESENT}, ["2019-12-21"]),
        ({DatedBy.NOTHING}, [None]),
        (DEFAULT_DATED_BY, ["2018", "2019-12-20"]),
        (DatedBy, ["2018", "2019-12-20", "2019-12-21", None]),
    ],
)
def test_page_filters_by_dated_by(db: Database, by: Collection[DatedBy], dates: list[str | None]) -> None:
    """A page has the events that are dated by one of the given kinds."""
    text = article(count=4)
    reported = [mention(text, 0, in_year(2018)), on_its_day(text, 1, Day(2019, 12, 20)), on_no_day(text, 2)]
    reported.append(of_now(text, 3, Day(2019, 12, 21)))
    documents.save(db, text)
    timexes.replace(db, text, [dated(reported[0])])
    mentions.replace(db, text, reported)

    events.replace(db, whole(db), map(event, reported))

    assert shown(db, dated_by=frozenset(by)) == dates


def test_counts_leave_out_undated_and_present(db: Database) -> None:
    """Events dated by nothing or the present are in no count."""
    text = article(count=3)
    reported = [on_its_day(text, 0, Day(2019, 12, 20)), on_no_day(text, 1), of_now(text, 2, Day(2019, 12, 21))]
    documents.save(db, text)
    mentions.replace(db, text, reported)

    events.replace(db, whole(db), map(event, reported))

    assert documents.summary(db, text.source.id).events == 1
    assert [summary.events for summary in timelines.list_all(db)] == [1]
    assert [str(key_date.day) for key_date in key_dates.find(db, KeyDateQuery())] == ["2019-12-20"]


def test_find_refuses_unknown_event(db: Database) -> None:
    """There is an error for an id that no event has."""
    with pytest.raises(storage.UnknownEvent, match="'e1'"):
        events.find(db, "e1")


def test_page_refuses_unknown_timeline(db: Database) -> None:
    """There is an error for a timeline that does not exist."""
    with pytest.raises(storage.UnknownTimeline):
        events.page(db, EventQuery("court"))


def test_replace_keeps_rows_of_unchanged_events(db: Database, happens: Happens) -> None:
    """The row of an event that does not change keeps its number."""
    first, second = happens(on(2019, 12, 20), on(2019, 12, 27))
    rows = dict(db.execute("SELECT id, number FROM events"))

    events.replace(db, whole(db), [first, replace(second, title="The ferry sailed again")])

    assert db.table("events").get(rows[first.id])["id"] == first.id
    assert [event.title for event in events.page(db, EventQuery()).items] == [first.title, "The ferry sailed again"]


def test_replace_deletes_other_events(db: Database, happens: Happens) -> None:
    """Events of the scope that are not given are deleted."""
    first, _ = happens(on(2019, 12, 20), on(2019, 12, 27))

    events.replace(db, whole(db), [first])

    assert events.page(db, EventQuery()).items == (first,)
    assert db.table("event_mentions").count == 1


@pytest.mark.parametrize(
    "q", ["ferry", "FERRIES sailing", "lindqvist", "aland", "friday ferry", ' "ferry ', "sailed,", "?!"]
)
def test_page_finds_words_of_mentions(db: Database, happens: Happens, q: str) -> None:
    """Words are found in quotes, actors and places, in any form and case."""
    happens(on(2019, 12, 20))

    assert shown(db, q=q) == ["2019-12-20"]


@pytest.mark.parametrize(
    "q", ["submarine", "ferry submarine", "ferry OR submarine", "lind*", "title:ferry", "NEAR(ferry sailed)"]
)
def test_page_takes_words_literally(db: Database, happens: Happens, q: str) -> None:
    """Operators of full-text queries are words."""
    happens(on(2019, 12, 20))

    assert shown(db, q=q) == []


def test_delete_document_deletes_its_words(db: Database, happens: Happens) -> None:
    """The full-text index has no words of deleted documents."""
    happens(on(2019, 12, 20))

    db.execute("DELETE FROM documents")

    assert db.execute("SELECT count(*) FROM mentions_fts WHERE mentions_fts MATCH 'ferry'").fetchone() == (0,)


def test_page_filters_by_document(db: Database, happens: Happens) -> None:
    """A page has the events that a document reports."""
    happens(on(2019, 12, 20))

    assert shown(db, document="ferry") == ["2019-12-20"]
    assert shown(db, document="ferry", from_=Day(2020, 1, 1)) == []
    assert shown(db, document="harbour") == []


def test_page_takes_a_fixed_number_of_queries(db: Database, happens: Happens) -> None:
    """The number of SQL queries does not depend on the number of events."""
    happens(*[on(2019, 12, 20)] * 50)

    counts = []
    for limit in (1, 50):
        statements: list[object] = []
        with db.tracer(lambda *query: statements.append(query)):  # noqa: B023 - it is called in this turn only
            events.page(db, EventQuery(limit=limit))
        counts.append(len(statements))

    assert counts == [4, 4]


def test_mentions_are_in_the_order_of_the_text(db: Database, happens: Happens) -> None:
    """Mentions are read in the order of the text."""
    stored = happens(on(2019, 12, 20), on(2019, 12, 13))

    assert tuple(whole(db).mentions.values()) == tuple(event.mentions[0] for event in stored)


def test_replace_mentions_refuses_unknown_timex(db: Database, happens: Happens) -> None:
    """A mention must be dated by a timex of its document."""
    happens(on(2019, 12, 20))

    with pytest.raises(KeyError):
        mentions.replace(db, article(count=2), [mention(article(count=2), 1, on(2019, 12, 20))])


def test_replace_timexes_deletes_their_mentions(db: Database, happens: Happens) -> None:
    """Mentions are deleted with the timex that dates them."""
    (stored,) = happens(on(2019, 12, 20))
    reported = stored.mentions[0]

    timexes.replace(db, article(), [replace(dated(reported), resolution=replace(reported.resolution, when=UNKNOWN))])

    assert [dated.resolution.when for dated in timexes.by_document(db, "ferry", "default")] == [UNKNOWN]
    assert whole(db).mentions == {}
