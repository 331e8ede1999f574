"""One text as this room reads it: its sentences, dates, quotations and cast, each found once."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from timeline.entities.coreference import Cast, cast
from timeline.text.clause_segments import cuts
from timeline.text.quotations import quotations
from timeline.text.sentences import Stretch, holding, meeting, sentences
from timeline.text.token_row import Row
from timeline.text.tokens import QUOTE, TIMEX, Seal, brackets, tokenise
from timeline.text.verb_groups import groups

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.text.language import Language
    from timeline.text.token_row import Token

__all__ = ["Page", "open_page"]

_SENTENCE_END = re.compile(r"[.!][\"”’»)\]]*\Z")
_LONGEST_END = 4
_MEMORY = 3
"""How many sentences back a pronoun may look."""


@dataclass(frozen=True, slots=True)
class Page:
    """A text and what is marked in it; all stretches are in order and do not overlap their like."""

    text: str
    language: Language
    sentences: Sequence[Stretch]
    dates: Sequence[Stretch]
    quotations: Sequence[Stretch]
    cast: Cast
    rows: dict[Stretch, Row] = field(default_factory=dict, compare=False)

    def sentence(self, position: int) -> Stretch:
        """The sentence in which a word at the position stands."""
        return self.sentences[self._number(position)]

    def quotation(self, position: int) -> int | None:
        """Which quotation holds the position."""
        return holding(self.quotations, position)

    def is_prose(self, sentence: Stretch) -> bool:
        """Whether it tells something, and is no heading and no question."""
        return (
            _SENTENCE_END.search(self.text, max(sentence.start, sentence.end - _LONGEST_END), sentence.end) is not None
        )

    def row(self, sentence: Stretch) -> Row:
        """The sentence as a row, quotations and brackets shut."""
        if sentence not in self.rows:
            self.rows[sentence] = self.open_row(sentence, -1)
        return self.rows[sentence]

    def open_row(self, sentence: Stretch, position: int) -> Row:
        """The sentence as a row, quotations and brackets shut but for those that hold the position."""
        shut = [Seal(*quotation, QUOTE) for quotation in meeting(self.quotations, sentence)]
        shut += [Seal(*bracket, None) for bracket in brackets(self.text, sentence)]
        sealed = [seal for seal in shut if not seal.start <= position < seal.end]
        dates = [Seal(*date, TIMEX) for date in meeting(self.dates, sentence)]
        starts, words = tokenise(self.text, sentence, [*sealed, *dates])
        tokens = (starts, words, [word.lower for word in words], self.language)
        verbs = tuple(groups(Row(*tokens)))
        return Row(*tokens, verbs, tuple(cuts(Row(*tokens, verbs))))

    def named(self, token: Token) -> str | None:
        """The first actor who is named or described from this token on."""
        return next((reference.actor for reference in self.cast.within(token.start, token.end)), None)

    def meant(self, position: int) -> str | None:
        """Whom "she" at the position means: the nearest person before it in its sentence, else the first in an earlier.

        A person who is only named in a quotation is not meant; one who is only seen to be alive is meant unless
        somebody else who may be a person acts since.
        """
        at = self._number(position)
        here = self._named(self.sentences[at].start, position)
        living = self.cast.persons | self.cast.alive
        for actor in reversed(here):
            if actor in living:
                return actor
        for before in range(at - 1, max(-1, at - 1 - _MEMORY), -1):
            there = self._named(*self.sentences[before])
            found = next((actor for actor in there if actor in living), None)
            if found is not None:
                return found
            if there and there[0] in self.cast.namesakes:
                living = self.cast.persons
        return None

    def body(self, position: int) -> str | None:
        """Which firm or office "it" at the position means: who is named first in its sentence, or else in the nearest.

        None where that is a person, a place or, by its name, may be a person.
        """
        at = self._number(position)
        for number in range(at, max(-1, at - 1 - _MEMORY), -1):
            sentence = self.sentences[number]
            there = self._named(sentence.start, min(sentence.end, position))
            if there:
                others = self.cast.persons | self.cast.namesakes | self.cast.places
                return None if there[0] in others else there[0]
        return None

    def _number(self, position: int) -> int:
        return bisect_right(self.sentences, (position, len(self.text))) - 1

    def _named(self, start: int, end: int) -> list[str]:
        return [
            reference.actor for reference in self.cast.within(start, end) if self.quotation(reference.start) is None
        ]


def open_page(text: str, dates: Sequence[Stretch], language: Language) -> Page:
    """The text, read once."""
    split = sentences(text, language.code)
    return Page(text, language, split, dates, list(quotations(text)), cast(text, split, dates, language))
