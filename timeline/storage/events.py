"""Events with their mentions. Derived: those of a recluster scope are replaced; the rows of unchanged ones stay."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

import orjson

from timeline.errors import TimelineError
from timeline.records import ConflictSide, DerivedValues, Event, MergedPair, Modality
from timeline.records.stored_reason import StoredReason
from timeline.storage import decisions, event_order, mentions, timelines, when_columns
from timeline.storage.json_array import json_array
from timeline.storage.search import index_scan
from timeline.storage.search.pagination import Page, encode_cursor
from timeline.storage.search.planner import DEFAULT_LIMITS, PlannerLimits
from timeline.storage.undated import backlog
from timeline.wording.match_reasons import format_match_reasons

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from sqlite_utils import Database

    from timeline.dates import When
    from timeline.records import Mention
    from timeline.records.decisions import Decision
    from timeline.storage.recluster_scope import ReclusterScope
    from timeline.storage.search.query import EventQuery

__all__ = [
    "UnknownEvent",
    "by_number",
    "find",
    "find_number",
    "having_mentions",
    "page",
    "page_of_numbers",
    "replace",
    "shown_dates",
]


class UnknownEvent(TimelineError):
    """No event has this id."""

    def __init__(self, id: str) -> None:
        super().__init__(f"no event has the id {id!r}")
        self.id = id


def page(db: Database, query: EventQuery, limits: PlannerLimits = DEFAULT_LIMITS) -> Page[Event]:
    """The events of the query, in its order; a fixed number of SQL queries, however many events there are.

    Raises:
        UnknownTimeline: there is no such timeline.
        BadCursor: the cursor is none that was given out.
        WordsTooCommon: too many mentions would have to be ranked.
    """
    numbers = page_of_numbers(db, query, limits)
    return Page(by_number(db, numbers.items), numbers.next)


def page_of_numbers(db: Database, query: EventQuery, limits: PlannerLimits = DEFAULT_LIMITS) -> Page[int]:
    """The numbers of the rows of a page; see `page`."""
    timelines.require(db, query.timeline)
    found = index_scan.find(db, query, query.limit + 1, limits)
    items = found[: query.limit]
    next_page = encode_cursor(*items[-1].key) if len(found) > len(items) else None
    return Page(tuple(event.number for event in items), next_page)


def find(db: Database, id: str, timeline: str | None = None) -> Event:
    """The event; where several timelines have one of this id, that of the first timeline by name.

    Raises:
        UnknownEvent: there is no such event.
    """
    [event] = by_number(db, [find_number(db, id, timeline)])
    return event


def find_number(db: Database, id: str, timeline: str | None = None) -> int:
    """The number of the row of an event; see `find`."""
    rows = db.execute(
        "SELECT number FROM events WHERE id = :id AND timeline = coalesce(:timeline, timeline) "
        "ORDER BY timeline LIMIT 1",
        {"id": id, "timeline": timeline},
    )
    row = next(rows, None)
    if row is None:
        raise UnknownEvent(id)
    return int(row[0])


def shown_dates(db: Database, timeline: str) -> dict[str, tuple[Any, ...]]:
    """For each event that the timeline shows, by id: the number of its row and the columns of its date."""
    rows = db.execute(
        "SELECT id, number, edtf, earliest, latest, precision, approximate, uncertain, conflict FROM events "
        "WHERE timeline = ? AND shown_by <> 'nothing' AND NOT hidden",
        [timeline],
    )
    return {id: tuple(date) for id, *date in rows}


def having_mentions(db: Database, mention_ids: Iterable[str]) -> tuple[Event, ...]:
    """The events that have one of these mentions, given by id; oldest first."""
    rows = db.execute(
        "SELECT DISTINCT e.number FROM mentions AS m JOIN event_mentions AS em ON em.mention = m.number "
        "JOIN events AS e ON e.number = em.event WHERE m.id IN (SELECT value FROM json_each(?)) "
        "ORDER BY e.sort_start, e.sort_end, e.sort_place",
        [json_array(mention_ids)],
    )
    return by_number(db, [number for (number,) in rows])


def replace(db: Database, scope: ReclusterScope, events: Iterable[Event]) -> None:
    """Stores the events of a recluster scope and deletes its others; rows of unchanged events stay.

    Raises:
        KeyError: an event has a mention that is not in the scope.
    """
    numbers = {mention.id: number for number, mention in scope.mentions.items()}
    wanted = {event.id: (_columns(event), [numbers[each.id] for each in event.mentions]) for event in events}
    stored = _stored_by_id(db, scope.events)
    removed = [(number,) for id, (number, *values) in stored.items() if wanted.get(id) != tuple(values)]
    db.conn.executemany("DELETE FROM events WHERE number = ?", removed)
    new = {
        _insert(db, {"id": id, "timeline": scope.timeline, **columns}): members
        for id, (columns, members) in wanted.items()
        if id not in stored or stored[id][1:] != (columns, members)
    }
    db.execute(
        _INSERT_MENTIONS,
        [json_array([(number, *each) for number, members in new.items() for each in enumerate(members)])],
    )
    for number in new:
        backlog.add_event(db, number)


def _insert(db: Database, columns: dict[str, Any]) -> int:
    names = ", ".join(columns)
    values = ", ".join(f":{name}" for name in columns)
    ((number,),) = db.execute(f"INSERT INTO events ({names}) VALUES ({values}) RETURNING number", columns)
    return int(number)


# In the order of the full-text index: FTS5 begins a new segment for each key that is less than the one before.
_INSERT_MENTIONS = """
    INSERT INTO event_mentions (event, position, mention)
    SELECT number, json_extract(value, '$[1]'), json_extract(value, '$[2]') AS mention
    FROM json_each(?) JOIN events ON number = json_extract(value, '$[0]')
    ORDER BY fulltext_key + mention
"""


def _stored_by_id(db: Database, numbers: Iterable[int]) -> dict[str, tuple[int, dict[str, Any], list[int]]]:
    """The events of these numbers, by id: number, values of `_columns`, and numbers of the mentions."""
    asked = json_array(numbers)
    members = _mention_numbers(db, asked)
    rows = db.query(
        f"SELECT id, number, {_COLUMNS} FROM events WHERE number IN (SELECT value FROM json_each(?))", [asked]
    )
    return {row.pop("id"): (number := row.pop("number"), row, members[number]) for row in rows}


def _mention_numbers(db: Database, events: str) -> dict[int, list[int]]:
    """Return the numbers of the mentions of each event, in their order; `events` is a JSON array of event numbers."""
    numbers: defaultdict[int, list[int]] = defaultdict(list)
    for event, mention in db.execute(
        "SELECT event, mention FROM event_mentions WHERE event IN (SELECT value FROM json_each(?)) "
        "ORDER BY event, position",
        [events],
    ):
        numbers[event].append(mention)
    return numbers


def by_number(db: Database, numbers: Sequence[int], loaded: Mapping[int, Mention] | None = None) -> tuple[Event, ...]:
    """The events of these numbers, in their order; mentions that are `loaded`, by their numbers, are not read again."""
    wanted = json_array(numbers)
    placed = _read_mentions(db, wanted) if loaded is None else _reuse_mentions(db, wanted, loaded)
    rows = list(db.query("SELECT * FROM events WHERE number IN (SELECT value FROM json_each(?))", [wanted]))
    decided = decisions.by_id(db, [id for row in rows for id in orjson.loads(row["decided"])])
    events = {row["number"]: _event_from_row(row, placed[row["number"]], decided) for row in rows}
    return tuple(events[number] for number in numbers)


def _read_mentions(db: Database, events: str) -> dict[int, list[Mention]]:
    """Return the mentions of each event, in their order; `events` is a JSON array of event numbers."""
    placed: defaultdict[int, list[Mention]] = defaultdict(list)
    for row in db.query(
        f"SELECT em.event, m.* FROM event_mentions AS em JOIN ({mentions.SELECT}) AS m "
        "ON m.number = em.mention WHERE em.event IN (SELECT value FROM json_each(?)) ORDER BY em.event, em.position",
        [events],
    ):
        placed[row["event"]].append(mentions.from_row(row))
    return placed


def _reuse_mentions(db: Database, events: str, loaded: Mapping[int, Mention]) -> dict[int, list[Mention]]:
    """As `_read_mentions`, but read only what is not loaded."""
    numbers = _mention_numbers(db, events)
    known = mentions.by_number_reusing(db, (number for placed in numbers.values() for number in placed), loaded)
    return {event: [known[number] for number in placed] for event, placed in numbers.items()}


def _event_from_row(
    row: Mapping[str, Any], event_mentions: Iterable[Mention], decisions_by_id: Mapping[str, Decision]
) -> Event:
    return Event(
        id=row["id"],
        timeline=row["timeline"],
        title=row["title"],
        when=when_columns.from_row(row),
        modality=Modality(row["modality"]),
        conflict=_sides_from_json(orjson.loads(row["conflict"])),
        importance=row["importance"],
        actors=tuple(orjson.loads(row["actors"])),
        places=tuple(orjson.loads(row["places"])),
        mentions=tuple(event_mentions),
        merged=tuple(_merged_pair(*pair) for pair in orjson.loads(row["merged"])),
        decisions=tuple(decisions_by_id[id] for id in orjson.loads(row["decided"])),
        derived=None if row["derived"] is None else _derived_from_json(orjson.loads(row["derived"])),
        order=event_order.from_row(row),
    )


def _derived_from_json(row: Mapping[str, Any]) -> DerivedValues:
    return DerivedValues(row["title"], when_columns.from_row(row), _sides_from_json(row["conflict"]))


def _sides_from_json(pairs: Iterable[tuple[str, Iterable[int]]]) -> tuple[ConflictSide, ...]:
    return tuple(ConflictSide(edtf, tuple(indices)) for edtf, indices in pairs)


_COLUMNS = (
    "title, edtf, earliest, latest, precision, approximate, uncertain, dated_by, modality, conflict, importance, "
    "actors, places, sort_place, merged, hidden, decided, derived, begins, ends"
)


def _columns(event: Event) -> dict[str, Any]:
    """The columns of an event's own row, in the order of `_COLUMNS`."""
    return {
        "title": event.title,
        **when_columns.to_columns(event.when),
        "dated_by": event.dated_by.value,
        "modality": event.modality.value,
        "conflict": _json([(side.edtf, side.mentions) for side in event.conflict]),
        "importance": event.importance,
        "actors": _json(event.actors),
        "places": _json(event.places),
        "sort_place": _sort_place(event),
        "merged": _json([_merged_pair_to_json(pair) for pair in event.merged]),
        "hidden": int(event.is_hidden),
        "decided": _json([decision.id for decision in event.decisions]),
        "derived": None if event.derived is None else _json(_derived_to_json(event.derived)),
        **when_columns.clock_columns(event.when),
    }


def _merged_pair(mentions: Iterable[int], probability: float, because: str) -> MergedPair:
    one, other = mentions
    return MergedPair((one, other), probability, (StoredReason(because),))


def _merged_pair_to_json(pair: MergedPair) -> tuple[tuple[int, int], float, str]:
    return pair.mentions, pair.probability, format_match_reasons(pair.reasons)


def _derived_to_json(derived: DerivedValues) -> dict[str, Any]:
    sides = [(side.edtf, side.mentions) for side in derived.conflict]
    return {"title": derived.title, **when_columns.to_columns(derived.when), "conflict": sides}


def _json(value: object) -> str:
    return orjson.dumps(value).decode()


def _sort_place(event: Event) -> str:
    """The unique sort key of an event among those of the same days: by clock, publication day, and place in the text.

    An event without a clock comes before those that have one; documents without a publication day come last.
    """
    date = _clock_key(event.when) if event.when.earliest else event.when.edtf or "~"
    mention = event.mentions[0]
    published = mention.document.published
    day = "~" if published is None else f"{published.number + 5_000_000_000:010}"
    return f"{date} {day} {mention.document.id} {mention.predicate.start:09} {mention.id[:_ID_PREFIX_LENGTH]}"


def _clock_key(when: When) -> str:
    begins = when_columns.clock_columns(when)["begins"]
    return "" if begins is None else f"{begins:05}"


_ID_PREFIX_LENGTH = 8
"""Characters that keep mentions of one verb apart; no more, since indexes store the key several times."""
