"""One sentence as a row: its tokens, its groups of verbs, and what the readers of this room ask about a neighbour."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from timeline.text.language import Form
from timeline.text.tokens import NOTHING, QUOTE, SIGN, TIMEX, WORD

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.text.language import Language
    from timeline.text.tokens import Word

__all__ = ["Group", "Row", "Token"]


class Token(NamedTuple):
    """A token at its place in the text."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Group:
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
class Row:
    """The tokens of a sentence, its groups of verbs, and where it falls apart into segments, all in order.

    `lowers` has what stands at each token in lower case. An index beyond the ends finds nothing there.
    """

    starts: Sequence[int]
    words: Sequence[Word]
    lowers: Sequence[str]
    language: Language
    groups: Sequence[Group] = ()
    cuts: Sequence[int] = (0,)

    def __len__(self) -> int:
        return len(self.words)

    def __getitem__(self, at: int) -> Token:
        start, text = self.starts[at], self.words[at].text
        return Token(start, start + len(text), text)

    def index(self, position: int) -> int | None:
        """The index of the token that begins at this place of the text."""
        found = bisect_left(self.starts, position)
        return found if found < len(self.starts) and self.starts[found] == position else None

    def holding(self, position: int) -> int | None:
        """The index of the token in which this place of the text lies."""
        found = bisect_right(self.starts, position) - 1
        return found if found >= 0 and position < self.starts[found] + len(self.words[found].text) else None

    def lower(self, at: int) -> str:
        """The word or sign in lower case; empty for a date and a quotation."""
        return self.lowers[at] if 0 <= at < len(self.lowers) else ""

    def word(self, at: int) -> Word:
        """What stands there, wherever else it stands."""
        return self.words[at] if 0 <= at < len(self.words) else NOTHING

    def is_date(self, at: int) -> bool:
        """Whether a date stands there."""
        return 0 <= at < len(self.words) and self.words[at].kind is TIMEX

    def is_quotation(self, at: int) -> bool:
        """Whether a whole quotation stands there."""
        return 0 <= at < len(self.words) and self.words[at].kind is QUOTE

    def is_word(self, at: int) -> bool:
        """Whether a word stands there, no sign, date or quotation."""
        return 0 <= at < len(self.words) and self.words[at].kind is WORD

    def is_sign(self, at: int) -> bool:
        """Whether a comma, a dash or the like stands there."""
        return 0 <= at < len(self.words) and self.words[at].kind is SIGN

    def is_capitalised(self, at: int) -> bool:
        """Whether a word with a capital stands there."""
        return 0 <= at < len(self.words) and self.words[at].is_capitalised

    def form(self, at: int) -> Form | None:
        """The form of the verb that can stand there. A capital within a sentence makes a name of what could be one."""
        word = self.word(at)
        if word.kind is not WORD or (word.is_capitalised and self.is_word(at - 1)):
            return None
        return self.language.form(word.lower)

    def tells(self, at: int) -> bool:
        """Whether a word that can name somebody or something stands there: no preposition, no auxiliary."""
        word = self.word(at)
        return word.kind is WORD and word.lower not in _hollow(self.language)

    def tell(self, start: int, end: int) -> bool:
        """Whether such a word stands anywhere from the start to the end (excluded)."""
        hollow = _hollow(self.language)
        return any(word.kind is WORD and word.lower not in hollow for word in self.words[max(0, start) : max(0, end)])

    def holds(self, words: frozenset[str], within: range) -> bool:
        """Whether one of the words stands there."""
        return not words.isdisjoint(self.lowers[max(0, within.start) : max(0, within.stop)])

    def leads_date(self, at: int) -> bool:
        """Whether the word only leads up to a date: "on Friday", "in 2015"."""
        word = self.lower(at)
        return self.is_date(at + 1) and (word in self.language.date_leads or word in self.language.period_leads)

    def opens_phrase(self, at: int) -> bool:
        """Whether "according to", "ahead of", "compared with" begins there; "was compared with" is a verb."""
        is_opener = self.lower(at) in self.language.compound_openers
        return is_opener and self.lower(at + 1) in self.language.prepositions and self.form(at - 1) is not Form.BE

    def after_date(self, at: int) -> int:
        """The index after a date and the adverbs and prepositions around it: "and on Friday", "and later"."""
        while self.is_date(at) or self.leads_date(at) or self.language.is_adverb(self.lower(at)):
            at += 1
        return at

    def segment(self, at: int) -> range:
        """The stretch between the two cuts around the token."""
        following = bisect_right(self.cuts, at)
        return range(self.cuts[following - 1], self.cuts[following] if following < len(self.cuts) else len(self))

    def is_verb(self, at: int) -> bool:
        """Whether the token belongs to a group of verbs."""
        return any(group.first <= at <= group.last for group in self.groups)

    def commas(self, start: int, end: int) -> list[int]:
        """Where commas stand, from the start to the end (excluded)."""
        found, at = [], max(0, start)
        for _ in range(self.lowers[at : max(0, end)].count(",")):
            found.append(at := self.lowers.index(",", at))
            at += 1
        return found


@cache
def _hollow(language: Language) -> frozenset[str]:
    """The words that name nobody and nothing."""
    return language.empty - language.pronouns
