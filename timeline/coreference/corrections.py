"""Where a text corrects itself: which of two dates that it gives to one deed it takes back."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from timeline.coreference import predicates

if TYPE_CHECKING:
    from timeline.records import Mention

__all__ = ["corrects", "is_corrected"]

_SIGNAL = re.compile(r"\b(?:correction|corrected|clarification|in fact)\b", re.IGNORECASE)
_HEADING = re.compile(r"\b(?:correction|clarification)\W*$", re.IGNORECASE)
_NOT_THEN = re.compile(r"\b(?:not|instead of|rather than)(?:\s\w+)?\s*$", re.IGNORECASE)
_SAID_BEFORE = re.compile(
    r"\b(?:earlier version|(?:first|originally|wrongly|mistakenly) (?:said|reported|stated|wrote))\b[^;:]*$",
    re.IGNORECASE,
)


def is_corrected(one: Mention, other: Mention) -> bool:
    """Whether one of the two takes the date of the other back."""
    return corrects(one, other) or corrects(other, one)


def corrects(one: Mention, other: Mention) -> bool:
    """Whether the first takes the date of the second back: it says so after it, or the text calls that one wrong."""
    if one.document.id != other.document.id or one.timex is None or other.timex is None or _is_taken_back(one):
        return False
    if one.resolution.when == other.resolution.when or _deed(one) != _deed(other) or predicates.is_light(_deed(one)):
        return False
    return _is_taken_back(other) or (_place(other) < _place(one) and _signals(one, other))


def _deed(mention: Mention) -> str:
    return predicates.deed(mention.predicate.exact)


def _place(mention: Mention) -> tuple[int, int]:
    return mention.predicate.start, mention.timex.extent.start if mention.timex else 0


def _signals(one: Mention, other: Mention) -> bool:
    """Whether the sentence speaks of a correction; of one sentence with both, between them."""
    told = one.quote.exact
    if one.quote == other.quote and other.timex is not None:
        told = told[max(0, other.timex.extent.end - one.quote.start) :]
    return _SIGNAL.search(told) is not None or _HEADING.search(one.prefix) is not None


def _is_taken_back(mention: Mention) -> bool:
    start = mention.quote.start
    at = mention.predicate.start if mention.timex is None else mention.timex.extent.start
    is_not_then = _NOT_THEN.search(mention.quote.exact[: max(0, at - start)])
    is_old = _SAID_BEFORE.search(mention.quote.exact[: max(0, mention.predicate.start - start)])
    return is_not_then is not None or is_old is not None
