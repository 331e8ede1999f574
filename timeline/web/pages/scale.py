"""How time is cut into bars: the finest unit of which not too many are needed, and what is left out between them.

Knows days, and how many events there are on them; nothing of pages.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate, chain, islice, pairwise
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from timeline.dates import Day, Interval, Period, Unit, month_holding

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator

    from timeline.store.spread import Stretch

__all__ = ["LONGEST_GAP", "MOST_FOLDS", "MOST_SLOTS", "Parts", "Scale", "Slot", "chosen", "slots"]

MOST_SLOTS = 90
LONGEST_GAP = 6
"""So many bars in a row may be empty; more are folded."""
_KNOWN = 0.9
"""The part of the events that are to be known to the bars, so that few have no place of their own."""
MOST_FOLDS = 4
"""Time that is broken more often shows no shape any more: longer bars do."""


@dataclass(frozen=True, slots=True)
class Scale:
    """Bars of a unit each; before and after all history of so many millennia each."""

    unit: Unit
    count: int = 1

    @property
    def is_of_days(self) -> bool:
        """Whether its bars are made of days, and not of whole months."""
        return not self.unit.months

    def number(self, part: int) -> int:
        """Which bar holds the day of this number, or the month of this number where it is of months."""
        match self.unit:
            case Unit.DAY:
                return part
            case Unit.WEEK:
                return (part - 1) // 7
            case unit:
                return unit.number(part) // self.count

    def interval(self, first: int, last: int) -> Interval:
        """The days from one bar to another, the last included."""
        return Interval(self._begin(first), self._begin(last + 1))

    def period(self, day: Day) -> Period:
        """The first whole unit of a bar that begins on the day."""
        return self.unit.holding(day)

    def _begin(self, number: int) -> Day:
        match self.unit:
            case Unit.DAY:
                return Day.numbered(number)
            case Unit.WEEK:
                return Day.numbered(number * 7 + 1)
            case unit:
                month = unit.first_month(number * self.count)
                return Day(month // 12, month % 12 + 1, 1)


_SCALES = (
    *map(Scale, (Unit.DAY, Unit.WEEK, Unit.MONTH, Unit.QUARTER, Unit.YEAR, Unit.DECADE, Unit.CENTURY)),
    *(Scale(Unit.MILLENNIUM, 10**power) for power in range(15)),
)
"""Bars of the last hold half of all days that the store can keep, so that they always are few enough."""


@dataclass(frozen=True, slots=True)
class Slot:
    """A bar, or what is folded: `bars` of them, in which no event is known to be.

    `events` are known to be within its days, and in `disputed` of them the sources disagree; `perhaps` so many more are
    known no closer than to days of which some are in it.
    """

    days: Interval
    bars: int
    events: int
    disputed: int
    perhaps: int

    @property
    def is_fold(self) -> bool:
        """Whether it stands for more than is drawn."""
        return self.bars > 1


class _Count(NamedTuple):
    """How many events, and in how many of them the sources disagree."""

    events: int
    disputed: int


_Placed: TypeAlias = Mapping[tuple[int, int], _Count]
"""Events by the numbers of the first and the last day, month or bar that they may be of."""


class Parts:
    """The spread by days, by months and by years: of these there are few, however many events.

    A year stands as its first month, so that what counts months counts on.
    """

    def __init__(self, spread: Collection[Stretch]) -> None:
        self._days = {(one.first, one.last): _Count(one.events, one.disputed) for one in spread}

    def of(self, scale: Scale) -> _Placed:
        """By what the scale is made of."""
        if scale.is_of_days:
            return self._days
        return self._months if scale.unit.is_finer_than(Unit.YEAR) else self._years

    @cached_property
    def _months(self) -> _Placed:
        return _by(self._days, month_holding)

    @cached_property
    def _years(self) -> _Placed:
        return _by(self._months, lambda month: month // 12 * 12)


def chosen(parts: Parts, most: int = MOST_SLOTS) -> Scale:
    """The finest scale that needs no more slots, few folds among them, and to which most events are known.

    Where no scale is so, whatever is known: dates can lie across all bounds.
    """
    fitting = (scale for scale in _SCALES if _fits(parts.of(scale), scale, most))
    first = next(fitting)
    return next((scale for scale in (first, *fitting) if _is_known(_placed(parts.of(scale), scale))), first)


def slots(parts: Parts, scale: Scale) -> tuple[Slot, ...]:
    """The bars from the first event to the last, and the folds between them."""
    placed = _placed(parts.of(scale), scale)
    known = {first: one for (first, last), one in placed.items() if first == last}
    perhaps = _overlaps({bars: one.events for bars, one in placed.items() if bars[0] != bars[1]})
    nothing = _Count(0, 0)
    cut = ((first, last, known.get(first, nothing)) for first, last in _cuts(placed))
    return tuple(
        Slot(scale.interval(first, last), last - first + 1, one.events, one.disputed, perhaps(first, last))
        for first, last, one in cut
    )


def _placed(parts: _Placed, scale: Scale) -> _Placed:
    return _by(parts, scale.number)


def _by(placed: _Placed, number: Callable[[int], int]) -> _Placed:
    """By something longer, whose number follows from that of what it is made of."""
    longer = {part: number(part) for part in set(chain.from_iterable(placed))}
    found: dict[tuple[int, int], list[int]] = {}
    for (first, last), (events, disputed) in placed.items():
        counts = found.setdefault((longer[first], longer[last]), [0, 0])
        counts[0] += events
        counts[1] += disputed
    return {parts: _Count(*counts) for parts, counts in found.items()}


def _fits(parts: _Placed, scale: Scale, most: int) -> bool:
    """Whether few slots are needed, which mostly is told by the first of many."""
    bars: set[int] = set()
    for first, last in parts:
        bar = scale.number(first)
        if bar == scale.number(last):
            bars.add(bar)
            if len(bars) > most:
                return False
    cut = list(islice(_cuts(_placed(parts, scale)), most + 1))
    return len(cut) <= most and sum(first < last for first, last in cut) <= MOST_FOLDS


def _is_known(placed: _Placed) -> bool:
    known = sum(one.events for (first, last), one in placed.items() if first == last)
    return known >= _KNOWN * sum(one.events for one in placed.values())


def _cuts(placed: _Placed) -> Iterator[tuple[int, int]]:
    """The first and the last bar of each slot."""
    if not placed:
        return
    bars = sorted({first for first, last in placed if first == last})
    before, after = min(first for first, _ in placed) - 1, max(last for _, last in placed) + 1
    for one, next_ in pairwise([before, *bars, after]):
        if one > before:
            yield one, one
        if next_ - one - 1 > LONGEST_GAP:
            yield one + 1, next_ - 1
        else:
            yield from ((bar, bar) for bar in range(one + 1, next_))


def _overlaps(placed: Mapping[tuple[int, int], int]) -> Callable[[int, int], int]:
    """Counts the events of which some days are in the bars from one to another."""
    begins = sorted((first, events) for (first, _), events in placed.items())
    ends = sorted((last, events) for (_, last), events in placed.items())
    firsts, lasts = [first for first, _ in begins], [last for last, _ in ends]
    begun, ended = ([0, *accumulate(events for _, events in each)] for each in (begins, ends))
    return lambda first, last: begun[bisect_right(firsts, last)] - ended[bisect_left(lasts, first)]
