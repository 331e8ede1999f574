"""Query planning for `GET /events`: how the events that meet the filters are found. See docs/development/search.md.

A page is found in one of three ways. To choose the cheapest the planner counts events, no farther than to a bound:

- `LOOKUP`: one filter is met by few events. They are read by number, and sorted.
- `FULLTEXT_SCAN`: the full-text index is read in the order of the list, and the other filters are tested on each row.
- `INDEX_SCAN`: an index is read in the order of the list until the page is full.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from math import isqrt
from typing import TYPE_CHECKING

from timeline.storage.search.predicates import (
    COVERED_PREDICATES,
    ID_SUBQUERIES,
    PREDICATES,
    Filter,
    FilterParams,
    predicates,
)
from timeline.storage.search.query import Sort

if TYPE_CHECKING:
    from collections.abc import Collection

    from sqlite_utils import Database

    from timeline.storage.search.query import EventQuery

__all__ = ["DEFAULT_LIMITS", "Access", "CountPlan", "PagePlan", "PlannerLimits", "plan", "plan_count"]


@dataclass(frozen=True, slots=True)
class PlannerLimits:
    """The costs and bounds by which the planner decides.

    A lookup reads as many rows as events meet its filter; a scan reads the more rows, the fewer events meet it. Of N
    events both cost the same where `sqrt(lookup_cost * N)` meet the filter. A filter that one event in `frequent` meets
    is soon met on any scan.

    `max_collected` are the events of a full-text or actor filter that are collected for a scan; where there are more,
    the scan asks for each of its rows. `max_counted` events are read at most for a count, and `max_ranked` mentions for
    a ranking; each takes about a fifth of a second.
    """

    lookup_cost: int = 4
    frequent: int = 50
    max_collected: int = 50_000
    max_counted: int = 100_000
    max_ranked: int = 50_000


DEFAULT_LIMITS = PlannerLimits()


class Access(Enum):
    """How the rows of a page are read."""

    LOOKUP = auto()
    FULLTEXT_SCAN = auto()
    INDEX_SCAN = auto()


@dataclass(frozen=True, slots=True)
class PagePlan:
    """How a page is found, and the conditions that its rows must still meet; `indexed` are filters with an index."""

    access: Access
    conditions: tuple[str, ...]
    indexed: tuple[Filter, ...]


@dataclass(frozen=True, slots=True)
class CountPlan:
    """The conditions of a count, and whether the index `events_histogram` holds all that they need."""

    conditions: tuple[str, ...]
    is_covered: bool


def plan(db: Database, query: EventQuery, params: FilterParams, limits: PlannerLimits) -> PagePlan:
    """Chooses how the page of the query is found."""
    conditions = predicates(query, params)
    counts = _Counts(db, params, limits)
    has_own_index = _has_index_in_list_order(query, params.indexed)
    selective = None if has_own_index else next(filter(counts.is_selective, params.indexed), None)
    if Filter.WORDS in params.indexed and _scans_fulltext(query, selective, counts):
        del conditions[Filter.WORDS]
        return PagePlan(Access.FULLTEXT_SCAN, tuple(conditions.values()), params.indexed)
    if selective is not None:
        conditions[selective] = _is_among(selective)
        return PagePlan(Access.LOOKUP, tuple(conditions.values()), params.indexed)
    if not has_own_index:
        probed = [name for name in (Filter.WORDS, Filter.ACTOR) if name in params.indexed]
        collected = [name for name in probed if counts.is_at_most(name, limits.max_collected)]
        conditions |= {name: _is_among(name) for name in collected}
    return PagePlan(Access.INDEX_SCAN, tuple(conditions.values()), params.indexed)


def plan_count(db: Database, params: FilterParams, limits: PlannerLimits) -> CountPlan | None:
    """The conditions by which all events of the query are counted; None where too many would have to be read.

    The events of an indexed filter are collected once, where they are few enough.
    """
    names = [name for name in PREDICATES if name in params.used and name is not Filter.MAX_NEGATIVE_IMPORTANCE]
    conditions = {name: COVERED_PREDICATES.get(name, PREDICATES[name]) for name in names}
    counts = _Counts(db, params, limits)
    indexed = [name for name in params.indexed if name in conditions and name not in COVERED_PREDICATES]
    countable = [name for name in indexed if counts.is_at_most(name, limits.max_counted)]
    if indexed and not countable:
        return None
    conditions |= {name: _is_among(name) for name in countable}
    return CountPlan(tuple(conditions.values()), conditions.keys() <= COVERED_PREDICATES.keys())


def _is_among(name: Filter) -> str:
    return f"number IN ({ID_SUBQUERIES[name]})"


def _has_index_in_list_order(query: EventQuery, indexed: Collection[Filter]) -> bool:
    """True if an index has just the events of the only indexed filter, in the order of the list."""
    unordered = {Filter.WORDS, Filter.DOCUMENT, Filter.MAX_NEGATIVE_IMPORTANCE}
    return len(indexed) == 1 and unordered.isdisjoint(indexed) and query.sort is Sort.DATE and query.from_ is None


def _scans_fulltext(query: EventQuery, selective: Filter | None, counts: _Counts) -> bool:
    """True if the full-text index is in the order of the list, and the other filters are soon met in it."""
    if query.sort is not Sort.DATE:
        return query.sort is Sort.RELEVANCE
    if selective is not None:
        return selective is Filter.WORDS
    return not any(counts.is_rare(name) for name in counts.params.indexed if name is not Filter.WORDS)


@dataclass(frozen=True, slots=True)
class _Counts:
    """How many events meet a filter, counted in its index no farther than to the bound in question."""

    db: Database
    params: FilterParams
    limits: PlannerLimits

    def is_selective(self, name: Filter) -> bool:
        """True if so few events meet the filter that a lookup is cheaper than a scan."""
        return name is Filter.DOCUMENT or self.is_at_most(name, isqrt(self.limits.lookup_cost * self._estimate()))

    def is_rare(self, name: Filter) -> bool:
        """True if few rows of a scan meet the filter."""
        return self.is_at_most(name, self._estimate() // self.limits.frequent)

    def is_at_most(self, name: Filter, bound: int) -> bool:
        """True if no more events than the bound meet the filter; for words, mentions are counted."""
        words = "SELECT 1 FROM mentions_fts WHERE mentions_fts MATCH :words"
        rows = words if name is Filter.WORDS else ID_SUBQUERIES[name]
        ((count,),) = self.db.execute(f"SELECT count(*) FROM ({rows} LIMIT {bound + 1})", self.params.to_sql())
        return bool(count <= bound)

    def _estimate(self) -> int:
        """About how many events there are: the highest number."""
        ((number,),) = self.db.execute("SELECT coalesce(max(number), 0) FROM events")
        return int(number)
