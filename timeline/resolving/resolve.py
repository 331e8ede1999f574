"""Semantics of the operators: a meaning and its context give a calendar value."""

from __future__ import annotations

from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING, assert_never

from timeline.dates import (
    Both,
    CalendarValue,
    Clock,
    ClockRange,
    ClockUnit,
    Cycle,
    DayName,
    DayOfMonth,
    DayPart,
    Dial,
    Each,
    Interval,
    Masked,
    Moment,
    MonthOfYear,
    PartOfYear,
    Period,
    Span,
    Unit,
    Weekday,
    inside,
    next_turn,
)
from timeline.meanings.durations import earlier, later
from timeline.meanings.operators import (
    Absolute,
    Ahead,
    At,
    Bare,
    Behind,
    Between,
    Coming,
    Duration,
    Every,
    Last,
    Lasting,
    Lean,
    Meaning,
    Mentioned,
    Modified,
    Moved,
    Next,
    Nth,
    Numeric,
    ShortYear,
    This,
    Unplaced,
    Vague,
    Written,
)
from timeline.resolving.centuries import in_century
from timeline.resolving.direction import choose_occurrence
from timeline.resolving.durations import coming, has_clock_units, in_calendar_units, lasting
from timeline.resolving.modifiers import apply_modifier, whole_of
from timeline.resolving.numeric_dates import day_of

if TYPE_CHECKING:
    from timeline.dates import Interval
    from timeline.resolving.context import Context

__all__ = ["resolve"]


def resolve(meaning: Meaning, context: Context) -> CalendarValue | None:
    """The calendar value of the meaning; None without its anchor, and for durations, recurrences and vague references.

    >>> from timeline.dates import Day
    >>> from timeline.meanings import Lean
    >>> from timeline.resolving.context import Context
    >>> friday, tuesday = Weekday(4), Context(written=Day(2015, 5, 12))
    >>> resolve(Last(friday), tuesday).edtf(), resolve(Bare(friday), tuesday._replace(lean=Lean.FUTURE)).edtf()
    ('2015-05-08', '2015-05-15')
    """
    match meaning:
        case Absolute(period):
            return Span.of(period)
        case Numeric():
            return Span.of(day_of(meaning, context.order))
        case Written():
            return None if context.written is None else Span.of(Period(Unit.DAY, context.written))
        case Mentioned():
            return context.mentioned or resolve(Written(), context)
        case Bare() | ShortYear():
            return _by_lean(meaning, context)
        case Last() | Next() | This():
            return _relative(meaning, _days(meaning.of, context))
        case Moved(count, unit, of):
            return _moved(count, unit, of, context)
        case Nth(number, cycle, of):
            return _nth(number, cycle, _days(of, context))
        case Modified(mod, of):
            return apply_modifier(mod, resolve(whole_of(meaning, context), context))
        case Between(start, end):
            return _between(resolve(start, context), end, context)
        case At(time, of):
            return _at(time, of, context)
        case Lasting() | Coming() | Ahead() | Behind():
            return _anchored_duration(meaning, context)
        case Duration() | Every() | Vague() | Unplaced():
            return None
        case _:
            assert_never(meaning)


def _by_lean(meaning: Bare | ShortYear, context: Context) -> CalendarValue | None:
    if isinstance(meaning, Bare):
        return choose_occurrence(meaning.cycle, context)
    return in_century(resolve(meaning.of, context), context)


def _days(of: Meaning, context: Context) -> Interval | None:
    """The days of an anchor; None if it is not on the calendar or is masked."""
    anchor = resolve(of, context)
    return None if anchor is None or isinstance(anchor, Masked) else anchor.interval


def _relative(meaning: Last | Next | This, days: Interval | None) -> Span | None:
    cycle = meaning.cycle
    match meaning:
        case _ if days is None:
            return None
        case Last():
            return Span.of(next(cycle.until(days.start)))
        case Next(Each(Unit.WEEKEND)):
            # On a Friday, "next weekend" is not the one of the same week.
            return Span.of(next(cycle.since(Unit.WEEK.holding(days.start).interval.end)))
        case Next():
            return Span.of(next(cycle.since(days.end)))
        case This():
            whole = _LARGER_UNIT.get(type(cycle), cycle.unit).holding(days.start)
            return Span.of(next(iter(inside(cycle, whole.interval)), None) or next(cycle.since(whole.start)))
        case _:
            assert_never(meaning)


# "This Friday" is the one of this week, "this May" and "this winter" are those of this year.
_LARGER_UNIT: dict[type, Unit] = {
    Weekday: Unit.WEEK,
    DayOfMonth: Unit.MONTH,
    MonthOfYear: Unit.YEAR,
    PartOfYear: Unit.YEAR,
    Both: Unit.YEAR,
}


def _nth(number: int, cycle: Cycle, days: Interval | None) -> Span | Masked | None:
    """The `number`th of the cycle within the days; None if there are fewer, such as no fifth Friday."""
    if days is None:
        return Masked(cycle)
    # A week belongs to the month or year in which its Thursday lies (ISO 8601-1, 3.1.1.23).
    counted_cycle = Weekday(DayName.THURSDAY) if cycle == Each(Unit.WEEK) else cycle
    occurrences = counted_cycle.since(days.start) if number > 0 else counted_cycle.until(days.end)
    nth = next(islice(occurrences, abs(number) - 1, None))
    return Span.of(cycle.unit.holding(nth.start)) if days.meets(nth.interval) else None


def _between(start: CalendarValue | None, end: Meaning, context: Context) -> CalendarValue | None:
    """The range; a bare end is the first one after the start: "from December to March" ends in the next year."""
    match start, end:
        case Span(first), Bare(Both(Both() as day, Weekday())):
            return Span(first, next(day.since(first.start)))
        case Span(first), Bare(cycle):
            return Span(first, next(cycle.since(first.start)))
        case Span(first), _:
            last = resolve(end, context)
            if isinstance(last, Span) and last.last.interval.end > first.start:
                return Span(first, last.last)
            return None
        case _:
            return start


def _at(time: Clock | Dial | DayPart, of: Meaning, context: Context) -> CalendarValue | None:
    """The time on that day; without a day, in a clause about the future, the next such time after that of writing."""
    time_of_day, day = time.clock if isinstance(time, Dial) else time, _day(of, context)
    is_next_time = of == Mentioned() and context.mentioned is None and context.lean.is_future
    match day:
        case Span(Period(Unit.DAY) as first, last) if first == last:
            if is_next_time and context.clock is not None and not isinstance(time, DayPart):
                return next_turn(time, context.clock, first)
            return Moment(first, time_of_day)
        case Moment(period):
            return Moment(period, time_of_day)
        case _:
            return day


def _day(of: Meaning, context: Context) -> CalendarValue | None:
    """The day of a clock; if the date mentioned last is no single day, the day of writing, or None in a story."""
    day = resolve(of, context)
    if isinstance(of, Mentioned) and isinstance(day, Span) and day.interval.days > 1:
        return resolve(Written(), context) if context.story is None else None
    return day


def _moved(count: int, unit: Unit | ClockUnit, of: Meaning, context: Context) -> CalendarValue | None:
    if isinstance(unit, ClockUnit):
        return _moved_by_clock(count, unit, _moment(of, context))
    match resolve(of, context), context.mentioned:
        case (Span(Period(Unit.QUARTER) as quarter), _) | (_, Span(Period(Unit.QUARTER) as quarter)) if (
            unit is Unit.YEAR and abs(count) == 1
        ):
            # After a quarter, "a year earlier" is the same quarter of the year before.
            return Span.of(quarter.moved(4 * count))
        case Moment(day, time), _ if isinstance(of, Moved):
            return Moment(Period(Unit.DAY, unit.later(day.start, count)), time)
        case Span(Period(Unit.DAY, day)), _ if not isinstance(of, Written | Mentioned):
            # Weeks, months and years from an explicit day give a day.
            return Span.of(Period(Unit.DAY, unit.later(day, count)))
        case Span(first), _ if isinstance(of, Moved) and first.unit.is_finer_than(unit):
            # "A year and two months ago" is a month.
            return Span.of(first.unit.holding(unit.later(first.start, count)))
        case Span(first), _ if isinstance(of, Mentioned) and context.mentioned and unit.is_finer_than(first.unit):
            return _moved_from_some_day(count, unit, context.mentioned.interval)
        case Span() | Moment() as anchor, _:
            return Span.of(unit.holding(anchor.interval.start).moved(count))
        case _:
            return None


def _moved_from_some_day(count: int, unit: Unit, anchor: Interval) -> Span | None:
    """The months between which "six months later" lies after a year; None for days and weeks, which would be many."""
    if unit is not Unit.MONTH:
        return None
    return Span(unit.holding(anchor.start).moved(count), unit.holding(anchor.last).moved(count))


def _moment(of: Meaning, context: Context) -> Moment | None:
    resolved = resolve(of, context)
    if isinstance(resolved, Moment):
        return resolved
    depends_on_writing = isinstance(of, Written) or (isinstance(of, Mentioned) and context.mentioned is None)
    if context.written is None or context.clock is None or not depends_on_writing:
        return None
    return Moment(Period(Unit.DAY, context.written), context.clock)


def _moved_by_clock(count: int, unit: ClockUnit, anchor: Moment | None) -> Moment | None:
    if anchor is None or isinstance(anchor.time, DayPart):
        return None
    days, seconds = divmod(anchor.time.seconds + count * unit.seconds, 86_400)
    precision = unit if unit.seconds < anchor.time.precision.seconds else anchor.time.precision
    clock = replace(Clock.at(seconds, precision), zone=anchor.time.zone, offset=anchor.time.offset)
    return Moment(anchor.day.moved(days), clock)


def _anchored_duration(meaning: Lasting | Coming | Ahead | Behind, context: Context) -> CalendarValue | None:
    match meaning:
        case Lasting(duration, until) if has_clock_units(duration):
            return _clock_range(earlier(duration, until), until, context)
        case Coming(duration, since) if has_clock_units(duration):
            return _clock_range(since, later(duration, since), context)
        case Lasting(duration, until):
            return lasting(duration, _days(until, context))
        case Coming(duration, since):
            return coming(duration, _days(since, context))
        case Ahead(duration):
            # In a clause about the past, it is how long something took.
            return None if context.lean is Lean.PAST else _at_end(later(_in_exact_units(duration)), context)
        case Behind(duration):
            return _at_end(earlier(_in_exact_units(duration)), context) if context.lean is Lean.PAST else None
        case _:
            assert_never(meaning)


def _clock_range(start: Meaning | None, end: Meaning | None, context: Context) -> ClockRange | None:
    """From `start` to `end`; None if the clock of either is not known."""
    first, last = (None if meaning is None else _moment(meaning, context) for meaning in (start, end))
    return None if first is None or last is None else ClockRange(first, last)


def _in_exact_units(duration: Duration) -> Duration:
    """The duration with weeks in days and decades in years: a date so far away is no week or decade of the calendar."""
    amount = in_calendar_units(duration)
    if amount is None:
        return duration
    factor, unit = _EXACT_UNITS.get(amount[1], (1, amount[1]))
    return Duration(factor * amount[0], unit)


_EXACT_UNITS = {
    Unit.DECADE: (10, Unit.YEAR),
    Unit.CENTURY: (100, Unit.YEAR),
    Unit.MILLENNIUM: (1_000, Unit.YEAR),
}


def _at_end(end: Meaning | None, context: Context) -> CalendarValue | None:
    return None if end is None else resolve(end, context)
