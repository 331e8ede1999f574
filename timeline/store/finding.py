"""Which events a query means, in its order: the SQL of it, which walks an index in that order, up to the limit.

A window needs care: the events that meet it began in it, or before it by no more than they last. So the index holds
them by `reach`, a bound of their days, and each reach is walked from so far before the window and no farther. Only the
dated have one, and they stand at their own `first` and `last`.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, TypeAlias

import orjson

from timeline.errors import TimelineError
from timeline.records import DatedBy
from timeline.store import timelines
from timeline.store.paging import FARTHEST, key

if TYPE_CHECKING:
    from collections.abc import Collection

    from sqlite_utils import Database

    from timeline.dates import Day
    from timeline.records import Modality, Status

__all__ = ["DATED", "EventQuery", "Found", "Hidden", "Sort", "WindowBackwards", "find"]

DATED = frozenset(DatedBy) - {DatedBy.NOTHING}
"""What a timeline is made of, where nobody asks for what nothing dates."""

_REACHES = (1, 8, 64, 512, 4_096, 32_768, 262_144, 2**62)
"""As the column of this name has them, in days."""

_MOST_WORDS = 64


class WindowBackwards(TimelineError):
    """A window that ends before it begins."""

    def __init__(self, from_: Day, to: Day) -> None:
        super().__init__(f"the window ends on {to}, before it begins on {from_}")
        self.from_ = from_
        self.to = to


class Sort(Enum):
    """Oldest first and undated last; or the most important first, and of those as important the oldest."""

    DATE = "date"
    IMPORTANCE = "importance"


class Hidden(Enum):
    """Whether events that a person has hidden are left out, given with the others, or given alone."""

    OMIT = "omit"
    INCLUDE = "include"
    ONLY = "only"


@dataclass(frozen=True, slots=True)
class EventQuery:
    """Which events a page holds: at most `limit` after the cursor, each dated by one of `dated_by`.

    An event meets the window when one of its days is from `from_` to `to`, both included; the undated meet
    none. `q` are words, all of which one of its mentions must have; `document` is the id of one that tells it. A
    cursor belongs to its `sort`.
    """

    timeline: str = timelines.DEFAULT
    from_: Day | None = None
    to: Day | None = None
    q: str | None = None
    document: str | None = None
    status: Status | None = None
    modality: Modality | None = None
    dated_by: Collection[DatedBy] = DATED
    min_importance: float | None = None
    hidden: Hidden = Hidden.OMIT
    sort: Sort = Sort.DATE
    limit: int = 100
    cursor: str | None = None

    def __post_init__(self) -> None:
        if self.from_ is not None and self.to is not None and self.to < self.from_:
            raise WindowBackwards(self.from_, self.to)


Key: TypeAlias = tuple[int, int, int, str]
"""What all events are sorted by: `less` (0 where it does not count), `first`, `last` and `place` of their rows."""


@dataclass(frozen=True, slots=True)
class Found:
    """An event that was found, and its place in the order."""

    number: int
    key: Key


def find(db: Database, query: EventQuery, limit: int) -> list[Found]:
    """The first events after the query's cursor.

    Raises:
        BadCursor: the cursor is none that was given out for this order.
    """
    given: dict[str, int | float | str | bytes | None] = {
        "from": _number(query.from_),
        "to": _number(query.to),
        "words": _every_word(query.q or "") or None,
        "document": query.document,
        "status": query.status and query.status.value,
        "modality": query.modality and query.modality.value,
        "dated_by": orjson.dumps([by.value for by in query.dated_by]),
        "min_importance": query.min_importance,
        "most_less": _most_less(query),
        "hidden": _HIDDEN[query.hidden],
    }
    narrower = [condition for name, condition in _NARROWER.items() if given[name] is not None]
    selects = []
    given |= {"timeline": query.timeline, "limit": limit}
    select = _SELECT[query.sort]
    for n, (walk, (less, first, last, place)) in enumerate(_walks(query).items()):
        selects.append(" AND ".join([f"{select} WHERE {walk} > {_AFTER[query.sort].format(n=n)}", *narrower]))
        given |= {f"less{n}": less, f"first{n}": first, f"last{n}": last, f"place{n}": place}
    rows = db.execute(" UNION ALL ".join(selects) + _ORDER[query.sort], given)
    return [Found(number, (less, first, last, place)) for number, less, first, last, place in rows]


_HIDDEN = {Hidden.OMIT: 0, Hidden.INCLUDE: None, Hidden.ONLY: 1}
_SELECT = {
    Sort.DATE: "SELECT number, 0, stands_first, stands_last, stands FROM events",
    Sort.IMPORTANCE: "SELECT number, less, first, last, place FROM events",
}
_AFTER = {
    Sort.DATE: "(:first{n}, :last{n}, :place{n})",
    Sort.IMPORTANCE: "(:less{n}, :first{n}, :last{n}, :place{n})",
}
_ORDER = {
    Sort.DATE: " ORDER BY stands_first, stands_last, stands LIMIT :limit",
    Sort.IMPORTANCE: " ORDER BY less, first, last, place LIMIT :limit",
}
_NARROWER = {
    "status": """
        :status = CASE WHEN edtf IS NULL THEN 'unanchored' WHEN earliest IS NULL THEN 'partial' ELSE 'dated' END
    """,
    "modality": "modality = :modality",
    "dated_by": """
        CASE WHEN dated_by = 'nothing' AND path IS NOT NULL THEN 'order' ELSE dated_by END
        IN (SELECT value FROM json_each(:dated_by))
    """,
    "min_importance": "importance >= :min_importance",
    "most_less": "less <= :most_less",
    "hidden": "hidden = :hidden",
    "from": "last >= :from AND reach IS NOT NULL",
    "to": "first <= :to",
    "words": """number IN (
        SELECT em.event FROM mentions_fts AS f JOIN event_mentions AS em ON em.mention = f.rowid
        WHERE mentions_fts MATCH :words
    )""",
    "document": """number IN (
        SELECT em.event FROM documents AS d JOIN mentions AS m ON m.document = d.number
        JOIN event_mentions AS em ON em.mention = m.number WHERE d.id = :document AND d.timeline = :timeline
    )""",
}


def _walks(query: EventQuery) -> dict[str, Key]:
    """The indices to walk, as the SQL that begins the condition, and the sort key after which to begin."""
    after = _after(query)
    named = query.q is not None or query.document is not None
    # The plus keeps SQLite from the index: the few events that are named are found by their number.
    timeline = "+timeline = :timeline" if named else "timeline = :timeline"
    if query.sort is Sort.IMPORTANCE:
        return {f"{timeline} AND ({'+less' if named else 'less'}, first, last, place)": after}
    from_ = _number(query.from_)
    if named or from_ is None:
        return {f"{timeline} AND ({'+stands_first' if named else 'stands_first'}, stands_last, stands)": after}
    return {
        f"timeline = :timeline AND reach = {reach} AND (first, last, stands)": max(
            after, (0, from_ - reach, FARTHEST, "")
        )
        for reach in _REACHES
    }


def _after(query: EventQuery) -> Key:
    if query.cursor is None:
        return (0 if query.sort is Sort.DATE else -FARTHEST), -FARTHEST, -FARTHEST, ""
    if query.sort is Sort.DATE:
        first, last, place = key(query.cursor, int, int, str)
        return 0, int(first), int(last), str(place)
    less, first, last, place = key(query.cursor, int, int, int, str)
    return int(less), int(first), int(last), str(place)


def _most_less(query: EventQuery) -> int | None:
    """Where a walk by importance may end: at the first event that matters too little."""
    if query.min_importance is None or query.sort is Sort.DATE:
        return None
    return 1 - int(query.min_importance * 1_000_000)


def _number(day: Day | None) -> int | None:
    """A day as SQLite can compare it; beyond these bounds there are no events."""
    return None if day is None else max(-(2**62), min(day.number, 2**62))


def _every_word(text: str) -> str:
    """The words as FTS5 wants them, each quoted, since people's text is no query language; empty if there are none."""
    printable = "".join(character if character.isprintable() else " " for character in text)
    words = [word.replace('"', '""') for word in printable.split() if any(map(str.isalnum, word))]
    return " ".join(f'"{word}"' for word in words[:_MOST_WORDS])
