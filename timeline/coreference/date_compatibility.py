"""How the dates of two mentions stand to each other. Knows the outcome of resolving, no words and no actors."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from timeline.dates import Unit
from timeline.meanings.timex_value import masked_day, masked_weekday

if TYPE_CHECKING:
    from timeline.dates import Day, When
    from timeline.records import Mention

__all__ = ["MAX_DAYS_APART", "Compatibility", "compare_dates", "is_undated", "masked_values"]

MAX_DAYS_APART = 3
"""How far apart, in days, two accounts may date one happening."""


class Compatibility(Enum):
    """What two dates leave possible."""

    SAME_DAY = auto()  # both are one and the same day, and their clocks can be one
    OVERLAPPING = auto()  # equally precise, and they meet
    REFINED = auto()  # they meet, and one is the more precise
    UNDERSPECIFIED = auto()  # the year or the day of one is not known, and nothing speaks against the other
    UNDATED = auto()  # one is not dated at all
    NEARBY_DAYS = auto()  # two days that exclude each other, and lie close
    SAME_DAY_OTHER_TIME = auto()  # one and the same day, at clocks that exclude each other
    INCOMPATIBLE = auto()


def compare_dates(one: Mention, other: Mention) -> Compatibility:
    """The fit of two mentions' dates."""
    here, there = one.resolution.when, other.resolution.when
    if here.earliest is None or here.latest is None:
        return _compare_unknown(one, other)
    if there.earliest is None or there.latest is None:
        return _compare_unknown(other, one)
    if here.earliest == there.earliest == here.latest == there.latest:
        return Compatibility.SAME_DAY if _has_common_time(here, there) else Compatibility.SAME_DAY_OTHER_TIME
    if here.earliest <= there.latest and there.earliest <= here.latest:
        return Compatibility.OVERLAPPING if here.precision is there.precision else Compatibility.REFINED
    if here.precision is not Unit.DAY or there.precision is not Unit.DAY:
        return Compatibility.INCOMPATIBLE
    return (
        Compatibility.NEARBY_DAYS
        if _is_shortly_before(here.latest, there.earliest) or _is_shortly_before(there.latest, here.earliest)
        else Compatibility.INCOMPATIBLE
    )


def is_undated(mention: Mention) -> bool:
    """Whether it has neither a day nor a name for one: it may be of any time."""
    return mention.resolution.value is None and mention.resolution.when.earliest is None


def masked_values(mention: Mention) -> frozenset[str]:
    """The values of its day where its week or its year is not known (TimeML 1.2.1); none of what is no one day."""
    when, value = mention.resolution.when, mention.resolution.value
    if when.earliest is None:
        return frozenset() if value is None else frozenset([value])
    return frozenset(_masked_values_of(when.earliest)) if when.earliest == when.latest else frozenset()


def _has_common_time(here: When, there: When) -> bool:
    """Whether there is a second of the day at which both can have been."""
    return here.tolerance is None or there.tolerance is None or here.tolerance.meets(there.tolerance)


def _is_shortly_before(latest: Day, earliest: Day) -> bool:
    """Whether the one follows the other within days."""
    return latest < earliest <= latest + MAX_DAYS_APART


def _compare_unknown(unknown: Mention, other: Mention) -> Compatibility:
    """Two Fridays of one text are one day; those of two texts, or one beside a known Friday or a May 8, may be."""
    mask, known = unknown.resolution.value, other.resolution.when
    if is_undated(unknown) or is_undated(other):
        return Compatibility.UNDATED
    if known.earliest is None:
        same_text = unknown.document.id == other.document.id
        if mask != other.resolution.value:
            return (
                Compatibility.UNDERSPECIFIED
                if _is_masked_weekday(unknown) is not _is_masked_weekday(other)
                else Compatibility.INCOMPATIBLE
            )
        return Compatibility.SAME_DAY if same_text else Compatibility.UNDERSPECIFIED
    return (
        Compatibility.UNDERSPECIFIED
        if known.earliest == known.latest and mask in _masked_values_of(known.earliest)
        else Compatibility.INCOMPATIBLE
    )


def _is_masked_weekday(mention: Mention) -> bool:
    return mention.resolution.kind.is_within_unknown_week


def _masked_values_of(day: Day) -> tuple[str, str]:
    """The values of the day where its week or its year is not known (TimeML 1.2.1)."""
    return masked_weekday(day.weekday), masked_day(day.month, day.day)
