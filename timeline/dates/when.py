"""Calendar values of resolved expressions (`Span`, `Masked`, `Moment`, `ClockRange`), and their flat form `When`.

EDTF is the Extended Date/Time Format of the Library of Congress (2019), now ISO 8601-2.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
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
    """The flat form of a calendar value, as it is stored and serialized.

    `edtf` is None if nothing is known. `earliest` and `latest`, both included, are None unless the year is known.
    `precision` is the unit in the text: "in 2015" has a year.
    """

    edtf: str | None
    earliest: Day | None
    latest: Day | None
    precision: Unit | ClockUnit | None
    approximate: bool = False
    uncertain: bool = False

    @property
    def interval(self) -> Interval | None:
        """The possible days, None unless the year is known."""
        return None if self.earliest is None or self.latest is None else _interval(self.earliest, self.latest)

    @property
    def has_clock(self) -> bool:
        """Whether it has a clock time."""
        return isinstance(self.precision, ClockUnit) and self.interval is not None

    @property
    def seconds(self) -> Seconds | None:
        """The possible seconds in local time, None unless the year is known.

        Without a clock they are all seconds of its days; a clock without minutes has 3,600.
        """
        return _seconds(self)

    @property
    def tolerance(self) -> Seconds | None:
        """The seconds at which the event may have been, as people use clock times; None unless the year is known.

        A clock without minutes allows half an hour before and after it. An approximate clock, or one with a zone,
        allows the whole day.
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
    whole_days = Seconds.of(when.interval)
    if not isinstance(when.precision, ClockUnit):
        return whole_days
    clocks = [_CLOCK.search(end) for end in (when.edtf or "").split("/")]
    first = 0 if clocks[0] is None else _of_day(clocks[0])
    last = SECONDS_OF_A_DAY if clocks[-1] is None else _of_day(clocks[-1]) + when.precision.seconds
    return Seconds(whole_days.start + first, whole_days.end - SECONDS_OF_A_DAY + last).widened(0, whole_days)


@lru_cache(maxsize=65_536)
def _tolerance(when: When) -> Seconds | None:
    seconds = _seconds(when)
    if seconds is None or when.interval is None or not isinstance(when.precision, ClockUnit):
        return seconds
    whole_days = Seconds.of(when.interval)
    clocks = _CLOCK.finditer(when.edtf or "")
    if when.approximate or when.uncertain or any(clock["zone"] for clock in clocks):
        return whole_days
    if when.precision is not ClockUnit.HOUR:
        return seconds
    return Seconds(seconds.start, seconds.end - ClockUnit.HOUR.seconds + 1).widened(_HALF_AN_HOUR, whole_days)


def _of_day(clock: re.Match[str]) -> int:
    return Clock(int(clock["hour"]), int(clock["minute"]), int(clock["second"])).seconds


UNKNOWN = When(None, None, None, None)


@dataclass(frozen=True, slots=True)
class Span:
    """From the first period to the last, both included; they are often the same.

    Raises:
        ValueError: the last ends before the first starts.
    """

    first: Period
    last: Period
    approximate: bool = False

    def __post_init__(self) -> None:
        if self.last is not self.first and self.last.interval.end <= self.first.start:
            raise ValueError(f"a span from {self.first.edtf()} cannot end with {self.last.edtf()}")

    @classmethod
    def of(cls, period: Period) -> Span:
        """The span of one period."""
        return cls(period, period)

    @property
    def interval(self) -> Interval:
        """The days of the span."""
        return Interval(self.first.start, self.last.interval.end)

    def edtf(self) -> str:
        """An EDTF date if a single period has one, else an EDTF interval."""
        mark = "~" if self.approximate else ""
        first, last = self.first.edtf(), self.last.edtf()
        if first == last and "/" not in first:
            return first + mark
        return f"{first.partition('/')[0]}{mark}/{last.rpartition('/')[2]}{mark}"

    def when(self) -> When:
        """The flat form; its precision is that of the coarser end."""
        first, last = self.first.unit, self.last.unit
        days = self.interval
        return When(self.edtf(), days.start, days.last, last if first.is_finer_than(last) else first, self.approximate)


@dataclass(frozen=True, slots=True)
class Masked:
    """A period of a cycle whose year is not known, such as a day of the year: `XXXX-05-08`."""

    cycle: Cycle

    def edtf(self) -> str | None:
        """EDTF level 1 with a masked year; None for a cycle without such a form, such as a weekday."""
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
    """A clock time, or a named part, of one day.

    Raises:
        ValueError: the period is not a day.
    """

    day: Period
    time: Clock | DayPart
    approximate: bool = False

    def __post_init__(self) -> None:
        if self.day.unit is not Unit.DAY:
            raise ValueError(f"a {self.day.unit} has no time of day")

    @property
    def interval(self) -> Interval:
        """Its day; the midnight at the end of a day belongs to the next day."""
        return self.day.moved(1).interval if self._ends_its_day else self.day.interval

    @property
    def _ends_its_day(self) -> bool:
        return isinstance(self.time, Clock) and self.time.hour == 24

    def edtf(self) -> str:
        """The day and its clock, or only the day for a part of it. EDTF cannot mark a clock as approximate."""
        clock = replace(self.time, hour=0) if self._ends_its_day and isinstance(self.time, Clock) else self.time
        return str(self.interval.start) + (clock.edtf() if isinstance(clock, Clock) else "")

    def when(self) -> When:
        """The flat form; the precision of a part of the day is a day."""
        precision = self.time.precision if isinstance(self.time, Clock) else Unit.DAY
        return When(self.edtf(), self.interval.start, self.interval.start, precision, self.approximate)


@dataclass(frozen=True, slots=True)
class ClockRange:
    """From one time of day to another, on the same or a later day: "the next two hours"."""

    first: Moment
    last: Moment

    @property
    def interval(self) -> Interval:
        """All days that the range touches."""
        return Interval(self.first.interval.start, self.last.interval.end)

    def edtf(self) -> str:
        """An EDTF interval of days with clocks (ISO 8601-2, 3.2.7)."""
        return f"{self.first.edtf()}/{self.last.edtf()}"

    def when(self) -> When:
        """The flat form; its precision is that of the start."""
        days = self.interval
        return When(self.edtf(), days.start, days.last, self.first.when().precision)


def next_turn(time: Clock | Dial, now: Clock, day: Period) -> Moment:
    """The first moment, from `now` on the day, at which a clock shows the time. A dial shows it twice a day."""
    turns = (time.before_noon(), time.after_noon()) if isinstance(time, Dial) else (time,)
    remaining = [turn for turn in turns if turn.seconds >= now.seconds]
    return Moment(day, remaining[0]) if remaining else Moment(day.moved(1), turns[0])


CalendarValue: TypeAlias = Span | Masked | Moment | ClockRange
