"""Dates in English words, no closer than they are known. Knows nothing of events and HTML."""

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
    "bare_words",
    "counted",
    "day_words",
    "either",
    "html_datetime",
    "length_words",
    "month_name",
    "period_words",
    "weekday",
    "words",
    "year_words",
]


def words(when: When) -> str:
    """The date at its precision and with its doubts: "20 December 2019", "about 1850", "8 May, year unknown"."""
    doubt = "perhaps " if when.uncertain else ""
    about = "about " if when.approximate and _third(when) is None else ""
    return doubt + about + bare_words(when)


def bare_words(when: When) -> str:
    """The same without its doubts: "1850"."""
    days = when.interval
    if when.edtf is None:
        return "no date"
    if days is None or when.precision is None:
        return f"{_masked_words(when.edtf)}, year unknown"
    if isinstance(when.precision, ClockUnit):
        return f" {_DASH} ".join(map(_moment_words, when.edtf.split("/")))
    whole = when.precision.holding(days.start)
    if whole.interval == days:
        return period_words(whole)
    return _third(when) or _range(*_ends(when.edtf, days))


def day_words(day: Day) -> str:
    """As in "20 December 2019"."""
    return f"{day.day} {month_name(day)} {year_words(day.year)}"


def month_name(day: Day) -> str:
    """As in "December"."""
    return _MONTHS[day.month - 1]


def year_words(year: int) -> str:
    """An astronomical year as people count: "2019", "AD 476", "44 BC"."""
    if year <= 0:
        return f"{1 - year} BC"
    return str(year) if year >= 1000 else f"AD {year}"


def counted(count: int, noun: str) -> str:
    """As in "1 event", "1,850 years"."""
    return f"{count:,} {noun}{'' if count == 1 else 's'}"


def length_words(days: Interval) -> str:
    """How long it is, in days, or where it is long in whole months or years: "1,850 years"."""
    if days.days <= _DAYS_TO_COUNT:
        return counted(days.days, "day")
    months = days.end.month_number - days.start.month_number - (days.end.day < days.start.day)
    return counted(months, "month") if months < _MONTHS_TO_COUNT else counted(months // 12, "year")


def weekday(when: When) -> str | None:
    """As in "Friday", of one day; else None, and for the days before people counted in this calendar."""
    if when.earliest is None or when.earliest != when.latest or when.earliest < _GREGORIAN:
        return None
    return _WEEKDAYS[when.earliest.weekday]


def either(dates: Sequence[str]) -> str:
    """Dates that exclude each other: "20 or 21 December 2019"."""
    heads, tail = _told_once(dates)
    return " or ".join(heads) + tail


def html_datetime(when: When) -> str | None:
    """What `<time datetime>` may say of it: one certain day, month or year after Christ; else None (HTML, 4.5.14)."""
    if when.edtf is None or when.earliest is None or when.precision not in _IN_HTML or when.earliest.year < 1:
        return None
    exact = when.edtf == when.precision.holding(when.earliest).edtf()
    return when.edtf.removeprefix("Y") if exact else None


_MONTHS = tuple(month.name.capitalize() for month in MonthName)
_WEEKDAYS = tuple(day.name.capitalize() for day in DayName)
_DAYS_TO_COUNT = 60
_MONTHS_TO_COUNT = 24
_GREGORIAN = Day(1582, 10, 15)
_DASH = "\N{EN DASH}"
_IN_HTML = (Unit.DAY, Unit.MONTH, Unit.YEAR)
_ORDINALS = ("first", "second", "third", "fourth")
_THIRDS = {Mod.START: "early ", Mod.MID: "mid-", Mod.END: "late "}
_SEASONS = ("spring", "summer", "autumn", "winter")


def _moment_words(edtf: str) -> str:
    """As in "20 December 2019, 09:30"; the zone, where it was said, as it stands in the EDTF."""
    day, _, clock = edtf.partition("T")
    zone = clock[8:].replace("Z", "UTC")
    return f"{day_words(Day.read(day))}, {clock[:5]} {zone}".strip()


def _masked_words(edtf: str) -> str:
    """XXXX-05-08 and XXXX-05."""
    _, month, *day = edtf.split("-")
    return " ".join([*(str(int(number)) for number in day), _MONTHS[int(month) - 1]])


def period_words(period: Period) -> str:
    """As in "May 2020", "1990s", "second quarter of 2020"."""
    start, year = period.start, year_words(period.start.year)
    match period.unit:
        case Unit.DAY:
            return day_words(start)
        case Unit.WEEK | Unit.WEEKEND as unit:
            return f"{unit} of {day_words(start)}"
        case Unit.MONTH:
            return f"{month_name(start)} {year}"
        case Unit.SEASON:
            winter = period.interval.last.year != start.year
            return f"{_SEASONS[period.number_in_year - 1]} {_year_range(period) if winter else year}"
        case Unit.QUARTER | Unit.HALF as unit:
            return f"{_ORDINALS[period.number_in_year - 1]} {unit} of {year}"
        case Unit.YEAR:
            return year
        case Unit.DECADE if start.year > 1:
            return f"{start.year}s"
        case Unit.DECADE:
            last = 1 - period.interval.last.year
            return f"{last}s BC" if last > 1 else _year_range(period)
        case Unit.CENTURY | Unit.MILLENNIUM as unit:
            years = unit.months // 12
            if start.year > 0:
                return f"{_ordinal(start.year // years + 1)} {unit}"
            return f"{_ordinal((1 - start.year) // years)} {unit} BC"


def _year_range(period: Period) -> str:
    return _range(Unit.YEAR.holding(period.start), Unit.YEAR.holding(period.interval.last))


def _ordinal(number: int) -> str:
    teen = number // 10 % 10 == 1
    return f"{number}{'th' if teen else {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th')}"


def _ends(edtf: str, days: Interval) -> tuple[Period, Period]:
    """The first and the last period of the days, each of the unit that its half of the EDTF has."""
    first, _, last = edtf.replace("~", "").replace("?", "").partition("/")
    return _named(first, days.start), _named(last or first, days.last)


def _named(edtf: str, day: Day) -> Period:
    periods = (unit.holding(day) for unit in Unit)
    return next((period for period in periods if period.edtf() == edtf), Unit.DAY.holding(day))


@lru_cache(maxsize=4096)
def _third(when: When) -> str | None:
    """As in "early May 2020", of days that are the first, middle or last third of a whole; else None."""
    if when.earliest is None or "~/" not in (when.edtf or ""):
        return None
    for unit, mod in product((Unit.MONTH, Unit.YEAR, Unit.DECADE, Unit.CENTURY), _THIRDS):
        whole = unit.holding(when.earliest)
        place = resolve(Modified(mod, Absolute(whole)), Context())
        if place is not None and place.when() == when:
            return f"{_THIRDS[mod]}{period_words(whole)}"
    return None


def _range(first: Period, last: Period) -> str:
    """As in "8-10 May 2020", "30 April - 2 May 2020"; the dash is a long one."""
    heads, tail = _told_once((period_words(first), period_words(last)))
    spaced = any(" " in head for head in heads)
    return (f" {_DASH} " if spaced else _DASH).join(heads) + tail


def _told_once(texts: Sequence[str]) -> tuple[list[str], str]:
    """What the texts begin with, and the words, after a space, with which all of them end."""
    words = [text.split() for text in texts]
    endings = zip(*(reversed(each[1:]) for each in words), strict=False)
    shared = len(list(takewhile(lambda ending: len(set(ending)) == 1, endings)))
    heads = [" ".join(each[: len(each) - shared]) for each in words]
    return heads, texts[0].removeprefix(heads[0])
