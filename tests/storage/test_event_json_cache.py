"""What is kept of an event as it is told is what would be told now, whatever happens to the event."""

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


def kept(db: Database) -> list[str | None]:
    return [json for (json,) in db.execute("SELECT json FROM event_json_cache ORDER BY event")]


def keys(schema: Schema) -> dict[str, object]:
    nested = {
        name: getattr(field, "schema", getattr(getattr(field, "inner", None), "schema", None))
        for name, field in schema.fields.items()
    }
    return {name: keys(inner) if inner else None for name, inner in nested.items()}


def test_event_json_has_the_keys_that_are_cached() -> None:
    assert keys(EventShape()) == json.loads(KEYS.read_text("utf-8"))


def test_what_is_kept_is_read_as_it_is(db: Database, happens: Happens) -> None:
    happens(in_year(1900), in_year(1901))
    with transaction(db):
        event_json_cache.refresh(db, lambda event: f'"{event.title}"')

    page = event_json_cache.page(db, EventQuery(), event_json)

    assert [one.json for one in page.items] == ['"The ferry sailed, 0"', '"The ferry sailed, 1"']


def test_what_is_not_kept_yet_is_told_at_once(db: Database, happens: Happens) -> None:
    happens(in_year(1900))

    [one] = event_json_cache.page(db, EventQuery(), event_json).items

    assert kept(db) == [None]
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
def test_what_is_kept_goes_when_the_event_or_its_source_changes(db: Database, happens: Happens, change: str) -> None:
    happens(on(2019, 12, 20))
    with transaction(db):
        event_json_cache.refresh(db, event_json)
        db.execute(change)

    assert kept(db) == [None]


def test_what_is_kept_stays_where_a_document_is_written_again_as_it_was(db: Database, happens: Happens) -> None:
    happens(on(2019, 12, 20))
    with transaction(db):
        event_json_cache.refresh(db, event_json)
        db.execute("UPDATE documents SET title = title, text = text")

    assert kept(db) != [None]


def test_what_is_kept_goes_with_its_event(db: Database, happens: Happens) -> None:
    happens(on(2019, 12, 20))
    with transaction(db):
        event_json_cache.refresh(db, event_json)
        db.execute("DELETE FROM events")

    assert kept(db) == []


def test_an_event_that_is_replaced_is_told_anew(db: Database, happens: Happens) -> None:
    [one] = happens(on(2019, 12, 20))
    with transaction(db):
        event_json_cache.refresh(db, event_json)
        events.replace(db, whole(db), [replace(one, title="The ferry left")])
        event_json_cache.refresh(db, event_json)

    assert "The ferry left" in str(kept(db)[0])


def test_actors_follow_their_event_when_it_moves(db: Database, happens: Happens) -> None:
    happens(on(2019, 12, 20))
    with transaction(db):
        db.execute("UPDATE events SET order_path = 'after>1', parent_earliest = 5, parent_latest = 6")

    assert list(db.execute("SELECT list_start, list_end, list_place FROM event_actors")) == list(
        db.execute("SELECT list_start, list_end, list_place FROM events")
    )
