"""What a text tells without a date, and another dates: as a rule it was shortly before the text was written.

Knows days of publication and dates; no words and nobody's names.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.coreference.date_compatibility import is_undated

if TYPE_CHECKING:
    from collections.abc import Iterator

    from timeline.dates import Day, Interval
    from timeline.records import Mention

__all__ = ["is_presumed_recent", "is_recency_match", "months_before", "months_of"]

_MAX_DAYS_BEFORE = 90
_MONTHS_BEFORE = 3


def is_presumed_recent(mention: Mention) -> bool:
    """Whether it has no date, and its text has one; what is quoted can be repeated for years."""
    return is_undated(mention) and mention.document.published is not None and not mention.said


def is_recency_match(one: Mention, other: Mention) -> bool:
    """Whether a text of its own dates what the other tells without a date, to the months before that was written."""
    if one.document.id == other.document.id or is_undated(one) is is_undated(other):
        return False
    untold, dated = (one, other) if is_undated(one) else (other, one)
    when, written = dated.resolution.when.interval, untold.document.published
    if not is_presumed_recent(untold) or when is None or written is None:
        return False
    return written - _MAX_DAYS_BEFORE <= when.start and when.last <= written


def months_of(interval: Interval) -> Iterator[str]:
    """The month that it begins in."""
    yield _month_key(interval.start)


def months_before(published: Day) -> Iterator[str]:
    """The month of that day and those before in which such a thing can begin."""
    first = published - (published.day - 1)
    for _ in range(_MONTHS_BEFORE + 1):
        yield _month_key(first)
        last = first - 1
        first = last - (last.day - 1)


def _month_key(day: Day) -> str:
    return f"{day.year} {day.month}"
