"""Builders of the English rules for ranges. One end may take its month or year from the other.

A docstring that is only a phrase is an example of the words.
"""

from __future__ import annotations

from timeline.dates import Cycle, DayPart, Each, MonthOfYear, Unit, Weekday
from timeline.languages.en.tagging.build_dates import date, either_day, following, in_year, month_day, year
from timeline.meanings.operators import (
    Absolute,
    At,
    Bare,
    Between,
    Coming,
    Duration,
    Meaning,
    Moved,
    Next,
    Nth,
    Numeric,
)
from timeline.tagging.rule import RuleDoesNotApply


def days_between(month: int, days: tuple[int, int]) -> Between:
    """May 8-10."""
    first, last = days
    return Between(Bare(month_day(month, first)), Bare(month_day(month, last)))


def between_days(days: tuple[int, int], month: int) -> Between:
    """8-10 May."""
    return days_between(month, days)


def dates_between(month: int, days: tuple[int, int], year: int) -> Between:
    """May 8-10, 2015."""
    first, last = days
    return Between(date(month, first, year), date(month, last, year))


def between_dates(days: tuple[int, int], month: int, year: int) -> Between:
    """8-10 May 2015."""
    return dates_between(month, days, year)


def month_from_day_to_day(month: int, first: int, last: int) -> Between:
    """May 8 to 10."""
    return days_between(month, (first, last))


def from_day_to_day(first: int, last: int, month: int) -> Between:
    """8 to 10 May."""
    return days_between(month, (first, last))


def month_from_day_to_day_of(month: int, first: int, last: int, year: int) -> Between:
    """May 8 to 10, 2015."""
    return dates_between(month, (first, last), year)


def from_day_to_day_of(first: int, last: int, month: int, year: int) -> Between:
    """8 to 10 May 2015."""
    return dates_between(month, (first, last), year)


def numeric_between(numbers: tuple[int, ...]) -> Between:
    """5/8/2015-5/10/2015."""
    return Between(Numeric(*numbers[:3]), Numeric(*numbers[3:]))


def first_of(number: int, unit: Unit, whole: Meaning) -> Coming:
    """The first two weeks of May, which begin on any day of the week."""
    _few(number, unit)
    return Coming(Duration(number, unit), Moved(-1, Unit.DAY, Nth(1, Each(Unit.DAY), whole)))


def last_of(number: int, unit: Unit, whole: Meaning) -> Coming:
    """The last two weeks of May."""
    before = Moved(-1, Unit.DAY, Nth(-_few(number, unit), Each(Unit.DAY), whole))
    return Coming(Duration(number, unit), before)


def _few(number: int, unit: Unit) -> int:
    """So many days or weeks, in days, at most those of a year.

    Raises:
        RuleDoesNotApply: there are more.
    """
    days = number * unit.days
    if days > 366:
        raise RuleDoesNotApply(f"nobody counts {days} days within a whole")
    return days


def daypart_between(part: DayPart, month: int, days: tuple[int, int]) -> Between:
    """The night of June 5-6; it begins on the first of the two days."""
    return _from(part, days_between(month, days))


def daypart_of_days(part: DayPart, days: tuple[int, int], month: int) -> Between:
    """The night of 5-6 June."""
    return _from(part, days_between(month, days))


def daypart_between_dates(part: DayPart, month: int, days: tuple[int, int], year: int) -> Between:
    """The night of June 5-6, 1944."""
    return _from(part, dates_between(month, days, year))


def daypart_of_dates(part: DayPart, days: tuple[int, int], month: int, year: int) -> Between:
    """The night of 5-6 June 1944."""
    return _from(part, dates_between(month, days, year))


def _from(part: DayPart, days: Between) -> Between:
    return Between(At(part, days.start), days.end)


def day_to_date(start: Cycle, end: Absolute) -> Between:
    """27 May to 3 June 1905."""
    return Between(in_year(start, end.period.start.year), end)


def bare_between(start: Cycle, end: Cycle) -> Between:
    """Monday to Friday; the end is the next one after the start."""
    first = Bare(start)
    return Between(first, Next(end, first))


def weekdays_between(start: int, end: int) -> Between:
    """Monday to Friday."""
    return bare_between(Weekday(start), Weekday(end))


def from_next_weekday(start: int, end: int) -> Between:
    """From next Monday to Friday."""
    first = following(Weekday(start))
    return Between(first, Next(Weekday(end), first))


def day_to_day_of(start: Cycle, end: Cycle, year: int) -> Between:
    """27 May to 3 June in 1905."""
    return Between(in_year(start, year), in_year(end, year))


def date_to_day(start: Absolute, end: Cycle) -> Between:
    """27 May 1905 to 3 June."""
    return Between(start, Next(end, start))


def months_between(start: int, end: int) -> Between:
    """March to May."""
    return bare_between(MonthOfYear(start), MonthOfYear(end))


def slashed_between(numbers: tuple[int, int, int, int]) -> Between:
    """10/1-11/7."""
    return bare_between(either_day(*numbers[:2]), either_day(*numbers[2:]))


def slashed_between_of(numbers: tuple[int, int, int, int], year: int) -> Between:
    """10/1-11/7, 2015."""
    return Between(in_year(either_day(*numbers[:2]), year), in_year(either_day(*numbers[2:]), year))


def month_to_month(start: int, end: Absolute) -> Between:
    """March to May 2015; "December to May 2015" starts in the year before."""
    last = end.period.start
    return Between(in_year(MonthOfYear(start), last.year - (start > last.month)), end)


def years_between(years: tuple[int, int]) -> Between:
    """1914-1918, and 1914-18 without the century of the end."""
    first, last = years
    if first < 1000:
        raise ValueError(f"{first} is no year where nothing says so")
    return years_to_short(first, last) if last < 100 else _rising(first, last)


def years_to_short(first: int, last: int) -> Between:
    """1914 to 18."""
    return _rising(first, first // 100 * 100 + last)


def _rising(first: int, last: int) -> Between:
    if last <= first:
        raise ValueError(f"the year {last} does not follow {first}")
    return Between(year(first), year(last))


def years_between_before_christ(years: tuple[int, int], _: object) -> Between:
    """499-493 BC."""
    first, last = years
    return _rising(1 - first, 1 - last)


def years_between_in_our_era(years: tuple[int, int], _: object) -> Between:
    """14-37 AD, AD 14-37."""
    return _rising(*years)


def year_to_before_christ(first: int, last: int) -> Between:
    """From 499 to 493 BC."""
    return _rising(1 - first, last)


def of_days(first: Cycle, last: Cycle) -> Between:
    """Ramadan, Hanukkah."""
    return Between(Bare(first), Bare(last))


def of_days_in(days: tuple[Cycle, Cycle], container: Meaning) -> Between:
    """Ramadan of 2018, from its first day in the year to its last after that."""
    first, last = days
    return Between(Nth(1, first, container), Bare(last))
