"""How many of a thing a sentence speaks of: "nine shops", "a shop". Words and figures alone."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from timeline.text.en import LANGUAGE

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from timeline.records import Mention

__all__ = ["has_quantity_mismatch"]

_NUMBER_WORDS = (
    *("a", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    *("eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"),
)
_NUMERALS = {word: f"{number}" for number, word in enumerate(_NUMBER_WORDS, 1)} | dict.fromkeys(
    ("an", "one", "another"), "1"
)
_COUNT_PATTERN = re.compile(
    rf"(?<![\w.,-])(\d{{1,3}}(?:,\d{{3}})*|{'|'.join(_NUMERALS)})\s+((?:[a-z-]+\s+)?[a-z-]+)", re.IGNORECASE
)


def has_quantity_mismatch(one: Mention, other: Mention) -> bool:
    """Whether both count one thing, and not to the same number."""
    here, there = counts_by_noun(one.quote.exact), counts_by_noun(other.quote.exact)
    common = here.keys() & there.keys() & one.words & other.words
    return any(here[thing].isdisjoint(there[thing]) for thing in common)


@lru_cache(maxsize=65_536)
def counts_by_noun(sentence: str) -> Mapping[str, frozenset[str]]:
    """The things that are counted, by their stems, and the numbers of each, in figures.

    >>> counts_by_noun("It opened nine new shops and a mill.")["shop"], counts_by_noun("a shop")["shop"]
    (frozenset({'9'}), frozenset({'1'}))
    """
    found: dict[str, frozenset[str]] = {}
    for number, thing in _counted_nouns(sentence):
        found[thing] = found.get(thing, frozenset()) | {number}
    return found


def _counted_nouns(sentence: str) -> Iterator[tuple[str, str]]:
    for match in _COUNT_PATTERN.finditer(sentence):
        number = _NUMERALS.get(match[1].lower(), match[1].replace(",", ""))
        yield from ((number, LANGUAGE.stem(word.lower())) for word in match[2].split())
