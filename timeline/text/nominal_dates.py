"""Attributive dates: dates that modify a noun, as in "the 2014 war" or "Friday's vote", and dates that only seem to.

Finds the noun. Whether the noun names an event is decided in `timeline.text.clauses`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from timeline.text.token_row import TokenRow

__all__ = ["attributed_noun", "is_adverbial", "modified_noun"]

_DETERMINER_WINDOW = 3
"""How many words before the date the determiner of its noun can be."""


def modified_noun(row: TokenRow, at: int) -> int | None:
    """The index of the noun that the date modifies: "the 2014 war", "Friday's vote", "its May 8 report"."""
    mark = row.language.words.possessive_mark
    has_mark_token = row.lower(at + 1) == mark
    has_mark = has_mark_token or row[at].text.replace("’", "'").endswith(mark)
    if not has_mark and not _has_determiner(row, at):
        return None
    first = at + 2 if has_mark_token else at + 1
    end = _noun_phrase_end(row, first)
    return end - 1 if end > first and not _is_adverb_before_verb(row, first, end) else None


def attributed_noun(row: TokenRow, at: int) -> int | None:
    """The index of the noun that the name of a period modifies without a determiner: "reported January sales"."""
    before, words = row.lower(at - 1), row.language.words
    is_range_end = row.is_date(at - 1) or (row.is_punctuation(at - 1) and before != ",")
    if is_range_end or before in words.prepositions or row.is_date_introducer(at - 1) or _has_determiner(row, at):
        return None
    if row.is_verb(at + 1) or not row.is_content_word(at + 1) or words.is_adverb(row.lower(at + 1)):
        return None
    return _noun_phrase_end(row, at + 1) - 1


def _noun_phrase_end(row: TokenRow, first: int) -> int:
    """The index after the words that can belong to the noun phrase; its first word may look like a verb."""
    end = first
    while (
        row.is_word(end)
        and row.lower(end) not in row.language.words.stop_words
        and (end == first or not row.is_verb(end))
    ):
        end += 1
    return end


def _is_adverb_before_verb(row: TokenRow, first: int, end: int) -> bool:
    """True if the only word is an adverb: "the union on Friday swiftly agreed"."""
    return end - first == 1 and row.is_verb(end) and row.language.words.is_adverb(row.lower(first))


def _has_determiner(row: TokenRow, at: int) -> bool:
    """True if a determiner or possessive opens the phrase of the date: "the bloody 2014", "Israel's 2014"."""
    words, verb_form = row.language.words, row.language.verbs.form
    for before in range(at - 1, at - 1 - _DETERMINER_WINDOW, -1):
        word = row.lower(before)
        if word in words.determiners or word == words.possessive_mark:
            return True
        if not row.is_word(before) or word in words.prepositions or verb_form(word) is not None:
            return False
    return False


def is_adverbial(row: TokenRow, at: int, segment: range) -> bool:
    """True if the phrase of the date says when a verb happened: "they fled in the 1967 war", "In the 1967 war, ..."."""
    words, period_introducers = row.language.words, row.language.signals.period_introducers
    before = at
    while before > segment.start and row.lower(before) not in words.prepositions:
        before -= 1
    preposition = row.lower(before)
    if preposition in period_introducers and _has_verb_before(row, before, segment):
        return True
    is_fronted = before == segment.start and (preposition in period_introducers or preposition in words.locatives)
    return is_fronted and any(at < group.first < segment.stop and group.finite for group in row.groups)


def _has_verb_before(row: TokenRow, at: int, segment: range) -> bool:
    """True if a verb group of the segment ends before the token."""
    return any(segment.start <= group.first and group.last < at for group in row.groups)
