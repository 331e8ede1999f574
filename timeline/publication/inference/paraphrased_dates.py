"""Two expressions for one time: "yesterday (May 8, 2015)", "last month, in April 2015". The engine is turned round."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from timeline.meanings.operators import Bare
from timeline.publication.inference.clue import Clue
from timeline.publication.inference.dated_expressions import known
from timeline.publication.inference.inverse_resolution import days_told, days_told_each, hangs_on_writing
from timeline.publication.inference.yearless_dates import day_of_year, occurrences, weekday_in, with_the_rest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from timeline.publication.inference.day_set import Days
    from timeline.publication.inference.expressions import Page
    from timeline.records import Timex

__all__ = ["ties"]

_ONE_TIME = 0.95


@dataclass(frozen=True, slots=True)
class _Tie:
    """`hanging` hangs on the day of writing, and `date` tells the same time by the calendar."""

    hanging: Timex
    date: Timex

    @property
    def told(self) -> str:
        return f'"{self.hanging.extent.exact}" is "{self.date.extent.exact}"'


def ties(page: Page) -> Iterator[Clue]:
    """A clue for each two neighbours that tell one time, one of them by the day of writing and one by the calendar."""
    for one, two in pairwise(page.timexes):
        if page.is_quoted(one) or page.is_quoted(two):
            continue
        for tie in _tied(page, one, two):
            yield from _clue(page, tie)


def _tied(page: Page, one: Timex, two: Timex) -> Iterator[_Tie]:
    between, after = page.text[one.extent.end : two.extent.start], page.text[two.extent.end :][:20]
    aside = page.language.one_day_in.fullmatch(between) and page.language.closes.match(after)
    if _hangs(page, one) and (aside or page.language.possessive.fullmatch(between)):
        yield _Tie(one, two)
    elif aside and _hangs(page, two) and not _hangs(page, one):
        yield _Tie(two, one)


def _hangs(page: Page, timex: Timex) -> bool:
    """A bare day of the year hangs on the day of writing too, but here it is what the other is."""
    if day_of_year(timex.meaning) is not None:
        return False
    return hangs_on_writing(timex.meaning) and (page.is_news or not isinstance(timex.meaning, Bare))


def _clue(page: Page, tie: _Tie) -> Iterator[Clue]:
    target, day = known(page, tie.date), day_of_year(tie.date.meaning)
    if target is not None:
        days = days_told(tie.hanging.meaning, target)
        if days:
            yield Clue(days, _ONE_TIME, f"{tie.told}{_only(days)}")
    elif day is not None:
        found = occurrences(*day, weekday_in(tie.date))
        told = list(days_told_each(tie.hanging.meaning, found))
        years = tuple(start.year for start, days in zip(found, told, strict=True) if days)
        runs = (run for days in told for run in days.runs)
        if years:
            yield Clue(with_the_rest(runs), _ONE_TIME, f"{tie.told}, as it may be", years)


def _only(days: Days) -> str:
    hull = days.hull
    if hull is None or hull.days > 1:
        return "" if hull is None else f", so it was written between {hull.start} and {hull.last}"
    return f", so it was written on {hull.start}"
