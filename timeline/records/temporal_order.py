"""The order of events beside their dates: what was after what, as texts tell it. Values; nothing is inferred here."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from timeline.dates import Day

__all__ = ["UNORDERED", "Neighbour", "OrderContradiction", "RelationKind", "TemporalOrder"]


class RelationKind(Enum):
    """How one happening lies to another in time: it had ended when the other began, or no time lies between the two."""

    BEFORE = "before"
    MEANWHILE = "meanwhile"


@dataclass(frozen=True, slots=True)
class Neighbour:
    """An event to which another is ordered, by its id and title, and the sentence that says why."""

    id: str
    title: str
    why: str


@dataclass(frozen=True, slots=True)
class OrderContradiction:
    """That an event is told to be "before", "after" or "meanwhile" another, which dates or other relations exclude."""

    said: str
    event: Neighbour
    because: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TemporalOrder:
    """The place that texts give to an event among others, which is no date.

    `after` and `before` are the nearest events only. `earliest` and `latest` are the days that this leaves for it, None
    where its own date says as much.
    """

    after: tuple[Neighbour, ...] = ()
    before: tuple[Neighbour, ...] = ()
    meanwhile: tuple[Neighbour, ...] = ()
    earliest: Day | None = None
    latest: Day | None = None
    conflict: tuple[OrderContradiction, ...] = ()

    @property
    def has_bounds(self) -> bool:
        """Whether it leaves some days and excludes others."""
        return self.earliest is not None or self.latest is not None


UNORDERED = TemporalOrder()
"""No text orders the event."""
