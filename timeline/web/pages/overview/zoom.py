"""The zoom of the overview: which part of its time is shown, and links to other parts."""

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
    """A link to another part: its name, by which scripts find it, its label, and its URL."""

    name: str
    label: str
    address: str


def parse_range(text: str | None) -> Interval | None:
    """Parse days such as "2019-12-01/2020-01-31"; None if the text is not a range."""
    try:
        first, last = (text or "").split(_RANGE_SEPARATOR)
        return Interval(Day.read(first), Day.read(last) + 1)
    except (ValueError, OverflowError):
        return None


def bins_within(bins: Collection[HistogramBin], days: Interval) -> tuple[HistogramBin, ...]:
    """Return the bins that are entirely within the days. The others would be spread over the whole part."""
    first, end = days.start.number, days.end.number
    return tuple(bin_ for bin_ in bins if first <= bin_.first and bin_.last < end)


def zoom_links(
    bins: Sequence[HistogramBin], shown: Interval | None, build_url: Callable[[str | None], str]
) -> Iterator[ZoomLink]:
    """Yield links: closer, to the middle half of the shown events; and from a part: wider, earlier and later.

    Earlier and later reach at least to the next event.
    """
    hull = _hull(bins)
    closer = _interquartile_range(bins if shown is None else bins_within(bins, shown))
    if closer is not None and closer != shown:
        yield ZoomLink("closer", "Closer", build_url(_format_range(closer)))
    if shown is None:
        return
    step = max(1, shown.days // 2)
    wider = Interval(max(shown.start - step, hull.start), min(shown.end + step, hull.end))
    yield ZoomLink("wider", "Wider", build_url(None if wider.holds(hull) else _format_range(wider)))
    earlier = [bin_.last for bin_ in bins if bin_.last < shown.start.number]
    if earlier:
        yield ZoomLink(
            "earlier",
            "Earlier",
            build_url(_format_range(_shifted(shown, min(-step, max(earlier) - shown.start.number)))),
        )
    later = [bin_.first for bin_ in bins if bin_.first >= shown.end.number]
    if later:
        yield ZoomLink(
            "later", "Later", build_url(_format_range(_shifted(shown, max(step, min(later) - shown.last.number))))
        )


def _hull(bins: Collection[HistogramBin]) -> Interval:
    first, last = min(bin_.first for bin_ in bins), max(bin_.last for bin_ in bins)
    return Interval(Day.numbered(first), Day.numbered(last) + 1)


def _interquartile_range(bins: Collection[HistogramBin]) -> Interval | None:
    """Return the days of the middle half of the events; None if they are a single bar or everything."""
    ordered = sorted(bins, key=lambda bin_: (bin_.first, bin_.last))
    cumulative = list(accumulate(bin_.events for bin_ in ordered))
    if not cumulative:
        return None
    first = next(bin_ for bin_, total in zip(ordered, cumulative, strict=True) if 4 * total >= cumulative[-1])
    last = next(bin_ for bin_, total in zip(ordered, cumulative, strict=True) if 4 * total >= 3 * cumulative[-1])
    days = Interval(Day.numbered(first.first), Day.numbered(max(first.last, last.last)) + 1)
    return None if days == _hull(ordered) or not _has_several_bars(days, ordered) else days


def _has_several_bars(days: Interval, bins: Collection[HistogramBin]) -> bool:
    """True if the days would be shown as more than one bar; a single day has several if it has hours."""
    hours = {bin_.hours[0] for bin_ in bins_within(bins, days) if bin_.hours[0] == bin_.hours[1]}
    return days.days > 1 or len(hours) > 1


def _shifted(days: Interval, step: int) -> Interval:
    return Interval(days.start + step, days.end + step)


def _format_range(days: Interval) -> str:
    return f"{days.start}{_RANGE_SEPARATOR}{days.last}"
