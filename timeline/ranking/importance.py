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

_WEIGHT_OF_RETELLING = 0.25
_WEIGHT_OF_LOOKING_BACK = 0.5
_DAYS_OF_NEWS = 30
"""What a text tells that was published so long after the event, it tells because the event still matters."""

_HALF_WAY_DOWN = 1_000
_WORDS_OF_A_FULL_TELLING = 5
_WEIGHTS = {
    Modality.OCCURRED: 1.0,
    Modality.REPORTED: 0.8,
    Modality.EXPECTED: 0.6,
    Modality.NEGATED: 0.5,
    Modality.POSSIBLE: 0.4,
}
_WEIGHT_WITHOUT_TIMEX = 0.5
_WEIGHT_OF_A_COARSE_DATE = 0.75
_DIGITS = 4
_LEAST = 0.0001


def importance(mentions: Sequence[Mention], modality: Modality, when: When) -> float:
    """Above 0, below 1, in four digits: x / (x + 1), where x is how many sources tell it, weighed.

    The first source counts in full at the top of its text, half 1,000 code points below it; each other one counts one,
    and one and a half where it looks back on the event from more than 30 days later; another sentence of one source
    counts a quarter. All that is multiplied by what is not certain about it: that it was only said, expected, possible
    or did not happen; that no timex dates it, or one that is coarser than a month; that little is told of it.
    """
    sources = {mention.document.id for mention in mentions}
    looking_back = {mention.document.id for mention in mentions if _looks_back(mention, when)}
    told = (
        _prominence(mentions)
        + len(sources)
        - 1
        + _WEIGHT_OF_RETELLING * (len(mentions) - len(sources))
        + _WEIGHT_OF_LOOKING_BACK * min(len(looking_back), len(sources) - 1)
    )
    weighed = told * _WEIGHTS[modality] * _weight_of_date(mentions, when) * _fullness(mentions)
    return max(_LEAST, round(weighed / (weighed + 1), _DIGITS))


def _prominence(mentions: Sequence[Mention]) -> float:
    return max(_HALF_WAY_DOWN / (_HALF_WAY_DOWN + mention.quote.start) for mention in mentions)


def _looks_back(mention: Mention, when: When) -> bool:
    published = mention.document.published
    return when.latest is not None and published is not None and published > when.latest + _DAYS_OF_NEWS


def _weight_of_date(mentions: Sequence[Mention], when: When) -> float:
    if all(mention.timex is None for mention in mentions):
        return _WEIGHT_WITHOUT_TIMEX
    coarse = when.precision is None or Unit.MONTH.is_finer_than(when.precision)
    return _WEIGHT_OF_A_COARSE_DATE if coarse or when.earliest is None else 1.0


def _fullness(mentions: Sequence[Mention]) -> float:
    """How much the fullest of them tells, 0.5 to 1: "the quarter ended" is hardly an event."""
    words = max(len(mention.words) for mention in mentions)
    return 0.5 + 0.5 * min(1.0, words / _WORDS_OF_A_FULL_TELLING)
