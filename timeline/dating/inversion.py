"""The engine the other way round: on which days of writing do these words come to that date?

It is found by resolving forward, day by day, so it is exact for every meaning there is or will be.
"""

from __future__ import annotations

from functools import lru_cache, reduce
from operator import or_
from typing import TYPE_CHECKING

from timeline.dates import Day, Interval, Masked, Unit
from timeline.dating.days import Days, Run
from timeline.kinds import leans
from timeline.meanings import At, Bare, Last, Lean, Modified, Moved, Next, Nth, This, Written
from timeline.resolving import Context, resolve

if TYPE_CHECKING:
    from timeline.meanings import Meaning

__all__ = ["days_told", "days_when", "hangs_on_writing"]


@lru_cache(maxsize=4_096)
def days_when(meaning: Meaning, lean: Lean, target: Interval, around: Interval) -> Days:
    """The days of `around` on which the meaning, if written then, comes to a day of the target.

    >>> from timeline.dates import Weekday
    >>> may_8, may = Interval(Day(2015, 5, 8), Day(2015, 5, 9)), Interval(Day(2015, 5, 1), Day(2015, 6, 1))
    >>> days_when(Bare(Weekday(4)), Lean.PAST, may_8, may).hull
    Interval(start=Day(year=2015, month=5, day=8), end=Day(year=2015, month=5, day=15))
    """
    days = map(Day.numbered, range(around.start.number, around.end.number))
    return Days.of(Run(day, day + 1) for day in days if _comes_to(meaning, Context(day, lean=lean), target))


@lru_cache(maxsize=16_384)
def days_told(meaning: Meaning, target: Interval) -> Days:
    """The days on which people would say so of a day of the target.

    Of a bare "Friday" both sides, for the lean of its clause is read wrongly too often for this; and a unit more on
    either side where they count in weeks and longer units, or speak roughly.
    """
    loose = _looseness(meaning)
    wide = Interval(target.start - loose, target.end + loose)
    sides = (Lean.PAST, Lean.FUTURE) if leans(meaning) else (Lean.UNTOLD,)
    return reduce(or_, (days_when(meaning, lean, wide, _near(meaning, lean, wide)) for lean in sides))


def hangs_on_writing(meaning: Meaning) -> bool:
    """Whether it is counted from the day of writing, in days or longer units."""
    match meaning:
        case Written() | Bare() | Moved(unit=Unit(), of=Written()):
            return True
        case Last(of=of) | Next(of=of) | This(of=of) | Nth(of=of) | Modified(of=of) | At(of=of):
            return hangs_on_writing(of)
        case _:
            return False


def _comes_to(meaning: Meaning, context: Context, target: Interval) -> bool:
    found = _days(meaning, context)
    return found is not None and found.meets(target)


def _days(meaning: Meaning, context: Context) -> Interval | None:
    place = resolve(meaning, context)
    return None if place is None or isinstance(place, Masked) else place.interval


def _near(meaning: Meaning, lean: Lean, target: Interval) -> Interval:
    """Days enough around the target to hold all on which the meaning comes to it."""
    reach = _reach(meaning, lean)
    return Interval(target.start - reach, target.end + reach)


_PROBES = tuple(Day(2015, 1, 1) + 13 * number for number in range(57))
"""Days in every month of two years, one of them a leap year, and on all days of the week."""
_BETWEEN_PROBES = 31
"""Days, more than a meaning moves away from one probe to the next."""


@lru_cache(maxsize=1_024)
def _reach(meaning: Meaning, lean: Lean) -> int:
    """How far, in days, from the day of writing the meaning may lie."""
    far = 0
    for day in _PROBES:
        found = _days(meaning, Context(day, lean=lean))
        if found is not None:
            far = max(far, abs(found.start.number - day.number), abs(found.end.number - day.number))
    return far + _BETWEEN_PROBES


def _looseness(meaning: Meaning) -> int:
    """Days."""
    match meaning:
        case Written():
            return _NEWS_IS_NEW
        case Moved(unit=Unit.DAY):
            return 0
        case Moved(unit=Unit() as unit):
            return _longest(unit)
        case Modified(of=of):
            return max(_looseness(of), _longest(Unit.WEEK))
        case Nth(of=of) | At(of=of):
            return _looseness(of)
        case _:
            return 0


_NEWS_IS_NEW = 3
"""Days within which what has no date of its own is told as the news of its day."""


def _longest(unit: Unit) -> int:
    return max(unit.months * 31, unit.days)
