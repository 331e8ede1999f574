"""Dates that say when a text was written or published, and nothing that happened."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from timeline.text.sentences import Stretch, meeting
from timeline.text.tokens import words

if TYPE_CHECKING:
    from timeline.entities.analysed_text import Page

__all__ = ["is_dateline"]

# What stands between a dateline's date and the text: "(Reuters) -".
_CLOSING = re.compile(r"[^\S\n]*(?:\([^()\n]{1,40}\))?[^\S\n]*(?:[—–:]|--?(?=\s))")
_LONGEST_PLACE = 5


def is_dateline(page: Page, sentence: Stretch, date: Stretch) -> bool:
    """Whether the sentence is nothing but dates, or opens with a place, this date, a dash: "PARIS, May 8 (AP) -"."""
    return _is_alone(page, sentence) or (
        _CLOSING.match(page.text, date.end) is not None and _is_place(page, Stretch(sentence.start, date.start))
    )


def _is_alone(page: Page, sentence: Stretch) -> bool:
    """Whether all words beside the dates are those of a dateline: "Published at 9 a.m."."""
    rest, position = "", sentence.start
    for date in meeting(page.dates, sentence):
        rest += page.text[position : date.start] + " "
        position = date.end
    rest += page.text[position : sentence.end]
    return all(word in page.language.dateline_words or word.isdigit() for word in words(rest))


def _is_place(page: Page, lead: Stretch) -> bool:
    """Whether the words are a name. No words are none: "1976: the company is founded" is a line of a chronicle."""
    found = [word for word in page.text[lead.start : lead.end].split() if word[0].isalnum()]
    capital = all(word[0].isupper() and word.lower() not in page.language.empty for word in found)
    return 0 < len(found) <= _LONGEST_PLACE and capital
