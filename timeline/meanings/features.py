"""Values that the operators have, or that a clause adds to them: direction, modifier, reference, unread neighbour."""

from __future__ import annotations

from bisect import bisect
from enum import Enum

__all__ = ["Lean", "Mod", "Neighbour", "NumericDateOrder", "Ref"]


class Lean(Enum):
    """The side of the day of writing on which a clause lies, by its words alone. It decides the direction of `Bare`.

    What a clause shows is weighed as log-odds of the future; each member is a range of them.
    """

    PAST = "past"
    LIKELY_PAST = "likely-past"
    UNKNOWN = "untold"
    LIKELY_FUTURE = "likely-future"
    FUTURE = "future"

    @classmethod
    def of_log_odds(cls, log_odds: float) -> Lean:
        """The member whose range holds the log-odds of the future."""
        return _MEMBERS[bisect(_BOUNDS, log_odds)]

    @property
    def is_past(self) -> bool:
        """Whether the past is at least likely."""
        return self in (Lean.PAST, Lean.LIKELY_PAST)

    @property
    def is_future(self) -> bool:
        """Whether the future is at least likely."""
        return self in (Lean.FUTURE, Lean.LIKELY_FUTURE)


_MEMBERS = tuple(Lean)
_BOUNDS = (-2.2, -0.8, 0.8, 2.2)
"""Log-odds: chances of 10, 31, 69 and 90 in a hundred."""


class NumericDateOrder(Enum):
    """The order of month and day in a numeric date: the usual one of the language, or the other one."""

    USUAL = "usual"
    OTHER = "other"


class Mod(Enum):
    """The MOD values of TIMEX3 (TimeML 1.2.1, 2.3.1)."""

    START = "START"
    MID = "MID"
    END = "END"
    APPROX = "APPROX"
    LESS_THAN = "LESS_THAN"
    MORE_THAN = "MORE_THAN"
    EQUAL_OR_LESS = "EQUAL_OR_LESS"
    EQUAL_OR_MORE = "EQUAL_OR_MORE"


class Ref(Enum):
    """The direction of a vague reference; the values are those of TIMEX3."""

    PAST = "PAST_REF"
    PRESENT = "PRESENT_REF"
    FUTURE = "FUTURE_REF"


class Neighbour(Enum):
    """What stands beside a date and gives its place on the calendar, in words or signs that are not read."""

    NUMBER = "number"  # "May 8, 17 9"
    OFFSET = "offset"  # "the penultimate Friday"
    ERA = "era"  # "in June of an unknown year", "8 May MDCCXI"
