"""Durations counted from an anchor, as meanings: each of their units is a step."""

from __future__ import annotations

from timeline.dates import ClockUnit, Unit
from timeline.meanings.operators import Duration, Meaning, Moved, Written

__all__ = ["earlier", "in_whole_units", "later"]

_WRITTEN = Written()


def later(duration: Duration, of: Meaning = _WRITTEN) -> Meaning | None:
    """So much after the anchor; None where the duration does not say how much, or not in whole units.

    >>> later(Duration(2.5, ClockUnit.HOUR)) == Moved(150, ClockUnit.MINUTE)
    True
    """
    return _shifted(duration, of, 1)


def earlier(duration: Duration, of: Meaning = _WRITTEN) -> Meaning | None:
    """So much before the anchor, as `later`."""
    return _shifted(duration, of, -1)


def _shifted(duration: Duration, of: Meaning, sign: int) -> Meaning | None:
    # The smallest unit first, so that a clock is known when days are counted.
    anchor = of if duration.more is None else _shifted(duration.more, of, sign)
    counted = in_whole_units(duration)
    if anchor is None or counted is None:
        return None
    count, unit = counted
    return Moved(sign * count, unit, anchor)


def in_whole_units(duration: Duration) -> tuple[int, Unit | ClockUnit] | None:
    """Half an hour as 30 minutes; None where there is no such smaller unit."""
    count, unit = duration.count, duration.unit
    if count is not None and count % 1 and unit in _SMALLER_UNIT:
        factor, unit = _SMALLER_UNIT[unit]
        count *= factor
    return None if count is None or count % 1 else (int(count), unit)


_SMALLER_UNIT: dict[Unit | ClockUnit, tuple[int, Unit | ClockUnit]] = {
    ClockUnit.MINUTE: (60, ClockUnit.SECOND),
    ClockUnit.HOUR: (60, ClockUnit.MINUTE),
    Unit.DAY: (24, ClockUnit.HOUR),
    Unit.YEAR: (12, Unit.MONTH),
    Unit.DECADE: (10, Unit.YEAR),
    Unit.CENTURY: (100, Unit.YEAR),
}
