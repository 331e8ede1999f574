"""How the dates of two mentions stand to each other. Knows the outcome of resolving, no words and no actors."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from timeline.dates import Interval, Unit

if TYPE_CHECKING:
    from timeline.records import Mention

__all__ = ["NEAR_DAYS", "Fit", "fit"]

NEAR_DAYS = 3
"""How far apart, in days, two accounts may date one happening."""


class Fit(Enum):
    """What two dates leave possible."""

    TOGETHER = auto()  # equally precise, and they meet
    REFINED = auto()  # one is inside the other, or may be
    OPEN = auto()  # the year or the day of one is not known, and nothing speaks against the other
    NEAR = auto()  # two days that exclude each other, and lie close
    APART = auto()


def fit(one: Mention, other: Mention) -> Fit:
    """The fit of two mentions' dates."""
    here, there = one.resolution.when, other.resolution.when
    if here.interval is None or there.interval is None:
        return _of_unknown(one, other)
    if here.interval.meets(there.interval):
        return Fit.TOGETHER if here.precision is there.precision else Fit.REFINED
    both_days = here.precision is Unit.DAY and there.precision is Unit.DAY
    return Fit.NEAR if both_days and here.interval.days_to(there.interval) <= NEAR_DAYS else Fit.APART


def _of_unknown(one: Mention, other: Mention) -> Fit:
    """Two Fridays of one text are one day; those of two texts, or one beside a known Friday, may be."""
    if one.resolution.when.interval is not None:
        return _of_unknown(other, one)
    mask, known = one.resolution.value, other.resolution.when.interval
    if known is None:
        alike = mask is not None and mask == other.resolution.value
        together = alike and one.document.id == other.document.id
        return Fit.TOGETHER if together else Fit.OPEN if alike else Fit.APART
    return Fit.OPEN if mask is not None and _allows(mask, known) else Fit.APART


def _allows(mask: str, known: Interval) -> bool:
    """Whether a value with an unknown year ("XXXX-05-08") or week ("XXXX-WXX-5") can be the day."""
    day = known.start
    return known.last == day and mask in (f"XXXX-WXX-{day.weekday + 1}", f"XXXX-{day.month:02}-{day.day:02}")
