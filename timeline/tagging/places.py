"""Places of expressions in their text: the sentence, and whether quotation marks surround it."""

from __future__ import annotations

import re
from bisect import bisect
from typing import TYPE_CHECKING

from timeline.records import Place

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["places"]

_QUOTATION = re.compile(r"“[^“”]*(?:”|\Z)|(?<!\w)\"(?=\S)[^\"]*(?:\"|\Z)|«[^«»]*»")


def places(text: str, sentence_end: re.Pattern[str]) -> Callable[[int], Place]:
    """A function from the offset of an expression in the text to its place; it reads the text at the first call."""
    ends: list[int] = []
    borders: list[int] = []  # the starts and ends of quotations, by turns

    def place_of(start: int) -> Place:
        if not ends:
            ends.extend(match.end() for match in sentence_end.finditer(text))
            ends.append(len(text) + 1)
            borders.extend(offset for match in _QUOTATION.finditer(text) for offset in match.span())
        return Place(bisect(ends, start), bisect(borders, start) % 2 == 1)

    return place_of
