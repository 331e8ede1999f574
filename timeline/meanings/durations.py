"""Duration arithmetic: the meaning of a duration before or after an anchor. Each of its units is one `Moved`."""

from __future__ import annotations

from timeline.dates import ClockUnit, Each, Unit
from timeline.meanings.operators import Duration, Meaning, Mod, Modified, Moved, This, Written

__all__ = ["earlier", "in_whole_units", "later"]

_WRITTEN = Written()


def later(duration: Duration, of: Meaning = _WRITTEN) -> Meaning | None:
    """The time that lies the duration after the anchor; None if its count is unknown or gives no whole units.

    Weeks and months with a fraction are counted in days, and give about the week or month in which the last day lies.

    >>> later(Duration(2.5, ClockUnit.HOUR)) == Moved(150, ClockUnit.MINUTE)
    True
    >>> later(Duration(1.5, Unit.WEEK)) == Modified(Mod.APPROX, This(Each(Unit.WEEK), Moved(10, Unit.DAY)))
    True
    """
    return _shifted(duration, of, 1)


def earlier(duration: Duration, of: Meaning = _WRITTEN) -> Meaning | None:
    """The time that lies the duration before the anchor; None as for `later`."""
    return _shifted(duration, of, -1)


def _shifted(duration: Duration, of: Meaning, sign: int) -> Meaning | None:
    # The smallest unit is moved first: whole days must be counted from the clock that it gives.
    anchor = of if duration.more is None else _shifted(duration.more, of, sign)
    amount = in_whole_units(duration)
    if anchor is None or amount is None:
        return _shifted_about(duration, of, sign)
    count, unit = amount
    return Moved(sign * count, unit, anchor)


_AVERAGE_DAYS = {Unit.WEEK: 7, Unit.MONTH: 365.2425 / 12}


def _shifted_about(duration: Duration, of: Meaning, sign: int) -> Modified | None:
    """About the week or month in which the day lies; None for other units, an unknown count, and for several units."""
    count, unit = duration.count, duration.unit
    if count is None or duration.more is not None or not isinstance(unit, Unit) or unit not in _AVERAGE_DAYS:
        return None
    days = round(count * _AVERAGE_DAYS[unit])
    return Modified(Mod.APPROX, This(Each(unit), Moved(sign * days, Unit.DAY, of)))


def in_whole_units(duration: Duration) -> tuple[int, Unit | ClockUnit] | None:
    """Count and unit without a fraction: half an hour is 30 minutes. None if no smaller unit makes it whole."""
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
