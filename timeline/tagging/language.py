"""What makes up a language for the tagger, and how its runs are found, in one pass over the text.

A run is a stretch of words that all occur in the grammar, around one that is rare in prose (a trigger: a weekday, a
unit, a year). Only runs are ever read by the grammar, and as meanings are anchor-free, the same run is read once.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

from timeline.kinds import leans
from timeline.tagging.grammar import Grammar, compile_grammar
from timeline.tagging.words import any_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from timeline.meanings import Lean, Meaning
    from timeline.tagging.table import Category, Rule

__all__ = ["CLOSED", "Language", "Reading", "Runs", "build_language", "reader"]

CLOSED = "¶"
"""The last token of a run whose phrase cannot go on: a rule can ask for it, as in "(on) the <ordinal-number> (¶)"."""

# A heading that ran into its text: "1917The".
_RUN_IN = r"(?<=1\d{3}|20\d{2})(?=(?-i:[A-Z][a-z]{2,}|[AIO][nst]\b))"
_NUMBER = (
    r"(?:['’](?=\d\d(?!\d)))?\d+(?:(?:[.,:/–-]|h[.,:/–-]?)\d+)*(?:[Tt]\d\d:\d\d(?::\d\d)?[Zz]?)?"
    rf"(?:(?<=0)['’]s\b|{_RUN_IN}|[^\W\d_]*)"
)
_REBMUN = r"(?:[^\W\d_]+|s['’](?=0))?\d+(?:(?:[.,:/–-]|[.,:/–-]?h)\d+)*['’]?"
# A number that may be a date by itself: a year, a decade, a clock, or numbers joined as in 5/8/2015 and 1914-18.
_DATE_LIKE = (
    r"[0-9](?<!\w.)(?:[0-9]{3}(?:[0-9]{4})?(?![0-9])|[0-9]{0,3}[-–/:][0-9]|[0-9]?\.[0-9]{1,2}\.[0-9]{4}|[0-9]?(?:[.:][0-9]{2})?[ap]m(?!\w)"
    r"|[0-9]{0,2}(?:st|nd|rd|th|ish)(?!\w)|[0-9]{1,3}['’]?s(?!\w)|[0-9]{0,2}(?:\.[0-9]{1,2})?(?:h(?:[0-9]{2})?|d|w|y|[hm](?:ou)?rs?|min(?:ute)?s?|secs?|seconds?|days?|weeks?|months?|years?|yrs?)(?!\w))"
)
_DATE_LIKE_NUMBER = re.compile(rf"{_DATE_LIKE}[\d.,:/–-]*(?<=\d)[^\W\d_]*|{_DATE_LIKE}")
_WORD = r"[^\W\d_]+(?!\w)"
_GAP = r"[^\S\n]{0,4}+(?:\n[^\S\n]{0,4}+)?+"
_LONGEST_LEAD = 6
_LONGEST_TAIL = 24
_LEAD_REACH = 80


class Reading(NamedTuple):
    """A meaning and where it stands within its run; `leans` where the clause must tell its side."""

    start: int
    end: int
    meaning: Meaning
    leans: bool


class Runs:
    """Finds the runs of a text: a trigger, and the known words around it."""

    def __init__(self, triggers: Iterable[str], known: Iterable[str]) -> None:
        """`known` are all words and signs that may stand in a run, in lower case."""
        self._triggers = AhoCorasick(
            triggers, matchkind=MatchKind.LeftmostLongest, implementation=Implementation.DFA, store_patterns=False
        )
        self._known = frozenset(known)
        self._backwards = frozenset(word[::-1] for word in known)
        joined = {word for word in self._known if word[0].isalnum() and not word.isalpha()}
        self._next = re.compile(rf"{_GAP}(?:{_NUMBER}|((?:{any_of(joined)})(?!\w)|{_WORD}|['’]s|[^\w\s]))")
        # Matched on a text that is written backwards.
        denioj = any_of(word[::-1] for word in joined)
        self._previous = re.compile(rf"{_GAP}(?:{_REBMUN}(?!\w)|((?:{denioj})(?!\w)|{_WORD}|[^\w\s]))")

    def find(self, text: str) -> Iterator[tuple[int, int]]:
        """The ends of each run of a text in lower case, in its order, not overlapping."""
        start = 0
        for first, last in sorted([*self._words(text), *(found.span() for found in _DATE_LIKE_NUMBER.finditer(text))]):
            if first >= start:
                lead = self._lead(text[max(start, first - _LEAD_REACH) : first][::-1])
                start = self._tail(text, last)
                yield first - lead, start

    def _words(self, text: str) -> Iterator[tuple[int, int]]:
        """Where the triggers are that stand as a word."""
        for _, first, last in self._triggers.find_matches_as_indexes(text):
            if not (first and _in_word(text[first - 1])) and (
                last == len(text) or text[last - 1] == "." or not _in_word(text[last])
            ):
                yield first, last

    def _lead(self, before: str) -> int:
        """How far the known words reach back, of which `before` is written backwards."""
        at = 1 if before[:1] in _APOSTROPHES else 0
        for _ in range(_LONGEST_LEAD):
            found = self._previous.match(before, at)
            if found is None or (found.lastindex and found[1] not in self._backwards):
                break
            at = found.end()
        return at

    def _tail(self, text: str, at: int) -> int:
        """Where the known words end that follow."""
        for _ in range(_LONGEST_TAIL):
            found = self._next.match(text, at)
            if found is None or (found.lastindex and found[1] not in self._known):
                break
            at = found.end()
        return at


_APOSTROPHES = ("'", "’")


def _in_word(letter: str) -> bool:
    return letter.isalnum() or letter == "_"


@dataclass(frozen=True, slots=True)
class Language:
    """`read` gives the readings of a run, `lean` what tells the lean of the clause around two ends in a text.

    `closes` matches what stands after a phrase that cannot go on.
    """

    runs: Runs
    read: Callable[[str], tuple[Reading, ...]]
    lean: Callable[[str], Callable[[int, int], Lean]]
    closes: re.Pattern[str] = re.compile(r"\s*(?:$|[^\w\s])")


def build_language(
    rules: Sequence[Rule],
    lexicon: Mapping[str, Category],
    heads: tuple[str, ...],
    lean: Callable[[str], Callable[[int, int], Lean]],
) -> Language:
    """The language of a table of rules; `table.check` tells whether that is sound."""
    grammar = compile_grammar(rules, lexicon, heads)
    triggers = {word for category in lexicon.values() if category.trigger for word in category.all_words()}
    return Language(Runs(triggers, grammar.known), reader(grammar), lean)


def reader(grammar: Grammar) -> Callable[[str], tuple[Reading, ...]]:
    """What reads a run by the grammar. A run is read once: meanings are anchor-free, so they can be kept."""
    tokens_of = _token_pattern(grammar.known)

    @lru_cache(maxsize=32_768)
    def read(run: str) -> tuple[Reading, ...]:
        tokens = list(tokens_of.finditer(run))
        return tuple(
            Reading(tokens[found.start].start(), tokens[found.end - 1].end(), found.value, leans(found.value))
            for found in grammar.read([token.group() for token in tokens])
            if found.value is not None
        )

    return read


def _token_pattern(known: frozenset[str]) -> re.Pattern[str]:
    dotted = any_of(word for word in known if "." in word)
    names = any_of(word for word in known if " " in word)
    word = r"[^\W\d_]+(?:['’](?!s\b)[^\W\d_]+)*\d*"
    return re.compile(rf"{_NUMBER}|(?:{names})(?!\w)|(?:{dotted})|['’]s\b|{word}|[^\w\s]", re.IGNORECASE)
