"""Where a narrative stands: on the date that it told last, asides passed over.

An aside is a date with its year that the story does not stay with: "planned for 1976", in a tale of 1975. Its
neighbours show it: the year lies outside all that is between where the story stood and the next date with its year, the
month a season and more outside it, the day a year. Written down in docs/adr/0007, and measured there.
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
    """Whether the story, on its way to the `following` date with its year, only glanced at the one that it told.

    Where the following one lies much farther off, it is the one that was glanced at.
    """
    if story is None or next_date is None:
        return False
    days, stood, comes = mentioned.interval, story.interval, next_date.interval
    off = max(_days_after(days, stood, comes), _days_before(days, stood, comes))
    way = max(_days_after(comes, stood), _days_before(comes, stood))
    return off >= _aside_threshold(days.days) and way <= _MUCH_FARTHER * off


def _aside_threshold(length: int) -> int:
    """How many days off makes an aside of a date that long. The finer it is told, the more the story is with it."""
    if length >= _A_YEAR:
        return 0
    return _A_SEASON if length > 1 else _A_YEAR


def _days_after(days: Interval, *intervals: Interval) -> int:
    """Days from the end of the others to the days, negative where they do not come after them all."""
    return days.start.number - max(other.end.number for other in intervals)


def _days_before(days: Interval, *intervals: Interval) -> int:
    return min(other.start.number for other in intervals) - days.end.number
