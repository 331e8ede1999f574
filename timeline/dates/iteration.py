"""Endless iterators over periods: by equal steps, or one period a year."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from timeline.dates.day import Day
    from timeline.dates.period import Period

__all__ = ["steps", "steps_since", "steps_until", "yearly_since", "yearly_until"]


def yearly_since(in_year: Callable[[int], Period | None], day: Day) -> Iterator[Period]:
    """The period of each year that has one, from the first that starts on or after the day, into the future."""
    return (period for year in count(day.year - 1) if (period := in_year(year)) and period.start >= day)


def yearly_until(in_year: Callable[[int], Period | None], day: Day) -> Iterator[Period]:
    """The period of each year that has one, from the last that starts before the day, into the past."""
    return (period for year in count(day.year + 1, -1) if (period := in_year(year)) and period.start < day)


def steps(period: Period, step: int) -> Iterator[Period]:
    """The period and its successors, each `step` of its units after the one before, without end."""
    while True:
        yield period
        period = period.moved(step)


def steps_since(period: Period, step: int, day: Day) -> Iterator[Period]:
    """From the first that starts on or after the day; `period` is one of the iteration, at most a step too early."""
    while period.start >= day:
        period = period.moved(-step)
    while True:
        period = period.moved(step)
        yield period


def steps_until(period: Period, step: int, day: Day) -> Iterator[Period]:
    """From the last that ends before the day starts, into the past; `period` is one of the iteration, near the day."""
    while period.interval.end <= day:
        period = period.moved(step)
    while period.interval.end > day:
        period = period.moved(-step)
    while True:
        yield period
        period = period.moved(-step)
