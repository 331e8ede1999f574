"""A text as this room reads it: its expressions, the words around them, and whether it is news."""

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
    from timeline.publication.inference.language import Language
    from timeline.records import Timex
    from timeline.text.sentences import TextSpan

__all__ = ["TextContext", "build_context"]

_CONTEXT_CHARACTERS = 160
"""Code points around an expression that are read."""
_SENTENCE_END = re.compile(r"[.!?]['\"”’)]*\s+(?=[\"“A-Z])|\n\s*\n")


@dataclass(frozen=True, slots=True)
class TextContext:
    """`is_news` is whether something in it surely hangs on the day of writing: "yesterday", but not "on Friday"."""

    text: str
    timexes: Sequence[Timex]
    language: Language
    quoted: Sequence[TextSpan]
    is_news: bool

    def before(self, timex: Timex) -> str:
        """What stands before it in its sentence."""
        start = timex.extent.start
        return _SENTENCE_END.split(self.text[max(0, start - _CONTEXT_CHARACTERS) : start])[-1].lstrip()

    def after(self, timex: Timex) -> str:
        """What follows it in its sentence."""
        end = timex.extent.end
        return _SENTENCE_END.split(self.text[end : end + _CONTEXT_CHARACTERS], maxsplit=1)[0]

    def lean(self, timex: Timex) -> Lean:
        """The lean of its clause, also where its meaning does not need one."""
        return lean_of(self.text, timex.extent.start, timex.extent.end)

    def is_quoted(self, timex: Timex) -> bool:
        """Whether it stands in a quotation, so that it hangs on the day on which that was said."""
        return index_containing(self.quoted, timex.extent.start) is not None


def build_context(text: str, timexes: Sequence[Timex], language: Language) -> TextContext:
    """The text with its expressions."""
    quoted = tuple(find_quotations(text))
    page = TextContext(text, timexes, language, quoted, is_news=False)
    tells = any(
        is_deictic(timex.meaning) and not has_open_direction(timex.meaning) and not page.is_quoted(timex)
        for timex in timexes
    )
    return replace(page, is_news=tells)
