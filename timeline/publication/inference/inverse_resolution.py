"""Inverse resolution: the days of writing on which an expression would resolve to a given date.

Each day is tried by resolving forward, so the result is exact for every meaning, present or future.
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
    """Return the days of the window on which the meaning, if written then, resolves to a day of the target.

    A window of more than 36,525 days is returned whole: centuries are no sharper than that.

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
    """Return the days on which people would use the expression for a day of the target.

    A bare "Friday" may be past or future, unless its clause is in the past. Expressions in weeks or longer units, and
    rough ones, are given a unit more before and after.
    """
    tolerance = _tolerance(meaning)
    wide = Interval(target.start - tolerance, target.end + tolerance)
    return reduce(
        or_,
        (
            publication_days_in(meaning, direction, wide, _search_window(meaning, direction, wide))
            for direction in _directions(meaning, lean)
        ),
    )


def publication_days_each(meaning: Meaning, targets: Iterable[Day]) -> Iterator[DaySet]:
    """As `publication_days`, for one day of the year in many years; years with the same calendar are tried once."""
    by_calendar: dict[tuple[int, ...], tuple[Day, DaySet]] = {}
    for day in targets:
        calendar = day.weekday, *(days_in_month(day.year + off, 2) for off in (-1, 0, 1))
        if calendar not in by_calendar:
            by_calendar[calendar] = day, publication_days(meaning, Interval(day, day + 1))
        first, days = by_calendar[calendar]
        hull = days.hull
        if hull is None or Interval(first - _MOST_OF_A_YEAR, first + _MOST_OF_A_YEAR).holds(hull):
            yield days.moved(day.number - first.number)
        else:
            yield publication_days(meaning, Interval(day, day + 1))


_MOST_OF_A_YEAR = 300


@lru_cache(maxsize=16_384)
def resolved_days(meaning: Meaning, published: DaySet, lean: Lean = Lean.UNKNOWN) -> Interval | None:
    """Return the interval of the days that people may mean by the expression if they write it on one of these days.

    None if the days of writing have an open end, or if it resolves on none of them. The inverse of `publication_days`.
    """
    hull = published.hull
    numbers = () if hull is None else range(hull.start.number, hull.end.number)
    days = (day for day in map(Day.numbered, numbers) if day in published)
    contexts = (Context(day, lean=direction) for day in days for direction in _directions(meaning, lean))
    intervals = [interval for context in contexts if (interval := _resolved_interval(meaning, context)) is not None]
    tolerance = _tolerance(meaning)
    if not intervals:
        return None
    start, end = min(interval.start for interval in intervals), max(interval.end for interval in intervals)
    return Interval(start - tolerance, end + tolerance)


def is_deictic(meaning: Meaning) -> bool:
    """Return whether the meaning is counted from the day of writing, in days or longer units."""
    match meaning:
        case Written() | Bare() | Moved(unit=Unit(), of=Written()):
            return True
        case Last(of=of) | Next(of=of) | This(of=of) | Nth(of=of) | Modified(of=of) | At(of=of):
            return is_deictic(of)
        case _:
            return False


def _directions(meaning: Meaning, lean: Lean) -> tuple[Lean, ...]:
    """The directions to try; `Lean.FUTURE` is wrong too often to be relied on here (docs/adr/0016)."""
    if not has_open_direction(meaning):
        return (Lean.UNKNOWN,)
    return (Lean.PAST,) if lean is Lean.PAST else (Lean.PAST, Lean.FUTURE)


def _is_resolved_to(meaning: Meaning, context: Context, target: Interval) -> bool:
    interval = _resolved_interval(meaning, context)
    return interval is not None and interval.meets(target)


def _resolved_interval(meaning: Meaning, context: Context) -> Interval | None:
    value = resolve(meaning, context)
    return None if value is None or isinstance(value, Masked) else value.interval


def _search_window(meaning: Meaning, lean: Lean, target: Interval) -> Interval:
    """An interval that holds all days on which the meaning resolves to the target."""
    first, last = _offsets(meaning, lean)
    return Interval(target.start - last, target.end - first)


_PROBES = tuple(Day(2010, 1, 1) + 13 * number for number in range(340))
"""Days in all months of twelve years, on all days of the week."""
_PROBE_MARGIN = 14
"""Days: more than a resolved date moves between two probes, apart from its own length."""


@lru_cache(maxsize=1_024)
def _offsets(meaning: Meaning, lean: Lean) -> tuple[int, int]:
    """The range of days after the day of writing in which the meaning may resolve."""
    resolved = [
        (day.number, days)
        for day in _PROBES
        if (days := _resolved_interval(meaning, Context(day, lean=lean))) is not None
    ]
    ends = [(days.start.number - day, days.end.number - day) for day, days in resolved] or [(0, 0)]
    margin = _PROBE_MARGIN + max((days.days for _, days in resolved), default=0)
    return min(first for first, _ in ends) - margin, max(last for _, last in ends) + margin


def _tolerance(meaning: Meaning) -> int:
    """The days by which people are off when they use the meaning."""
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
"""Days within which an event without a date of its own is reported as the news of its day."""

_ROUND_COUNT = 10
"""The number from which people round when they count."""


def _approximate_days(unit: Unit) -> int:
    """The days of a unit, rounded down: so many days before a year are still in the year before."""
    return max(unit.months * 30, unit.days)
