"""A text as this room reads it: its expressions, the words around them, and whether it is news."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from timeline.meanings.timex_type import leans
from timeline.publication.inference.inverse_resolution import hangs_on_writing
from timeline.tagging import lean_of
from timeline.text.quotations import quotations
from timeline.text.sentences import holding

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.meanings.operators import Lean
    from timeline.publication.inference.language import Language
    from timeline.records import Timex
    from timeline.text.sentences import Stretch

__all__ = ["Page", "open_page"]

_REACH = 160
"""Code points around an expression that are read."""
_SENTENCE_END = re.compile(r"[.!?]['\"”’)]*\s+(?=[\"“A-Z])|\n\s*\n")


@dataclass(frozen=True, slots=True)
class Page:
    """`is_news` is whether something in it surely hangs on the day of writing: "yesterday", but not "on Friday"."""

    text: str
    timexes: Sequence[Timex]
    language: Language
    quoted: Sequence[Stretch]
    is_news: bool

    def before(self, timex: Timex) -> str:
        """What stands before it in its sentence."""
        start = timex.extent.start
        return _SENTENCE_END.split(self.text[max(0, start - _REACH) : start])[-1].lstrip()

    def after(self, timex: Timex) -> str:
        """What follows it in its sentence."""
        end = timex.extent.end
        return _SENTENCE_END.split(self.text[end : end + _REACH], maxsplit=1)[0]

    def lean(self, timex: Timex) -> Lean:
        """The lean of its clause, also where its meaning does not need one."""
        return lean_of(self.text, timex.extent.start, timex.extent.end)

    def is_quoted(self, timex: Timex) -> bool:
        """Whether it stands in a quotation, so that it hangs on the day on which that was said."""
        return holding(self.quoted, timex.extent.start) is not None


def open_page(text: str, timexes: Sequence[Timex], language: Language) -> Page:
    """The text with its expressions."""
    quoted = tuple(quotations(text))
    page = Page(text, timexes, language, quoted, is_news=False)
    tells = any(
        hangs_on_writing(timex.meaning) and not leans(timex.meaning) and not page.is_quoted(timex) for timex in timexes
    )
    return replace(page, is_news=tells)
