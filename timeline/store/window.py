"""What people write for the ends of a window: an EDTF day, month or year, or words such as "last friday"."""

from __future__ import annotations

import re
from datetime import datetime, time
from typing import TYPE_CHECKING

from dateparser.date import DateDataParser

from timeline.dates import Day, Period, Unit
from timeline.errors import TimelineError

if TYPE_CHECKING:
    from datetime import date

__all__ = ["UnreadableDate", "read"]

_EDTF = re.compile(r"(?P<year>-?\d{4}|Y-?\d{5,})(?:-(?P<month>\d\d)(?:-(?P<day>\d\d))?)?", re.ASCII)
_LONGEST = 100
_UNITS = {"day": Unit.DAY, "week": Unit.WEEK, "month": Unit.MONTH, "year": Unit.YEAR}


class UnreadableDate(TimelineError):
    """Neither a date nor words for one."""

    def __init__(self, text: str) -> None:
        super().__init__(f"{text[:_LONGEST]!r} is no date: write 2020, 2020-05, 2020-05-08 or words like 'last friday'")
        self.text = text


def read(text: str, today: date) -> Period:
    """The day, week, month or year that is meant, seen from today; its first and last day are ends for a window.

    >>> from datetime import date
    >>> read("-0043-03", date(2020, 5, 12)).edtf(), read("last friday", date(2020, 5, 12)).edtf()
    ('-0043-03', '2020-05-08')

    Raises:
        UnreadableDate: it is no date, or one that no calendar has.
    """
    written = _EDTF.fullmatch(text)
    try:
        period = _period(**written.groupdict()) if written else _words(text, today)
    except ValueError as error:
        raise UnreadableDate(text) from error
    if period is None:
        raise UnreadableDate(text)
    return period


def _period(year: str, month: str | None, day: str | None) -> Period:
    unit = Unit.YEAR if month is None else Unit.MONTH if day is None else Unit.DAY
    return Period(unit, Day(int(year.removeprefix("Y")), int(month or 1), int(day or 1)))


def _words(text: str, today: date) -> Period | None:
    settings = {
        "RELATIVE_BASE": datetime.combine(today, time.min),
        "PREFER_DATES_FROM": "past",
        "RETURN_TIME_AS_PERIOD": True,
    }
    found = DateDataParser(languages=["en"], settings=settings).get_date_data(text[:_LONGEST])
    unit = _UNITS.get(found.period)
    if found.date_obj is None or unit is None:
        return None
    return unit.holding(Day.of(found.date_obj.date()))
