"""Spans of calendar units: a duration before or after an anchor."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.dates import ClockUnit, Period, Span, Unit

if TYPE_CHECKING:
    from timeline.dates import Interval
    from timeline.meanings.operators import Duration

__all__ = ["coming", "has_clock_units", "in_calendar_units", "lasting"]


def lasting(duration: Duration, until: Interval | None) -> Span | None:
    """The span that starts the duration before the anchor and ends with the unit that has the anchor."""
    amount = in_calendar_units(duration)
    if until is None or amount is None:
        return None
    count, unit = amount
    last = unit.holding(until.start)
    return Span(last.moved(-count), last)


def coming(duration: Duration, since: Interval | None) -> Span | None:
    """The span of the duration that follows the unit that has the anchor."""
    amount = in_calendar_units(duration)
    if since is None or amount is None or amount[0] < 1:
        return None
    count, unit = amount
    current: Period = unit.holding(since.last)
    return Span(current.moved(1), current.moved(count))


def in_calendar_units(duration: Duration) -> tuple[int, Unit] | None:
    """Count and unit, with weeks in days, as they need not start on a Monday; None for no whole number of one unit."""
    count, unit = duration.count, duration.unit
    if count is None or count % 1 or isinstance(unit, ClockUnit):
        return None
    whole = (7 * int(count), Unit.DAY) if unit is Unit.WEEK else (int(count), unit)
    if duration.more is None:
        return whole
    more = in_calendar_units(duration.more)
    return (whole[0] + more[0], whole[1]) if more is not None and more[1] is whole[1] else None


def has_clock_units(duration: Duration) -> bool:
    """Whether a part of the duration is shorter than a day."""
    return isinstance(duration.unit, ClockUnit) or (duration.more is not None and has_clock_units(duration.more))
