"""Date histogram: how the events of a query are distributed over the days, counted in the database.

All events of the query are counted, on whatever page they are, and those outside its window too: they show where the
window lies. Where that would take too long there is no histogram.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeAlias

from timeline.dates import SECONDS_OF_A_DAY, ClockUnit
from timeline.records import Status
from timeline.storage import timelines
from timeline.storage.search import planner
from timeline.storage.search.planner import DEFAULT_LIMITS, PlannerLimits
from timeline.storage.search.predicates import FilterParams
from timeline.storage.search.query import Sort

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlite_utils import Database

    from timeline.storage.search.query import EventQuery

__all__ = ["HistogramBin", "compute"]

_SECONDS_PER_HOUR = ClockUnit.HOUR.seconds
_HOURS_PER_DAY = SECONDS_OF_A_DAY // _SECONDS_PER_HOUR

_TimeRange: TypeAlias = tuple[int, int, int, int]
"""First and last day, the second at which it begins in the one, and before which it ends in the other."""


@dataclass(frozen=True, slots=True)
class HistogramBin:
    """How many events have just these days, given by their numbers (`Day.number`), the last included.

    `disputed` of them have mentions whose dates exclude each other. The events begin with the second `begins` of the
    first day and end before the second `ends` of the last; without a clock they have all of the days.
    """

    first: int
    last: int
    events: int
    disputed: int = 0
    begins: int = 0
    ends: int = SECONDS_OF_A_DAY

    @property
    def hours(self) -> tuple[int, int]:
        """The first and the last hour, counted from the midnight that begins day 0."""
        first = self.first * _HOURS_PER_DAY + self.begins // _SECONDS_PER_HOUR
        last = self.last * _HOURS_PER_DAY + (self.ends - 1) // _SECONDS_PER_HOUR
        return first, last


def compute(db: Database, query: EventQuery, limits: PlannerLimits = DEFAULT_LIMITS) -> tuple[HistogramBin, ...]:
    """The bins of the dated events; none where there are no such events, or too many would have to be read.

    Raises:
        UnknownTimeline: there is no such timeline.
    """
    timelines.require(db, query.timeline)
    if query.status not in (None, Status.DATED):
        return ()
    wide = replace(query, status=None, from_=None, to=None, strict=False, sort=Sort.DATE, cursor=None)
    counted = _count_by_range(db, wide, limits)
    if not counted or wide.conflict is False:
        disputed: Mapping[_TimeRange, int] = {}
    else:
        disputed = counted if wide.conflict else _count_by_range(db, replace(wide, conflict=True), limits)
    return tuple(
        HistogramBin(first, last, events, disputed.get((first, last, begins, ends), 0), begins, ends)
        for (first, last, begins, ends), events in counted.items()
    )


def _count_by_range(db: Database, query: EventQuery, limits: PlannerLimits) -> dict[_TimeRange, int]:
    params = FilterParams.of(query)
    count_plan = planner.plan_count(db, params, limits)
    if count_plan is None:
        return {}
    where = " AND ".join(["timeline = :timeline", "earliest IS NOT NULL", *count_plan.conditions])
    if count_plan.is_covered:
        source = f"events INDEXED BY events_histogram WHERE {where}"
    else:
        source = f"(SELECT * FROM events NOT INDEXED WHERE {where} LIMIT {limits.max_counted + 1})"
    rows = db.execute(
        f"SELECT earliest, latest, begins, ends, count(*) FROM {source} GROUP BY earliest, latest, begins, ends",
        params.to_sql(),
    )
    counts = {
        (first, last, begins or 0, SECONDS_OF_A_DAY if ends is None else ends): events
        for first, last, begins, ends, events in rows
    }
    return counts if count_plan.is_covered or sum(counts.values()) <= limits.max_counted else {}
