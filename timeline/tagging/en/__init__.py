"""The English grammar: the table of rules, the words of its slots, and the lean of a clause.

Contract: words and meanings only. The engine that compiles and runs the table is not known here.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from timeline.tagging.en.commands import COMMAND_HEADS, COMMANDS
from timeline.tagging.en.lexicon import CLOSES, LEXICON, RANGE_SIGNS
from timeline.tagging.en.rules import HEADS, RULES
from timeline.tagging.en.tense import lean
from timeline.tagging.grammar import compile_grammar
from timeline.tagging.language import build_language, reader

if TYPE_CHECKING:
    from collections.abc import Callable

    from timeline.tagging.language import Reading

__all__ = ["COMMANDS", "COMMAND_HEADS", "HEADS", "LANGUAGE", "LEXICON", "RULES"]


def _read_command(text: str) -> tuple[Reading, ...]:
    return _commands()(text)


@cache
def _commands() -> Callable[[str], tuple[Reading, ...]]:
    """The reader of commands, compiled on first use, as prose does not need it."""
    return reader(compile_grammar((*COMMANDS, *RULES), LEXICON, COMMAND_HEADS))


LANGUAGE = replace(
    build_language(RULES, LEXICON, HEADS, lean),
    closes=CLOSES,
    range_signs=RANGE_SIGNS,
    read_command=_read_command,
)
