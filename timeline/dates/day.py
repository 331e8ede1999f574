"""One day of the calendar, in any year. Knows the Gregorian calendar; no language, no clock, no text but ISO 8601."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

__all__ = ["Day", "days_in_month", "month_holding"]

_ISO = re.compile(r"(Y?-?\d{4,})-(\d\d)-(\d\d)", re.ASCII)
# The Gregorian calendar repeats itself after 400 years, so the standard library's first 400 serve for all others.
_DAYS_IN_ERA = 146_097
_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def days_in_month(year: int, month: int) -> int:
    """28 to 31."""
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return 29 if month == 2 and leap else _LENGTHS[month - 1]


@dataclass(frozen=True, slots=True, order=True)
class Day:
    """A day of the proleptic Gregorian calendar.

    `year` is astronomical and unbounded: 0 is 1 BC, -43 is 44 BC (ISO 8601-1, 4.3.2; EDTF level 1). The standard
    library's `date` ends at the years 1 and 9999, which history does not.

    >>> Day(2015, 5, 8) + 7
    Day(year=2015, month=5, day=15)
    >>> str(Day(-43, 3, 15))
    '-0043-03-15'
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
        """Days since 0000-12-31, so that 0001-01-01 is 1, as in `date.toordinal`; negative before."""
        era, in_era = divmod(self.year - 1, 400)
        return era * _DAYS_IN_ERA + date(in_era + 1, self.month, self.day).toordinal()

    @classmethod
    def numbered(cls, number: int) -> Day:
        """The day whose `number` this is."""
        return _numbered(number)

    @classmethod
    def read(cls, text: str) -> Day:
        """The day written in full, "2015-05-08" or with EDTF's "Y" before a longer year.

        Raises:
            ValueError: the text is no such day, or there is none (February 30).
        """
        found = _ISO.fullmatch(text)
        if found is None:
            raise ValueError(f"{text!r} is not a day written YYYY-MM-DD")
        year, month, day = found.groups()
        return cls(int(year.removeprefix("Y")), int(month), int(day))

    @classmethod
    def of(cls, day: date) -> Day:
        """The same day, from the standard library's type."""
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
        """The same day of the month that many months later, earlier if negative; in a shorter month its last."""
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
    """A year in EDTF: four digits, a sign if negative, "Y" before if it has more digits."""
    digits = f"{abs(year):04}"
    return ("Y" if len(digits) > 4 else "") + ("-" if year < 0 else "") + digits


def month_holding(number: int) -> int:
    """The `month_number` of the day of this number, for whoever has many and wants no more of them.

    >>> month_holding(Day(2020, 5, 8).number) == Day(2020, 5, 8).month_number
    True
    """
    era, in_era = divmod(number - 1, _DAYS_IN_ERA)
    found = date.fromordinal(in_era + 1)
    return (era * 400 + found.year) * 12 + found.month - 1


@lru_cache(maxsize=16_384)
def _numbered(number: int) -> Day:
    era, in_era = divmod(number - 1, _DAYS_IN_ERA)
    found = date.fromordinal(in_era + 1)
    return Day(era * 400 + found.year, found.month, found.day)
