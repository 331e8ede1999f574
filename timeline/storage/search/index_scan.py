"""Index scans for `GET /events`: the SQL of a page, which reads an index in the order of the list up to the limit.

A window needs care: an event meets it if it begins in the window, or before it by less than it lasts. So the index
`events_by_duration` has the dated events by `duration_bucket`, a bound of their days, and each bucket is read from as
many days before the window. What few events meet is not scanned: they are looked up and sorted.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Any, TypeAlias

import orjson

from timeline.errors import TimelineError
from timeline.storage import when_columns
from timeline.storage.schema import DURATION_BUCKETS, MAX_SORT_KEY
from timeline.storage.search import fulltext, planner
from timeline.storage.search.pagination import decode_cursor
from timeline.storage.search.planner import Access
from timeline.storage.search.predicates import ENTITY_OF_ACTOR, Filter, FilterParams
from timeline.storage.search.query import Sort

if TYPE_CHECKING:
    from sqlite_utils import Database

    from timeline.storage.search.planner import PagePlan, PlannerLimits
    from timeline.storage.search.query import EventQuery

__all__ = ["FoundEvent", "WordsTooCommon", "find"]

SortKey: TypeAlias = tuple[int | str, ...]
"""What a cursor holds: the values of the columns that the list is sorted by."""


class WordsTooCommon(TimelineError):
    """A list by relevance to words that too many mentions have."""

    def __init__(self, bound: int) -> None:
        super().__init__(f"more than {bound} mentions have these words: add one, or sort by date or importance")


@dataclass(frozen=True, slots=True)
class FoundEvent:
    """The number of an event that was found, and its sort key."""

    number: int
    key: SortKey


@dataclass(frozen=True, slots=True)
class _SortOrder:
    """The columns that a list is sorted by, and the types of their values."""

    columns: tuple[str, ...]
    types: tuple[type[int | str], ...]

    @property
    def first_key(self) -> SortKey:
        """A key before all others."""
        return tuple(-MAX_SORT_KEY if kind is int else "" for kind in self.types)


_SORT_ORDERS = {
    Sort.DATE: _SortOrder(("list_start", "list_end", "list_place"), (int, int, str)),
    Sort.IMPORTANCE: _SortOrder(("negative_importance", "sort_start", "sort_end", "sort_place"), (int, int, int, str)),
    Sort.RELEVANCE: _SortOrder(("score", "event"), (int, int)),
}


@dataclass(frozen=True, slots=True)
class _IndexScan:
    """A part of a page: a source of rows, the condition that its index answers, its sort columns, and the first key."""

    source: str
    condition: str
    columns: tuple[str, ...]
    after: SortKey

    def select(self, nth: int, conditions: tuple[str, ...]) -> str:
        """The SQL of this part of the page; its parameters are those of `params`."""
        columns = ", ".join(self.columns)
        after = f"{self.condition} AND ({columns}) > ({', '.join(f':{name}' for name in self.params(nth))})"
        return f"SELECT number, {columns} {self.source} WHERE {' AND '.join((after, *conditions))}"

    def params(self, nth: int) -> dict[str, int | str]:
        """The values of the key after which the `nth` part begins, by the names of their parameters."""
        return {f"after{nth}_{part}": value for part, value in enumerate(self.after)}


def find(db: Database, query: EventQuery, limit: int, limits: PlannerLimits) -> list[FoundEvent]:
    """The first events after the query's cursor, at most `limit`.

    Raises:
        BadCursor: the cursor is none that was given out for this order.
        WordsTooCommon: too many mentions would have to be ranked.
    """
    if query.sort is Sort.RELEVANCE:
        _require_rankable(db, fulltext.match_expression(query.q or ""), limits.max_ranked)
    params = FilterParams.of(query)
    page_plan = planner.plan(db, query, params, limits)
    order = _SORT_ORDERS[query.sort]
    after = order.first_key if query.cursor is None else decode_cursor(query.cursor, *order.types)
    if page_plan.access is Access.FULLTEXT_SCAN:
        start = dict(zip(order.columns, after, strict=True))
        rows = fulltext.search(db, query, page_plan.conditions, params.to_sql() | start)
        return [FoundEvent(number, tuple(columns)) for *columns, number in islice(rows, limit)]
    scans = list(enumerate(_index_scans(query, page_plan, after)))
    bound: dict[str, Any] = {**params.to_sql(), "limit": limit}
    for nth, scan in scans:
        bound |= scan.params(nth)
    selects = [scan.select(nth, page_plan.conditions) for nth, scan in scans]
    return _read(db, selects, len(order.columns), bound)


def _read(db: Database, selects: list[str], key_length: int, bound: dict[str, Any]) -> list[FoundEvent]:
    """The rows of all selects in the order of their keys; read as one row, as in `event_json_cache`."""
    positions = ", ".join(str(2 + part) for part in range(key_length))
    union = f"{' UNION ALL '.join(selects)} ORDER BY {positions} LIMIT :limit"
    names = ", ".join(f"c{part}" for part in range(key_length))
    ((found,),) = db.execute(
        f"WITH found (number, {names}) AS ({union}) SELECT json_group_array(json_array(number, {names})) FROM found",
        bound,
    )
    return [FoundEvent(number, tuple(key)) for number, *key in orjson.loads(found)]


def _require_rankable(db: Database, match_expression: str, bound: int) -> None:
    matching = f"SELECT 1 FROM mentions_fts WHERE mentions_fts MATCH ? LIMIT {bound + 1}"
    ((count,),) = db.execute(f"SELECT count(*) FROM ({matching})", [match_expression])
    if count > bound:
        raise WordsTooCommon(bound)


def _index_scans(query: EventQuery, page_plan: PagePlan, after: SortKey) -> list[_IndexScan]:
    """The scans whose rows, merged, are the list."""
    columns = _SORT_ORDERS[query.sort].columns
    if page_plan.access is Access.LOOKUP:
        return [_IndexScan("FROM events NOT INDEXED", "timeline = :timeline", columns, after)]
    if query.sort is Sort.IMPORTANCE:
        return [_IndexScan("FROM events INDEXED BY events_by_importance", "timeline = :timeline", columns, after)]
    if query.from_ is not None:
        return _scans_by_duration(query, after)
    until = "" if query.to is None else "list_start <= :to_day AND "
    own_index = next((name for name in _FILTER_INDEXES if name in page_plan.indexed), None)
    if own_index is Filter.ACTOR:
        # The columns of the table whose index is read: with those of `events` SQLite would sort.
        columns = tuple(f"a.{column}" for column in columns)
        until = until and f"a.{until}"
    if own_index is not None:
        source, condition = _FILTER_INDEXES[own_index]
        return [_IndexScan(source, until + condition, columns, after)]
    source = "FROM events INDEXED BY events_by_date"
    kinds = sorted(kind.value for kind in query.dated_by)
    return [
        _IndexScan(source, f"{until}timeline = :timeline AND shown_by = '{kind}'", columns, after) for kind in kinds
    ]


_FILTER_INDEXES = {
    Filter.ACTOR: (
        "FROM event_actors AS a CROSS JOIN events ON events.number = a.event",
        f"a.entity = {ENTITY_OF_ACTOR}",
    ),
    Filter.CONFLICT: ("FROM events INDEXED BY events_in_conflict", "timeline = :timeline AND conflict <> '[]'"),
    Filter.HIDDEN: ("FROM events INDEXED BY events_hidden", "timeline = :timeline AND hidden = 1"),
    Filter.STATUS: (
        "FROM events INDEXED BY events_without_day",
        "timeline = :timeline AND status = :status AND earliest IS NULL",
    ),
    Filter.PRECISION: ("FROM events INDEXED BY events_by_precision", "timeline = :timeline AND precision = :precision"),
    Filter.MODALITY: ("FROM events INDEXED BY events_by_modality", "timeline = :timeline AND modality = :modality"),
}
"""Indexes in list order that have only the events of one filter: the source of their rows, and their condition."""


def _scans_by_duration(query: EventQuery, after: SortKey) -> list[_IndexScan]:
    """A scan for each duration bucket; what must lie inside the window begins in it."""
    from_day = when_columns.clamped_day_number(query.from_) or 0
    source, columns = "FROM events INDEXED BY events_by_duration", ("sort_start", "sort_end", "list_place")
    starts = {bucket: from_day - (1 if query.strict else bucket) for bucket in DURATION_BUCKETS}
    return [
        _IndexScan(
            source,
            f"timeline = :timeline AND duration_bucket = {bucket}",
            columns,
            max(after, (start, MAX_SORT_KEY, "")),
        )
        for bucket, start in starts.items()
    ]
