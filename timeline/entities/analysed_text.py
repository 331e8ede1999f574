"""One text as this room reads it: its sentences, dates, quotations and cast, each found once."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from timeline.entities.coreference import Entities, resolve_entities
from timeline.text.clause_segments import segment_starts
from timeline.text.quotations import find_quotations
from timeline.text.sentences import TextSpan, index_containing, overlapping, split_sentences
from timeline.text.token_row import TokenRow
from timeline.text.tokens import QUOTE, TIMEX, MaskedSpan, bracketed_spans, tokenise
from timeline.text.verb_groups import chunk_verbs

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.text.language import Language
    from timeline.text.token_row import Token

__all__ = ["AnalysedText", "analyse_text"]

_SENTENCE_END = re.compile(r"[.!][\"”’»)\]]*\Z")
_MAX_END_LENGTH = 4
_PRONOUN_WINDOW = 3
"""How many sentences back a pronoun may look."""


@dataclass(frozen=True, slots=True)
class AnalysedText:
    """A text and what is marked in it; all stretches are in order and do not overlap their like."""

    text: str
    language: Language
    sentences: Sequence[TextSpan]
    date_spans: Sequence[TextSpan]
    quotations: Sequence[TextSpan]
    entities: Entities
    rows: dict[TextSpan, TokenRow] = field(default_factory=dict, compare=False)

    def sentence_at(self, position: int) -> TextSpan:
        """The sentence in which a word at the position stands."""
        return self.sentences[self._sentence_index(position)]

    def quotation_index(self, position: int) -> int | None:
        """Which quotation holds the position."""
        return index_containing(self.quotations, position)

    def is_prose(self, sentence: TextSpan) -> bool:
        """Whether it tells something, and is no heading and no question."""
        return (
            _SENTENCE_END.search(self.text, max(sentence.start, sentence.end - _MAX_END_LENGTH), sentence.end)
            is not None
        )

    def row(self, sentence: TextSpan) -> TokenRow:
        """The sentence as a row, quotations and brackets shut."""
        if sentence not in self.rows:
            self.rows[sentence] = self.row_unmasked_at(sentence, -1)
        return self.rows[sentence]

    def row_unmasked_at(self, sentence: TextSpan, position: int) -> TokenRow:
        """The sentence as a row, quotations and brackets shut but for those that hold the position."""
        shut = [MaskedSpan(*quotation, QUOTE) for quotation in overlapping(self.quotations, sentence)]
        shut += [MaskedSpan(*bracket, None) for bracket in bracketed_spans(self.text, sentence)]
        sealed = [seal for seal in shut if not seal.start <= position < seal.end]
        dates = [MaskedSpan(*date, TIMEX) for date in overlapping(self.date_spans, sentence)]
        starts, words = tokenise(self.text, sentence, [*sealed, *dates])
        tokens = (starts, words, [word.lower for word in words], self.language)
        verbs = tuple(chunk_verbs(TokenRow(*tokens)))
        return TokenRow(*tokens, verbs, tuple(segment_starts(TokenRow(*tokens, verbs))))

    def entity_at(self, token: Token) -> str | None:
        """The first actor who is named or described from this token on."""
        return next((reference.entity for reference in self.entities.within(token.start, token.end)), None)

    def resolve_pronoun(self, position: int) -> str | None:
        """Whom "she" at the position means: the nearest person before it in its sentence, else the first in an earlier.

        A person who is only named in a quotation is not meant; one who is only seen to be alive is meant unless
        somebody else who may be a person acts since.
        """
        at = self._sentence_index(position)
        here = self._unquoted_entities(self.sentences[at].start, position)
        living = self.entities.persons | self.entities.persons_by_context
        for actor in reversed(here):
            if actor in living:
                return actor
        for before in range(at - 1, max(-1, at - 1 - _PRONOUN_WINDOW), -1):
            there = self._unquoted_entities(*self.sentences[before])
            found = next((actor for actor in there if actor in living), None)
            if found is not None:
                return found
            if there and there[0] in self.entities.possible_persons:
                living = self.entities.persons
        return None

    def resolve_it(self, position: int) -> str | None:
        """Which firm or office "it" at the position means: who is named first in its sentence, or else in the nearest.

        None where that is a person, a place or, by its name, may be a person.
        """
        at = self._sentence_index(position)
        for number in range(at, max(-1, at - 1 - _PRONOUN_WINDOW), -1):
            sentence = self.sentences[number]
            there = self._unquoted_entities(sentence.start, min(sentence.end, position))
            if there:
                others = self.entities.persons | self.entities.possible_persons | self.entities.places
                return None if there[0] in others else there[0]
        return None

    def _sentence_index(self, position: int) -> int:
        return bisect_right(self.sentences, (position, len(self.text))) - 1

    def _unquoted_entities(self, start: int, end: int) -> list[str]:
        return [
            reference.entity
            for reference in self.entities.within(start, end)
            if self.quotation_index(reference.start) is None
        ]


def analyse_text(text: str, date_spans: Sequence[TextSpan], language: Language) -> AnalysedText:
    """The text, read once."""
    split = split_sentences(text, language.code)
    return AnalysedText(
        text,
        language,
        split,
        date_spans,
        list(find_quotations(text)),
        resolve_entities(text, split, date_spans, language),
    )
