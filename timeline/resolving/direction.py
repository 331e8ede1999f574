"""Direction of a date that leaves it open, such as "Friday" or "in May". The lean of its clause or the story decides.

In "Friday, May 8" the weekday may outweigh them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.dates import Both, CalendarValue, Masked, Span, Unit, Weekday
from timeline.meanings.operators import Lean

if TYPE_CHECKING:
    from timeline.dates import Cycle, Day, Interval, Period
    from timeline.resolving.context import Context

__all__ = ["choose_occurrence"]


def choose_occurrence(cycle: Cycle, context: Context) -> CalendarValue:
    """The occurrence of the cycle that is meant, if no word says which; masked without a day of writing."""
    match cycle:
        case Both(Both() as day, Weekday() as weekday):
            return _on_weekday(day, weekday, context)
    if context.story is not None:
        return Span.of(_narrative_occurrence(cycle, context.story.interval))
    if context.written is None:
        return Masked(cycle)
    over, running = _adjacent_periods(cycle, context.written)
    return Span.of(running if _is_ahead(over, running, context) else over)


def _on_weekday(day: Both, weekday: Weekday, context: Context) -> CalendarValue:
    """The day of the year; in the other direction if that day is near and only there it has the weekday.

    If it has the weekday in neither direction, the weekday is taken for a mistake of the writer.
    """
    by_lean = choose_occurrence(day, context)
    if context.story is not None or context.written is None:
        return by_lean
    nearby = [
        period for period in _adjacent_periods(day, context.written) if _is_within_half_year(period, context.written)
    ]
    for period in (by_lean.first, *nearby) if isinstance(by_lean, Span) else ():
        if period.start.weekday == weekday.name:
            return Span.of(period)
    return by_lean


def _is_within_half_year(period: Period, written: Day) -> bool:
    return abs(period.start.number - written.number) <= _HALF_A_YEAR


_HALF_A_YEAR = 183


def _adjacent_periods(cycle: Cycle, day: Day) -> tuple[Period, Period]:
    """The last of the cycle that ended before the day, and the one after it, which may have begun."""
    over = next(cycle.until(day))
    return over, next(cycle.since(over.interval.end))


def _is_ahead(over: Period, running: Period, context: Context) -> bool:
    """Whether the occurrence that has not ended is meant. One that has begun by the day of writing always is.

    If no verb shows a direction, a day of the year is ahead if that is much nearer: "Nov. 20", written on November 2.
    A quarter is ahead only if that is much nearer, whatever the verb: people report on the one that has just ended, as
    in "expects a third-quarter loss", written in October.
    """
    written = context.written
    if written is None or running.start <= written:
        return True
    ahead, behind = running.start.number - written.number, written.number - over.interval.last.number
    match running.unit, context.lean:
        case Unit.QUARTER, _:
            return 2 * ahead < behind
        case _, Lean.FUTURE:
            return True
        case Unit.DAY, Lean.UNKNOWN:
            return behind > _LONGER_THAN_A_WEEK and 2 * ahead < behind
        case Unit.MONTH, Lean.UNKNOWN:
            return 4 * ahead < behind
        case _:
            return False


_LONGER_THAN_A_WEEK = 7


def _narrative_occurrence(cycle: Cycle, story: Interval) -> Period:
    """In a narrative, the first occurrence within its current date, else the next if that is not far ahead."""
    first = next(cycle.since(story.start))
    if story.holds(first.interval):
        return first
    over, running = _adjacent_periods(cycle, story.start)
    ahead = running.start.number - story.start.number
    return over if ahead > _MOST_OF_A_YEAR else running


_MOST_OF_A_YEAR = 200
