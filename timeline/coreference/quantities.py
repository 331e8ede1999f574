"""Quantity mismatch: two sentences that count the same thing to different numbers, as "nine shops" and "a shop"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from timeline.coreference.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from timeline.records import Mention

__all__ = ["has_quantity_mismatch", "numerals_in"]

_NUMERAL = re.compile(r"\d+(?:[.,]\d+)*")


def has_quantity_mismatch(one: Mention, other: Mention) -> bool:
    """Return whether both sentences count the same thing, and have no number of it in common."""
    counts, other_counts = counts_by_noun(one.quote.exact), counts_by_noun(other.quote.exact)
    nouns = counts.keys() & other_counts.keys() & one.words & other.words
    return any(counts[noun].isdisjoint(other_counts[noun]) for noun in nouns)


@lru_cache(maxsize=65_536)
def counts_by_noun(sentence: str) -> Mapping[str, frozenset[str]]:
    """Return the numbers, in digits, of each thing that the sentence counts, by the stem of its noun.

    >>> counts_by_noun("It opened nine new shops and a mill.")["shop"], counts_by_noun("a shop")["shop"]
    (frozenset({'9'}), frozenset({'1'}))
    """
    counts: dict[str, frozenset[str]] = {}
    for number, noun in _counted_nouns(sentence):
        counts[noun] = counts.get(noun, frozenset()) | {number}
    return counts


def _counted_nouns(sentence: str) -> Iterator[tuple[str, str]]:
    for match in vocabulary().patterns.counted.finditer(sentence):
        number = vocabulary().patterns.numerals.get(match[1].lower(), match[1].replace(",", ""))
        yield from ((number, vocabulary().language.stem(word.lower())) for word in match[2].split())


@lru_cache(maxsize=65_536)
def numerals_in(sentence: str) -> frozenset[str]:
    """Return the numbers in figures, without separators: "1,204" is 1204."""
    return frozenset(numeral.replace(",", "") for numeral in _NUMERAL.findall(sentence))
