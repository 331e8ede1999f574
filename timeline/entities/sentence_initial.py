"""Which of the names that open a sentence are none: the capital of a first word says nothing.

The text decides where it can: what it names within a sentence is a name, what it writes small is none. Else the letters
and the neighbours of the word do.
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
"""Of how many words a name is that can lose the first: "Referee Rosa Feld"."""


def drop_sentence_initial(
    text: str, names: Sequence[Name], date_spans: Sequence[TextSpan], language: Language
) -> list[Name]:
    """The names without the words that have their capital from opening a sentence."""
    certain = {name.key for name in names if not name.is_sentence_initial}
    certain.update(name.key[cut:] for name in names for cut in range(1, len(name.key)))
    doubtful = [name for name in names if name.is_sentence_initial and name.key not in certain]
    common = _common_words(text, {name.key[0] for name in doubtful}, language)
    begun = {date.start for date in date_spans}
    false = {name.start for name in doubtful if len(name.key) == 1 and (name.key[0] in common)}
    false.update(name.start for name in doubtful if len(name.key) == 1 and _is_modifier(text, name, begun, language))
    trimmed = {
        name.start: _without_first_word(name) for name in doubtful if _has_spurious_first_word(name, common, language)
    }
    return [trimmed.get(name.start, name) for name in names if name.start not in false]


def _common_words(text: str, words: set[str], language: Language) -> set[str]:
    """Those of the words that are no names, by their letters or because the text writes them small."""
    forms = {word for word in words if language.verbs.form(word) is not None or language.nouns.is_common(word)}
    small = {word: (word, word.removesuffix("s"), word.removesuffix("es")) for word in words - forms}
    near = {one for one in chain(*small.values()) if one in text}  # a look at the text that few words are worth
    seen = near.intersection(_WORD.findall(text)) if near else near
    return forms.union(word for word, ones in small.items() if not seen.isdisjoint(ones))


def _is_modifier(text: str, name: Name, date_starts: Collection[int], language: Language) -> bool:
    """Whether the word only describes the noun behind it: "Health minister", "Crane drivers"."""
    following = _NEXT_WORD.match(text, name.end)
    if following is None or not following[1].islower() or following.start(1) in date_starts:
        return False
    word = following[1]
    return (
        word not in language.words.stop_words
        and not language.words.is_adverb(word)
        and language.verbs.form(word) is None
    )


def _has_spurious_first_word(name: Name, common: Collection[str], language: Language) -> bool:
    """Whether the first word is none of the name: "Two Romans"; "Referee Rosa Feld", where "the referee" comes."""
    first = name.key[0]
    return len(name.key) > 1 and (
        first in language.words.numerals
        or (len(name.key) >= _MIN_WORDS and first in common and not language.verbs.form(first))
    )


def _without_first_word(name: Name) -> Name:
    first, *words = name.words
    return name._replace(start=name.start + len(first) + 1, words=tuple(words), key=name.key[1:])
