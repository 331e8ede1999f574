"""Values that the operators have, or that a clause adds to them: direction, modifier, reference, unread neighbour."""

from __future__ import annotations

from enum import Enum

__all__ = ["Lean", "Mod", "Neighbour", "NumericDateOrder", "Ref"]


class Lean(Enum):
    """The temporal direction of a clause, UNKNOWN if no verb shows it. It decides the direction of `Bare`."""

    PAST = "past"
    FUTURE = "future"
    UNKNOWN = "untold"


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
