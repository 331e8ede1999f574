"""EDTF text -> When: what people and programs write for a date. The other way round is `Period.edtf` and its like."""

from __future__ import annotations

import re

from timeline.dates.day import Day
from timeline.dates.period import Period, Unit
from timeline.dates.place import When

__all__ = ["read"]

_DATE = re.compile(
    r"(?P<year>Y-?\d{5,}|-?\d{4}|\d{3}X|\d\dXX|\dXXX)(?:-(?P<part>\d\d)(?:-(?P<day>\d\d))?)?(?P<mark>[~?%]?)", re.ASCII
)
_MASKS = {1: Unit.DECADE, 2: Unit.CENTURY, 3: Unit.MILLENNIUM}
_PARTS = {
    **{20 + number: (Unit.SEASON, number) for number in range(1, 5)},
    **{32 + number: (Unit.QUARTER, number) for number in range(1, 5)},
    **{39 + number: (Unit.HALF, number) for number in range(1, 3)},
}


def read(text: str) -> When:
    """The date, or what lies between two of them, both included; the precision is that of the coarser end.

    >>> read("2019-12-20").precision, str(read("199X").latest), str(read("2014~/2015-03").latest)
    (<Unit.DAY: (0, 1, 0)>, '1999-12-31', '2015-03-31')

    Raises:
        ValueError: it is not EDTF, or of the EDTF that has a clock, an open end, or a year that is not known at all.
    """
    dates = [_DATE.fullmatch(date) for date in text.split("/")]
    known = [date for date in dates if date is not None]
    if not 1 <= len(dates) <= 2 or len(known) < len(dates):
        raise ValueError(f"{text!r} is no date in EDTF")
    first, last = _period(known[0]), _period(known[-1])
    if last.interval.last < first.start:
        raise ValueError(f"{text!r} ends before it begins")
    marks = {mark for date in known for mark in {"%": "~?"}.get(date["mark"], date["mark"])}
    coarser = last.unit if first.unit.is_finer_than(last.unit) else first.unit
    return When(text, first.start, last.interval.last, coarser, "~" in marks, "?" in marks)


def _period(date: re.Match[str]) -> Period:
    digits, part, day = date["year"].removeprefix("Y"), date["part"], date["day"]
    masked = digits.count("X")
    year = int(digits.replace("X", "0"))
    if masked:
        if part is not None:
            raise ValueError(f"{date[0]!r} has a month of no year")
        return _MASKS[masked].holding(Day(max(year, 1), 1, 1))
    if part is None:
        return Period.of_year(year)
    if day is not None:
        return Period.of_day(year, int(part), int(day))
    if int(part) in _PARTS:
        return Period.of_year(year).part(*_PARTS[int(part)])
    return Period.of_month(year, int(part))
