"""What a report on a quarter compares with: "a year earlier" is that quarter of the year before.

A text reports on the quarter that it named last, until it names a longer time: nine months, a year.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.dates import Each, Period, Span, Unit
from timeline.meanings import Absolute, Duration, Meaning, Mentioned, Modified, Moved, This

if TYPE_CHECKING:
    from timeline.dates import Moment

__all__ = ["quarter_after", "reported"]

_MONTHS_IN_A_QUARTER = 3


def reported(meaning: Meaning, mentioned: Span | Moment | None, quarter: Span | None) -> Span | Moment | None:
    """What the meaning hangs on: what was mentioned last, or the quarter where it is one that compares with it."""
    if not _compares(meaning):
        return mentioned
    return None if quarter is None and _is_quarter(mentioned) else quarter or mentioned


def _compares(meaning: Meaning) -> bool:
    match meaning:
        case Moved(count=-1, unit=Unit.YEAR) | This(Each(Unit.QUARTER), Mentioned()):
            return True
        case Modified(of=of):
            return _compares(of)
        case _:
            return False


def _is_quarter(place: Span | Moment | None) -> bool:
    return isinstance(place, Span) and place.first.unit is Unit.QUARTER


def quarter_after(meaning: Meaning, mentioned: Span | Moment | None, quarter: Span | None) -> Span | None:
    """The quarter that the text reports on after this expression, None where it is no such report."""
    if isinstance(mentioned, Span) and _is_quarter(mentioned):
        return mentioned
    if quarter is None:
        return None
    match meaning:
        case Duration(count, Unit.MONTH) if count is not None and count > _MONTHS_IN_A_QUARTER:
            return None
        case Duration(unit=Unit.YEAR) | Absolute(Period(Unit.YEAR)):
            return None
        case _:
            return quarter
