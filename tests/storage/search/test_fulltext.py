"""The full-text index is in date order, follows the events, and separates timelines."""

from dataclasses import replace
from itertools import pairwise

import pytest
from sqlite_utils import Database

from tests.storage.factories import article, dated, event, in_year, mention, on, whole
from timeline import storage
from timeline.dates import Day
from timeline.records import Document, Event, Mention
from timeline.storage import EventQuery, Sort, documents, events, mentions, timexes, transaction


def store(db: Database, document: Document, reported: list[Mention], happened: list[Event]) -> None:
    with transaction(db):
        documents.save(db, document)
        timexes.replace(db, document, map(dated, reported))
        mentions.replace(db, document, reported)
        events.replace(db, whole(db, document.timeline), happened)


@pytest.fixture
def ferry(db: Database) -> Database:
    """A database with three mentions of two events: of 20 December 2019, and of 2018."""
    document = article("ferry", 3)
    reported = [
        mention(document, n, when) for n, when in enumerate([on(2019, 12, 20), on(2019, 12, 20), in_year(2018)])
    ]
    store(db, document, reported, [event(*reported[:2]), event(reported[2])])
    return db


def keys(db: Database) -> list[tuple[int, ...]]:
    return list(db.execute("SELECT key, event, mention FROM fulltext_rows ORDER BY key"))


CHANGES: dict[str, str] = {
    "nothing": "SELECT 1",
    "an undated event gets a place": (
        "UPDATE events SET earliest = NULL, latest = NULL, parent_earliest = 5, parent_latest = 6, order_path = 'x>1'"
    ),
    "an event gets another day": "UPDATE events SET earliest = earliest - 1000, latest = latest + 1000",
    "an event is deleted": "DELETE FROM events WHERE precision = 'day'",
    "a mention is deleted": "DELETE FROM mentions WHERE id = 'ferry-0001'",
    "a mention leaves its event": "DELETE FROM event_mentions WHERE position = 1",
    "the document is deleted": "DELETE FROM documents",
    "the timeline is deleted": "DELETE FROM timelines",
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_fulltext_rows_follow_events(ferry: Database, change: str) -> None:
    """The rows of the full-text index are those of the events, whatever changes."""
    with transaction(ferry):
        ferry.execute(change)

    expected = ferry.execute(
        "SELECT fulltext_key + mention, event, mention FROM event_mentions JOIN events ON number = event"
    )
    assert keys(ferry) == sorted(expected)
    ferry.execute("INSERT INTO mentions_fts (mentions_fts) VALUES ('integrity-check')")


def test_fulltext_keys_are_in_date_order(db: Database) -> None:
    """Keys of one duration bucket are in the order of the days; far days share a key."""
    days = [Day.numbered(number).number for number in (-(10**9), -(2**23), -1, 0, 2**23 - 1, 10**9)]
    for day in days:
        db.execute(_EVENT, {"id": f"e{day}", "earliest": day, "latest": day})

    fulltext_keys = [key for (key,) in db.execute("SELECT fulltext_key FROM events ORDER BY earliest")]
    assert [one < other for one, other in pairwise(fulltext_keys)] == [False, True, True, True, False]


_EVENT = """
    INSERT INTO events (timeline, id, title, earliest, latest, approximate, uncertain, modality, conflict, importance,
        actors, places, sort_place)
    VALUES ('default', :id, '', :earliest, :latest, 0, 0, 'occurred', '[]', 0.5, '[]', '[]', '')
"""


def test_search_finds_no_other_timeline(db: Database) -> None:
    """Words of another timeline are not found."""
    storage.timelines.ensure(db, "64656661756C74")
    here, there = article("here"), replace(article("there"), timeline="64656661756C74")
    for document in (here, there):
        reported = mention(document, 0, on(2019, 12, 20))
        store(db, document, [reported], [replace(event(reported), timeline=document.timeline)])

    for sort in Sort:
        for asked in (here, there):
            [found] = events.page(db, EventQuery(timeline=asked.timeline, q="ferry", sort=sort)).items
            assert found.mentions[0].document.id == asked.source.id


def test_search_by_relevance_ranks_an_event_once(ferry: Database) -> None:
    """An event of several matching mentions is listed once."""
    asked = EventQuery(q="ferry", sort=Sort.RELEVANCE, limit=1)

    found = list(storage.iterate(events.page, ferry, asked))

    assert sorted(one.when.edtf or "" for one in found) == ["2018", "2019-12-20"]


@pytest.mark.parametrize("asked", [{}, {"from_": Day(2018, 6, 1)}, {"to": Day(2019, 12, 31)}], ids=str)
def test_search_by_date_scans_and_sorts_nothing(ferry: Database, asked: dict[str, Day]) -> None:
    """A page of words costs as much in a timeline of any size."""
    traced: list[tuple[str, dict[str, object]]] = []
    with ferry.tracer(lambda sql, parameters: traced.append((sql, parameters))):  # type: ignore[arg-type]
        events.page(ferry, EventQuery(q="ferry", **asked))  # type: ignore[arg-type]

    searches = [(sql, parameters) for sql, parameters in traced if ":least" in sql]
    assert searches
    for sql, parameters in searches:
        plan = " ".join(str(row[-1]) for row in ferry.execute(f"EXPLAIN QUERY PLAN {sql}", parameters))
        assert "SCAN f VIRTUAL TABLE" in plan
        assert "TEMP B-TREE" not in plan
