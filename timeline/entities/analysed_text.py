"""One analysed text (cf. spaCy `Doc`): its sentences, dates, quotations and entities, each found once."""

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
"""How many sentences before its own the antecedent of a pronoun can be."""


@dataclass(frozen=True, slots=True)
class AnalysedText:
    """A text and its annotations. The spans of each kind are in order and do not overlap."""

    text: str
    language: Language
    sentences: Sequence[TextSpan]
    date_spans: Sequence[TextSpan]
    quotations: Sequence[TextSpan]
    entities: Entities
    rows: dict[TextSpan, TokenRow] = field(default_factory=dict, compare=False)

    def sentence_at(self, position: int) -> TextSpan:
        """The sentence of the word at the position."""
        return self.sentences[self._sentence_index(position)]

    def quotation_index(self, position: int) -> int | None:
        """The index of the quotation that contains the position."""
        return index_containing(self.quotations, position)

    def is_prose(self, sentence: TextSpan) -> bool:
        """True for a statement; False for a heading or a question."""
        return (
            _SENTENCE_END.search(self.text, max(sentence.start, sentence.end - _MAX_END_LENGTH), sentence.end)
            is not None
        )

    def row(self, sentence: TextSpan) -> TokenRow:
        """The parsed sentence; quotations and brackets are masked."""
        if sentence not in self.rows:
            self.rows[sentence] = self.row_unmasked_at(sentence, -1)
        return self.rows[sentence]

    def open_row(self, sentence: TextSpan) -> TokenRow:
        """The sentence with its quotations and brackets as words, parsed."""
        if not overlapping(self.quotations, sentence) and not any(bracketed_spans(self.text, sentence)):
            return self.row(sentence)
        return self._parse(sentence, [MaskedSpan(*date, TIMEX) for date in overlapping(self.date_spans, sentence)])

    def row_unmasked_at(self, sentence: TextSpan, position: int) -> TokenRow:
        """The parsed sentence; quotations and brackets are masked unless they contain the position."""
        masks = [MaskedSpan(*quotation, QUOTE) for quotation in overlapping(self.quotations, sentence)]
        masks += [MaskedSpan(*bracket, None) for bracket in bracketed_spans(self.text, sentence)]
        applied = [mask for mask in masks if not mask.start <= position < mask.end]
        dates = [MaskedSpan(*date, TIMEX) for date in overlapping(self.date_spans, sentence)]
        return self._parse(sentence, [*applied, *dates])

    def _parse(self, sentence: TextSpan, masks: Sequence[MaskedSpan]) -> TokenRow:
        starts, words = tokenise(self.text, sentence, masks)
        tokens = (starts, words, [word.lower for word in words], self.language)
        verbs = tuple(chunk_verbs(TokenRow(*tokens)))
        return TokenRow(*tokens, verbs, tuple(segment_starts(TokenRow(*tokens, verbs))))

    def entity_at(self, token: Token) -> str | None:
        """The entity of the first mention that begins within the token."""
        return next((mention.entity for mention in self.entities.within(token.start, token.end)), None)

    def resolve_pronoun(self, position: int) -> str | None:
        """The person that "she" or "he" at the position refers to; None if no person is near.

        That is the nearest person before it in its sentence, else the first one in an earlier sentence. Mentions within
        quotations do not count. A person who is one only by context does not count either if another possible person
        is the first entity of a sentence in between.
        """
        at = self._sentence_index(position)
        persons = self.entities.persons | self.entities.persons_by_context
        for entity in reversed(self._unquoted_entities(self.sentences[at].start, position)):
            if entity in persons:
                return entity
        for earlier in range(at - 1, max(-1, at - 1 - _PRONOUN_WINDOW), -1):
            entities = self._unquoted_entities(*self.sentences[earlier])
            person = next((entity for entity in entities if entity in persons), None)
            if person is not None:
                return person
            if entities and entities[0] in self.entities.possible_persons:
                persons = self.entities.persons
        return None

    def resolve_it(self, position: int) -> str | None:
        """The organisation that "it" at the position refers to: the first entity of the nearest sentence that has one.

        None if that entity is a person, a possible person or a place.
        """
        at = self._sentence_index(position)
        for index in range(at, max(-1, at - 1 - _PRONOUN_WINDOW), -1):
            sentence = self.sentences[index]
            entities = self._unquoted_entities(sentence.start, min(sentence.end, position))
            if entities:
                excluded = self.entities.persons | self.entities.possible_persons | self.entities.places
                return None if entities[0] in excluded else entities[0]
        return None

    def _sentence_index(self, position: int) -> int:
        return bisect_right(self.sentences, (position, len(self.text))) - 1

    def _unquoted_entities(self, start: int, end: int) -> list[str]:
        """The entities that are mentioned from `start` to `end` (excluded), outside quotations."""
        return [
            mention.entity
            for mention in self.entities.within(start, end)
            if self.quotation_index(mention.start) is None
        ]


def analyse_text(text: str, date_spans: Sequence[TextSpan], language: Language) -> AnalysedText:
    """The annotations of a text. `date_spans` are those of its timexes, in order."""
    sentences = split_sentences(text, language.code)
    return AnalysedText(
        text,
        language,
        sentences,
        date_spans,
        list(find_quotations(text)),
        resolve_entities(text, sentences, date_spans, language),
    )
