"""Dates that say when a text was written or published, and nothing that happened."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from timeline.text.sentences import TextSpan, overlapping
from timeline.text.tokens import lowercase_words

if TYPE_CHECKING:
    from timeline.entities.analysed_text import AnalysedText

__all__ = ["is_dateline"]

# What stands between a dateline's date and the text: "(Reuters) -".
_DATELINE_END = re.compile(r"[^\S\n]*(?:\([^()\n]{1,40}\))?[^\S\n]*(?:[—–:]|--?(?=\s))")
_MAX_PLACE_WORDS = 5


def is_dateline(analysed: AnalysedText, sentence: TextSpan, date_span: TextSpan) -> bool:
    """Whether the sentence is nothing but dates, or opens with a place, this date, a dash: "PARIS, May 8 (AP) -"."""
    return _has_only_dates(analysed, sentence) or (
        _DATELINE_END.match(analysed.text, date_span.end) is not None
        and _is_place_name(analysed, TextSpan(sentence.start, date_span.start))
    )


def _has_only_dates(analysed: AnalysedText, sentence: TextSpan) -> bool:
    """Whether all words beside the dates are those of a dateline: "Published at 9 a.m."."""
    rest, position = "", sentence.start
    for date in overlapping(analysed.date_spans, sentence):
        rest += analysed.text[position : date.start] + " "
        position = date.end
    rest += analysed.text[position : sentence.end]
    return all(word in analysed.language.signals.dateline_words or word.isdigit() for word in lowercase_words(rest))


def _is_place_name(analysed: AnalysedText, span: TextSpan) -> bool:
    """Whether the words are a name. No words are none: "1976: the company is founded" is a line of a chronicle."""
    found = [word for word in analysed.text[span.start : span.end].split() if word[0].isalnum()]
    capital = all(word[0].isupper() and word.lower() not in analysed.language.words.stop_words for word in found)
    return 0 < len(found) <= _MAX_PLACE_WORDS and capital
