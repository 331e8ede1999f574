"""Builders of the English rules for days and longer periods.

A docstring that is only a phrase is an example of the words. Every builder raises ValueError for words that have the
form of a date but are none: "February 30".
"""

from __future__ import annotations

from functools import reduce
from typing import Any

from timeline.dates import (
    Both,
    Cycle,
    Day,
    DayOfMonth,
    Each,
    MonthOfYear,
    PartOfYear,
    Period,
    Unit,
    Weekday,
)
from timeline.meanings.operators import (
    Absolute,
    Bare,
    Meaning,
    Mentioned,
    Moved,
    Next,
    Nth,
    Numeric,
    ShortYear,
    This,
    Written,
)
from timeline.tagging.rule import RuleDoesNotApply


def same(value: Any) -> Any:
    """The value of the slot."""
    return value


def nothing(*_: Any) -> None:
    """No value: a trap."""
    return


def today(days: int) -> Moved | This:
    """Today, or the day that many days after it."""
    return Moved(days, Unit.DAY) if days else This(Each(Unit.DAY))


def day(year: int, month: int, day: int) -> Absolute:
    """The day from year, month and day, as in ISO 8601."""
    return Absolute(Period.of_day(year, month, day))


def date(month: int, day: int, year: int) -> Absolute:
    """The day from month, day and year."""
    return Absolute(Period.of_day(year, month, day))


def date_day_first(day: int, month: int, year: int) -> Absolute:
    """The day from day, month and year."""
    return Absolute(Period.of_day(year, month, day))


def day_or_month_first(first: int, second: int, year: int) -> Absolute:
    """A date with dots: day first, unless only the other order is a day."""
    try:
        return date_day_first(first, second, year)
    except ValueError:
        return date(first, second, year)


_THIS_CENTURY = 2000
_FIRST_OF_LAST_CENTURY = 69


def short_year(number: int) -> ShortYear:
    """'96."""
    return ShortYear(year(_THIS_CENTURY + number))


def posix_year(number: int) -> int:
    """The year of two digits as in POSIX, where nothing older is meant, as in "FY24": 69 is 1969, 68 is 2068."""
    return number + (_THIS_CENTURY - 100 if number >= _FIRST_OF_LAST_CENTURY else _THIS_CENTURY)


def numeric_of_short_year(first: int, second: int, year: int) -> ShortYear:
    """5/31/96."""
    return ShortYear(Numeric(first, second, _THIS_CENTURY + year))


def date_of_short_year(month: int, day: int, year: int) -> ShortYear:
    """Aug. 9, '96."""
    return ShortYear(date(month, day, _THIS_CENTURY + year))


def month_of_short_year(month_name: int, year: int) -> ShortYear:
    """Aug. '96."""
    return ShortYear(month(month_name, _THIS_CENTURY + year))


def part_of_short_year(part_of_year: PartOfYear, year: int) -> ShortYear:
    """Summer of '69."""
    return ShortYear(part(part_of_year, _THIS_CENTURY + year))


def day_of_short_year(day: int, month: int, year: int) -> ShortYear:
    """09-Jan-96."""
    return date_of_short_year(month, day, year)


_LAST_DOUBLE_MONTH = 3


def date_of_dual_year(month: int, day: int, year: int) -> Absolute:
    """10 March 1675/76: the later year is the one that began on 1 January; the other began on 25 March.

    Raises:
        RuleDoesNotApply: in that month both years were the same.
    """
    if month > _LAST_DOUBLE_MONTH:
        raise RuleDoesNotApply("after March a year had one number")
    return date(month, day, year)


def day_of_dual_year(day: int, month: int, year: int) -> Absolute:
    """The same with the day first."""
    return date_of_dual_year(month, day, year)


def month_of_dual_year(month_name: int, year: int) -> Absolute:
    """January 1688/9."""
    date_of_dual_year(month_name, 1, year)
    return month(month_name, year)


def either_day(first: int, second: int) -> Both:
    """5/31: month first, unless only the other order is a day."""
    try:
        return month_day(first, second)
    except ValueError:
        return month_day(second, first)


def month_day(month: int, day: int) -> Both:
    """The day of every year."""
    return Both(MonthOfYear(month), DayOfMonth(day))


def day_month(day: int, month: int) -> Both:
    """The day of every year."""
    return month_day(month, day)


def ides(month: int) -> Both:
    """The 15th of March, May, July and October, the 13th of the others."""
    return month_day(month, 15 if month in (3, 5, 7, 10) else 13)


def weekday_the(name: int, number: int) -> Both:
    """Every Friday the 13th."""
    return Both(DayOfMonth(number), Weekday(name))


def on_weekday(name: int, day: Cycle) -> Both:
    """Friday, May 8: every May 8 that is a Friday."""
    return Both(day, Weekday(name))


def of_that_week(name: int, week: Meaning) -> Nth:
    """Friday of next week."""
    return within(Weekday(name), week)


def following(cycle: Cycle) -> Next | Nth:
    """The next of the cycle. Next Friday is that of the next week, as the one before it is this Friday."""
    return within(cycle, Next(Each(Unit.WEEK))) if isinstance(cycle, Weekday) else Next(cycle)


def week_of_the(number: int) -> This:
    """The week of the 18th."""
    return This(Each(Unit.WEEK), Bare(DayOfMonth(number)))


def week_of_year(number: int, of: Meaning) -> Nth:
    """Week 10 of 2014."""
    if number > 53:
        raise ValueError(f"no year has a week {number}")
    return Nth(number, Each(Unit.WEEK), of)


def spelled_year(century: int, tens: int, ones: int) -> int:
    """Seventeen hundred and thirty-three."""
    return century * 100 + tens + ones


def month(month: int, year: int) -> Absolute:
    """The month of the year."""
    return Absolute(Period.of_month(year, month))


def year(year: int) -> Absolute:
    """The astronomical year."""
    return Absolute(Period.of_year(year))


def decade(year: int) -> Absolute:
    """The decade that starts with the year."""
    return Absolute(Period(Unit.DECADE, Day(year, 1, 1)))


def within(cycle: Cycle, container: Meaning) -> Nth:
    """The first of the cycle in the container: May 8 last year."""
    return Nth(1, cycle, container)


def in_year(cycle: Cycle, number: int) -> Nth:
    """The first of the cycle in the year."""
    return within(cycle, year(number))


def part(part: PartOfYear, number: int) -> Absolute:
    """The season, quarter or half of the year."""
    return Absolute(Period.of_year(number).part(part.unit, part.number))


def season(number: int) -> Bare:
    """Summer, without its year."""
    return Bare(PartOfYear(Unit.SEASON, number))


def last_year(*_: object) -> Moved:
    """A year before the day of writing."""
    return Moved(-1, Unit.YEAR)


def month_a_year_before(*_: object) -> Moved:
    """The same month a year ago."""
    return Moved(-12, Unit.MONTH, Mentioned())


def nth_after(number: int, name: int, of: Meaning) -> Meaning:
    """The third Tuesday after that date."""
    if not 1 <= number <= _FEW:
        raise ValueError(f"nobody counts {number} weekdays")
    return reduce(lambda after, _: Next(Weekday(name), after), range(number), of)


def nth_ahead(number: int, name: int) -> Meaning:
    """Three Fridays from now."""
    return nth_after(number, name, Written())


_FEW = 52
