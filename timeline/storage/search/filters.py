"""What narrows a list of events, in SQL: the condition that an event meets, and where it can, all that meet it.

Knows no order and no page. What leaves few events is to be counted no farther than that: `few` is a bound, not a sum.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import isqrt
from typing import TYPE_CHECKING, Any

from timeline.dates import SECONDS_OF_A_DAY
from timeline.records import Status
from timeline.storage import when_columns
from timeline.storage.json_array import json_array
from timeline.storage.search import fulltext
from timeline.storage.search.query import Hidden, Sort

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from sqlite_utils import Database

    from timeline.storage.search.query import EventQuery

__all__ = ["MAX_COUNTED", "CountPlan", "FilterPlan", "bind_params", "plan", "plan_count"]

_SCAN_COST_FACTOR = 4
"""To sort what is found costs by its number, and to walk until enough is met by the inverse of it. They cost the same
where the square of the number is that of all events, times this."""

_PROBE_COST_FACTOR = 3_000
"""As well for a walk that has all that was found at hand, and one that asks for words or an actor again and again."""

_FREQUENT_ONE_IN = 50
"""What one event of so many meets is soon met on any walk."""

MAX_COUNTED = 100_000
"""Events whose rows are looked into for a count; that takes about a fifth of a second."""


@dataclass(frozen=True, slots=True)
class FilterPlan:
    """The conditions that events must meet, which of them can be looked up, and the first of these that few meet.

    Or the words are what is walked, and no condition.
    """

    conditions: Mapping[str, str]
    indexed: Collection[str]
    selective: str | None = None
    scans_fulltext: bool = False


@dataclass(frozen=True, slots=True)
class CountPlan:
    """The conditions for whoever counts all that meet them, and whether `events_histogram` holds all that they ask."""

    conditions: Mapping[str, str]
    is_covered: bool


def bind_params(query: EventQuery) -> dict[str, Any]:
    """What the parameters of the conditions are; None of those that the query does not ask for."""
    return {
        "timeline": query.timeline,
        "from": when_columns.clamped_day_number(query.from_),
        "to": when_columns.clamped_day_number(query.to),
        "begins": None if query.from_ is None else query.begins or None,
        "ends": None if query.to is None or query.ends == SECONDS_OF_A_DAY else query.ends,
        "words": fulltext.within_timeline(query.timeline, fulltext.match_expression(query.q or "")) or None,
        "document": query.document,
        "actor": query.actor,
        "status": query.status and query.status.value,
        "modality": query.modality and query.modality.value,
        "precision": query.precision and str(query.precision),
        "conflict": query.conflict,
        "dated_by": json_array([by.value for by in query.dated_by]),
        "min_importance": query.min_importance,
        "most_less": None if query.min_importance is None else 1 - int(query.min_importance * 1_000_000),
        "hidden": {Hidden.OMIT: 0, Hidden.INCLUDE: None, Hidden.ONLY: 1}[query.hidden],
    }


def plan(db: Database, query: EventQuery, params: dict[str, Any]) -> FilterPlan:
    """How the query narrows the list."""
    conditions = {name: condition for name, condition in _PREDICATES.items() if params[name] is not None}
    if query.strict:
        conditions |= {name: condition for name, condition in _STRICT_PREDICATES.items() if params[name] is not None}
    looked_up = _indexed_filters(query, params)
    few = (
        None
        if _is_index_ordered(query, looked_up)
        else next((name for name in looked_up if _is_selective(db, name, params)), None)
    )
    if "words" in looked_up and _scans_fulltext(db, query, few, params):
        return FilterPlan(_without_fulltext(conditions), looked_up, scans_fulltext=True)
    if few is not None:
        conditions[few] = f"number IN ({_ID_SUBQUERIES[few]})"
    elif not _is_index_ordered(query, looked_up):
        asked = [name for name in ("words", "actor") if name in looked_up]
        some = [
            name
            for name in asked
            if _matches_at_most(db, isqrt(_PROBE_COST_FACTOR * _estimated_event_count(db)), name, params)
        ]
        conditions |= {name: f"number IN ({_ID_SUBQUERIES[name]})" for name in some}
    return FilterPlan(conditions, looked_up, few)


def _without_fulltext(conditions: Mapping[str, str]) -> dict[str, str]:
    return {name: condition for name, condition in conditions.items() if name != "words"}


def plan_count(db: Database, query: EventQuery, params: dict[str, Any]) -> CountPlan | None:
    """How the query narrows a count; None where what it narrows by leaves too many to look through.

    What can be looked up is, once, and not for each event. A condition that many meet is asked of what others leave.
    """
    names = [name for name in _PREDICATES if name != "most_less" and params[name] is not None]
    conditions = {name: _COVERED_PREDICATES.get(name, _PREDICATES[name]) for name in names}
    looked_up = [
        name for name in _indexed_filters(query, params) if name in conditions and name not in _COVERED_PREDICATES
    ]
    few = [name for name in looked_up if _matches_at_most(db, MAX_COUNTED, name, params)]
    if looked_up and not few:
        return None
    conditions |= {name: f"number IN ({_ID_SUBQUERIES[name]})" for name in few}
    return CountPlan(conditions, conditions.keys() <= _COVERED_PREDICATES.keys())


_COVERED_PREDICATES = {
    "dated_by": """
        CASE WHEN dated_by = 'nothing' AND order_path IS NOT NULL THEN 'order' ELSE dated_by END
        IN (SELECT value FROM json_each(:dated_by))
    """,
    "min_importance": "importance >= :min_importance",
    "hidden": "hidden = :hidden",
}
"""The conditions that `events_histogram` can tell: it holds the columns that others are made of, and none of these."""

_PREDICATES = {
    "status": "status = :status",
    "modality": "modality = :modality",
    "precision": "precision = :precision",
    "conflict": "(conflict <> '[]') = :conflict",
    "dated_by": "shown_by IN (SELECT value FROM json_each(:dated_by))",
    "min_importance": "importance >= :min_importance",
    "most_less": "negative_importance <= :most_less",
    "hidden": "hidden = :hidden",
    "from": "sort_end >= :from AND duration_bucket IS NOT NULL",
    "to": "sort_start <= :to",
    "begins": "NOT (sort_end = :from AND coalesce(ends, 86400) <= :begins)",
    "ends": "NOT (sort_start = :to AND coalesce(begins, 0) >= :ends)",
    "actor": """EXISTS (
        SELECT 1 FROM event_actors AS its
        WHERE its.timeline = :timeline AND its.actor = :actor AND its.list_start = events.list_start
            AND its.list_end = events.list_end AND its.list_place = events.list_place AND its.event = events.number
    )""",
    "words": """EXISTS (
        SELECT 1 FROM event_mentions AS em CROSS JOIN mentions_fts AS f ON f.rowid = events.fulltext_key + em.mention
        WHERE em.event = events.number AND f.mentions_fts MATCH :words
    )""",
    "document": """number IN (
        SELECT em.event FROM documents AS d JOIN mentions AS m ON m.document = d.number
        JOIN event_mentions AS em ON em.mention = m.number WHERE d.id = :document AND d.timeline = :timeline
    )""",
}
_STRICT_PREDICATES = {
    "from": "sort_start >= :from AND duration_bucket IS NOT NULL",
    "to": "sort_start <= :to AND sort_end <= :to",
    "begins": "NOT (sort_start = :from AND coalesce(begins, 0) < :begins)",
    "ends": "NOT (sort_end = :to AND coalesce(ends, 86400) > :ends)",
}
_ID_SUBQUERIES = {
    "document": """
        SELECT em.event FROM documents AS d JOIN mentions AS m ON m.document = d.number
        JOIN event_mentions AS em ON em.mention = m.number WHERE d.id = :document AND d.timeline = :timeline
    """,
    "words": """
        SELECT s.event FROM mentions_fts AS f CROSS JOIN fulltext_rows AS s ON s.key = f.rowid WHERE f.mentions_fts MATCH :words
    """,
    "actor": "SELECT event FROM event_actors WHERE timeline = :timeline AND actor = :actor",
    "hidden": "SELECT number FROM events WHERE timeline = :timeline AND hidden = 1",
    "conflict": "SELECT number FROM events WHERE timeline = :timeline AND conflict <> '[]'",
    "status": "SELECT number FROM events WHERE timeline = :timeline AND status = :status AND earliest IS NULL",
    "precision": "SELECT number FROM events WHERE timeline = :timeline AND precision = :precision",
    "modality": "SELECT number FROM events WHERE timeline = :timeline AND modality = :modality",
    "most_less": "SELECT number FROM events WHERE timeline = :timeline AND negative_importance <= :most_less",
}
"""The numbers of those that meet a condition, the one that is met the seldomest first. Each walks an index."""


def _indexed_filters(query: EventQuery, params: Mapping[str, Any]) -> tuple[str, ...]:
    """What an index holds of what is asked: those without days, in conflict or hidden, and not all others."""
    scanned = {"status"} if query.status is Status.DATED else set()
    return tuple(name for name in _ID_SUBQUERIES if params[name] and name not in scanned)


def _is_index_ordered(query: EventQuery, indexed: Collection[str]) -> bool:
    """Whether there is an index of just what is looked up, in the order that is asked for."""
    walked = len(indexed) == 1 and not {"words", "document", "most_less"}.intersection(indexed)
    return walked and query.sort is Sort.DATE and query.from_ is None


def _scans_fulltext(db: Database, query: EventQuery, selective: str | None, params: dict[str, Any]) -> bool:
    """Whether what says the words stands in the order that is asked for, and the rest is soon met there."""
    if query.sort is not Sort.DATE:
        return query.sort is Sort.RELEVANCE
    others = [name for name in _indexed_filters(query, params) if name != "words"]
    if selective is not None:
        return selective == "words"
    return not any(
        _matches_at_most(db, _estimated_event_count(db) // _FREQUENT_ONE_IN, name, params) for name in others
    )


def _is_selective(db: Database, name: str, params: dict[str, Any]) -> bool:
    return name == "document" or _matches_at_most(
        db, isqrt(_SCAN_COST_FACTOR * _estimated_event_count(db)), name, params
    )


def _estimated_event_count(db: Database) -> int:
    """How many events there are, about."""
    ((events,),) = db.execute("SELECT coalesce(max(number), 0) FROM events")
    return int(events)


def _matches_at_most(db: Database, limit: int, name: str, params: dict[str, Any]) -> bool:
    those = "SELECT 1 FROM mentions_fts WHERE mentions_fts MATCH :words" if name == "words" else _ID_SUBQUERIES[name]
    ((found,),) = db.execute(f"SELECT count(*) FROM ({those} LIMIT {limit + 1})", params)
    return bool(found <= limit)
