"""The context of the expressions of a text: the words around them, quotations, and whether the text is news."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from timeline.meanings.timex_type import has_open_direction
from timeline.publication.inference.inverse_resolution import is_deictic
from timeline.tagging import lean_of
from timeline.text.quotations import find_quotations
from timeline.text.sentences import index_containing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.meanings.operators import Lean
    from timeline.publication.inference.language import InferencePatterns
    from timeline.records import Timex
    from timeline.text.sentences import TextSpan

__all__ = ["TextContext", "build_context"]

_CONTEXT_CHARACTERS = 160
"""Code points around an expression that are read."""
_SENTENCE_END = re.compile(r"[.!?]['\"”’)]*\s+(?=[\"“A-Z])|\n\s*\n")


@dataclass(frozen=True, slots=True)
class TextContext:
    """A text with its expressions.

    `is_news` is true if an expression surely depends on the day of writing: "yesterday", but not "on Friday".
    """

    text: str
    timexes: Sequence[Timex]
    language: InferencePatterns
    quoted: Sequence[TextSpan]
    is_news: bool

    def before(self, timex: Timex) -> str:
        """Return what precedes the expression in its sentence."""
        start = timex.extent.start
        return _SENTENCE_END.split(self.text[max(0, start - _CONTEXT_CHARACTERS) : start])[-1].lstrip()

    def after(self, timex: Timex) -> str:
        """Return what follows the expression in its sentence."""
        end = timex.extent.end
        return _SENTENCE_END.split(self.text[end : end + _CONTEXT_CHARACTERS], maxsplit=1)[0]

    def lean(self, timex: Timex) -> Lean:
        """Return the direction of its clause, even if its meaning needs none."""
        return lean_of(self.text, timex.extent.start, timex.extent.end)

    def is_quoted(self, timex: Timex) -> bool:
        """True if it is in a quotation, and so depends on the day on which that was said."""
        return index_containing(self.quoted, timex.extent.start) is not None


def build_context(text: str, timexes: Sequence[Timex], language: InferencePatterns) -> TextContext:
    """Return the text with its expressions, after looking for quotations and news."""
    quoted = tuple(find_quotations(text))
    context = TextContext(text, timexes, language, quoted, is_news=False)
    is_news = any(
        is_deictic(timex.meaning) and not has_open_direction(timex.meaning) and not context.is_quoted(timex)
        for timex in timexes
    )
    return replace(context, is_news=is_news)
