"""How the events that a query means are spread over the days: they are counted in the database, and none is read.

All of them are counted, those of other pages too, and those outside the query's window: what is around it tells where
it lies. Where that would take too long nothing is told.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeAlias

from timeline.dates import SECONDS_OF_A_DAY, ClockUnit
from timeline.records import Status
from timeline.storage import timelines
from timeline.storage.search import filters
from timeline.storage.search.query import Sort

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlite_utils import Database

    from timeline.storage.search.query import EventQuery

__all__ = ["HistogramBin", "compute"]

_SECONDS_PER_HOUR = ClockUnit.HOUR.seconds
_HOURS_PER_DAY = SECONDS_OF_A_DAY // _SECONDS_PER_HOUR
"""Of a day."""

_TimeRange: TypeAlias = tuple[int, int, int, int]
"""First and last day, the second at which it begins in the one, and before which it ends in the other."""


@dataclass(frozen=True, slots=True)
class HistogramBin:
    """How many events are known to be of just these days, told by their numbers (`Day.number`), the last included.

    In `disputed` of them the mentions exclude each other. By their clocks they began with the second `begins` of the
    first day, and ended before the second `ends` of the last; all of the days are left where no clock was said.
    """

    first: int
    last: int
    events: int
    disputed: int = 0
    begins: int = 0
    ends: int = SECONDS_OF_A_DAY

    @property
    def hours(self) -> tuple[int, int]:
        """The first and the last hour, counted from the midnight that begins day 0 on."""
        return self.first * _HOURS_PER_DAY + self.begins // _SECONDS_PER_HOUR, self.last * _HOURS_PER_DAY + (
            self.ends - 1
        ) // _SECONDS_PER_HOUR


def compute(db: Database, query: EventQuery) -> tuple[HistogramBin, ...]:
    """Where the dated ones are; nothing where there are none, or too many to be looked through.

    Raises:
        UnknownTimeline: there is no such timeline.
    """
    timelines.require(db, query.timeline)
    if query.status not in (None, Status.DATED):
        return ()
    wide = replace(query, status=None, from_=None, to=None, strict=False, sort=Sort.DATE, cursor=None)
    counted = _count_by_range(db, wide)
    if not counted or wide.conflict is False:
        disputed: Mapping[_TimeRange, int] = {}
    else:
        disputed = counted if wide.conflict else _count_by_range(db, replace(wide, conflict=True))
    return tuple(
        HistogramBin(first, last, events, disputed.get((first, last, begins, ends), 0), begins, ends)
        for (first, last, begins, ends), events in counted.items()
    )


def _count_by_range(db: Database, query: EventQuery) -> dict[_TimeRange, int]:
    given = filters.bind_params(query)
    whole = filters.plan_count(db, query, given)
    if whole is None:
        return {}
    where = " AND ".join(["timeline = :timeline", "earliest IS NOT NULL", *whole.conditions.values()])
    if whole.is_covered:
        some = f"events INDEXED BY events_histogram WHERE {where}"
    else:
        some = f"(SELECT * FROM events NOT INDEXED WHERE {where} LIMIT {filters.MAX_COUNTED + 1})"
    rows = db.execute(
        f"SELECT earliest, latest, begins, ends, count(*) FROM {some} GROUP BY earliest, latest, begins, ends", given
    )
    found = {
        (first, last, begins or 0, SECONDS_OF_A_DAY if ends is None else ends): events
        for first, last, begins, ends, events in rows
    }
    return found if whole.is_covered or sum(found.values()) <= filters.MAX_COUNTED else {}
