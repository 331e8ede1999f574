"""What people write for the ends of a window: EDTF, or words such as "last friday"."""

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
    """Neither a date nor words for one."""

    def __init__(self, text: str) -> None:
        super().__init__(f"{text[:_MAX_LENGTH]!r} is no date: write 2020-05, 2020-05-08T14 or words like 'last friday'")
        self.text = text


def parse(text: str, today: date) -> When:
    """The hour, day, week, month or year that is meant, seen from today; its first and last second bound a window.

    >>> from datetime import date
    >>> parse("-0043-03", date(2020, 5, 12)).edtf, parse("last friday", date(2020, 5, 12)).edtf
    ('-0043-03', '2020-05-08')

    Raises:
        UnreadableDate: it is no date, or one that no calendar has.
    """
    try:
        when = edtf.read(text) if _EDTF.fullmatch(text) else _parse_words(text, today)
    except ValueError as error:
        raise UnreadableDate(text) from error
    if when is None:
        raise UnreadableDate(text)
    return when


def window_bounds(from_: When | None, to: When | None) -> dict[str, Any]:
    """A window from the beginning of the one to the end of the other, as `EventQuery` has it."""
    found: dict[str, Any] = {}
    if from_ is not None and from_.seconds is not None:
        day, found["begins"] = divmod(from_.seconds.start, SECONDS_OF_A_DAY)
        found["from_"] = Day.numbered(day)
    if to is not None and to.seconds is not None:
        day, last = divmod(to.seconds.end - 1, SECONDS_OF_A_DAY)
        found |= {"to": Day.numbered(day), "ends": last + 1}
    return found


def _parse_words(text: str, today: date) -> When | None:
    settings = {
        "RELATIVE_BASE": datetime.combine(today, time.min),
        "PREFER_DATES_FROM": "past",
        "RETURN_TIME_AS_PERIOD": True,
    }
    found = DateDataParser(languages=["en"], settings=settings).get_date_data(text[:_MAX_LENGTH])
    unit = _UNITS.get(found.period)
    if found.date_obj is None or unit is None:
        return None
    return Span.of(unit.holding(Day.of(found.date_obj.date()))).when()
