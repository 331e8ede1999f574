"""The place of an event among others in words: "between 8 May 2015 and 20 May 2015", "told after “The court ruled”"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.wording import dates as date_wording

if TYPE_CHECKING:
    from collections.abc import Iterable

    from timeline.records.temporal_order import Disorder, Neighbour, Order

__all__ = ["days_words", "disorder_words", "order_words"]

_SAID = {"after": "after", "before": "before", "meanwhile": "at the time of"}


def days_words(order: Order) -> str | None:
    """The days that the order leaves; None where it bounds nothing."""
    first, last = order.earliest, order.latest
    if first is None:
        return None if last is None else f"{date_wording.day_words(last)} or before"
    if last is None:
        return f"{date_wording.day_words(first)} or after"
    if first == last:
        return f"on {date_wording.day_words(first)}"
    return f"between {date_wording.day_words(first)} and {date_wording.day_words(last)}"


def order_words(order: Order) -> str | None:
    """The nearest others, as in "Told after “The court ruled”."; None where there are none."""
    sides = {"after": order.after, "before": order.before, "meanwhile": order.meanwhile}
    told = [f"{_SAID[side]} {_titles(those)}" for side, those in sides.items() if those]
    return f"Told {', '.join(told)}." if told else None


def disorder_words(disorder: Disorder) -> str:
    """What is told, and why it cannot be."""
    because = "; ".join(disorder.because)
    return f"Also told {_SAID[disorder.said]} “{disorder.event.title}” ({disorder.event.why}), but {because}."


def _titles(neighbours: Iterable[Neighbour]) -> str:
    return " and ".join(f"“{one.title}”" for one in neighbours)
