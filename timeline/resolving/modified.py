"""What a modifier makes of a place on the calendar: a part of it, or about it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from timeline.dates import Span, Unit
from timeline.meanings import Mod

if TYPE_CHECKING:
    from timeline.dates import Period, Place

__all__ = ["modified"]


def modified(mod: Mod, place: Place | None) -> Place | None:
    """The place under the modifier; where that says nothing of days, the place as it is."""
    match mod, place:
        case Mod.APPROX, Span():
            return replace(place, approximate=True)
        case Mod.START | Mod.MID | Mod.END, Span(first, last) if first == last and first.unit in _FINER_UNIT:
            return _third(first, _THIRDS.index(mod))
        case _:
            return place


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
    finer = _FINER_UNIT[period.unit]
    parts = period.unit.months // finer.months if finer.months else period.interval.days
    cuts = [round(parts * third / 3) for third in range(4)]
    first = finer.holding(period.start)
    return Span(first.moved(cuts[number]), first.moved(cuts[number + 1] - 1), approximate=True)
