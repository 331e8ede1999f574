"""How the dates of two mentions stand to each other. Knows the outcome of resolving, no words and no actors."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from timeline.dates import Unit

if TYPE_CHECKING:
    from timeline.dates import Day, When
    from timeline.records import Mention

__all__ = ["NEAR_DAYS", "Fit", "fit", "is_untold", "masks"]

NEAR_DAYS = 3
"""How far apart, in days, two accounts may date one happening."""


_A_WEEKDAY = "XXXX-WXX-"


class Fit(Enum):
    """What two dates leave possible."""

    SAME_DAY = auto()  # both are one and the same day, and their clocks can be one
    TOGETHER = auto()  # equally precise, and they meet
    REFINED = auto()  # they meet, and one is the more precise
    OPEN = auto()  # the year or the day of one is not known, and nothing speaks against the other
    UNTOLD = auto()  # one is not dated at all
    NEAR = auto()  # two days that exclude each other, and lie close
    SAME_DAY_APART = auto()  # one and the same day, at clocks that exclude each other
    APART = auto()


def fit(one: Mention, other: Mention) -> Fit:
    """The fit of two mentions' dates."""
    here, there = one.resolution.when, other.resolution.when
    if here.earliest is None or here.latest is None:
        return _unknown(one, other)
    if there.earliest is None or there.latest is None:
        return _unknown(other, one)
    if here.earliest == there.earliest == here.latest == there.latest:
        return Fit.SAME_DAY if _leave_a_time(here, there) else Fit.SAME_DAY_APART
    if here.earliest <= there.latest and there.earliest <= here.latest:
        return Fit.TOGETHER if here.precision is there.precision else Fit.REFINED
    if here.precision is not Unit.DAY or there.precision is not Unit.DAY:
        return Fit.APART
    return Fit.NEAR if _gap(here.latest, there.earliest) or _gap(there.latest, here.earliest) else Fit.APART


def is_untold(mention: Mention) -> bool:
    """Whether it has neither a day nor a name for one: it may be of any time."""
    return mention.resolution.value is None and mention.resolution.when.earliest is None


def masks(mention: Mention) -> frozenset[str]:
    """The values of its day where its week or its year is not known (TimeML 1.2.1); none of what is no one day."""
    when, value = mention.resolution.when, mention.resolution.value
    if when.earliest is None:
        return frozenset() if value is None else frozenset([value])
    return frozenset(_masks(when.earliest)) if when.earliest == when.latest else frozenset()


def _leave_a_time(here: When, there: When) -> bool:
    """Whether there is a second of the day at which both can have been."""
    return here.leeway is None or there.leeway is None or here.leeway.meets(there.leeway)


def _gap(latest: Day, earliest: Day) -> bool:
    """Whether the one follows the other within days."""
    return latest < earliest <= latest + NEAR_DAYS


def _unknown(unknown: Mention, other: Mention) -> Fit:
    """Two Fridays of one text are one day; those of two texts, or one beside a known Friday or a May 8, may be."""
    mask, known = unknown.resolution.value, other.resolution.when
    if is_untold(unknown) or is_untold(other):
        return Fit.UNTOLD
    if known.earliest is None:
        same_text = unknown.document.id == other.document.id
        if mask != other.resolution.value:
            return Fit.OPEN if _is_weekday(unknown) is not _is_weekday(other) else Fit.APART
        return Fit.SAME_DAY if same_text else Fit.OPEN
    return Fit.OPEN if known.earliest == known.latest and mask in _masks(known.earliest) else Fit.APART


def _is_weekday(mention: Mention) -> bool:
    return (mention.resolution.value or "").startswith(_A_WEEKDAY)


def _masks(day: Day) -> tuple[str, str]:
    """The values of the day where its week or its year is not known (TimeML 1.2.1)."""
    return f"{_A_WEEKDAY}{day.weekday + 1}", f"XXXX-{day.month:02}-{day.day:02}"
