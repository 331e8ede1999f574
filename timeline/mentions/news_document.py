"""News texts: documents with a known publication day, with their sentences in reading order."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

from timeline.mentions.reference_time import is_recent
from timeline.resolving.genre import is_narrative
from timeline.text.tense_aspect import main_verbs

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from timeline.dates import Day
    from timeline.entities.analysed_text import AnalysedText
    from timeline.mentions.candidates import DatedExpression, EventCandidate
    from timeline.records import Document
    from timeline.text.sentences import TextSpan
    from timeline.text.token_row import TokenRow, VerbGroup

__all__ = ["NewsDocument", "SentenceContext", "is_news", "sentence_contexts"]

_LEAD_SENTENCES = 3
"""In how many sentences at the beginning "has opened" is news; later it is a summary."""
_PARAGRAPH_END = re.compile(r"\n[^\S\n]*\n")


class NewsDocument(NamedTuple):
    """A document with a known publication day, its analysed text, and its dates in order."""

    document: Document
    analysed: AnalysedText
    published: Day
    dates: Sequence[DatedExpression]

    def dates_in(self, sentence: TextSpan) -> Sequence[DatedExpression]:
        """The dates that begin in the sentence."""
        first = bisect_left(self.dates, sentence.start, key=_start)
        return self.dates[first : bisect_left(self.dates, sentence.end, lo=first, key=_start)]


def _start(date: DatedExpression) -> int:
    return date.timex.extent.start


class SentenceContext(NamedTuple):
    """A sentence as a row, its main verbs and dated candidates, the number of its paragraph, and its place in the text.

    `is_lead` is True for the first sentences, `is_opening` for the first one. `is_after_comparison` is True if the
    sentence before compares what happened with another event: "the largest fire since that of the mill".
    """

    sentence: TextSpan
    row: TokenRow
    verbs: Sequence[VerbGroup]
    dated: Sequence[EventCandidate]
    paragraph: int
    is_lead: bool
    is_opening: bool
    is_after_comparison: bool = False


def is_news(document: Document, dates: Sequence[DatedExpression]) -> bool:
    """True if the text has a publication day, and mentions a day of the week before it or is no narrative."""
    published = document.source.published
    if published is None:
        return False
    has_recent_day = any(is_recent(date.resolution.when.interval, published) for date in dates)
    return has_recent_day or not is_narrative([date.timex for date in dates], published)


def sentence_contexts(
    news: NewsDocument, explicitly_dated: Mapping[TextSpan, Sequence[EventCandidate]]
) -> Iterator[SentenceContext]:
    """The prose sentences in the text's order."""
    position = paragraph = with_verbs = 0
    is_after_comparison = False
    for sentence in filter(news.analysed.is_prose, news.analysed.sentences):
        row = news.analysed.row(sentence)
        verbs = main_verbs(row)
        paragraph += _PARAGRAPH_END.search(news.analysed.text, position, sentence.start) is not None
        dated = explicitly_dated.get(sentence, ())
        is_lead = with_verbs < _LEAD_SENTENCES
        yield SentenceContext(sentence, row, verbs, dated, paragraph, is_lead, with_verbs == 0, is_after_comparison)
        position, with_verbs, is_after_comparison = sentence.end, with_verbs + bool(verbs), _compares(row)


def _compares(row: TokenRow) -> bool:
    """True for a comparison with another event: "the largest since the war", "more than in the first strike"."""
    signals, lowercase = row.language.signals, row.lowercase
    is_of_superlative = any(map(row.language.words.is_superlative, lowercase))
    has_range = is_of_superlative and not signals.range_openers.isdisjoint(lowercase)
    return has_range or not signals.comparison_words.isdisjoint(lowercase)
