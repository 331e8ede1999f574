"""How much of a pile an event matters to: who tells it, how prominently, how surely. Looks at its mentions alone.

So a document more or less changes the importance of no event that it does not tell.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.dates import Unit
from timeline.records import Modality

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.dates import When
    from timeline.records import Mention

__all__ = ["importance"]

_REPETITION_WEIGHT = 0.25
_RETROSPECTIVE_WEIGHT = 0.5
_NEWS_DAYS = 30
"""What a text tells that was published so long after the event, it tells because the event still matters."""

_HALF_PROMINENCE_OFFSET = 1_000
_FULL_DETAIL_WORDS = 5
_MODALITY_WEIGHTS = {
    Modality.OCCURRED: 1.0,
    Modality.REPORTED: 0.8,
    Modality.EXPECTED: 0.6,
    Modality.NEGATED: 0.5,
    Modality.POSSIBLE: 0.4,
}
_NO_TIMEX_WEIGHT = 0.5
_COARSE_DATE_WEIGHT = 0.75
_DIGITS = 4
_MIN_IMPORTANCE = 0.0001


def importance(mentions: Sequence[Mention], modality: Modality, when: When) -> float:
    """Above 0, below 1, in four digits: x / (x + 1), where x is how many sources tell it, weighed.

    The first source counts in full at the top of its text, half 1,000 code points below it; each other one counts one,
    and one and a half where it looks back on the event from more than 30 days later; another sentence of one source
    counts a quarter. All that is multiplied by what is not certain about it: that it was only said, expected, possible
    or did not happen; that no timex dates it, or one that is coarser than a month; that little is told of it.
    """
    sources = {mention.document.id for mention in mentions}
    looking_back = {mention.document.id for mention in mentions if _is_retrospective(mention, when)}
    told = (
        _prominence(mentions)
        + len(sources)
        - 1
        + _REPETITION_WEIGHT * (len(mentions) - len(sources))
        + _RETROSPECTIVE_WEIGHT * min(len(looking_back), len(sources) - 1)
    )
    weighed = told * _MODALITY_WEIGHTS[modality] * _date_weight(mentions, when) * _detail_weight(mentions)
    return max(_MIN_IMPORTANCE, round(weighed / (weighed + 1), _DIGITS))


def _prominence(mentions: Sequence[Mention]) -> float:
    return max(_HALF_PROMINENCE_OFFSET / (_HALF_PROMINENCE_OFFSET + mention.quote.start) for mention in mentions)


def _is_retrospective(mention: Mention, when: When) -> bool:
    published = mention.document.published
    return when.latest is not None and published is not None and published > when.latest + _NEWS_DAYS


def _date_weight(mentions: Sequence[Mention], when: When) -> float:
    if all(mention.timex is None for mention in mentions):
        return _NO_TIMEX_WEIGHT
    coarse = when.precision is None or Unit.MONTH.is_finer_than(when.precision)
    return _COARSE_DATE_WEIGHT if coarse or when.earliest is None else 1.0


def _detail_weight(mentions: Sequence[Mention]) -> float:
    """How much the fullest of them tells, 0.5 to 1: "the quarter ended" is hardly an event."""
    words = max(len(mention.words) for mention in mentions)
    return 0.5 + 0.5 * min(1.0, words / _FULL_DETAIL_WORDS)
