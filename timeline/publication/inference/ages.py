"""A person's birth and age in one sentence: "Ada Ray, 54, was born in 1960"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.dates import Interval
from timeline.publication.inference.clue import Clue
from timeline.publication.inference.dated_expressions import known
from timeline.publication.inference.day_set import Days

if TYPE_CHECKING:
    from collections.abc import Iterator

    from timeline.publication.inference.expressions import Page
    from timeline.records import Timex

__all__ = ["ages"]

_AGED = 0.5
"""The one case in the corpora is an article that was wrong; people are off by a year, too."""


def ages(page: Page) -> Iterator[Clue]:
    """A clue for each date of birth beside which the age stands: it was written about that many years later."""
    for timex in page.timexes:
        born, age = known(page, timex), _age(page, timex)
        if born is not None and age is not None and not page.is_quoted(timex):
            alive = Interval(born.start.months_later(12 * (age - 1)), born.end.months_later(12 * (age + 2)))
            told = f'born "{timex.extent.exact}" and {age} years old, so it was written'
            yield Clue(Days.within(alive), _AGED, f"{told} between {alive.start} and {alive.last}")


def _age(page: Page, timex: Timex) -> int | None:
    before, after = page.before(timex), page.after(timex)
    told = page.language.aged_before.search(before)
    if told is None and page.language.born_before.search(before):
        told = page.language.aged_after.match(after)
    return None if told is None else int(next(filter(None, told.groups())))
