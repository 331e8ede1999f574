"""Where a meaning comes to lie on the calendar, and the flat form of it that leaves the house.

EDTF is the Extended Date/Time Format of the Library of Congress (2019), now ISO 8601-2.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, TypeAlias

from timeline.dates.clock import Clock, ClockUnit, DayPart, Dial
from timeline.dates.cycle import Both, Cycle, DayOfMonth, MonthOfYear
from timeline.dates.interval import SECONDS_OF_A_DAY, Interval, Seconds
from timeline.dates.period import Unit

if TYPE_CHECKING:
    from timeline.dates.day import Day
    from timeline.dates.period import Period

__all__ = ["UNKNOWN", "CalendarValue", "ClockRange", "Masked", "Moment", "Span", "When", "next_turn"]


@dataclass(frozen=True, slots=True)
class When:
    """A place in time as it is stored and told.

    `edtf` is None where nothing is known; `earliest` and `latest` (both included) are None unless the year is known.
    `precision` is the unit that was said: "in 2015" is a year, however long the interval.
    """

    edtf: str | None
    earliest: Day | None
    latest: Day | None
    precision: Unit | ClockUnit | None
    approximate: bool = False
    uncertain: bool = False

    @property
    def interval(self) -> Interval | None:
        """The days it may have been, None unless the year is known."""
        return None if self.earliest is None or self.latest is None else _interval(self.earliest, self.latest)

    @property
    def has_clock(self) -> bool:
        """Whether a time of day was said."""
        return isinstance(self.precision, ClockUnit) and self.interval is not None

    @property
    def seconds(self) -> Seconds | None:
        """The seconds it may have been, by the clocks of its place: all of its days where no clock was said.

        An hour that was said has 3,600. None unless the year is known.
        """
        return _seconds(self)

    @property
    def tolerance(self) -> Seconds | None:
        """The same as people mean it: an hour is told of what was half an hour off, and a zone says nothing of here.

        So a clock with a zone leaves all of its days open. Outside the leeway it cannot have been.
        """
        return _tolerance(self)


@lru_cache(maxsize=65_536)
def _interval(earliest: Day, latest: Day) -> Interval:
    return Interval(earliest, latest + 1)


_CLOCK = re.compile(r"T(?P<hour>\d\d):(?P<minute>\d\d):(?P<second>\d\d)(?P<zone>Z|[+-]\d\d:\d\d)?", re.ASCII)
_HALF_AN_HOUR = 1_800


@lru_cache(maxsize=65_536)
def _seconds(when: When) -> Seconds | None:
    if when.interval is None:
        return None
    whole = Seconds.of(when.interval)
    if not isinstance(when.precision, ClockUnit):
        return whole
    clocks = [_CLOCK.search(end) for end in (when.edtf or "").split("/")]
    first = 0 if clocks[0] is None else _of_day(clocks[0])
    last = SECONDS_OF_A_DAY if clocks[-1] is None else _of_day(clocks[-1]) + when.precision.seconds
    return Seconds(whole.start + first, whole.end - SECONDS_OF_A_DAY + last).widened(0, whole)


@lru_cache(maxsize=65_536)
def _tolerance(when: When) -> Seconds | None:
    said = _seconds(when)
    if said is None or when.interval is None or not isinstance(when.precision, ClockUnit):
        return said
    whole = Seconds.of(when.interval)
    clocks = _CLOCK.finditer(when.edtf or "")
    if when.approximate or when.uncertain or any(clock["zone"] for clock in clocks):
        return whole
    if when.precision is not ClockUnit.HOUR:
        return said
    return Seconds(said.start, said.end - ClockUnit.HOUR.seconds + 1).widened(_HALF_AN_HOUR, whole)


def _of_day(clock: re.Match[str]) -> int:
    return Clock(int(clock["hour"]), int(clock["minute"]), int(clock["second"])).seconds


UNKNOWN = When(None, None, None, None)


@dataclass(frozen=True, slots=True)
class Span:
    """From the first period to the last, both included; often one and the same."""

    first: Period
    last: Period
    approximate: bool = False

    def __post_init__(self) -> None:
        if self.last is not self.first and self.last.interval.end <= self.first.start:
            raise ValueError(f"a span from {self.first.edtf()} cannot end with {self.last.edtf()}")

    @classmethod
    def of(cls, period: Period) -> Span:
        """A span of one period."""
        return cls(period, period)

    @property
    def interval(self) -> Interval:
        """Its days."""
        return Interval(self.first.start, self.last.interval.end)

    def edtf(self) -> str:
        """One EDTF date where a single period has one, else an EDTF interval."""
        mark = "~" if self.approximate else ""
        first, last = self.first.edtf(), self.last.edtf()
        if first == last and "/" not in first:
            return first + mark
        return f"{first.partition('/')[0]}{mark}/{last.rpartition('/')[2]}{mark}"

    def when(self) -> When:
        """The flat form; the precision is that of the coarser end."""
        first, last = self.first.unit, self.last.unit
        days = self.interval
        return When(self.edtf(), days.start, days.last, last if first.is_finer_than(last) else first, self.approximate)


@dataclass(frozen=True, slots=True)
class Masked:
    """A month, or a day of a month, whose year is not known: `XXXX-05-08`."""

    cycle: Cycle

    def edtf(self) -> str | None:
        """EDTF level 1 with the year masked; None for what has no such form, as a weekday."""
        match self.cycle:
            case MonthOfYear(name):
                return f"XXXX-{name:02}"
            case Both(MonthOfYear(name), DayOfMonth(number)) | Both(Both(MonthOfYear(name), DayOfMonth(number)), _):
                return f"XXXX-{name:02}-{number:02}"
            case _:
                return None

    def when(self) -> When:
        """The flat form, without bounds."""
        text = self.edtf()
        return UNKNOWN if text is None else When(text, None, None, self.cycle.unit)


@dataclass(frozen=True, slots=True)
class Moment:
    """A clock time, or a named part, of one day."""

    day: Period
    time: Clock | DayPart
    approximate: bool = False

    def __post_init__(self) -> None:
        if self.day.unit is not Unit.DAY:
            raise ValueError(f"a {self.day.unit} has no time of day")

    @property
    def interval(self) -> Interval:
        """Its day; the midnight that ends a day is the beginning of the next."""
        return self.day.moved(1).interval if self._ends_its_day else self.day.interval

    @property
    def _ends_its_day(self) -> bool:
        return isinstance(self.time, Clock) and self.time.hour == 24

    def edtf(self) -> str:
        """Day and clock, of which EDTF cannot say that they are approximate; the day alone for a part of it."""
        clock = Clock(0, zone=self.time.zone) if self._ends_its_day and isinstance(self.time, Clock) else self.time
        return str(self.interval.start) + (clock.edtf() if isinstance(clock, Clock) else "")

    def when(self) -> When:
        """The flat form; a part of a day has the precision of a day."""
        precision = self.time.precision if isinstance(self.time, Clock) else Unit.DAY
        return When(self.edtf(), self.interval.start, self.interval.start, precision, self.approximate)


@dataclass(frozen=True, slots=True)
class ClockRange:
    """From one time of day to another, on the same day or a later one: "the next two hours"."""

    first: Moment
    last: Moment

    @property
    def interval(self) -> Interval:
        """The days that it touches."""
        return Interval(self.first.interval.start, self.last.interval.end)

    def edtf(self) -> str:
        """An interval of day and clock (ISO 8601-2, 3.2.7)."""
        return f"{self.first.edtf()}/{self.last.edtf()}"

    def when(self) -> When:
        """The flat form, with the precision of its start."""
        days = self.interval
        return When(self.edtf(), days.start, days.last, self.first.when().precision)


def next_turn(time: Clock | Dial, now: Clock, day: Period) -> Moment:
    """The first time, from now on the day, at which a clock shows this; a dial shows it twice a day."""
    turns = (time.before_noon(), time.after_noon()) if isinstance(time, Dial) else (time,)
    left = [turn for turn in turns if turn.seconds >= now.seconds]
    return Moment(day, left[0]) if left else Moment(day.moved(1), turns[0])


CalendarValue: TypeAlias = Span | Masked | Moment | ClockRange
