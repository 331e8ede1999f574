"""Units of the calendar, and its periods: the year 2015, the week of 2019-12-16, the 1990s."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from timeline.dates.clock import ClockUnit
from timeline.dates.day import Day, year_text
from timeline.dates.interval import Interval

__all__ = ["Period", "Unit"]


class Unit(Enum):
    """A unit of the calendar. Its periods leave no gap, except those of WEEKEND, which leave out the working days.

    The value is (months, days, offset): the length of a period, and where the first one begins (in months from January
    of year 0, or in days from a Monday). A SEASON is that of northern meteorology: spring is March to May, and a winter
    belongs to the year of its January.
    DECADE and longer units are counted anew from the year 1 and have their offset only before it: the 40s BC are 49 to
    40 BC, the 4th century BC is 400 to 301 BC. The period that has the year 1 is shorter, as there is no year 0.
    """

    DAY = (0, 1, 0)
    WEEKEND = (0, 7, 5)
    WEEK = (0, 7, 0)
    MONTH = (1, 0, 0)
    SEASON = (3, 0, 2)
    QUARTER = (3, 0, 0)
    HALF = (6, 0, 0)
    YEAR = (12, 0, 0)
    DECADE = (120, 0, 24)
    CENTURY = (1_200, 0, 12)
    MILLENNIUM = (12_000, 0, 12)

    def __init__(self, months: int, days: int, offset: int) -> None:
        self.months = months
        self.days = days
        self.offset = offset

    def holding(self, day: Day) -> Period:
        """The period that has the day; for WEEKEND the weekend of its week, Monday to Sunday."""
        if self.months:
            return Period(self, _month(self.first_month(self.number(day.month_number))))
        return Period(self, day - (day.number - 1) % self.days + self.offset)

    def later(self, day: Day, count: int) -> Day:
        """The day `count` units after the day, or before it if negative."""
        return day.months_later(count * self.months) if self.months else day + count * self.days

    def number(self, month: int) -> int:
        """The number of the period that has the month, for units of months; `month` counts from January of year 0."""
        in_our_era = self.months > _A_YEAR and month >= _A_YEAR
        return (month - (0 if in_our_era else self.offset)) // self.months

    def first_month(self, number: int) -> int:
        """The first month of the period with that number, counted from January of year 0."""
        if self.months > _A_YEAR and number >= 0:
            return max(number * self.months, _A_YEAR)
        return number * self.months + self.offset

    def is_finer_than(self, other: Unit | ClockUnit) -> bool:
        """Whether a period of this unit is shorter than one of the other."""
        if isinstance(other, ClockUnit):
            return False
        return (self.months, self.days - self.offset) < (other.months, other.days - other.offset)

    def __str__(self) -> str:
        return self.name.lower()

    __hash__ = object.__hash__  # faster than the hash of the name; a member is one object


_A_YEAR = 12


@dataclass(frozen=True, slots=True)
class Period:
    """One period of the calendar, by its unit and its first day.

    >>> Unit.YEAR.holding(Day(2015, 5, 8)).edtf(), Unit.WEEK.holding(Day(2019, 12, 20)).edtf()
    ('2015', '2019-12-16/2019-12-22')

    Raises:
        ValueError: no period of the unit starts on the day.
    """

    unit: Unit
    start: Day

    def __post_init__(self) -> None:
        unit = self.unit
        if unit.months:
            month = self.start.month_number
            aligned = self.start.day == 1 and unit.first_month(unit.number(month)) == month
        else:
            aligned = (self.start.number - 1 - unit.offset) % unit.days == 0
        if not aligned:
            raise ValueError(f"no {unit} starts on {self.start}")

    @classmethod
    def of_day(cls, year: int, month: int, day: int) -> Period:
        """The period of one day."""
        return cls(Unit.DAY, Day(year, month, day))

    @classmethod
    def of_month(cls, year: int, month: int) -> Period:
        """The period of one month, 1 to 12."""
        return cls(Unit.MONTH, Day(year, month, 1))

    @classmethod
    def of_year(cls, year: int) -> Period:
        """The period of one astronomical year: 0 is 1 BC."""
        return cls(Unit.YEAR, Day(year, 1, 1))

    @property
    def interval(self) -> Interval:
        """The days of the period."""
        if self.unit.months:
            return Interval(self.start, self._later(1))
        return Interval(self.start, self.start + (self.unit.days - self.unit.offset))

    def moved(self, count: int) -> Period:
        """The period `count` of its own units later, or earlier if negative."""
        if self.unit.months:
            return Period(self.unit, self._later(count))
        return Period(self.unit, self.start + count * self.unit.days)

    def _later(self, count: int) -> Day:
        unit = self.unit
        return _month(unit.first_month(unit.number(self.start.month_number) + count))

    def part(self, unit: Unit, number: int) -> Period:
        """The season, quarter, half or month of this year, counted from 1; season 1 is spring."""
        is_winter = unit is Unit.SEASON and number == _WINTER
        first = self.start.month_number - (_A_YEAR if is_winter else 0)
        return Period(unit, _month(first + unit.offset + (number - 1) * unit.months))

    @property
    def year(self) -> int:
        """The astronomical year that its name has: that of its last day for a winter, else that of its first."""
        return self.interval.last.year if self.unit is Unit.SEASON else self.start.year

    @property
    def number_in_year(self) -> int:
        """The number of this season, quarter, half or month in its year; the inverse of `part`."""
        unit = self.unit
        return (self.start.month_number - unit.offset) // unit.months % (12 // unit.months) + 1

    def edtf(self) -> str:
        """The period in EDTF (Library of Congress, 2019); a quarter or a half needs level 2."""
        start = self.start
        match self.unit:
            case Unit.DAY:
                return str(start)
            case Unit.MONTH:
                return f"{year_text(start.year)}-{start.month:02}"
            case Unit.YEAR:
                return year_text(start.year)
            case Unit.SEASON | Unit.QUARTER | Unit.HALF:
                return f"{year_text(self.year)}-{_PART_OF_YEAR[self.unit] + self.number_in_year}"
            case Unit.DECADE | Unit.CENTURY | Unit.MILLENNIUM if 1 <= start.year <= 9999:
                unknown = _UNKNOWN_DIGITS[self.unit]
                return year_text(start.year)[:-unknown] + "X" * unknown
            case _:
                # EDTF has no notation for a week, nor a mask for a decade BC: an interval of its ends says the same.
                return f"{self._end_text(start)}/{self._end_text(self.interval.last)}"

    def _end_text(self, day: Day) -> str:
        return year_text(day.year) if self.unit.months else str(day)


_WINTER = 4
_PART_OF_YEAR = {Unit.SEASON: 20, Unit.QUARTER: 32, Unit.HALF: 39}
_UNKNOWN_DIGITS = {Unit.DECADE: 1, Unit.CENTURY: 2, Unit.MILLENNIUM: 3}


def _month(number: int) -> Day:
    """The first day of the month with this number, counted from January of year 0."""
    return Day(number // 12, number % 12 + 1, 1)
