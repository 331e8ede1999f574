"""What makes up a language for the tagger, and how its runs are found: in one pass of one regular expression.

A run is a stretch of words that all occur in the grammar, with at least one among them that is rare in prose (a
trigger: a weekday, a unit, a number). Only runs are ever read by the grammar, and as meanings are anchor-free, a run
is read once.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from timeline.tagging.grammar import Grammar, compile_grammar
from timeline.tagging.words import any_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from timeline.meanings import Lean, Meaning
    from timeline.tagging.table import Category, Rule

__all__ = ["Language", "Reading", "build_language", "reader"]

_NUMBER = r"['’]?\d+(?:[.,:/–-]\d+)*(?:T\d\d:\d\d(?::\d\d)?Z?)?(?:(?<=0)['’]s\b|[^\W\d_]*)"
_GAP = r"[^\S\n]{0,4}+(?:\n[^\S\n]{0,4}+)?+"
_LONGEST_LEAD = 6
_LONGEST_TAIL = 24


class Reading(NamedTuple):
    """A meaning and where it stands within its run."""

    start: int
    end: int
    meaning: Meaning


@dataclass(frozen=True, slots=True)
class Language:
    """`runs` finds runs in a text put to lower case, `read` gives the readings of one, `lean` the lean of a clause.

    `lean` takes the text and the two ends of an expression in it.
    """

    runs: re.Pattern[str]
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
    triggers = {word for category in lexicon.values() if category.trigger for word in category.all_words()}
    return Language(_run_pattern(grammar.known, triggers), reader(grammar), lean)


def _token_pattern(known: frozenset[str]) -> re.Pattern[str]:
    dotted = any_of(word for word in known if "." in word)
    word = r"[^\W\d_]+(?:['’](?!s\b)[^\W\d_]+)*\d*"
    return re.compile(rf"{_NUMBER}|(?:{dotted})|['’]s\b|{word}|[^\w\s]", re.IGNORECASE)


def _run_pattern(known: frozenset[str], triggers: set[str]) -> re.Pattern[str]:
    signs = {word for word in known if not word[0].isalnum()}
    lead = any_of(known - triggers - signs)
    word, sign = any_of(known - signs), any_of(signs)
    return re.compile(
        rf"(?<!\w)(?:(?:(?:{lead})(?!\w)|{sign}){_GAP}){{0,{_LONGEST_LEAD}}}+"
        rf"(?:(?:{any_of(triggers)})(?!\w)|{_NUMBER})"
        rf"(?:{_GAP}(?:(?:{word})(?!\w)|{_NUMBER}|{sign})){{0,{_LONGEST_TAIL}}}+"
    )


def reader(grammar: Grammar) -> Callable[[str], tuple[Reading, ...]]:
    """What reads a run by the grammar. A run is read once: meanings are anchor-free, so they can be kept."""
    tokens_of = _token_pattern(grammar.known)

    @lru_cache(maxsize=65_536)
    def read(run: str) -> tuple[Reading, ...]:
        tokens = list(tokens_of.finditer(run))
        return tuple(
            Reading(tokens[found.start].start(), tokens[found.end - 1].end(), found.value)
            for found in grammar.read([token.group() for token in tokens])
            if found.value is not None
        )

    return read
