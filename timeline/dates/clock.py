"""Times of day: clock times with the precision that the text gives, and named parts of the day."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

__all__ = ["Clock", "ClockUnit", "DayPart", "Dial"]


class ClockUnit(Enum):
    """A unit shorter than a day, by its designator in ISO 8601 durations. `Unit` has the units of the calendar."""

    HOUR = "H"
    MINUTE = "M"
    SECOND = "S"

    @property
    def seconds(self) -> int:
        """Its length in seconds."""
        return {ClockUnit.HOUR: 3_600, ClockUnit.MINUTE: 60, ClockUnit.SECOND: 1}[self]

    def is_finer_than(self, other: object) -> bool:
        """Whether it is shorter than the other unit; every unit of the calendar is longer."""
        return not isinstance(other, ClockUnit) or self.seconds < other.seconds

    def __str__(self) -> str:
        return self.name.lower()


class DayPart(Enum):
    """A part of the day, by its code in TIMEX3 (TimeML 1.2.1, 2.3.1)."""

    MORNING = "MO"
    MIDDAY = "MI"
    AFTERNOON = "AF"
    EVENING = "EV"
    NIGHT = "NI"
    DAYTIME = "DT"


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day with the precision of the text: "9 a.m." has no minute, "9:30" no second.

    `hour` is 0 to 24; 24:00 is the midnight at the end of the day. `zone` and `offset` are in minutes ahead of UTC:
    `zone` for a zone that the text names ("EST"), `offset` for one that it gives as "UTC", "Z" or a number. A part that
    the text does not give is None.

    Raises:
        ValueError: no day has such a time.
    """

    hour: int
    minute: int | None = None
    second: int | None = None
    zone: int | None = None
    offset: int | None = None

    def __post_init__(self) -> None:
        if not (0 <= self.hour <= 23 or (self.hour, self.minute or 0, self.second or 0) == (24, 0, 0)):
            raise ValueError(f"a day has no hour {self.hour}")
        if not (0 <= (self.minute or 0) <= 59 and 0 <= (self.second or 0) <= 59):
            raise ValueError(f"an hour has no minute {self.minute}, second {self.second}")

    @property
    def precision(self) -> ClockUnit:
        """The finest unit that the text gives."""
        if self.minute is None:
            return ClockUnit.HOUR
        return ClockUnit.MINUTE if self.second is None else ClockUnit.SECOND

    @property
    def seconds(self) -> int:
        """Seconds since the start of the day, 0 to 86,400."""
        return self.hour * 3_600 + (self.minute or 0) * 60 + (self.second or 0)

    @classmethod
    def at(cls, seconds: int, precision: ClockUnit) -> Clock:
        """The time that many seconds after the start of a day, cut to the precision."""
        minutes, second = divmod(seconds, 60)
        hour, minute = divmod(minutes, 60)
        return cls(
            hour,
            None if precision is ClockUnit.HOUR else minute,
            second if precision is ClockUnit.SECOND else None,
        )

    def __str__(self) -> str:
        return f"{self.hour:02}:{self.minute or 0:02}" + ("" if self.second is None else f":{self.second:02}")

    def edtf(self) -> str:
        """The time in EDTF level 0, which requires seconds: "T09:00:00-05:00"."""
        ahead = self.zone if self.offset is None else self.offset
        return f"T{self.hour:02}:{self.minute or 0:02}:{self.second or 0:02}{_zone_text(ahead)}"

    def with_offset(self) -> str:
        """The time and its `offset`, as in ISO 8601: "09:00Z", "09:00+02:00"; "09:00" for a zone that is named."""
        return f"{self}{_zone_text(self.offset)}"


def _zone_text(ahead: int | None) -> str:
    """The designator of a zone in ISO 8601, by its minutes ahead of UTC; empty without one."""
    if ahead is None:
        return ""
    hours, minutes = divmod(abs(ahead), 60)
    return f"{'-' if ahead < 0 else '+'}{hours:02}:{minutes:02}" if ahead else "Z"


@dataclass(frozen=True, slots=True)
class Dial:
    """A time of 12 hours without "a.m." or "p.m.": "3:20", "half past nine".

    `hour` is 1 to 12.

    Raises:
        ValueError: no dial shows such a time.
    """

    hour: int
    minute: int | None = None

    def __post_init__(self) -> None:
        if not 1 <= self.hour <= 12:
            raise ValueError(f"a dial has no hour {self.hour}")
        if not 0 <= (self.minute or 0) <= 59:
            raise ValueError(f"an hour has no minute {self.minute}")

    @property
    def clock(self) -> Clock:
        """The time read on a clock of 24 hours: "9:30" is before noon."""
        return Clock(self.hour, self.minute)

    def before_noon(self) -> Clock:
        """The time before noon ("a.m."); 12 is the hour after midnight."""
        return Clock(self.hour % 12, self.minute)

    def after_noon(self) -> Clock:
        """The time after noon ("p.m."); 12 is the hour after noon."""
        return Clock(self.hour % 12 + 12, self.minute)

    def __str__(self) -> str:
        return str(self.clock)
