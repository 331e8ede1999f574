"""Temporal order of events as texts state it, in addition to dates (cf. TimeML TLINK). Values; nothing is inferred."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from timeline.dates import Day
    from timeline.records.order_reasons import OrderReason

__all__ = ["UNORDERED", "Neighbour", "OrderContradiction", "RelationKind", "TemporalOrder"]


class RelationKind(Enum):
    """The temporal relation of two events: one ended before the other began, or no time lies between them."""

    BEFORE = "before"
    MEANWHILE = "meanwhile"


@dataclass(frozen=True, slots=True)
class Neighbour:
    """A neighbour of an event in the order: its id and title, and the reason."""

    id: str
    title: str
    reason: OrderReason


@dataclass(frozen=True, slots=True)
class OrderContradiction:
    """A relation ("before", "after", "meanwhile") of an event that dates or other relations exclude, and why."""

    said: str
    event: Neighbour
    because: tuple[OrderReason, ...]


@dataclass(frozen=True, slots=True)
class TemporalOrder:
    """The place of an event among others, from relations in texts.

    `after` and `before` have the nearest events only. `earliest` and `latest` are the bounds that follow, None if the
    event's own date has the same.
    """

    after: tuple[Neighbour, ...] = ()
    before: tuple[Neighbour, ...] = ()
    meanwhile: tuple[Neighbour, ...] = ()
    earliest: Day | None = None
    latest: Day | None = None
    conflict: tuple[OrderContradiction, ...] = ()

    @property
    def has_bounds(self) -> bool:
        """True if it bounds the date."""
        return self.earliest is not None or self.latest is not None


UNORDERED = TemporalOrder()
"""The order of an event in no relation."""
