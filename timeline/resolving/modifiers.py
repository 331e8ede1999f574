"""TIMEX3 modifiers applied to a calendar value: the whole that they modify, a part of it, an approximate value."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from timeline.dates import Each, Moment, Span, Unit
from timeline.meanings.operators import Last, Meaning, Mentioned, Mod, Modified, This, Written

if TYPE_CHECKING:
    from timeline.dates import CalendarValue, Period
    from timeline.resolving.context import Context

__all__ = ["apply_modifier", "whole_of"]


def whole_of(meaning: Modified, context: Context) -> Meaning:
    """What the modifier modifies. The end of the year, in a clause about the past, is not that of a young year."""
    match meaning:
        case Modified(Mod.END, This(Each(Unit.YEAR) as year, Written() | Mentioned() as of)) if (
            context.lean.is_past
            and context.written is not None
            and context.written.month <= _YOUNG_UNTIL
            and (of == Written() or context.mentioned is None)
        ):
            return Last(year)
        case _:
            return meaning.of


_YOUNG_UNTIL = 6


def apply_modifier(mod: Mod, resolved: CalendarValue | None) -> CalendarValue | None:
    """The value under the modifier; unchanged if the modifier does not apply to days."""
    match mod, resolved:
        case Mod.APPROX | Mod.LESS_THAN | Mod.MORE_THAN, Span() | Moment():
            return replace(resolved, approximate=True)
        case Mod.START | Mod.MID | Mod.END, Span(first, last) if first == last and first.unit in _FINER_UNIT:
            return _part(first, _PARTS.index(mod))
        case _:
            return resolved


_PARTS = (Mod.START, Mod.MID, Mod.END)

_FINER_UNIT = {
    Unit.WEEK: Unit.DAY,
    Unit.MONTH: Unit.DAY,
    Unit.SEASON: Unit.MONTH,
    Unit.QUARTER: Unit.MONTH,
    Unit.HALF: Unit.MONTH,
    Unit.YEAR: Unit.MONTH,
    Unit.DECADE: Unit.YEAR,
    Unit.CENTURY: Unit.YEAR,
    Unit.MILLENNIUM: Unit.CENTURY,
}

# Where its parts begin, in days: the first and last part of a week have three days, those of a month ten and the rest.
_PART_STARTS = {Unit.WEEK: (0, 3, 4), Unit.MONTH: (0, 10, 20)}


def _part(period: Period, number: int) -> Span:
    """The first, middle or last part, with approximate ends, as "early May" has no exact end."""
    finer = _FINER_UNIT[period.unit]
    length = period.unit.months // finer.months if finer.months else period.interval.days
    starts = (
        (*_PART_STARTS[period.unit], length)
        if period.unit in _PART_STARTS
        else [round(length * third / 3) for third in range(4)]
    )
    first = finer.holding(period.start)
    return Span(first.moved(starts[number]), first.moved(starts[number + 1] - 1), approximate=True)
