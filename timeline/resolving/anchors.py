"""Anchors of expressions in a news text: the last date mentioned, or the quarter on which the text reports.

An expression seldom depends on a period longer than its own. A text reports on the quarter that it named last, until it
names a longer time: nine months, a year. "A year earlier" then means that quarter of the year before.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from timeline.dates import Each, Period, Span, Unit
from timeline.meanings.operators import Absolute, At, Duration, Last, Meaning, Mentioned, Modified, Moved, Next, This

if TYPE_CHECKING:
    from timeline.dates import Day, Moment

__all__ = ["DiscourseState", "advance", "anchor_for"]

_MONTHS_IN_A_QUARTER = 3


class DiscourseState(NamedTuple):
    """The dates that a text has mentioned so far: the last date, the last single day, and the quarter reported on."""

    mentioned: Span | Moment | None = None
    day: Span | Moment | None = None
    quarter: Span | None = None


def anchor_for(meaning: Meaning, state: DiscourseState) -> Span | Moment | None:
    """The date mentioned last, or the quarter reported on for a comparison with it; None for the day of writing.

    After "in 2011", "the end of the month" is of no month of 2011, and "two days later" counts from the last day.
    """
    mentioned, day, quarter = state
    if _is_comparison(meaning):
        return None if quarter is None and _is_quarter(mentioned) else quarter or mentioned
    if mentioned is None or not _is_shorter(meaning, mentioned):
        return mentioned
    return mentioned if day is None and _is_moved_ahead(meaning) else day


def _is_moved_ahead(meaning: Meaning) -> bool:
    """Whether it counts from the date mentioned, as "four days later" does: without a day, from some day in it."""
    match meaning:
        case Moved(count, of=Mentioned()):
            return count > 0
        case Modified(of=of):
            return _is_moved_ahead(of)
        case _:
            return False


def _is_shorter(meaning: Meaning, mentioned: Span | Moment) -> bool:
    match meaning:
        case (
            Last(Each(unit), Mentioned())
            | Next(Each(unit), Mentioned())
            | This(Each(unit), Mentioned())
            | Moved(_, Unit() as unit, Mentioned())
        ):
            interval = mentioned.interval
            return unit.holding(interval.start).interval.days < interval.days
        case At(of=Mentioned()):
            return mentioned.interval.days > 1
        case Modified(of=of) | At(of=of):
            return _is_shorter(of, mentioned)
        case _:
            return False


def _is_comparison(meaning: Meaning) -> bool:
    match meaning:
        case Moved(count=-1, unit=Unit.YEAR) | This(Each(Unit.QUARTER), Mentioned()):
            return True
        case Modified(of=of):
            return _is_comparison(of)
        case _:
            return False


def _is_quarter(resolved: Span | Moment | None) -> bool:
    return isinstance(resolved, Span) and resolved.first.unit is Unit.QUARTER


def advance(
    state: DiscourseState, meaning: Meaning, mentioned: Span | Moment | None, written: Day | None
) -> DiscourseState:
    """The state after one more expression, which mentioned this date or none."""
    quarter = _quarter_after(state.quarter, meaning, mentioned, written)
    if mentioned is None:
        return state._replace(quarter=quarter)
    return DiscourseState(mentioned, mentioned if _is_day(mentioned) else state.day, quarter)


def _is_day(resolved: Span | Moment) -> bool:
    return not isinstance(resolved, Span) or (resolved.first.unit is Unit.DAY and resolved.first == resolved.last)


def _quarter_after(
    quarter: Span | None, meaning: Meaning, mentioned: Span | Moment | None, written: Day | None
) -> Span | None:
    """The quarter reported on after this expression, None without one. No text reports on a future quarter."""
    if isinstance(mentioned, Span) and _is_quarter(mentioned):
        return quarter if written is not None and written < mentioned.first.start else mentioned
    if quarter is None:
        return None
    match meaning:
        case Duration(count, Unit.MONTH) if count is not None and count > _MONTHS_IN_A_QUARTER:
            return None
        case Duration(unit=Unit.YEAR) | Absolute(Period(Unit.YEAR)):
            return None
        case _:
            return quarter
