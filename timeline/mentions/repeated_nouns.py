"""Repeated event nouns: a definite noun has the date of the event that the text dated before: "sold ... the deal".

The noun means an event by its stem, by its verb, or as a general noun. If events of several dates fit, it stays
undated: which of them is meant is not certain.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from timeline.mentions.candidates import ImplicitDate
from timeline.mentions.event_traits import is_definite
from timeline.mentions.modality import modality
from timeline.mentions.reference_time import resolve_with
from timeline.records import Modality

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from timeline.mentions.candidates import EventCandidate

__all__ = ["date_repeated_nouns"]


def date_repeated_nouns(dated: Sequence[EventCandidate], others: Iterable[EventCandidate]) -> Iterator[EventCandidate]:
    """The other candidates, of which each noun without a date has that of the only event it can mean.

    `dated` are the candidates that a timex or the narration dates.
    """
    past = [candidate for candidate in dated if _is_past_event(candidate)]
    for candidate in others:
        event = _event_meant(candidate, past) if _may_repeat(candidate) else None
        if event is None:
            yield candidate
        else:
            yield replace(
                candidate, date=ImplicitDate(candidate.date.document, resolve_with(candidate.head.text, event))
            )


def _is_past_event(candidate: EventCandidate) -> bool:
    """True for what happened on one day by a timex; a report is about something else."""
    days, is_verb = candidate.date.resolution.when.interval, candidate.clause.group is not None
    is_day = days is not None and days.days == 1 and candidate.date.timex is not None
    return is_day and is_verb and modality(candidate) is Modality.OCCURRED


def _may_repeat(candidate: EventCandidate) -> bool:
    """True for a definite noun without a date that its sentence neither denies nor expects: "the deal was"."""
    is_undated = candidate.clause.group is None and candidate.date.resolution.when.interval is None
    return is_undated and is_definite(candidate) and modality(candidate) is Modality.OCCURRED


def _event_meant(candidate: EventCandidate, past: Iterable[EventCandidate]) -> EventCandidate | None:
    """The last event before the noun that it can mean, if no event of another date fits; None if there is none."""
    language, noun = candidate.row.language, candidate.row.lower(candidate.clause.head)
    stems = candidate.stems | {language.stem(verb) for verb in language.nouns.verbs_meant(noun)}
    fitting = [other for other in past if not stems.isdisjoint(other.stems)]
    days = {other.date.resolution.when.interval for other in fitting}
    before = [other for other in fitting if other.sentence.end <= candidate.sentence.start]
    return max(before, key=_position) if len(days) == 1 and before else None


def _position(candidate: EventCandidate) -> int:
    return candidate.head.start
