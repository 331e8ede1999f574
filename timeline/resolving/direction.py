"""Direction of a date that leaves it open, such as "Friday" or "in May". The lean of its clause or the story decides.

In "Friday, May 8" the weekday may outweigh them.
"""

from __future__ import annotations

import math
from enum import Enum, auto
from functools import partial
from typing import TYPE_CHECKING

from timeline.dates import Both, CalendarValue, DayOfMonth, Masked, Span, Unit, Weekday
from timeline.meanings.operators import Lean

if TYPE_CHECKING:
    from timeline.dates import Cycle, Day, Period
    from timeline.resolving.context import Context, Story

__all__ = ["Recurrence", "adjacent_periods", "choose_occurrence", "recurrence"]


def choose_occurrence(cycle: Cycle, context: Context) -> CalendarValue:
    """The occurrence of the cycle that is meant, if no word says which; masked without a day of writing."""
    match cycle:
        case Both(Both() as day, Weekday() as weekday):
            return _on_weekday(day, weekday, context)
        case Both(DayOfMonth(), Weekday()) if context.written is not None and context.story is None:
            # Nobody writes of "Sunday 17" many months away.
            return Span.of(min(adjacent_periods(cycle, context.written), key=partial(_distance, context.written)))
    if context.story is not None:
        return Span.of(_narrative_occurrence(cycle, context.story))
    if context.written is None:
        return Masked(cycle)
    over, running = adjacent_periods(cycle, context.written)
    return Span.of(running if _is_ahead(over, running, context) else over)


def _on_weekday(day: Both, weekday: Weekday, context: Context) -> CalendarValue:
    """The day of the year; in the other direction if that day is near and only there it has the weekday.

    If it has the weekday in neither direction, the weekday is taken for a mistake of the writer.
    """
    by_lean = choose_occurrence(day, context)
    if context.story is not None or context.written is None:
        return by_lean
    nearby = [
        period for period in adjacent_periods(day, context.written) if _is_within_half_year(period, context.written)
    ]
    for period in (by_lean.first, *nearby) if isinstance(by_lean, Span) else ():
        if period.start.weekday == weekday.name:
            return Span.of(period)
    return by_lean


def _is_within_half_year(period: Period, written: Day) -> bool:
    return _distance(written, period) <= _HALF_A_YEAR


def _distance(written: Day, period: Period) -> int:
    return abs(period.start.number - written.number)


_HALF_A_YEAR = 183


def adjacent_periods(cycle: Cycle, day: Day) -> tuple[Period, Period]:
    """The last of the cycle that ended before the day, and the one after it, which may have begun."""
    over = next(cycle.until(day))
    return over, next(cycle.since(over.interval.end))


def _is_ahead(over: Period, running: Period, context: Context) -> bool:
    """Whether the occurrence that has not ended is meant. One that has begun by the day of writing always is.

    A clause that does not show its side clearly leaves it to the calendar: the occurrence ahead must be so many times
    nearer. A quarter is ahead only if that is much nearer, whatever the clause: people report on the one that has just
    ended, as in "expects a third-quarter loss", written in October.
    """
    written = context.written
    if written is None or running.start <= written:
        return True
    ahead, behind = running.start.number - written.number, written.number - over.interval.last.number
    if running.unit is Unit.QUARTER:
        return 2 * ahead < behind
    match context.lean:
        case Lean.PAST:
            return False
        case Lean.FUTURE:
            return True
        case lean:
            return behind > _TIMES_NEARER[lean, recurrence(over, running)] * ahead


class Recurrence(Enum):
    """How often a cycle comes round: weekdays and days of the month, days of the year, longer parts of the year."""

    WITHIN_A_MONTH = auto()
    DAY_OF_YEAR = auto()
    PART_OF_YEAR = auto()


def recurrence(over: Period, running: Period) -> Recurrence:
    """How often the cycle of two adjacent periods comes round."""
    if running.start.number - over.start.number <= _A_MONTH:
        return Recurrence.WITHIN_A_MONTH
    return Recurrence.DAY_OF_YEAR if running.unit is Unit.DAY else Recurrence.PART_OF_YEAR


_A_MONTH = 62  # two months may lie between two days 31
_NEVER, _ALWAYS = math.inf, 0.0
_TIMES_NEARER = {
    (Lean.LIKELY_PAST, Recurrence.WITHIN_A_MONTH): _NEVER,
    (Lean.LIKELY_PAST, Recurrence.DAY_OF_YEAR): 3.0,
    (Lean.LIKELY_PAST, Recurrence.PART_OF_YEAR): 10.0,
    (Lean.UNKNOWN, Recurrence.WITHIN_A_MONTH): 1.0,
    (Lean.UNKNOWN, Recurrence.DAY_OF_YEAR): 1.0,
    (Lean.UNKNOWN, Recurrence.PART_OF_YEAR): 1.6,
    (Lean.LIKELY_FUTURE, Recurrence.WITHIN_A_MONTH): _ALWAYS,
    (Lean.LIKELY_FUTURE, Recurrence.DAY_OF_YEAR): 0.1,
    (Lean.LIKELY_FUTURE, Recurrence.PART_OF_YEAR): 0.2,
}
"""So many times nearer must the occurrence ahead be than the one behind (fitted by `benchmarks/lean_model.py`)."""


def _narrative_occurrence(cycle: Cycle, story: Story) -> Period:
    """In a narrative, the first occurrence within its current date, else the next one if that is not far ahead.

    The next one is not far if it comes before the next date with a year, to which the story goes on.
    """
    current = story.date.interval
    first = next(cycle.since(current.start))
    if current.holds(first.interval):
        return first
    over, running = adjacent_periods(cycle, current.start)
    if story.looks_back:
        return over
    goes_on = story.following is not None and running.interval.end <= story.following.interval.start
    is_far = running.start.number - current.start.number > _MOST_OF_A_YEAR
    return over if is_far and not goes_on else running


_MOST_OF_A_YEAR = 200
