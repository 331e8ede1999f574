"""Clues from a person's birth and age in one sentence: "Ada Ray, 54, was born in 1960"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.dates import Interval
from timeline.publication.inference.clue import Clue
from timeline.publication.inference.dated_expressions import absolute_days
from timeline.publication.inference.day_set import DaySet
from timeline.records.publication_reasons import BornAtAge

if TYPE_CHECKING:
    from collections.abc import Iterator

    from timeline.publication.inference.expressions import TextContext
    from timeline.records import Timex

__all__ = ["age_clues"]

_AGE_PROBABILITY = 0.5
"""The only case in the corpora is an article that was wrong; people are off by a year, too."""


def age_clues(context: TextContext) -> Iterator[Clue]:
    """Return a clue for each date of birth next to an age: the text was written about that many years later."""
    for timex in context.timexes:
        born, age = absolute_days(context, timex), _age(context, timex)
        if born is not None and age is not None and not context.is_quoted(timex):
            alive = Interval(born.start.months_later(12 * (age - 1)), born.end.months_later(12 * (age + 2)))
            yield Clue(DaySet.within(alive), _AGE_PROBABILITY, BornAtAge(timex.extent.exact, age, alive))


def _age(context: TextContext, timex: Timex) -> int | None:
    before, after = context.before(timex), context.after(timex)
    match = context.language.age_before.search(before)
    if match is None and context.language.birth_before.search(before):
        match = context.language.age_after.match(after)
    return None if match is None else int(next(filter(None, match.groups())))
