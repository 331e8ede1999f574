"""The semantics of the algebra: a meaning and its context give a place on the calendar. One `match`, one screen."""

from __future__ import annotations

from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING, assert_never

from timeline.dates import (
    Both,
    Cycle,
    DayOfMonth,
    Each,
    Masked,
    MonthOfYear,
    PartOfYear,
    Period,
    Place,
    Span,
    Unit,
    Weekday,
    inside,
)
from timeline.meanings import (
    Absolute,
    Bare,
    Between,
    ClockUnit,
    Duration,
    Every,
    Last,
    Lasting,
    Lean,
    Meaning,
    Mentioned,
    Mod,
    Modified,
    Moved,
    Next,
    Nth,
    This,
    Written,
)

if TYPE_CHECKING:
    from timeline.resolving.context import Context

__all__ = ["resolve"]


def resolve(meaning: Meaning, context: Context) -> Place | None:
    """Where the meaning lies; None for what has no anchor here, and for durations and recurrences, which lie nowhere.

    >>> from timeline.dates import Day
    >>> friday, tuesday_12_may = Weekday(4), Context(written=Day(2015, 5, 12))
    >>> resolve(Last(friday), tuesday_12_may).edtf()
    '2015-05-08'
    >>> resolve(Bare(friday), replace(tuesday_12_may, lean=Lean.FUTURE)).edtf()
    '2015-05-15'
    """
    match meaning:
        case Absolute(period):
            return Span.of(period)
        case Written():
            return None if context.written is None else Span.of(Period(Unit.DAY, context.written))
        case Mentioned():
            return context.mentioned or resolve(Written(), context)
        case Bare(cycle):
            return _bare(cycle, context)
        case Last(cycle, of) | Next(cycle, of) | This(cycle, of):
            anchor = resolve(of, context)
            return _relative(meaning, cycle, anchor) if isinstance(anchor, Span) else None
        case Moved(count, unit, of):
            anchor = resolve(of, context)
            return Span.of(unit.holding(anchor.interval.start).moved(count)) if isinstance(anchor, Span) else None
        case Nth(number, cycle, of):
            whole = resolve(of, context)
            return _nth(number, cycle, whole) if isinstance(whole, Span) else Masked(cycle)
        case Modified(mod, of):
            place = resolve(of, context)
            return _modified(mod, place) if isinstance(place, Span) else place
        case Between(start, end):
            return _between(resolve(start, context), end, context)
        case Lasting(duration, until):
            return _lasting(duration, resolve(until, context))
        case Duration() | Every():
            return None
        case _:
            assert_never(meaning)


def _bare(cycle: Cycle, context: Context) -> Place:
    """The latest that has begun by the day of writing, or the earliest not over by it: that day itself counts."""
    if context.written is None:
        return Masked(cycle)
    over = next(cycle.until(context.written))
    running = next(cycle.since(over.interval.end))
    return Span.of(running if context.lean is Lean.FUTURE or running.start <= context.written else over)


def _relative(meaning: Last | Next | This, cycle: Cycle, anchor: Span) -> Span:
    days = anchor.interval
    match meaning:
        case Last():
            return Span.of(next(cycle.until(days.start)))
        case Next():
            return Span.of(next(cycle.since(days.end)))
        case This():
            around = _LARGER_UNIT.get(type(cycle), cycle.unit).holding(days.start)
            return Span.of(next(iter(inside(cycle, around.interval)), None) or next(cycle.since(around.start)))


# "This Friday" is that of the week, "this May" and "this winter" those of the year.
_LARGER_UNIT: dict[type, Unit] = {
    Weekday: Unit.WEEK,
    DayOfMonth: Unit.MONTH,
    MonthOfYear: Unit.YEAR,
    PartOfYear: Unit.YEAR,
    Both: Unit.YEAR,
}


def _nth(number: int, cycle: Cycle, whole: Span) -> Span | None:
    """None where the whole has no such part: no fifth Friday."""
    days = whole.interval
    walk = cycle.since(days.start) if number > 0 else cycle.until(days.end)
    found = next(islice(walk, abs(number) - 1, None))
    return Span.of(found) if days.meets(found.interval) else None


def _between(start: Place | None, end: Meaning, context: Context) -> Place | None:
    """A bare end takes the first that is not before the start: "from December to March" ends in the next year."""
    match start, end:
        case Span(first), Bare(cycle):
            return Span(first, next(cycle.since(first.start)))
        case Span(first), _:
            last = resolve(end, context)
            if isinstance(last, Span) and last.last.interval.end > first.start:
                return Span(first, last.last)
            return None
        case _:
            return start


def _lasting(duration: Duration, until: Place | None) -> Span | None:
    if not isinstance(until, Span) or duration.count is None or isinstance(duration.unit, ClockUnit):
        return None
    last = duration.unit.holding(until.interval.start)
    return Span(last.moved(-duration.count), last)


def _modified(mod: Mod, span: Span) -> Span:
    match mod:
        case Mod.APPROX:
            return replace(span, approximate=True)
        case Mod.START | Mod.MID | Mod.END if span.first == span.last and span.first.unit in _FINER_UNIT:
            return _third(span.first, _THIRDS.index(mod))
        case _:
            return span


_THIRDS = (Mod.START, Mod.MID, Mod.END)

_FINER_UNIT = {
    Unit.MONTH: Unit.DAY,
    Unit.SEASON: Unit.MONTH,
    Unit.QUARTER: Unit.MONTH,
    Unit.HALF: Unit.MONTH,
    Unit.YEAR: Unit.MONTH,
    Unit.DECADE: Unit.YEAR,
    Unit.CENTURY: Unit.YEAR,
    Unit.MILLENNIUM: Unit.CENTURY,
}


def _third(period: Period, number: int) -> Span:
    """The first, middle or last third, with approximate ends: where "early May" ends nobody can say to the day."""
    parts = inside(Each(_FINER_UNIT[period.unit]), period.interval)
    cuts = [round(len(parts) * third / 3) for third in range(4)]
    return Span(parts[cuts[number]], parts[cuts[number + 1] - 1], approximate=True)
