"""Discourse roles: what a mention does in its sentence, by its clause and the other events of the sentence.

A sentence has one main event, or several if it has several main verbs; what belongs to one of these is subordinate.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.dates import UNKNOWN
from timeline.records import MentionRole

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.mentions.candidates import EventCandidate
    from timeline.text.token_row import TokenRow, VerbGroup

__all__ = ["discourse_role"]


def discourse_role(candidate: EventCandidate, in_sentence: Sequence[EventCandidate]) -> MentionRole:
    """The role of an event beside the other events of its sentence."""
    if _is_undated(candidate) and _is_subordinate(candidate) and any(map(_is_main, in_sentence)):
        return MentionRole.SUBORDINATE
    row, group = candidate.row, candidate.clause.group
    if group is None:
        return MentionRole.MAIN
    verb, verbs = row.lower(group.head), row.language.verbs
    if candidate.is_reporting and any(_is_main(other) for other in in_sentence if other.head != candidate.head):
        return MentionRole.REPORT
    if verb in verbs.statement:
        return MentionRole.STATEMENT
    clause = range(candidate.clause.first, candidate.clause.last + 1)
    is_figure = verb in verbs.scalar_change and row.contains_any(row.language.words.amounts, clause)
    return MentionRole.FIGURE if is_figure else MentionRole.MAIN


def _is_undated(candidate: EventCandidate) -> bool:
    return candidate.date.timex is None and candidate.date.resolution.when == UNKNOWN


def _is_main(candidate: EventCandidate) -> bool:
    """True if the event is dated or has a finite verb of its own."""
    return candidate.clause.group is not None and not _is_subordinate(candidate)


def _is_subordinate(candidate: EventCandidate) -> bool:
    """True for a noun, an infinitive, and the verb of a clause that depends on another, unless that reports it."""
    row, group = candidate.row, candidate.clause.group
    if group is None or not group.finite:
        return True
    if group not in row.groups and any(other.finite for other in row.groups):
        return True  # only in a headline is a bare verb the main one
    words, opener = row.language.words, candidate.clause.first - 1
    is_opened = row.lower(opener) in words.subordinators or row.lower(opener) in words.relativizers
    return is_opened and not _is_content(row, opener)


def _is_content(row: TokenRow, opener: int) -> bool:
    """True if the word opens what is said: "said that"."""
    before: VerbGroup | None = next((group for group in reversed(row.groups) if group.last < opener), None)
    is_adjacent = before is not None and row.skip_date_adverbials(before.last + 1) == opener
    return is_adjacent and before is not None and row.lower(before.head) in row.language.verbs.clause_embedding
