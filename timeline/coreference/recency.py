"""What a text tells without a date, and another dates: as a rule it was shortly before the text was written.

Knows days of publication and dates; no words and nobody's names.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.coreference.date_compatibility import is_untold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from timeline.dates import Day, Interval
    from timeline.records import Mention

__all__ = ["is_lately", "months_before", "months_of", "tells_of_lately"]

_DAYS_BEFORE = 90
_MONTHS = 3


def tells_of_lately(mention: Mention) -> bool:
    """Whether it has no date, and its text has one; what is quoted can be repeated for years."""
    return is_untold(mention) and mention.document.published is not None and not mention.said


def is_lately(one: Mention, other: Mention) -> bool:
    """Whether a text of its own dates what the other tells without a date, to the months before that was written."""
    if one.document.id == other.document.id or is_untold(one) is is_untold(other):
        return False
    untold, dated = (one, other) if is_untold(one) else (other, one)
    when, written = dated.resolution.when.interval, untold.document.published
    if not tells_of_lately(untold) or when is None or written is None:
        return False
    return written - _DAYS_BEFORE <= when.start and when.last <= written


def months_of(interval: Interval) -> Iterator[str]:
    """The month that it begins in."""
    yield _month(interval.start)


def months_before(written: Day) -> Iterator[str]:
    """The month of that day and those before in which such a thing can begin."""
    first = written - (written.day - 1)
    for _ in range(_MONTHS + 1):
        yield _month(first)
        last = first - 1
        first = last - (last.day - 1)


def _month(day: Day) -> str:
    return f"{day.year} {day.month}"
