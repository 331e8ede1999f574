"""Modality of a mention: whether the event occurred, was reported, is expected, is only possible, or did not happen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.records import Modality
from timeline.text.negation import is_negated

if TYPE_CHECKING:
    from timeline.mentions.candidates import EventCandidate

__all__ = ["modality"]


def modality(candidate: EventCandidate) -> Modality:
    """The modality by the words around the verb and by the date."""
    if is_negated(candidate.row, candidate.clause):
        return Modality.NEGATED
    if _is_possible(candidate):
        return Modality.POSSIBLE
    if candidate.date.is_future:
        return Modality.EXPECTED
    return Modality.REPORTED if candidate.is_reporting else Modality.OCCURRED


def _is_possible(candidate: EventCandidate) -> bool:
    """True if the event is hedged or conditional: "might meet", "if they meet"."""
    row, group = candidate.row, candidate.clause.group
    opener = row.lower(row.segment(candidate.clause.head).start)
    before_verb = range(0) if group is None else range(group.first - 1, group.last)
    words = row.language.words
    return opener in words.conditionals or row.contains_any(words.hedges, before_verb)
