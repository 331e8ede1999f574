"""Proper names in a text: sequences of capitalised words, with the titles before them separated.

Does not know who is meant by a name: that is resolved in `timeline.entities.coreference`.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from timeline.text.sentences import dateline_place, overlapping

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from timeline.text.language import Language
    from timeline.text.sentences import TextSpan

__all__ = [
    "COMPANY_WORDS",
    "Name",
    "NameKey",
    "comparison_key",
    "core_words",
    "find_names",
    "initials",
    "is_headline",
    "normalise_word",
]

NameKey: TypeAlias = tuple[str, ...]
"""The normalised words of a name, by which names are compared."""

COMPANY_WORDS = frozenset(
    """
    ag co company computer computers corp corporation gmbh group holding holdings inc industries limited llc ltd motors
    nv plc sa se spa
    """.split()
)
"""Words that the name of a company can omit, in any language."""

_UPPER = "".join(letter for letter in map(chr, range(0x41, 0x530)) if letter.isupper())
_APOSTROPHE = re.compile("['’]")
_MAX_WORDS = 9
_HEADLINE_RATIO = 0.6
"""A line with a greater share of capitalised words is a headline."""


class Name(NamedTuple):
    """A name with its span: its words, and those of the title before it ("Secretary of State").

    `is_sentence_initial` is True at the beginning of a sentence, where a capital does not make a name.
    """

    start: int
    end: int
    words: tuple[str, ...]
    key: NameKey
    title: tuple[str, ...]
    is_sentence_initial: bool

    @property
    def is_company(self) -> bool:
        """True if a word such as "Inc" marks the name as a company's."""
        return len(self.key) < len(self.words)


class _NameParts(NamedTuple):
    """The parts of a sequence of capitalised words: the offset of title and name in it, and both."""

    offset: int
    words: tuple[str, ...]
    key: NameKey
    title: tuple[str, ...]


def find_names(
    text: str, sentences: Sequence[TextSpan], date_spans: Sequence[TextSpan], language: Language
) -> Iterator[Name]:
    """The names in the text's order, except those in headlines, in datelines and within dates."""
    pattern = _pattern(language)
    for sentence in sentences:
        if not is_headline(text[sentence.start : sentence.end]) and dateline_place(text, sentence) is None:
            for start, end in _outside_dates(sentence, overlapping(date_spans, sentence)):
                for match in pattern.finditer(text, start, end):
                    parts = _split_title(match.group(), language)
                    if parts is not None:
                        first = match.start() + parts.offset
                        is_initial = not any(map(str.isalnum, text[sentence.start : first]))
                        yield Name(first, match.end(), parts.words, parts.key, parts.title, is_initial)


def core_words(words: Sequence[str]) -> tuple[str, ...]:
    """The words of a name without those that the name of a company can omit."""
    return (words[0], *(word for word in words[1:] if normalise_word(word) not in COMPANY_WORDS))


@lru_cache(maxsize=65_536)
def comparison_key(words: tuple[str, ...]) -> NameKey:
    """The core words of a name, normalised for comparison."""
    return tuple(map(normalise_word, core_words(words)))


@lru_cache(maxsize=65_536)
def normalise_word(word: str) -> str:
    """A word of a name in lower case without full stops, and a number in singular: "U.S." is "us", "787s" is "787"."""
    word = word.replace(".", "").lower()
    return word[:-1] if word.endswith("s") and word[-2:-1].isdigit() else word


def initials(words: Sequence[str]) -> str:
    """The acronym of a name in lower case: "International Criminal Court" is "icc"."""
    return "".join(word[0] for word in words if word[0].isupper()).lower()


@lru_cache
def _pattern(language: Language) -> re.Pattern[str]:
    """The regular expression of a name with its title, in any text of the language."""
    nouns = language.nouns
    honorifics = "|".join(sorted(word.capitalize() for word in nouns.honorifics if len(word) < 5))
    article = language.words.definite_article
    genitives = (f"{word} {article}" for word in sorted(language.words.genitives))
    links = "|".join([*genitives, *sorted(nouns.name_particles)])
    word = (
        rf"(?:(?:[{_UPPER}]\.){{2,}}"  # U.S.
        rf"|[{_UPPER}]\.(?=\s[{_UPPER}])"  # the J. of a middle name
        rf"|(?:{honorifics})\."
        rf"|[{_UPPER}][^\W_]*(?:&[{_UPPER}][^\W_]*)+"  # A&P
        rf"|(?:[a-z]{{1,2}}(?=[{_UPPER}]))?[{_UPPER}][^\W_]*(?:[-'’](?!s\b)[^\W_]+)*)"
    )
    space = r"[^\S\n]"
    return re.compile(rf"(?<![\w@#]){word}(?:{space}(?:(?:{links}){space})?{word})*")


def is_headline(sentence: str) -> bool:
    """True if most words are capitalised, so that a capital does not make a name."""
    if sentence.endswith((".", "!", "?", "”", '"')):
        return False
    words = [word for word in sentence.split() if word[0].isalpha()]
    return len(words) > 3 and sum(word[0].isupper() for word in words) > _HEADLINE_RATIO * len(words)


def _outside_dates(sentence: TextSpan, date_spans: Sequence[TextSpan]) -> Iterator[tuple[int, int]]:
    """The parts of the sentence between its dates."""
    start = sentence.start
    for date in date_spans:
        yield start, date.start
        start = date.end
    yield start, sentence.end


@lru_cache(maxsize=16_384)
def _split_title(exact: str, language: Language) -> _NameParts | None:
    """The title and the name, without leading words that are no part of either; None if no name remains."""
    words = exact.split()
    first = next((at for at in range(len(words)) if not _has_non_name_first(words[at:], language)), len(words))
    if first == len(words) or len(words) > _MAX_WORDS:
        return None
    name_start = first + _title_length(words[first:], language)
    if name_start == len(words):
        return None
    name = tuple(words[name_start:])
    return _NameParts(_offset(exact, first), name, comparison_key(name), tuple(words[first:name_start]))


def _has_non_name_first(words: Sequence[str], language: Language) -> bool:
    """True if the first word is not part of the name: "In", "Shares of", and the "of" that remains of it."""
    first, nouns = _APOSTROPHE.split(words[0].lower(), maxsplit=1)[0], language.nouns  # "we've"
    is_name_noun = normalise_word(first) in nouns.organisations or normalise_word(first) in nouns.title_words
    has_genitive = len(words) > 1 and words[1] in language.words.genitives and not is_name_noun
    return first in language.words.stop_words or language.words.is_adverb(first) or has_genitive


def _offset(name: str, skipped: int) -> int:
    """The offset in the name after the skipped words."""
    return len(name) - len(name.split(maxsplit=skipped)[-1]) if skipped else 0


def _title_length(words: Sequence[str], language: Language) -> int:
    """How many words belong to the title: up to the last title word, if one of them is an honorific or a role."""
    normalised, nouns = [normalise_word(word) for word in words], language.nouns
    length = max((at + 1 for at, word in enumerate(normalised) if word in nouns.title_words), default=0)
    is_organisation = not nouns.organisations.isdisjoint(normalised[length:])
    is_continued = length < len(words) and words[length] in nouns.name_particles
    is_title = not nouns.honorifics.isdisjoint(normalised[:length])
    return length if is_title and not is_organisation and not is_continued else 0
