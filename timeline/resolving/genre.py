"""Genre of a text, news or narrative, by its time expressions. A narrative is about a past that has its own dates.

The rule is measured in benchmarks/README.md. A text is a narrative if it names at least four dates with their year
that lie more than a year before the day of writing, and these are at least twice the weight of the expressions that
depend on the day of writing: 1 for those of years ("last year"), 2 for others ("yesterday", "last week"), 4 for a bare
weekday. Those in quotation marks have none. If the day of writing is not known, one makes the text no narrative.
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

    from timeline.dates import ClockUnit, Day
    from timeline.records import Timex

__all__ = ["is_narrative"]

_MIN_PAST_DATES = 4
_MIN_RATIO = 2


def is_narrative(timexes: Sequence[Timex], written: Day | None) -> bool:
    """Whether the text is a narrative, by the rule in the docstring of this module."""
    past_dates = signs_of_news = 0
    for timex in timexes:
        if _is_past_date(timex.meaning, written):
            past_dates += 1
        elif not timex.place.is_quoted:
            signs_of_news += _weight_as_news(timex.meaning)
    has_few_signs = signs_of_news == 0 if written is None else past_dates >= _MIN_RATIO * signs_of_news
    return past_dates >= _MIN_PAST_DATES and has_few_signs


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


_WEEKDAY, _DEICTIC, _DEICTIC_OF_YEARS = 4, 2, 1


def _weight_as_news(meaning: Meaning) -> int:
    match meaning:
        case Bare(Weekday()):
            return _WEEKDAY
        case Last(of=Written()) | Next(of=Written()) | This(of=Written()):
            return _DEICTIC_OF_YEARS if _is_long(meaning.cycle.unit) else _DEICTIC
        case Moved(_, unit, Written()):
            return _DEICTIC_OF_YEARS if _is_long(unit) else _DEICTIC
        case Modified(of=of) | At(of=of) | Nth(of=of):
            return _weight_as_news(of)
        case _:
            return 0


def _is_long(unit: Unit | ClockUnit) -> bool:
    return unit in (Unit.YEAR, Unit.DECADE, Unit.CENTURY, Unit.MILLENNIUM)
