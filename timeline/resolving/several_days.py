"""Resolution for a text that was written on one of several days: a result that all days share is known."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from timeline.dates import Interval
from timeline.records import Anchor, AnchorKind
from timeline.resolving.document import resolve_document, resolve_values
from timeline.resolving.reasons import find_reason_on_days

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.dates import Day
    from timeline.records import Resolution, Timex
    from timeline.resolving.document import ResolvedTimex

__all__ = ["resolve_on_days"]


def resolve_on_days(timexes: Sequence[Timex], days: Sequence[Day]) -> tuple[Resolution, ...]:
    """One resolution for each timex; a result that differs between the days is the one for an unknown day.

    The days, at least one, are in ascending order.
    """
    undated, on_first_day = resolve_document(timexes, None), resolve_document(timexes, days[0])
    on_each_day = zip(*(resolve_values(timexes, day) for day in days), strict=True)
    hull = Interval(days[0], days[-1] + 1)
    return tuple(
        _common_resolution(timex, first, results, hull)
        if _is_unanimous(results) and first.value != unknown.value
        else unknown
        for timex, unknown, first, results in zip(timexes, undated, on_first_day, on_each_day, strict=True)
    )


def _is_unanimous(results: Sequence[ResolvedTimex]) -> bool:
    return len({(result.when, result.value, result.mod) for result in results}) == 1


def _common_resolution(timex: Timex, first: Resolution, results: Sequence[ResolvedTimex], days: Interval) -> Resolution:
    """The resolution that all of the days share; `first` is that of the first day."""
    if len({result.anchor for result in results}) == 1:
        return first
    anchor = Anchor(AnchorKind.PUBLICATION, f"{days.start}/{days.last}")
    return replace(first, anchor=anchor, reason=find_reason_on_days(timex.extent.exact, days, first.when))
