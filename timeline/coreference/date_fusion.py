"""Date fusion: the date of an event from those of its mentions. The finest if they agree, else a span and its sides."""

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
"""The precision, in seconds, of a date without a clock time."""


def conflict_sides(mentions: Sequence[Mention]) -> tuple[ConflictSide, ...]:
    """Return the dates that exclude each other, earliest first, with the indices of their mentions; empty if none do.

    A coarser date that contains a finer one is no side. Nor is a date without a timex, as the event may be older than
    the news, nor one that its document corrects. Clock times conflict if their tolerances do not overlap.
    """
    indices_by_time: defaultdict[Seconds, list[int]] = defaultdict(list)
    retracted = _retracted(mentions)
    for index, mention in enumerate(mentions):
        possible = mention.resolution.when.tolerance
        if mention.timex is not None and possible is not None and index not in retracted:
            indices_by_time[possible].append(index)
    finest = sorted(
        time for time in indices_by_time if not any(time != other and time.holds(other) for other in indices_by_time)
    )
    if all(one.meets(other) for one, other in combinations(finest, 2)):
        return ()
    return tuple(
        ConflictSide(_finest_date(mentions, indices_by_time[time]).edtf or "", tuple(indices_by_time[time]))
        for time in finest
    )


def fused_date(mentions: Sequence[Mention], conflict: Sequence[ConflictSide]) -> When:
    """Return the date of the event. In a conflict it spans all sides, with the precision of the first.

    A date without a timex counts only if no timex gives a calendar date, or if it refines one.
    """
    if not conflict:
        retracted = _retracted(mentions)
        by_timex = [
            index for index, mention in enumerate(mentions) if _has_calendar_timex(mention) and index not in retracted
        ]
        finest = _finest_date(mentions, by_timex or range(len(mentions)))
        refinements = [
            index
            for index, mention in enumerate(mentions)
            if index not in retracted and _is_refinement(mention, finest)
        ]
        return _finest_date(mentions, refinements) if refinements else finest
    dates = [mentions[side.mentions[0]].resolution.when for side in conflict]
    first = min(dates, key=lambda date: (date.earliest, date.latest))
    last = max(dates, key=lambda date: (date.latest, date.earliest))
    span = f"{conflict[0].edtf.partition('/')[0]}/{conflict[-1].edtf.rpartition('/')[2]}"
    return When(span, first.earliest, last.latest, first.precision)


def _retracted(mentions: Sequence[Mention]) -> set[int]:
    """Return the indices of the mentions whose dates their own documents correct."""
    by_document: defaultdict[str, list[int]] = defaultdict(list)
    for index, mention in enumerate(mentions):
        by_document[mention.document.id].append(index)
    pairs = chain.from_iterable(permutations(indices, 2) for indices in by_document.values())
    return {index for correction, index in pairs if is_correction_of(mentions[correction], mentions[index])}


def _has_calendar_timex(mention: Mention) -> bool:
    return mention.timex is not None and mention.resolution.when.interval is not None


def _is_refinement(mention: Mention, date: When) -> bool:
    """Return whether the mention has no timex, and its date is strictly within the given one."""
    inner, outer = mention.resolution.when.interval, date.interval
    return mention.timex is None and inner is not None and outer is not None and inner != outer and outer.holds(inner)


def _finest_date(mentions: Sequence[Mention], indices: Sequence[int]) -> When:
    """Return the date with the fewest days, then with a clock time; one without a year only if no other is known."""
    return min((mentions[index].resolution.when for index in indices), key=_imprecision, default=UNKNOWN)


def _imprecision(date: When) -> tuple[bool, int, bool, bool, int, str]:
    interval = date.interval
    days = 0 if interval is None else interval.days
    clock = date.precision.seconds if isinstance(date.precision, ClockUnit) else _SECONDS_WITHOUT_CLOCK
    return interval is None, days, date.edtf is None, date.approximate or date.uncertain, clock, date.edtf or ""
