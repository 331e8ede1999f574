"""How sure it is that what a clause tells took place: it did, was said, is to come, may be, or did not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.records import Modality
from timeline.text.tense_aspect import is_negated

if TYPE_CHECKING:
    from timeline.mentions.candidates import EventCandidate

__all__ = ["modality"]


def modality(candidate: EventCandidate) -> Modality:
    """What the words around the verb say of it."""
    if is_negated(candidate.row, candidate.clause):
        return Modality.NEGATED
    if _is_possible(candidate):
        return Modality.POSSIBLE
    if candidate.date.is_future:
        return Modality.EXPECTED
    return Modality.REPORTED if candidate.is_reporting else Modality.OCCURRED


def _is_possible(candidate: EventCandidate) -> bool:
    """Whether it only may be: "might meet", "if they meet"."""
    row, group = candidate.row, candidate.clause.group
    opener = row.lower(row.segment(candidate.clause.head).start)
    around = range(0) if group is None else range(group.first - 1, group.last)
    return opener in row.language.words.conditionals or row.contains_any(row.language.words.hedges, around)
