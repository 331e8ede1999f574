"""The English lexicon: words and forms of words by the slot that they fill, and the regular expressions for them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from timeline.dates import (
    Clock,
    ClockUnit,
    DayName,
    DayPart,
    Dial,
    MonthName,
    Unit,
    Workday,
)
from timeline.languages.en.tagging.clock_forms import CLOCK_WORDS
from timeline.languages.en.tagging.holidays import FASTS, HOLIDAYS
from timeline.languages.en.tagging.short_forms import CHAT_DAYS, CIRCA, SHORT_CIRCA, SHORT_FORM_WORDS
from timeline.languages.en.tagging.zones import ZONES, ahead
from timeline.meanings.operators import Duration, Mod, Ref
from timeline.tagging.rule import Category
from timeline.tagging.words import any_of

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["CLOSES", "LEXICON", "RANGE_SIGNS"]


_MONTHS = {name.name.lower(): name for name in MonthName}
_SHORT_MONTHS = {
    **{name[:3]: month for name, month in _MONTHS.items() if name != "may"},
    "sept": MonthName.SEPTEMBER,
}
_ALL_MONTHS = {**_MONTHS, **_SHORT_MONTHS, **{f"{name}.": month for name, month in _SHORT_MONTHS.items()}}

# 'May' and 'March' are months only with a capital, unless other words show it; 'april' and the others always are.
_WORDS_TOO = ("may", "march")
_SURE_MONTHS = [name for name in (*_MONTHS, *_SHORT_MONTHS) if name not in (*_WORDS_TOO, "mar")]
# These are too often names and words to be dates by themselves: "April said", "March for peace".
_NAMES_TOO = (*_WORDS_TOO, "april", "june", "august")

_DAYS = {name.name.lower(): name for name in DayName}
_SHORT_DAYS = {
    **{name[:3]: day for name, day in _DAYS.items()},
    "tues": DayName.TUESDAY,
    "weds": DayName.WEDNESDAY,
    "thur": DayName.THURSDAY,
    "thurs": DayName.THURSDAY,
}

# 'Sun', 'sat', 'wed' and 'Mon' are also other words.
_WORDS = ("sun", "sat", "wed", "mon")

_UNIT = {
    "day": Unit.DAY,
    "week": Unit.WEEK,
    "weekend": Unit.WEEKEND,
    "month": Unit.MONTH,
    "quarter": Unit.QUARTER,
    "year": Unit.YEAR,
    "decade": Unit.DECADE,
    "century": Unit.CENTURY,
    "millennium": Unit.MILLENNIUM,
}
# "The day" and "the weekend" refer to other times than "the year" does.
_IRREGULAR_UNITS = ("day", "weekend", "quarter", "millennium")
_UNITS = {
    "days": Unit.DAY,
    "weeks": Unit.WEEK,
    "weekends": Unit.WEEKEND,
    "months": Unit.MONTH,
    "quarters": Unit.QUARTER,
    "years": Unit.YEAR,
    "decades": Unit.DECADE,
    "centuries": Unit.CENTURY,
    "millennia": Unit.MILLENNIUM,
}
_CLOCK_UNIT = {"hour": ClockUnit.HOUR, "minute": ClockUnit.MINUTE, "second": ClockUnit.SECOND}
_CLOCK_UNITS = {f"{name}s": unit for name, unit in _CLOCK_UNIT.items()}

# Short forms, which are units only after a number; in capitals they are names ("SEC").
_SHORT_UNITS: dict[str, Unit | ClockUnit] = {
    **dict.fromkeys(("sec", "secs"), ClockUnit.SECOND),
    **dict.fromkeys(("min", "mins"), ClockUnit.MINUTE),
    **dict.fromkeys(("hr", "hrs"), ClockUnit.HOUR),
    **dict.fromkeys(("wk", "wks"), Unit.WEEK),
    **dict.fromkeys(("yr", "yrs"), Unit.YEAR),
    **dict.fromkeys(("qtr", "qtrs"), Unit.QUARTER),
}

# Units that may follow their number without a space. Other letters ("5m") may only next to such units ("1h 5m").
_GLUED = {**_UNIT, **_UNITS, **_CLOCK_UNIT, **_CLOCK_UNITS, **_SHORT_UNITS, "h": ClockUnit.HOUR}

_ONES = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_TEENS = (
    *("ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
)
_VAGUE = {
    **dict.fromkeys(("now", "current", "currently", "presently", "nowadays"), Ref.PRESENT),
    **dict.fromkeys(("recently", "lately"), Ref.PAST),
}
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_NUMBERS = {word: number for number, word in enumerate((*_ONES, *_TEENS), 1)}

_ORDINALS = {
    word: number
    for number, word in enumerate(
        (
            *("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"),
            *("eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth"),
            *("eighteenth", "nineteenth", "twentieth"),
        ),
        1,
    )
}

_DAYPARTS = {
    "morning": DayPart.MORNING,
    "afternoon": DayPart.AFTERNOON,
    "evening": DayPart.EVENING,
    "night": DayPart.NIGHT,
    **dict.fromkeys(("lunchtime", "lunch-time"), DayPart.MIDDAY),
    "daytime": DayPart.DAYTIME,
}

# Nouns of events that a part of the day describes ("night raids"), that a month describes ("the August riots"), and of
# events after which a weekday is counted ("the Friday after the vote").
_RAIDS = """
    raid raids attack attacks patrol patrols crossing crossings march marches assault assaults operation operations
    bombing bombings flight flights landing landings retreat fighting offensive campaign drill drills
    sortie sorties ambush ambushes escape hunt hunts uprising riots massacre floods storms battle strike strikes
    shelling skirmish voyage
""".split()
_HABITS = "trains train buses classes schools workers nurses fires temperatures sky skies".split()
_EVENTS = """
    election elections riot protest protests deadline talks vote ballot budget meeting summit figures sales results
    storm bombing coup crash earthquake murders killings ceasefire truce agreement accord decree ruling referendum
""".split()
_PASTIMES = """
    walk swim run jog stroll hike ride nap snack coffee tea beers drinks paddle session workout gym yoga game gig
    commute sunshine
""".split()
_OCCASIONS = """
    election elections vote referendum poll battle attack raid strike fire flood storm trial match final race wedding
    funeral coup war riots crash
""".split()

_PLURALS = ("morning", "afternoon", "evening", "night")

_SEASONS = {"spring": 1, "summer": 2, "autumn": 3, "fall": 3, "winter": 4}

_DECADES = {
    word: number
    for number, word in enumerate(
        ("twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"), 2
    )
}

_FORM_ISO_MONTH = re.compile(r"(\d{4})-(0[1-9]|1[0-2])", re.ASCII)
_FORM_SLASHED = re.compile(r"(\d{1,2})[/-](\d{1,2})[/-](\d{4})", re.ASCII)
_FORM_SHORT_SLASHED = re.compile(r"(\d{1,2})(?:/(\d{1,2})/|-(\d{1,2})-)(\d\d)", re.ASCII)
_FORM_SLASHED_DAY = re.compile(r"(\d{1,2})/(\d{1,2})", re.ASCII)
_FORM_SLASHED_DAYS = re.compile(r"(\d{1,2})/(\d{1,2})[-–](\d{1,2})/(\d{1,2})", re.ASCII)
_FORM_SLASHED_DATES = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})[-–](\d{1,2})/(\d{1,2})/(\d{4})", re.ASCII)
_FORM_SLASHED_MONTH = re.compile(r"(0?[1-9]|1[0-2])/((?:19|20)\d\d)", re.ASCII)
_FORM_DAY_AND_YEAR = re.compile(r"(\d{1,2})[/-](\d{4})", re.ASCII)
_FORM_COMPACT_DAY = re.compile(r"((?:19|20)\d\d)(0[1-9]|1[0-2])([0-2]\d|3[01])", re.ASCII)
_FORM_DOTTED_DAY = re.compile(r"(0?[1-9]|[12]\d|3[01])\.(0?[1-9]|1[0-2])", re.ASCII)
_FORM_SHORT_DOTTED = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d\d)", re.ASCII)
_FORM_DOTTED = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})", re.ASCII)
_FORM_YEAR_FIRST = re.compile(r"(\d{4})([/.-])(\d{1,2})\2(\d{1,2})", re.ASCII)
_FORM_NUMBER = re.compile(r"\d{1,9}|\d{1,3}(?:,\d{3}){1,2}", re.ASCII)
_FORM_DECIMAL = re.compile(r"\d{1,3}[.,]\d{1,2}", re.ASCII)
_FORM_FRACTION = re.compile(r"([13])/([24])", re.ASCII)
_FORM_GLUED_FRACTION = re.compile(r"([13])/([24])([a-z]+)", re.ASCII)
_FORM_GLUED = re.compile(r"(\d{1,3}(?:\.\d{1,2})?)([a-z]+)", re.ASCII)
_FORM_DAYS_LETTER = re.compile(r"(\d{1,3})(d|days?)", re.ASCII)
_FORM_HOURS_LETTER = re.compile(r"(\d{1,3})(h|hrs?|hours?)", re.ASCII)
_FORM_MINUTES_LETTER = re.compile(r"(\d{1,3})(m|mins?|minutes?)", re.ASCII)
_FORM_SECONDS_LETTER = re.compile(r"(\d{1,3})(s|secs?|seconds?)", re.ASCII)
_FORM_ANY_NUMBER = re.compile(r"[\d.,/-]+", re.ASCII)
_FORM_SHORT_YEAR = re.compile(r"\d\d", re.ASCII)
_FORM_FAR_SHORT_YEAR = re.compile(r"['’]?(69|[7-9]\d)", re.ASCII)
_FORM_ORDINAL = re.compile(r"(\d{1,2})(?:st|nd|rd|th|(?<=[23])(?-i:d))", re.ASCII | re.IGNORECASE)
# "2d" and "3d" are older spellings, in which a capital is another word ("3D").
_FORM_DAY = re.compile(r"(\d{1,2})(?:st|nd|rd|th|(?<=[23])(?-i:d))?", re.ASCII | re.IGNORECASE)
_FORM_APOSTROPHE_YEAR = re.compile(r"['’](\d\d)", re.ASCII)
_FORM_DUAL_YEAR = re.compile(r"(1[0-7]\d\d)[/–-](\d{1,2}|\d{4})", re.ASCII)
_FORM_DAY_COMMA_YEAR = re.compile(r"(\d{1,2}),(1[5-9]\d\d|20\d\d)", re.ASCII)
_FORM_YEAR = re.compile(r"1\d{3}|2[01]\d\d", re.ASCII)
_FORM_CENTURY_YEAR = re.compile(r"1[5-8]\d\d", re.ASCII)
_FORM_NEAR_YEAR = re.compile(r"19\d\d|20\d\d", re.ASCII)
_FORM_ANY_YEAR = re.compile(r"\d{1,5}|\d{1,3},\d{3}", re.ASCII)
_FORM_YEARS = re.compile(r"(\d{1,4})[-–](\d{1,4})", re.ASCII)
_FORM_SPLIT_YEAR = re.compile(r"(1[89]\d\d|20\d\d)[/–-](\d\d|\d{4})", re.ASCII)
_FORM_DAYS = re.compile(r"(\d{1,2})[-–](\d{1,2})", re.ASCII)
_FORM_HOUR = re.compile(r"1?\d|2[0-4]", re.ASCII)
_FORM_CLOCK = re.compile(r"([01]?\d|2[0-4]):([0-5]\d)(?::([0-5]\d))?", re.ASCII)
_FORM_FULL_CLOCK = re.compile(r"([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(?:[.,]\d{1,9})?", re.ASCII)
_FORM_DOTTED_CLOCK = re.compile(r"([01]?\d|2[0-4])\.([0-5]\d)", re.ASCII)
_FORM_HALF_CLOCK = re.compile(
    r"([01]?\d)(?:[:.]?([0-5]\d))?(?::([0-5]\d))?([ap])m|([01]?\d):([0-5]\d)([ap])", re.ASCII | re.IGNORECASE
)
_FORM_HALF_COMPACT_CLOCK = re.compile(r"(0?\d|1[0-2])([0-5]\d)", re.ASCII)
_FORM_H_CLOCK = re.compile(r"([01]?\d|2[0-4])(?:h([0-5]\d)|[.:]([0-5]\d)h(?:(?:ou)?rs?)?)", re.ASCII | re.IGNORECASE)
_FORM_LETTER_CLOCK = re.compile(r"(0?[1-9]|1[0-2])([ap])", re.ASCII | re.IGNORECASE)
_FORM_ABOUT_HOUR = re.compile(r"([1-9]|1[0-2])ish", re.ASCII | re.IGNORECASE)
_FORM_H_HOUR = re.compile(r"([01]?\d|2[0-4])h", re.ASCII | re.IGNORECASE)
_FORM_DIAL_HOUR = re.compile(r"0?[1-9]|1[0-2]", re.ASCII)
_FORM_COMPACT_CLOCK = re.compile(r"([01]\d|2[0-4])([0-5]\d)h?", re.ASCII | re.IGNORECASE)
_FORM_NO_YEAR_CLOCK = re.compile(r"(0\d|2[2-4])([0-5]\d)h?", re.ASCII | re.IGNORECASE)
_FORM_CLOCKS = re.compile(
    r"([01]?\d|2[0-4])(?:[:.h]([0-5]\d)|h)?[-–]([01]?\d|2[0-4])(?:[:.h]([0-5]\d)|h)?(?:([ap])m|h(?:(?:ou)?rs?)?)?",
    re.ASCII | re.IGNORECASE,
)
_FORM_COMPACT_CLOCKS = re.compile(
    r"([01]\d|2[0-4])([0-5]\d)[-–]([01]\d|2[0-4])([0-5]\d)(?:h(?:(?:ou)?rs?)?)?", re.ASCII | re.IGNORECASE
)
_FORM_ISO_TIME = re.compile(r"(\d{4})-(\d\d)-(\d\d)[Tt](\d\d):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?", re.ASCII)
_FORM_ISO_TIME_OF_UTC = re.compile(rf"{_FORM_ISO_TIME.pattern}[Zz]", re.ASCII)
_FORM_AHEAD = re.compile(r"(0?\d|1[0-4])(?::?([0-5]\d))?", re.ASCII)
_FORM_LETTER_AMOUNT = re.compile(r"(\d{1,3})([hdwy])", re.ASCII)
_FORM_DAY_IN_ONE_WORD = re.compile(rf"(\d{{1,2}})({any_of(_SURE_MONTHS)})", re.ASCII | re.IGNORECASE)
_FORM_DECADE = re.compile(r"(1\d\d0|20\d0)['’]?s", re.ASCII | re.IGNORECASE)
_FORM_ANY_DECADE = re.compile(r"(\d{1,3}0)['’]?s", re.ASCII | re.IGNORECASE)
_FORM_SHORT_DECADE = re.compile(r"['’]?([2-9]0)['’]?s", re.ASCII | re.IGNORECASE)

# 'In 2000 people' counts people; 'page 2015' and 'Resolution 1973' are names.
_COUNTED = """
    people persons men women children troops soldiers police officers workers employees students voters votes members
    residents families homes houses cars tons tonnes km kilometers kilometres miles meters metres feet acres hectares kg
    pounds words percent points dollars euros shares jobs copies pages times megawatts barrels prisoners refugees
    pieces items
    civilians protesters demonstrators casualties deaths cases seats million billion trillion thousand hundred degrees
    calories units rounds rockets litres liters gallons tanks planes ships aircraft pixels
""".split()
_NUMBERED = """
    page pages p. pp. no. number chapter article section paragraph para. rule resolution flight route highway room case
    version verse channel act building unit model order bill line table figure step part psalm gate bus
    port code rfc issn isbn iban pin postcode extension asteroid size gauge error module invoice ticket batch
""".split()


# With these nouns "five-year-old" is a duration and no age.
_AGING = """
    agreement alliance ban bank battle boycott building bridge campaign case ceasefire claim club company complex
    conflict contract custom deal debate dispute embargo factory feud firm game house insurgency law lawsuit marriage
    occupation organization partnership peace plan policy practice program programme project rebellion record reign
    relationship rule school site strike system tradition treaty trial truce war
""".split()


# "The 18th" may go on with "hole" or "century", but not "the 18th," or "the 18th if".
CLOSES = re.compile(
    r"\s*(?:$|[.,;:!?)\]…—](?![\d\w])|\n|(?:as|because|but|by|for|if|in|is|on|since|so|than|this|was|were|while|will|with)\b)",
    re.IGNORECASE,
)

# The signs between the ends of a range, the surest first: "2015-05-08 9:00 - 11:00" has other hyphens.
RANGE_SIGNS = (
    re.compile(r"\s*\b(?:to|through|thru|untill?|till|and|or)\b\s*|\s+[-–/]\s+", re.IGNORECASE),
    re.compile(r"\s*[-–]\s*"),
    re.compile(r"\s*[/&]\s*"),
)


def _pair(match: re.Match[str]) -> tuple[int, int]:
    return int(match[1]), int(match[2])


def _numbers(match: re.Match[str]) -> tuple[int, ...]:
    return tuple(int(group) for group in match.groups() if group is not None and group.isdigit())


def _slashed_day(match: re.Match[str]) -> tuple[int, int] | None:
    """The numbers of "5/31"; None for fractions such as "3/4", and for "24/7"."""
    first, second = int(match[1]), int(match[2])
    return None if first < second < 10 or (first, second) == (24, 7) else (first, second)


def _number(match: re.Match[str]) -> int:
    return int(match.group().replace(",", ""))


def _glued(match: re.Match[str]) -> tuple[float, Unit | ClockUnit] | None:
    """The number and the unit of "30min"."""
    number, unit = match.groups()
    return (float(number) if "." in number else int(number), _GLUED[unit]) if unit in _GLUED else None


def _letter_amount(match: re.Match[str]) -> Duration:
    """The duration of "3w", which the rules accept only next to words such as "ago"."""
    return Duration(int(match[1]), _LETTERS[match[2]])


_LETTERS: dict[str, Unit | ClockUnit] = {"h": ClockUnit.HOUR, "d": Unit.DAY, "w": Unit.WEEK, "y": Unit.YEAR}


def _day_in_one_word(match: re.Match[str]) -> tuple[int, int] | None:
    """The month and the day of "15Sep"."""
    day = _day_number(match)
    return None if day is None else (_ALL_MONTHS[match[2].lower()], day)


def _fraction(match: re.Match[str]) -> float | None:
    """The fraction of "1/4"; None if it is 1 or more."""
    share = int(match[1]) / int(match[2])
    return share if share < 1 else None


def _glued_fraction(match: re.Match[str]) -> tuple[float, Unit | ClockUnit] | None:
    """The fraction and the unit of "1/4h"."""
    share, unit = _fraction(match), _GLUED.get(match[3])
    return None if share is None or unit is None else (share, unit)


def _clock(match: re.Match[str]) -> tuple[int, ...]:
    return tuple(int(group) for group in match.groups() if group is not None)


def _day_number(match: re.Match[str]) -> int | None:
    number = int(match[1])
    return number if 1 <= number <= 31 else None


def _shown(hour: str, minute: str | None = None, second: str | None = None) -> Clock | Dial | None:
    """The time on a clock: a Clock if it has seconds, is after 12 or begins with 0, else a Dial; None for 24:30."""
    number, minutes = int(hour), None if minute is None else int(minute)
    if number == 24 and minutes:
        return None
    if second is None and hour[0] != "0" and 1 <= number <= 12:
        return Dial(number, minutes)
    return Clock(number, minutes, None if second is None else int(second))


def _unmarked_clock(match: re.Match[str]) -> Clock | Dial | None:
    return _shown(*(group for group in match.groups() if group is not None))


def _on_24_hours(match: re.Match[str]) -> Clock | None:
    hour, *rest = (int(group) for group in match.groups() if group is not None)
    return None if hour == 24 and any(rest) else Clock(hour, *rest)


def _half_clock(match: re.Match[str]) -> tuple[Clock | Dial | None, int]:
    """The time of "9:30pm" on the clock, and 0 or 12 for the half of the day."""
    *shown, half = (group for group in match.groups() if group is not None)
    return _shown(*shown), _HALVES[half.lower()]


def _clocks(match: re.Match[str]) -> tuple[Clock | Dial, Clock | Dial, int | None] | None:
    """The two times of "3:30-6pm" on the clock, and the half of the day, None if it is not given."""
    first, last = _shown(match[1], match[2]), _shown(match[3], match[4])
    return None if first is None or last is None else (first, last, _HALVES.get((match[5] or "").lower()))


def _explicit_clocks(match: re.Match[str]) -> tuple[Clock | Dial, Clock | Dial, int | None] | None:
    """Like `_clocks`; None if the form may be that of verses or a score."""
    colons = match.group().count(":")
    return _clocks(match) if match[5] or colons == 2 or "h" in match.group().lower() else None


def _compact_clocks(match: re.Match[str]) -> tuple[Clock, Clock] | None:
    first, first_minute, last, last_minute = map(int, match.groups())
    if max(first * 60 + first_minute, last * 60 + last_minute) > _DAY_IN_MINUTES:
        return None
    return Clock(first, first_minute), Clock(last, last_minute)


_HALVES = {"a": 0, "p": 12}
_DAY_IN_MINUTES = 1_440


def _split_year(match: re.Match[str]) -> tuple[int, int] | None:
    """The two years of "2019/20"; None if the second is not the year after the first."""
    first, last = int(match[1]), int(match[2])
    return (first, first + 1) if last in (first + 1, (first + 1) % 100) else None


def _dual_year(match: re.Match[str]) -> int | None:
    """The later year of "1675/76"; None if the second number is not that of the year after the first."""
    later = int(match[1]) + 1
    return later if match[2] in (f"{later % 10}", f"{later % 100:02}", f"{later}") else None


def _day_range(match: re.Match[str]) -> tuple[int, int] | None:
    first, last = int(match[1]), int(match[2])
    return (first, last) if 1 <= first < last <= 31 else None


LEXICON: Mapping[str, Category] = {
    **CLOCK_WORDS,
    **SHORT_FORM_WORDS,
    # Days and months
    "weekday": Category({**_DAYS}, trigger=True),
    "workday-word": Category(dict.fromkeys(("weekday", "workday"), Workday()), trigger=True),
    "workdays": Category(dict.fromkeys(("weekdays", "workdays"), Workday()), trigger=True),
    "short-period": Category(
        {"wk": Unit.WEEK, "wknd": Unit.WEEKEND, "wkend": Unit.WEEKEND, "qtr": Unit.QUARTER, "yr": Unit.YEAR},
        trigger=True,
    ),
    "weekdays": Category({f"{name}s": day for name, day in _DAYS.items()}, trigger=True),
    "any-weekday": Category(
        {**_DAYS, **_SHORT_DAYS, **{f"{name}.": day for name, day in _SHORT_DAYS.items()}}, trigger=True
    ),
    "small-weekday": Category(cased=_DAYS),
    "short-month": Category(
        {name: month for name, month in _ALL_MONTHS.items() if name[:3] != "mar" and name not in _MONTHS}, trigger=True
    ),
    "sure-weekday": Category(
        {short: day for name, day in _SHORT_DAYS.items() if name not in _WORDS for short in (name, f"{name}.")},
        trigger=True,
    ),
    # A weekday in short form that is another word in lower case.
    "short-weekday": Category(
        cased={
            spelled: _SHORT_DAYS[name]
            for name in ("sat", "wed", "mon")
            for spelled in (name.title(), f"{name.title()}.")
        }
    ),
    "any-month": Category(_ALL_MONTHS, trigger=True),
    # "An august body" is no month.
    "capital-month": Category(
        cased={name.title(): _MONTHS[name] for name in ("april", "june", "august")}, trigger=True
    ),
    "month": Category(
        {name: month for name, month in _MONTHS.items() if name not in _WORDS_TOO},
        cased={spelled: _MONTHS[name] for name in _WORDS_TOO for spelled in (name.capitalize(), name.upper())},
        trigger=True,
    ),
    "plain-month": Category({name: month for name, month in _MONTHS.items() if name not in _NAMES_TOO}, trigger=True),
    "sure-month": Category(
        {name: month for name, month in _ALL_MONTHS.items() if name not in (*_WORDS_TOO, "mar")}, trigger=True
    ),
    "day-word": Category({**_ORDINALS, "thirtieth": 30}),
    # "In June the first ..." and "May third-quarter ..." are other phrases.
    "late-day-word": Category({word: day for word, day in {**_ORDINALS, "thirtieth": 30}.items() if day > 4}),
    "season": Category(_SEASONS, trigger=True),
    # With a capital "Winter" is too often a name; "spring" and "fall" have other meanings.
    "small-season": Category(cased={name: _SEASONS[name] for name in ("summer", "autumn", "winter")}, trigger=True),
    # Numbers
    "before-christ": Category(dict.fromkeys(("bc", "bce", "b.c.", "b.c.e.", "b.c", "b.c.e"), True), trigger=True),
    # In lower case "ad" is an advertisement.
    "anno-domini": Category(cased=dict.fromkeys(("AD", "CE", "A.D.", "C.E.", "A.D"), True), trigger=True),
    "century-word": Category({"seventeen": 17, "eighteen": 18, "nineteen": 19}, trigger=True),
    "ordinal-number": Category(form=_FORM_ORDINAL, convert=_day_number),
    "far-short-year": Category(form=_FORM_FAR_SHORT_YEAR, convert=lambda match: int(match[1])),
    "apostrophe-year": Category(form=_FORM_APOSTROPHE_YEAR, convert=lambda match: int(match[1]), trigger=True),
    "dual-year": Category(form=_FORM_DUAL_YEAR, convert=_dual_year, trigger=True),
    "day-comma-year": Category(form=_FORM_DAY_COMMA_YEAR, convert=_pair, trigger=True),
    "short-year": Category(form=_FORM_SHORT_YEAR, convert=lambda match: int(match.group())),
    "whole-unit": Category({name: unit for name, unit in _UNIT.items() if name not in _IRREGULAR_UNITS}, trigger=True),
    "hour": Category(form=_FORM_HOUR, convert=_number),
    "season-noun": Category({name: number for name, number in _SEASONS.items() if name != "fall"}, trigger=True),
    "period": Category({"period": Unit.QUARTER, "quarter": Unit.QUARTER}, trigger=True),
    "open": Category({"(": True}),
    "close": Category({")": True}),
    "holiday": Category(HOLIDAYS, trigger=True),
    "holidays": Category(FASTS, trigger=True),
    "vague": Category(_VAGUE, trigger=True),
    "moment": Category(dict.fromkeys(("moment", "present"), Ref.PRESENT), trigger=True),
    "recent": Category({"recent": Ref.PAST}, trigger=True),
    "recently": Category({"recently": Ref.PAST}, trigger=True),
    "fiscal": Category(dict.fromkeys(("fiscal", "financial", "business", "calendar", "school", "academic"), True)),
    "aging": Category(dict.fromkeys(_AGING, True)),
    "soon": Category({"soon": Ref.FUTURE}, trigger=True),
    "tonight": Category(dict.fromkeys(("tonight", "tonite", "2nite", "2night"), DayPart.NIGHT), trigger=True),
    "o'clock": Category({"o'clock": True, "o’clock": True, "oclock": True}, trigger=True),
    "time-being": Category({"time being": Ref.PRESENT}, trigger=True),
    "date-word": Category({"date": Ref.PRESENT}, trigger=True),
    "term": Category(
        {
            f"{length}{sign}term": Ref.FUTURE
            for length in ("near", "nearer", "short", "shorter", "long", "longer", "medium")
            for sign in " -"
        },
        trigger=True,
    ),
    "tense": Category({"past": Ref.PAST, "future": Ref.FUTURE}, trigger=True),
    "tens": Category({word: number * 10 for number, word in enumerate(_TENS, 2)}),
    "any-number": Category(_NUMBERS, form=_FORM_ANY_NUMBER),
    "quarter-name": Category({f"q{number}": number for number in range(1, 5)}, trigger=True),
    "half-name": Category({"h1": 1, "h2": 2}, trigger=True),
    "fy-year": Category(
        {
            f"{kind}{text}": year
            for kind in ("fy", "cy")
            for year in range(1980, 2050)
            for text in (year, f"{year % 100:02}")
        },
        trigger=True,
    ),
    "split-year": Category(form=_FORM_SPLIT_YEAR, convert=_split_year, trigger=True),
    "half-yearly": Category(dict.fromkeys(("semiannually", "biannually"), 6), trigger=True),
    "fortnightly": Category({"fortnightly": 2}, trigger=True),
    "centuries": Category({"centuries": Unit.CENTURY, "millennia": Unit.MILLENNIUM}, trigger=True),
    "era-unit": Category({"century": Unit.CENTURY, "millennium": Unit.MILLENNIUM}, trigger=True),
    "number": Category(_NUMBERS, form=_FORM_NUMBER, convert=_number),
    "ordinal": Category(_ORDINALS, form=_FORM_ORDINAL, convert=lambda match: int(match[1])),
    "month-number": Category(_ORDINALS, form=_FORM_DAY, convert=_day_number),
    "plain-day": Category(form=_FORM_DAY, convert=_day_number),
    "days": Category(form=_FORM_DAYS, convert=_day_range),
    "year": Category(form=_FORM_YEAR, convert=_number, trigger=True),
    "century-year": Category(form=_FORM_CENTURY_YEAR, convert=_number, trigger=True),
    "near-year": Category(form=_FORM_NEAR_YEAR, convert=_number, trigger=True),
    "any-year": Category(form=_FORM_ANY_YEAR, convert=_number),
    "years-range": Category(form=_FORM_YEARS, convert=_pair, trigger=True),
    "decade-year": Category(form=_FORM_DECADE, convert=lambda match: int(match[1]), trigger=True),
    "any-decade": Category(form=_FORM_ANY_DECADE, convert=lambda match: int(match[1])),
    "short-decade": Category(
        {**{word: number * 10 for word, number in _DECADES.items()}, "noughties": 100},
        form=_FORM_SHORT_DECADE,
        convert=lambda match: int(match[1]),
        trigger=True,
    ),
    "iso-month": Category(form=_FORM_ISO_MONTH, convert=_numbers, trigger=True),
    "slashed": Category(form=_FORM_SLASHED, convert=_numbers, trigger=True),
    "dotted": Category(form=_FORM_DOTTED, convert=_numbers, trigger=True),
    "day-in-one-word": Category(form=_FORM_DAY_IN_ONE_WORD, convert=_day_in_one_word, trigger=True),
    "short-dotted": Category(form=_FORM_SHORT_DOTTED, convert=_numbers),
    "dotted-day": Category(form=_FORM_DOTTED_DAY, convert=_pair),
    "short-slashed": Category(form=_FORM_SHORT_SLASHED, convert=_numbers, trigger=True),
    "slashed-day": Category(form=_FORM_SLASHED_DAY, convert=_slashed_day, trigger=True),
    "slashed-days": Category(form=_FORM_SLASHED_DAYS, convert=_numbers, trigger=True),
    "slashed-dates": Category(form=_FORM_SLASHED_DATES, convert=_numbers, trigger=True),
    "slashed-month": Category(form=_FORM_SLASHED_MONTH, convert=_numbers, trigger=True),
    "day-and-year": Category(form=_FORM_DAY_AND_YEAR, convert=_pair),
    "compact-day": Category(form=_FORM_COMPACT_DAY, convert=_numbers, trigger=True),
    "year-first": Category(form=_FORM_YEAR_FIRST, convert=_numbers, trigger=True),
    # Units
    "unit": Category(_UNIT, trigger=True),
    "units": Category(_UNITS, trigger=True),
    "short-unit": Category(cased=_SHORT_UNITS, trigger=True),
    "glued-amount": Category(form=_FORM_GLUED, convert=_glued),
    "letter-amount": Category(form=_FORM_LETTER_AMOUNT, convert=_letter_amount),
    "fraction": Category(form=_FORM_FRACTION, convert=_fraction),
    "glued-fraction": Category(form=_FORM_GLUED_FRACTION, convert=_glued_fraction),
    "glued-days": Category(form=_FORM_DAYS_LETTER, convert=lambda match: int(match[1])),
    "glued-hours": Category(form=_FORM_HOURS_LETTER, convert=lambda match: int(match[1])),
    "glued-minutes": Category(form=_FORM_MINUTES_LETTER, convert=lambda match: int(match[1])),
    "glued-seconds": Category(form=_FORM_SECONDS_LETTER, convert=lambda match: int(match[1])),
    "days-in": Category({"days": Unit.DAY, "weeks": Unit.WEEK}, trigger=True),
    "fortnight": Category({"fortnight": 2, "fortnights": 2}, trigger=True),
    "decimal": Category(form=_FORM_DECIMAL, convert=lambda match: float(match.group().replace(",", "."))),
    "clock-unit": Category(_CLOCK_UNIT, trigger=True),
    "clock-units": Category(_CLOCK_UNITS, trigger=True),
    # Times of day
    "clock-time": Category(form=_FORM_CLOCK, convert=_unmarked_clock, trigger=True),
    "full-clock": Category(form=_FORM_FULL_CLOCK, convert=_on_24_hours, trigger=True),
    "dotted-clock": Category(form=_FORM_DOTTED_CLOCK, convert=_unmarked_clock),
    "half-compact-clock": Category(form=_FORM_HALF_COMPACT_CLOCK, convert=_unmarked_clock),
    "letter-clock": Category(form=_FORM_LETTER_CLOCK, convert=_half_clock),
    "half-clock-time": Category(form=_FORM_HALF_CLOCK, convert=_half_clock, trigger=True),
    "h-clock-time": Category(form=_FORM_H_CLOCK, convert=_on_24_hours, trigger=True),
    "h-hour": Category(form=_FORM_H_HOUR, convert=_on_24_hours),
    "compact-clock": Category(form=_FORM_COMPACT_CLOCK, convert=_on_24_hours),
    "no-year-clock": Category(form=_FORM_NO_YEAR_CLOCK, convert=_on_24_hours),
    "dial-hour": Category(
        {word: Dial(number) for word, number in _NUMBERS.items() if number <= 12},
        form=_FORM_DIAL_HOUR,
        convert=lambda match: Dial(int(match.group())),
    ),
    "clocks": Category(form=_FORM_CLOCKS, convert=_clocks),
    "explicit-clocks": Category(form=_FORM_CLOCKS, convert=_explicit_clocks),
    "compact-clocks": Category(form=_FORM_COMPACT_CLOCKS, convert=_compact_clocks),
    "quarter-hour": Category({"quarter": 15}, trigger=True),
    "half-day": Category(
        {f"{half}{m}": hours for half, hours in _HALVES.items() for m in ("m", ".m.", ".m")}, trigger=True
    ),
    "iso-time": Category(form=_FORM_ISO_TIME, convert=_clock, trigger=True),
    "iso-time-of-utc": Category(form=_FORM_ISO_TIME_OF_UTC, convert=_clock, trigger=True),
    "zone": Category({name.lower(): zone for name, zone in ZONES.items() if len(name) == 3}, cased=ZONES),
    "ahead": Category(form=_FORM_AHEAD, convert=ahead),
    "zone-name": Category({"eastern": -300, "central": -360, "mountain": -420, "pacific": -480}),
    "dayparts": Category({f"{name}s": part for name, part in _DAYPARTS.items() if name in _PLURALS}, trigger=True),
    "daypart": Category(_DAYPARTS, trigger=True),
    "nightly": Category(
        {name: part for name, part in _DAYPARTS.items() if part in (DayPart.NIGHT, DayPart.MIDDAY)}, trigger=True
    ),
    "about-hour": Category({"noonish": Clock(12)}, form=_FORM_ABOUT_HOUR, convert=_unmarked_clock, trigger=True),
    "noon": Category({"noon": 12, "midday": 12, "midnight": 24}, trigger=True),
    # Words around dates
    "today": Category({"today": 0, "yesterday": -1, "tomorrow": 1, **CHAT_DAYS}, trigger=True),
    "frequency": Category(
        {
            "daily": Unit.DAY,
            "weekly": Unit.WEEK,
            "monthly": Unit.MONTH,
            "annually": Unit.YEAR,
            "yearly": Unit.YEAR,
        },
        trigger=True,
    ),
    "raid": Category(dict.fromkeys(_RAIDS, True)),
    "habit": Category(dict.fromkeys(_HABITS, True)),
    "event": Category(dict.fromkeys((*_RAIDS, *_EVENTS), True)),
    "pastime": Category(dict.fromkeys(_PASTIMES, True)),
    "occasion": Category(dict.fromkeys(_OCCASIONS, True)),
    "part": Category({"early": Mod.START, "mid": Mod.MID, "middle": Mod.MID, "late": Mod.END}),
    "edge-of": Category(
        cased={
            f"{letter}O{of[0].upper()}": (mod, _UNIT[of])
            for letter, mod in (("B", Mod.START), ("E", Mod.END))
            for of in ("day", "week", "month", "year")
        },
        trigger=True,
    ),
    "edge": Category(
        {
            **dict.fromkeys(("start", "beginning"), Mod.START),
            **dict.fromkeys(("middle", "midst"), Mod.MID),
            **dict.fromkeys(("end", "close"), Mod.END),
        }
    ),
    "about": Category(
        dict.fromkeys(("about", "around", "roughly", "approximately", *CIRCA), Mod.APPROX), cased=SHORT_CIRCA
    ),
    "bound": Category(
        {
            **dict.fromkeys(("nearly", "almost", "under"), Mod.LESS_THAN),
            "over": Mod.MORE_THAN,
        }
    ),
    "bound-word": Category(
        {**dict.fromkeys(("more", "longer"), Mod.MORE_THAN), **dict.fromkeys(("less", "fewer"), Mod.LESS_THAN)}
    ),
    "bound-side": Category({"least": Mod.EQUAL_OR_MORE, "most": Mod.EQUAL_OR_LESS}),
    "filler": Category(
        dict.fromkeys(
            """
            long short difficult hard tough full whole entire solid consecutive straight successive more further
            additional painful bitter bloody turbulent good trading business working calendar
            """.split(),
            True,
        )
    ),
    # Words that show that a number is no date
    "counted": Category(dict.fromkeys(_COUNTED, True)),
    "numbered": Category(dict.fromkeys(_NUMBERED, True)),
}
