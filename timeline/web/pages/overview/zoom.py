"""How closely the overview is looked at: which part of all its time, and the ways to other parts. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING

from timeline.dates import Day, Interval

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Sequence

    from timeline.storage.search.histogram import HistogramBin

__all__ = ["ZoomLink", "bins_within", "parse_range", "zoom_links"]

_RANGE_SEPARATOR = "/"


@dataclass(frozen=True, slots=True)
class ZoomLink:
    """A way to another part: the name by which keys find it, its words, and its address."""

    name: str
    label: str
    address: str


def parse_range(text: str | None) -> Interval | None:
    """The days "2019-12-01/2020-01-31"; None where nothing is written that names some."""
    try:
        first, last = (text or "").split(_RANGE_SEPARATOR)
        return Interval(Day.read(first), Day.read(last) + 1)
    except (ValueError, OverflowError):
        return None


def bins_within(bins: Collection[HistogramBin], days: Interval) -> tuple[HistogramBin, ...]:
    """What is known to be of these days, all of it. Drawn no finer than it is known, the rest would lie everywhere."""
    first, end = days.start.number, days.end.number
    return tuple(one for one in bins if first <= one.first and one.last < end)


def zoom_links(
    bins: Sequence[HistogramBin], shown: Interval | None, build_url: Callable[[str | None], str]
) -> Iterator[ZoomLink]:
    """Closer, to where half of the events are that are shown; and where a part is shown, wider, earlier and later.

    Earlier and later lead at least to the next event.
    """
    whole = _hull(bins)
    closer = _interquartile_range(bins if shown is None else bins_within(bins, shown))
    if closer is not None and closer != shown:
        yield ZoomLink("closer", "Closer", build_url(_format_range(closer)))
    if shown is None:
        return
    step = max(1, shown.days // 2)
    wide = Interval(max(shown.start - step, whole.start), min(shown.end + step, whole.end))
    yield ZoomLink("wider", "Wider", build_url(None if wide.holds(whole) else _format_range(wide)))
    before = [one.last for one in bins if one.last < shown.start.number]
    if before:
        yield ZoomLink(
            "earlier",
            "Earlier",
            build_url(_format_range(_shifted(shown, min(-step, max(before) - shown.start.number)))),
        )
    after = [one.first for one in bins if one.first >= shown.end.number]
    if after:
        yield ZoomLink(
            "later", "Later", build_url(_format_range(_shifted(shown, max(step, min(after) - shown.last.number))))
        )


def _hull(bins: Collection[HistogramBin]) -> Interval:
    first, last = min(one.first for one in bins), max(one.last for one in bins)
    return Interval(Day.numbered(first), Day.numbered(last) + 1)


def _interquartile_range(bins: Collection[HistogramBin]) -> Interval | None:
    """From the first quarter of the events to the last, None where that is hardly any time, or all that there is."""
    ordered = sorted(bins, key=lambda one: (one.first, one.last))
    until = list(accumulate(one.events for one in ordered))
    if not until:
        return None
    first = next(one for one, sum_ in zip(ordered, until, strict=True) if 4 * sum_ >= until[-1])
    last = next(one for one, sum_ in zip(ordered, until, strict=True) if 4 * sum_ >= 3 * until[-1])
    days = Interval(Day.numbered(first.first), Day.numbered(max(first.last, last.last)) + 1)
    return None if days == _hull(ordered) or not _has_several_bars(days, ordered) else days


def _has_several_bars(days: Interval, bins: Collection[HistogramBin]) -> bool:
    """Whether there is more than one bar to be seen of the days: of a single one, hours."""
    known = {one.hours[0] for one in bins_within(bins, days) if one.hours[0] == one.hours[1]}
    return days.days > 1 or len(known) > 1


def _shifted(days: Interval, step: int) -> Interval:
    return Interval(days.start + step, days.end + step)


def _format_range(days: Interval) -> str:
    return f"{days.start}{_RANGE_SEPARATOR}{days.last}"
