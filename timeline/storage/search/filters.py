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

__all__ = ["MOST_COUNTED", "Counted", "Narrowed", "bound", "counted", "narrowed"]

_WORTH_A_WALK = 4
"""To sort what is found costs by its number, and to walk until enough is met by the inverse of it. They cost the same
where the square of the number is that of all events, times this."""

_WORTH_ASKING = 3_000
"""As well for a walk that has all that was found at hand, and one that asks for words or an actor again and again."""

_FREQUENT = 50
"""What one event of so many meets is soon met on any walk."""

MOST_COUNTED = 100_000
"""Events whose rows are looked into for a count; that takes about a fifth of a second."""


@dataclass(frozen=True, slots=True)
class Narrowed:
    """The conditions that events must meet, which of them can be looked up, and the first of these that few meet.

    Or the words are what is walked, and no condition.
    """

    conditions: Mapping[str, str]
    looked_up: Collection[str]
    few: str | None = None
    walks_words: bool = False


@dataclass(frozen=True, slots=True)
class Counted:
    """The conditions for whoever counts all that meet them, and whether `events_spread` holds all that they ask."""

    conditions: Mapping[str, str]
    is_covered: bool


def bound(query: EventQuery) -> dict[str, Any]:
    """What the parameters of the conditions are; None of those that the query does not ask for."""
    return {
        "timeline": query.timeline,
        "from": when_columns.bounded(query.from_),
        "to": when_columns.bounded(query.to),
        "begins": None if query.from_ is None else query.begins or None,
        "ends": None if query.to is None or query.ends == SECONDS_OF_A_DAY else query.ends,
        "words": fulltext.of_timeline(query.timeline, fulltext.every_word(query.q or "")) or None,
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


def narrowed(db: Database, query: EventQuery, given: dict[str, Any]) -> Narrowed:
    """How the query narrows the list."""
    conditions = {name: condition for name, condition in _MEETS.items() if given[name] is not None}
    if query.strict:
        conditions |= {name: condition for name, condition in _INSIDE.items() if given[name] is not None}
    looked_up = _looked_up(query, given)
    few = None if _in_order(query, looked_up) else next((name for name in looked_up if _are_few(db, name, given)), None)
    if "words" in looked_up and _walks_words(db, query, few, given):
        return Narrowed(_without_words(conditions), looked_up, walks_words=True)
    if few is not None:
        conditions[few] = f"number IN ({_THOSE[few]})"
    elif not _in_order(query, looked_up):
        asked = [name for name in ("words", "actor") if name in looked_up]
        some = [name for name in asked if _are_at_most(db, isqrt(_WORTH_ASKING * _all(db)), name, given)]
        conditions |= {name: f"number IN ({_THOSE[name]})" for name in some}
    return Narrowed(conditions, looked_up, few)


def _without_words(conditions: Mapping[str, str]) -> dict[str, str]:
    return {name: condition for name, condition in conditions.items() if name != "words"}


def counted(db: Database, query: EventQuery, given: dict[str, Any]) -> Counted | None:
    """How the query narrows a count; None where what it narrows by leaves too many to look through.

    What can be looked up is, once, and not for each event. A condition that many meet is asked of what others leave.
    """
    names = [name for name in _MEETS if name != "most_less" and given[name] is not None]
    conditions = {name: _COVERED.get(name, _MEETS[name]) for name in names}
    looked_up = [name for name in _looked_up(query, given) if name in conditions and name not in _COVERED]
    few = [name for name in looked_up if _are_at_most(db, MOST_COUNTED, name, given)]
    if looked_up and not few:
        return None
    conditions |= {name: f"number IN ({_THOSE[name]})" for name in few}
    return Counted(conditions, conditions.keys() <= _COVERED.keys())


_COVERED = {
    "dated_by": """
        CASE WHEN dated_by = 'nothing' AND path IS NOT NULL THEN 'order' ELSE dated_by END
        IN (SELECT value FROM json_each(:dated_by))
    """,
    "min_importance": "importance >= :min_importance",
    "hidden": "hidden = :hidden",
}
"""The conditions that `events_spread` can tell: it holds the columns that others are made of, and none of these."""

_MEETS = {
    "status": "status = :status",
    "modality": "modality = :modality",
    "precision": "precision = :precision",
    "conflict": "(conflict <> '[]') = :conflict",
    "dated_by": "shown_by IN (SELECT value FROM json_each(:dated_by))",
    "min_importance": "importance >= :min_importance",
    "most_less": "less <= :most_less",
    "hidden": "hidden = :hidden",
    "from": "last >= :from AND reach IS NOT NULL",
    "to": "first <= :to",
    "begins": "NOT (last = :from AND coalesce(ends, 86400) <= :begins)",
    "ends": "NOT (first = :to AND coalesce(begins, 0) >= :ends)",
    "actor": """EXISTS (
        SELECT 1 FROM event_actors AS its
        WHERE its.timeline = :timeline AND its.actor = :actor AND its.stands_first = events.stands_first
            AND its.stands_last = events.stands_last AND its.stands = events.stands AND its.event = events.number
    )""",
    "words": """EXISTS (
        SELECT 1 FROM event_mentions AS em CROSS JOIN mentions_fts AS f ON f.rowid = events.shelf + em.mention
        WHERE em.event = events.number AND f.mentions_fts MATCH :words
    )""",
    "document": """number IN (
        SELECT em.event FROM documents AS d JOIN mentions AS m ON m.document = d.number
        JOIN event_mentions AS em ON em.mention = m.number WHERE d.id = :document AND d.timeline = :timeline
    )""",
}
_INSIDE = {
    "from": "first >= :from AND reach IS NOT NULL",
    "to": "first <= :to AND last <= :to",
    "begins": "NOT (first = :from AND coalesce(begins, 0) < :begins)",
    "ends": "NOT (last = :to AND coalesce(ends, 86400) > :ends)",
}
_THOSE = {
    "document": """
        SELECT em.event FROM documents AS d JOIN mentions AS m ON m.document = d.number
        JOIN event_mentions AS em ON em.mention = m.number WHERE d.id = :document AND d.timeline = :timeline
    """,
    "words": """
        SELECT s.event FROM mentions_fts AS f CROSS JOIN said AS s ON s.key = f.rowid WHERE f.mentions_fts MATCH :words
    """,
    "actor": "SELECT event FROM event_actors WHERE timeline = :timeline AND actor = :actor",
    "hidden": "SELECT number FROM events WHERE timeline = :timeline AND hidden = 1",
    "conflict": "SELECT number FROM events WHERE timeline = :timeline AND conflict <> '[]'",
    "status": "SELECT number FROM events WHERE timeline = :timeline AND status = :status AND earliest IS NULL",
    "precision": "SELECT number FROM events WHERE timeline = :timeline AND precision = :precision",
    "modality": "SELECT number FROM events WHERE timeline = :timeline AND modality = :modality",
    "most_less": "SELECT number FROM events WHERE timeline = :timeline AND less <= :most_less",
}
"""The numbers of those that meet a condition, the one that is met the seldomest first. Each walks an index."""


def _looked_up(query: EventQuery, given: Mapping[str, Any]) -> tuple[str, ...]:
    """What an index holds of what is asked: those without days, in conflict or hidden, and not all others."""
    scanned = {"status"} if query.status is Status.DATED else set()
    return tuple(name for name in _THOSE if given[name] and name not in scanned)


def _in_order(query: EventQuery, looked_up: Collection[str]) -> bool:
    """Whether there is an index of just what is looked up, in the order that is asked for."""
    walked = len(looked_up) == 1 and not {"words", "document", "most_less"}.intersection(looked_up)
    return walked and query.sort is Sort.DATE and query.from_ is None


def _walks_words(db: Database, query: EventQuery, few: str | None, given: dict[str, Any]) -> bool:
    """Whether what says the words stands in the order that is asked for, and the rest is soon met there."""
    if query.sort is not Sort.DATE:
        return query.sort is Sort.RELEVANCE
    others = [name for name in _looked_up(query, given) if name != "words"]
    if few is not None:
        return few == "words"
    return not any(_are_at_most(db, _all(db) // _FREQUENT, name, given) for name in others)


def _are_few(db: Database, name: str, given: dict[str, Any]) -> bool:
    return name == "document" or _are_at_most(db, isqrt(_WORTH_A_WALK * _all(db)), name, given)


def _all(db: Database) -> int:
    """How many events there are, about."""
    ((events,),) = db.execute("SELECT coalesce(max(number), 0) FROM events")
    return int(events)


def _are_at_most(db: Database, most: int, name: str, given: dict[str, Any]) -> bool:
    those = "SELECT 1 FROM mentions_fts WHERE mentions_fts MATCH :words" if name == "words" else _THOSE[name]
    ((found,),) = db.execute(f"SELECT count(*) FROM ({those} LIMIT {most + 1})", given)
    return bool(found <= most)
