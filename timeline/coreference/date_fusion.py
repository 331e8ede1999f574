"""When an event was, as its mentions tell: the finest date where they agree, a span and its sides where they do not."""

from __future__ import annotations

from collections import defaultdict
from itertools import chain, combinations, permutations
from typing import TYPE_CHECKING

from timeline.coreference.corrections import is_correction_of
from timeline.dates import UNKNOWN, ClockUnit, When
from timeline.records import ConflictSide

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.dates import Seconds
    from timeline.records import Mention

__all__ = ["conflict_sides", "fused_date"]

_SECONDS_WITHOUT_CLOCK = 86_400
"""Seconds that a date without a clock leaves open."""


def conflict_sides(mentions: Sequence[Mention]) -> tuple[ConflictSide, ...]:
    """The dates that exclude each other, earliest first, with the indices of their mentions; none where all can hold.

    A coarser date that holds a finer one is on no side; nor is the day of the news: what it tells may be older; nor
    what the same text takes back. Two clocks of one day exclude each other where an hour's leeway does not reach.
    """
    told: defaultdict[Seconds, list[int]] = defaultdict(list)
    wrong = _retracted(mentions)
    for index, mention in enumerate(mentions):
        possible = mention.resolution.when.tolerance
        if mention.timex is not None and possible is not None and index not in wrong:
            told[possible].append(index)
    finest = sorted(one for one in told if not any(one != other and one.holds(other) for other in told))
    if all(one.meets(other) for one, other in combinations(finest, 2)):
        return ()
    return tuple(ConflictSide(_finest_date(mentions, told[one]).edtf or "", tuple(told[one])) for one in finest)


def fused_date(mentions: Sequence[Mention], conflict: Sequence[ConflictSide]) -> When:
    """The date of the event. A conflict's date spans its sides, and is as precise as the first of them.

    The day of the news counts where no timex puts it on the calendar, and where it is within what a timex says.
    """
    if not conflict:
        wrong = _retracted(mentions)
        told = [index for index, mention in enumerate(mentions) if _has_calendar_timex(mention) and index not in wrong]
        finest = _finest_date(mentions, told or range(len(mentions)))
        within = [
            index for index, mention in enumerate(mentions) if index not in wrong and _is_refinement(mention, finest)
        ]
        return _finest_date(mentions, within) if within else finest
    dates = [mentions[side.mentions[0]].resolution.when for side in conflict]
    first = min(dates, key=lambda date: (date.earliest, date.latest))
    last = max(dates, key=lambda date: (date.latest, date.earliest))
    span = f"{conflict[0].edtf.partition('/')[0]}/{conflict[-1].edtf.rpartition('/')[2]}"
    return When(span, first.earliest, last.latest, first.precision)


def _retracted(mentions: Sequence[Mention]) -> set[int]:
    """The indices of those of which the same text takes the date back."""
    of_text: defaultdict[str, list[int]] = defaultdict(list)
    for index, mention in enumerate(mentions):
        of_text[mention.document.id].append(index)
    pairs = chain.from_iterable(permutations(indices, 2) for indices in of_text.values())
    return {index for other, index in pairs if is_correction_of(mentions[other], mentions[index])}


def _has_calendar_timex(mention: Mention) -> bool:
    return mention.timex is not None and mention.resolution.when.interval is not None


def _is_refinement(mention: Mention, date: When) -> bool:
    here, there = mention.resolution.when.interval, date.interval
    return mention.timex is None and here is not None and there is not None and here != there and there.holds(here)


def _finest_date(mentions: Sequence[Mention], indices: Sequence[int]) -> When:
    """The date that leaves the fewest days open, of a day the one with a clock; one without a year if none has one."""
    return min((mentions[index].resolution.when for index in indices), key=_imprecision, default=UNKNOWN)


def _imprecision(date: When) -> tuple[bool, int, bool, bool, int, str]:
    interval = date.interval
    days = 0 if interval is None else interval.days
    clock = date.precision.seconds if isinstance(date.precision, ClockUnit) else _SECONDS_WITHOUT_CLOCK
    return interval is None, days, date.edtf is None, date.approximate or date.uncertain, clock, date.edtf or ""
