"""Datelines: dates that say when a text was written or published, and date no event."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from timeline.text.sentences import TextSpan, overlapping
from timeline.text.tokens import lowercase_words

if TYPE_CHECKING:
    from timeline.entities.analysed_text import AnalysedText

__all__ = ["is_dateline"]

# The end of a dateline, between its date and the text: "(Reuters) -".
_DATELINE_END = re.compile(r"[^\S\n]*(?:\([^()\n]{1,40}\))?[^\S\n]*(?:[—–:]|--?(?=\s))")
_MAX_PLACE_WORDS = 5


def is_dateline(analysed: AnalysedText, sentence: TextSpan, date_span: TextSpan) -> bool:
    """True if the sentence has only dates, or begins with a place, this date and a dash: "PARIS, May 8 (AP) -"."""
    return _has_only_dates(analysed, sentence) or (
        _DATELINE_END.match(analysed.text, date_span.end) is not None
        and _is_place_name(analysed, TextSpan(sentence.start, date_span.start))
    )


def _has_only_dates(analysed: AnalysedText, sentence: TextSpan) -> bool:
    """True if all words beside the dates are those of a dateline: "Published at 9 a.m."."""
    undated, position = "", sentence.start
    for date in overlapping(analysed.date_spans, sentence):
        undated += analysed.text[position : date.start] + " "
        position = date.end
    undated += analysed.text[position : sentence.end]
    dateline_words = analysed.language.signals.dateline_words
    return all(word in dateline_words or word.isdigit() for word in lowercase_words(undated))


def _is_place_name(analysed: AnalysedText, span: TextSpan) -> bool:
    """True if the span has words and all are those of a name; "1976: the company is founded" is no dateline."""
    words = [word for word in analysed.text[span.start : span.end].split() if word[0].isalnum()]
    stop_words = analysed.language.words.stop_words
    is_name = all(word[0].isupper() and word.lower() not in stop_words for word in words)
    return 0 < len(words) <= _MAX_PLACE_WORDS and is_name
