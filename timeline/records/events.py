"""Happenings, each with the mentions that tell it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from timeline.records.decisions import Hide, Note, Pin
from timeline.records.mentions import DatedBy, Mention, Modality
from timeline.records.temporal_order import UNORDERED, TemporalOrder
from timeline.records.timexes import Status, status

if TYPE_CHECKING:
    from timeline.dates import When
    from timeline.records.decisions import Decision

__all__ = ["ConflictSide", "DerivedValues", "Event", "MergedPair"]


@dataclass(frozen=True, slots=True)
class ConflictSide:
    """One side of a conflict: a date, and the indices of the event's mentions that give it."""

    edtf: str
    mentions: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class DerivedValues:
    """What the mentions of an event tell, where a person has decided otherwise."""

    title: str
    when: When
    conflict: tuple[ConflictSide, ...]


@dataclass(frozen=True, slots=True)
class MergedPair:
    """Why two of an event's mentions, told by their indices, are one happening; the probability is 0 to 1."""

    mentions: tuple[int, int]
    probability: float
    because: str


@dataclass(frozen=True, slots=True)
class Event:
    """The mentions, in one or many documents, of one happening.

    `conflict` is empty where the dates of the mentions can all be true, or a person has pinned one; else `when` spans
    its sides. `importance` is 0 to 1. `decisions` are what people decided about it, in their order; `derived` is None
    where they neither pinned nor retitled it. `merged` leads from each mention to every other, but for those that a
    person has merged.
    """

    id: str
    timeline: str
    title: str
    when: When
    modality: Modality
    conflict: tuple[ConflictSide, ...]
    importance: float
    actors: tuple[str, ...]
    places: tuple[str, ...]
    mentions: tuple[Mention, ...]
    merged: tuple[MergedPair, ...] = ()
    decisions: tuple[Decision, ...] = ()
    derived: DerivedValues | None = None
    order: TemporalOrder = UNORDERED

    @property
    def is_hidden(self) -> bool:
        """Whether a person has hidden it."""
        return any(isinstance(decision.kind, Hide) for decision in self.decisions)

    @property
    def is_pinned(self) -> bool:
        """Whether a person has said when it was."""
        return any(isinstance(decision.kind, Pin) for decision in self.decisions)

    @property
    def notes(self) -> tuple[str, ...]:
        """What people want its readers to know, in the order in which they said it."""
        return tuple(decision.kind.note for decision in self.decisions if isinstance(decision.kind, Note))

    @property
    def status(self) -> Status:
        """How far its date is known."""
        return status(self.when)

    @property
    def dated_by(self) -> DatedBy:
        """The surest of what dates its mentions; where nothing does, the order if it gives it a place."""
        surest = min((mention.dated_by for mention in self.mentions), key=list(DatedBy).index)
        return DatedBy.ORDER if surest is DatedBy.NOTHING and self.order.has_bounds else surest

    @property
    def sources(self) -> int:
        """In how many documents it is told."""
        return len({mention.document.id for mention in self.mentions})
