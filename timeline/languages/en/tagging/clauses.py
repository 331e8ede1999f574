"""The words of English clauses, and the borders between clauses."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from timeline.tagging.words import word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["BORDERS", "clause_start", "first_clause", "is_infinitive", "words_of"]

words_of = re.compile(r"\w+(?:['’]\w+)?|[^\w\s]").findall
"""The words and signs of a text."""

BORDERS = word_set(
    """
    when where who whom whose which that after before until till while because although though but if since as upon
    following so than whether ; : ( ) [ ] " “ ” « » — – ,
    """
)
"""The words and signs at which a clause begins."""


def clause_start(words: Sequence[str]) -> int:
    """The index of the first word of the last clause, after the word or sign that begins it."""
    return next((index + 1 for index in range(len(words) - 1, -1, -1) if words[index] in BORDERS), 0)


def first_clause(words: Sequence[str]) -> Sequence[str]:
    """The words up to the next one that begins a clause, without a comma before them."""
    start = 1 if words[:1] == [","] else 0
    return words[start : next((index for index in range(start, len(words)) if words[index] in BORDERS), len(words))]


def is_infinitive(words: Sequence[str], index: int) -> bool:
    """Whether the word is the "to" of an infinitive, such as "to testify"."""
    if words[index] != "to" or index + 1 == len(words):
        return False
    word = words[index + 1]
    is_plural = word.endswith("s") and not word.endswith(("ss", "us"))
    return word.isalpha() and not is_plural and word not in _NO_INFINITIVE


_NO_INFINITIVE = word_set("the a an his her its their our my your all both each every some many three two")
