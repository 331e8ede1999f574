"""The index of words stands in the order of dates, whatever becomes of the events, and each timeline has its own."""

from dataclasses import replace
from itertools import pairwise

import pytest
from sqlite_utils import Database

from tests.storage.factories import article, dated, event, in_year, mention, on, whole
from timeline import storage
from timeline.dates import Day
from timeline.records import Document, Event, Mention
from timeline.storage import EventQuery, Sort, documents, events, mentions, timexes, transaction


def keep(db: Database, document: Document, told: list[Mention], made: list[Event]) -> None:
    with transaction(db):
        documents.save(db, document)
        timexes.replace(db, document, map(dated, told))
        mentions.replace(db, document, told)
        events.replace(db, whole(db, document.timeline), made)


@pytest.fixture
def ferry(db: Database) -> Database:
    """Three mentions of two events: of 20 December 2019, and of 2018."""
    document = article("ferry", 3)
    told = [mention(document, n, when) for n, when in enumerate([on(2019, 12, 20), on(2019, 12, 20), in_year(2018)])]
    keep(db, document, told, [event(*told[:2]), event(told[2])])
    return db


def keys(db: Database) -> list[tuple[int, ...]]:
    return list(db.execute("SELECT key, event, mention FROM fulltext_rows ORDER BY key"))


CHANGES: dict[str, str] = {
    "nothing": "SELECT 1",
    "one without a date finds its place": (
        "UPDATE events SET earliest = NULL, latest = NULL, parent_earliest = 5, parent_latest = 6, order_path = 'x>1'"
    ),
    "it is of another day": "UPDATE events SET earliest = earliest - 1000, latest = latest + 1000",
    "an event goes": "DELETE FROM events WHERE precision = 'day'",
    "a mention goes": "DELETE FROM mentions WHERE id = 'ferry-0001'",
    "it is told by fewer": "DELETE FROM event_mentions WHERE position = 1",
    "the document goes": "DELETE FROM documents",
    "the timeline goes": "DELETE FROM timelines",
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_the_index_of_words_follows_the_events(ferry: Database, change: str) -> None:
    with transaction(ferry):
        ferry.execute(change)

    told = ferry.execute(
        "SELECT fulltext_key + mention, event, mention FROM event_mentions JOIN events ON number = event"
    )
    assert keys(ferry) == sorted(told)
    ferry.execute("INSERT INTO mentions_fts (mentions_fts) VALUES ('integrity-check')")


def test_keys_stand_in_the_order_of_days_among_events_that_last_as_long(db: Database) -> None:
    days = [Day.numbered(number).number for number in (-(10**9), -(2**23), -1, 0, 2**23 - 1, 10**9)]
    for day in days:
        db.execute(_EVENT, {"id": f"e{day}", "earliest": day, "latest": day})

    shelves = [shelf for (shelf,) in db.execute("SELECT fulltext_key FROM events ORDER BY earliest")]
    assert [one < other for one, other in pairwise(shelves)] == [False, True, True, True, False]


_EVENT = """
    INSERT INTO events (timeline, id, title, earliest, latest, approximate, uncertain, modality, conflict, importance,
        actors, places, sort_place)
    VALUES ('default', :id, '', :earliest, :latest, 0, 0, 'occurred', '[]', 0.5, '[]', '[]', '')
"""


def test_words_in_another_timeline_are_not_found(db: Database) -> None:
    storage.timelines.ensure(db, "64656661756C74")
    here, there = article("here"), replace(article("there"), timeline="64656661756C74")
    for document in (here, there):
        told = mention(document, 0, on(2019, 12, 20))
        keep(db, document, [told], [replace(event(told), timeline=document.timeline)])

    for sort in Sort:
        for asked in (here, there):
            [found] = events.page(db, EventQuery(timeline=asked.timeline, q="ferry", sort=sort)).items
            assert found.mentions[0].document.id == asked.source.id


def test_an_event_that_says_the_words_often_is_ranked_once(ferry: Database) -> None:
    asked = EventQuery(q="ferry", sort=Sort.RELEVANCE, limit=1)

    found = list(storage.iterate(events.page, ferry, asked))

    assert sorted(one.when.edtf or "" for one in found) == ["2018", "2019-12-20"]


@pytest.mark.parametrize("asked", [{}, {"from_": Day(2018, 6, 1)}, {"to": Day(2019, 12, 31)}], ids=str)
def test_a_page_of_words_walks_their_index_and_sorts_nothing(ferry: Database, asked: dict[str, Day]) -> None:
    """So what it costs does not depend on how large the pile is."""
    traced: list[tuple[str, dict[str, object]]] = []
    with ferry.tracer(lambda sql, parameters: traced.append((sql, parameters))):  # type: ignore[arg-type]
        events.page(ferry, EventQuery(q="ferry", **asked))  # type: ignore[arg-type]

    walks = [(sql, parameters) for sql, parameters in traced if ":least" in sql]
    assert walks
    for sql, parameters in walks:
        plan = " ".join(str(row[-1]) for row in ferry.execute(f"EXPLAIN QUERY PLAN {sql}", parameters))
        assert "SCAN f VIRTUAL TABLE" in plan
        assert "TEMP B-TREE" not in plan
