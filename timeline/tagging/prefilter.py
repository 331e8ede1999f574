"""The prefilter: finds the runs of a text in one pass, and cuts a run into tokens.

A run is a sequence of words that all occur in the grammar, around a trigger: a word that is rare in prose (a weekday, a
unit, a year). A name of several words ("new year's eve") counts as one word.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

from timeline.tagging.words import any_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

__all__ = ["NumberPatterns", "Runs", "Tokens"]


class NumberPatterns(NamedTuple):
    """Sources of regular expressions, for texts in lower case, of the numbers that a run can have.

    `number` is any number with what is written together with it, and `reversed` matches the same in a reversed text.
    `date_like` is a number that may be a date by itself.
    """

    number: str
    reversed: str
    date_like: str


_GAP = r"[^\S\n]{0,4}+(?:\n[^\S\n]{0,4}+)?+"
_MAX_LEAD_TOKENS = 6
_MAX_TAIL_TOKENS = 24
_MAX_LEAD_CHARACTERS = 80


class _Finder:
    """Finds words, and names of several words, that are not part of longer words."""

    def __init__(self, words: Iterable[str]) -> None:
        self._words = AhoCorasick(
            words, matchkind=MatchKind.LeftmostLongest, implementation=Implementation.DFA, store_patterns=False
        )

    def spans(self, text: str) -> list[tuple[int, int]]:
        """The ends of each word in a lower-case text; the longest if one begins another."""
        found: list[tuple[int, int]] = []
        for _, first, last in self._words.find_matches_as_indexes(text):
            before = text[first - 1 : first]
            if before.isalnum() or before == "_":
                continue
            after = text[last : last + 1]
            if not (after.isalnum() or after == "_") or text[last - 1] == ".":
                found.append((first, last))
        return found


def _names(known: Iterable[str]) -> frozenset[str]:
    """The names of several words or with a sign inside, except abbreviations."""
    return frozenset(word for word in known if word[0].isalpha() and re.search(r"[ '’-]", word))


def _abbreviations(known: Iterable[str]) -> list[str]:
    return [word for word in known if "." in word and " " not in word]


class Runs:
    """Finds the runs of a text: each trigger with the known words around it."""

    def __init__(self, triggers: Iterable[str], known: Iterable[str], numbers: NumberPatterns) -> None:
        """`known` has all words and signs that a run may have, in lower case; every name is also a trigger."""
        self._known = frozenset(known)
        self._known_reversed = frozenset(word[::-1] for word in self._known)
        self._triggers, self._names = _Finder(triggers), _names(self._known)
        self._date_like = re.compile(rf"{numbers.date_like}(?:[\d.,:/–-]*(?<=\d)[^\W\d_]*)?")
        abbreviations = _abbreviations(self._known)
        dotted = any_of(abbreviations)
        self._next = re.compile(
            rf"{_GAP}(?:{numbers.number}|((?:{dotted})(?![^\W\d_])|[^\W\d_]++\d*+(?!\w)|['’]s|[^\w\s]))"
        )
        # Matched on a reversed text.
        dotted_reversed = any_of(word[::-1] for word in abbreviations)
        self._previous = re.compile(
            rf"{_GAP}(?:{numbers.reversed}(?!\w)|((?:{dotted_reversed})(?!\w)|\d*+[^\W\d_]++(?!\w)|[^\w\s]))"
        )

    def find(self, text: str) -> Iterator[tuple[int, int]]:
        """The ends of each run of a text, in the text's order, not overlapping."""
        text = _lowered(text)
        triggers = self._triggers.spans(text)
        names = {first: last for first, last in triggers if text[first:last] in self._names}
        triggers.extend(match.span() for match in self._date_like.finditer(text))
        triggers.sort()
        start = 0
        for first, last in triggers:
            if first >= start:
                lead = self._lead(text[max(start, first - _MAX_LEAD_CHARACTERS) : first][::-1])
                start = self._tail(text, last, names)
                yield first - lead, start

    def _lead(self, before: str) -> int:
        """The number of characters of known words at the end of a text; `before` is that text reversed.

        No name is among them: a name is a trigger, so it is part of the run before.
        """
        at = 1 if before[:1] in _APOSTROPHES else 0
        for _ in range(_MAX_LEAD_TOKENS):
            match = self._previous.match(before, at)
            if match is None or ((word := match[1]) is not None and word not in self._known_reversed):
                break
            at = match.end()
        return at

    def _tail(self, text: str, at: int, names: Mapping[int, int]) -> int:
        """The end of the known words after `at`; `names` has the end of each name by its start."""
        for _ in range(_MAX_TAIL_TOKENS):
            match = self._next.match(text, at)
            if match is None:
                break
            word, end = match[1], match.end()
            if word is not None:
                name_end = names.get(end - len(word))
                if name_end is None and word not in self._known:
                    break
                end = name_end or end
            at = end
        return at


_APOSTROPHES = ("'", "’")


class Tokens:
    """Cuts a run into tokens."""

    def __init__(self, known: Iterable[str], numbers: NumberPatterns) -> None:
        """`known` are the words of the grammar, in lower case."""
        known = frozenset(known)
        self._names = _Finder(_names(known))
        word = r"[^\W\d_]++(?:['’](?!s\b)[^\W\d_]++)*+\d*+"
        dotted = any_of(_abbreviations(known))
        # Most tokens are words without a dot after them, so these are tried first.
        self._token = re.compile(rf"{word}(?!\.)|{numbers.number}|(?:{dotted})|['’]s\b|{word}|[^\w\s]", re.IGNORECASE)

    def of(self, run: str) -> list[tuple[int, int]]:
        """The ends of each token of the run."""
        names = dict(self._names.spans(_lowered(run)))
        ends: list[tuple[int, int]] = []
        for token in self._token.finditer(run):
            start, end = token.span()
            if not ends or start >= ends[-1][1]:
                ends.append((start, names.get(start, end)))
        return ends


def _lowered(text: str) -> str:
    """The text in lower case with the same offsets; a letter that would become two stays as it is."""
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    return "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in text)
