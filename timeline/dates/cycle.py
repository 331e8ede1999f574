"""Repeating fields of the calendar: every Friday, every May, every May 8.

A cycle has two endless iterators from a day: `since` goes into the future, `until` into the past (`following` and
`preceding` in Bethard's Scala timenorm). "Last" and "next" are then one `next()` each. This module knows no words.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from itertools import takewhile
from typing import TYPE_CHECKING, TypeAlias

from timeline.dates.day import Day, days_in_month
from timeline.dates.iteration import steps, steps_since, steps_until, yearly_since, yearly_until
from timeline.dates.movable_feasts import Easter, Feast
from timeline.dates.names import MonthName
from timeline.dates.period import Period, Unit
from timeline.dates.weekdays import Weekday, Workday

if TYPE_CHECKING:
    from collections.abc import Iterator

    from timeline.dates.interval import Interval

__all__ = [
    "Both",
    "Cycle",
    "DayOfMonth",
    "Each",
    "MonthOfYear",
    "PartOfYear",
    "WeekdayOfMonth",
    "inside",
]

_MONTHS_IN_GREGORIAN_CYCLE = 4_800
_LEAP_YEAR = 2000


@dataclass(frozen=True, slots=True)
class Each:
    """Every period of a unit: each week, each year.

    >>> next(Each(Unit.YEAR).until(Day(2015, 5, 12))).edtf(), next(Each(Unit.YEAR).since(Day(2015, 5, 12))).edtf()
    ('2014', '2016')
    """

    unit: Unit

    def since(self, day: Day) -> Iterator[Period]:
        """The periods that start on or after the day, earliest first, without end."""
        current = self.unit.holding(day)
        return steps(current if current.start >= day else current.moved(1), 1)

    def until(self, day: Day) -> Iterator[Period]:
        """The periods that end before the day starts, latest first, without end."""
        return steps(self.unit.holding(day).moved(-1), -1)


@dataclass(frozen=True, slots=True)
class MonthOfYear:
    """Every May; `name` is a `MonthName`, or its number."""

    name: int

    def __post_init__(self) -> None:
        object.__setattr__(self, "name", MonthName(self.name))

    @property
    def unit(self) -> Unit:
        """A month."""
        return Unit.MONTH

    def since(self, day: Day) -> Iterator[Period]:
        """Like `Each.since`."""
        return steps(Period.of_month(day.year + ((self.name, 1) < (day.month, day.day)), self.name), 12)

    def until(self, day: Day) -> Iterator[Period]:
        """Like `Each.until`."""
        return steps(Period.of_month(day.year - (self.name >= day.month), self.name), -12)


@dataclass(frozen=True, slots=True)
class PartOfYear:
    """Every summer, every second quarter, every first half of a year.

    `number` counts from 1 within the year; spring is season 1.

    Raises:
        ValueError: a year has no such part.
    """

    unit: Unit
    number: int

    def __post_init__(self) -> None:
        if self.unit not in (Unit.SEASON, Unit.QUARTER, Unit.HALF):
            raise ValueError(f"a year is not told in parts of a {self.unit}")
        if not 1 <= self.number <= self._in_a_year:
            raise ValueError(f"a year has no {self.unit} {self.number}")

    @property
    def _in_a_year(self) -> int:
        return 12 // self.unit.months

    def since(self, day: Day) -> Iterator[Period]:
        """Like `Each.since`."""
        return steps_since(self._in_year_of(day), self._in_a_year, day)

    def until(self, day: Day) -> Iterator[Period]:
        """Like `Each.until`."""
        return steps_until(self._in_year_of(day), self._in_a_year, day)

    def _in_year_of(self, day: Day) -> Period:
        part = Unit.YEAR.holding(day).part(self.unit, self.number)
        # In December the winter of the next year has begun.
        return part if day < part.moved(self._in_a_year).start else part.moved(self._in_a_year)


@dataclass(frozen=True, slots=True)
class DayOfMonth:
    """Every 8th; a month without such a day is skipped.

    Raises:
        ValueError: `number` is not 1 to 31.
    """

    number: int

    def __post_init__(self) -> None:
        if not 1 <= self.number <= 31:
            raise ValueError(f"no month has a day {self.number}")

    @property
    def unit(self) -> Unit:
        """A day."""
        return Unit.DAY

    def since(self, day: Day) -> Iterator[Period]:
        """Like `Each.since`."""
        months = steps_since(Unit.MONTH.holding(day), 1, Day(day.year, day.month, 1))
        return (period for period in self._in(months) if period.start >= day)

    def until(self, day: Day) -> Iterator[Period]:
        """Like `Each.until`."""
        months = steps_until(Unit.MONTH.holding(day), 1, day + 31)
        return (period for period in self._in(months) if period.start < day)

    def _in(self, months: Iterator[Period]) -> Iterator[Period]:
        for month in months:
            year, number = month.start.year, month.start.month
            if self.number <= days_in_month(year, number):
                yield Period.of_day(year, number, self.number)


@dataclass(frozen=True, slots=True)
class WeekdayOfMonth:
    """Every fourth Thursday of November, or the day that many days `after` it.

    `number` counts from 1; if it is negative, from the end of the month.
    """

    number: int
    weekday: Weekday
    month: MonthOfYear
    after: int = 0

    @property
    def unit(self) -> Unit:
        """A day."""
        return Unit.DAY

    def since(self, day: Day) -> Iterator[Period]:
        """Like `Each.since`."""
        return yearly_since(self._in, day)

    def until(self, day: Day) -> Iterator[Period]:
        """Like `Each.until`."""
        return yearly_until(self._in, day)

    def _in(self, year: int) -> Period:
        month = Period.of_month(year, self.month.name).interval
        weekday = inside(self.weekday, month)[self.number - 1 if self.number > 0 else self.number]
        return weekday.moved(self.after)


@dataclass(frozen=True, slots=True)
class Both:
    """The intersection of two cycles, the finer one inside the coarser one: every May 8, every Friday the 13th.

    The iterators end after 400 years, when the Gregorian calendar repeats itself, except for a day of the year, where
    they have no end.

    >>> may_8 = Both(MonthOfYear(5), DayOfMonth(8))
    >>> next(may_8.until(Day(2015, 5, 12))).edtf(), next(may_8.since(Day(2015, 5, 12))).edtf()
    ('2015-05-08', '2016-05-08')

    Raises:
        ValueError: the two never fall together, such as February and the 30th.
    """

    coarse: Cycle
    fine: Cycle

    def __post_init__(self) -> None:
        match self.coarse, self.fine:
            case MonthOfYear(month), DayOfMonth(day):
                fall_together = day <= days_in_month(_LEAP_YEAR, month)
            case _:
                fall_together = next(self.since(Day(_LEAP_YEAR, 1, 1)), None) is not None
        if not fall_together:
            raise ValueError(f"{self.coarse} and {self.fine} never fall together")

    @property
    def unit(self) -> Unit:
        """The unit of the finer cycle."""
        return self.fine.unit

    def since(self, day: Day) -> Iterator[Period]:
        """Like `Each.since`, but it may end."""
        match self.coarse, self.fine:
            case MonthOfYear(month), DayOfMonth(number):
                return yearly_since(partial(_day_of_year, month, number), day)
            case _:
                return self._together_since(day)

    def _together_since(self, day: Day) -> Iterator[Period]:
        limit = day.month_number + _MONTHS_IN_GREGORIAN_CYCLE
        for outer in self.coarse.since(self.coarse.unit.holding(day).start):
            if outer.start.month_number > limit:
                return
            yield from (period for period in inside(self.fine, outer.interval) if period.start >= day)

    def until(self, day: Day) -> Iterator[Period]:
        """Like `Each.until`, but it may end."""
        match self.coarse, self.fine:
            case MonthOfYear(month), DayOfMonth(number):
                return yearly_until(partial(_day_of_year, month, number), day)
            case _:
                return self._together_until(day)

    def _together_until(self, day: Day) -> Iterator[Period]:
        limit = day.month_number - _MONTHS_IN_GREGORIAN_CYCLE
        for outer in self.coarse.until(self.coarse.unit.holding(day).interval.end):
            if outer.start.month_number < limit:
                return
            yield from (period for period in reversed(inside(self.fine, outer.interval)) if period.interval.end <= day)


Cycle: TypeAlias = (
    Each | Weekday | Workday | MonthOfYear | PartOfYear | DayOfMonth | WeekdayOfMonth | Easter | Feast | Both
)


def _day_of_year(month: int, number: int, year: int) -> Period | None:
    return Period.of_day(year, month, number) if number <= days_in_month(year, month) else None


def inside(cycle: Cycle, interval: Interval) -> tuple[Period, ...]:
    """The periods of the cycle that lie within the interval, earliest first."""
    return tuple(takewhile(lambda period: period.interval.end <= interval.end, cycle.since(interval.start)))
