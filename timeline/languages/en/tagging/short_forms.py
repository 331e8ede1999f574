"""Short forms of dates and amounts: those of genealogists, lawyers, historians, accountants and chats.

A letter, a coat of arms or an aircraft may look like one, so most of them need the words beside them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from timeline.dates import DayOfMonth, Each, MonthName, MonthOfYear, PartOfYear, Unit, Weekday
from timeline.languages.en.tagging import build_dates as b
from timeline.languages.en.tagging import build_eras as eras
from timeline.meanings.operators import (
    Absolute,
    Bare,
    Between,
    Duration,
    Last,
    Mod,
    Modified,
    Next,
    Nth,
    Ref,
    This,
    Vague,
)
from timeline.tagging.language import END_OF_RUN
from timeline.tagging.rule import Category, Rule, RuleDoesNotApply
from timeline.tagging.words import any_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from timeline.dates import ClockUnit

__all__ = ["CHAT_DAYS", "CIRCA", "SHORT_CIRCA", "SHORT_FORMS", "SHORT_FORM_TRAPS", "SHORT_FORM_WORDS"]

CHAT_DAYS = {
    **dict.fromkeys(("tmrw", "tmr", "tmrrw", "tmorrow", "tmw", "tomo", "tomoz", "tomorow", "tommorow", "tommorrow"), 1),
    **dict.fromkeys(("2moro", "2morrow", "2moz", "2mrw", "2mro", "2mora"), 1),
    **dict.fromkeys(("yday", "ystrday", "yesterdy"), -1),
}
"""The neighbours of today in chats, in days after it."""

CIRCA = ("circa", "ca.", "c.", "circ.", "abt", "abt.")
SHORT_CIRCA = {"ca": Mod.APPROX, "c": Mod.APPROX, "CAL": Mod.APPROX, "EST": Mod.APPROX}
"""Short words for "about", in the case in which they are one: "CA" is a state, and "EST" a form of records."""

_MONTHS = {name.name[:3].lower(): name for name in MonthName}
_FORM_DAY_MONTH_YEAR = re.compile(rf"(\d{{1,2}})({any_of(_MONTHS)})(\d\d|\d{{4}})", re.ASCII | re.IGNORECASE)
_FORM_COUNTED_DAY = re.compile(r"([1-9]|[12]\d|3[01])\.", re.ASCII)
_FORM_AMOUNT_RANGE = re.compile(r"(\d{1,3})[-–](\d{1,3})", re.ASCII)
_FORM_MIXED_NUMBER = re.compile(r"(\d{1,3})([½¼¾])")
_FORM_ERA = re.compile(r"(\d{1,2})(?:st|nd|rd|th)[cC]", re.ASCII)
_FORM_HALF = re.compile(r"([12])H", re.ASCII)
_FORM_HALF_AND_YEAR = re.compile(r"([12])H(\d\d|20\d\d)", re.ASCII)
_FORM_QUARTER = re.compile(r"([1-4])[Qq]", re.ASCII)
_FORM_QUARTER_AND_YEAR = re.compile(r"([1-4])[Qq](\d\d|20\d\d)", re.ASCII)
_FORM_QUOTED_YEAR = re.compile(r"['’](\d\d)", re.ASCII)
_FORM_YEAR_FROM_100 = re.compile(r"[1-9]\d{2,3}", re.ASCII)

_FRACTIONS = {"½": 0.5, "¼": 0.25, "¾": 0.75}
_CARDINALS = (
    *("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen"),
    *("fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
)


def _any_year(digits: str) -> int:
    return b.posix_year(int(digits)) if len(digits) == 2 else int(digits)


def _day_month_year(match: re.Match[str]) -> tuple[int, int, int]:
    """Month, day and year of "03JUN21"."""
    return _MONTHS[match[2].lower()], int(match[1]), _any_year(match[3])


def _amount_range(match: re.Match[str]) -> int | None:
    """The smaller number of "40-45"; None if the second is not larger."""
    first, last = int(match[1]), int(match[2])
    return first if first < last else None


def _half_and_year(match: re.Match[str]) -> Absolute:
    return b.part(PartOfYear(Unit.HALF, int(match[1])), _any_year(match[2]))


def _quarter_and_year(match: re.Match[str]) -> Absolute:
    return b.part(PartOfYear(Unit.QUARTER, int(match[1])), _any_year(match[2]))


def _in_words(count: float, number: int, unit: Unit | ClockUnit) -> Duration:
    """Thirty (30) days.

    Raises:
        ValueError: the number in parentheses is another one.
    """
    if count != number:
        raise ValueError(f"{count} is not {number}")
    return Duration(number, unit)


def _years_apart(first: int, last: int) -> Between:
    if not first < last:
        raise RuleDoesNotApply(f"{last} is not after {first}")
    return Between(b.year(first), b.year(last))


def _new_year() -> This:
    """The year of which New Year's Day is the nearest in the direction of the clause."""
    return This(Each(Unit.YEAR), Bare(b.month_day(1, 1)))


def _century(number: int) -> Absolute:
    """C17."""
    return eras.era(number, Unit.CENTURY)


SHORT_FORM_WORDS: Mapping[str, Category] = {
    "day-month-year": Category(form=_FORM_DAY_MONTH_YEAR, convert=_day_month_year, trigger=True),
    "counted-day": Category(form=_FORM_COUNTED_DAY, convert=lambda match: int(match[1])),
    "amount-range": Category(form=_FORM_AMOUNT_RANGE, convert=_amount_range),
    "mixed-number": Category(form=_FORM_MIXED_NUMBER, convert=lambda match: int(match[1]) + _FRACTIONS[match[2]]),
    "short-fraction": Category(_FRACTIONS),
    "circa": Category(dict.fromkeys(CIRCA, Mod.APPROX), cased={"ca": Mod.APPROX, "c": Mod.APPROX}),
    "sure-circa": Category(dict.fromkeys(CIRCA, Mod.APPROX), trigger=True),
    "year-from-100": Category(form=_FORM_YEAR_FROM_100, convert=lambda match: int(match.group())),
    "circa-year": Category(cased={f"c{year}": year for year in range(800, 2030)}, trigger=True),
    "life": Category(
        dict.fromkeys(("b.", "d.", "fl.", "bap.", "bp.", "bapt.", "bur.", "chr.", "r.", "m."), True),
        cased=dict.fromkeys(("estd", "estd.", "Est.", "est."), True),
    ),
    "after-a-life": Category(
        dict.fromkeys((END_OF_RUN, ",", ")", "-", "–", "in", "at", "and", "to", "of", "on"), True)
    ),
    "anno": Category({"anno": True}, trigger=True),
    "short-era": Category({f"c{number}": number for number in range(6, 22)}, trigger=True),
    "era-ordinal": Category(form=_FORM_ERA, convert=lambda match: int(match[1]), trigger=True),
    "century-letter": Category(cased={"c.": Unit.CENTURY, "C": Unit.CENTURY, "cent.": Unit.CENTURY, "c": Unit.CENTURY}),
    "number-of-half": Category(form=_FORM_HALF, convert=lambda match: int(match[1])),
    "half-and-year": Category(form=_FORM_HALF_AND_YEAR, convert=_half_and_year, trigger=True),
    "number-of-quarter": Category(form=_FORM_QUARTER, convert=lambda match: int(match[1])),
    "quarter-and-year": Category(form=_FORM_QUARTER_AND_YEAR, convert=_quarter_and_year, trigger=True),
    "fiscal-letters": Category({"fy": True, "cy": True}, trigger=True),
    "quoted-year": Category(form=_FORM_QUOTED_YEAR, convert=lambda match: b.posix_year(int(match[1]))),
    "cardinal": Category({word: number for number, word in enumerate(_CARDINALS, 1)}),
    "victory": Category(
        cased={
            **dict.fromkeys(("VE", "V-E", "V.E."), (5, 8)),
            **dict.fromkeys(("VJ", "V-J", "V.J."), (8, 15)),
        },
        trigger=True,
    ),
    "weekday-too": Category(
        cased={name: day for day, name in enumerate(("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"))}, trigger=True
    ),
}

_BUILT = """
    church house hall porch tower window windows barn farmhouse chapel manuscript panel brick timber stone glass roof
    nave chancel font wing range stair door doorway cottage manor gatehouse screen tracery arch work building buildings
"""
_BUILDINGS = f"({'|'.join(_BUILT.split())})"
_REPORTED = """
    profit profits sales revenue revenues results earnings turnover guidance orders loss losses margin margins dividend
    growth trading figures output volumes ebitda eps outlook forecast gdp pretax pre-tax net operating underlying
    adjusted like-for-like income performance costs deliveries shipments bookings inflation exports
"""
_RESULTS = f"({'|'.join(_REPORTED.split())})"
_ENDS = "(¶|,|and|or|after|on|than|was|to)"
_OVER = "(in|for|during|since|until|by|through|from|of|vs|versus|than|over)"
_BESIDE_A_DAY = "(cob|eob|eod|due|deadline|dated|effective|starting|starts|ending|expires|expiring|w/e|w/c)"
_NAMED = "(operation|project|codenamed|hms|ss|storm|hurricane)"
_FIRST_OR_LAST = "the|his|her|its|their|this|that"


SHORT_FORMS = (
    # Genealogists and historians: b. 1701, born 1566, c1280, bef. 1724, BET 1820 AND 1825
    Rule("when", "<life> <year-alone> (<after-a-life>)", lambda _, year: year),
    Rule("when", "<life> <circa> <year-alone>", lambda _, mod, year: Modified(mod, year)),
    Rule("when", "<life> <circa-year>", lambda _, year: Modified(Mod.APPROX, b.year(year))),
    Rule("when", "(born|died|buried|baptised|baptized|aft|aft.|bef|bef.|ante|fl) <year-alone>", b.same),
    Rule("when", "(aft|aft.|bef|bef.|abt|abt.) <any-month> (¶|,)", lambda name: Bare(MonthOfYear(name))),
    Rule("when", "<circa-year>", lambda year: Modified(Mod.APPROX, b.year(year))),
    Rule("when", "<sure-circa> <year-from-100>", lambda mod, year: Modified(mod, b.year(year))),
    Rule("when", "(bet|bet.|betw|betw.|btw|btw.) <year> and <year>", _years_apart),
    Rule("when", "<anno> domini? <any-year>", lambda _, year: b.year(year)),
    # Letters and courts: 4th ult., 10th inst.
    Rule("day", "the? <nth-day> ult|ult.|ultimo", lambda day: Nth(1, DayOfMonth(day), Last(Each(Unit.MONTH)))),
    Rule("day", "the? <nth-day> inst|inst.|instant", lambda day: Nth(1, DayOfMonth(day), This(Each(Unit.MONTH)))),
    Rule("day", "the? <nth-day> prox|prox.|proximo", lambda day: Nth(1, DayOfMonth(day), Next(Each(Unit.MONTH)))),
    # Centuries: C17, mid-C18, 17th c., 18thC
    Rule("coarse", "(of|from|in) the <short-era> (¶|,|and)", _century),
    Rule("when", f"<short-era> {_BUILDINGS}", _century),
    Rule("when", f"{_BUILDINGS} <short-era>", _century),
    Rule("when", f"{_BUILDINGS} (is|are|was|mostly|largely|probably) <short-era>", _century),
    Rule("when", "<part> -? <short-era>", lambda mod, number: Modified(mod, _century(number))),
    Rule("coarse", "<era-ordinal>", lambda number: eras.era(number, Unit.CENTURY)),
    Rule("coarse", "the? <ordinal-number> -? <century-letter>", eras.era),
    # Accountants: FY24, 1H23, 4Q23, H1
    Rule("when", "<half-and-year>", b.same),
    Rule("coarse", "<half-and-year>", b.same),
    Rule("coarse", "<quarter-and-year>", b.same),
    Rule("part-name", "<number-of-half>", lambda number: PartOfYear(Unit.HALF, number)),
    Rule("part-name", "<number-of-quarter>", lambda number: PartOfYear(Unit.QUARTER, number)),
    Rule("coarse", f"<part-name> {_RESULTS}", Bare),
    Rule("coarse", f"{_OVER} <part-name> {_ENDS}", Bare),
    Rule("part-of-year", "back half", lambda: PartOfYear(Unit.HALF, 2)),
    Rule("part-of-year", "front half", lambda: PartOfYear(Unit.HALF, 1)),
    Rule("ad-year", "<fiscal-letters> <quoted-year>", lambda _, year: year),
    Rule("coarse", "<fy-year> <part-name>", lambda year, part: b.part(part, year)),
    # Days in other words: March one 2020, Datum: 17. August 2020, COB 6/11
    Rule("date", "<any-month> the <ordinal-number> ,? <year>", b.date),
    Rule("date", "<month> <cardinal> ,? <year>", b.date),
    Rule("date", "<month> <tens> ,? <year>", b.date),
    Rule(
        "date",
        "<month> <tens> -? <cardinal> ,? <year>",
        lambda month, tens, ones, year: b.date(month, tens + ones, year),
    ),
    Rule("date", "(am|vom|den|dem|ab|bis|seit|the|on|dated) <counted-day> <any-month> <year>", b.date_day_first),
    Rule("date", "<counted-day> <any-month> <year> (¶|,)", b.date_day_first),
    Rule("when", f"{_BESIDE_A_DAY} <slash-day>", Bare),
    Rule("when", "(as) (soon) (as) <month>", lambda name: Next(MonthOfYear(name))),
    Rule("when", "(as) (early|late) (as) <month-alone>", b.same),
    Rule("when", "(earlier|later|sooner) (than) <month-alone>", b.same),
    Rule("day", "<weekday-too> (and|or|/) (<any-weekday>)", lambda name: Bare(Weekday(name))),
    # Feasts
    Rule("day", "<victory> day", lambda day: b.day(1945, *day)),
    Rule("day", "<victory> day ,|in|of? <year>", lambda day, year: b.day(year, *day)),
    Rule("day", "(on|of|after|before|since|until) d -? day", lambda: b.day(1944, 6, 6)),
    Rule("day", "d -? day (landings|beaches|invasion|veterans|veteran|landing|armada)", lambda: b.day(1944, 6, 6)),
    Rule("day", "the new year of? <year>", lambda year: b.day(year, 1, 1)),
    Rule("day", "(at|over|until|since|before|after|by|for|from|to) new year ,? <year>", lambda year: b.day(year, 1, 1)),
    Rule("coarse", "(in|for|by|until|before|after|since|during|early|of) the new year", _new_year),
    Rule("day", "(at|over|until|since|before|after|by) new year (¶|,|and)", lambda: Bare(b.month_day(1, 1))),
    Rule("when", "(to|till|until|and) the present", lambda: Vague(Ref.PRESENT)),
    # Amounts: seven (7) days, 2½ hours, 40-45 minutes, a hundred and forty days
    Rule(
        "amount",
        "<count> <open> <number> <close> <length-unit>",
        lambda count, _, number, __, unit: _in_words(count, number, unit),
    ),
    Rule(
        "amount",
        "<count> <open> <number> <close> <filler> <length-unit>",
        lambda count, _, number, __, ___, unit: _in_words(count, number, unit),
    ),
    Rule("count", "<mixed-number>", b.same),
    Rule("amount", "<number> <short-fraction> <length-unit>", lambda count, part, unit: Duration(count + part, unit)),
    Rule("amount", "<number> <fraction> <length-unit>", lambda count, part, unit: Duration(count + part, unit)),
    Rule("duration", "<amount-range> -? <length-unit>", Duration),
    Rule("duration", "<amount-range> <short-unit>", Duration),
    Rule("count", "<hundreds>", b.same),
    Rule("count", "<hundreds> and? <cardinal>", lambda hundreds, ones: hundreds + ones),
    Rule("count", "<hundreds> and? <tens>", lambda hundreds, tens: hundreds + tens),
    Rule("count", "<hundreds> and? <tens> -? <cardinal>", lambda hundreds, tens, ones: hundreds + tens + ones),
    Rule("hundreds", "a hundred", lambda: 100),
    Rule("hundreds", "<number> hundred", lambda number: number * 100),
    Rule("count", "<hundreds> thousand", lambda hundreds: hundreds * 1_000),
    Rule("count", "a thousand", lambda: 1_000),
    Rule("count", "<number> thousand", lambda number: number * 1_000),
    Rule("vague-amount", "several|many|few|some hundred|thousand <plural-unit>", lambda unit: Duration(None, unit)),
    Rule("duration", "(half|quarter|odd) hundred|thousand <plural-unit>", lambda unit: Duration(None, unit)),
    Rule("duration", "hundred <plural-unit>", lambda unit: Duration(100, unit)),
    Rule("duration", "thousand <plural-unit>", lambda unit: Duration(1_000, unit)),
)

SHORT_FORM_TRAPS = (
    # The 4,000 of "4,000 per day" is no year, and "per day" is a recurrence.
    Rule("trap", "<any-number> (per)", b.nothing),
    # An ordinal number: "the twenty-second minute".
    Rule("trap", f"{_FIRST_OR_LAST} <tens> -? second", b.nothing),
    Rule("trap", "(in) <tens> -? second (place)", b.nothing),
    # Names
    Rule("trap", f"{_NAMED} <holiday>", b.nothing),
    Rule("trap", "michaelmas daisy|daisies", b.nothing),
    # Counts, not years.
    Rule("trap", "<about> <any-number> <counted>", b.nothing),
)
