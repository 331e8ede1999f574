"""Clues from two expressions for one date: "yesterday (May 8, 2015)", "last month, in April 2015"."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from timeline.meanings.operators import Bare
from timeline.publication.inference.clue import Clue
from timeline.publication.inference.dated_expressions import absolute_days
from timeline.publication.inference.inverse_resolution import is_deictic, publication_days, publication_days_each
from timeline.publication.inference.yearless_dates import month_and_day, occurrences, weekday_in, with_untried_years
from timeline.records.publication_reasons import SameDate, SameDayOfYear

if TYPE_CHECKING:
    from collections.abc import Iterator

    from timeline.publication.inference.expressions import TextContext
    from timeline.records import Timex

__all__ = ["paraphrase_clues"]

_PARAPHRASE_PROBABILITY = 0.95


@dataclass(frozen=True, slots=True)
class _Paraphrase:
    """An expression relative to the day of writing, and an absolute one for the same date."""

    relative: Timex
    absolute: Timex

    @property
    def words(self) -> tuple[str, str]:
        return self.relative.extent.exact, self.absolute.extent.exact


def paraphrase_clues(context: TextContext) -> Iterator[Clue]:
    """Return a clue for each two neighbours of which one is relative, the other absolute, and both name one date."""
    for one, two in pairwise(context.timexes):
        if context.is_quoted(one) or context.is_quoted(two):
            continue
        for paraphrase in _paraphrases(context, one, two):
            yield from _clues(context, paraphrase)


def _paraphrases(context: TextContext, one: Timex, two: Timex) -> Iterator[_Paraphrase]:
    between, after = context.text[one.extent.end : two.extent.start], context.text[two.extent.end :][:20]
    is_apposition = context.language.apposition.fullmatch(between) and context.language.apposition_end.match(after)
    if _is_relative(context, one) and (is_apposition or context.language.possessive.fullmatch(between)):
        yield _Paraphrase(one, two)
    elif is_apposition and _is_relative(context, two) and not _is_relative(context, one):
        yield _Paraphrase(two, one)


def _is_relative(context: TextContext, timex: Timex) -> bool:
    """True for what depends on the day of writing, but for a bare day of the year: here that is the absolute date."""
    if month_and_day(timex.meaning) is not None:
        return False
    return is_deictic(timex.meaning) and (context.is_news or not isinstance(timex.meaning, Bare))


def _clues(context: TextContext, paraphrase: _Paraphrase) -> Iterator[Clue]:
    target, day = absolute_days(context, paraphrase.absolute), month_and_day(paraphrase.absolute.meaning)
    if target is not None:
        days = publication_days(paraphrase.relative.meaning, target)
        if days:
            yield Clue(days, _PARAPHRASE_PROBABILITY, SameDate(*paraphrase.words, days.hull))
    elif day is not None:
        dates = occurrences(*day, weekday_in(paraphrase.absolute))
        days_by_date = list(publication_days_each(paraphrase.relative.meaning, dates))
        years = tuple(date.year for date, days in zip(dates, days_by_date, strict=True) if days)
        ranges = (run for days in days_by_date for run in days.ranges)
        if years:
            yield Clue(with_untried_years(ranges), _PARAPHRASE_PROBABILITY, SameDayOfYear(*paraphrase.words), years)
