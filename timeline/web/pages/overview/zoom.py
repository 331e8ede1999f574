"""How closely the overview is looked at: which part of all its time, and the ways to other parts. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING

from timeline.dates import Day, Interval

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Sequence

    from timeline.storage.search.histogram import Stretch

__all__ = ["Look", "looks", "part", "within"]

_BETWEEN = "/"


@dataclass(frozen=True, slots=True)
class Look:
    """A way to another part: the name by which keys find it, its words, and its address."""

    name: str
    words: str
    address: str


def part(written: str | None) -> Interval | None:
    """The days "2019-12-01/2020-01-31"; None where nothing is written that names some."""
    try:
        first, last = (written or "").split(_BETWEEN)
        return Interval(Day.read(first), Day.read(last) + 1)
    except (ValueError, OverflowError):
        return None


def within(spread: Collection[Stretch], days: Interval) -> tuple[Stretch, ...]:
    """What is known to be of these days, all of it. Drawn no finer than it is known, the rest would lie everywhere."""
    first, end = days.start.number, days.end.number
    return tuple(one for one in spread if first <= one.first and one.last < end)


def looks(spread: Sequence[Stretch], shown: Interval | None, address: Callable[[str | None], str]) -> Iterator[Look]:
    """Closer, to where half of the events are that are shown; and where a part is shown, wider, earlier and later.

    Earlier and later lead at least to the next event.
    """
    whole = _hull(spread)
    closer = _middle(spread if shown is None else within(spread, shown))
    if closer is not None and closer != shown:
        yield Look("closer", "Closer", address(_written(closer)))
    if shown is None:
        return
    step = max(1, shown.days // 2)
    wide = Interval(max(shown.start - step, whole.start), min(shown.end + step, whole.end))
    yield Look("wider", "Wider", address(None if wide.holds(whole) else _written(wide)))
    before = [one.last for one in spread if one.last < shown.start.number]
    if before:
        yield Look("earlier", "Earlier", address(_written(_moved(shown, min(-step, max(before) - shown.start.number)))))
    after = [one.first for one in spread if one.first >= shown.end.number]
    if after:
        yield Look("later", "Later", address(_written(_moved(shown, max(step, min(after) - shown.last.number)))))


def _hull(spread: Collection[Stretch]) -> Interval:
    first, last = min(one.first for one in spread), max(one.last for one in spread)
    return Interval(Day.numbered(first), Day.numbered(last) + 1)


def _middle(spread: Collection[Stretch]) -> Interval | None:
    """From the first quarter of the events to the last, None where that is hardly any time, or all that there is."""
    ordered = sorted(spread, key=lambda one: (one.first, one.last))
    until = list(accumulate(one.events for one in ordered))
    if not until:
        return None
    first = next(one for one, sum_ in zip(ordered, until, strict=True) if 4 * sum_ >= until[-1])
    last = next(one for one, sum_ in zip(ordered, until, strict=True) if 4 * sum_ >= 3 * until[-1])
    days = Interval(Day.numbered(first.first), Day.numbered(max(first.last, last.last)) + 1)
    return None if days == _hull(ordered) or not _has_parts(days, ordered) else days


def _has_parts(days: Interval, spread: Collection[Stretch]) -> bool:
    """Whether there is more than one bar to be seen of the days: of a single one, hours."""
    known = {one.hours[0] for one in within(spread, days) if one.hours[0] == one.hours[1]}
    return days.days > 1 or len(known) > 1


def _moved(days: Interval, step: int) -> Interval:
    return Interval(days.start + step, days.end + step)


def _written(days: Interval) -> str:
    return f"{days.start}{_BETWEEN}{days.last}"
