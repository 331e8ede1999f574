"""What makes up a language for the tagger: how its runs are found, how they are read, what tells the lean of a clause.

Only runs are ever read by the grammar, and as meanings are anchor-free, the same run is read once.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from timeline.meanings.timex_type import has_open_direction
from timeline.tagging.grammar import Grammar, compile_grammar
from timeline.tagging.prefilter import Runs, Tokens

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from timeline.meanings.operators import Lean, Meaning
    from timeline.tagging.rule import Category, Rule

__all__ = ["END_OF_RUN", "Language", "Reading", "build_language", "reader"]

END_OF_RUN = "¶"
"""The last token of a run whose phrase cannot go on: a rule can ask for it, as in "(on) the <ordinal-number> (¶)"."""


class Reading(NamedTuple):
    """A meaning and where it stands within its run; `leans` where the clause must tell its side."""

    start: int
    end: int
    meaning: Meaning
    has_open_direction: bool


@dataclass(frozen=True, slots=True)
class Language:
    """`read` gives the readings of a run, `lean` what tells the lean of the clause around two ends in a text.

    `closes` matches what stands after a phrase that cannot go on. `read_command` gives the reading of a whole text that
    asks for no more than a time; its ends are marked as `CLOSED`.
    """

    runs: Runs
    read: Callable[[str], tuple[Reading, ...]]
    lean: Callable[[str], Callable[[int, int], Lean]]
    closes: re.Pattern[str] = re.compile(r"\s*(?:$|[^\w\s])")
    range_signs: tuple[re.Pattern[str], ...] = (re.compile(r"\s*[-–]\s*"),)
    read_command: Callable[[str], tuple[Reading, ...]] = lambda _: ()


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
    tokens = Tokens(grammar.known)

    @lru_cache(maxsize=32_768)
    def read(run: str) -> tuple[Reading, ...]:
        ends = tokens.of(run)
        return tuple(
            Reading(ends[found.start][0], ends[found.end - 1][1], found.value, has_open_direction(found.value))
            for found in grammar.read([run[start:end] for start, end in ends])
            if found.value is not None
        )

    return read
