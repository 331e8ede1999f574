"""Movable feasts: Easter, and the feasts of the Islamic, Jewish, Chinese and Hindu calendars.

An Islamic month begins as in Mecca. Where the moon must be sighted, it may begin a day later.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from itertools import count
from math import floor
from typing import TYPE_CHECKING

from timeline.dates.astronomy import age, new_moon, number_of_new_moon
from timeline.dates.day import Day
from timeline.dates.iteration import yearly_since, yearly_until
from timeline.dates.lunisolar import chinese, hindu, islamic, jewish
from timeline.dates.period import Period, Unit

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

__all__ = ["Easter", "Feast", "LunarCalendar"]


class LunarCalendar(Enum):
    """A calendar with lunar months. Jewish months are counted from Nisan, Hindu months from Chaitra."""

    ISLAMIC = "Islamic"
    JEWISH = "Jewish"
    CHINESE = "Chinese"
    HINDU = "Hindu"


@dataclass(frozen=True, slots=True)
class Easter:
    """Every Western Easter Sunday, or the day that many days after it: Good Friday is `Easter(-2)`.

    Before the calendar was reformed in 1582, the day is that of the Julian calendar.
    """

    days: int = 0

    @property
    def unit(self) -> Unit:
        """A day."""
        return Unit.DAY

    def since(self, day: Day) -> Iterator[Period]:
        """Like `Each.since`."""
        return yearly_since(self._in, day)

    def until(self, day: Day) -> Iterator[Period]:
        """Like `Each.until`."""
        return yearly_until(self._in, day)

    def _in(self, year: int) -> Period:
        easter = _julian_easter(year) if year <= _LAST_JULIAN_YEAR else _gregorian_easter(year)
        return Period(Unit.DAY, easter + self.days)


_LAST_JULIAN_YEAR = 1582


def _julian_easter(year: int) -> Day:
    """The Julian computus of Meeus, "Astronomical Algorithms" (1991), chapter 8."""
    moon = (19 * (year % 19) + 15) % 30
    weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7
    month, day = divmod(moon + weekday + 114, 31)
    return Day(year, month, day + 1)


def _gregorian_easter(year: int) -> Day:
    """The Gregorian computus of Meeus, "Astronomical Algorithms" (1991), chapter 8."""
    golden, century = year % 19, year // 100
    correction = (century - century // 4 - (8 * century + 13) // 25 + 19 * golden + 15) % 30
    moon = correction - correction // 28 * (1 - 29 // (correction + 1) * ((21 - golden) // 11))
    weekday = (year + year // 4 + moon + 2 - century + century // 4) % 7
    return Day(year, 3, 28) + (moon - weekday)


@dataclass(frozen=True, slots=True)
class Feast:
    """Every day of that `number` in that `month` of the calendar, or the day that many days `after` it.

    A Hindu day is counted by the age of the moon, which must be reached at the `hour` in India.

    Raises:
        ValueError: no year of the calendar has such a day.

    >>> next(Feast(LunarCalendar.JEWISH, 7, 1).since(Day(2018, 1, 1))).edtf()
    '2018-09-10'
    """

    calendar: LunarCalendar
    month: int
    number: int
    hour: int = 6
    after: int = 0

    def __post_init__(self) -> None:
        if not (1 <= self.month <= 12 and 1 <= self.number <= 30):
            raise ValueError(f"no {self.calendar.value} year has a day {self.number} of a month {self.month}")

    @property
    def unit(self) -> Unit:
        """A day."""
        return Unit.DAY

    def since(self, day: Day) -> Iterator[Period]:
        """Like `Each.since`."""
        first = number_of_new_moon((day - self.after).number) - 2
        return (period for number in count(first) if (period := self._in(number)) and period.start >= day)

    def until(self, day: Day) -> Iterator[Period]:
        """Like `Each.until`."""
        last = number_of_new_moon((day - self.after).number) + 2
        return (period for number in count(last, -1) if (period := self._in(number)) and period.start < day)

    def _in(self, number: int) -> Period | None:
        """The day in the month that this new moon begins, None if that is another month."""
        month, start = _MONTHS[self.calendar](number)
        if month != self.month:
            return None
        first = self._of_moon(number) if self.calendar is LunarCalendar.HINDU else start + self.number - 1
        return Period(Unit.DAY, Day.numbered(first + self.after))

    def _of_moon(self, number: int) -> int:
        """The `Day.number` of the first day on which the moon has reached the age at the hour."""
        estimate = floor(new_moon(number) + (self.number - 1) * _LUNAR_DAY)
        target = self.number - 1 - 15
        ages = ((day, age(day + (self.hour - _INDIA) / 24) / 12) for day in range(estimate - 1, estimate + 3))
        return next((day for day, reached in ages if (reached - target) % 30 >= 15), estimate)


_LUNAR_DAY = 29.530588861 / 30
_INDIA = 5.5
"""The zone of India, in hours ahead of UT."""

_MONTHS: dict[LunarCalendar, Callable[[int], tuple[int, int]]] = {
    LunarCalendar.ISLAMIC: islamic,
    LunarCalendar.JEWISH: jewish,
    LunarCalendar.CHINESE: chinese,
    LunarCalendar.HINDU: hindu,
}
