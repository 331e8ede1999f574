"""A set of days, in which no end need be known: the days on which a text may have been written."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from math import inf
from typing import TYPE_CHECKING, NamedTuple

from timeline.dates import Day, Interval

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["ANY_DAY", "NO_DAY", "Days", "Run"]


class Run(NamedTuple):
    """Days from `start` (included) to `end` (excluded); an end that is None is open."""

    start: Day | None
    end: Day | None

    @property
    def last(self) -> Day | None:
        """The last day, None where there is none."""
        return None if self.end is None else self.end - 1

    @property
    def ends(self) -> tuple[float, float]:
        """Both ends by the numbers of their days, infinite where they are open."""
        return -inf if self.start is None else self.start.number, inf if self.end is None else self.end.number


@dataclass(frozen=True, slots=True)
class Days:
    """Runs of days in order, with a day or more between two, so that equal sets are equal values.

    Raises:
        ValueError: the runs are in no such order; `Days.of` puts them in it.
    """

    runs: tuple[Run, ...]

    def __post_init__(self) -> None:
        ends = [run.ends for run in self.runs]
        if any(start >= end for start, end in ends) or any(one[1] >= next_[0] for one, next_ in pairwise(ends)):
            raise ValueError("runs of days are in order, and neither empty nor touching")

    @classmethod
    def of(cls, runs: Iterable[Run]) -> Days:
        """The days of all the runs, in whatever order; they may overlap."""
        joined: list[Run] = []
        for run in sorted(runs, key=_ends):
            if joined and run.ends[0] <= joined[-1].ends[1]:
                joined[-1] = Run(joined[-1].start, max(joined[-1], run, key=_end).end)
            else:
                joined.append(run)
        return cls(tuple(joined))

    @classmethod
    def since(cls, day: Day) -> Days:
        """The day and all after it."""
        return cls((Run(day, None),))

    @classmethod
    def until(cls, day: Day) -> Days:
        """The day and all before it."""
        return cls((Run(None, day + 1),))

    @classmethod
    def within(cls, interval: Interval) -> Days:
        """Those of the interval."""
        return cls((Run(interval.start, interval.end),))

    def __and__(self, other: Days) -> Days:
        return Days(tuple(self._shared(other)))

    def _shared(self, other: Days) -> Iterator[Run]:
        """Both are walked once, side by side."""
        ours, theirs = 0, 0
        while ours < len(self.runs) and theirs < len(other.runs):
            one, two = self.runs[ours], other.runs[theirs]
            start, end = max(one, two, key=_start).start, min(one, two, key=_end).end
            if max(one.ends[0], two.ends[0]) < min(one.ends[1], two.ends[1]):
                yield Run(start, end)
            ours, theirs = (ours + 1, theirs) if one.ends[1] <= two.ends[1] else (ours, theirs + 1)

    def __or__(self, other: Days) -> Days:
        return Days.of((*self.runs, *other.runs))

    def __bool__(self) -> bool:
        return bool(self.runs)

    def __contains__(self, day: Day) -> bool:
        return any(start <= day.number < end for start, end in map(_ends, self.runs))

    def holds(self, other: Days) -> bool:
        """Whether every day of the other is one of these."""
        return self & other == other

    def meets(self, interval: Interval) -> bool:
        """Whether a day of the interval is one of these."""
        return any(
            (run.start is None or run.start < interval.end) and (run.end is None or interval.start < run.end)
            for run in self.runs
        )

    def moved(self, days: int) -> Days:
        """All of them so many days later; earlier if negative."""
        ends = ((run.start and run.start + days, run.end and run.end + days) for run in self.runs)
        return Days(tuple(Run(start, end) for start, end in ends))

    @property
    def earliest(self) -> Day | None:
        """None where there is no day, or no first one."""
        return self.runs[0].start if self.runs else None

    @property
    def latest(self) -> Day | None:
        """None where there is no day, or no last one."""
        return self.runs[-1].last if self.runs else None

    @property
    def hull(self) -> Interval | None:
        """From the earliest to the latest, None where either is not known."""
        earliest, latest = self.earliest, self.latest
        return None if earliest is None or latest is None else Interval(earliest, latest + 1)

    @property
    def size(self) -> float:
        """How many they are; infinite where an end is open."""
        return sum(end - start for start, end in map(_ends, self.runs))


def _ends(run: Run) -> tuple[float, float]:
    return run.ends


def _start(run: Run) -> float:
    return run.ends[0]


def _end(run: Run) -> float:
    return run.ends[1]


NO_DAY = Days(())
ANY_DAY = Days((Run(None, None),))
