"""TIMEX3 values and modifiers (TimeML 1.2.1, section 2.3; ISO 24617-1) of resolved meanings."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from timeline.dates import (
    Both,
    CalendarValue,
    Clock,
    ClockUnit,
    Cycle,
    Day,
    DayOfMonth,
    DayPart,
    Dial,
    Each,
    Easter,
    Feast,
    Masked,
    Moment,
    MonthOfYear,
    PartOfYear,
    Period,
    Span,
    Unit,
    Weekday,
    WeekdayOfMonth,
    Workday,
)
from timeline.meanings.operators import (
    Ahead,
    At,
    Behind,
    Between,
    Coming,
    Duration,
    Every,
    Last,
    Lasting,
    Meaning,
    Mentioned,
    Modified,
    Moved,
    Next,
    Nth,
    This,
    Unplaced,
    Vague,
    Written,
)
from timeline.meanings.timex_value import masked_day, masked_weekday
from timeline.resolving.modifiers import whole_of
from timeline.resolving.resolve import resolve

if TYPE_CHECKING:
    from timeline.resolving.context import Context

__all__ = ["mod", "value"]


def value(meaning: Meaning, context: Context, resolved: CalendarValue | None) -> str | None:
    """The VALUE of a meaning, given its calendar value in the context: "2015-05-08", "XXXX-05-08", "P5Y".

    >>> from timeline.dates import Weekday
    >>> from timeline.meanings import Bare
    >>> from timeline.resolving.context import Context
    >>> value(Bare(Weekday(4)), Context(), Masked(Weekday(4)))
    'XXXX-WXX-5'
    """
    match meaning:
        case Modified():
            whole = whole_of(meaning, context)
            return value(whole, context, resolve(whole, context))
        case Duration() as duration:
            return _duration(duration)
        case Lasting() | Coming() | Ahead() | Behind():
            return _anchored_amount(meaning, context)
        case Every(cycle, _, time) if time is not None:
            return f"{masked(Each(Unit.DAY) if isinstance(cycle, Each) else cycle)}T{_time(time)}"
        case Every(Each(Unit.WEEKEND), 1):
            return "XXXX-WE"
        case Every(Each(unit), count):
            return _duration(Duration(count, unit))
        case Every(cycle):
            return masked(cycle)
        case Between():
            return None if resolved is None else resolved.edtf()
        case Vague(ref):
            return ref.value
        case Moved(_, Unit.DAY, Mentioned()) if resolved is None and context.mentioned is not None:
            return f"{_year(context.mentioned.interval.start.year)}-XX-XX"
        case At(time, of) if not isinstance(resolved, Moment):
            day = resolve(of, context)
            day_value = None if isinstance(day, Span) else value(of, context, day)
            return f"{day_value or 'XXXX-XX-XX'}T{_time(time)}"
    return _calendar_value(resolved, meaning)


def _anchored_amount(meaning: Lasting | Coming | Ahead | Behind, context: Context) -> str | None:
    match meaning:
        case Lasting(Duration(1, Unit.WEEK | Unit.MONTH | Unit.YEAR as unit), Written()):
            # "The past year" is the last one.
            last = Last(Each(unit))
            return value(last, context, resolve(last, context))
        case _:
            return _duration(meaning.duration)


def mod(meaning: Meaning) -> str | None:
    """The MOD of the meaning, None without one."""
    return meaning.mod.value if isinstance(meaning, Modified) else None


def _time(time: Clock | Dial | DayPart) -> str:
    if isinstance(time, DayPart):
        return time.value
    return time.with_offset() if isinstance(time, Clock) else str(time)


def _calendar_value(resolved: CalendarValue | None, meaning: Meaning) -> str | None:
    match resolved, meaning:
        case Span(first), _:
            return period_value(first)
        case Moment(day, time), _:
            return f"{period_value(day)}T{_time(time)}"
        case Masked(cycle), _:
            return masked(cycle)
        case None, Last(cycle) | Next(cycle) | This(cycle) | Nth(_, cycle) | Unplaced(cycle):
            return masked(cycle)
        case None, Moved(_, Unit() as unit):
            return _MASKS.get(unit)
        case _:
            return None


def period_value(period: Period) -> str:
    """The VALUE of a period: "2015-05", "2019-W51-WE", "199", "BC0044"."""
    start = period.start
    year = _year(period.year)
    match period.unit:
        case Unit.DAY:
            return f"{year}-{start.month:02}-{start.day:02}"
        case Unit.MONTH:
            return f"{year}-{start.month:02}"
        case Unit.YEAR:
            return year
        case Unit.DECADE | Unit.CENTURY | Unit.MILLENNIUM:
            # Before Christ the last year has the digits: the 4th century ends with 301 BC, "BC03".
            return _year(period.interval.last.year)[: -_UNKNOWN_DIGITS[period.unit]]
        case Unit.WEEK:
            return _week(start)
        case Unit.WEEKEND:
            return f"{_week(start)}-WE"
        case Unit.SEASON | Unit.QUARTER | Unit.HALF:
            return f"{year}-{_PART_NAMES[period.unit][period.number_in_year - 1]}"
        case _:
            assert_never(period.unit)


_UNKNOWN_DIGITS = {Unit.DECADE: 1, Unit.CENTURY: 2, Unit.MILLENNIUM: 3}


def _year(year: int) -> str:
    return f"{year:04}" if year > 0 else f"BC{1 - year:04}"


def masked(cycle: Cycle) -> str | None:
    """The VALUE of an unknown occurrence of the cycle: "XXXX-WXX-5", "XXXX-05-08"."""
    match cycle:
        case Weekday(name):
            return masked_weekday(name)
        case Workday():
            return "XXXX-WXX-WD"
        case MonthOfYear(name):
            return f"XXXX-{name:02}"
        case DayOfMonth(number):
            return f"XXXX-XX-{number:02}"
        case PartOfYear(unit, number):
            return f"XXXX-{_PART_NAMES[unit][number - 1]}"
        case Both(MonthOfYear(name), DayOfMonth(number)) | Both(Both(MonthOfYear(name), DayOfMonth(number)), _):
            return masked_day(name, number)
        case Both(_, fine):
            return masked(fine)
        case Each(unit):
            return _MASKS.get(unit)
        case WeekdayOfMonth(month=MonthOfYear(name)):
            return f"XXXX-{name:02}-XX"
        case Easter() | Feast():
            return "XXXX-XX-XX"
        case _:
            assert_never(cycle)


_PART_NAMES = {
    Unit.SEASON: ("SP", "SU", "FA", "WI"),
    Unit.QUARTER: ("Q1", "Q2", "Q3", "Q4"),
    Unit.HALF: ("H1", "H2"),
}

_MASKS = {
    Unit.DAY: "XXXX-XX-XX",
    Unit.WEEK: "XXXX-WXX",
    Unit.WEEKEND: "XXXX-WXX-WE",
    Unit.MONTH: "XXXX-XX",
    Unit.YEAR: "XXXX",
    Unit.DECADE: "XXX",
    Unit.CENTURY: "XX",
}

_DESIGNATORS = {
    Unit.DAY: "D",
    Unit.WEEKEND: "WE",
    Unit.WEEK: "W",
    Unit.MONTH: "M",
    Unit.SEASON: "SE",
    Unit.QUARTER: "Q",
    Unit.HALF: "H",
    Unit.YEAR: "Y",
    Unit.DECADE: "DE",
    Unit.CENTURY: "CE",
    Unit.MILLENNIUM: "ML",
}


# ISO 8601 has no decades. Ten years are written as years; only an unknown number of decades needs its own letter.
_YEARS = {Unit.DECADE: 10, Unit.CENTURY: 100, Unit.MILLENNIUM: 1000}


def _duration(duration: Duration) -> str:
    date_part, time_part = "", ""
    part: Duration | None = duration
    while part is not None:
        if isinstance(part.unit, ClockUnit):
            time_part += _count(part.count) + part.unit.value
        elif part.count is not None and part.unit in _YEARS:
            date_part += _count(part.count * _YEARS[part.unit]) + "Y"
        else:
            date_part += _count(part.count) + _DESIGNATORS[part.unit]
        part = part.more
    return f"P{date_part}T{time_part}" if time_part else f"P{date_part}"


def _count(count: float | None) -> str:
    if count is None:
        return "X"
    return str(count if count % 1 else int(count))


def _week(monday_or_saturday: Day) -> str:
    """The ISO week, "2019-W51"; its year is that of its Thursday (ISO 8601-1, 3.1.1.23)."""
    thursday = monday_or_saturday + (3 - monday_or_saturday.weekday)
    number = (thursday.number - Day(thursday.year, 1, 1).number) // 7 + 1
    return f"{thursday.year:04}-W{number:02}"
