"""A stretch of whole days, what every outcome of the engine comes down to when two are compared; and one of seconds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from timeline.dates.day import Day

__all__ = ["SECONDS_OF_A_DAY", "Interval", "Seconds"]

SECONDS_OF_A_DAY = 86_400


@dataclass(frozen=True, slots=True, order=True)
class Interval:
    """Whole days from `start` (included) to `end` (excluded)."""

    start: Day
    end: Day

    def __post_init__(self) -> None:
        if self.end <= self.start:
            raise ValueError(f"interval ends {self.end} before it starts {self.start}")

    @property
    def last(self) -> Day:
        """The last day that is inside."""
        return self.end - 1

    @property
    def days(self) -> int:
        """How many days it has."""
        return self.end.number - self.start.number

    def holds(self, other: Interval) -> bool:
        """Whether every day of the other is a day of this one."""
        return self.start <= other.start and other.end <= self.end

    def meets(self, other: Interval) -> bool:
        """Whether the two share a day."""
        return self.start < other.end and other.start < self.end

    def days_to(self, other: Interval) -> int:
        """Days between the two, whichever is first: 0 when they share a day, 1 when one follows the other at once."""
        if self.meets(other):
            return 0
        return max(other.start.number - self.last.number, self.start.number - other.last.number)


@dataclass(frozen=True, slots=True, order=True)
class Seconds:
    """Whole seconds from `start` (included) to `end` (excluded), from the midnight that begins day 0 on."""

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
        """Whether every second of the other is one of this."""
        return self.start <= other.start and other.end <= self.end

    def meets(self, other: Seconds) -> bool:
        """Whether the two share a second."""
        return self.start < other.end and other.start < self.end

    def widened(self, seconds: int, within: Seconds) -> Seconds:
        """With so many more on either side, as far as they are within the others."""
        return Seconds(max(self.start - seconds, within.start), min(self.end + seconds, within.end))
