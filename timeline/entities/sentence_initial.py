"""Sentence-initial names: recognises those that are no names, because a sentence begins with a capital anyway.

The text decides where it can: a word that it uses as a name within a sentence is a name, and a word that it also
writes in lower case is none. Otherwise the letters and the neighbours of the word decide.
"""

from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from timeline.entities.names import Name
    from timeline.text.language import Language
    from timeline.text.sentences import TextSpan

__all__ = ["drop_sentence_initial"]

_WORD = re.compile(r"(?<!\w)[^\W\d_]+")
_NEXT_WORD = re.compile(r"[^\S\n]([^\W\d_]+)(?![\w'’-])")
_MIN_WORDS = 3
"""How many words a name must have to lose its first word as a common noun: "Referee Rosa Feld"."""

_MAX_SEARCHED = 200
"""How many words are looked for in a text one by one; more take as long as all words of the text."""


def drop_sentence_initial(
    text: str, names: Sequence[Name], date_spans: Sequence[TextSpan], language: Language
) -> list[Name]:
    """The names, without those whose capital only begins a sentence, and each without a first word of that kind."""
    doubtful = _doubtful_names(names)
    common = _common_words(text, {name.key[0] for name in doubtful}, language)
    date_starts = {date.start for date in date_spans}
    dropped = {
        name.start
        for name in doubtful
        if len(name.key) == 1 and (name.key[0] in common or _is_modifier(text, name, date_starts, language))
    }
    trimmed = {
        name.start: _without_first_word(name) for name in doubtful if _has_spurious_first_word(name, common, language)
    }
    return [trimmed.get(name.start, name) for name in names if name.start not in dropped]


def _doubtful_names(names: Sequence[Name]) -> list[Name]:
    """The sentence-initial names that occur nowhere else, neither alone nor as the end of a longer name."""
    certain = {name.key for name in names if not name.is_sentence_initial}
    certain.update(name.key[first:] for name in names for first in range(1, len(name.key)))
    return [name for name in names if name.is_sentence_initial and name.key not in certain]


def _common_words(text: str, words: set[str], language: Language) -> set[str]:
    """The words that are no names, by their letters or because the text also writes them in lower case."""
    by_form = {word for word in words if language.verbs.form(word) is not None or _is_noun(word, language)}
    variants = {word: (word, word.removesuffix("s"), word.removesuffix("es")) for word in words - by_form}
    wanted = set(chain(*variants.values()))
    if len(wanted) <= _MAX_SEARCHED:
        wanted = {variant for variant in wanted if variant in text}  # cheaper than all words of the text
    lowercase = wanted.intersection(_WORD.findall(text)) if wanted else wanted
    return by_form.union(word for word, spellings in variants.items() if not lowercase.isdisjoint(spellings))


def _is_noun(word: str, language: Language) -> bool:
    """True for a noun that is no name by its letters, or names several events: "divers", "talks"; not for "france"."""
    return language.nouns.is_common(word) or (word.endswith("s") and language.nouns.is_event(word))


def _is_modifier(text: str, name: Name, date_starts: Collection[int], language: Language) -> bool:
    """True if the word only modifies the noun after it: "Health minister", "Crane drivers"."""
    following = _NEXT_WORD.match(text, name.end)
    if following is None or not following[1].islower() or following.start(1) in date_starts:
        return False
    word = following[1]
    is_function_word = word in language.words.stop_words or language.words.is_adverb(word)
    return not is_function_word and language.verbs.form(word) is None


def _has_spurious_first_word(name: Name, common: Collection[str], language: Language) -> bool:
    """True if the first word is not part of the name: "Two Romans"; "Referee Rosa Feld" if "the referee" occurs."""
    first = name.key[0]
    return len(name.key) > 1 and (
        first in language.words.numerals
        or (len(name.key) >= _MIN_WORDS and first in common and not language.verbs.form(first))
    )


def _without_first_word(name: Name) -> Name:
    first, *words = name.words
    return name._replace(start=name.start + len(first) + 1, words=tuple(words), key=name.key[1:])
