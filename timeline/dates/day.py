"""Days of the proleptic Gregorian calendar, in any year. The only text known here is ISO 8601."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

__all__ = ["Day", "days_in_month", "month_holding"]

_ISO = re.compile(r"(Y?-?\d{4,})-(\d\d)-(\d\d)", re.ASCII)
# The Gregorian calendar repeats itself after 400 years, so the standard library's first 400 years stand for all.
_DAYS_IN_ERA = 146_097
_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def days_in_month(year: int, month: int) -> int:
    """The number of days in the month, 28 to 31."""
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return 29 if month == 2 and leap else _LENGTHS[month - 1]


@dataclass(frozen=True, slots=True, order=True)
class Day:
    """A day of the proleptic Gregorian calendar.

    `year` is astronomical and unbounded: 0 is 1 BC, -43 is 44 BC (ISO 8601-1, 4.3.2; EDTF level 1). The standard
    library's `date` covers only the years 1 to 9999.

    >>> Day(2015, 5, 8) + 7
    Day(year=2015, month=5, day=15)
    >>> str(Day(-43, 3, 15))
    '-0043-03-15'

    Raises:
        ValueError: the calendar has no such day.
    """

    year: int
    month: int
    day: int

    def __post_init__(self) -> None:
        if not 1 <= self.month <= 12:
            raise ValueError(f"month {self.month} is not 1 to 12")
        if not 1 <= self.day <= 28 and not 1 <= self.day <= days_in_month(self.year, self.month):
            raise ValueError(f"day {self.day} is not in month {self.month} of year {self.year}")

    @property
    def number(self) -> int:
        """Days since 0000-12-31, as in `date.toordinal`: 0001-01-01 is 1, earlier days are 0 or less."""
        era, in_era = divmod(self.year - 1, 400)
        return era * _DAYS_IN_ERA + date(in_era + 1, self.month, self.day).toordinal()

    @classmethod
    def numbered(cls, number: int) -> Day:
        """The day that has this `number`."""
        return _numbered(number)

    @classmethod
    def read(cls, text: str) -> Day:
        """The day from its ISO 8601 text, "2015-05-08"; a year of more than four digits has EDTF's "Y" before it.

        Raises:
            ValueError: the text has another form, or the calendar has no such day (February 30).
        """
        match = _ISO.fullmatch(text)
        if match is None:
            raise ValueError(f"{text!r} is not a day written YYYY-MM-DD")
        year, month, day = match.groups()
        return cls(int(year.removeprefix("Y")), int(month), int(day))

    @classmethod
    def of(cls, day: date) -> Day:
        """The same day as a `datetime.date`."""
        return cls(day.year, day.month, day.day)

    @property
    def weekday(self) -> int:
        """0 for Monday to 6 for Sunday."""
        return (self.number - 1) % 7

    @property
    def month_number(self) -> int:
        """Months since January of year 0."""
        return self.year * 12 + self.month - 1

    def months_later(self, months: int) -> Day:
        """The same day of the month, that many months later or (negative) earlier; in a shorter month its last day."""
        year, month = divmod(self.month_number + months, 12)
        return Day(year, month + 1, min(self.day, days_in_month(year, month + 1)))

    def __add__(self, days: int) -> Day:
        if 1 <= self.day + days <= 28:
            return Day(self.year, self.month, self.day + days)
        return Day.numbered(self.number + days)

    def __sub__(self, days: int) -> Day:
        return self + -days

    def __str__(self) -> str:
        return f"{year_text(self.year)}-{self.month:02}-{self.day:02}"


def year_text(year: int) -> str:
    """The year in EDTF: four digits, a sign if negative, and "Y" before it if it has more digits."""
    digits = f"{abs(year):04}"
    return ("Y" if len(digits) > 4 else "") + ("-" if year < 0 else "") + digits


def month_holding(number: int) -> int:
    """The `month_number` of the day that has this `number`, without making the `Day`.

    >>> month_holding(Day(2020, 5, 8).number) == Day(2020, 5, 8).month_number
    True
    """
    era, in_era = divmod(number - 1, _DAYS_IN_ERA)
    day = date.fromordinal(in_era + 1)
    return (era * 400 + day.year) * 12 + day.month - 1


@lru_cache(maxsize=16_384)
def _numbered(number: int) -> Day:
    era, in_era = divmod(number - 1, _DAYS_IN_ERA)
    day = date.fromordinal(in_era + 1)
    return Day(era * 400 + day.year, day.month, day.day)
