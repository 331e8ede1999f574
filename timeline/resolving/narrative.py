"""The current date of a narrative: the last date that it mentioned, except asides (docs/adr/0007).

An aside is a date with its year that the story does not continue from: "planned for 1976", in a story of 1975. It lies
outside the time between the story's current date and the next date with a year: a year at all, a month by a season, a
day by a year.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from timeline.dates import Interval, Moment, Span

__all__ = ["is_aside"]

_A_SEASON = 90
_A_YEAR = 365
_MUCH_FARTHER = 2


def is_aside(mentioned: Span | Moment, story: Span | Moment | None, next_date: Span | Moment | None) -> bool:
    """Whether the story only refers to the mentioned date, between its current date and the next date with a year.

    If the next date lies much farther away, that one is the aside. Without a next date, an earlier year is an aside.
    """
    if story is None:
        return False
    days, current = mentioned.interval, story.interval
    if next_date is None:
        return days.days >= _A_YEAR and days.end <= current.start
    following = next_date.interval
    distance = max(_days_after(days, current, following), _days_before(days, current, following))
    progress = max(_days_after(following, current), _days_before(following, current))
    return distance >= _aside_threshold(days.days) and progress <= _MUCH_FARTHER * distance


def _aside_threshold(length: int) -> int:
    """The distance in days that makes an aside of a date of that length in days; the finer the date, the larger."""
    if length >= _A_YEAR:
        return 0
    return _A_SEASON if length > 1 else _A_YEAR


def _days_after(days: Interval, *intervals: Interval) -> int:
    """Days from the end of all intervals to the start of `days`, negative if it does not come after them all."""
    return days.start.number - max(other.end.number for other in intervals)


def _days_before(days: Interval, *intervals: Interval) -> int:
    """Days from the end of `days` to the start of all intervals, negative if it does not come before them all."""
    return min(other.start.number for other in intervals) - days.end.number
