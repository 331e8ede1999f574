"""Genre of a text, news or narrative, by its time expressions. A narrative is about a past that has its own dates.

The rule is measured in benchmarks/README.md. A text is a narrative if it names at least four dates with their year
that lie more than a year before the day of writing, and these are more than four times as many as the expressions that
depend on the day of writing ("yesterday", "last week", a bare weekday). If that day is not known, one such expression
makes the text no narrative.
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
    """Whether the text is a narrative, by the rule in the docstring of this module."""
    past_dates = deictics = 0
    for timex in timexes:
        if _is_past_date(timex.meaning, written):
            past_dates += 1
        elif _is_deictic(timex.meaning):
            deictics += 1
    has_few_deictics = deictics == 0 if written is None else past_dates > _MIN_RATIO * deictics
    return past_dates >= _MIN_PAST_DATES and has_few_deictics


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
