"""Date compatibility of two mentions: the same day, overlapping, refined, unknown, or incompatible.

Knows resolved dates; no words, and no actors.
"""

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
"""How far apart, in days, two reports may date one event."""


class Compatibility(Enum):
    """How two dates relate."""

    SAME_DAY = auto()  # both are one and the same day, and their clock times can be the same
    OVERLAPPING = auto()  # equally precise, and they overlap
    REFINED = auto()  # they overlap, and one is more precise
    UNDERSPECIFIED = auto()  # the year or the day of one is unknown, and nothing contradicts the other
    UNDATED = auto()  # one has no date at all
    NEARBY_DAYS = auto()  # two different days, close together
    SAME_DAY_OTHER_TIME = auto()  # one and the same day, at clock times that exclude each other
    INCOMPATIBLE = auto()


def compare_dates(one: Mention, other: Mention) -> Compatibility:
    """Return how the dates of the two mentions relate, the same in either order."""
    when, other_when = one.resolution.when, other.resolution.when
    if when.earliest is None or when.latest is None:
        return _compare_unknown(one, other)
    if other_when.earliest is None or other_when.latest is None:
        return _compare_unknown(other, one)
    if when.earliest == other_when.earliest == when.latest == other_when.latest:
        return Compatibility.SAME_DAY if _has_common_time(when, other_when) else Compatibility.SAME_DAY_OTHER_TIME
    if when.earliest <= other_when.latest and other_when.earliest <= when.latest:
        return Compatibility.OVERLAPPING if when.precision is other_when.precision else Compatibility.REFINED
    if when.precision is not Unit.DAY or other_when.precision is not Unit.DAY:
        return Compatibility.INCOMPATIBLE
    return (
        Compatibility.NEARBY_DAYS
        if _is_shortly_before(when.latest, other_when.earliest) or _is_shortly_before(other_when.latest, when.earliest)
        else Compatibility.INCOMPATIBLE
    )


def is_undated(mention: Mention) -> bool:
    """Return whether it has neither a day nor a masked value such as a weekday: it may be of any time."""
    return mention.resolution.value is None and mention.resolution.when.earliest is None


def masked_values(mention: Mention) -> frozenset[str]:
    """Return the TIMEX3 values of its day without the week or the year (TimeML 1.2.1); empty if it is not one day."""
    when, value = mention.resolution.when, mention.resolution.value
    if when.earliest is None:
        return frozenset() if value is None else frozenset([value])
    return frozenset(_masked_values_of(when.earliest)) if when.earliest == when.latest else frozenset()


def _has_common_time(one: When, other: When) -> bool:
    """Return whether some second of the day is within the tolerance of both."""
    return one.tolerance is None or other.tolerance is None or one.tolerance.meets(other.tolerance)


def _is_shortly_before(latest: Day, earliest: Day) -> bool:
    """Return whether the second day is 1 to 3 days after the first."""
    return latest < earliest <= latest + MAX_DAYS_APART


def _compare_unknown(unknown: Mention, other: Mention) -> Compatibility:
    """Compare dates of which the first is masked or absent.

    Two Fridays of one document are the same day. Those of two documents, or one beside a known Friday or a May 8, may
    be.
    """
    mask, other_when = unknown.resolution.value, other.resolution.when
    if is_undated(unknown) or is_undated(other):
        return Compatibility.UNDATED
    if other_when.earliest is None:
        if mask != other.resolution.value:
            return (
                Compatibility.UNDERSPECIFIED
                if _is_masked_weekday(unknown) is not _is_masked_weekday(other)
                else Compatibility.INCOMPATIBLE
            )
        is_same_document = unknown.document.id == other.document.id
        return Compatibility.SAME_DAY if is_same_document else Compatibility.UNDERSPECIFIED
    return (
        Compatibility.UNDERSPECIFIED
        if other_when.earliest == other_when.latest and mask in _masked_values_of(other_when.earliest)
        else Compatibility.INCOMPATIBLE
    )


def _is_masked_weekday(mention: Mention) -> bool:
    return mention.resolution.kind.is_within_unknown_week


def _masked_values_of(day: Day) -> tuple[str, str]:
    """Return the TIMEX3 values of the day without its week, and without its year (TimeML 1.2.1)."""
    return masked_weekday(day.weekday), masked_day(day.month, day.day)
