"""Events as they are told to programs, ready-made: what an event is told as is made once, and read as it stands.

Knows neither shape nor format: whoever asks tells how. Triggers take away what is told of an event that changes, so
that what is there is right; what is not there is made at once, and is kept by `keep`, which only a writer can.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from timeline.storage import events
from timeline.storage.json_array import json_array
from timeline.storage.search.highlights import find_matches
from timeline.storage.search.pagination import Page

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from sqlite_utils import Database

    from timeline.records import Event
    from timeline.storage.search.highlights import Match
    from timeline.storage.search.query import EventQuery

__all__ = ["CachedEvent", "find", "page", "refresh"]

_BATCH_SIZE = 500


@dataclass(frozen=True, slots=True)
class CachedEvent:
    """An event as JSON; where words were asked for, where they are."""

    json: str
    match: Match | None = None


def page(db: Database, query: EventQuery, serialize: Callable[[Event], str]) -> Page[CachedEvent]:
    """As `events.page`.

    Raises:
        UnknownTimeline: there is no such timeline.
        BadCursor: the cursor is none that was given out.
    """
    found = events.page_of_numbers(db, query)
    matching = {} if query.q is None else find_matches(db, query.q, found.items)
    told = _read_or_serialize(db, found.items, serialize)
    return Page(
        tuple(CachedEvent(json, matching.get(number)) for number, json in zip(found.items, told, strict=True)),
        found.next,
    )


def find(db: Database, id: str, timeline: str | None, serialize: Callable[[Event], str]) -> str:
    """As `events.find`.

    Raises:
        UnknownEvent: there is none.
    """
    [told] = _read_or_serialize(db, [events.find_number(db, id, timeline)], serialize)
    return told


def refresh(db: Database, serialize: Callable[[Event], str]) -> None:
    """Tells the events that have come or have changed."""
    while numbers := [number for (number,) in db.execute(_SELECT_STALE)]:
        made = zip(events.by_number(db, numbers), numbers, strict=True)
        db.conn.executemany(
            "UPDATE event_json_cache SET json = ? WHERE event = ?", [(serialize(event), number) for event, number in made]
        )


_SELECT_STALE = f"SELECT event FROM event_json_cache WHERE json IS NULL LIMIT {_BATCH_SIZE}"


def _read_or_serialize(db: Database, numbers: Sequence[int], serialize: Callable[[Event], str]) -> list[str]:
    ((lines,),) = db.execute(_LINES, [json_array(numbers)])
    read = dict(zip(numbers, (lines or "").split("\n"), strict=bool(numbers)))
    missing = [number for number, json in read.items() if not json]
    if missing:
        read |= zip(missing, map(serialize, events.by_number(db, missing)), strict=True)
    return [read[number] for number in numbers]


# One row for a whole page: sqlite3 hands the interpreter's lock to another thread at each row that it reads, and takes
# longer to get it back than to read the row. JSON as orjson writes it has no line ends.
_LINES = """
    SELECT group_concat(line, char(10)) FROM (
        SELECT coalesce(cache.json, '') AS line FROM json_each(?) AS asked
        JOIN event_json_cache AS cache ON cache.event = asked.value
        ORDER BY asked.key
    )
"""
