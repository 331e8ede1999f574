"""Half-open intervals: `Interval` of whole days, `Seconds` of whole seconds. Dates are compared by them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from timeline.dates.day import Day

__all__ = ["SECONDS_OF_A_DAY", "Interval", "Seconds"]

SECONDS_OF_A_DAY = 86_400


@dataclass(frozen=True, slots=True, order=True)
class Interval:
    """Whole days from `start` (included) to `end` (excluded).

    Raises:
        ValueError: it has no day.
    """

    start: Day
    end: Day

    def __post_init__(self) -> None:
        if self.end <= self.start:
            raise ValueError(f"interval ends {self.end} before it starts {self.start}")

    @property
    def last(self) -> Day:
        """The last day of the interval."""
        return self.end - 1

    @property
    def days(self) -> int:
        """The number of days."""
        return self.end.number - self.start.number

    def holds(self, other: Interval) -> bool:
        """Whether every day of the other interval is a day of this one."""
        return self.start <= other.start and other.end <= self.end

    def meets(self, other: Interval) -> bool:
        """Whether the two intervals share a day."""
        return self.start < other.end and other.start < self.end

    def days_to(self, other: Interval) -> int:
        """Days between the two intervals, in either order: 0 if they share a day, 1 if they are adjacent."""
        if self.meets(other):
            return 0
        return max(other.start.number - self.last.number, self.start.number - other.last.number)


@dataclass(frozen=True, slots=True, order=True)
class Seconds:
    """Whole seconds from `start` (included) to `end` (excluded); 0 is the midnight before the day with number 0.

    Raises:
        ValueError: it has no second.
    """

    start: int
    end: int

    def __post_init__(self) -> None:
        if self.end <= self.start:
            raise ValueError(f"seconds end with {self.end} before they start with {self.start}")

    @classmethod
    def of(cls, days: Interval) -> Seconds:
        """All seconds of the days."""
        return cls(days.start.number * SECONDS_OF_A_DAY, days.end.number * SECONDS_OF_A_DAY)

    def holds(self, other: Seconds) -> bool:
        """Whether every second of the other is a second of this one."""
        return self.start <= other.start and other.end <= self.end

    def meets(self, other: Seconds) -> bool:
        """Whether the two share a second."""
        return self.start < other.end and other.start < self.end

    def widened(self, seconds: int, within: Seconds) -> Seconds:
        """With that many more seconds on both sides, but none outside `within`."""
        return Seconds(max(self.start - seconds, within.start), min(self.end + seconds, within.end))
