"""Parses the dates that people type for a window: EDTF, or words such as "last friday"."""

from __future__ import annotations

import re
from datetime import datetime, time
from typing import TYPE_CHECKING, Any

from dateparser.date import DateDataParser

from timeline.dates import SECONDS_OF_A_DAY, Day, Span, Unit, When, edtf
from timeline.errors import TimelineError

if TYPE_CHECKING:
    from datetime import date

__all__ = ["UnreadableDate", "parse", "window_bounds"]

_EDTF = re.compile(r"(?:-?\d{4}|Y-?\d{5,})(?:-\d\d(?:-\d\d(?:T[\d:]+)?)?)?", re.ASCII)
_MAX_LENGTH = 100
_UNITS = {"day": Unit.DAY, "week": Unit.WEEK, "month": Unit.MONTH, "year": Unit.YEAR}


class UnreadableDate(TimelineError):
    """The text is neither an EDTF date nor words for a date."""

    def __init__(self, text: str) -> None:
        super().__init__(f"{text[:_MAX_LENGTH]!r} is no date: write 2020-05, 2020-05-08T14 or words like 'last friday'")
        self.text = text


def parse(text: str, today: date) -> When:
    """Parse an hour, day, week, month or year, relative to today. Its first and last second bound a window.

    >>> from datetime import date
    >>> parse("-0043-03", date(2020, 5, 12)).edtf, parse("last friday", date(2020, 5, 12)).edtf
    ('-0043-03', '2020-05-08')

    Raises:
        UnreadableDate: the text is no date, or a date that no calendar has.
    """
    try:
        when = edtf.read(text) if _EDTF.fullmatch(text) else _parse_words(text, today)
    except ValueError as error:
        raise UnreadableDate(text) from error
    if when is None:
        raise UnreadableDate(text)
    return when


def window_bounds(from_: When | None, to: When | None) -> dict[str, Any]:
    """Return the `EventQuery` arguments for the window from the start of `from_` to the end of `to`."""
    bounds: dict[str, Any] = {}
    if from_ is not None and from_.seconds is not None:
        day, bounds["begins"] = divmod(from_.seconds.start, SECONDS_OF_A_DAY)
        bounds["from_"] = Day.numbered(day)
    if to is not None and to.seconds is not None:
        day, last = divmod(to.seconds.end - 1, SECONDS_OF_A_DAY)
        bounds |= {"to": Day.numbered(day), "ends": last + 1}
    return bounds


def _parse_words(text: str, today: date) -> When | None:
    settings = {
        "RELATIVE_BASE": datetime.combine(today, time.min),
        "PREFER_DATES_FROM": "past",
        "RETURN_TIME_AS_PERIOD": True,
    }
    parsed = DateDataParser(languages=["en"], settings=settings).get_date_data(text[:_MAX_LENGTH])
    unit = _UNITS.get(parsed.period)
    if parsed.date_obj is None or unit is None:
        return None
    return Span.of(unit.holding(Day.of(parsed.date_obj.date()))).when()
