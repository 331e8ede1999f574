"""What the rules of English build of times of day."""

from __future__ import annotations

from dataclasses import replace

from timeline.dates import Clock, DayPart, Unit
from timeline.meanings import Absolute, At, Bare, Last, Meaning, Mod, Modified, Moved, Next, Nth, This


def half_day(numbers: tuple[int, ...], half: int) -> Clock:
    """The clock with "a.m." (0) or "p.m." (12) said."""
    hour, *rest = numbers
    if not 1 <= hour <= 12:
        raise ValueError(f"no half of a day has an hour {hour}")
    return Clock(hour % 12 + half, *rest)


def zoned(clock: Clock, zone: int) -> Clock:
    """The clock with its zone said."""
    return replace(clock, zone=zone)


def at(time: Clock | DayPart, of: Meaning) -> At:
    """The time on that day; a ValueError where it is no day."""
    if not _is_day(of):
        raise ValueError(f"{of} has no time of day")
    return At(time, of)


def _is_day(meaning: Meaning) -> bool:
    match meaning:
        case Absolute(period):
            return period.unit is Unit.DAY
        case Bare(cycle) | Last(cycle) | Next(cycle) | This(cycle) | Nth(_, cycle):
            return cycle.unit is Unit.DAY
        case _:
            return isinstance(meaning, Moved) and meaning.unit is Unit.DAY


def part_of_day(mod: Mod, of: Meaning) -> Modified:
    """Early Friday; the middle of a day has other words."""
    if mod is Mod.MID:
        raise ValueError("nobody says mid-Friday")
    return Modified(mod, of)
