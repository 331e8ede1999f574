"""The symbolic time algebra: what a phrase means before anyone knows the anchor.

The operators are those of SCATE (Bethard & Parker 2016, "A Semantically Compositional Annotation Scheme for Time
Normalization"), as frozen data: a meaning can be compared, cached, printed, stored and read back (`notation`), and
resolved again when a document's date is corrected. What it comes to on the calendar is told by `resolving`, never here.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, TypeAlias

from timeline.dates import days_in_month

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
    "Next",
    "Nth",
    "Numeric",
    "NumericDateOrder",
    "Ref",
    "This",
    "Vague",
    "Written",
]


class Lean(Enum):
    """Whether the clause speaks of what was or of what is to come, UNTOLD where no verb tells; it decides `Bare`."""

    PAST = "past"
    FUTURE = "future"
    UNKNOWN = "untold"


class NumericDateOrder(Enum):
    """In which order month and day are told in numbers: as usual in the language, or the other way round."""

    USUAL = "usual"
    OTHER = "other"


class Mod(Enum):
    """The MOD values of TIMEX3 (TimeML 1.2.1, 2.3.1)."""

    START = "START"
    MID = "MID"
    END = "END"
    APPROX = "APPROX"
    LESS_THAN = "LESS_THAN"
    MORE_THAN = "MORE_THAN"
    EQUAL_OR_LESS = "EQUAL_OR_LESS"
    EQUAL_OR_MORE = "EQUAL_OR_MORE"


class Ref(Enum):
    """Where a vague reference points; the values are those of TIMEX3."""

    PAST = "PAST_REF"
    PRESENT = "PRESENT_REF"
    FUTURE = "FUTURE_REF"


@dataclass(frozen=True, slots=True)
class Written:
    """The day on which the document was written: "today" is `This(Each(DAY), of=Written())`."""


@dataclass(frozen=True, slots=True)
class Mentioned:
    """The last date that the text has mentioned: "the next day" is `Moved(1, DAY, of=Mentioned())`."""


@dataclass(frozen=True, slots=True)
class Absolute:
    """A period that needs no anchor: "May 8, 2015", "2015", "the 1990s"."""

    period: Period


@dataclass(frozen=True, slots=True)
class Numeric:
    """A day in numbers alone, as the language would read it: in English "03/04/2019" is `Numeric(3, 4, 2019)`.

    Another text may mean the 3rd of April by it, and `Numeric(25, 4, 2019)` is a day only with day and month exchanged.

    Raises:
        ValueError: it is a day in neither order.
    """

    month: int
    day: int
    year: int

    def __post_init__(self) -> None:
        if not (self.is_day(NumericDateOrder.USUAL) or self.is_day(NumericDateOrder.OTHER)):
            raise ValueError(f"{self.month} and {self.day} are no month and day of {self.year}")

    def is_day(self, order: NumericDateOrder) -> bool:
        """Whether the year has such a day."""
        month, day = self.month_and_day(order)
        return 1 <= month <= 12 and 1 <= day <= days_in_month(self.year, month)

    def month_and_day(self, order: NumericDateOrder) -> tuple[int, int]:
        """The two numbers as they are read in that order."""
        return (self.month, self.day) if order is NumericDateOrder.USUAL else (self.day, self.month)


@dataclass(frozen=True, slots=True)
class Bare:
    """A cycle whose side is not said: for example, "Friday" is represented as `Bare(Weekday(FRIDAY))`."""

    cycle: Cycle


@dataclass(frozen=True, slots=True)
class Last:
    """The latest of the cycle that was over by the anchor: "last Friday", "last year", "the previous month"."""

    cycle: Cycle
    of: Meaning = Written()


@dataclass(frozen=True, slots=True)
class Next:
    """The earliest of the cycle after the anchor: "next Friday", "next year", "the following month"."""

    cycle: Cycle
    of: Meaning = Written()


@dataclass(frozen=True, slots=True)
class This:
    """The one of the cycle that the anchor is in, or shares the next larger unit with: "this year", "this Friday"."""

    cycle: Cycle
    of: Meaning = Written()


@dataclass(frozen=True, slots=True)
class Moved:
    """The period `count` units after the anchor, before it if negative: "two days ago" is `Moved(-2, DAY)`."""

    count: int
    unit: Unit | ClockUnit
    of: Meaning = Written()


@dataclass(frozen=True, slots=True)
class Nth:
    """The `number`th of the cycle within the anchor, from its end if negative: "June last year"."""

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
    """From the one to the other, both included: "May 8-10", "from 2014 to 2017"."""

    start: Meaning
    end: Meaning


@dataclass(frozen=True, slots=True)
class At:
    """A time of day: "9 a.m. Friday" is `At(Clock(9), Bare(Weekday(FRIDAY)))`, "that night" `At(NIGHT)`.

    A clock of no day, in a clause about what is to come, is the next from the clock of writing on.
    """

    time: Clock | Dial | DayPart
    of: Meaning = Mentioned()


@dataclass(frozen=True, slots=True)
class Vague:
    """A reference that no calendar holds: "recently", "now", "in the future"."""

    ref: Ref


@dataclass(frozen=True, slots=True)
class Duration:
    """An amount of time, nowhere on the calendar: "five years". `count` is None where it is not said: "years".

    `more` is what follows in smaller units: "an hour and ten minutes" is `Duration(1, HOUR, Duration(10, MINUTE))`.
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
    """A duration at whose end something happens, unless the clause tells what was: "in two weeks"."""

    duration: Duration


@dataclass(frozen=True, slots=True)
class Behind:
    """A duration since whose start something is over, for one who looks back: "2 hours", where no more is said."""

    duration: Duration


@dataclass(frozen=True, slots=True)
class Every:
    """A recurrence, nowhere on the calendar: "every Friday", "annually", "every two weeks" with a `count` of 2.

    `time` is that of the day on which it recurs: "every Friday at noon", "every morning".
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
