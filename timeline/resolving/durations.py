"""Durations laid along the calendar, from an anchor or up to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.dates import ClockUnit, Period, Span, Unit

if TYPE_CHECKING:
    from timeline.dates import Interval
    from timeline.meanings.operators import Duration

__all__ = ["coming", "has_clock_units", "in_calendar_units", "lasting"]


def lasting(duration: Duration, until: Interval | None) -> Span | None:
    """From so many units before the anchor to the unit that holds it."""
    counted = in_calendar_units(duration)
    if until is None or counted is None:
        return None
    count, unit = counted
    last = unit.holding(until.start)
    return Span(last.moved(-count), last)


def coming(duration: Duration, since: Interval | None) -> Span | None:
    """The so many units that follow the one which holds the anchor."""
    counted = in_calendar_units(duration)
    if since is None or counted is None or counted[0] < 1:
        return None
    count, unit = counted
    now: Period = unit.holding(since.last)
    return Span(now.moved(1), now.moved(count))


def in_calendar_units(duration: Duration) -> tuple[int, Unit] | None:
    """Weeks are counted in days, for nobody means those from Monday to Sunday; None for no whole number of one unit."""
    count, unit = duration.count, duration.unit
    if count is None or count % 1 or isinstance(unit, ClockUnit):
        return None
    whole = (7 * int(count), Unit.DAY) if unit is Unit.WEEK else (int(count), unit)
    if duration.more is None:
        return whole
    more = in_calendar_units(duration.more)
    return (whole[0] + more[0], whole[1]) if more is not None and more[1] is whole[1] else None


def has_clock_units(duration: Duration) -> bool:
    """Whether a part of it is shorter than a day."""
    return isinstance(duration.unit, ClockUnit) or (duration.more is not None and has_clock_units(duration.more))
