"""Comparisons: dates that only say what something is compared with, as in "the lowest since 1997", and date no event.

Works on one row. Knows nothing of the calendar value of a date.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from timeline.text.token_row import TokenRow

__all__ = ["is_comparison"]

_WINDOW = 6
"""How many tokens before the date the word that compares can be."""


def is_comparison(row: TokenRow, at: int) -> bool:
    """True if the date at this index only serves a comparison."""
    return _has_comparison_word(row, at) or _is_range_of_superlative(row, at) or _is_baseline(row, at)


def _has_comparison_word(row: TokenRow, at: int) -> bool:
    """True for "more than in 2005", "compared with the same day of 2005"."""
    signals, prepositions = row.language.signals, row.language.words.prepositions
    for before in range(at - 1, max(-1, at - 1 - _WINDOW), -1):
        word, previous = row.lower(before), row.lower(before - 1)
        if word in signals.comparison_words:
            return previous not in signals.limit_adverbs
        if word in prepositions and previous in signals.comparison_heads and not row.is_verb(before - 1):
            return True
        if not (row.is_word(before) or row.is_date(before)) or row.is_verb(before):
            return False
    return False


def _is_range_of_superlative(row: TokenRow, at: int) -> bool:
    """True for "the lowest since 1997", "its first loss since 2003", "not seen since May"."""
    words = row.language.words
    introducer = _before_amount(row, at)
    if row.lower(introducer) not in row.language.signals.range_openers:
        return False
    return any(
        words.is_superlative(row.lower(before)) or row.lower(before) in words.negations
        for before in range(row.segment(introducer).start, introducer)
    )


def _is_baseline(row: TokenRow, at: int) -> bool:
    """True for the earlier date of a change: "rose from 2009", "12 % from a year earlier", "up from 3 in May"."""
    introducer = _before_amount(row, at)
    if row.lower(introducer) not in row.language.signals.baseline_introducers:
        return False
    return any(_is_of_change(row, before) for before in range(row.segment(introducer).start, introducer))


def _before_amount(row: TokenRow, at: int) -> int:
    """The index of the token before the date, or before an amount between them: "from 3 million in 2012"."""
    before = at - 2 if row.lower(at - 1) in row.language.signals.period_introducers else at - 1
    while before > 0 and _is_of_amount(row, before):
        before -= 1
    return before


def _is_of_amount(row: TokenRow, at: int) -> bool:
    word, words = row.lower(at), row.language.words
    return word[:1].isdigit() or word in words.amounts or word in words.numerals or word in words.determiners


def _is_of_change(row: TokenRow, at: int) -> bool:
    """True for a word of change or of its amount: "rose", "up", "%"."""
    word, language = row.lower(at), row.language
    return (
        word in language.verbs.scalar_change or word in language.words.change_adverbs or word in language.words.amounts
    )
