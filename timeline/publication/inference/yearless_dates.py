"""Days without their year, "Friday, May 8": the calendar picks the years."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from timeline.dates import Both, Day, DayName, DayOfMonth, Interval, MonthName, MonthOfYear, Weekday, days_in_month
from timeline.meanings.operators import At, Bare, Lean
from timeline.publication.inference.clue import Clue
from timeline.publication.inference.day_set import DayRange, DaySet
from timeline.tagging import tag

if TYPE_CHECKING:
    from collections.abc import Iterator

    from timeline.meanings.operators import Meaning
    from timeline.publication.inference.expressions import TextContext
    from timeline.records import Timex

__all__ = ["dateline_clue", "month_and_day", "occurrences", "weekday_in", "with_untried_years", "yearless_clues"]

_FIRST_YEAR, _LAST_YEAR = 1900, 2100
"""The years that are tried; of days outside of them nothing is said."""
_WEEKDAY_PROBABILITY = 0.9
_DATELINE_PROBABILITY = 0.97
_EVE_DAYS = 2
"""Days."""


def yearless_clues(context: TextContext) -> Iterator[Clue]:
    """A clue for each day of the year that is told with its weekday, in the news and by no one who is quoted.

    The year is left out only of a day less than a year off (house rule 1).
    """
    for timex in context.timexes if context.is_news else ():
        day, name = month_and_day(timex.meaning), weekday_in(timex)
        if day is not None and name is not None and not context.is_quoted(timex):
            found = occurrences(*day, name)
            month = MonthName(day[0]).name.capitalize()
            told = f'"{timex.extent.exact}": {month} {day[1]} is a {DayName(name.name).name.capitalize()}'
            runs = (_plausible_range(start, timex.lean) for start in found)
            yield Clue(with_untried_years(runs), _WEEKDAY_PROBABILITY, told, tuple(start.year for start in found))


def dateline_clue(month: int, day: int, words: str) -> Clue:
    """That it was written on this day of a year that is not known, as `words` say: its dateline."""
    runs = (DayRange(found, found + 1) for found in occurrences(month, day, None))
    told = f"{words}, so it was written on {MonthName(month).name.capitalize()} {day}"
    return Clue(with_untried_years(runs), _DATELINE_PROBABILITY, told)


def month_and_day(meaning: Meaning) -> tuple[int, int] | None:
    """Month and day of a date that has both and no year."""
    match meaning:
        case Bare(Both(MonthOfYear(month), DayOfMonth(day))) | Bare(Both(Both(MonthOfYear(month), DayOfMonth(day)), _)):
            return month, day
        case At(of=of):
            return month_and_day(of)
        case _:
            return None


@lru_cache(maxsize=1_024)
def occurrences(month: int, day: int, weekday: Weekday | None) -> tuple[Day, ...]:
    """When it was or will be, in the years that are tried; only on that day of the week, if one is named."""
    years = (year for year in range(_FIRST_YEAR, _LAST_YEAR) if day <= days_in_month(year, month))
    days = (Day(year, month, day) for year in years)
    return tuple(found for found in days if weekday is None or found.weekday == weekday.name)


def weekday_in(timex: Timex) -> Weekday | None:
    """The day of the week that its words name, None where they name none."""
    return _weekday_in(timex.extent.exact)


@lru_cache(maxsize=4_096)
def _weekday_in(words: str) -> Weekday | None:
    for word in words.replace(",", " ").split():
        match tag(word):
            case [found] if isinstance(found.meaning, Bare) and isinstance(found.meaning.cycle, Weekday):
                return found.meaning.cycle
    return None


def with_untried_years(ranges: Iterator[DayRange]) -> DaySet:
    """The runs, and all days outside of the years that are tried."""
    first, last = Day(_FIRST_YEAR + 1, 1, 1), Day(_LAST_YEAR - 1, 1, 1)
    inside = DaySet.of(ranges) & DaySet.within(Interval(first, last))
    return inside | DaySet((DayRange(None, first), DayRange(last, None)))


def _plausible_range(day: Day, lean: Lean) -> DayRange:
    """When one would say so of the day without its year; some write on the eve what will be read on the day."""
    before = day - _EVE_DAYS if lean is Lean.PAST else day.months_later(-12) + 1
    after = day + 1 + _EVE_DAYS if lean is Lean.FUTURE else day.months_later(12)
    return DayRange(before, after)
