"""The engine the other way round: on which days of writing do these words come to that date?

It is found by resolving forward, day by day, so it is exact for every meaning there is or will be.
"""

from __future__ import annotations

from functools import lru_cache, reduce
from operator import or_
from typing import TYPE_CHECKING

from timeline.dates import Day, Interval, Masked, Unit, days_in_month
from timeline.meanings.operators import At, Bare, Last, Lean, Modified, Moved, Next, Nth, This, Written
from timeline.meanings.timex_type import leans
from timeline.publication.inference.day_set import Days, Run
from timeline.resolving import Context, resolve

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from timeline.meanings.operators import Meaning

__all__ = ["days_meant", "days_told", "days_told_each", "days_when", "hangs_on_writing"]


@lru_cache(maxsize=4_096)
def days_when(meaning: Meaning, lean: Lean, target: Interval, around: Interval) -> Days:
    """The days of `around` on which the meaning, if written then, comes to a day of the target.

    Where there are more than a lifetime of days to try it is all of them: centuries are no sharper than that.

    >>> from timeline.dates import Weekday
    >>> may_8, may = Interval(Day(2015, 5, 8), Day(2015, 5, 9)), Interval(Day(2015, 5, 1), Day(2015, 6, 1))
    >>> days_when(Bare(Weekday(4)), Lean.PAST, may_8, may).hull
    Interval(start=Day(year=2015, month=5, day=8), end=Day(year=2015, month=5, day=15))
    """
    if around.days > _MOST_DAYS:
        return Days.within(around)
    days = map(Day.numbered, range(around.start.number, around.end.number))
    return Days.of(Run(day, day + 1) for day in days if _comes_to(meaning, Context(day, lean=lean), target))


_MOST_DAYS = 36_525


@lru_cache(maxsize=16_384)
def days_told(meaning: Meaning, target: Interval, lean: Lean = Lean.UNTOLD) -> Days:
    """The days on which people would say so of a day of the target.

    Of a bare "Friday" it is both sides, but where its clause tells what was. Where they count in weeks and longer
    units, or speak roughly, it is a unit more before and after.
    """
    loose = _looseness(meaning)
    wide = Interval(target.start - loose, target.end + loose)
    return reduce(or_, (days_when(meaning, side, wide, _near(meaning, side, wide)) for side in _sides(meaning, lean)))


def days_told_each(meaning: Meaning, targets: Iterable[Day]) -> Iterator[Days]:
    """As `days_told`, for one day of the year in many years: years with one calendar are looked at once."""
    seen: dict[tuple[int, ...], tuple[Day, Days]] = {}
    for day in targets:
        calendar = day.weekday, *(days_in_month(day.year + off, 2) for off in (-1, 0, 1))
        if calendar not in seen:
            seen[calendar] = day, days_told(meaning, Interval(day, day + 1))
        first, days = seen[calendar]
        hull = days.hull
        if hull is None or Interval(first - _MOST_OF_A_YEAR, first + _MOST_OF_A_YEAR).holds(hull):
            yield days.moved(day.number - first.number)
        else:
            yield days_told(meaning, Interval(day, day + 1))


_MOST_OF_A_YEAR = 300


@lru_cache(maxsize=16_384)
def days_meant(meaning: Meaning, written: Days, lean: Lean = Lean.UNTOLD) -> Interval | None:
    """From the first to the last day that people may mean by it on these days; None where they have no end.

    It is `days_told` the other way round.
    """
    hull = written.hull
    numbers = () if hull is None else range(hull.start.number, hull.end.number)
    days = (day for day in map(Day.numbered, numbers) if day in written)
    contexts = (Context(day, lean=side) for day in days for side in _sides(meaning, lean))
    found = [interval for context in contexts if (interval := _days(meaning, context)) is not None]
    loose = _looseness(meaning)
    if not found:
        return None
    return Interval(min(days.start for days in found) - loose, max(days.end for days in found) + loose)


def hangs_on_writing(meaning: Meaning) -> bool:
    """Whether it is counted from the day of writing, in days or longer units."""
    match meaning:
        case Written() | Bare() | Moved(unit=Unit(), of=Written()):
            return True
        case Last(of=of) | Next(of=of) | This(of=of) | Nth(of=of) | Modified(of=of) | At(of=of):
            return hangs_on_writing(of)
        case _:
            return False


def _sides(meaning: Meaning, lean: Lean) -> tuple[Lean, ...]:
    """Lean.FUTURE is read wrongly too often to be relied on here (docs/adr/0016)."""
    if not leans(meaning):
        return (Lean.UNTOLD,)
    return (Lean.PAST,) if lean is Lean.PAST else (Lean.PAST, Lean.FUTURE)


def _comes_to(meaning: Meaning, context: Context, target: Interval) -> bool:
    found = _days(meaning, context)
    return found is not None and found.meets(target)


def _days(meaning: Meaning, context: Context) -> Interval | None:
    place = resolve(meaning, context)
    return None if place is None or isinstance(place, Masked) else place.interval


def _near(meaning: Meaning, lean: Lean, target: Interval) -> Interval:
    """Days enough to hold all on which the meaning comes to the target."""
    first, last = _offsets(meaning, lean)
    return Interval(target.start - last, target.end - first)


_PROBES = tuple(Day(2010, 1, 1) + 13 * number for number in range(340))
"""Days in all months of twelve years, and on all days of the week."""
_BETWEEN_PROBES = 14
"""Days, more than a meaning moves away from one probe to the next, beside its own length."""


@lru_cache(maxsize=1_024)
def _offsets(meaning: Meaning, lean: Lean) -> tuple[int, int]:
    """From where to where, in days after the day of writing, the meaning may lie."""
    found = [(day.number, days) for day in _PROBES if (days := _days(meaning, Context(day, lean=lean))) is not None]
    ends = [(days.start.number - day, days.end.number - day) for day, days in found] or [(0, 0)]
    more = _BETWEEN_PROBES + max((days.days for _, days in found), default=0)
    return min(first for first, _ in ends) - more, max(last for _, last in ends) + more


def _looseness(meaning: Meaning) -> int:
    """Days."""
    match meaning:
        case Written():
            return _NEWS_IS_NEW
        case Moved(unit=Unit.DAY):
            return 0
        case Moved(count, Unit() as unit):
            return _about(unit) * max(1, abs(count) // _ROUND)
        case Modified(of=of):
            return max(_looseness(of), _about(Unit.WEEK))
        case Nth(of=of) | At(of=of):
            return _looseness(of)
        case _:
            return 0


_NEWS_IS_NEW = 3
"""Days within which what has no date of its own is told as the news of its day."""


_ROUND = 10
"""From so many on, people count in round numbers."""


def _about(unit: Unit) -> int:
    """The days of a unit, a few less: so many before a year are still in the year before."""
    return max(unit.months * 30, unit.days)
