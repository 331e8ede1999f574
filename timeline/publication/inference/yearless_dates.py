"""Clues from dates without a year, "Friday, May 8": the weekday leaves only some years."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from timeline.dates import Both, Day, DayName, DayOfMonth, Interval, MonthName, MonthOfYear, Weekday, days_in_month
from timeline.meanings.operators import At, Bare, Lean
from timeline.publication.inference.clue import Clue
from timeline.publication.inference.day_set import DayRange, DaySet
from timeline.records.publication_reasons import DatelineDay, DayOnWeekday
from timeline.tagging import tag

if TYPE_CHECKING:
    from collections.abc import Iterator

    from timeline.meanings.operators import Meaning
    from timeline.publication.inference.expressions import TextContext
    from timeline.records import Timex

__all__ = ["dateline_clue", "month_and_day", "occurrences", "weekday_in", "with_untried_years", "yearless_clues"]

_FIRST_YEAR, _LAST_YEAR = 1900, 2100
"""The years that are tried; a clue excludes no day outside of them."""
_WEEKDAY_PROBABILITY = 0.9
_DATELINE_PROBABILITY = 0.97
_EVE_DAYS = 2
"""Days before a date on which it is written about already."""


def yearless_clues(context: TextContext) -> Iterator[Clue]:
    """Return a clue for each day of the year with its weekday, in news and outside quotations.

    The year is left out only of a day less than a year off.
    """
    for timex in context.timexes if context.is_news else ():
        day, name = month_and_day(timex.meaning), weekday_in(timex)
        if day is not None and name is not None and not context.is_quoted(timex):
            dates = occurrences(*day, name)
            reason = DayOnWeekday(timex.extent.exact, MonthName(day[0]), day[1], DayName(name.name))
            ranges = (_plausible_range(date, timex.lean) for date in dates)
            years = tuple(date.year for date in dates)
            yield Clue(with_untried_years(ranges), _WEEKDAY_PROBABILITY, reason, years)


def dateline_clue(month: int, day: int, words: str) -> Clue:
    """Return the clue that the text was written on this day of an unknown year, as its dateline `words` say."""
    ranges = (DayRange(date, date + 1) for date in occurrences(month, day, None))
    return Clue(with_untried_years(ranges), _DATELINE_PROBABILITY, DatelineDay(words, MonthName(month), day))


def month_and_day(meaning: Meaning) -> tuple[int, int] | None:
    """Return month and day of a date that has both and no year, else None."""
    match meaning:
        case Bare(Both(MonthOfYear(month), DayOfMonth(day))) | Bare(Both(Both(MonthOfYear(month), DayOfMonth(day)), _)):
            return month, day
        case At(of=of):
            return month_and_day(of)
        case _:
            return None


@lru_cache(maxsize=1_024)
def occurrences(month: int, day: int, weekday: Weekday | None) -> tuple[Day, ...]:
    """Return the dates of this day in the years that are tried, only those on the weekday if one is named."""
    years = (year for year in range(_FIRST_YEAR, _LAST_YEAR) if day <= days_in_month(year, month))
    days = (Day(year, month, day) for year in years)
    return tuple(date for date in days if weekday is None or date.weekday == weekday.name)


def weekday_in(timex: Timex) -> Weekday | None:
    """Return the day of the week that the words of a timex name, None if they name none."""
    return _weekday_in(timex.extent.exact)


@lru_cache(maxsize=4_096)
def _weekday_in(words: str) -> Weekday | None:
    for word in words.replace(",", " ").split():
        match tag(word):
            case [found] if isinstance(found.meaning, Bare) and isinstance(found.meaning.cycle, Weekday):
                return found.meaning.cycle
    return None


def with_untried_years(ranges: Iterator[DayRange]) -> DaySet:
    """Return the ranges, and all days outside of the years that are tried."""
    first, last = Day(_FIRST_YEAR + 1, 1, 1), Day(_LAST_YEAR - 1, 1, 1)
    inside = DaySet.of(ranges) & DaySet.within(Interval(first, last))
    return inside | DaySet((DayRange(None, first), DayRange(last, None)))


def _plausible_range(day: Day, lean: Lean) -> DayRange:
    """The days on which the date would be written without its year; some write on the eve what is read on the day."""
    before = day - _EVE_DAYS if lean is Lean.PAST else day.months_later(-12) + 1
    after = day + 1 + _EVE_DAYS if lean is Lean.FUTURE else day.months_later(12)
    return DayRange(before, after)
