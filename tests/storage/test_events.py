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


def shown(db: Database, **asked: Any) -> list[str | None]:
    return [event.when.edtf for event in events.page(db, EventQuery(**asked)).items]


def test_an_event_comes_back_as_it_was_kept(db: Database, happens: Happens) -> None:
    (kept,) = happens(on(2019, 12, 20))

    assert events.find(db, kept.id) == kept
    assert events.page(db, EventQuery()).items == (kept,)


def test_why_mentions_are_one_comes_back(db: Database, happens: Happens) -> None:
    one, other = (each.mentions[0] for each in happens(on(2019, 12, 20), on(2019, 12, 20)))
    joined = replace(event(one, other), merged=(MergedPair((0, 1), 0.9312, 'same day, both "sailed"'),))

    events.replace(db, whole(db), [joined])

    assert events.page(db, EventQuery()).items == (joined,)


def test_a_conflict_comes_back_with_its_sides_and_the_mentions_in_their_order(db: Database, happens: Happens) -> None:
    friday, saturday = (one.mentions[0] for one in happens(on(2019, 12, 20), on(2019, 12, 21)))
    sides = (ConflictSide("2019-12-20", (1,)), ConflictSide("2019-12-21", (0,)))
    disputed = replace(event(saturday, friday), conflict=sides, modality=Modality.EXPECTED, actors=(), importance=1.0)

    events.replace(db, whole(db), [disputed])

    assert events.page(db, EventQuery()).items == (disputed,)


def test_events_come_oldest_first_and_the_undated_last(db: Database, happens: Happens) -> None:
    happens(UNKNOWN, on(2019, 12, 20), MAY, in_year(2019), on(12_000, 1, 1), in_year(-43))

    assert shown(db) == ["-0043", "2019", "2019-12-20", "Y12000-01-01", "XXXX-05", None]


def test_events_of_one_day_come_in_the_order_of_the_text(db: Database, happens: Happens) -> None:
    kept = happens(*[on(2019, 12, 20)] * 12)

    assert events.page(db, EventQuery()).items == kept


def test_a_mention_knows_its_source_as_it_is_now(db: Database, happens: Happens) -> None:
    (kept,) = happens(on(2019, 12, 20))
    renamed = replace(article().source, title="The ferry, corrected")

    documents.save(db, replace(article(), source=renamed))

    assert events.find(db, kept.id).mentions[0].document == renamed


def test_a_mention_without_a_timex_comes_back_with_its_day_and_its_reason(db: Database) -> None:
    told = on_its_day(article(), 0, Day(2019, 12, 20))
    documents.save(db, article())
    mentions.replace(db, article(), [told])

    events.replace(db, whole(db), [event(told)])

    assert events.page(db, EventQuery()).items == (event(told),)


def test_a_mention_that_nothing_dates_comes_back_with_its_reason(db: Database) -> None:
    told = on_no_day(article(), 0)
    documents.save(db, article())
    mentions.replace(db, article(), [told])

    events.replace(db, whole(db), [event(told)])

    assert events.page(db, EventQuery(dated_by={DatedBy.NOTHING})).items == (event(told),)


def test_mentions_are_replaced_whatever_dates_them(db: Database) -> None:
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
def test_a_page_holds_what_is_dated_by_what_is_asked_for(
    db: Database, by: Collection[DatedBy], dates: list[str | None]
) -> None:
    text = article(count=4)
    told = [mention(text, 0, in_year(2018)), on_its_day(text, 1, Day(2019, 12, 20)), on_no_day(text, 2)]
    told.append(of_now(text, 3, Day(2019, 12, 21)))
    documents.save(db, text)
    timexes.replace(db, text, [dated(told[0])])
    mentions.replace(db, text, told)

    events.replace(db, whole(db), map(event, told))

    assert shown(db, dated_by=frozenset(by)) == dates


def test_what_nothing_dates_and_what_is_only_so_is_counted_nowhere(db: Database) -> None:
    text = article(count=3)
    told = [on_its_day(text, 0, Day(2019, 12, 20)), on_no_day(text, 1), of_now(text, 2, Day(2019, 12, 21))]
    documents.save(db, text)
    mentions.replace(db, text, told)

    events.replace(db, whole(db), map(event, told))

    assert documents.summary(db, text.source.id).events == 1
    assert [pile.events for pile in timelines.list_all(db)] == [1]
    assert [str(one.day) for one in key_dates.find(db, KeyDateQuery())] == ["2019-12-20"]


def test_an_unknown_event_is_an_error(db: Database) -> None:
    with pytest.raises(storage.UnknownEvent, match="'e1'"):
        events.find(db, "e1")


def test_the_events_of_an_unknown_timeline_are_an_error(db: Database) -> None:
    with pytest.raises(storage.UnknownTimeline):
        events.page(db, EventQuery("court"))


def test_events_that_stay_the_same_stay_put(db: Database, happens: Happens) -> None:
    first, second = happens(on(2019, 12, 20), on(2019, 12, 27))
    rows = dict(db.execute("SELECT id, number FROM events"))

    events.replace(db, whole(db), [first, replace(second, title="The ferry sailed again")])

    assert db.table("events").get(rows[first.id])["id"] == first.id
    assert [event.title for event in events.page(db, EventQuery()).items] == [first.title, "The ferry sailed again"]


def test_events_that_are_no_more_go(db: Database, happens: Happens) -> None:
    first, _ = happens(on(2019, 12, 20), on(2019, 12, 27))

    events.replace(db, whole(db), [first])

    assert events.page(db, EventQuery()).items == (first,)
    assert db.table("event_mentions").count == 1


@pytest.mark.parametrize(
    "q", ["ferry", "FERRIES sailing", "lindqvist", "aland", "friday ferry", ' "ferry ', "sailed,", "?!"]
)
def test_an_event_is_found_by_words_that_one_of_its_mentions_has(db: Database, happens: Happens, q: str) -> None:
    happens(on(2019, 12, 20))

    assert shown(db, q=q) == ["2019-12-20"]


@pytest.mark.parametrize(
    "q", ["submarine", "ferry submarine", "ferry OR submarine", "lind*", "title:ferry", "NEAR(ferry sailed)"]
)
def test_words_are_words_and_no_query_language(db: Database, happens: Happens, q: str) -> None:
    happens(on(2019, 12, 20))

    assert shown(db, q=q) == []


def test_a_document_that_goes_takes_its_words_along(db: Database, happens: Happens) -> None:
    happens(on(2019, 12, 20))

    db.execute("DELETE FROM documents")

    assert db.execute("SELECT count(*) FROM mentions_fts WHERE mentions_fts MATCH 'ferry'").fetchone() == (0,)


def test_events_are_narrowed_to_a_document_that_tells_them(db: Database, happens: Happens) -> None:
    happens(on(2019, 12, 20))

    assert shown(db, document="ferry") == ["2019-12-20"]
    assert shown(db, document="ferry", from_=Day(2020, 1, 1)) == []
    assert shown(db, document="harbour") == []


def test_a_page_takes_as_many_queries_for_one_event_as_for_fifty(db: Database, happens: Happens) -> None:
    happens(*[on(2019, 12, 20)] * 50)

    counts = []
    for limit in (1, 50):
        asked: list[object] = []
        with db.tracer(lambda *query: asked.append(query)):  # noqa: B023 - it is called in this turn only
            events.page(db, EventQuery(limit=limit))
        counts.append(len(asked))

    assert counts == [4, 4]


def test_mentions_come_back_in_the_order_of_the_texts(db: Database, happens: Happens) -> None:
    kept = happens(on(2019, 12, 20), on(2019, 12, 13))

    assert tuple(whole(db).mentions.values()) == tuple(event.mentions[0] for event in kept)


def test_a_mention_that_hangs_on_no_timex_of_its_document_is_a_mistake(db: Database, happens: Happens) -> None:
    happens(on(2019, 12, 20))

    with pytest.raises(KeyError):
        mentions.replace(db, article(count=2), [mention(article(count=2), 1, on(2019, 12, 20))])


def test_timexes_are_replaced_with_the_mentions_that_hang_on_them(db: Database, happens: Happens) -> None:
    (kept,) = happens(on(2019, 12, 20))
    told = kept.mentions[0]

    timexes.replace(db, article(), [replace(dated(told), resolution=replace(told.resolution, when=UNKNOWN))])

    assert [dated.resolution.when for dated in timexes.by_document(db, "ferry", "default")] == [UNKNOWN]
    assert whole(db).mentions == {}
