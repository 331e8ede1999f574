"""TIMEX3 type of a meaning, and what it needs: another date, or the clause for its direction (past or future)."""

from __future__ import annotations

from enum import Enum

from timeline.dates import Clock, ClockUnit, Dial, Each, Unit
from timeline.meanings.operators import (
    Absolute,
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
    Mod,
    Modified,
    Moved,
    Next,
    Nth,
    Numeric,
    ShortYear,
    This,
    Unplaced,
)

__all__ = [
    "TimexType",
    "has_open_direction",
    "has_own_date",
    "is_clause_dependent",
    "is_of_no_day",
    "is_part_of_whole",
    "type_of",
]


class TimexType(Enum):
    """The TYPE of a TIMEX3."""

    DATE = "DATE"
    TIME = "TIME"
    DURATION = "DURATION"
    SET = "SET"


def type_of(meaning: Meaning) -> TimexType:
    """The TIMEX3 type of the meaning."""
    match meaning:
        case Duration() | Lasting() | Coming() | Ahead() | Behind():
            return TimexType.DURATION
        case Every():
            return TimexType.SET
        case At() | Moved(unit=ClockUnit()):
            return TimexType.TIME
        case Modified(of=of):
            return type_of(of)
        case _:
            return TimexType.DATE


def has_open_direction(meaning: Meaning) -> bool:
    """Whether the words leave the direction open, so that the lean of the clause decides."""
    match meaning:
        case Modified(Mod.END, This(Each(Unit.YEAR))):
            return True
        case Bare() | ShortYear() | Ahead() | Behind() | At(Clock() | Dial(), Mentioned()):
            return True
        case Between(start, end):
            return has_open_direction(start) or has_open_direction(end)
        case Last(of=of) | Next(of=of) | This(of=of) | Moved(of=of) | Nth(of=of) | Modified(of=of) | At(of=of):
            return has_open_direction(of)
        case Lasting(until=of) | Coming(since=of):
            return has_open_direction(of)
        case _:
            return False


def has_own_date(meaning: Meaning) -> bool:
    """Whether it is a date that names its year, or a part or time of one: "3 May 1930", "early in 1930"."""
    match meaning:
        case Absolute() | Numeric():
            return True
        case Modified(of=of) | At(of=of):
            return has_own_date(of)
        case _:
            return False


def is_part_of_whole(meaning: Meaning) -> bool:
    """Whether it is an amount that lies within a whole: "the first two weeks of May"."""
    match meaning:
        case Coming(since=Moved(of=Nth())):
            return True
        case _:
            return False


def is_of_no_day(meaning: Meaning) -> bool:
    """Whether it is a part of the day that only describes something: "night raids"."""
    return isinstance(meaning, At) and isinstance(meaning.of, Unplaced) and meaning.of.cycle == Each(Unit.DAY)


def is_clause_dependent(meaning: Meaning) -> bool:
    """Whether only the clause can decide the direction: "in two weeks" is a date, or how long something took."""
    match meaning:
        case Modified(of=of):
            return is_clause_dependent(of)
        case _:
            return isinstance(meaning, Ahead)
