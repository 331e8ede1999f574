"""Temporal clauses: main verbs that a dated subordinate clause dates, as in "he left when the dam burst on Friday".

Works on one row and the candidates that are dated in it. Other main verbs are dated in `implicit_dates`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.text.language import VerbForm

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.mentions.candidates import EventCandidate
    from timeline.text.token_row import TokenRow, VerbGroup

__all__ = ["dated_main_verbs", "is_same_day"]


def dated_main_verbs(
    row: TokenRow, candidates: Sequence[EventCandidate], verbs: Sequence[VerbGroup]
) -> dict[VerbGroup, EventCandidate]:
    """The candidate whose clause dates each of the verbs; verbs without one are left out."""
    pairs = (
        (_main_verb(row, candidate.clause.group), candidate)
        for candidate in candidates
        if candidate.clause.group is not None
    )
    return {verb: candidate for verb, candidate in pairs if verb is not None and verb in verbs}


def is_same_day(candidate: EventCandidate) -> bool:
    """True if the main event was on the same, known day: "when the dam burst on Friday"; not "after it burst"."""
    days = candidate.date.resolution.when.interval
    opener = candidate.row.lower(candidate.row.segment(candidate.clause.head).start)
    return opener in candidate.row.language.signals.simultaneous and days is not None and days.days == 1


def _main_verb(row: TokenRow, group: VerbGroup) -> VerbGroup | None:
    """The main verb beside the temporal clause of the group: before it, or after a clause that opens the sentence."""
    segment, signals = row.segment(group.first), row.language.signals
    openers = signals.simultaneous | signals.after | signals.before
    if row.lower(segment.start) not in openers or row.verb_form(segment.start + 1) is VerbForm.GERUND:
        return None
    finite = [other for other in row.groups if other.finite]
    if group != next((other for other in finite if other.first in segment), None):
        return None
    index = finite.index(group) + (1 if segment.start == 0 else -1)
    return finite[index] if 0 <= index < len(finite) else None
