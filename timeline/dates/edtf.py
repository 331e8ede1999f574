"""EDTF text read as a `When`. The values write EDTF themselves: `Period.edtf`, `Span.edtf`, `Moment.edtf`."""

from __future__ import annotations

import re
from dataclasses import replace

from timeline.dates.clock import Clock, ClockUnit
from timeline.dates.day import Day
from timeline.dates.period import Period, Unit
from timeline.dates.when import Moment, Span, When

__all__ = ["read"]

_DATE = re.compile(
    r"(?P<year>Y-?\d{5,}|-?\d{4}|\d{3}X|\d\dXX|\dXXX)"
    r"(?:-(?P<part>\d\d)(?:-(?P<day>\d\d)(?:T(?P<clock>\d\d(?::\d\d){0,2})(?P<zone>Z|[+-]\d\d:\d\d)?)?)?)?"
    r"(?P<mark>[~?%]?)",
    re.ASCII,
)
_MASKS = {1: Unit.DECADE, 2: Unit.CENTURY, 3: Unit.MILLENNIUM}
_PARTS = {
    **{20 + number: (Unit.SEASON, number) for number in range(1, 5)},
    **{32 + number: (Unit.QUARTER, number) for number in range(1, 5)},
    **{39 + number: (Unit.HALF, number) for number in range(1, 3)},
}


def read(text: str) -> When:
    """The date, or the range between two dates, both included; the precision is that of the coarser end.

    A clock may have only its hour or minute, as in ISO 8601. The `edtf` of the result always has seconds.

    >>> read("2019-12-20").precision, str(read("199X").latest), read("2019-12-20T09:30").edtf
    (<Unit.DAY: (0, 1, 0)>, '1999-12-31', '2019-12-20T09:30:00')

    Raises:
        ValueError: the text is not EDTF, or it has an open end, an unknown year, or a mark at a clock.
    """
    matches = [_DATE.fullmatch(part) for part in text.split("/")]
    dates = [match for match in matches if match is not None]
    if not 1 <= len(matches) <= 2 or len(dates) < len(matches):
        raise ValueError(f"{text!r} is no date in EDTF")
    first, last = _when(dates[0]), _when(dates[-1])
    if last.seconds is None or first.seconds is None or last.seconds.end <= first.seconds.start:
        raise ValueError(f"{text!r} ends before it begins")
    marks = {mark for date in dates for mark in {"%": "~?"}.get(date["mark"], date["mark"])}
    text_with_seconds = "/".join(str(when.edtf) for when in (first, last)[: len(dates)])
    return When(text_with_seconds, first.earliest, last.latest, _coarser(first, last), "~" in marks, "?" in marks)


def _coarser(first: When, last: When) -> Unit | ClockUnit | None:
    is_finer = (
        first.precision is not None and last.precision is not None and first.precision.is_finer_than(last.precision)
    )
    return last.precision if is_finer else first.precision


def _when(date: re.Match[str]) -> When:
    """The date with its EDTF as it was written; only the seconds of a clock are added."""
    if date["clock"] is None:
        return replace(Span.of(_period(date)).when(), edtf=date[0])
    if date["mark"]:
        raise ValueError(f"{date[0]!r} has a mark beside a clock")
    hour, minute, second = (*map(int, date["clock"].split(":")), None, None)[:3]
    return Moment(_period(date), Clock(int(hour or 0), minute, second, _zone(date["zone"]))).when()


def _zone(text: str | None) -> int | None:
    """The zone in minutes ahead of UTC, None without one."""
    if text in (None, "Z"):
        return None if text is None else 0
    minutes = int(text[1:3]) * 60 + int(text[4:])
    return -minutes if text.startswith("-") else minutes


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
