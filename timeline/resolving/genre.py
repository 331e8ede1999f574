"""Does a text tell the news of its day, or a past that has its own dates? Its time expressions tell.

The rule, and it is measured (benchmarks/README.md): a text is a narrative when it names at least four dates with their
year that lie more than a year before its day of writing, and these are more than four times as many as the expressions
that hang on the day of writing ("yesterday", "last week", a bare weekday). Where that day is not known, one such
expression is enough to make it no narrative: what hangs on nothing must not be guessed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.dates import Period, Unit, Weekday
from timeline.meanings.operators import (
    Absolute,
    At,
    Bare,
    Last,
    Meaning,
    Modified,
    Moved,
    Next,
    Nth,
    Numeric,
    This,
    Written,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.dates import Day
    from timeline.records import Timex

__all__ = ["is_narrative"]

_MIN_PAST_DATES = 4
_MIN_RATIO = 4


def is_narrative(timexes: Sequence[Timex], written: Day | None) -> bool:
    """Whether the text tells a past that has its own dates, by the rule that opens this module."""
    told = hanging = 0
    for timex in timexes:
        if _is_past_date(timex.meaning, written):
            told += 1
        elif _is_deictic(timex.meaning):
            hanging += 1
    outweighs = hanging == 0 if written is None else told > _MIN_RATIO * hanging
    return told >= _MIN_PAST_DATES and outweighs


def _is_past_date(meaning: Meaning, written: Day | None) -> bool:
    match meaning:
        case Absolute(Period(Unit.DAY | Unit.MONTH | Unit.YEAR | Unit.SEASON, start)):
            return written is None or start.year < written.year - 1
        case Numeric(year=year):
            return written is None or year < written.year - 1
        case Modified(of=of) | At(of=of):
            return _is_past_date(of, written)
        case _:
            return False


def _is_deictic(meaning: Meaning) -> bool:
    match meaning:
        case Bare(Weekday()):
            return True
        case Last(of=Written()) | Next(of=Written()) | This(of=Written()) | Moved(of=Written()):
            return True
        case Modified(of=of) | At(of=of) | Nth(of=of):
            return _is_deictic(of)
        case _:
            return False
