"""The place of an event among others in words: "between 8 May 2015 and 20 May 2015", "told after “The court ruled”"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.wording import dates as date_wording

if TYPE_CHECKING:
    from collections.abc import Iterable

    from timeline.records.temporal_order import Neighbour, OrderContradiction, TemporalOrder

__all__ = ["format_bounds", "format_contradiction", "format_neighbours"]

_RELATION_WORDS = {"after": "after", "before": "before", "meanwhile": "at the time of"}


def format_bounds(order: TemporalOrder) -> str | None:
    """The days that the order leaves; None where it bounds nothing."""
    first, last = order.earliest, order.latest
    if first is None:
        return None if last is None else f"{date_wording.format_day(last)} or before"
    if last is None:
        return f"{date_wording.format_day(first)} or after"
    if first == last:
        return f"on {date_wording.format_day(first)}"
    return f"between {date_wording.format_day(first)} and {date_wording.format_day(last)}"


def format_neighbours(order: TemporalOrder) -> str | None:
    """The nearest others, as in "Told after “The court ruled”."; None where there are none."""
    sides = {"after": order.after, "before": order.before, "meanwhile": order.meanwhile}
    told = [f"{_RELATION_WORDS[side]} {_quoted_titles(those)}" for side, those in sides.items() if those]
    return f"Told {', '.join(told)}." if told else None


def format_contradiction(contradiction: OrderContradiction) -> str:
    """What is told, and why it cannot be."""
    because = "; ".join(contradiction.because)
    event, said = contradiction.event, _RELATION_WORDS[contradiction.said]
    return f"Also told {said} “{event.title}” ({event.why}), but {because}."


def _quoted_titles(neighbours: Iterable[Neighbour]) -> str:
    return " and ".join(f"“{one.title}”" for one in neighbours)
