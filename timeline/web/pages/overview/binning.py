"""Binning of events: the finest unit that needs few bars, and axis breaks instead of long empty periods.

Knows days, hours and event counts, and nothing of pages.
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
"""The maximum number of consecutive empty bars; more become an axis break."""
_MAX_HOURLY_DAYS = 7
"""The maximum number of days that are shown by the hour."""
_MIN_KNOWN_SHARE = 0.9
"""The minimum share of events whose dates fit in one bar, so that few events are spread over several bars."""
MAX_AXIS_BREAKS = 4
"""The maximum number of axis breaks. With more, the shape would be lost, so longer bars are used."""


@dataclass(frozen=True, slots=True)
class Scale:
    """The length of a bar: `count` units. `count` exceeds 1 only for millennia, in prehistory and the far future."""

    unit: Unit | Literal[ClockUnit.HOUR]
    count: int = 1

    @property
    def is_month_based(self) -> bool:
        """True if a bar is made of whole months, not of days or hours."""
        return isinstance(self.unit, Unit) and self.unit.months > 0

    def bar_index(self, unit_index: int) -> int:
        """Return the index of the bar that contains an hour, a day or a month, by the scale's base unit."""
        match self.unit:
            case ClockUnit.HOUR | Unit.DAY:
                return unit_index
            case Unit.WEEK:
                return (unit_index - 1) // 7
            case unit:
                return unit.number(unit_index) // self.count

    def seconds(self, first: int, last: int) -> Seconds:
        """Return the time from the first bar to the last, inclusive."""
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
"""Two bars of the longest scale cover all dates that the storage supports, so there is always one that fits."""


@dataclass(frozen=True, slots=True)
class AxisSegment:
    """A bar, or an axis break that stands for several `bars`, in which no event is known to be.

    `events` are certainly within its time, and the sources disagree on `disputed` of them. `possible` counts events
    with imprecise dates that overlap its time.
    """

    seconds: Seconds
    bars: int
    events: int
    disputed: int
    possible: int

    @property
    def days(self) -> Interval:
        """The days that it overlaps."""
        return Interval(
            Day.numbered(self.seconds.start // SECONDS_OF_A_DAY),
            Day.numbered((self.seconds.end - 1) // SECONDS_OF_A_DAY + 1),
        )

    @property
    def is_axis_break(self) -> bool:
        """True if it stands for several bars."""
        return self.bars > 1


class _Count(NamedTuple):
    """The number of events, and of those on which the sources disagree."""

    events: int
    disputed: int


_CountsByRange: TypeAlias = Mapping[tuple[int, int], _Count]
"""Counts by the first and last hour, day, month or bar in which the events can be."""


class EventCounts:
    """Counts of events by hour, day, month and year; there are few entries, however many events.

    A year is stored as its first month, so that month-based scales apply to it.
    """

    def __init__(self, bins: Collection[HistogramBin]) -> None:
        self._bins = bins

    def at_scale(self, scale: Scale) -> _CountsByRange:
        """Return the counts by the base unit of a scale."""
        if scale.unit is ClockUnit.HOUR:
            return self._hours
        if not scale.is_month_based:
            return self._days
        return self._months if scale.unit.is_finer_than(Unit.YEAR) else self._years

    @property
    def has_hours(self) -> bool:
        """True if most events are known to the hour, within a few days. Two hours are enough for a single day."""
        last = max((each.last for each in self._bins), default=0)
        days = last + 1 - min((each.first for each in self._bins), default=0)
        if days > _MAX_HOURLY_DAYS:
            return False
        hours = {first: each.events for (first, last), each in self._hours.items() if first == last}
        return len(hours) > 1 and (days == 1 or 2 * sum(hours.values()) > sum(each.events for each in self._bins))

    @cached_property
    def _hours(self) -> _CountsByRange:
        return _sum_counts((each.hours, each) for each in self._bins)

    @cached_property
    def _days(self) -> _CountsByRange:
        return _sum_counts(((each.first, each.last), each) for each in self._bins)

    @cached_property
    def _months(self) -> _CountsByRange:
        return _rebin(self._days, month_holding)

    @cached_property
    def _years(self) -> _CountsByRange:
        return _rebin(self._months, lambda month: month // 12 * 12)


def choose_scale(counts: EventCounts, max_segments: int = MAX_SEGMENTS) -> Scale:
    """Return the finest scale that needs at most `max_segments` with few axis breaks and fits most dates.

    If no scale fits most dates, the finest one with few segments is used. Hours are used if most events have a time of
    day.
    """
    if counts.has_hours and _fits(counts.at_scale(_HOUR_SCALE), _HOUR_SCALE, max_segments):
        return _HOUR_SCALE
    fitting_scales = (scale for scale in _SCALES if _fits(counts.at_scale(scale), scale, max_segments))
    first = next(fitting_scales)
    return next(
        (
            scale
            for scale in (first, *fitting_scales)
            if _is_mostly_known(_counts_by_bar(counts.at_scale(scale), scale))
        ),
        first,
    )


def axis_segments(counts: EventCounts, scale: Scale) -> tuple[AxisSegment, ...]:
    """Return the bars from the first event to the last, and the axis breaks between them."""
    by_bar = _counts_by_bar(counts.at_scale(scale), scale)
    exact = {first: count for (first, last), count in by_bar.items() if first == last}
    overlapping = _overlap_counter({bars: count.events for bars, count in by_bar.items() if bars[0] != bars[1]})
    empty = _Count(0, 0)
    segments = ((first, last, exact.get(first, empty)) for first, last in _segment_bounds(by_bar))
    return tuple(
        AxisSegment(
            scale.seconds(first, last), last - first + 1, count.events, count.disputed, overlapping(first, last)
        )
        for first, last, count in segments
    )


def _counts_by_bar(counts: _CountsByRange, scale: Scale) -> _CountsByRange:
    return _rebin(counts, scale.bar_index)


def _rebin(counts: _CountsByRange, bar_index: Callable[[int], int]) -> _CountsByRange:
    """Sum the counts by a longer unit, whose index follows from that of the shorter one."""
    bar_of = {unit: bar_index(unit) for unit in set(chain.from_iterable(counts))}
    return _sum_counts(((bar_of[first], bar_of[last]), count) for (first, last), count in counts.items())


def _sum_counts(entries: Iterable[tuple[tuple[int, int], _Count | HistogramBin]]) -> _CountsByRange:
    sums: dict[tuple[int, int], list[int]] = {}
    for bounds, count in entries:
        counts = sums.setdefault(bounds, [0, 0])
        counts[0] += count.events
        counts[1] += count.disputed
    return {bounds: _Count(*counts) for bounds, counts in sums.items()}


def _fits(counts: _CountsByRange, scale: Scale, max_segments: int) -> bool:
    """True if few segments are needed. The first loop decides most cases."""
    bars: set[int] = set()
    for first, last in counts:
        bar = scale.bar_index(first)
        if bar == scale.bar_index(last):
            bars.add(bar)
            if len(bars) > max_segments:
                return False
    segments = list(islice(_segment_bounds(_counts_by_bar(counts, scale)), max_segments + 1))
    return len(segments) <= max_segments and sum(first < last for first, last in segments) <= MAX_AXIS_BREAKS


def _is_mostly_known(counts: _CountsByRange) -> bool:
    exact = sum(count.events for (first, last), count in counts.items() if first == last)
    return exact >= _MIN_KNOWN_SHARE * sum(count.events for count in counts.values())


def _segment_bounds(counts: _CountsByRange) -> Iterator[tuple[int, int]]:
    """Yield the first and last bar of each segment."""
    if not counts:
        return
    bars = sorted({first for first, last in counts if first == last})
    before, after = min(first for first, _ in counts) - 1, max(last for _, last in counts) + 1
    for bar, next_ in pairwise([before, *bars, after]):
        if bar > before:
            yield bar, bar
        if next_ - bar - 1 > MAX_EMPTY_BARS:
            yield bar + 1, next_ - 1
        else:
            yield from ((bar, bar) for bar in range(bar + 1, next_))


def _overlap_counter(counts: Mapping[tuple[int, int], int]) -> Callable[[int, int], int]:
    """Return a function that counts the events whose range overlaps the bars from first to last."""
    starts = sorted((first, events) for (first, _), events in counts.items())
    ends = sorted((last, events) for (_, last), events in counts.items())
    firsts, lasts = [first for first, _ in starts], [last for last, _ in ends]
    started, ended = ([0, *accumulate(events for _, events in counted)] for counted in (starts, ends))
    return lambda first, last: started[bisect_right(firsts, last)] - ended[bisect_left(lasts, first)]
