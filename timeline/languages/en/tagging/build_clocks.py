"""Builders of the English rules for times of day: clocks, parts of days, and ranges of clocks.

A docstring that is only a phrase is an example of the words.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TypeAlias

from timeline.dates import Clock, ClockUnit, Cycle, DayPart, Dial, Each, Unit, Weekday
from timeline.languages.en.tagging.build_dates import day, in_year, of_that_week
from timeline.languages.en.tagging.zones import Offset, Zone
from timeline.meanings.operators import (
    Absolute,
    At,
    Bare,
    Between,
    Every,
    Last,
    Meaning,
    Mentioned,
    Mod,
    Modified,
    Moved,
    Next,
    Nth,
    Numeric,
    This,
)
from timeline.tagging.rule import RuleDoesNotApply

Shown: TypeAlias = Clock | Dial

_HALF_A_DAY = 12 * 3_600


def as_24_hours(time: Shown) -> Clock:
    """The time on a clock of 24 hours."""
    return time.clock if isinstance(time, Dial) else time


def half_day(time: Shown, half: int) -> Clock:
    """The time with "a.m." (`half` is 0) or "p.m." (12)."""
    clock = as_24_hours(time)
    if not 1 <= clock.hour <= 12:
        raise ValueError(f"no half of a day has an hour {clock.hour}")
    return replace(clock, hour=clock.hour % 12 + half)


def zoned(time: Shown, zone: Zone) -> Clock:
    """The time with its zone."""
    clock = as_24_hours(time)
    return replace(clock, offset=zone.minutes) if isinstance(zone, Offset) else replace(clock, zone=zone)


def iso_time(parts: tuple[int, ...], offset: Offset) -> At:
    """An ISO 8601 time from year, month, day, hour, minute and perhaps second, with its offset."""
    return At(zoned(Clock(*parts[3:]), offset), day(*parts[:3]))


def past(minutes: int, time: Shown) -> Shown:
    """Twenty past three; quarter past noon."""
    return _turned(minutes, time)


def before(minutes: int, time: Shown) -> Shown:
    """Twenty to three; quarter to noon."""
    return _turned(-minutes, time)


def _turned(minutes: int, time: Shown) -> Shown:
    """The time moved by whole minutes, less than an hour."""
    if time.minute or minutes % 1 or not 0 < abs(minutes) < 60:
        raise ValueError(f"{minutes} minutes from {time} is not how a time is told")
    clock = as_24_hours(time)
    moved = Clock.at((clock.seconds + minutes * 60) % (2 * _HALF_A_DAY), ClockUnit.MINUTE)
    return (
        Dial(moved.hour % 12 or 12, moved.minute)
        if isinstance(time, Dial)
        else replace(moved, zone=clock.zone, offset=clock.offset)
    )


def in_part(time: Shown, part: DayPart) -> Clock:
    """Three in the afternoon, nine at night. A clock of 24 hours stays as it is."""
    if isinstance(time, Clock):
        return time
    match part:
        case DayPart.MORNING:
            return time.before_noon()
        case DayPart.EVENING | DayPart.NIGHT if time.hour == 12:
            return Clock(24) if not time.minute else time.before_noon()
        case DayPart.NIGHT if time.hour < 6:
            return time.before_noon()
        case _:
            return time.after_noon()


def at(time: Shown | DayPart, of: Meaning) -> At:
    """The time on that day.

    Raises:
        RuleDoesNotApply: `of` is not a day.
    """
    if not _is_day(of):
        raise RuleDoesNotApply(f"{of} has no time of day")
    return At(time, of)


def at_of_zone(time: Shown, of: Meaning, zone: Zone) -> At:
    """The time on that day, with a zone at the end: "9 a.m. Friday EST"."""
    return at(zoned(time, zone), of)


def _is_day(meaning: Meaning) -> bool:
    match meaning:
        case Absolute(period):
            return period.unit is Unit.DAY
        case Bare(cycle) | Last(cycle) | Next(cycle) | This(cycle) | Nth(_, cycle):
            return cycle.unit is Unit.DAY
        case Moved(unit=unit):
            return unit is Unit.DAY
        case _:
            return isinstance(meaning, Numeric)


def at_in_part(daytime: At, time: Shown) -> At:
    """Tomorrow morning at nine. A time of the night before six is on the day after."""
    part = _part(daytime)
    clock = in_part(time, part)
    is_after_midnight = part is DayPart.NIGHT and clock.hour < 6
    return At(clock, Moved(1, Unit.DAY, daytime.of) if is_after_midnight else daytime.of)


def _part(daytime: Meaning) -> DayPart:
    if not isinstance(daytime, At) or not isinstance(daytime.time, DayPart):
        raise ValueError(f"{daytime} is no part of a day that has a clock")
    return daytime.time


def part_of_day(mod: Mod, of: Meaning) -> Modified:
    """Early Friday. The middle of a day has other words."""
    if mod is Mod.MID:
        raise ValueError("nobody says mid-Friday")
    return Modified(mod, of)


def every_at(cycle: Cycle, time: Shown | DayPart) -> Every:
    """Every Friday at noon, every morning."""
    return Every(cycle, time=time)


def every_day_in(part: DayPart, time: Shown) -> Every:
    """Every evening at seven."""
    return every_at(Each(Unit.DAY), in_part(time, part))


def daypart_of_week(name: int, part: DayPart, week: Meaning) -> At:
    """Friday evening next week."""
    return At(part, of_that_week(name, week))


def nth_daypart(number: int, name: int, part: DayPart, of: Meaning) -> At:
    """The first Monday evening of June."""
    return At(part, Nth(number, Weekday(name), of))


def in_part_hours(times: tuple[Shown, Shown], daytime: At) -> Between:
    """Between nine and eleven last night."""
    return hours_in_part(daytime, times)


def in_mail(_: int, day: Cycle, time: Shown, year: int) -> At:
    """Fri May 8 09:00:00 2015, as computers write it."""
    return At(time, in_year(day, year))


def hours(first: Shown, last: Shown) -> tuple[Shown, Shown]:
    """The range from `first` to `last`. The half of the day given for one is that of both: 3-4 p.m., 11-1 p.m."""
    match first, last:
        case Dial(), Clock():
            afternoon = first.after_noon()
            return (afternoon if afternoon.seconds < last.seconds else first.before_noon()), last
        case Clock(), Dial():
            morning = last.before_noon()
            return first, (morning if morning.seconds > first.seconds else last.after_noon())
        case Dial(), Dial() if last.after_noon().seconds <= first.after_noon().seconds:
            return first.before_noon(), last.after_noon()
        case _:
            return first, last


def hours_of_half(first: Shown, last: Shown, half: int | None) -> tuple[Shown, Shown]:
    """3:30-6 p.m.; `half` is 0 for "a.m.", 12 for "p.m.", None for neither."""
    return hours(first, last if half is None else half_day(last, half))


def from_clock_to_clock(times: tuple[Shown, Shown]) -> Between:
    """From nine to five, of the day mentioned last."""
    return _between(times, Mentioned())


def from_hour_to_clock(first: Dial, last: Shown) -> Between:
    """Between five and six p.m."""
    return from_clock_to_clock(hours(first, last))


def hours_in_part(daytime: At, times: tuple[Shown, Shown]) -> Between:
    """Friday afternoon, from four to half past five."""
    first, last = (in_part(time, _part(daytime)) for time in times)
    return _between((first, last), daytime.of)


def at_hours(times: tuple[Shown, Shown], of: Meaning) -> Between:
    """From nine to five on that day.

    Raises:
        RuleDoesNotApply: `of` is not a day, or the hours are one, as in "on Saturday at 15-15", which is a score.
    """
    at(times[0], of)
    if times[0] == times[1]:
        raise RuleDoesNotApply("no hour lasts until itself")
    return _between(times, of)


def _between(times: tuple[Shown, Shown], of: Meaning) -> Between:
    first, last = times
    is_over_midnight = as_24_hours(last).seconds <= as_24_hours(first).seconds
    return Between(At(first, of), At(last, Moved(1, Unit.DAY, of) if is_over_midnight else of))
