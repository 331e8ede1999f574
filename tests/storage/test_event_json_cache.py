"""The cached JSON of an event is what would be serialized now, whatever changes."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from marshmallow import Schema
from sqlite_utils import Database

from tests.storage.conftest import Happens
from tests.storage.factories import in_year, on, whole
from timeline.serialization import EventShape, event_json
from timeline.storage import EventQuery, event_json_cache, events, transaction

KEYS = Path(__file__).with_name("event_keys.json")
"""The keys of an event's JSON, all the way down. The database caches that JSON: if the keys change, append a migration
that says `UPDATE event_json_cache SET json = NULL`, and write the new keys here."""


def cached(db: Database) -> list[str | None]:
    return [json for (json,) in db.execute("SELECT json FROM event_json_cache ORDER BY event")]


def keys(schema: Schema) -> dict[str, object]:
    nested = {
        name: getattr(field, "schema", getattr(getattr(field, "inner", None), "schema", None))
        for name, field in schema.fields.items()
    }
    return {name: keys(inner) if inner else None for name, inner in nested.items()}


def test_event_json_has_the_keys_on_record() -> None:
    """The keys of an event's JSON are those in `event_keys.json`."""
    assert keys(EventShape()) == json.loads(KEYS.read_text("utf-8"))


def test_page_gives_cached_json(db: Database, happens: Happens) -> None:
    """JSON that is cached is not serialized again."""
    happens(in_year(1900), in_year(1901))
    with transaction(db):
        event_json_cache.refresh(db, lambda event: f'"{event.title}"')

    page = event_json_cache.page(db, EventQuery(), event_json)

    assert [item.json for item in page.items] == ['"The ferry sailed, 0"', '"The ferry sailed, 1"']


def test_page_serializes_what_is_not_cached(db: Database, happens: Happens) -> None:
    """JSON that is not cached is serialized and not stored by a reader."""
    happens(in_year(1900))

    [one] = event_json_cache.page(db, EventQuery(), event_json).items

    assert cached(db) == [None]
    assert one.json == event_json(events.page(db, EventQuery()).items[0])


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE documents SET title = 'Another'",
        "UPDATE documents SET published = 700000",
        "UPDATE events SET hidden = 1",
        "UPDATE events SET ordering = NULL",
        "DELETE FROM event_mentions",
    ],
)
def test_cache_is_cleared_by_changes(db: Database, happens: Happens, change: str) -> None:
    """A change of the event or of its source clears its JSON."""
    happens(on(2019, 12, 20))
    with transaction(db):
        event_json_cache.refresh(db, event_json)
        db.execute(change)

    assert cached(db) == [None]


def test_cache_stays_when_document_is_unchanged(db: Database, happens: Happens) -> None:
    """A document that is stored again unchanged clears no JSON."""
    happens(on(2019, 12, 20))
    with transaction(db):
        event_json_cache.refresh(db, event_json)
        db.execute("UPDATE documents SET title = title, text = text")

    assert cached(db) != [None]


def test_cache_is_deleted_with_event(db: Database, happens: Happens) -> None:
    """The row of the cache is deleted with its event."""
    happens(on(2019, 12, 20))
    with transaction(db):
        event_json_cache.refresh(db, event_json)
        db.execute("DELETE FROM events")

    assert cached(db) == []


def test_refresh_serializes_replaced_event(db: Database, happens: Happens) -> None:
    """An event that is replaced is serialized again."""
    [one] = happens(on(2019, 12, 20))
    with transaction(db):
        event_json_cache.refresh(db, event_json)
        events.replace(db, whole(db), [replace(one, title="The ferry left")])
        event_json_cache.refresh(db, event_json)

    assert "The ferry left" in str(cached(db)[0])


def test_event_actors_move_with_event(db: Database, happens: Happens) -> None:
    """The sort key of an actor's row is that of the event."""
    happens(on(2019, 12, 20))
    with transaction(db):
        db.execute("UPDATE events SET order_path = 'after>1', parent_earliest = 5, parent_latest = 6")

    assert list(db.execute("SELECT list_start, list_end, list_place FROM event_actors")) == list(
        db.execute("SELECT list_start, list_end, list_place FROM events")
    )
