"""How time is cut into bars: the finest unit of which not too many are needed, and what is left out between them.

Knows days and hours, and how many events there are in them; nothing of pages.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate, chain, islice, pairwise
from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias

from timeline.dates import SECONDS_OF_A_DAY, ClockUnit, Day, Interval, Seconds, Unit, month_holding

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator

    from timeline.storage.search.histogram import HistogramBin

__all__ = [
    "MAX_AXIS_BREAKS",
    "MAX_EMPTY_BARS",
    "MAX_SEGMENTS",
    "AxisSegment",
    "EventCounts",
    "Scale",
    "axis_segments",
    "choose_scale",
]

MAX_SEGMENTS = 90
MAX_EMPTY_BARS = 6
"""So many bars in a row may be empty; more are folded."""
_MAX_HOURLY_DAYS = 7
"""Of so many days hours are told apart, at most."""
_MIN_KNOWN_SHARE = 0.9
"""The part of the events that are to be known to the bars, so that few have no place of their own."""
MAX_AXIS_BREAKS = 4
"""Time that is broken more often shows no shape any more: longer bars do."""


@dataclass(frozen=True, slots=True)
class Scale:
    """Bars of a unit each; before and after all history of so many millennia each."""

    unit: Unit | Literal[ClockUnit.HOUR]
    count: int = 1

    @property
    def is_month_based(self) -> bool:
        """Whether its bars are made of whole months, and not of days or of hours."""
        return isinstance(self.unit, Unit) and self.unit.months > 0

    def bar_index(self, unit_index: int) -> int:
        """Which bar holds the hour of this number where it is of hours, the day or the month where it is of these."""
        match self.unit:
            case ClockUnit.HOUR | Unit.DAY:
                return unit_index
            case Unit.WEEK:
                return (unit_index - 1) // 7
            case unit:
                return unit.number(unit_index) // self.count

    def seconds(self, first: int, last: int) -> Seconds:
        """The time from one bar to another, the last included."""
        if self.unit is ClockUnit.HOUR:
            return Seconds(first * ClockUnit.HOUR.seconds, (last + 1) * ClockUnit.HOUR.seconds)
        return Seconds.of(Interval(self._start_day(first, self.unit), self._start_day(last + 1, self.unit)))

    def _start_day(self, number: int, unit: Unit) -> Day:
        match unit:
            case Unit.DAY:
                return Day.numbered(number)
            case Unit.WEEK:
                return Day.numbered(number * 7 + 1)
            case unit:
                month = unit.first_month(number * self.count)
                return Day(month // 12, month % 12 + 1, 1)


_HOUR_SCALE = Scale(ClockUnit.HOUR)
_SCALES = (
    *map(Scale, (Unit.DAY, Unit.WEEK, Unit.MONTH, Unit.QUARTER, Unit.YEAR, Unit.DECADE, Unit.CENTURY)),
    *(Scale(Unit.MILLENNIUM, 10**power) for power in range(15)),
)
"""Bars of the last hold half of all days that the store can keep, so that they always are few enough."""


@dataclass(frozen=True, slots=True)
class AxisSegment:
    """A bar, or what is folded: `bars` of them, in which no event is known to be.

    `events` are known to be within its time, and in `disputed` of them the sources disagree; `perhaps` so many more are
    known no closer than to a time of which some is in it.
    """

    seconds: Seconds
    bars: int
    events: int
    disputed: int
    possible: int

    @property
    def days(self) -> Interval:
        """The days that it touches."""
        return Interval(
            Day.numbered(self.seconds.start // SECONDS_OF_A_DAY),
            Day.numbered((self.seconds.end - 1) // SECONDS_OF_A_DAY + 1),
        )

    @property
    def is_axis_break(self) -> bool:
        """Whether it stands for more than is drawn."""
        return self.bars > 1


class _Count(NamedTuple):
    """How many events, and in how many of them the sources disagree."""

    events: int
    disputed: int


_CountsByRange: TypeAlias = Mapping[tuple[int, int], _Count]
"""Events by the numbers of the first and the last hour, day, month or bar that they may be of."""


class EventCounts:
    """The spread by hours, by days, by months and by years: of these there are few, however many events.

    A year stands as its first month, so that what counts months counts on.
    """

    def __init__(self, bins: Collection[HistogramBin]) -> None:
        self._spread = bins

    def at_scale(self, scale: Scale) -> _CountsByRange:
        """By what the scale is made of."""
        if scale.unit is ClockUnit.HOUR:
            return self._hours
        if not scale.is_month_based:
            return self._days
        return self._months if scale.unit.is_finer_than(Unit.YEAR) else self._years

    @property
    def has_hours(self) -> bool:
        """Whether most events are known to the hour, within a few days; of a single day two hours are enough."""
        last = max((one.last for one in self._spread), default=0)
        days = last + 1 - min((one.first for one in self._spread), default=0)
        if days > _MAX_HOURLY_DAYS:
            return False
        hours = {first: one.events for (first, last), one in self._hours.items() if first == last}
        return len(hours) > 1 and (days == 1 or 2 * sum(hours.values()) > sum(one.events for one in self._spread))

    @cached_property
    def _hours(self) -> _CountsByRange:
        return _sum_counts((one.hours, one) for one in self._spread)

    @cached_property
    def _days(self) -> _CountsByRange:
        return _sum_counts(((one.first, one.last), one) for one in self._spread)

    @cached_property
    def _months(self) -> _CountsByRange:
        return _rebin(self._days, month_holding)

    @cached_property
    def _years(self) -> _CountsByRange:
        return _rebin(self._months, lambda month: month // 12 * 12)


def choose_scale(counts: EventCounts, max_segments: int = MAX_SEGMENTS) -> Scale:
    """The finest scale that needs no more slots, few folds among them, and to which most events are known.

    Where no scale is so, whatever is known: dates can lie across all bounds. Hours are chosen where most have a clock.
    """
    if counts.has_hours and _fits(counts.at_scale(_HOUR_SCALE), _HOUR_SCALE, max_segments):
        return _HOUR_SCALE
    fitting = (scale for scale in _SCALES if _fits(counts.at_scale(scale), scale, max_segments))
    first = next(fitting)
    return next(
        (scale for scale in (first, *fitting) if _is_mostly_known(_counts_by_bar(counts.at_scale(scale), scale))), first
    )


def axis_segments(counts: EventCounts, scale: Scale) -> tuple[AxisSegment, ...]:
    """The bars from the first event to the last, and the folds between them."""
    placed = _counts_by_bar(counts.at_scale(scale), scale)
    known = {first: one for (first, last), one in placed.items() if first == last}
    perhaps = _overlap_counter({bars: one.events for bars, one in placed.items() if bars[0] != bars[1]})
    nothing = _Count(0, 0)
    cut = ((first, last, known.get(first, nothing)) for first, last in _segment_bounds(placed))
    return tuple(
        AxisSegment(scale.seconds(first, last), last - first + 1, one.events, one.disputed, perhaps(first, last))
        for first, last, one in cut
    )


def _counts_by_bar(counts: _CountsByRange, scale: Scale) -> _CountsByRange:
    return _rebin(counts, scale.bar_index)


def _rebin(counts: _CountsByRange, bar_index: Callable[[int], int]) -> _CountsByRange:
    """By something longer, whose number follows from that of what it is made of."""
    longer = {part: bar_index(part) for part in set(chain.from_iterable(counts))}
    return _sum_counts(((longer[first], longer[last]), one) for (first, last), one in counts.items())


def _sum_counts(each: Iterable[tuple[tuple[int, int], _Count | HistogramBin]]) -> _CountsByRange:
    found: dict[tuple[int, int], list[int]] = {}
    for parts, one in each:
        counts = found.setdefault(parts, [0, 0])
        counts[0] += one.events
        counts[1] += one.disputed
    return {parts: _Count(*counts) for parts, counts in found.items()}


def _fits(counts: _CountsByRange, scale: Scale, max_segments: int) -> bool:
    """Whether few slots are needed, which mostly is told by the first of many."""
    bars: set[int] = set()
    for first, last in counts:
        bar = scale.bar_index(first)
        if bar == scale.bar_index(last):
            bars.add(bar)
            if len(bars) > max_segments:
                return False
    cut = list(islice(_segment_bounds(_counts_by_bar(counts, scale)), max_segments + 1))
    return len(cut) <= max_segments and sum(first < last for first, last in cut) <= MAX_AXIS_BREAKS


def _is_mostly_known(counts: _CountsByRange) -> bool:
    known = sum(one.events for (first, last), one in counts.items() if first == last)
    return known >= _MIN_KNOWN_SHARE * sum(one.events for one in counts.values())


def _segment_bounds(counts: _CountsByRange) -> Iterator[tuple[int, int]]:
    """The first and the last bar of each slot."""
    if not counts:
        return
    bars = sorted({first for first, last in counts if first == last})
    before, after = min(first for first, _ in counts) - 1, max(last for _, last in counts) + 1
    for one, next_ in pairwise([before, *bars, after]):
        if one > before:
            yield one, one
        if next_ - one - 1 > MAX_EMPTY_BARS:
            yield one + 1, next_ - 1
        else:
            yield from ((bar, bar) for bar in range(one + 1, next_))


def _overlap_counter(counts: Mapping[tuple[int, int], int]) -> Callable[[int, int], int]:
    """Counts the events of which some days are in the bars from one to another."""
    begins = sorted((first, events) for (first, _), events in counts.items())
    ends = sorted((last, events) for (_, last), events in counts.items())
    firsts, lasts = [first for first, _ in begins], [last for last, _ in ends]
    begun, ended = ([0, *accumulate(events for _, events in each)] for each in (begins, ends))
    return lambda first, last: begun[bisect_right(firsts, last)] - ended[bisect_left(lasts, first)]
