"""Main verbs of which a dated clause tells when it was: "he left when the dam burst on Friday".

Works on one row and the scenes that are dated in it; on which day it was else is told by `news`.
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
    """For each of the verbs that has one, the scene whose clause tells when it was."""
    found = ((_main_verb(row, scene.clause.group), scene) for scene in candidates if scene.clause.group is not None)
    return {verb: scene for verb, scene in found if verb is not None and verb in verbs}


def is_same_day(candidate: EventCandidate) -> bool:
    """Whether what its clause opens for was on the same, known day: "when the dam burst on Friday", not "after it"."""
    days = candidate.date.resolution.when.interval
    opener = candidate.row.lower(candidate.row.segment(candidate.clause.head).start)
    return opener in candidate.row.language.signals.simultaneous and days is not None and days.days == 1


def _main_verb(row: TokenRow, group: VerbGroup) -> VerbGroup | None:
    """The verb before a clause of time, or after one that opens the sentence, if the group carries such a clause."""
    around, language = row.segment(group.first), row.language
    openers = language.signals.simultaneous | language.signals.after | language.signals.before
    finite = [one for one in row.groups if one.finite]
    if row.lower(around.start) not in openers or row.verb_form(around.start + 1) is VerbForm.GERUND:
        return None
    if group != next((one for one in finite if one.first in around), None):
        return None
    at = finite.index(group) + (1 if around.start == 0 else -1)
    return finite[at] if 0 <= at < len(finite) else None
