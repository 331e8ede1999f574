"""The timexes of a text that was written on one of several days: what comes out the same on each of them is known."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from timeline.dates import Interval
from timeline.records import Anchor, AnchorKind
from timeline.resolving.document import resolve_document, resolve_values
from timeline.resolving.explain import explain_on_days

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.dates import Day
    from timeline.records import Resolution, Timex
    from timeline.resolving.document import ResolvedTimex

__all__ = ["resolve_on_days"]


def resolve_on_days(timexes: Sequence[Timex], days: Sequence[Day]) -> tuple[Resolution, ...]:
    """One resolution for each timex; what depends on which of the days it was is as if none of them were known.

    The days, at least one, are in their order.
    """
    unknown, first = resolve_document(timexes, None), resolve_document(timexes, days[0])
    each = zip(*(resolve_values(timexes, day) for day in days), strict=True)
    hull = Interval(days[0], days[-1] + 1)
    return tuple(
        _common_resolution(timex, told, found, hull) if _is_unanimous(found) and told.value != bare.value else bare
        for timex, bare, told, found in zip(timexes, unknown, first, each, strict=True)
    )


def _is_unanimous(found: Sequence[ResolvedTimex]) -> bool:
    return len({(one.when, one.value, one.mod) for one in found}) == 1


def _common_resolution(timex: Timex, first: Resolution, found: Sequence[ResolvedTimex], days: Interval) -> Resolution:
    """What it comes to on all of the days, as it does on the first."""
    if len({one.anchor for one in found}) == 1:
        return first
    anchor = Anchor(AnchorKind.PUBLICATION, f"{days.start}/{days.last}")
    return replace(first, anchor=anchor, why=explain_on_days(timex.extent.exact, days, first.when))
