"""The semantics of the algebra: a meaning and its context give a place on the calendar. One `match`, one screen."""

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
    This,
    Vague,
    Written,
)
from timeline.resolving.direction import choose_occurrence
from timeline.resolving.durations import coming, has_clock_units, in_calendar_units, lasting
from timeline.resolving.modifiers import apply_modifier
from timeline.resolving.numeric_dates import day_of

if TYPE_CHECKING:
    from timeline.resolving.context import Context

__all__ = ["resolve"]


def resolve(meaning: Meaning, context: Context) -> CalendarValue | None:
    """Where the meaning lies; None for what has no anchor here, and for durations and recurrences, which lie nowhere.

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
        case Bare(cycle):
            return choose_occurrence(cycle, context)
        case Last() | Next() | This():
            return _relative(meaning, _days(meaning.of, context))
        case Moved(count, unit, of):
            return _moved(count, unit, of, context)
        case Nth(number, cycle, of):
            return _nth(number, cycle, _days(of, context))
        case Modified(mod, of):
            return apply_modifier(mod, resolve(of, context))
        case Between(start, end):
            return _between(resolve(start, context), end, context)
        case At(time, of):
            return _at(time, of, context)
        case Lasting() | Coming() | Ahead() | Behind():
            return _anchored_duration(meaning, context)
        case Duration() | Every() | Vague():
            return None
        case _:
            assert_never(meaning)


def _days(of: Meaning, context: Context) -> Interval | None:
    """The days of an anchor; None where it has none, or not all of them are known."""
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
            # On a Friday the weekend of the same week is not the next.
            return Span.of(next(cycle.since(Unit.WEEK.holding(days.start).interval.end)))
        case Next():
            return Span.of(next(cycle.since(days.end)))
        case This():
            around = _LARGER_UNIT.get(type(cycle), cycle.unit).holding(days.start)
            return Span.of(next(iter(inside(cycle, around.interval)), None) or next(cycle.since(around.start)))
        case _:
            assert_never(meaning)


# "This Friday" is that of the week, "this May" and "this winter" those of the year.
_LARGER_UNIT: dict[type, Unit] = {
    Weekday: Unit.WEEK,
    DayOfMonth: Unit.MONTH,
    MonthOfYear: Unit.YEAR,
    PartOfYear: Unit.YEAR,
    Both: Unit.YEAR,
}


def _nth(number: int, cycle: Cycle, days: Interval | None) -> Span | Masked | None:
    """None where the whole has no such part: no fifth Friday."""
    if days is None:
        return Masked(cycle)
    # A week belongs to the month or year in which its Thursday lies (ISO 8601-1, 3.1.1.23).
    counted = Weekday(DayName.THURSDAY) if cycle == Each(Unit.WEEK) else cycle
    walk = counted.since(days.start) if number > 0 else counted.until(days.end)
    found = next(islice(walk, abs(number) - 1, None))
    return Span.of(cycle.unit.holding(found.start)) if days.meets(found.interval) else None


def _between(start: CalendarValue | None, end: Meaning, context: Context) -> CalendarValue | None:
    """A bare end takes the first that is not before the start: "from December to March" ends in the next year."""
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
    """On that day; a clock of no day is to come, where the clause says so, at its next turn on the clock of writing."""
    told, day = time.clock if isinstance(time, Dial) else time, _day(of, context)
    ahead = of == Mentioned() and context.mentioned is None and context.lean is Lean.FUTURE
    match day:
        case Span(Period(Unit.DAY) as first, last) if first == last:
            if ahead and context.clock is not None and not isinstance(time, DayPart):
                return next_turn(time, context.clock, first)
            return Moment(first, told)
        case Moment(period):
            return Moment(period, told)
        case _:
            return day


def _day(of: Meaning, context: Context) -> CalendarValue | None:
    """The day of a clock; where what was mentioned last is no single day, the day of writing, but not in a story."""
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
            # Of a quarter, "a year earlier" is the same quarter.
            return Span.of(quarter.moved(4 * count))
        case Moment(day, time), _ if isinstance(of, Moved):
            return Moment(Period(Unit.DAY, unit.later(day.start, count)), time)
        case Span(Period(Unit.DAY, day)), _ if not isinstance(of, Written | Mentioned):
            # Weeks, months and years from a day that is told are counted to the day.
            return Span.of(Period(Unit.DAY, unit.later(day, count)))
        case Span(first), _ if isinstance(of, Moved) and first.unit.is_finer_than(unit):
            # A year and two months ago is a month.
            return Span.of(first.unit.holding(unit.later(first.start, count)))
        case Span() | Moment() as anchor, _:
            return Span.of(unit.holding(anchor.interval.start).moved(count))
        case _:
            return None


def _moment(of: Meaning, context: Context) -> Moment | None:
    place = resolve(of, context)
    if isinstance(place, Moment):
        return place
    hangs_on_writing = isinstance(of, Written) or (isinstance(of, Mentioned) and context.mentioned is None)
    if context.written is None or context.clock is None or not hangs_on_writing:
        return None
    return Moment(Period(Unit.DAY, context.written), context.clock)


def _moved_by_clock(count: int, unit: ClockUnit, anchor: Moment | None) -> Moment | None:
    if anchor is None or isinstance(anchor.time, DayPart):
        return None
    days, seconds = divmod(anchor.time.seconds + count * unit.seconds, 86_400)
    precision = unit if unit.seconds < anchor.time.precision.seconds else anchor.time.precision
    return Moment(anchor.day.moved(days), replace(Clock.at(seconds, precision), zone=anchor.time.zone))


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
            # A clause about the past tells how long something took.
            return None if context.lean is Lean.PAST else _at_end(later(_counted(duration)), context)
        case Behind(duration):
            return _at_end(earlier(_counted(duration)), context) if context.lean is Lean.PAST else None
        case _:
            assert_never(meaning)


def _clock_range(start: Meaning | None, end: Meaning | None, context: Context) -> ClockRange | None:
    """From the one to the other; None where the clock of either is not known."""
    first, last = (None if each is None else _moment(each, context) for each in (start, end))
    return None if first is None or last is None else ClockRange(first, last)


def _counted(duration: Duration) -> Duration:
    """Weeks in days, decades in years: what is so far off is not one of those of the calendar."""
    counted = in_calendar_units(duration)
    if counted is None:
        return duration
    many, unit = _COUNTED_IN.get(counted[1], (1, counted[1]))
    return Duration(many * counted[0], unit)


_COUNTED_IN = {
    Unit.DECADE: (10, Unit.YEAR),
    Unit.CENTURY: (100, Unit.YEAR),
    Unit.MILLENNIUM: (1_000, Unit.YEAR),
}


def _at_end(end: Meaning | None, context: Context) -> CalendarValue | None:
    return None if end is None else resolve(end, context)
