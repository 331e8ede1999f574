"""Keywords of a text: the stems of its rarest and most frequent words, those of names before others.

Two articles about one affair share many of them, two about affairs of one kind ("two earthquakes") few. They follow
from the text alone: how rare a word is comes from a list of common words, not from other documents.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from timeline.text.language import Language

__all__ = ["MAX_KEYWORDS", "is_name", "keywords"]

MAX_KEYWORDS = 32

_WORD = r"[^\W\d_]{3,}(?:-[^\W\d_]+)*(?![\w/])"
_ANY_WORD = re.compile(rf"(?<![\w/@'’-]){_WORD}")
_WORD_IN_SENTENCE = re.compile(rf"(?<=[^\s.!?:;\"'“”‘’(\[–—*|>•-] )(?=[^\W\d_a-z]){_WORD}")
"""A capitalised word that does not begin a sentence or a quotation."""

_NAME_SALIENCE = 0.8
_LEAD_LENGTH = 160
"""Length of the beginning whose words count twice, in code points."""


def keywords(text: str, language: Language) -> tuple[str, ...]:
    """Return at most 32 stems, the most salient first. That of a name begins with a capital letter."""
    in_names = Counter(map(str.lower, filter(_is_capitalised, _WORD_IN_SENTENCE.findall(text))))
    lowercase = text.lower()
    counts: dict[str, list[int]] = {}
    for words, column in ((Counter(_ANY_WORD.findall(lowercase)), 0), (in_names, 1)):
        for word, occurrences in words.items():
            if word not in language.words.stop_words:
                counts.setdefault(language.stem(word), [0, 0])[column] += occurrences
    in_lead = {language.stem(word) for word in _ANY_WORD.findall(lowercase[:_LEAD_LENGTH])}
    salience: dict[str, float] = {}
    for stem, (occurrences, named) in counts.items():
        rarity, is_named = language.rarity(stem), 2 * named >= max(1, occurrences)
        weight = max(rarity, _NAME_SALIENCE) + _NAME_SALIENCE if is_named else rarity
        if weight:
            frequency = max(1, occurrences) + (stem in in_lead)
            salience[stem.capitalize() if is_named else stem] = weight * (1 + math.log(frequency))
    return tuple(sorted(salience, key=lambda stem: (-salience[stem], stem))[:MAX_KEYWORDS])


def is_name(keyword: str) -> bool:
    """Return whether the keyword is a word of a name."""
    return keyword[0].isupper()


def _is_capitalised(word: str) -> bool:
    return word[0].isupper()
