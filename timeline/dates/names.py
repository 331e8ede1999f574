"""Names of the weekdays and months, with their numbers."""

from __future__ import annotations

from enum import IntEnum

__all__ = ["DayName", "MonthName"]


class DayName(IntEnum):
    """The days of the week, numbered as `Day.weekday`."""

    MONDAY = 0
    TUESDAY = 1
    WEDNESDAY = 2
    THURSDAY = 3
    FRIDAY = 4
    SATURDAY = 5
    SUNDAY = 6


class MonthName(IntEnum):
    """The months, numbered as in ISO 8601."""

    JANUARY = 1
    FEBRUARY = 2
    MARCH = 3
    APRIL = 4
    MAY = 5
    JUNE = 6
    JULY = 7
    AUGUST = 8
    SEPTEMBER = 9
    OCTOBER = 10
    NOVEMBER = 11
    DECEMBER = 12
