"""Clocks as the police, pilots, soldiers, runners and computers write them, and as people speak of them.

"1400 hours" is a clock only beside a day or after a word such as "at"; in a text with "0215 hours" it always is.
"""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING

from timeline.dates import Clock, ClockUnit, DayPart, Dial, Unit
from timeline.languages.en.tagging import build_clocks as clocks
from timeline.languages.en.tagging import build_dates as b
from timeline.languages.en.tagging.zones import Offset, behind
from timeline.meanings.operators import At, Between, Duration, Modified, Moved
from timeline.tagging.rule import Category, Rule

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["CLOCK_FORMS", "CLOCK_WORDS", "FOUR_DIGIT_CLOCKS", "RACE_TIMES", "has_four_digits"]

_FORM_FOUR_DIGITS = re.compile(r"([01]\d|2[0-3])([0-5]\d)", re.ASCII)
_FORM_EARLY_OR_MIDDLE_CLOCK = re.compile(r"(0\d|1[0-8])([0-5]\d)", re.ASCII)
_FORM_GLUED_CLOCK = re.compile(r"([01]\d|2[0-3])([0-5]\d)(?:hrs?|hours?)", re.ASCII | re.IGNORECASE)
_FORM_CLOCK_OF_UTC = re.compile(r"([01]\d|2[0-3]):?([0-5]\d)(?::([0-5]\d))?Z", re.ASCII)
_FORM_LOCAL_CLOCK = re.compile(r"([01]\d|2[0-3]):?([0-5]\d)(?:LT|L)", re.ASCII)
_FORM_DAY_AND_CLOCK_OF_UTC = re.compile(r"(0[1-9]|[12]\d|3[01])([01]\d|2[0-3])([0-5]\d)Z", re.ASCII)
_FORM_YEAR_AND_CLOCK = re.compile(r"(\d{4}):([01]\d|2[0-3]):([0-5]\d):([0-5]\d)", re.ASCII)
_FORM_BASIC_TIME = re.compile(r"(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)?", re.ASCII)
_FORM_BASIC_TIME_OF_UTC = re.compile(rf"{_FORM_BASIC_TIME.pattern}Z", re.ASCII)
_FORM_MAIL_OFFSET = re.compile(r"(0\d|1[0-4])([0-5]\d)", re.ASCII)
_FORM_RACE_TIME = re.compile(r"(\d{1,2}):([0-5]\d):([0-5]\d)", re.ASCII)
_FORM_SMALL_RACE_TIME = re.compile(r"(\d):([0-5]\d):([0-5]\d)", re.ASCII)
_FORM_SHORT_RACE_TIME = re.compile(r"(\d{1,2}):([0-5]\d)", re.ASCII)
_FORM_LONG_RACE_TIME = re.compile(r"(2[5-9]|[3-5]\d):([0-5]\d)", re.ASCII)
_FORM_EXACT_RACE_TIME = re.compile(r"(\d{1,2}):([0-5]\d\.\d{1,3})", re.ASCII)

_HOURS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")


def _numbers(match: re.Match[str]) -> tuple[int, ...]:
    return tuple(int(group) for group in match.groups() if group is not None)


def _clock(match: re.Match[str]) -> Clock:
    return Clock(*_numbers(match))


def _clock_of_utc(match: re.Match[str]) -> Clock:
    return clocks.zoned(_clock(match), Offset(0))


def _ahead(match: re.Match[str]) -> Offset:
    return Offset(int(match[1]) * 60 + int(match[2]))


def _race_time(match: re.Match[str]) -> Duration:
    """The duration of "1:12:47"."""
    hours, minutes, seconds = _numbers(match)
    return Duration(hours, ClockUnit.HOUR, Duration(minutes, ClockUnit.MINUTE, Duration(seconds, ClockUnit.SECOND)))


def _short_race_time(match: re.Match[str]) -> Duration:
    """The duration of "58:12"."""
    return Duration(int(match[1]), ClockUnit.MINUTE, Duration(int(match[2]), ClockUnit.SECOND))


def _exact_race_time(match: re.Match[str]) -> Duration:
    """The duration of "1:45.32"."""
    return Duration(int(match[1]), ClockUnit.MINUTE, Duration(float(match[2]), ClockUnit.SECOND))


def _between(first: Clock, last: Clock) -> Between:
    """Between 1400 and 1600 hours."""
    return clocks.from_clock_to_clock(clocks.hours(first, last))


def _neighbour(count: int, unit: Unit, days: int) -> Moved:
    """The day after tomorrow; `days` counts from today."""
    return Moved(count, unit, b.today(days))


def _in_signal(at: tuple[int, ...], month: int, year: int) -> At:
    """041455Z JUN 2021, as soldiers and ships write it."""
    day, hour, minute = at
    return At(Clock(hour, minute, offset=0), b.date(month, day, year))


def _in_short_signal(at: tuple[int, ...], month: int, year: int) -> At:
    """041455Z JUN 21."""
    return _in_signal(at, month, b.posix_year(year))


def _in_log(day: int, month: int, rest: tuple[int, ...]) -> At:
    """12/Mar/2024:06:25:14, as web servers write it."""
    year, *clock = rest
    return At(_on_clock(*clock), b.date(month, day, year))


def _in_log_of_zone(day: int, month: int, rest: tuple[int, ...], zone: Offset) -> At:
    """12/Mar/2024:06:25:14 +0000."""
    year, *clock = rest
    return At(clocks.zoned(_on_clock(*clock), zone), b.date(month, day, year))


def _on_clock(hour: int, minute: int, second: int) -> Clock:
    return Clock(hour, minute, second)


CLOCK_WORDS: Mapping[str, Category] = {
    "four-digits": Category(form=_FORM_FOUR_DIGITS, convert=_clock),
    "glued-clock": Category(form=_FORM_GLUED_CLOCK, convert=_clock, trigger=True),
    "clock-of-utc": Category(form=_FORM_CLOCK_OF_UTC, convert=_clock_of_utc, trigger=True),
    "local-clock": Category(form=_FORM_LOCAL_CLOCK, convert=_clock, trigger=True),
    "day-and-clock-of-utc": Category(form=_FORM_DAY_AND_CLOCK_OF_UTC, convert=_numbers, trigger=True),
    "year-and-clock": Category(form=_FORM_YEAR_AND_CLOCK, convert=_numbers, trigger=True),
    "basic-time": Category(form=_FORM_BASIC_TIME, convert=_numbers, trigger=True),
    "basic-time-of-utc": Category(form=_FORM_BASIC_TIME_OF_UTC, convert=_numbers, trigger=True),
    "mail-offset": Category(form=_FORM_MAIL_OFFSET, convert=_ahead),
    "race-time": Category(form=_FORM_RACE_TIME, convert=_race_time, trigger=True),
    "small-race-time": Category(form=_FORM_SMALL_RACE_TIME, convert=_race_time, trigger=True),
    "short-race-time": Category(form=_FORM_SHORT_RACE_TIME, convert=_short_race_time, trigger=True),
    "long-race-time": Category(form=_FORM_LONG_RACE_TIME, convert=_short_race_time, trigger=True),
    "exact-race-time": Category(form=_FORM_EXACT_RACE_TIME, convert=_exact_race_time, trigger=True),
    "hour-word": Category({word: Dial(hour) for hour, word in enumerate(_HOURS, 1)}),
    "half-hour-word": Category({f"half {word}": Dial(hour, 30) for hour, word in enumerate(_HOURS, 1)}, trigger=True),
    "universal-time": Category({"utc": Offset(0), "gmt": 0}, trigger=True),
    "half-letter": Category({"a": 0, "p": 12}),
    "chat-part": Category(
        {"nite": DayPart.NIGHT, "nyt": DayPart.NIGHT, "arvo": DayPart.AFTERNOON, "morn": DayPart.MORNING}, trigger=True
    ),
    "early-or-middle-clock": Category(form=_FORM_EARLY_OR_MIDDLE_CLOCK, convert=_clock),
    "minutes-word": Category({"five": 5, "ten": 10, "twenty": 20}),
}

_HRS = "hours|hrs|hr|h"
_COUNTED_BY = "(of|per|each|every|worth)"
_AT_A_CLOCK = "(at|by|until|untill|till|from|since|@)"
_UP_TO = "-|–|to|through|thru|until|untill|till"
_NEAR = "(at|by|until|till|before|after|around|about|nearly|almost|just|past)"
_OF_A_RACE = "(in|of|ran|clocked|recorded|clocking|running)"

CLOCK_FORMS = (
    # Hours that are counted, and no clock: "after 2000 hours of work", "rose by 1200 hours".
    Rule("duration", f"<number> hours|hrs {_COUNTED_BY}", lambda count: Duration(count, ClockUnit.HOUR)),
    Rule("duration", "<number> hours|hrs (a) (day|week|month|year)", lambda count: Duration(count, ClockUnit.HOUR)),
    Rule(
        "duration",
        "(grew|cut|reduced|increased|extended|shortened|lengthened|exceeded) (by) <number> hours|hrs",
        lambda count: Duration(count, ClockUnit.HOUR),
    ),
    # 0215 hours, 22:47 hrs, 06:15hrs
    Rule("hours-clock", f"<four-digits> {_HRS}", b.same),
    Rule("hours-clock", "<glued-clock>", b.same),
    Rule("explicit-clock", f"<clock-time> {_HRS}", clocks.as_24_hours),
    Rule("when", f"{_AT_A_CLOCK} <hours-clock>", At),
    Rule("when", "(shortly|just|soon) (before|after) <hours-clock>", At),
    Rule("when", f"{_AT_A_CLOCK} <dotted-clock> hours|hrs", lambda shown: At(clocks.as_24_hours(shown))),
    Rule("when", "(at) <about> <hours-clock>", lambda mod, clock: Modified(mod, At(clock))),
    Rule("when", "<hours-clock> ,? on? <timed>", clocks.at),
    Rule("when", "<timed> ,? at|by|from|until? <hours-clock>", lambda of, clock: clocks.at(clock, of)),
    Rule("explicit-hours", f"<four-digits> {_UP_TO} <hours-clock>", clocks.hours),
    Rule("explicit-hours", f"<hours-clock> {_UP_TO} <hours-clock>", clocks.hours),
    Rule("when", "(between) <four-digits> and <hours-clock>", _between),
    Rule("explicit-hours", f"<compact-clocks> {_HRS}", lambda hours: clocks.hours(*hours)),
    # 0600Z, 1815LT, 041455Z JUN 21, 6 UTC
    Rule("when", f"{_AT_A_CLOCK} <dotted-clock> <universal-time>", lambda shown, zone: At(clocks.zoned(shown, zone))),
    Rule("when", f"{_AT_A_CLOCK} <hour> <universal-time>", lambda hour, zone: At(clocks.zoned(Clock(hour), zone))),
    Rule("explicit-clock", "<clock-of-utc>", b.same),
    Rule("explicit-clock", "<local-clock>", b.same),
    Rule("when", "<day-and-clock-of-utc> <any-month> <year>", _in_signal),
    Rule(
        "when",
        "<day-and-clock-of-utc> <any-month> <short-year>",
        _in_short_signal,
    ),
    Rule("date", "<day-month-year>", lambda day: b.date(*day)),
    # As computers write them
    Rule("when", "<plain-day> / <any-month> / <year-and-clock>", _in_log),
    Rule(
        "when",
        "<plain-day> / <any-month> / <year-and-clock> <mail-zone>",
        _in_log_of_zone,
    ),
    Rule("explicit-clock", "<full-clock> <mail-zone>", clocks.zoned),
    Rule("mail-zone", "+ <mail-offset>", b.same),
    Rule("mail-zone", "-|– <mail-offset>", behind),
    Rule("when", "<basic-time>", lambda time: clocks.at(Clock(*time[3:]), b.day(*time[:3]))),
    Rule("when", "<basic-time-of-utc>", lambda time: clocks.iso_time(time, Offset(0))),
    # As people speak
    Rule("half-clock", "<dial-hour> <half-letter> m|m.", clocks.half_day),
    Rule("half-clock", "<words-clock> <half-letter> m|m.", clocks.half_day),
    Rule("half-clock", "<clock-time> <half-letter> m|m.", clocks.half_day),
    Rule("clock", "<half-hour-word>", b.same),
    Rule("turned", "<count> minute past|after <turn>", clocks.past),
    Rule("turned", "<count> minute to|before <turn>", clocks.before),
    # "At ten to eleven p.m." is one clock, "from ten to eleven p.m." are two.
    Rule("when", f"{_NEAR} <minutes-to-clock>", At),
    Rule("when", f"{_NEAR} <minutes-to-clock> ,? on? <timed>", clocks.at),
    Rule("when", f"{_NEAR} <minutes-to> ,? on? <timed>", clocks.at),
    Rule("when", f"{_NEAR} <minutes-to> <daytime>", lambda clock, daytime: clocks.at_in_part(daytime, clock)),
    Rule("minutes-to", "<minutes-word> to <hour-word>", clocks.before),
    Rule("minutes-to", "twenty -? five to <hour-word>", lambda dial: clocks.before(25, dial)),
    Rule("minutes-to-clock", "<minutes-to> <half-day>", clocks.half_day),
    Rule("minutes-to-clock", "<minutes-to> <o'clock>", lambda clock, _: clock),
    Rule("minutes-to-clock", "<minutes-to> in the <daypart>", clocks.in_part),
    Rule("minutes-to-clock", "<minutes-word> to <noon>", lambda minutes, noon: clocks.before(minutes, Clock(noon))),
    Rule("day", "the? <unit> after <today>", partial(_neighbour, 1)),
    Rule("day", "the? <unit> before <today>", partial(_neighbour, -1)),
    Rule("timed", "<moved>", b.same),
    Rule("daytime", "this <chat-part>", lambda part: At(part, b.today(0))),
    Rule("daytime", "last <chat-part>", lambda part: At(part, Moved(-1, Unit.DAY))),
    Rule("daytime", "<timed> <chat-part>", lambda of, part: clocks.at(part, of)),
    # How long a race took
    Rule("duration", f"{_OF_A_RACE} <race-time>", b.same),
    Rule("duration", f"{_OF_A_RACE} <long-race-time>", b.same),
    Rule("duration", "(time|best|record) (of) <short-race-time>", b.same),
)

# Both begin with a sign that is rare in prose, which makes the search fast.
_SIGNS_OF_FOUR_DIGITS = (
    re.compile(r"0(?<!\w0)[0-9][0-5][0-9] ?(?:hours|hrs)\b", re.ASCII),
    re.compile(
        r"t (?<=\b[Aa]t )(?:1[0-9]|2[0-3])[0-5][0-9] ?(?:hours|hrs)\b(?! of\b| per\b| a (?:day|week|month|year)\b)",
        re.ASCII,
    ),
)


def has_four_digits(text: str) -> bool:
    """Whether a text writes its clocks in four digits, as in "0215 hours"."""
    return ("hours" in text or "hrs" in text) and any(sign.search(text) for sign in _SIGNS_OF_FOUR_DIGITS)


FOUR_DIGIT_CLOCKS = (
    # In a text with "0530 hours", "by 1400" is a clock. From 1900 on it may be a year.
    Rule("explicit-clock", "<hours-clock>", b.same),
    Rule("when", "(by|until|till|from|after|before|since) <early-or-middle-clock>", At),
    Rule("when", "(at) <four-digits>", At),
)

RACE_TIMES = (
    # With any other reading they are a clock.
    Rule("duration", "<small-race-time>", b.same),
    Rule("duration", "<exact-race-time>", b.same),
)
