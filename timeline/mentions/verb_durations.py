"""Durations and recurrences that modify a verb: what it says then is a state, and no event of one day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.meanings.timex_type import TimexType
from timeline.meanings.timex_value import ValueKind
from timeline.mentions.offset_dates import is_before_event
from timeline.text.clauses import clause_of_date

if TYPE_CHECKING:
    from timeline.mentions.candidates import DatedExpression
    from timeline.mentions.news_document import NewsDocument, SentenceContext
    from timeline.text.token_row import TokenRow, VerbGroup

__all__ = ["duration_verb_starts", "has_duration"]


def duration_verb_starts(news: NewsDocument, context: SentenceContext) -> set[int]:
    """The text positions of verbs that an expression without calendar time modifies: "sold pens for 20 years"."""
    heads = set()
    for dated in news.dates_in(context.sentence):
        at = context.row.index_of_start(dated.span.start)
        if at is not None and _lasts_or_recurs(context.row, at, dated):
            clause = clause_of_date(context.row, at)
            heads |= set() if clause is None else {context.row[clause.head].start}
    return heads


def _lasts_or_recurs(row: TokenRow, at: int, dated: DatedExpression) -> bool:
    """True if the expression makes what its verb says a state: "for 20 years", "every day", "recently".

    A measure does not: "a contract of five years", "within minutes", "15 a year".
    """
    if dated.is_calendar_time or dated.resolution.kind is ValueKind.PRESENT:
        return False
    if dated.timex.type is not TimexType.DURATION:
        return not _is_rate(row, at)
    is_of_noun = row.lower(at + 1) in row.language.words.genitives  # "for years of care"
    is_adverbial = at == 0 or row.lower(at - 1) in row.language.signals.duration_introducers or row.is_verb(at - 1)
    return is_adverbial and not is_of_noun and not _is_rate(row, at) and not is_before_event(row, at)


def _is_rate(row: TokenRow, at: int) -> bool:
    """True if an amount precedes the expression: "15 a year", "4 million per year", "two boats a month"."""
    words = row.language.words
    before = (row.lower(at - 1), row.lower(at - 2))
    return any(word[:1].isdigit() or word in words.amounts or word in words.numerals for word in before)


def has_duration(news: NewsDocument, context: SentenceContext, group: VerbGroup) -> bool:
    """True if a duration follows the verb: "spent a week in prison"."""
    after = group.last + 1
    starts = {context.row[after].start} if context.row.is_date(after) else set()
    return any(date.span.start in starts and not date.is_calendar_time for date in news.dates_in(context.sentence))
