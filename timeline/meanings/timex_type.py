"""What kind of expression a meaning is: its TIMEX3 type, and whether the clause around it must tell its side."""

from __future__ import annotations

from enum import Enum

from timeline.dates import Clock, ClockUnit, Dial
from timeline.meanings.operators import (
    Ahead,
    At,
    Bare,
    Behind,
    Between,
    Coming,
    Duration,
    Every,
    Last,
    Lasting,
    Meaning,
    Mentioned,
    Modified,
    Moved,
    Next,
    Nth,
    This,
)

__all__ = ["TimexType", "hangs_on_its_clause", "leans", "timex_type"]


class TimexType(Enum):
    """The TYPE of a TIMEX3."""

    DATE = "DATE"
    TIME = "TIME"
    DURATION = "DURATION"
    SET = "SET"


def timex_type(meaning: Meaning) -> TimexType:
    """The TIMEX3 type of what is meant."""
    match meaning:
        case Duration() | Lasting() | Coming() | Ahead() | Behind():
            return TimexType.DURATION
        case Every():
            return TimexType.SET
        case At() | Moved(unit=ClockUnit()):
            return TimexType.TIME
        case Modified(of=of):
            return timex_type(of)
        case _:
            return TimexType.DATE


def leans(meaning: Meaning) -> bool:
    """Whether the words leave open on which side it lies, so that the lean of the clause decides."""
    match meaning:
        case Bare() | Ahead() | Behind() | At(Clock() | Dial(), Mentioned()):
            return True
        case Between(start, end):
            return leans(start) or leans(end)
        case Last(of=of) | Next(of=of) | This(of=of) | Moved(of=of) | Nth(of=of) | Modified(of=of) | At(of=of):
            return leans(of)
        case Lasting(until=of) | Coming(since=of):
            return leans(of)
        case _:
            return False


def hangs_on_its_clause(meaning: Meaning) -> bool:
    """Whether no one else can tell its side: "in two weeks" is ahead, or it is how long something took."""
    match meaning:
        case Modified(of=of):
            return hangs_on_its_clause(of)
        case _:
            return isinstance(meaning, Ahead)
