"""Corrections within one text: two dates of one event, of which the text withdraws one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.coreference import predicates
from timeline.coreference.vocabulary import vocabulary

if TYPE_CHECKING:
    from timeline.records import Mention

__all__ = ["is_correction_of", "is_correction_pair"]


def is_correction_pair(one: Mention, other: Mention) -> bool:
    """Return whether one of the two corrects the date of the other."""
    return is_correction_of(one, other) or is_correction_of(other, one)


def is_correction_of(one: Mention, other: Mention) -> bool:
    """Return whether the first corrects the date of the second.

    Either it comes later with a signal such as "correction", or the text calls the date of the second wrong.
    """
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
    """Return whether the sentence or its heading has a signal; if both dates are in one sentence, between them."""
    patterns, text = vocabulary().patterns, one.quote.exact
    if one.quote == other.quote and other.timex is not None:
        text = text[max(0, other.timex.extent.end - one.quote.start) :]
    has_signal = patterns.correction_signal.search(text) is not None
    return has_signal or patterns.correction_heading.search(one.prefix) is not None


def _is_retracted(mention: Mention) -> bool:
    """Return whether the sentence negates its date, or attributes it to an earlier version of the text."""
    patterns, quote_start = vocabulary().patterns, mention.quote.start
    date_start = mention.predicate.start if mention.timex is None else mention.timex.extent.start
    negation = patterns.negated_date.search(mention.quote.exact[: max(0, date_start - quote_start)])
    earlier_version = patterns.earlier_version.search(
        mention.quote.exact[: max(0, mention.predicate.start - quote_start)]
    )
    return negation is not None or earlier_version is not None
