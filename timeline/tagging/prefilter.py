"""How the runs of a text are found, in one pass over it, and cut into tokens.

A run is a stretch of words that all occur in the grammar, around one that is rare in prose (a trigger: a weekday, a
unit, a year). Names of several words ("new year's eve") are one word here.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

from timeline.tagging.words import any_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

__all__ = ["Runs", "Tokens"]

# A heading that ran into its text: "1917The".
_RUN_IN = r"(?<=1\d{3}|20\d{2})(?=(?-i:[A-Z][a-z]{2,}|[AIO][nst]\b))"
_NUMBER = (
    r"(?=['’\d])(?:['’](?=\d\d(?!\d)))?\d+(?:(?:[.,:/–-]|h[.,:/–-]?)\d+)*(?:[Tt]\d\d:\d\d(?::\d\d)?[Zz]?)?"
    rf"(?:(?<=0)['’]s\b|{_RUN_IN}|[^\W\d_]*)"
)
_NUMBER_REVERSED = r"(?:[^\W\d_]+|s['’](?=0))?\d+(?:(?:[.,:/–-]|[.,:/–-]?h)\d+)*['’]?"
# A number that may be a date by itself: a year, a decade, a clock, or numbers joined as in 5/8/2015 and 1914-18.
_DATE_LIKE = (
    r"[0-9](?<!\w.)(?:[0-9]{3}(?:[0-9]{4})?(?![0-9])|[0-9]{0,3}[-–/:][0-9]|[0-9]?\.[0-9]{1,2}\.[0-9]{4}|[0-9]?(?:[.:][0-9]{2})?[ap]m(?!\w)"
    r"|[0-9]{0,2}(?:st|nd|rd|th|ish)(?!\w)|[0-9]{1,3}['’]?s(?!\w)|[0-9]{0,2}(?:\.[0-9]{1,2})?(?:h(?:[0-9]{2})?|d|w|y|[hm](?:ou)?rs?|min(?:ute)?s?|secs?|seconds?|days?|weeks?|months?|years?|yrs?)(?!\w))"
)
_DATE_LIKE_NUMBER = re.compile(rf"{_DATE_LIKE}[\d.,:/–-]*(?<=\d)[^\W\d_]*|{_DATE_LIKE}")
_GAP = r"[^\S\n]{0,4}+(?:\n[^\S\n]{0,4}+)?+"
_MAX_LEAD_TOKENS = 6
_MAX_TAIL_TOKENS = 24
_MAX_LEAD_CHARACTERS = 80


class _Finder:
    """Finds words, or names of several words, where they stand free."""

    def __init__(self, words: Iterable[str]) -> None:
        self._words = AhoCorasick(
            words, matchkind=MatchKind.LeftmostLongest, implementation=Implementation.DFA, store_patterns=False
        )

    def spans(self, text: str) -> Iterator[tuple[int, int]]:
        """Where the words stand in a text in lower case, the longest where one begins another."""
        for _, first, last in self._words.find_matches_as_indexes(text):
            if not (first and _in_word(text[first - 1])) and (
                last == len(text) or text[last - 1] == "." or not _in_word(text[last])
            ):
                yield first, last


def _in_word(letter: str) -> bool:
    return letter.isalnum() or letter == "_"


def _names(known: Iterable[str]) -> frozenset[str]:
    """The names of several words, or with a sign inside, but for abbreviations."""
    return frozenset(word for word in known if word[0].isalpha() and re.search(r"[ '’-]", word))


def _abbreviations(known: Iterable[str]) -> str:
    return any_of(word for word in known if "." in word and " " not in word)


class Runs:
    """Finds the runs of a text: a trigger, and the known words around it."""

    def __init__(self, triggers: Iterable[str], known: Iterable[str]) -> None:
        """`known` are all words and signs that may stand in a run, in lower case; every name is also a trigger."""
        self._known = frozenset(known)
        self._backwards = frozenset(word[::-1] for word in self._known)
        self._triggers, self._names = _Finder(triggers), _names(self._known)
        dotted = _abbreviations(self._known)
        self._next = re.compile(rf"{_GAP}(?:{_NUMBER}|((?:{dotted})(?!\w)|[^\W\d_]+\d*(?!\w)|['’]s|[^\w\s]))")
        # Matched on a text that is written backwards.
        dotted_reversed = any_of(word[::-1] for word in self._known if "." in word and " " not in word)
        self._previous = re.compile(
            rf"{_GAP}(?:{_NUMBER_REVERSED}(?!\w)|((?:{dotted_reversed})(?!\w)|\d*[^\W\d_]+(?!\w)|[^\w\s]))"
        )

    def find(self, text: str) -> Iterator[tuple[int, int]]:
        """The ends of each run of a text, in its order, not overlapping."""
        text = _lowered(text)
        words = list(self._triggers.spans(text))
        names = {first: last for first, last in words if text[first:last] in self._names}
        start = 0
        numbers = (found.span() for found in _DATE_LIKE_NUMBER.finditer(text))
        for first, last in sorted([*words, *numbers]):
            if first >= start:
                lead = self._lead(text[max(start, first - _MAX_LEAD_CHARACTERS) : first][::-1])
                start = self._tail(text, last, names)
                yield first - lead, start

    def _lead(self, before: str) -> int:
        """How far the known words reach back, of which `before` is written backwards. No name is among them.

        A name is a trigger, so the run of one that stands before has taken it.
        """
        at = 1 if before[:1] in _APOSTROPHES else 0
        for _ in range(_MAX_LEAD_TOKENS):
            found = self._previous.match(before, at)
            if found is None or (found.lastindex and found[1] not in self._backwards):
                break
            at = found.end()
        return at

    def _tail(self, text: str, at: int, names: Mapping[int, int]) -> int:
        """Where the known words end that follow; `names` tells of each name's beginning where it ends."""
        for _ in range(_MAX_TAIL_TOKENS):
            found = self._next.match(text, at)
            if found is None:
                break
            name = names.get(found.start(1)) if found.lastindex else None
            if name is None and found.lastindex and found[1] not in self._known:
                break
            at = found.end() if name is None else name
        return at


_APOSTROPHES = ("'", "’")


class Tokens:
    """Cuts a run into its tokens."""

    def __init__(self, known: Iterable[str]) -> None:
        """`known` are the words of the grammar, in lower case."""
        known = frozenset(known)
        self._names = _Finder(_names(known))
        word = r"[^\W\d_]++(?:['’](?!s\b)[^\W\d_]++)*+\d*+"
        dotted = _abbreviations(known)
        # Most tokens are words that no dot follows, so they are tried first.
        self._token = re.compile(rf"{word}(?!\.)|{_NUMBER}|(?:{dotted})|['’]s\b|{word}|[^\w\s]", re.IGNORECASE)

    def of(self, run: str) -> list[tuple[int, int]]:
        """The ends of each token of the run."""
        names = dict(self._names.spans(_lowered(run)))
        found: list[tuple[int, int]] = []
        for token in self._token.finditer(run):
            start, end = token.span()
            if not found or start >= found[-1][1]:
                found.append((start, names.get(start, end)))
        return found


def _lowered(text: str) -> str:
    """In lower case, code point by code point, so that offsets stay: some letters would become two."""
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    return "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in text)
