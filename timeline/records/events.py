"""Events: clusters of coreferent mentions, with a title, a date, and what people decided about them."""

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
    from timeline.records.match_reasons import MatchReason

__all__ = ["ConflictSide", "DerivedValues", "Event", "MergedPair"]


@dataclass(frozen=True, slots=True)
class ConflictSide:
    """One side of a date conflict: a date in EDTF, and the indices of the mentions that give it."""

    edtf: str
    mentions: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class DerivedValues:
    """The title, date and conflict derived from the mentions, kept where a person overrides them."""

    title: str
    when: When
    conflict: tuple[ConflictSide, ...]


@dataclass(frozen=True, slots=True)
class MergedPair:
    """A coreference link of two mentions, by their indices, with the match probability (0 to 1) and the reasons."""

    mentions: tuple[int, int]
    probability: float
    reasons: tuple[MatchReason, ...]


@dataclass(frozen=True, slots=True)
class Event:
    """One event: its mentions, in one or many documents, and what follows from them.

    `conflict` is empty if the dates of the mentions can all be true, or a person has pinned one; else `when` spans its
    sides. `importance` is 0 to 1. `decisions` are in the order in which they were made; `derived` is None unless one of
    them is a pin or a title. `merged` connects all mentions, except those that only a person has merged.
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
        """True if a person has hidden it."""
        return any(isinstance(decision.kind, Hide) for decision in self.decisions)

    @property
    def is_pinned(self) -> bool:
        """True if a person has set its date."""
        return any(isinstance(decision.kind, Pin) for decision in self.decisions)

    @property
    def notes(self) -> tuple[str, ...]:
        """The notes that people attached, in order."""
        return tuple(decision.kind.note for decision in self.decisions if isinstance(decision.kind, Note))

    @property
    def status(self) -> Status:
        """How precisely its date is known."""
        return status(self.when)

    @property
    def dated_by(self) -> DatedBy:
        """The most certain source of the dates of its mentions; if none has a date, the order if that bounds it."""
        most_certain = min((mention.dated_by for mention in self.mentions), key=list(DatedBy).index)
        return DatedBy.ORDER if most_certain is DatedBy.NOTHING and self.order.has_bounds else most_certain

    @property
    def sources(self) -> int:
        """The number of documents that mention it."""
        return len({mention.document.id for mention in self.mentions})
