"""Reasons of the temporal order: what texts say of two events, and their dates. `timeline.wording` has the English."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from timeline.records.stored_reason import StoredReason

if TYPE_CHECKING:
    from timeline.dates import Interval
    from timeline.records.temporal_order import RelationKind

__all__ = ["EventDate", "OrderReason", "StatedRelation"]


@dataclass(frozen=True, slots=True)
class StatedRelation:
    """A temporal relation that the words of a text state, by its signal and the predicates of the two events."""

    kind: RelationKind
    signal: str
    first: str
    second: str


@dataclass(frozen=True, slots=True)
class EventDate:
    """The date of the event with this title: its days, or its EDTF if a clock time excludes a part of a day."""

    title: str
    date: Interval | str


OrderReason: TypeAlias = StatedRelation | EventDate | StoredReason
