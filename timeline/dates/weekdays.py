"""Cycles within the week: every Friday, every workday. They iterate like `cycle.Each`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from timeline.dates.iteration import steps
from timeline.dates.names import DayName
from timeline.dates.period import Period, Unit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from timeline.dates.day import Day

__all__ = ["Weekday", "Workday"]


@dataclass(frozen=True, slots=True)
class Weekday:
    """Every Friday; `name` is a `DayName`, or its number."""

    name: int

    def __post_init__(self) -> None:
        object.__setattr__(self, "name", DayName(self.name))

    @property
    def unit(self) -> Unit:
        """A day."""
        return Unit.DAY

    def since(self, day: Day) -> Iterator[Period]:
        """Like `Each.since`."""
        return steps(Period(Unit.DAY, day + (self.name - day.weekday) % 7), 7)

    def until(self, day: Day) -> Iterator[Period]:
        """Like `Each.until`."""
        return steps(Period(Unit.DAY, day - 1 - (day.weekday - 1 - self.name) % 7), -7)


@dataclass(frozen=True, slots=True)
class Workday:
    """Every day from Monday to Friday; holidays are not considered."""

    @property
    def unit(self) -> Unit:
        """A day."""
        return Unit.DAY

    def since(self, day: Day) -> Iterator[Period]:
        """Like `Each.since`."""
        return filter(_is_workday, steps(Unit.DAY.holding(day), 1))

    def until(self, day: Day) -> Iterator[Period]:
        """Like `Each.until`."""
        return filter(_is_workday, steps(Unit.DAY.holding(day - 1), -1))


def _is_workday(day: Period) -> bool:
    return day.start.weekday < DayName.SATURDAY
