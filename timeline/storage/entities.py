"""Entities: the actors of a timeline's events with all their names. Derived, and kept by triggers and `assign`.

A trigger stores the names of a new event's actors. A name is an entity of its own until the pipeline resolves it.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

import orjson

from timeline.storage import timelines
from timeline.storage.json_array import json_array
from timeline.storage.schema import MAX_SORT_KEY
from timeline.storage.search.pagination import Page, decode_cursor, encode_cursor
from timeline.text.language import EntityKind

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from sqlite_utils import Database

    from timeline.records import Document

__all__ = [
    "Entity",
    "EntityQuery",
    "LongerForms",
    "assign",
    "longer_forms",
    "names_by_form",
    "page",
    "remove_unused",
    "rename",
    "save_forms",
    "save_kinds",
    "unresolved",
]

Form: TypeAlias = tuple[str, ...]
"""The words by which a name is compared; see `coreference.name_matching`."""


@dataclass(frozen=True, slots=True)
class Entity:
    """An entity that acts: the name that it is called by, all its names with the most frequent first, and its events.

    `events` does not count hidden events, nor those dated by nothing or the present. `kind` is None unless the texts
    show one kind, and no other.
    """

    name: str
    names: tuple[str, ...]
    events: int
    kind: EntityKind | None = None


@dataclass(frozen=True, slots=True)
class EntityQuery:
    """The entities of a page: those of a timeline, or only those of a kind, or with a name that has `name` in it.

    The case of a to z makes no difference. A page has at most `limit` entities, those after the cursor.
    """

    timeline: str = timelines.DEFAULT
    name: str | None = None
    kind: EntityKind | None = None
    limit: int = 100
    cursor: str | None = None


class LongerForms(NamedTuple):
    """For each form the forms that it is a short form of, and for each of those the form of its entity."""

    by_form: dict[Form, set[Form]]
    entities: dict[Form, Form]


def page(db: Database, query: EntityQuery) -> Page[Entity]:
    """The entities that act in the most events first; of those with as many, by name.

    Raises:
        UnknownTimeline: there is no such timeline.
        BadCursor: the cursor is none that was given out.
    """
    timelines.require(db, query.timeline)
    events, name = (-MAX_SORT_KEY, "") if query.cursor is None else decode_cursor(query.cursor, int, str)
    kind = None if query.kind is None else query.kind.value
    params = {"timeline": query.timeline, "part": query.name, "kind": kind, "limit": query.limit + 1}
    rows = db.execute(_SELECT, {**params, "events": events, "name": name})
    found = [
        Entity(name, tuple(orjson.loads(names)), events, None if kind is None else EntityKind(kind))
        for name, names, events, kind in rows
    ]
    items = tuple(found[: query.limit])
    return Page(items, encode_cursor(-items[-1].events, items[-1].name) if len(found) > len(items) else None)


_KIND = """
    SELECT min(k.kind) FROM entity_names AS n CROSS JOIN actor_kinds AS k ON k.name = n.name
    CROSS JOIN documents AS d ON d.number = k.document AND d.timeline = n.timeline
    WHERE n.entity = e.number HAVING count(DISTINCT k.kind) = 1
"""
_SELECT = f"""
    SELECT e.name, (
        SELECT json_group_array(name) FROM (
            SELECT name FROM entity_names WHERE entity = e.number ORDER BY events DESC, name
        )
    ), e.events, ({_KIND})
    FROM entities AS e
    WHERE e.timeline = :timeline AND (e.negative_events, e.name) > (:events, :name) AND (
        :part IS NULL OR EXISTS (
            SELECT 1 FROM entity_names AS n WHERE n.entity = e.number AND instr(lower(n.name), lower(:part))
        )
    ) AND (:kind IS NULL OR :kind = ({_KIND}))
    ORDER BY e.negative_events, e.name LIMIT :limit
"""


def save_kinds(db: Database, document: Document, kinds: Iterable[tuple[str, EntityKind]]) -> None:
    """Stores the kinds of the document's actors in place of those of its earlier analysis."""
    ((number,),) = db.execute(
        "SELECT number FROM documents WHERE id = ? AND timeline = ?", [document.source.id, document.timeline]
    )
    db.execute("DELETE FROM actor_kinds WHERE document = ?", [number])
    db.conn.executemany(
        "INSERT INTO actor_kinds VALUES (?, ?, ?)", [(number, name, kind.value) for name, kind in kinds]
    )


def unresolved(db: Database, timeline: str) -> tuple[str, ...]:
    """The names that are new: they have no form yet."""
    rows = db.execute("SELECT name FROM entity_names WHERE timeline = ? AND form IS NULL", [timeline])
    return tuple(name for (name,) in rows)


def remove_unused(db: Database, timeline: str) -> tuple[str, ...]:
    """Deletes the names that no event has any more, and returns them."""
    removed = db.execute(
        "DELETE FROM entity_names WHERE timeline = ? AND events = 0 RETURNING name, entity", [timeline]
    ).fetchall()
    _delete_nameless(db, {entity for _, entity in removed})
    return tuple(name for name, _ in removed)


def save_forms(db: Database, timeline: str, forms: Mapping[str, tuple[Form, Collection[Form]]]) -> None:
    """Stores the form of each name, and the forms of the shorter names that can stand for it."""
    db.conn.executemany(
        "UPDATE entity_names SET form = ? WHERE timeline = ? AND name = ?",
        [(_to_text(form), timeline, name) for name, (form, _) in forms.items()],
    )
    db.conn.executemany(
        "INSERT INTO short_forms SELECT timeline, ?, number FROM entity_names WHERE timeline = ? AND name = ?",
        [(_to_text(short), timeline, name) for name, (_, shorter) in forms.items() for short in shorter],
    )


def names_by_form(db: Database, timeline: str, forms: Iterable[Form]) -> dict[Form, set[str]]:
    """The names that have one of these forms, by form."""
    names: defaultdict[Form, set[str]] = defaultdict(set)
    rows = db.execute(
        "SELECT form, name FROM entity_names WHERE timeline = ? AND form IN (SELECT value FROM json_each(?))",
        [timeline, json_array(map(_to_text, forms))],
    )
    for form, name in rows:
        names[_from_text(form)].add(name)
    return dict(names)


def longer_forms(db: Database, timeline: str, forms: Iterable[Form]) -> LongerForms:
    """The forms of the names that these forms can stand for."""
    longer = LongerForms(defaultdict(set), {})
    rows = db.execute(
        "SELECT s.form, n.form, e.form FROM short_forms AS s JOIN entity_names AS n ON n.number = s.name "
        "JOIN entities AS e ON e.number = n.entity "
        "WHERE s.timeline = ? AND s.form IN (SELECT value FROM json_each(?))",
        [timeline, json_array(map(_to_text, forms))],
    )
    for short, long, entity in rows:
        longer.by_form[_from_text(short)].add(_from_text(long))
        if entity is not None:
            longer.entities[_from_text(long)] = _from_text(entity)
    return longer


def assign(db: Database, timeline: str, entity_of: Mapping[Form, Form]) -> dict[int, set[str]]:
    """Stores for each form of names the form of its entity, and returns the names of these entities, by number.

    The events of names that change their entity change with them.
    """
    forms = {_to_text(form): _to_text(entity) for form, entity in entity_of.items()}
    _add_entities(db, timeline, set(forms.values()))
    rows = db.execute(
        "SELECT n.number, n.entity, e.number FROM json_each(:forms) AS given "
        "CROSS JOIN entity_names AS n ON n.timeline = :timeline AND n.form = given.key "
        "CROSS JOIN entities AS e ON e.timeline = :timeline AND e.form = given.value",
        {"forms": orjson.dumps(forms).decode(), "timeline": timeline},
    ).fetchall()
    _move(db, {number: (before, after) for number, before, after in rows if before != after})
    return _names(db, {after for _, _, after in rows})


def rename(db: Database, names: Mapping[int, str]) -> None:
    """Stores what the entities of these numbers are called."""
    db.conn.executemany(
        "UPDATE entities SET name = :name WHERE number = :number AND name <> :name",
        [{"number": number, "name": name} for number, name in names.items()],
    )


def _add_entities(db: Database, timeline: str, forms: Collection[str]) -> None:
    """Add the entities of these forms that are missing; one that a new name of the form has by itself is taken."""
    rows = db.execute(
        "SELECT value FROM json_each(?) WHERE NOT EXISTS (SELECT 1 FROM entities WHERE timeline = ? AND form = value)",
        [json_array(forms), timeline],
    )
    missing = [{"timeline": timeline, "form": form} for (form,) in rows]
    db.conn.executemany(_ADOPT_ENTITY, missing)
    db.conn.executemany("INSERT OR IGNORE INTO entities (timeline, form, name) VALUES (:timeline, :form, '')", missing)


_ADOPT_ENTITY = """
    UPDATE entities SET form = :form WHERE number = (
        SELECT min(e.number) FROM entity_names AS n JOIN entities AS e ON e.number = n.entity
        WHERE n.timeline = :timeline AND n.form = :form AND e.form IS NULL
    )
"""


def _move(db: Database, moved: Mapping[int, tuple[int, int]]) -> None:
    """Move names, given by number, from one entity to another, with their events."""
    events = [json_array(_events_of_names(db, moved))]
    db.execute(_DELETE_ACTORS, events)
    db.conn.executemany(
        "UPDATE entity_names SET entity = ? WHERE number = ?", [(after, number) for number, (_, after) in moved.items()]
    )
    db.execute(_INSERT_ACTORS, events)
    _delete_nameless(db, {before for before, _ in moved.values()})


def _names(db: Database, numbers: Iterable[int]) -> dict[int, set[str]]:
    """Return the names of the entities."""
    names: defaultdict[int, set[str]] = defaultdict(set)
    rows = db.execute(
        "SELECT entity, name FROM entity_names WHERE entity IN (SELECT value FROM json_each(?))", [json_array(numbers)]
    )
    for entity, name in rows:
        names[entity].add(name)
    return dict(names)


_DELETE_ACTORS = """
    DELETE FROM event_actors WHERE (entity, list_start, list_end, list_place, event) IN (
        SELECT entity, list_start, list_end, list_place, event FROM entities_of_events
        WHERE event IN (SELECT value FROM json_each(?))
    )
"""
_INSERT_ACTORS = (
    "INSERT OR IGNORE INTO event_actors "
    "SELECT * FROM entities_of_events WHERE event IN (SELECT value FROM json_each(?))"
)


def _events_of_names(db: Database, numbers: Iterable[int]) -> set[int]:
    """Return the numbers of the events that have one of the names, given by number."""
    rows = db.execute(
        "SELECT a.event FROM entity_names AS n CROSS JOIN event_actors AS a ON a.entity = n.entity "
        "CROSS JOIN events AS e ON e.number = a.event WHERE n.number IN (SELECT value FROM json_each(?)) "
        "AND n.name IN (SELECT value FROM json_each(e.actors))",
        [json_array(numbers)],
    )
    return {event for (event,) in rows}


def _delete_nameless(db: Database, numbers: Iterable[int]) -> None:
    """Delete those of the entities that have no name any more."""
    db.execute(
        "DELETE FROM entities WHERE number IN (SELECT value FROM json_each(?)) "
        "AND NOT EXISTS (SELECT 1 FROM entity_names WHERE entity = entities.number)",
        [json_array(numbers)],
    )


def _to_text(form: Form) -> str:
    return " ".join(form)


def _from_text(text: str) -> Form:
    return tuple(text.split(" "))
