"""Which events a query means, in its order: the SQL of it, which walks an index in that order, up to the limit.

A window needs care: the events that meet it began in it, or before it by no more than they last. So the index holds
them by `reach`, a bound of their days, and each reach is walked from so far before the window and no farther. Only the
dated have one, and they stand at their own `first` and `last`. What few events meet is not walked: they are sorted.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, TypeAlias

import orjson

from timeline.errors import TimelineError
from timeline.storage import when_columns
from timeline.storage.search import filters, fulltext
from timeline.storage.search.fulltext import DURATION_BUCKETS
from timeline.storage.search.pagination import MAX_SORT_KEY, decode_cursor
from timeline.storage.search.query import Sort

if TYPE_CHECKING:
    from sqlite_utils import Database

    from timeline.storage.search.filters import FilterPlan
    from timeline.storage.search.query import EventQuery

__all__ = ["FoundEvent", "WordsTooCommon", "find"]

_MAX_RANKED = 50_000
"""Mentions; to rank so many takes about a fifth of a second."""

SortKey: TypeAlias = tuple[int | str, ...]
"""What a cursor holds: the columns that the list is sorted by."""


class WordsTooCommon(TimelineError):
    """A list by relevance to words that too many mentions have."""

    def __init__(self) -> None:
        super().__init__(f"more than {_MAX_RANKED} mentions have these words: add one, or sort by date or importance")


@dataclass(frozen=True, slots=True)
class FoundEvent:
    """An event that was found, and its place in the order."""

    number: int
    key: SortKey


@dataclass(frozen=True, slots=True)
class _SortOrder:
    """The columns of a sort key, by the sort of their walk, and the kinds of their values."""

    columns: tuple[str, ...]
    types: tuple[type[int | str], ...]

    @property
    def first_key(self) -> SortKey:
        """What is before all keys."""
        return tuple(-MAX_SORT_KEY if kind is int else "" for kind in self.types)


_SORT_ORDERS = {
    Sort.DATE: _SortOrder(("list_start", "list_end", "list_place"), (int, int, str)),
    Sort.IMPORTANCE: _SortOrder(("negative_importance", "sort_start", "sort_end", "sort_place"), (int, int, int, str)),
    Sort.RELEVANCE: _SortOrder(("score", "event"), (int, int)),
}


@dataclass(frozen=True, slots=True)
class _IndexScan:
    """Where rows come from and begin; `key` are the columns that they are sorted by, and `after` where they begin."""

    source: str
    condition: str
    key: tuple[str, ...]
    after: SortKey

    @property
    def condition_prefix(self) -> str:
        return f"{self.condition} AND ({', '.join(self.key)})"


def find(db: Database, query: EventQuery, limit: int) -> list[FoundEvent]:
    """The first events after the query's cursor.

    Raises:
        BadCursor: the cursor is none that was given out for this order.
        WordsTooCommon: there is too much to rank.
    """
    order = _SORT_ORDERS[query.sort]
    given = filters.bind_params(query) | {"limit": limit}
    if query.sort is Sort.RELEVANCE:
        _require_rankable(db, fulltext.match_expression(query.q or ""))
    narrowed = filters.plan(db, query, given)
    after = order.first_key if query.cursor is None else decode_cursor(query.cursor, *order.types)
    if narrowed.scans_fulltext:
        begins = given | dict(zip(order.columns, after, strict=True))
        rows = fulltext.search(db, query, narrowed.conditions.values(), begins)
        return [FoundEvent(number, tuple(columns)) for *columns, number in islice(rows, limit)]
    selects = []
    for n, walk in enumerate(_index_scans(query, narrowed, after)):
        starts = {f"after{n}_{part}": value for part, value in enumerate(walk.after)}
        begin = f"{walk.condition_prefix} > ({', '.join(f':{name}' for name in starts)})"
        where = " AND ".join([begin, *narrowed.conditions.values()])
        selects.append(f"SELECT number, {', '.join(walk.key)} {walk.source} WHERE {where}")
        given |= starts
    sorted_by = ", ".join(str(2 + part) for part in range(len(order.types)))
    union = f"{' UNION ALL '.join(selects)} ORDER BY {sorted_by} LIMIT :limit"
    # As one row, for the reason that `told` gives.
    names = ", ".join(f"c{n}" for n in range(len(order.types)))
    ((found,),) = db.execute(
        f"WITH found (number, {names}) AS ({union}) SELECT json_group_array(json_array(number, {names})) FROM found",
        given,
    )
    return [FoundEvent(number, tuple(columns)) for number, *columns in orjson.loads(found)]


def _require_rankable(db: Database, match_expression: str) -> None:
    matching = f"SELECT 1 FROM mentions_fts WHERE mentions_fts MATCH ? LIMIT {_MAX_RANKED + 1}"
    ((found,),) = db.execute(f"SELECT count(*) FROM ({matching})", [match_expression])
    if found > _MAX_RANKED:
        raise WordsTooCommon


def _index_scans(query: EventQuery, plan: FilterPlan, after: SortKey) -> list[_IndexScan]:
    """The indices to walk. What few events meet is looked up by their numbers, and sorted."""
    columns = _SORT_ORDERS[query.sort].columns
    until = "" if query.to is None else f"{columns[0]} <= :to AND "
    if plan.selective is not None:
        # The plus keeps SQLite from the index.
        return [_IndexScan("FROM events NOT INDEXED", "timeline = :timeline", columns, after)]
    if query.sort is Sort.IMPORTANCE:
        return [_IndexScan("FROM events INDEXED BY events_by_importance", "timeline = :timeline", columns, after)]
    if query.from_ is not None:
        return _scans_by_duration(query, after)
    for name, (source, begins) in _FILTER_INDEXES.items():
        if name in plan.indexed:
            of = "a." if name == "actor" else ""
            return [
                _IndexScan(source, f"{of}{until}{begins}" if until else begins, tuple(of + c for c in columns), after)
            ]
    source = "FROM events INDEXED BY events_by_date"
    by = sorted(one.value for one in query.dated_by)
    return [_IndexScan(source, f"{until}timeline = :timeline AND shown_by = '{one}'", columns, after) for one in by]


_FILTER_INDEXES = {
    "actor": (
        "FROM event_actors AS a CROSS JOIN events ON events.number = a.event",
        "a.timeline = :timeline AND a.actor = :actor",
    ),
    "conflict": ("FROM events INDEXED BY events_in_conflict", "timeline = :timeline AND conflict <> '[]'"),
    "hidden": ("FROM events INDEXED BY events_hidden", "timeline = :timeline AND hidden = 1"),
    "status": (
        "FROM events INDEXED BY events_without_day",
        "timeline = :timeline AND status = :status AND earliest IS NULL",
    ),
    "precision": ("FROM events INDEXED BY events_by_precision", "timeline = :timeline AND precision = :precision"),
    "modality": ("FROM events INDEXED BY events_by_modality", "timeline = :timeline AND modality = :modality"),
}
"""By what is asked, the index that holds only that, in the order of dates."""


def _scans_by_duration(query: EventQuery, after: SortKey) -> list[_IndexScan]:
    """A walk for each reach; what must lie inside the window begins in it."""
    from_ = when_columns.clamped_day_number(query.from_) or 0
    source, columns = "FROM events INDEXED BY events_by_duration", ("sort_start", "sort_end", "list_place")
    starts = {reach: from_ - (1 if query.strict else reach) for reach in DURATION_BUCKETS}
    return [
        _IndexScan(source, f"timeline = :timeline AND duration_bucket = {reach}", columns, max(after, (start, MAX_SORT_KEY, "")))
        for reach, start in starts.items()
    ]
