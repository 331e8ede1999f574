"""Recency match: a mention without a date, and one that another text dates to the months before publication.

A news text reports most undated events soon after they happened. Knows publication days and dates; no words, no names.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from timeline.coreference.date_compatibility import is_undated

if TYPE_CHECKING:
    from collections.abc import Iterator

    from timeline.dates import Day, Interval
    from timeline.records import Mention

__all__ = ["is_presumed_recent", "is_recency_match", "is_recent_for", "months_before", "months_of"]

_MAX_DAYS_BEFORE = 90
_MONTHS_BEFORE = 3


def is_presumed_recent(mention: Mention) -> bool:
    """Return whether it has no date but a publication day, and quotes nothing: a quotation may be years old."""
    return is_undated(mention) and mention.document.published is not None and not mention.said


def is_recency_match(one: Mention, other: Mention) -> bool:
    """Return whether one is presumed recent, and a different document dates the other to the 90 days before it."""
    if one.document.id == other.document.id or is_undated(one) is is_undated(other):
        return False
    undated, dated = (one, other) if is_undated(one) else (other, one)
    published = undated.document.published
    return is_presumed_recent(undated) and published is not None and is_recent_for(published, dated)


def is_recent_for(published: Day, dated: Mention) -> bool:
    """Return whether the mention has a date within the 90 days before the publication day, or on it."""
    when = dated.resolution.when.interval
    return when is not None and published - _MAX_DAYS_BEFORE <= when.start and when.last <= published


def months_of(interval: Interval) -> Iterator[str]:
    """Yield the key of the month in which the interval begins."""
    yield _month_key(interval.start)


@lru_cache(maxsize=4_096)
def months_before(published: Day) -> tuple[str, ...]:
    """Return the keys of the month of publication and of the three before it, in which a recent event can begin."""
    first = published - (published.day - 1)
    months = []
    for _ in range(_MONTHS_BEFORE + 1):
        months.append(_month_key(first))
        last = first - 1
        first = last - (last.day - 1)
    return tuple(months)


def _month_key(day: Day) -> str:
    return f"{day.year} {day.month}"
