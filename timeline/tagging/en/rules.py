"""The grammar of English time: a rule a line, its name is its pattern. `grammar.py` tells how a pattern is written."""

from __future__ import annotations

from functools import partial
from typing import Any

from timeline.dates import (
    Both,
    Cycle,
    Day,
    DayOfMonth,
    Each,
    MonthName,
    MonthOfYear,
    PartOfYear,
    Period,
    Unit,
    Weekday,
)
from timeline.meanings import (
    Absolute,
    Bare,
    Between,
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
    This,
)
from timeline.tagging.table import Rule

__all__ = ["HEADS", "RULES"]

# What may stand by itself in a text. A trap is read and thrown away: it looks like a date and is none.
HEADS = ("trap", "when", "duration", "set")

_DAY, _YEAR = Each(Unit.DAY), Each(Unit.YEAR)
_IN = "(in|since|until|till|by|during|from|to|through|of|before|after|around|between)"


def _same(value: Any) -> Any:
    return value


def _nothing(*_: Any) -> None:
    return None


def _bare(cycle: Cycle) -> Bare:
    return Bare(cycle)


def _month_day(month: MonthName, day: int) -> Both:
    return Both(MonthOfYear(month), DayOfMonth(day))


def _date(month: MonthName, day: int, year: int) -> Absolute:
    return Absolute(Period.of_day(year, month, day))


def _slashed(first: int, second: int, year: int) -> Absolute:
    """Month first, as in the United States, unless only the other order is a day."""
    try:
        return Absolute(Period.of_day(year, first, second))
    except ValueError:
        return Absolute(Period.of_day(year, second, first))


def _month(month: MonthName, year: int) -> Absolute:
    return Absolute(Period.of_month(year, month))


def _year(year: int) -> Absolute:
    return Absolute(Period.of_year(year))


def _before_christ(year: int) -> int:
    return 1 - year


def _part(unit: Unit, number: int, year: int) -> Absolute:
    return Absolute(Period.of_year(year).part(unit, PartOfYear(unit, number).number))


def _part_of(unit: Unit, number: int, year: Meaning) -> Nth:
    return Nth(1, PartOfYear(unit, number), year)


def _decade(year: int) -> Absolute:
    return Absolute(Period(Unit.DECADE, Day(year, 1, 1)))


def _century(number: int) -> Absolute:
    return Absolute(Period(Unit.CENTURY, Day((number - 1) * 100, 1, 1)))


def _days_between(month: MonthName, days: tuple[int, int]) -> Between:
    return Between(Bare(_month_day(month, days[0])), Bare(_month_day(month, days[1])))


def _dates_between(month: MonthName, days: tuple[int, int], year: int) -> Between:
    return Between(_date(month, days[0], year), _date(month, days[1], year))


def _years_between(years: tuple[int, int]) -> Between:
    if years[1] <= years[0]:
        raise ValueError(f"years that do not follow each other: {years}")
    return Between(_year(years[0]), _year(years[1]))


RULES: tuple[Rule, ...] = (
    # ── What looks like a date and is none
    Rule("trap", "a <small-weekday>", _nothing),
    Rule("trap", "<any-number> <counted>", _nothing),
    Rule("trap", "<numbered> <any-number>", _nothing),
    Rule("trap", "<any-month> <number> <counted>", _nothing),
    Rule("trap", "a|the second", _nothing),
    # ── Numbers
    Rule("count", "<number>", _same),
    Rule("count", "<tens>", _same),
    Rule("count", "<tens> -? <number>", lambda tens, ones: tens + ones),
    Rule("count", "a|an", lambda: 1),
    Rule("count", "a couple of", lambda: 2),
    # ── Days written in full
    Rule("date", "<any-month> <plain-day> ,? <year>", _date),
    Rule("date", "<plain-day> <any-month> ,? <year>", lambda day, month, year: _date(month, day, year)),
    Rule("date", "the? <day> of <any-month> ,? <year>", lambda day, month, year: _date(month, day, year)),
    Rule("date", "<any-month> <plain-day> ,? <bc-year>", _date),
    Rule("date", "<plain-day> <any-month> <bc-year>", lambda day, month, year: _date(month, day, year)),
    Rule("date", "<iso>", lambda ymd: Absolute(Period.of_day(*ymd))),
    Rule("date", "<year-first>", lambda ymd: Absolute(Period.of_day(*ymd))),
    Rule("date", "<slashed>", lambda numbers: _slashed(*numbers)),
    Rule("date", "<dotted>", lambda numbers: _slashed(numbers[1], numbers[0], numbers[2])),
    Rule("when", "<date>", _same),
    # A weekday that the date does not fall on is a slip of the pen: the date is what was meant.
    Rule("when", "<any-weekday> ,? the? <date>", lambda _, date: date),
    # ── Days without their year
    Rule("month-day", "<any-month> <plain-day>", _month_day),
    Rule("month-day", "<plain-day> <any-month>", lambda day, month: _month_day(month, day)),
    Rule("month-day", "the? <day> of <any-month>", lambda day, month: _month_day(month, day)),
    Rule("month-day", "<any-month> the <day>", _month_day),
    Rule("when", "<month-day>", _bare),
    Rule("when", "<any-weekday> ,? the? <month-day>", lambda name, day: Bare(Both(day, Weekday(name)))),
    Rule("when", "<month-day> ,? of? <that-year>", lambda day, year: Nth(1, day, year)),
    Rule("when", "<any-month> <days>", _days_between),
    Rule("when", "<days> <any-month>", lambda days, month: _days_between(month, days)),
    Rule("when", "<any-month> <days> ,? <year>", _dates_between),
    Rule("when", "<days> <any-month> <year>", lambda days, month, year: _dates_between(month, days, year)),
    Rule("when", "<weekday>", lambda name: Bare(Weekday(name))),
    # ── Months
    Rule("month-year", "<any-month> ,? <year>", _month),
    Rule("month-year", "<any-month> of <year>", _month),
    Rule("month-year", "<iso-month>", lambda numbers: Absolute(Period.of_month(*numbers))),
    Rule("coarse", "<month-year>", _same),
    Rule("coarse", "<any-month> ,? of? <that-year>", lambda name, year: Nth(1, MonthOfYear(name), year)),
    Rule("month-alone", "<month>", lambda name: Bare(MonthOfYear(name))),
    Rule("when", f"{_IN} <month-alone>", _same),
    Rule("when", "<plain-month>", lambda name: Bare(MonthOfYear(name))),
    # ── Years
    Rule("bc-year", "<any-year> bc|bce|b.c.|b.c.e.", _before_christ),
    Rule("ad-year", "<any-year> ad|ce|a.d.|c.e.", _same),
    Rule("ad-year", "ad|a.d. <any-year>", _same),
    Rule("ad-year", "the year <any-year>", _same),
    Rule("coarse", "<bc-year>", _year),
    Rule("coarse", "<ad-year>", _year),
    Rule("year-alone", "<year>", _year),
    Rule("when", f"{_IN} <year-alone>", _same),
    Rule("when", "<near-year>", _year),
    Rule("when", "<years-range>", _years_between),
    # ── Decades, centuries
    Rule("coarse", "the? <decade-year>", _decade),
    Rule("coarse", "the <short-decade>", lambda year: _decade(1900 + year)),
    Rule("coarse", "the? <ordinal> -? century", _century),
    # ── Parts of years
    Rule("coarse", "the? <season> ,? of? <year>", partial(_part, Unit.SEASON)),
    Rule("coarse", "the? <season> of? <that-year>", partial(_part_of, Unit.SEASON)),
    Rule("when", "(in|during|since|until|by) the? <season>", lambda number: Bare(PartOfYear(Unit.SEASON, number))),
    Rule("coarse", "the? <ordinal> quarter of? <year>", partial(_part, Unit.QUARTER)),
    Rule("coarse", "the? <ordinal> quarter of <that-year>", partial(_part_of, Unit.QUARTER)),
    Rule("coarse", "the? <ordinal> quarter", lambda number: Bare(PartOfYear(Unit.QUARTER, number))),
    Rule("coarse", "<quarter-name> ,? of? <year>", partial(_part, Unit.QUARTER)),
    Rule("coarse", "the? <ordinal> half of <year>", partial(_part, Unit.HALF)),
    Rule("coarse", "the? <ordinal> half of <that-year>", partial(_part_of, Unit.HALF)),
    # ── Cycles, as "last" and "next" take them
    Rule("cycle", "<any-weekday>", Weekday),
    Rule("cycle", "<any-month>", MonthOfYear),
    Rule("cycle", "<season>", lambda number: PartOfYear(Unit.SEASON, number)),
    Rule("cycle", "<unit>", Each),
    # ── Counted from the day of writing
    Rule("when", "<today>", lambda days: Moved(days, Unit.DAY) if days else This(_DAY)),
    Rule("that-year", "last year", lambda: Last(_YEAR)),
    Rule("that-year", "this year", lambda: This(_YEAR)),
    Rule("that-year", "next year", lambda: Next(_YEAR)),
    Rule("that-year", "that year", lambda: This(_YEAR, Mentioned())),
    Rule("that-year", "the same year", lambda: This(_YEAR, Mentioned())),
    Rule("coarse", "last <cycle>", Last),
    Rule("coarse", "this past <cycle>", Last),
    Rule("coarse", "this|the? coming|upcoming <cycle>", Next),
    Rule("coarse", "next <cycle>", Next),
    Rule("coarse", "this <cycle>", This),
    Rule("coarse", "the current <cycle>", This),
    Rule("when", "<weekday> last <unit>", lambda name, unit: Nth(1, Weekday(name), Last(Each(unit)))),
    Rule("when", "<weekday> next <unit>", lambda name, unit: Nth(1, Weekday(name), Next(Each(unit)))),
    Rule("when", "<weekday> this <unit>", lambda name, unit: Nth(1, Weekday(name), This(Each(unit)))),
    Rule("when", "<count> <any-unit> ago", lambda count, unit: Moved(-count, unit)),
    Rule("when", "<count> <any-unit> from now", Moved),
    # ── Counted from the last date mentioned
    Rule("coarse", "that <cycle>", lambda cycle: This(cycle, Mentioned())),
    Rule("coarse", "the same <cycle>", lambda cycle: This(cycle, Mentioned())),
    Rule("coarse", "the next|following <cycle>", lambda cycle: Next(cycle, Mentioned())),
    Rule("coarse", "the previous|preceding|prior <cycle>", lambda cycle: Last(cycle, Mentioned())),
    Rule("when", "<count> <any-unit> later|afterwards", lambda count, unit: Moved(count, unit, Mentioned())),
    Rule("when", "<count> <any-unit> earlier|previously", lambda count, unit: Moved(-count, unit, Mentioned())),
    Rule("when", "<count> <any-unit> after <when>", Moved),
    Rule("when", "<count> <any-unit> before <when>", lambda count, unit, of: Moved(-count, unit, of)),
    Rule("when", "the <unit> after <when>", lambda unit, of: Moved(1, unit, of)),
    Rule("when", "the <unit> before <when>", lambda unit, of: Moved(-1, unit, of)),
    # ── Parts, edges and about
    Rule("when", "<coarse>", _same),
    Rule("when", "the? <part> -? <coarse>", Modified),
    Rule("when", "the? <part> -? <month-alone>", Modified),
    Rule("when", "the? <part> -? <year-alone>", Modified),
    Rule("when", "the? <edge> of <coarse>", Modified),
    Rule("when", "the? <edge> of <month-alone>", Modified),
    Rule("when", "the? <edge> of <year-alone>", Modified),
    Rule("when", "<about> <coarse>", Modified),
    Rule("when", "<about> <year-alone>", Modified),
    Rule("when", "<about> <month-day>", lambda mod, day: Modified(mod, Bare(day))),
    # ── Amounts of time
    Rule("any-unit", "<unit>", _same),
    Rule("any-unit", "<units>", _same),
    Rule("length-unit", "<any-unit>", _same),
    Rule("length-unit", "<clock-unit>", _same),
    Rule("length-unit", "<clock-units>", _same),
    Rule("amount", "<count> -? <length-unit>", Duration),
    Rule("amount", "<count> <filler> <length-unit>", lambda count, _, unit: Duration(count, unit)),
    Rule("amount", "<count> <filler> and|, <filler> <length-unit>", lambda count, _, __, unit: Duration(count, unit)),
    Rule("amount", "several|many|some <units>", lambda unit: Duration(None, unit)),
    Rule("amount", "a few <units>", lambda unit: Duration(None, unit)),
    Rule("duration", "<amount>", _same),
    Rule("duration", "<count> -? <unit> - old|long", Duration),
    Rule("duration", "<units>", lambda unit: Duration(None, unit)),
    Rule("duration", "<units> - long|old", lambda unit: Duration(None, unit)),
    Rule("duration", "<bound> <amount>", Modified),
    Rule("duration", "<bound-word> than <amount>", Modified),
    Rule("duration", "at <bound-side> <amount>", Modified),
    Rule("duration", "up to <amount>", lambda amount: Modified(Mod.EQUAL_OR_LESS, amount)),
    Rule("duration", "<about> <amount>", Modified),
    Rule("duration", "the last|past|previous <amount>", Lasting),
    Rule("duration", "the past <unit>", lambda unit: Lasting(Duration(1, unit))),
    # ── Recurrences
    Rule("set", "every|each <cycle>", Every),
    Rule("set", "<weekdays>", lambda name: Every(Weekday(name))),
    Rule("set", "<frequency>", lambda unit: Every(Each(unit))),
    Rule("set", "once|twice a|an <unit>", lambda unit: Every(Each(unit))),
)
