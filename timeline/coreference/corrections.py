"""Where a text corrects itself: which of two dates that it gives to one deed it takes back."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from timeline.coreference import predicates

if TYPE_CHECKING:
    from timeline.records import Mention

__all__ = ["is_correction_of", "is_correction_pair"]

_SIGNAL = re.compile(r"\b(?:correction|corrected|clarification|in fact)\b", re.IGNORECASE)
_CORRECTION_HEADING = re.compile(r"\b(?:correction|clarification)\W*$", re.IGNORECASE)
_NEGATED_DATE = re.compile(r"\b(?:not|instead of|rather than)(?:\s\w+)?\s*$", re.IGNORECASE)
_EARLIER_VERSION = re.compile(
    r"\b(?:earlier version|(?:first|originally|wrongly|mistakenly) (?:said|reported|stated|wrote))\b[^;:]*$",
    re.IGNORECASE,
)


def is_correction_pair(one: Mention, other: Mention) -> bool:
    """Whether one of the two takes the date of the other back."""
    return is_correction_of(one, other) or is_correction_of(other, one)


def is_correction_of(one: Mention, other: Mention) -> bool:
    """Whether the first takes the date of the second back: it says so after it, or the text calls that one wrong."""
    if one.document.id != other.document.id or one.timex is None or other.timex is None or _is_retracted(one):
        return False
    if (
        one.resolution.when == other.resolution.when
        or _predicate(one) != _predicate(other)
        or predicates.is_light(_predicate(one))
    ):
        return False
    return _is_retracted(other) or (_text_position(other) < _text_position(one) and _has_correction_signal(one, other))


def _predicate(mention: Mention) -> str:
    return predicates.normalise(mention.predicate.exact)


def _text_position(mention: Mention) -> tuple[int, int]:
    return mention.predicate.start, mention.timex.extent.start if mention.timex else 0


def _has_correction_signal(one: Mention, other: Mention) -> bool:
    """Whether the sentence speaks of a correction; of one sentence with both, between them."""
    told = one.quote.exact
    if one.quote == other.quote and other.timex is not None:
        told = told[max(0, other.timex.extent.end - one.quote.start) :]
    return _SIGNAL.search(told) is not None or _CORRECTION_HEADING.search(one.prefix) is not None


def _is_retracted(mention: Mention) -> bool:
    start = mention.quote.start
    at = mention.predicate.start if mention.timex is None else mention.timex.extent.start
    is_not_then = _NEGATED_DATE.search(mention.quote.exact[: max(0, at - start)])
    is_old = _EARLIER_VERSION.search(mention.quote.exact[: max(0, mention.predicate.start - start)])
    return is_not_then is not None or is_old is not None
