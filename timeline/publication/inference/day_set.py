"""A set of days (interval set) whose ends may be open: the days on which a text may have been written."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from math import inf
from typing import TYPE_CHECKING, NamedTuple

from timeline.dates import Day, Interval

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["ANY_DAY", "NO_DAY", "DayRange", "DaySet"]


class DayRange(NamedTuple):
    """Days from `start` (included) to `end` (excluded); an end that is None is open."""

    start: Day | None
    end: Day | None

    @property
    def last(self) -> Day | None:
        """The last day, None if the end is open."""
        return None if self.end is None else self.end - 1

    @property
    def ends(self) -> tuple[float, float]:
        """The numbers of the first day and of the day after the last, infinite if open."""
        return -inf if self.start is None else self.start.number, inf if self.end is None else self.end.number


@dataclass(frozen=True, slots=True)
class DaySet:
    """Ranges of days in order, at least a day apart, so that equal sets are equal values.

    Raises:
        ValueError: the ranges are not so; `DaySet.of` makes them so.
    """

    ranges: tuple[DayRange, ...]

    def __post_init__(self) -> None:
        ends = [run.ends for run in self.ranges]
        if any(start >= end for start, end in ends) or any(one[1] >= next_[0] for one, next_ in pairwise(ends)):
            raise ValueError("runs of days are in order, and neither empty nor touching")

    @classmethod
    def of(cls, ranges: Iterable[DayRange]) -> DaySet:
        """Return the days of all the ranges, which may overlap and come in any order."""
        joined: list[DayRange] = []
        for run in sorted(ranges, key=_ends):
            if joined and run.ends[0] <= joined[-1].ends[1]:
                joined[-1] = DayRange(joined[-1].start, max(joined[-1], run, key=_end).end)
            else:
                joined.append(run)
        return cls(tuple(joined))

    @classmethod
    def since(cls, day: Day) -> DaySet:
        """Return the day and all after it."""
        return cls((DayRange(day, None),))

    @classmethod
    def until(cls, day: Day) -> DaySet:
        """Return the day and all before it."""
        return cls((DayRange(None, day + 1),))

    @classmethod
    def within(cls, interval: Interval) -> DaySet:
        """Return the days of the interval."""
        return cls((DayRange(interval.start, interval.end),))

    def __and__(self, other: DaySet) -> DaySet:
        return DaySet(tuple(self._intersection(other)))

    def _intersection(self, other: DaySet) -> Iterator[DayRange]:
        """Both are read once, in parallel."""
        ours, theirs = 0, 0
        while ours < len(self.ranges) and theirs < len(other.ranges):
            one, two = self.ranges[ours], other.ranges[theirs]
            start, end = max(one, two, key=_start).start, min(one, two, key=_end).end
            if max(one.ends[0], two.ends[0]) < min(one.ends[1], two.ends[1]):
                yield DayRange(start, end)
            ours, theirs = (ours + 1, theirs) if one.ends[1] <= two.ends[1] else (ours, theirs + 1)

    def __or__(self, other: DaySet) -> DaySet:
        return DaySet.of((*self.ranges, *other.ranges))

    def __bool__(self) -> bool:
        return bool(self.ranges)

    def __contains__(self, day: Day) -> bool:
        return any(start <= day.number < end for start, end in map(_ends, self.ranges))

    def holds(self, other: DaySet) -> bool:
        """Return whether every day of the other set is in this one."""
        return self & other == other

    def meets(self, interval: Interval) -> bool:
        """Return whether the set has a day of the interval."""
        return any(
            (run.start is None or run.start < interval.end) and (run.end is None or interval.start < run.end)
            for run in self.ranges
        )

    def moved(self, days: int) -> DaySet:
        """Return all of them so many days later; earlier if negative."""
        ends = ((run.start and run.start + days, run.end and run.end + days) for run in self.ranges)
        return DaySet(tuple(DayRange(start, end) for start, end in ends))

    @property
    def earliest(self) -> Day | None:
        """The first day, None if there is none or the start is open."""
        return self.ranges[0].start if self.ranges else None

    @property
    def latest(self) -> Day | None:
        """The last day, None if there is none or the end is open."""
        return self.ranges[-1].last if self.ranges else None

    @property
    def hull(self) -> Interval | None:
        """The interval from the earliest to the latest day, None if either is None."""
        earliest, latest = self.earliest, self.latest
        return None if earliest is None or latest is None else Interval(earliest, latest + 1)

    @property
    def size(self) -> float:
        """The number of days, infinite if an end is open."""
        return sum(end - start for start, end in map(_ends, self.ranges))


def _ends(run: DayRange) -> tuple[float, float]:
    return run.ends


def _start(run: DayRange) -> float:
    return run.ends[0]


def _end(run: DayRange) -> float:
    return run.ends[1]


NO_DAY = DaySet(())
ANY_DAY = DaySet((DayRange(None, None),))
