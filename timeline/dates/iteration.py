"""Endless walks over periods, from one that is near a day: by equal steps, or from year to year."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from timeline.dates.day import Day
    from timeline.dates.period import Period

__all__ = ["steps", "steps_since", "steps_until", "yearly_since", "yearly_until"]


def yearly_since(in_year: Callable[[int], Period | None], day: Day) -> Iterator[Period]:
    """The one day of each year that has it, from the first that is not before the day."""
    return (found for year in count(day.year - 1) if (found := in_year(year)) and found.start >= day)


def yearly_until(in_year: Callable[[int], Period | None], day: Day) -> Iterator[Period]:
    """The one day of each year that has it, back from the last that is before the day."""
    return (found for year in count(day.year + 1, -1) if (found := in_year(year)) and found.start < day)


def steps(period: Period, step: int) -> Iterator[Period]:
    """The period, and on from it."""
    while True:
        yield period
        period = period.moved(step)


def steps_since(period: Period, step: int, day: Day) -> Iterator[Period]:
    """From the first that starts on the day or after it; the period given is of the walk, at most a step too early."""
    while period.start >= day:
        period = period.moved(-step)
    while True:
        period = period.moved(step)
        yield period


def steps_until(period: Period, step: int, day: Day) -> Iterator[Period]:
    """From the last that is over when the day begins; the period given is one of the walk, and near."""
    while period.interval.end <= day:
        period = period.moved(step)
    while True:
        period = period.moved(-step)
        if period.interval.end <= day:
            yield period
