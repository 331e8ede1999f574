"""The century of a year of two digits: '44 is 1944 or 2044, by the day of writing and the lean of the clause."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.dates import CalendarValue, Span, Unit
from timeline.meanings.operators import Lean

if TYPE_CHECKING:
    from timeline.resolving.context import Context

__all__ = ["in_century"]

# So many years after that of writing may a year of two digits lie; some, as the lean of a clause can be misjudged.
_YEARS_AHEAD = {Lean.PAST: 3, Lean.LIKELY_PAST: 5, Lean.UNKNOWN: 10, Lean.LIKELY_FUTURE: 25, Lean.FUTURE: 25}
_LAST_YEAR_IF_UNDATED = 2030
_A_CENTURY = 100


def in_century(date: CalendarValue | None, context: Context) -> CalendarValue | None:
    """The date, moved by whole centuries to the latest year that can be meant; None if it is no single period."""
    if not isinstance(date, Span):
        return None
    first = date.first
    centuries = (_last_year(context) - first.start.year) // _A_CENTURY
    return Span.of(first.unit.holding(Unit.YEAR.later(first.start, _A_CENTURY * centuries)))


def _last_year(context: Context) -> int:
    return _LAST_YEAR_IF_UNDATED if context.written is None else context.written.year + _YEARS_AHEAD[context.lean]
