"""One sentence as a row: its tokens, its groups of verbs, and what the readers of this room ask about a neighbour."""

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
    """A token at its place in the text."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class VerbGroup:
    """Verbs that belong together, as indices of tokens from `first` to `last` (included); `head` says what is done.

    `finite` is False for what cannot carry a clause of its own: infinitives, "calling for", "letters sent to".
    `passive` is True where the subject undergoes what the verb says.
    """

    first: int
    head: int
    last: int
    finite: bool = True
    passive: bool = False


@dataclass(frozen=True, slots=True)
class TokenRow:
    """The tokens of a sentence, its groups of verbs, and where it falls apart into segments, all in order.

    `lowers` has what stands at each token in lower case. An index beyond the ends finds nothing there.
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

    def index_of_start(self, position: int) -> int | None:
        """The index of the token that begins at this place of the text."""
        found = bisect_left(self.starts, position)
        return found if found < len(self.starts) and self.starts[found] == position else None

    def index_containing(self, position: int) -> int | None:
        """The index of the token in which this place of the text lies."""
        found = bisect_right(self.starts, position) - 1
        return found if found >= 0 and position < self.starts[found] + len(self.words[found].text) else None

    def lower(self, at: int) -> str:
        """The word or sign in lower case; empty for a date and a quotation."""
        return self.lowercase[at] if 0 <= at < len(self.lowercase) else ""

    def word(self, at: int) -> Word:
        """What stands there, wherever else it stands."""
        return self.words[at] if 0 <= at < len(self.words) else NO_WORD

    def is_date(self, at: int) -> bool:
        """Whether a date stands there."""
        return 0 <= at < len(self.words) and self.words[at].kind is TIMEX

    def is_quotation(self, at: int) -> bool:
        """Whether a whole quotation stands there."""
        return 0 <= at < len(self.words) and self.words[at].kind is QUOTE

    def is_word(self, at: int) -> bool:
        """Whether a word stands there, no sign, date or quotation."""
        return 0 <= at < len(self.words) and self.words[at].kind is WORD

    def is_punctuation(self, at: int) -> bool:
        """Whether a comma, a dash or the like stands there."""
        return 0 <= at < len(self.words) and self.words[at].kind is PUNCTUATION

    def is_capitalised(self, at: int) -> bool:
        """Whether a word with a capital stands there."""
        return 0 <= at < len(self.words) and self.words[at].is_capitalised

    def verb_form(self, at: int) -> VerbForm | None:
        """The form of the verb that can stand there. A capital within a sentence makes a name of what could be one."""
        word = self.word(at)
        if word.kind is not WORD or (word.is_capitalised and self.is_word(at - 1)):
            return None
        return self.language.verbs.form(word.lower)

    def is_content_word(self, at: int) -> bool:
        """Whether a word that can name somebody or something stands there: no preposition, no auxiliary."""
        word = self.word(at)
        return word.kind is WORD and word.lower not in _function_words(self.language)

    def has_content_word(self, start: int, end: int) -> bool:
        """Whether such a word stands anywhere from the start to the end (excluded)."""
        hollow = _function_words(self.language)
        return any(word.kind is WORD and word.lower not in hollow for word in self.words[max(0, start) : max(0, end)])

    def contains_any(self, words: frozenset[str], indices: range) -> bool:
        """Whether one of the words stands there."""
        return not words.isdisjoint(self.lowercase[max(0, indices.start) : max(0, indices.stop)])

    def is_date_introducer(self, at: int) -> bool:
        """Whether the word only leads up to a date: "on Friday", "in 2015"."""
        word = self.lower(at)
        return self.is_date(at + 1) and (
            word in self.language.signals.date_introducers or word in self.language.signals.period_introducers
        )

    def is_compound_preposition(self, at: int) -> bool:
        """Whether "according to", "ahead of", "compared with" begins there; "was compared with" is a verb."""
        is_opener = self.lower(at) in self.language.words.compound_prepositions
        return (
            is_opener
            and self.lower(at + 1) in self.language.words.prepositions
            and self.verb_form(at - 1) is not VerbForm.BE
        )

    def skip_date_adverbials(self, at: int) -> int:
        """The index after a date and the adverbs and prepositions around it: "and on Friday", "and later"."""
        while self.is_date(at) or self.is_date_introducer(at) or self.language.words.is_adverb(self.lower(at)):
            at += 1
        return at

    def segment(self, at: int) -> range:
        """The stretch between the two cuts around the token."""
        following = bisect_right(self.segment_starts, at)
        return range(
            self.segment_starts[following - 1],
            self.segment_starts[following] if following < len(self.segment_starts) else len(self),
        )

    def is_verb(self, at: int) -> bool:
        """Whether the token belongs to a group of verbs."""
        return any(group.first <= at <= group.last for group in self.groups)

    def commas(self, start: int, end: int) -> list[int]:
        """Where commas stand, from the start to the end (excluded)."""
        found, at = [], max(0, start)
        for _ in range(self.lowercase[at : max(0, end)].count(",")):
            found.append(at := self.lowercase.index(",", at))
            at += 1
        return found


@cache
def _function_words(language: Language) -> frozenset[str]:
    """The words that name nobody and nothing."""
    return language.words.stop_words - language.words.pronouns
