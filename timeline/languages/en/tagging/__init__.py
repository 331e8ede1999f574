"""The English grammar: the table of rules, the words of its slots, and the lean of a clause.

Contract: words and meanings only. The engine that compiles and runs the table is not known here.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from timeline.languages.en.tagging.carried_years import carry_years
from timeline.languages.en.tagging.clause_cues import SENTENCE_END
from timeline.languages.en.tagging.clock_forms import FOUR_DIGIT_CLOCKS, has_four_digits
from timeline.languages.en.tagging.commands import COMMAND_HEADS, COMMANDS
from timeline.languages.en.tagging.lean import lean
from timeline.languages.en.tagging.lexicon import CLOSES, LEXICON, RANGE_SIGNS
from timeline.languages.en.tagging.neighbours import judge_of
from timeline.languages.en.tagging.numbers import NUMBERS
from timeline.languages.en.tagging.rules import HEADS, RULES
from timeline.tagging.grammar import compile_grammar
from timeline.tagging.language import Convention, TimexLanguage, reader, runs

if TYPE_CHECKING:
    from collections.abc import Callable

    from timeline.tagging.language import Reading

__all__ = ["COMMANDS", "COMMAND_HEADS", "FOUR_DIGIT_CLOCKS", "HEADS", "LANGUAGE", "LEXICON", "NUMBERS", "RULES"]


def _read_command(text: str) -> tuple[Reading, ...]:
    return _commands()(text)


@cache
def _commands() -> Callable[[str], tuple[Reading, ...]]:
    """The reader of commands, compiled on first use, as prose does not need it."""
    return reader(compile_grammar((*COMMANDS, *RULES), LEXICON, COMMAND_HEADS), NUMBERS)


def _read_four_digits(run: str) -> tuple[Reading, ...]:
    return _four_digits()(run)


@cache
def _four_digits() -> Callable[[str], tuple[Reading, ...]]:
    """The reader of texts that write clocks in four digits, compiled on first use."""
    return reader(compile_grammar((*FOUR_DIGIT_CLOCKS, *RULES), LEXICON, HEADS), NUMBERS, judge_of)


_PROSE = compile_grammar(RULES, LEXICON, HEADS)

LANGUAGE = TimexLanguage(
    runs=runs(_PROSE, LEXICON, NUMBERS),
    read=reader(_PROSE, NUMBERS, judge_of),
    lean=lean,
    closes=CLOSES,
    clock_sign=re.compile(r",?\s+(?:(?P<before_clock>at)|on)\s+", re.IGNORECASE),
    sentence_end=SENTENCE_END,
    range_signs=RANGE_SIGNS,
    read_command=_read_command,
    conventions=(Convention(has_four_digits, _read_four_digits),),
    complete=carry_years,
)
