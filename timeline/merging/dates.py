"""When an event was, as its mentions tell: the finest date where they agree, a span and its sides where they do not."""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations
from typing import TYPE_CHECKING

from timeline.dates import UNKNOWN, When
from timeline.records import Side

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.dates import Interval
    from timeline.records import Mention

__all__ = ["sides", "when"]


def sides(mentions: Sequence[Mention]) -> tuple[Side, ...]:
    """The dates that exclude each other, earliest first, with the indices of their mentions; none where all can hold.

    A coarser date that holds a finer one is on no side; nor is the day of the news: what it tells may be older.
    """
    told: defaultdict[Interval, list[int]] = defaultdict(list)
    for index, mention in enumerate(mentions):
        if mention.timex is not None and (interval := mention.resolution.when.interval) is not None:
            told[interval].append(index)
    finest = sorted(one for one in told if not any(one != other and one.holds(other) for other in told))
    if all(one.meets(other) for one, other in combinations(finest, 2)):
        return ()
    return tuple(Side(_finest(mentions, told[interval]).edtf or "", tuple(told[interval])) for interval in finest)


def when(mentions: Sequence[Mention], conflict: Sequence[Side]) -> When:
    """The date of the event. A conflict's date spans its sides, and is as precise as the first of them.

    The day of the news counts where no timex puts it on the calendar.
    """
    if not conflict:
        told = [index for index, mention in enumerate(mentions) if _is_stated(mention)]
        return _finest(mentions, told or range(len(mentions)))
    dates = [mentions[side.mentions[0]].resolution.when for side in conflict]
    first = min(dates, key=lambda date: (date.earliest, date.latest))
    last = max(dates, key=lambda date: (date.latest, date.earliest))
    span = f"{conflict[0].edtf.partition('/')[0]}/{conflict[-1].edtf.rpartition('/')[2]}"
    return When(span, first.earliest, last.latest, first.precision)


def _is_stated(mention: Mention) -> bool:
    return mention.timex is not None and mention.resolution.when.interval is not None


def _finest(mentions: Sequence[Mention], indices: Sequence[int]) -> When:
    """The date that leaves the fewest days open; one without a year if none has one."""
    return min((mentions[index].resolution.when for index in indices), key=_openness, default=UNKNOWN)


def _openness(date: When) -> tuple[bool, int, bool, bool, str]:
    interval = date.interval
    days = 0 if interval is None else interval.end.number - interval.start.number
    return interval is None, days, date.edtf is None, date.approximate or date.uncertain, date.edtf or ""
