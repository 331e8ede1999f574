"""Entities and their names: what the triggers keep, and pages of them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.storage.factories import article, dated, event, mention, on, on_no_day, whole
from timeline import storage
from timeline.records import DatedBy
from timeline.storage import (
    BadCursor,
    EntityQuery,
    EventQuery,
    UnknownTimeline,
    documents,
    entities,
    events,
    mentions,
    timelines,
    timexes,
    transaction,
)
from timeline.storage.entities import Entity

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlite_utils import Database

    from timeline.records import Document, Mention

    Act = Callable[..., None]

ROSA, FELD, ADA = ("rosa", "feld"), ("feld",), ("ada", "birch")


@pytest.fixture
def act(db: Database) -> Act:
    """Factory: replaces all events by one for each tuple of actors."""

    def store(*actors: tuple[str, ...], is_dated: bool = True) -> None:
        document = article("ferry", len(actors))
        make = _on_a_day if is_dated else on_no_day
        reported = [replace(make(document, number), actors=each) for number, each in enumerate(actors)]
        with transaction(db):
            documents.save(db, document)
            timexes.replace(db, document, [dated(one) for one in reported if one.timex is not None])
            mentions.replace(db, document, reported)
            events.replace(db, whole(db), map(event, reported))

    return store


def _on_a_day(document: Document, number: int) -> Mention:
    return mention(document, number, on(2019, 12, 1 + number))


def listed(db: Database, query: EntityQuery = EntityQuery()) -> list[Entity]:  # noqa: B008 - it is frozen
    return list(storage.iterate(entities.page, db, query))


def titles(db: Database, actor: str) -> list[str]:
    return [found.title for found in events.page(db, EventQuery(actor=actor)).items]


def test_name_is_an_entity_until_resolved(db: Database, act: Act) -> None:
    """Each spelling of an actor is an entity of its own, with the events that it acts in."""
    act(("Feld", "Ada Birch"), ("Feld",), ("Rosa Feld",), ())

    assert listed(db) == [
        Entity("Feld", ("Feld",), 2),
        Entity("Ada Birch", ("Ada Birch",), 1),
        Entity("Rosa Feld", ("Rosa Feld",), 1),
    ]
    assert entities.unresolved(db, "default") == ("Feld", "Ada Birch", "Rosa Feld")


def test_names_without_events_are_removed(db: Database, act: Act) -> None:
    """A name goes with its last event, and an entity with its last name."""
    act(("Feld", "Ada Birch"), ("Feld",))
    act(("Feld",))

    assert entities.remove_unused(db, "default") == ("Ada Birch",)
    assert listed(db) == [Entity("Feld", ("Feld",), 1)]


def resolve(db: Database, entity_of: dict[tuple[str, ...], tuple[str, ...]]) -> None:
    forms = {"Feld": (FELD, ()), "Rosa Feld": (ROSA, (FELD,)), "Ada Birch": (ADA, ())}
    entities.save_forms(db, "default", {name: forms[name] for name in entities.unresolved(db, "default")})
    named = entities.assign(db, "default", entity_of)
    entities.rename(db, {number: max(names, key=len) for number, names in named.items()})


def test_assign_joins_the_events_of_names(db: Database, act: Act) -> None:
    """Events of one entity are found by any of its names, each once; the other names keep theirs."""
    act(("Feld", "Rosa Feld"), ("Feld",), ("Ada Birch",))

    resolve(db, {FELD: ROSA, ROSA: ROSA, ADA: ADA})

    assert listed(db) == [Entity("Rosa Feld", ("Feld", "Rosa Feld"), 2), Entity("Ada Birch", ("Ada Birch",), 1)]
    assert titles(db, "Feld") == titles(db, "rosa feld") == ["The ferry sailed, 0", "The ferry sailed, 1"]
    assert titles(db, "Ada Birch") == ["The ferry sailed, 2"]
    assert titles(db, "Rosa") == []


def test_assign_parts_an_entity(db: Database, act: Act) -> None:
    """A name that becomes an entity of its own takes its events with it."""
    act(("Feld", "Rosa Feld"), ("Feld",))
    resolve(db, {FELD: ROSA, ROSA: ROSA})

    resolve(db, {FELD: FELD, ROSA: ROSA})

    assert listed(db) == [Entity("Feld", ("Feld",), 2), Entity("Rosa Feld", ("Rosa Feld",), 1)]
    assert titles(db, "Rosa Feld") == ["The ferry sailed, 0"]


def test_new_events_belong_to_resolved_entities(db: Database, act: Act) -> None:
    """An event that comes later, with a name that is resolved, is one of the entity."""
    act(("Feld",), ("Rosa Feld",))
    resolve(db, {FELD: ROSA, ROSA: ROSA})

    act(("Feld",), ("Rosa Feld",), ("Feld", "Rosa Feld"))

    assert listed(db) == [Entity("Rosa Feld", ("Feld", "Rosa Feld"), 3)]


def test_events_that_are_not_listed_are_not_counted(db: Database, act: Act) -> None:
    """Events that nothing dates do not count, but their actors are entities."""
    act(("Feld",), is_dated=False)

    assert listed(db) == [Entity("Feld", ("Feld",), 0)]
    assert events.page(db, EventQuery(actor="Feld")).items == ()
    assert len(events.page(db, EventQuery(actor="Feld", dated_by={DatedBy.NOTHING})).items) == 1


def test_page_is_filtered_by_a_part_of_any_name(db: Database, act: Act) -> None:
    """A part of any of its names finds an entity; the characters of SQL patterns mean themselves."""
    act(("Feld",), ("Rosa Feld",), ("Ada Birch",))
    resolve(db, {FELD: ROSA, ROSA: ROSA, ADA: ADA})

    assert [each.name for each in listed(db, EntityQuery(name="FEL"))] == ["Rosa Feld"]
    assert [each.name for each in listed(db, EntityQuery(name="a b"))] == ["Ada Birch"]
    assert listed(db, EntityQuery(name="%")) == []


def test_pages_follow_each_other(db: Database, act: Act) -> None:
    """A page begins after the last entity of the page before."""
    act(("Ada Birch", "Feld"), ("Feld",), ("Rosa Feld",))

    assert [each.name for each in listed(db, EntityQuery(limit=1))] == ["Feld", "Ada Birch", "Rosa Feld"]


def test_page_refuses_unknown_timelines_and_cursors(db: Database) -> None:
    """There is an error for a timeline or a cursor that does not exist."""
    with pytest.raises(UnknownTimeline):
        entities.page(db, EntityQuery("court"))
    with pytest.raises(BadCursor):
        entities.page(db, EntityQuery(cursor="x"))


def test_entities_go_with_their_timeline(db: Database, act: Act) -> None:
    """Nothing remains of the entities of a timeline that is deleted."""
    act(("Feld",), ("Rosa Feld",))
    resolve(db, {FELD: ROSA, ROSA: ROSA})
    timelines.ensure(db, "court")
    with transaction(db):
        db.execute("UPDATE documents SET timeline = 'court'")
        db.execute("UPDATE events SET timeline = 'court'")
        db.execute("UPDATE entities SET timeline = 'court'")
        db.execute("UPDATE entity_names SET timeline = 'court'")
        db.execute("UPDATE short_forms SET timeline = 'court'")

    timelines.delete(db, "court")

    for table in ("events", "entities", "entity_names", "short_forms", "event_actors"):
        assert db.table(table).count == 0
