"""Token sequence of one sentence, with its verb groups and segments, and the predicates that parsers ask of a token."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from timeline.text.language import VerbForm
from timeline.text.tokens import NO_WORD, PUNCTUATION, QUOTE, TIMEX, WORD

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.text.language import Language
    from timeline.text.tokens import Word

__all__ = ["Token", "TokenRow", "VerbGroup"]


class Token(NamedTuple):
    """A token with its span in the text, in code points; `end` is excluded."""

    start: int
    end: int
    text: str


class VerbGroup(NamedTuple):
    """A verb chunk: token indices from `first` to `last` (included), with the lexical verb at `head`.

    `finite` is False for a group that cannot carry a clause: infinitives, "calling for", "letters sent to".
    `passive` is True if the subject undergoes what the verb says.
    """

    first: int
    head: int
    last: int
    finite: bool = True
    passive: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class TokenRow:
    """The tokens of a sentence, its verb groups, and the indices at which its segments start, each in order.

    `lowercase` has the lower-case text of each token, empty for a date or a quotation. All methods accept an index
    beyond the ends, and find no token there. A row is equal only to itself, so that what follows from it can be cached.
    """

    starts: Sequence[int]
    words: Sequence[Word]
    lowercase: Sequence[str]
    language: Language
    groups: Sequence[VerbGroup] = ()
    segment_starts: Sequence[int] = (0,)

    def __len__(self) -> int:
        return len(self.words)

    def __getitem__(self, at: int) -> Token:
        start, text = self.starts[at], self.words[at].text
        return Token(start, start + len(text), text)

    def end(self, at: int) -> int:
        """The position in the text after the token."""
        return self.starts[at] + len(self.words[at].text)

    def index_of_start(self, position: int) -> int | None:
        """The index of the token that begins at this position of the text."""
        index = bisect_left(self.starts, position)
        return index if index < len(self.starts) and self.starts[index] == position else None

    def index_containing(self, position: int) -> int | None:
        """The index of the token that contains this position of the text."""
        index = bisect_right(self.starts, position) - 1
        return index if index >= 0 and position < self.starts[index] + len(self.words[index].text) else None

    def lower(self, at: int) -> str:
        """The word or sign in lower case; empty for a date or a quotation."""
        try:  # called a thousand times a sentence: this takes a third of the time of a comparison with the length
            return self.lowercase[at] if at >= 0 else ""
        except IndexError:
            return ""

    def word(self, at: int) -> Word:
        """The content of the token."""
        try:
            return self.words[at] if at >= 0 else NO_WORD
        except IndexError:
            return NO_WORD

    def is_date(self, at: int) -> bool:
        """True if the token is a date."""
        return self.word(at).kind is TIMEX

    def is_quotation(self, at: int) -> bool:
        """True if the token is a whole quotation."""
        return self.word(at).kind is QUOTE

    def is_word(self, at: int) -> bool:
        """True if the token is a word or a number."""
        return self.word(at).kind is WORD

    def is_punctuation(self, at: int) -> bool:
        """True if the token is a punctuation sign."""
        return self.word(at).kind is PUNCTUATION

    def is_capitalised(self, at: int) -> bool:
        """True if the token is a word with a capital."""
        return self.word(at).is_capitalised

    def verb_form(self, at: int) -> VerbForm | None:
        """The verb form that the word can have; None for a capitalised word after another word, which is a name."""
        word = self.word(at)
        if word.kind is not WORD or (word.is_capitalised and self.is_word(at - 1)):
            return None
        return self.language.verbs.form(word.lower)

    def is_content_word(self, at: int) -> bool:
        """True if the word can name somebody or something: it is no preposition, auxiliary or the like."""
        word = self.word(at)
        return word.kind is WORD and word.lower not in _non_naming_words(self.language)

    def has_content_word(self, start: int, end: int) -> bool:
        """True if a content word is among the tokens from `start` to `end` (excluded)."""
        non_naming = _non_naming_words(self.language)
        return any(
            word.kind is WORD and word.lower not in non_naming for word in self.words[max(0, start) : max(0, end)]
        )

    def contains_any(self, words: frozenset[str], indices: range) -> bool:
        """True if one of the words is at one of the indices."""
        return not words.isdisjoint(self.lowercase[max(0, indices.start) : max(0, indices.stop)])

    def is_date_introducer(self, at: int) -> bool:
        """True if the word introduces the date after it: "on Friday", "in 2015"."""
        if not self.is_date(at + 1):
            return False
        word, signals = self.lower(at), self.language.signals
        return word in signals.date_introducers or word in signals.period_introducers

    def is_compound_preposition(self, at: int) -> bool:
        """True if "according to", "ahead of" or "compared with" begins there; "was compared with" is a verb."""
        words = self.language.words
        is_opener = self.lower(at) in words.compound_prepositions
        return is_opener and self.lower(at + 1) in words.prepositions and self.verb_form(at - 1) is not VerbForm.BE

    def skip_date_adverbials(self, at: int) -> int:
        """The index after the dates, date introducers and adverbs that begin there: "on Friday later"."""
        while self.is_date(at) or self.is_date_introducer(at) or self.language.words.is_adverb(self.lower(at)):
            at += 1
        return at

    def segment(self, at: int) -> range:
        """The indices of the segment that contains the token."""
        following = bisect_right(self.segment_starts, at)
        return range(
            self.segment_starts[following - 1],
            self.segment_starts[following] if following < len(self.segment_starts) else len(self),
        )

    def is_verb(self, at: int) -> bool:
        """True if the token belongs to a verb group."""
        for group in self.groups:  # no generator: called for most tokens
            if at <= group.last:
                return group.first <= at
        return False

    def commas(self, start: int, end: int) -> list[int]:
        """The indices of the commas from `start` to `end` (excluded)."""
        indices, at = [], max(0, start)
        for _ in range(self.lowercase[at : max(0, end)].count(",")):
            indices.append(at := self.lowercase.index(",", at))
            at += 1
        return indices


@cache
def _non_naming_words(language: Language) -> frozenset[str]:
    """The words that name nobody and nothing: stop words, but not the pronouns."""
    return language.words.stop_words - language.words.pronouns
