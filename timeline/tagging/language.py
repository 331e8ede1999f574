"""What makes up a language for the tagger, and how its runs are found, in one pass over the text.

A run is a stretch of words that all occur in the grammar, around one that is rare in prose (a trigger: a weekday, a
unit, a year). Only runs are ever read by the grammar, and as meanings are anchor-free, the same run is read once.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from heapq import merge
from typing import TYPE_CHECKING, NamedTuple

from timeline.tagging.grammar import Grammar, compile_grammar
from timeline.tagging.words import any_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from timeline.meanings import Lean, Meaning
    from timeline.tagging.table import Category, Rule

__all__ = ["Language", "Reading", "Runs", "build_language", "reader"]

_NUMBER = r"['’]?\d+(?:[.,:/–-]\d+)*(?:[Tt]\d\d:\d\d(?::\d\d)?[Zz]?)?(?:(?<=0)['’]s\b|[^\W\d_]*)"
_REBMUN = r"(?:[^\W\d_]+|s['’](?=0))?\d+(?:[.,:/–-]\d+)*['’]?"
# A number that may be a date by itself: a year, a decade, a clock, or numbers joined as in 5/8/2015 and 1914-18.
_DATE_LIKE = (
    r"[0-9](?<!\w.)(?:[0-9]{3}(?![0-9])|[0-9]{0,3}[-–/:][0-9]|[0-9]?\.[0-9]{1,2}\.[0-9]{4}|[0-9]?(?:[.:][0-9]{2})?[ap]m(?!\w)"
    r"|[0-9]{1,3}['’]?s(?!\w))"
)
_GAP = r"[^\S\n]{0,4}+(?:\n[^\S\n]{0,4}+)?+"
_LONGEST_LEAD = 6
_LONGEST_TAIL = 24
_LEAD_REACH = 80


class Reading(NamedTuple):
    """A meaning and where it stands within its run."""

    start: int
    end: int
    meaning: Meaning


@dataclass(frozen=True, slots=True)
class Runs:
    """Finds the runs of a text: a trigger, and the known words around it; `before` matches a text written backwards."""

    word: re.Pattern[str]
    number: re.Pattern[str]
    before: re.Pattern[str]
    after: re.Pattern[str]

    def find(self, text: str) -> Iterator[tuple[int, int]]:
        """The ends of each run of a text in lower case, in its order, not overlapping."""
        start = 0
        for first, last in merge(_spans(self.word, text), _spans(self.number, text)):
            if first >= start:
                lead = self.before.match(text[max(start, first - _LEAD_REACH) : first][::-1])
                tail = self.after.match(text, last)
                start = tail.end() if tail else last
                yield (first - lead.end() if lead else first), start


def _spans(pattern: re.Pattern[str], text: str) -> Iterator[tuple[int, int]]:
    return (found.span() for found in pattern.finditer(text))


@dataclass(frozen=True, slots=True)
class Language:
    """`read` gives the readings of a run, `lean` the lean of the clause around two ends in a text."""

    runs: Runs
    read: Callable[[str], tuple[Reading, ...]]
    lean: Callable[[str, int, int], Lean]


def build_language(
    rules: Sequence[Rule],
    lexicon: Mapping[str, Category],
    heads: tuple[str, ...],
    lean: Callable[[str, int, int], Lean],
) -> Language:
    """The language of a table of rules. See `compile_grammar` for what can be wrong with one."""
    grammar = compile_grammar(rules, lexicon, heads)
    return Language(_runs(grammar.known, lexicon.values()), reader(grammar), lean)


def _runs(known: frozenset[str], categories: Iterable[Category]) -> Runs:
    triggers = any_of(word for category in categories if category.trigger for word in category.all_words())
    signs = {word for word in known if not word[0].isalnum()}
    forwards, backwards, sign = any_of(known - signs), any_of(word[::-1] for word in known - signs), any_of(signs)
    return Runs(
        # Two patterns, for the matcher leaps over text that has no digit but must look at every letter.
        re.compile(rf"(?<!\w)(?:{triggers})(?!\w)"),
        re.compile(rf"{_DATE_LIKE}[\d.,:/–-]*(?<=\d)[^\W\d_]*|{_DATE_LIKE}"),
        re.compile(rf"['’]?+(?:{_GAP}(?:(?:(?:{backwards})|{_REBMUN})(?!\w)|{sign})){{0,{_LONGEST_LEAD}}}+"),
        re.compile(rf"(?:{_GAP}(?:(?:{forwards})(?!\w)|{_NUMBER}|{sign})){{1,{_LONGEST_TAIL}}}+"),
    )


def _token_pattern(known: frozenset[str]) -> re.Pattern[str]:
    dotted = any_of(word for word in known if "." in word)
    word = r"[^\W\d_]+(?:['’](?!s\b)[^\W\d_]+)*\d*"
    return re.compile(rf"{_NUMBER}|(?:{dotted})|['’]s\b|{word}|[^\w\s]", re.IGNORECASE)


def reader(grammar: Grammar) -> Callable[[str], tuple[Reading, ...]]:
    """What reads a run by the grammar. A run is read once: meanings are anchor-free, so they can be kept."""
    tokens_of = _token_pattern(grammar.known)

    @lru_cache(maxsize=16_384)
    def read(run: str) -> tuple[Reading, ...]:
        tokens = list(tokens_of.finditer(run))
        return tuple(
            Reading(tokens[found.start].start(), tokens[found.end - 1].end(), found.value)
            for found in grammar.read([token.group() for token in tokens])
            if found.value is not None
        )

    return read
