"""The names that stand in a text: runs of capitalised words, with the titles before them told apart.

Knows nothing of whom a name means: that is `cast`.
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

__all__ = ["Name", "NameKey", "comparison_key", "core_words", "find_names", "initials", "normalise_word"]

NameKey: TypeAlias = tuple[str, ...]
"""The words of a name as they are compared."""

_COMPANY_WORDS = frozenset(
    """
    ag co company computer computers corp corporation gmbh group holding holdings inc industries limited llc ltd motors
    nv plc sa se spa
    """.split()
)
"""What a firm's name can go without, in any language."""

_UPPER = "".join(letter for letter in map(chr, range(0x41, 0x530)) if letter.isupper())
_MAX_WORDS = 9
_HEADLINE_RATIO = 0.6
"""From what share of capitals on a line is a headline."""


class Name(NamedTuple):
    """A name at its place: its words, and those of the title before it ("Secretary of State").

    `opens` is True at the beginning of a sentence, where a capital says nothing.
    """

    start: int
    end: int
    words: tuple[str, ...]
    key: NameKey
    title: tuple[str, ...]
    is_sentence_initial: bool

    @property
    def is_company(self) -> bool:
        """Whether it says of itself that it is a firm's."""
        return len(self.key) < len(self.words)


class _NameParts(NamedTuple):
    """What a run of capitalised words holds, wherever it stands: from which of its code points on, title and name."""

    offset: int
    words: tuple[str, ...]
    key: NameKey
    title: tuple[str, ...]


def find_names(
    text: str, sentences: Sequence[TextSpan], date_spans: Sequence[TextSpan], language: Language
) -> Iterator[Name]:
    """The names in the text's order, none in a headline or dateline and none within a date."""
    pattern = _pattern(language)
    for sentence in sentences:
        if not _is_headline(text[sentence.start : sentence.end]) and dateline_place(text, sentence) is None:
            for start, end in _outside_dates(sentence, overlapping(date_spans, sentence)):
                for found in pattern.finditer(text, start, end):
                    parts = _split_title(found.group(), language)
                    if parts is not None:
                        first = found.start() + parts.offset
                        opens = not any(map(str.isalnum, text[sentence.start : first]))
                        yield Name(first, found.end(), parts.words, parts.key, parts.title, opens)


def core_words(words: Sequence[str]) -> tuple[str, ...]:
    """The words of a name without those that a firm's can go without."""
    return (words[0], *(word for word in words[1:] if normalise_word(word) not in _COMPANY_WORDS))


@lru_cache(maxsize=65_536)
def comparison_key(words: tuple[str, ...]) -> NameKey:
    """The words as they are compared."""
    return tuple(map(normalise_word, core_words(words)))


@lru_cache(maxsize=65_536)
def normalise_word(word: str) -> str:
    """A word of a name for comparison: "U.S." is "us"."""
    return word.replace(".", "").lower()


def initials(words: Sequence[str]) -> str:
    """The letters that abbreviate a name: "International Criminal Court" is "icc"."""
    return "".join(word[0] for word in words if word[0].isupper()).lower()


@lru_cache
def _pattern(language: Language) -> re.Pattern[str]:
    honours = "|".join(sorted(word.capitalize() for word in language.nouns.honorifics if len(word) < 5))
    links = "|".join(
        [*(f"{word} the" for word in sorted(language.words.genitives)), *sorted(language.nouns.name_particles)]
    )
    word = (
        rf"(?:(?:[{_UPPER}]\.){{2,}}"  # U.S.
        rf"|[{_UPPER}]\.(?=\s[{_UPPER}])"  # the J. of a middle name
        rf"|(?:{honours})\."
        rf"|(?:[a-z]{{1,2}}(?=[{_UPPER}]))?[{_UPPER}][^\W_]*(?:[-'’](?!s\b)[^\W_]+)*)"
    )
    space = r"[^\S\n]"
    return re.compile(rf"(?<![\w@#]){word}(?:{space}(?:(?:{links}){space})?{word})*")


def _is_headline(sentence: str) -> bool:
    """Whether nearly every word has a capital: then capitals tell nothing."""
    if sentence.endswith((".", "!", "?", "”", '"')):
        return False
    words = [word for word in sentence.split() if word[0].isalpha()]
    return len(words) > 3 and sum(word[0].isupper() for word in words) > _HEADLINE_RATIO * len(words)


def _outside_dates(sentence: TextSpan, date_spans: Sequence[TextSpan]) -> Iterator[tuple[int, int]]:
    """The parts of the sentence that the dates leave over."""
    start = sentence.start
    for date in date_spans:
        yield start, date.start
        start = date.end
    yield start, sentence.end


@lru_cache(maxsize=16_384)
def _split_title(exact: str, language: Language) -> _NameParts | None:
    """Without the words before a name that only have a capital because they open the sentence."""
    words = exact.split()
    kept = next((at for at in range(len(words)) if not _has_non_name_first(words[at:], language)), len(words))
    if kept == len(words) or len(words) > _MAX_WORDS:
        return None
    titled = kept + _title_length(words[kept:], language)
    if titled == len(words):
        return None
    name = tuple(words[titled:])
    return _NameParts(_offset(exact, kept), name, comparison_key(name), tuple(words[kept:titled]))


def _has_non_name_first(words: Sequence[str], language: Language) -> bool:
    """Whether the first word is none of the name: "In", "Shares of", and the "of" that this leaves over."""
    first = words[0].lower()
    is_kind = (
        normalise_word(first) in language.nouns.organisations or normalise_word(first) in language.nouns.title_words
    )
    joins = len(words) > 1 and words[1] in language.words.genitives and not is_kind
    return first in language.words.stop_words or language.words.is_adverb(first) or joins


def _offset(name: str, skipped: int) -> int:
    """Where in the name the words begin that follow the first ones."""
    return len(name) - len(name.split(maxsplit=skipped)[-1]) if skipped else 0


def _title_length(words: Sequence[str], language: Language) -> int:
    """How many words are title: up to the last that can be one, if an office or an honour is among them."""
    lowered = [normalise_word(word) for word in words]
    length = max((at + 1 for at, word in enumerate(lowered) if word in language.nouns.title_words), default=0)
    is_body = not language.nouns.organisations.isdisjoint(lowered[length:])
    goes_on = length < len(words) and words[length] in language.nouns.name_particles
    is_title = not language.nouns.honorifics.isdisjoint(lowered[:length])
    return length if is_title and not is_body and not goes_on else 0
