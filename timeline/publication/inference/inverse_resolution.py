"""The engine the other way round: on which days of writing do these words come to that date?

It is found by resolving forward, day by day, so it is exact for every meaning there is or will be.
"""

from __future__ import annotations

from functools import lru_cache, reduce
from operator import or_
from typing import TYPE_CHECKING

from timeline.dates import Day, Interval, Masked, Unit, days_in_month
from timeline.meanings.operators import At, Bare, Last, Lean, Modified, Moved, Next, Nth, This, Written
from timeline.meanings.timex_type import has_open_direction
from timeline.publication.inference.day_set import DayRange, DaySet
from timeline.resolving import Context, resolve

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from timeline.meanings.operators import Meaning

__all__ = ["is_deictic", "publication_days", "publication_days_each", "publication_days_in", "resolved_days"]


@lru_cache(maxsize=4_096)
def publication_days_in(meaning: Meaning, lean: Lean, target: Interval, window: Interval) -> DaySet:
    """The days of `around` on which the meaning, if written then, comes to a day of the target.

    Where there are more than a lifetime of days to try it is all of them: centuries are no sharper than that.

    >>> from timeline.dates import Weekday
    >>> may_8, may = Interval(Day(2015, 5, 8), Day(2015, 5, 9)), Interval(Day(2015, 5, 1), Day(2015, 6, 1))
    >>> publication_days_in(Bare(Weekday(4)), Lean.PAST, may_8, may).hull
    Interval(start=Day(year=2015, month=5, day=8), end=Day(year=2015, month=5, day=15))
    """
    if window.days > _MAX_DAYS:
        return DaySet.within(window)
    days = map(Day.numbered, range(window.start.number, window.end.number))
    return DaySet.of(
        DayRange(day, day + 1) for day in days if _is_resolved_to(meaning, Context(day, lean=lean), target)
    )


_MAX_DAYS = 36_525


@lru_cache(maxsize=16_384)
def publication_days(meaning: Meaning, target: Interval, lean: Lean = Lean.UNKNOWN) -> DaySet:
    """The days on which people would say so of a day of the target.

    Of a bare "Friday" it is both sides, but where its clause tells what was. Where they count in weeks and longer
    units, or speak roughly, it is a unit more before and after.
    """
    loose = _tolerance(meaning)
    wide = Interval(target.start - loose, target.end + loose)
    return reduce(
        or_,
        (
            publication_days_in(meaning, side, wide, _search_window(meaning, side, wide))
            for side in _directions(meaning, lean)
        ),
    )


def publication_days_each(meaning: Meaning, targets: Iterable[Day]) -> Iterator[DaySet]:
    """As `days_told`, for one day of the year in many years: years with one calendar are looked at once."""
    seen: dict[tuple[int, ...], tuple[Day, DaySet]] = {}
    for day in targets:
        calendar = day.weekday, *(days_in_month(day.year + off, 2) for off in (-1, 0, 1))
        if calendar not in seen:
            seen[calendar] = day, publication_days(meaning, Interval(day, day + 1))
        first, days = seen[calendar]
        hull = days.hull
        if hull is None or Interval(first - _MOST_OF_A_YEAR, first + _MOST_OF_A_YEAR).holds(hull):
            yield days.moved(day.number - first.number)
        else:
            yield publication_days(meaning, Interval(day, day + 1))


_MOST_OF_A_YEAR = 300


@lru_cache(maxsize=16_384)
def resolved_days(meaning: Meaning, published: DaySet, lean: Lean = Lean.UNKNOWN) -> Interval | None:
    """From the first to the last day that people may mean by it on these days; None where they have no end.

    It is `days_told` the other way round.
    """
    hull = published.hull
    numbers = () if hull is None else range(hull.start.number, hull.end.number)
    days = (day for day in map(Day.numbered, numbers) if day in published)
    contexts = (Context(day, lean=side) for day in days for side in _directions(meaning, lean))
    found = [interval for context in contexts if (interval := _resolved_interval(meaning, context)) is not None]
    loose = _tolerance(meaning)
    if not found:
        return None
    return Interval(min(days.start for days in found) - loose, max(days.end for days in found) + loose)


def is_deictic(meaning: Meaning) -> bool:
    """Whether it is counted from the day of writing, in days or longer units."""
    match meaning:
        case Written() | Bare() | Moved(unit=Unit(), of=Written()):
            return True
        case Last(of=of) | Next(of=of) | This(of=of) | Nth(of=of) | Modified(of=of) | At(of=of):
            return is_deictic(of)
        case _:
            return False


def _directions(meaning: Meaning, lean: Lean) -> tuple[Lean, ...]:
    """Lean.FUTURE is read wrongly too often to be relied on here (docs/adr/0016)."""
    if not has_open_direction(meaning):
        return (Lean.UNKNOWN,)
    return (Lean.PAST,) if lean is Lean.PAST else (Lean.PAST, Lean.FUTURE)


def _is_resolved_to(meaning: Meaning, context: Context, target: Interval) -> bool:
    found = _resolved_interval(meaning, context)
    return found is not None and found.meets(target)


def _resolved_interval(meaning: Meaning, context: Context) -> Interval | None:
    place = resolve(meaning, context)
    return None if place is None or isinstance(place, Masked) else place.interval


def _search_window(meaning: Meaning, lean: Lean, target: Interval) -> Interval:
    """Days enough to hold all on which the meaning comes to the target."""
    first, last = _offsets(meaning, lean)
    return Interval(target.start - last, target.end - first)


_PROBES = tuple(Day(2010, 1, 1) + 13 * number for number in range(340))
"""Days in all months of twelve years, and on all days of the week."""
_PROBE_MARGIN = 14
"""Days, more than a meaning moves away from one probe to the next, beside its own length."""


@lru_cache(maxsize=1_024)
def _offsets(meaning: Meaning, lean: Lean) -> tuple[int, int]:
    """From where to where, in days after the day of writing, the meaning may lie."""
    found = [
        (day.number, days)
        for day in _PROBES
        if (days := _resolved_interval(meaning, Context(day, lean=lean))) is not None
    ]
    ends = [(days.start.number - day, days.end.number - day) for day, days in found] or [(0, 0)]
    more = _PROBE_MARGIN + max((days.days for _, days in found), default=0)
    return min(first for first, _ in ends) - more, max(last for _, last in ends) + more


def _tolerance(meaning: Meaning) -> int:
    """Days."""
    match meaning:
        case Written():
            return _NEWS_TOLERANCE
        case Moved(unit=Unit.DAY):
            return 0
        case Moved(count, Unit() as unit):
            return _approximate_days(unit) * max(1, abs(count) // _ROUND_COUNT)
        case Modified(of=of):
            return max(_tolerance(of), _approximate_days(Unit.WEEK))
        case Nth(of=of) | At(of=of):
            return _tolerance(of)
        case _:
            return 0


_NEWS_TOLERANCE = 3
"""Days within which what has no date of its own is told as the news of its day."""


_ROUND_COUNT = 10
"""From so many on, people count in round numbers."""


def _approximate_days(unit: Unit) -> int:
    """The days of a unit, a few less: so many before a year are still in the year before."""
    return max(unit.months * 30, unit.days)
