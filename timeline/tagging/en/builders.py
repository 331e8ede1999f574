"""What the rules of English build out of their slots, where a constructor does not say it by itself.

A ValueError says that the words have the form of a date and mean none: "February 30".
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from timeline.dates import (
    Both,
    Clock,
    ClockUnit,
    Cycle,
    Day,
    DayOfMonth,
    DayPart,
    MonthOfYear,
    PartOfYear,
    Period,
    Unit,
    Weekday,
)
from timeline.meanings import (
    Absolute,
    At,
    Bare,
    Between,
    Duration,
    Last,
    Meaning,
    Mod,
    Modified,
    Moved,
    Next,
    Nth,
    This,
)


def same(value: Any) -> Any:
    """What fills the slot."""
    return value


def nothing(*_: Any) -> None:
    """No value: a trap."""
    return


def day(year: int, month: int, day: int) -> Absolute:
    """The day, in the order of ISO 8601."""
    return Absolute(Period.of_day(year, month, day))


def date(month: int, day: int, year: int) -> Absolute:
    """The day, month first."""
    return Absolute(Period.of_day(year, month, day))


def date_day_first(day: int, month: int, year: int) -> Absolute:
    """The day, day first."""
    return Absolute(Period.of_day(year, month, day))


def month_or_day_first(first: int, second: int, year: int) -> Absolute:
    """Month first, as in the United States, unless only the other order is a day."""
    try:
        return date(first, second, year)
    except ValueError:
        return date_day_first(first, second, year)


def month_day(month: int, day: int) -> Both:
    """The day of every year."""
    return Both(MonthOfYear(month), DayOfMonth(day))


def day_month(day: int, month: int) -> Both:
    """The day of every year."""
    return month_day(month, day)


def weekday_the(name: int, number: int) -> Both:
    """Every Friday the 13th."""
    return Both(DayOfMonth(number), Weekday(name))


def month(month: int, year: int) -> Absolute:
    """The month of the year."""
    return Absolute(Period.of_month(year, month))


def year(year: int) -> Absolute:
    """The year, astronomical."""
    return Absolute(Period.of_year(year))


def decade(year: int) -> Absolute:
    """The ten years from this one."""
    return Absolute(Period(Unit.DECADE, Day(year, 1, 1)))


def century(number: int) -> Absolute:
    """The 19th is the years 1800 to 1899, as TIMEX3 ("18") and EDTF ("18XX") write it."""
    return Absolute(Period(Unit.CENTURY, Day((number - 1) * 100, 1, 1)))


def within(cycle: Cycle, whole: Meaning) -> Nth:
    """The one of the cycle in the whole: May 8 last year."""
    return Nth(1, cycle, whole)


def in_year(cycle: Cycle, number: int) -> Nth:
    """The one of the cycle in the year."""
    return within(cycle, year(number))


def part(part: PartOfYear, number: int) -> Absolute:
    """The season, quarter or half of the year."""
    return Absolute(Period.of_year(number).part(part.unit, part.number))


def season(number: int) -> Bare:
    """Summer, of a year that is not told."""
    return Bare(PartOfYear(Unit.SEASON, number))


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


def day_to_date(start: Cycle, end: Absolute) -> Between:
    """27 May to 3 June 1905."""
    return Between(in_year(start, end.period.start.year), end)


def months_between(start: int, end: int) -> Between:
    """March to May."""
    return Between(Bare(MonthOfYear(start)), Bare(MonthOfYear(end)))


def month_to_month(start: int, end: Absolute) -> Between:
    """March to May 2015."""
    return Between(in_year(MonthOfYear(start), end.period.start.year), end)


def years_between(years: tuple[int, int]) -> Between:
    """1914-1918, and 1914-18, in which the end leaves out the century."""
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


def year_to_before_christ(first: int, last: int) -> Between:
    """From 499 to 493 BC."""
    return _rising(1 - first, last)


def half_day(numbers: tuple[int, ...], half: int) -> Clock:
    """The clock with "a.m." (0) or "p.m." (12) said."""
    hour, *rest = numbers
    if not 1 <= hour <= 12:
        raise ValueError(f"no half of a day has an hour {hour}")
    return Clock(hour % 12 + half, *rest)


def zoned(clock: Clock, zone: int) -> Clock:
    """The clock with its zone said."""
    return replace(clock, zone=zone)


def at(time: Clock | DayPart, of: Meaning) -> At:
    """The time on that day; a ValueError where it is no day."""
    if not _is_day(of):
        raise ValueError(f"{of} has no time of day")
    return At(time, of)


def _is_day(meaning: Meaning) -> bool:
    match meaning:
        case Absolute(period):
            return period.unit is Unit.DAY
        case Bare(cycle) | Last(cycle) | Next(cycle) | This(cycle) | Nth(_, cycle):
            return cycle.unit is Unit.DAY
        case _:
            return isinstance(meaning, Moved) and meaning.unit is Unit.DAY


def part_of_day(mod: Mod, of: Meaning) -> Modified:
    """Early Friday; the middle of a day has other words."""
    if mod is Mod.MID:
        raise ValueError("nobody says mid-Friday")
    return Modified(mod, of)


def half(unit: Unit | ClockUnit) -> Duration:
    """Half an hour is 30 minutes, half a century 50 years."""
    counts: dict[Unit | ClockUnit, tuple[int, Unit | ClockUnit]] = {
        ClockUnit.MINUTE: (30, ClockUnit.SECOND),
        ClockUnit.HOUR: (30, ClockUnit.MINUTE),
        Unit.DAY: (12, ClockUnit.HOUR),
        Unit.YEAR: (6, Unit.MONTH),
        Unit.DECADE: (5, Unit.YEAR),
        Unit.CENTURY: (50, Unit.YEAR),
    }
    if unit not in counts:
        raise ValueError(f"half a {unit} is not told in a smaller unit")
    return Duration(*counts[unit])


def no_more_than(mod: Mod, amount: Meaning) -> Modified:
    """No more than, no less than."""
    return Modified(Mod.EQUAL_OR_LESS if mod is Mod.MORE_THAN else Mod.EQUAL_OR_MORE, amount)
