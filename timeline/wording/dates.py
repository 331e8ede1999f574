"""Formats dates in English words, at their precision. Knows nothing of events and HTML."""

from __future__ import annotations

from functools import lru_cache
from itertools import product, takewhile
from typing import TYPE_CHECKING

from timeline.dates import ClockUnit, Day, DayName, MonthName, Period, Unit
from timeline.meanings.operators import Absolute, Mod, Modified
from timeline.resolving import Context, resolve

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.dates import Interval, When

__all__ = [
    "format_alternatives",
    "format_count",
    "format_day",
    "format_length",
    "format_period",
    "format_unqualified",
    "format_when",
    "format_year",
    "html_datetime",
    "month_name",
    "weekday_name",
]


def format_when(when: When) -> str:
    """Return the date with its qualifiers: "20 December 2019", "about 1850", "8 May, year unknown"."""
    doubt = "perhaps " if when.uncertain else ""
    about = "about " if when.approximate and _format_third(when) is None else ""
    return doubt + about + format_unqualified(when)


def format_unqualified(when: When) -> str:
    """Return the date without "about" and "perhaps": "1850"."""
    days = when.interval
    if when.edtf is None:
        return "no date"
    if days is None or when.precision is None:
        return f"{_format_masked(when.edtf)}, year unknown"
    if isinstance(when.precision, ClockUnit):
        return f" {_DASH} ".join(map(_format_clock_times, when.edtf.split("/")))
    whole = when.precision.holding(days.start)
    if whole.interval == days:
        return format_period(whole)
    return _format_third(when) or _format_range(*_end_periods(when.edtf, days))


def format_day(day: Day) -> str:
    """Return the day in words: "20 December 2019"."""
    return f"{day.day} {month_name(day)} {format_year(day.year)}"


def month_name(day: Day) -> str:
    """Return the name of the day's month: "December"."""
    return _MONTHS[day.month - 1]


def format_year(year: int) -> str:
    """Return an astronomical year (0 is 1 BC) in words: "2019", "AD 476", "44 BC"."""
    if year <= 0:
        return f"{1 - year} BC"
    return str(year) if year >= 1000 else f"AD {year}"


def format_count(count: int, noun: str) -> str:
    """Return the count with its noun: "1 event", "1,850 years"."""
    return f"{count:,} {noun}{'' if count == 1 else 's'}"


def format_length(days: Interval) -> str:
    """Return the length in days, or in whole months or years from 61 days: "1,850 years"."""
    if days.days <= _MAX_COUNTED_DAYS:
        return format_count(days.days, "day")
    months = days.end.month_number - days.start.month_number - (days.end.day < days.start.day)
    return format_count(months, "month") if months < _MONTHS_LIMIT else format_count(months // 12, "year")


def weekday_name(when: When) -> str | None:
    """Return the weekday of a date of one day: "Friday". None for others, and before the Gregorian calendar."""
    if when.earliest is None or when.earliest != when.latest or when.earliest < _GREGORIAN_START:
        return None
    return _WEEKDAYS[when.earliest.weekday]


def format_alternatives(dates: Sequence[str]) -> str:
    """Join conflicting dates, their shared ending once: "20 or 21 December 2019"."""
    heads, tail = _factor_shared_ending(dates)
    return " or ".join(heads) + tail


def html_datetime(when: When) -> str | None:
    """Return the value for `<time datetime>`: one certain day, month or year AD; else None (HTML, 4.5.14)."""
    if when.edtf is None or when.earliest is None or when.precision not in _HTML_PRECISIONS or when.earliest.year < 1:
        return None
    exact = when.edtf == when.precision.holding(when.earliest).edtf()
    return when.edtf.removeprefix("Y") if exact else None


_MONTHS = tuple(month.name.capitalize() for month in MonthName)
_WEEKDAYS = tuple(day.name.capitalize() for day in DayName)
_MAX_COUNTED_DAYS = 60
_MONTHS_LIMIT = 24
_GREGORIAN_START = Day(1582, 10, 15)
_DASH = "\N{EN DASH}"
_HTML_PRECISIONS = (Unit.DAY, Unit.MONTH, Unit.YEAR)
_ORDINALS = ("first", "second", "third", "fourth")
_THIRDS = {Mod.START: "early ", Mod.MID: "mid-", Mod.END: "late "}
_SEASONS = ("spring", "summer", "autumn", "winter")


def _format_clock_times(edtf: str) -> str:
    """Return a day and clock time: "20 December 2019, 09:30", with the zone as written in the EDTF."""
    day, _, clock = edtf.partition("T")
    zone = clock[8:].replace("Z", "UTC")
    return f"{format_day(Day.read(day))}, {clock[:5]} {zone}".strip()


def _format_masked(edtf: str) -> str:
    """Return the day and month of a date without a year, XXXX-05-08 or XXXX-05."""
    _, month, *day = edtf.split("-")
    return " ".join([*(str(int(number)) for number in day), _MONTHS[int(month) - 1]])


def format_period(period: Period) -> str:
    """Return the calendar period in words: "May 2020", "1990s", "second quarter of 2020"."""
    start, year = period.start, format_year(period.start.year)
    match period.unit:
        case Unit.DAY:
            return format_day(start)
        case Unit.WEEK | Unit.WEEKEND as unit:
            return f"{unit} of {format_day(start)}"
        case Unit.MONTH:
            return f"{month_name(start)} {year}"
        case Unit.SEASON:
            spans_years = period.interval.last.year != start.year
            return f"{_SEASONS[period.number_in_year - 1]} {_format_year_range(period) if spans_years else year}"
        case Unit.QUARTER | Unit.HALF as unit:
            return f"{_ORDINALS[period.number_in_year - 1]} {unit} of {year}"
        case Unit.YEAR:
            return year
        case Unit.DECADE if start.year > 1:
            return f"{start.year}s"
        case Unit.DECADE:
            last = 1 - period.interval.last.year
            return f"{last}s BC" if last > 1 else _format_year_range(period)
        case Unit.CENTURY | Unit.MILLENNIUM as unit:
            years = unit.months // 12
            if start.year > 0:
                return f"{_ordinal(start.year // years + 1)} {unit}"
            return f"{_ordinal((1 - start.year) // years)} {unit} BC"


def _format_year_range(period: Period) -> str:
    return _format_range(Unit.YEAR.holding(period.start), Unit.YEAR.holding(period.interval.last))


def _ordinal(number: int) -> str:
    is_teen = number // 10 % 10 == 1
    return f"{number}{'th' if is_teen else {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th')}"


def _end_periods(edtf: str, days: Interval) -> tuple[Period, Period]:
    """Return the first and the last period of the days, each of the unit of its half of the EDTF."""
    first, _, last = edtf.replace("~", "").replace("?", "").partition("/")
    return _period_of_edtf(first, days.start), _period_of_edtf(last or first, days.last)


def _period_of_edtf(edtf: str, day: Day) -> Period:
    periods = (unit.holding(day) for unit in Unit)
    return next((period for period in periods if period.edtf() == edtf), Unit.DAY.holding(day))


@lru_cache(maxsize=4096)
def _format_third(when: When) -> str | None:
    """Return "early May 2020" for days that are the first, middle or last third of a period; else None."""
    if when.earliest is None or "~/" not in (when.edtf or ""):
        return None
    for unit, mod in product((Unit.MONTH, Unit.YEAR, Unit.DECADE, Unit.CENTURY), _THIRDS):
        whole = unit.holding(when.earliest)
        third = resolve(Modified(mod, Absolute(whole)), Context())
        if third is not None and third.when() == when:
            return f"{_THIRDS[mod]}{format_period(whole)}"
    return None


def _format_range(first: Period, last: Period) -> str:
    """Return "8-10 May 2020" or "30 April - 2 May 2020", with an en dash."""
    heads, tail = _factor_shared_ending((format_period(first), format_period(last)))
    spaced = any(" " in head for head in heads)
    return (f" {_DASH} " if spaced else _DASH).join(heads) + tail


def _factor_shared_ending(texts: Sequence[str]) -> tuple[list[str], str]:
    """Split off the words with which all texts end. Return the beginnings, and the shared ending with its space."""
    words = [text.split() for text in texts]
    endings = zip(*(reversed(each[1:]) for each in words), strict=False)
    shared = len(list(takewhile(lambda ending: len(set(ending)) == 1, endings)))
    heads = [" ".join(each[: len(each) - shared]) for each in words]
    return heads, texts[0].removeprefix(heads[0])
