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

    from timeline.entities.coreference import EntityMention
    from timeline.text.language import Language
    from timeline.text.token_row import Token

__all__ = ["AnalysedText", "analyse_text"]

_SENTENCE_END = re.compile(r"[.!][\"”’»)\]]*\Z")
_MAX_END_LENGTH = 4


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
        return self.sentences[self.sentence_index(position)]

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
        return self.entities.first_within(token.start, token.end)

    def sentence_index(self, position: int) -> int:
        """The index of the sentence of the word at the position."""
        return bisect_right(self.sentences, (position, len(self.text))) - 1

    def unquoted_mentions(self, start: int, end: int) -> list[EntityMention]:
        """The mentions of entities from `start` to `end` (excluded), outside quotations."""
        return [mention for mention in self.entities.within(start, end) if self.quotation_index(mention.start) is None]


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
