"""Cached API JSON of each event: serialized when the event changes, served unchanged.

The caller hands in the serializer. Triggers of the database clear the JSON of an event that changes. Readers serialize
what is missing without storing it; a writer stores it with `refresh`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from timeline.storage import events
from timeline.storage.json_array import json_array
from timeline.storage.search.highlights import find_matches
from timeline.storage.search.pagination import Page
from timeline.storage.search.planner import DEFAULT_LIMITS, PlannerLimits

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from sqlite_utils import Database

    from timeline.records import Event, Mention
    from timeline.storage.search.highlights import Match
    from timeline.storage.search.query import EventQuery

__all__ = ["CachedEvent", "find", "page", "refresh"]

_BATCH_SIZE = 500


@dataclass(frozen=True, slots=True)
class CachedEvent:
    """The JSON of an event, and where the words of a search are in it."""

    json: str
    match: Match | None = None


def page(
    db: Database, query: EventQuery, serialize: Callable[[Event], str], limits: PlannerLimits = DEFAULT_LIMITS
) -> Page[CachedEvent]:
    """The page of `events.page`, as JSON.

    Raises:
        UnknownTimeline: there is no such timeline.
        BadCursor: the cursor is none that was given out.
    """
    numbers = events.page_of_numbers(db, query, limits)
    matches = {} if query.q is None else find_matches(db, query.q, numbers.items)
    texts = _read_or_serialize(db, numbers.items, serialize)
    return Page(
        tuple(CachedEvent(json, matches.get(number)) for number, json in zip(numbers.items, texts, strict=True)),
        numbers.next,
    )


def find(db: Database, id: str, timeline: str | None, serialize: Callable[[Event], str]) -> str:
    """The event of `events.find`, as JSON.

    Raises:
        UnknownEvent: there is none.
    """
    [json] = _read_or_serialize(db, [events.find_number(db, id, timeline)], serialize)
    return json


def refresh(db: Database, serialize: Callable[[Event], str], loaded: Mapping[int, Mention] | None = None) -> None:
    """Store the JSON of the events that are new or have changed; `loaded` mentions, by number, are not read again."""
    while numbers := [number for (number,) in db.execute(_SELECT_STALE)]:
        stale = zip(events.by_number(db, numbers, loaded), numbers, strict=True)
        db.conn.executemany(
            "UPDATE event_json_cache SET json = ? WHERE event = ?",
            [(serialize(event), number) for event, number in stale],
        )


_SELECT_STALE = f"SELECT event FROM event_json_cache WHERE json IS NULL LIMIT {_BATCH_SIZE}"


def _read_or_serialize(db: Database, numbers: Sequence[int], serialize: Callable[[Event], str]) -> list[str]:
    ((lines,),) = db.execute(_SELECT_LINES, [json_array(numbers)])
    texts = dict(zip(numbers, (lines or "").split("\n"), strict=bool(numbers)))
    missing = [number for number, json in texts.items() if not json]
    if missing:
        texts |= zip(missing, map(serialize, events.by_number(db, missing)), strict=True)
    return [texts[number] for number in numbers]


# One row for a whole page: sqlite3 releases the interpreter's lock for each row, and to get it back takes longer than
# to read the row. JSON as orjson writes it has no line ends.
_SELECT_LINES = """
    SELECT group_concat(line, char(10)) FROM (
        SELECT coalesce(cache.json, '') AS line FROM json_each(?) AS wanted
        JOIN event_json_cache AS cache ON cache.event = wanted.value
        ORDER BY wanted.key
    )
"""
