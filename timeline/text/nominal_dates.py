"""Dates that stand where an adjective does: "the 2014 war", "Friday's vote"; and those that only look so.

Which noun such a date is before; whether that noun happens is for `clauses` to say.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from timeline.text.token_row import TokenRow

__all__ = ["is_adverbial", "modified_noun"]

_DETERMINER_WINDOW = 3
"""How many words before the date the article of its noun can stand."""


def modified_noun(row: TokenRow, at: int) -> int | None:
    """The noun that the date describes as an adjective would: "the 2014 war", "Friday's vote", "its May 8 report"."""
    mark = row.language.words.possessive_mark
    first = at + 2 if row.lower(at + 1) == mark else at + 1
    if first == at + 1 and not row[at].text.replace("’", "'").endswith(mark) and not _has_determiner(row, at):
        return None
    last = first
    while (
        row.is_word(last)
        and row.lower(last) not in row.language.words.stop_words
        and (last == first or not row.is_verb(last))
    ):
        last += 1
    is_adverb = last - first == 1 and row.is_verb(last) and row.language.words.is_adverb(row.lower(first))
    return last - 1 if last > first and not is_adverb else None  # "the union on Friday swiftly agreed"


def _has_determiner(row: TokenRow, at: int) -> bool:
    """Whether an article, a possessive or another's name opens the phrase: "the bloody 2014", "Israel's 2014"."""
    for before in range(at - 1, at - 1 - _DETERMINER_WINDOW, -1):
        word = row.lower(before)
        if word in row.language.words.determiners or word == row.language.words.possessive_mark:
            return True
        if (
            not row.is_word(before)
            or word in row.language.words.prepositions
            or row.language.verbs.form(word) is not None
        ):
            return False
    return False


def is_adverbial(row: TokenRow, at: int, segment: range) -> bool:
    """Whether "in the 1967 war" tells when the verb before it was done, or opens what the verb after it tells."""
    before = at
    while before > segment.start and row.lower(before) not in row.language.words.prepositions:
        before -= 1
    leads = row.lower(before) in row.language.signals.period_introducers
    opens = (
        before == segment.start
        and row.lower(before) in row.language.signals.period_introducers | row.language.words.locatives
    )
    return (leads and any(segment.start <= group.first and group.last < before for group in row.groups)) or (
        opens and any(at < group.first < segment.stop and group.finite for group in row.groups)
    )
