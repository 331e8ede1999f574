"""Formats temporal order in words: "between 8 May 2015 and 20 May 2015", "Told after “The court ruled”."."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.wording import dates as date_wording
from timeline.wording.order_reasons import format_order_reason

if TYPE_CHECKING:
    from collections.abc import Iterable

    from timeline.records.temporal_order import Neighbour, OrderContradiction, TemporalOrder

__all__ = ["format_bounds", "format_contradiction", "format_neighbours"]

_RELATION_WORDS = {"after": "after", "before": "before", "meanwhile": "at the time of"}


def format_bounds(order: TemporalOrder) -> str | None:
    """Return the days to which the order limits the event; None where it sets no bound."""
    first, last = order.earliest, order.latest
    if first is None:
        return None if last is None else f"{date_wording.format_day(last)} or before"
    if last is None:
        return f"{date_wording.format_day(first)} or after"
    if first == last:
        return f"on {date_wording.format_day(first)}"
    return f"between {date_wording.format_day(first)} and {date_wording.format_day(last)}"


def format_neighbours(order: TemporalOrder) -> str | None:
    """Return the nearest events, as in "Told after “The court ruled”."; None where there are none."""
    sides = {"after": order.after, "before": order.before, "meanwhile": order.meanwhile}
    phrases = [
        f"{_RELATION_WORDS[side]} {_quoted_titles(neighbours)}" for side, neighbours in sides.items() if neighbours
    ]
    return f"Told {', '.join(phrases)}." if phrases else None


def format_contradiction(contradiction: OrderContradiction) -> str:
    """Return the relation that was found, and the reasons that contradict it."""
    because = "; ".join(map(format_order_reason, contradiction.because))
    event, relation = contradiction.event, _RELATION_WORDS[contradiction.said]
    return f"Also told {relation} “{event.title}” ({format_order_reason(event.reason)}), but {because}."


def _quoted_titles(neighbours: Iterable[Neighbour]) -> str:
    return " and ".join(f"“{neighbour.title}”" for neighbour in neighbours)
