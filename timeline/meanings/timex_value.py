"""What a TIMEX3 VALUE names, and how a day is written whose week or year is not known (TimeML 1.2.1, 2.3.1).

This is the one place that reads a VALUE back. `resolving.timex3` writes them.
"""

from __future__ import annotations

import re
from enum import Enum, auto
from functools import lru_cache

from timeline.meanings.operators import Ref

__all__ = ["ValueKind", "kind_of_value", "masked_day", "masked_weekday"]


class ValueKind(Enum):
    """What kind of time a VALUE names."""

    NONE = auto()  # there is no value
    DAY = auto()  # "2015-05-08", with or without a clock; also a range with a day for an end
    MASKED_DAY = auto()  # a day of an unknown year or month: "XXXX-05-08", "XXXX-XX-08"
    MASKED_WEEKDAY = auto()  # a day of an unknown week: "XXXX-WXX-5"
    MASKED_DAYS_OF_WEEK = auto()  # several days of an unknown week: "XXXX-WXX-WE", "XXXX-WXX-WD"
    PERIOD = auto()  # longer than a day, known or masked: "2015-05", "XXXX-SU"
    DURATION = auto()  # "P5Y"
    PRESENT = auto()  # "PRESENT_REF"
    VAGUE = auto()  # "PAST_REF", "FUTURE_REF"

    @property
    def is_reference(self) -> bool:
        """Whether it is a reference that no calendar holds: "now", "recently"."""
        return self in (ValueKind.PRESENT, ValueKind.VAGUE)

    @property
    def is_day(self) -> bool:
        """Whether it is one day, though its week or year may be unknown."""
        return self in (ValueKind.DAY, ValueKind.MASKED_DAY, ValueKind.MASKED_WEEKDAY)

    @property
    def is_within_unknown_week(self) -> bool:
        """Whether it is one day or several days of a week that is not known."""
        return self in (ValueKind.MASKED_WEEKDAY, ValueKind.MASKED_DAYS_OF_WEEK)


_UNKNOWN_YEAR = "XXXX-"
_UNKNOWN_WEEK = "XXXX-WXX-"
_DAY = re.compile(r".*-(?:W\w\w-\d|\w\w-\w\w)")


@lru_cache(maxsize=16_384)
def kind_of_value(value: str | None) -> ValueKind:
    """The kind of time that the VALUE names.

    >>> kind_of_value("XXXX-WXX-5").name, kind_of_value("2015-05-08T09:00").name, kind_of_value("P5Y").name
    ('MASKED_WEEKDAY', 'DAY', 'DURATION')
    """
    if value is None:
        return ValueKind.NONE
    if value.endswith("_REF"):
        return ValueKind.PRESENT if value == Ref.PRESENT.value else ValueKind.VAGUE
    if _DAY.match(value) is None:
        if value.startswith(_UNKNOWN_WEEK):
            return ValueKind.MASKED_DAYS_OF_WEEK
        return ValueKind.DURATION if value.startswith("P") else ValueKind.PERIOD
    if value.startswith(_UNKNOWN_WEEK):
        return ValueKind.MASKED_WEEKDAY
    return ValueKind.MASKED_DAY if value.startswith(_UNKNOWN_YEAR) else ValueKind.DAY


def masked_weekday(weekday: int) -> str:
    """The VALUE of a weekday of an unknown week; `weekday` is 0 for Monday to 6 for Sunday."""
    return f"{_UNKNOWN_WEEK}{weekday + 1}"


def masked_day(month: int, day: int) -> str:
    """The VALUE of a day of an unknown year: "XXXX-05-08"."""
    return f"{_UNKNOWN_YEAR}{month:02}-{day:02}"
