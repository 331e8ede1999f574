"""Importance of an event: by how many sources report it, how prominently, and how certainly.

It depends on the mentions of the event alone, so a document changes the importance of no event that it does not report.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.dates import Unit
from timeline.records import MentionRole, Modality

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.dates import When
    from timeline.records import Mention

__all__ = ["importance"]

_REPETITION_WEIGHT = 0.25
_RETROSPECTIVE_WEIGHT = 0.5
_NEWS_DAYS = 30
"""Days after which a document no longer reports an event as news, but because it still matters."""

_HALF_PROMINENCE_OFFSET = 1_000
_FULL_DETAIL_WORDS = 5
_MODALITY_WEIGHTS = {
    Modality.OCCURRED: 1.0,
    Modality.REPORTED: 0.8,
    Modality.EXPECTED: 0.6,
    Modality.NEGATED: 0.5,
    Modality.POSSIBLE: 0.4,
}
_ROLE_WEIGHTS = {
    MentionRole.MAIN: 1.0,
    MentionRole.STATEMENT: 0.7,
    MentionRole.FIGURE: 0.6,
    MentionRole.REPORT: 0.5,
    MentionRole.SUBORDINATE: 0.25,
}
_BACKGROUND_DAYS = 365
"""Days after which an event that one document has once is only background."""
_BACKGROUND_WEIGHT = 0.6
_NO_TIMEX_WEIGHT = 0.5
_COARSE_DATE_WEIGHT = 0.75
_DIGITS = 4
_MIN_IMPORTANCE = 0.0001


def importance(mentions: Sequence[Mention], modality: Modality, when: When) -> float:
    """Return x / (x + 1), above 0 and below 1, rounded to four digits, where x is the weighted number of sources.

    The first source counts 1 at the top of its text, and a half 1,000 code points below it. Every other source counts
    1, or 1.5 if it looks back on the event from more than 30 days later. Another sentence of a source counts a quarter.
    The sum is multiplied by weights of at most 1 for the modality (reported, expected, negated, possible), for the role
    of its main mention (statement, figure, report, subordinate), for background, for a date without a timex or coarser
    than a month, and for few words.
    """
    sources = {mention.document.id for mention in mentions}
    retrospective = {mention.document.id for mention in mentions if _is_retrospective(mention, when)}
    coverage = (
        _prominence(mentions)
        + len(sources)
        - 1
        + _REPETITION_WEIGHT * (len(mentions) - len(sources))
        + _RETROSPECTIVE_WEIGHT * min(len(retrospective), len(sources) - 1)
    )
    weighted = coverage * _MODALITY_WEIGHTS[modality] * _date_weight(mentions, when) * _detail_weight(mentions)
    weighted *= max(_ROLE_WEIGHTS[mention.role] for mention in mentions) * _background_weight(mentions, when)
    return max(_MIN_IMPORTANCE, round(weighted / (weighted + 1), _DIGITS))


def _prominence(mentions: Sequence[Mention]) -> float:
    return max(_HALF_PROMINENCE_OFFSET / (_HALF_PROMINENCE_OFFSET + mention.quote.start) for mention in mentions)


def _is_retrospective(mention: Mention, when: When) -> bool:
    return _is_older(mention, when, _NEWS_DAYS)


def _is_older(mention: Mention, when: When, days: int) -> bool:
    published = mention.document.published
    return when.latest is not None and published is not None and published > when.latest + days


def _background_weight(mentions: Sequence[Mention], when: When) -> float:
    """Return the weight of an event that only one sentence mentions, long after it."""
    is_background = len(mentions) == 1 and _is_older(mentions[0], when, _BACKGROUND_DAYS)
    return _BACKGROUND_WEIGHT if is_background else 1.0


def _date_weight(mentions: Sequence[Mention], when: When) -> float:
    if all(mention.timex is None for mention in mentions):
        return _NO_TIMEX_WEIGHT
    is_coarse = when.precision is None or Unit.MONTH.is_finer_than(when.precision)
    return _COARSE_DATE_WEIGHT if is_coarse or when.earliest is None else 1.0


def _detail_weight(mentions: Sequence[Mention]) -> float:
    """Return the weight of the mention with the most words, 0.5 to 1: "the quarter ended" is hardly an event."""
    words = max(len(mention.words) for mention in mentions)
    return 0.5 + 0.5 * min(1.0, words / _FULL_DETAIL_WORDS)
