"""SCATE operators: the meaning of a time expression before its anchor is known.

The operators are those of Bethard & Parker 2016, "A Semantically Compositional Annotation Scheme for Time
Normalization". They are frozen data: a meaning can be compared, cached, printed, stored and read back (`notation`), and
resolved again when the date of a document is corrected. `resolving` places a meaning on the calendar.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from timeline.dates import days_in_month
from timeline.meanings.features import Lean, Mod, Neighbour, NumericDateOrder, Ref

if TYPE_CHECKING:
    from timeline.dates import Clock, ClockUnit, Cycle, DayPart, Dial, Period, Unit

__all__ = [
    "Absolute",
    "Ahead",
    "At",
    "Bare",
    "Behind",
    "Between",
    "Coming",
    "Duration",
    "Every",
    "Last",
    "Lasting",
    "Lean",
    "Meaning",
    "Mentioned",
    "Mod",
    "Modified",
    "Moved",
    "Neighbour",
    "Next",
    "Nth",
    "Numeric",
    "NumericDateOrder",
    "Ref",
    "ShortYear",
    "This",
    "Unplaced",
    "Vague",
    "Written",
]


@dataclass(frozen=True, slots=True)
class Written:
    """The day on which the document was written: "today" is `This(Each(DAY), of=Written())`."""


@dataclass(frozen=True, slots=True)
class Mentioned:
    """The date that the text mentioned last: "the next day" is `Moved(1, DAY, of=Mentioned())`."""


@dataclass(frozen=True, slots=True)
class Absolute:
    """A period that needs no anchor: "May 8, 2015", "2015", "the 1990s"."""

    period: Period


@dataclass(frozen=True, slots=True)
class Numeric:
    """A numeric date in the usual order of the language: in English "03/04/2019" is `Numeric(3, 4, 2019)`.

    Another text may mean 3 April by it. `Numeric(25, 4, 2019)` is a day only with month and day exchanged.

    Raises:
        ValueError: it is not a day in either order.
    """

    month: int
    day: int
    year: int

    def __post_init__(self) -> None:
        if not (self.is_day(NumericDateOrder.USUAL) or self.is_day(NumericDateOrder.OTHER)):
            raise ValueError(f"{self.month} and {self.day} are no month and day of {self.year}")

    def is_day(self, order: NumericDateOrder) -> bool:
        """Whether the year has such a day, read in that order."""
        month, day = self.month_and_day(order)
        return 1 <= month <= 12 and 1 <= day <= days_in_month(self.year, month)

    def month_and_day(self, order: NumericDateOrder) -> tuple[int, int]:
        """Month and day, read in that order."""
        return (self.month, self.day) if order is NumericDateOrder.USUAL else (self.day, self.month)


@dataclass(frozen=True, slots=True)
class Bare:
    """One of a cycle in an open direction, past or future: "Friday" is represented as `Bare(Weekday(FRIDAY))`."""

    cycle: Cycle


@dataclass(frozen=True, slots=True)
class Unplaced:
    """One of a cycle whose place the text gives in what is not read: it stays open, whatever the lean of its clause."""

    cycle: Cycle
    neighbour: Neighbour


@dataclass(frozen=True, slots=True)
class ShortYear:
    """A date whose year has two digits, given in one century: "May 8, '44" is `ShortYear(Absolute(DAY, 2044, 5, 8))`.

    The day of writing and the lean of the clause decide the century.
    """

    of: Meaning


@dataclass(frozen=True, slots=True)
class Last:
    """The latest of the cycle that ended before the anchor: "last Friday", "last year", "the previous month"."""

    cycle: Cycle
    of: Meaning = Written()


@dataclass(frozen=True, slots=True)
class Next:
    """The earliest of the cycle after the anchor: "next Friday", "next year", "the following month"."""

    cycle: Cycle
    of: Meaning = Written()


@dataclass(frozen=True, slots=True)
class This:
    """The one of the cycle that has the anchor, or is in the same larger unit: "this year", "this Friday"."""

    cycle: Cycle
    of: Meaning = Written()


@dataclass(frozen=True, slots=True)
class Moved:
    """The period `count` whole units after the anchor, or before it if negative: "two days ago" is `Moved(-2, DAY)`."""

    count: int
    unit: Unit | ClockUnit
    of: Meaning = Written()

    def __post_init__(self) -> None:
        if not isinstance(self.count, int):
            raise ValueError(f"{self.count} {self.unit.name} are no whole units")


@dataclass(frozen=True, slots=True)
class Nth:
    """The `number`th of the cycle within the anchor, or from its end if negative: "June last year".

    Raises:
        ValueError: the number is 0.
    """

    number: int
    cycle: Cycle
    of: Meaning

    def __post_init__(self) -> None:
        if self.number == 0:
            raise ValueError("the first is number 1, the last is number -1")


@dataclass(frozen=True, slots=True)
class Modified:
    """A meaning under a TIMEX3 modifier: "early May 2020", "about 1850", "more than a decade"."""

    mod: Mod
    of: Meaning


@dataclass(frozen=True, slots=True)
class Between:
    """From `start` to `end`, both included: "May 8-10", "from 2014 to 2017"."""

    start: Meaning
    end: Meaning


@dataclass(frozen=True, slots=True)
class At:
    """A time of day: "9 a.m. Friday" is `At(Clock(9), Bare(Weekday(FRIDAY)))`, "that night" `At(NIGHT)`.

    In a clause about the future, a clock without a day is the next such time after the time of writing.
    """

    time: Clock | Dial | DayPart
    of: Meaning = Mentioned()


@dataclass(frozen=True, slots=True)
class Vague:
    """A reference without a place on the calendar: "recently", "now", "in the future"."""

    ref: Ref


@dataclass(frozen=True, slots=True)
class Duration:
    """An amount of time without a place on the calendar: "five years". `count` is None if not given: "years".

    `more` is the rest in smaller units: "an hour and ten minutes" is `Duration(1, HOUR, Duration(10, MINUTE))`.
    """

    count: float | None
    unit: Unit | ClockUnit
    more: Duration | None = None


@dataclass(frozen=True, slots=True)
class Lasting:
    """A duration that ends with the anchor: "the past five years"."""

    duration: Duration
    until: Meaning = Written()


@dataclass(frozen=True, slots=True)
class Coming:
    """A duration that begins where the anchor ends: "the next five years"."""

    duration: Duration
    since: Meaning = Written()


@dataclass(frozen=True, slots=True)
class Ahead:
    """A point in time one duration ahead, unless the clause is about the past: "in two weeks"."""

    duration: Duration


@dataclass(frozen=True, slots=True)
class Behind:
    """A point in time one duration back, for a whole text that is only a duration and looks back: "2 hours"."""

    duration: Duration


@dataclass(frozen=True, slots=True)
class Every:
    """A recurrence without a place on the calendar: "every Friday", "annually", "every two weeks" (`count` is 2).

    `time` is the time of day at which it recurs: "every Friday at noon", "every morning".
    """

    cycle: Cycle
    count: int = 1
    time: Clock | Dial | DayPart | None = None


Meaning: TypeAlias = (
    Written
    | Mentioned
    | Absolute
    | Numeric
    | Bare
    | Unplaced
    | ShortYear
    | Last
    | Next
    | This
    | Moved
    | Nth
    | Modified
    | Between
    | At
    | Vague
    | Duration
    | Lasting
    | Coming
    | Ahead
    | Behind
    | Every
)
