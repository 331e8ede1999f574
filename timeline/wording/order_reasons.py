"""Formats the reasons of the temporal order in English: what texts say of two events, and their dates."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from timeline.records.order_reasons import EventDate, OrderReason, StatedRelation
from timeline.records.stored_reason import StoredReason
from timeline.records.temporal_order import RelationKind

if TYPE_CHECKING:
    from timeline.dates import Interval

__all__ = ["format_order_reason"]


def format_order_reason(reason: OrderReason) -> str:
    """Return the reason without a full stop.

    >>> format_order_reason(StatedRelation(RelationKind.BEFORE, "Then", "ruled", "left"))
    '"Then": "ruled", then "left"'
    """
    match reason:
        case StatedRelation(kind, signal, first, second):
            link = ", then" if kind is RelationKind.BEFORE else " while"
            return f'"{signal}": "{first}"{link} "{second}"'
        case EventDate(title, date):
            return f"“{title}” is dated {date if isinstance(date, str) else _format_days(date)}"
        case StoredReason(text):
            return text
        case _:
            assert_never(reason)


def _format_days(days: Interval) -> str:
    return f"{days.start}" if days.days == 1 else f"{days.start} to {days.last}"
