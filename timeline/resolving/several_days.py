"""The timexes of a text that was written on one of several days: what comes out the same on each of them is known."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from timeline.dates import Interval
from timeline.records import Anchor, AnchorKind
from timeline.resolving.document import settle, values
from timeline.resolving.explain import why_on_all

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.dates import Day
    from timeline.records import Resolution, Timex
    from timeline.resolving.document import Settled

__all__ = ["settle_on_all"]


def settle_on_all(timexes: Sequence[Timex], days: Sequence[Day]) -> tuple[Resolution, ...]:
    """One resolution for each timex; what depends on which of the days it was is as if none of them were known.

    The days, at least one, are in their order.
    """
    unknown, first = settle(timexes, None), settle(timexes, days[0])
    each = zip(*(values(timexes, day) for day in days), strict=True)
    hull = Interval(days[0], days[-1] + 1)
    return tuple(
        _on_all(timex, told, found, hull) if _agree(found) and told.value != bare.value else bare
        for timex, bare, told, found in zip(timexes, unknown, first, each, strict=True)
    )


def _agree(found: Sequence[Settled]) -> bool:
    return len({(one.when, one.value, one.mod) for one in found}) == 1


def _on_all(timex: Timex, first: Resolution, found: Sequence[Settled], days: Interval) -> Resolution:
    """What it comes to on all of the days, as it does on the first."""
    if len({one.anchor for one in found}) == 1:
        return first
    anchor = Anchor(AnchorKind.PUBLICATION, f"{days.start}/{days.last}")
    return replace(first, anchor=anchor, why=why_on_all(timex.extent.exact, days, first.when))
