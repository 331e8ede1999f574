"""The grammar of English time: a rule a line, its name is its pattern. `table.py` tells how a pattern is written."""

from __future__ import annotations

from functools import partial

from timeline.dates import (
    Clock,
    DayPart,
    Each,
    MonthOfYear,
    PartOfYear,
    Unit,
    Weekday,
)
from timeline.meanings import (
    At,
    Bare,
    Duration,
    Every,
    Last,
    Lasting,
    Mentioned,
    Mod,
    Modified,
    Moved,
    Next,
    Nth,
    Ref,
    This,
    Vague,
)
from timeline.tagging.en import amounts, clocks, ranges
from timeline.tagging.en import builders as b
from timeline.tagging.table import Rule

__all__ = ["HEADS", "RULES"]

# What may stand by itself in a text. A trap is read and thrown away: it looks like a date and is none.
HEADS = ("trap", "when", "duration", "set")

_IN = "(in|since|until|till|by|during|from|to|through|of|before|after|around|between|early|late|mid)"
_SAME = "same|corresponding|comparable|similar"
_MODAL = "(will|would|could|should|may|might|can|must|shall|to)"
_NEXT = "following|ensuing|succeeding|intervening|early|final|closing"
_TO = "-|–|/|to|through|until|till|and|or"
_AT = "(at|by|until|till|around|about|from|before|after|since|to|between)"

TRAPS = (
    Rule("trap", "a <small-weekday>", b.nothing),
    Rule("trap", "(,) a <weekday> (,)", b.nothing),
    Rule("trap", "<any-number> <counted>", b.nothing),
    Rule("trap", "(<numbered>) <any-number>", b.nothing),
    Rule("trap", "<any-month> <number> <counted>", b.nothing),
    Rule("trap", "a|the second", b.nothing),
    Rule("trap", "quarters", b.nothing),
    Rule("trap", "<number> -? quarters", b.nothing),
    Rule("trap", "<about> <number> -? quarters", b.nothing),
    Rule("trap", "<bound> <number> -? quarters", b.nothing),
    Rule("trap", "a|one quarter of the|all|its|their|his|her|them|those", b.nothing),
    Rule("trap", "(<numbered>) (is) <any-number>", b.nothing),
    Rule("trap", "the minutes of", b.nothing),
    Rule("trap", "man|woman|person|player|coach|team|car|book|word of the year", b.nothing),
    # Names
    Rule("trap", "man|girl friday", b.nothing),
    Rule("trap", "christmas|easter island|islands", b.nothing),
    Rule("trap", "sunday|daily|weekly times|telegraph|mail|mirror|express|star|standard", b.nothing),
    Rule("trap", "usa today", b.nothing),
    Rule("trap", "the? today show|programme", b.nothing),
    Rule("trap", "saturday night live|fever", b.nothing),
    Rule("trap", "(windows|office) <near-year>", b.nothing),
    Rule("trap", "20th|twentieth century fox", b.nothing),
    Rule("trap", "white christmas", b.nothing),
    Rule("trap", "the? fall of", b.nothing),
    Rule("trap", "(as) recently (as)", b.nothing),
)

# Days that no month has, and ages. Last in the table: what can be read otherwise is no trap.
WHOLE_TRAPS = (
    Rule("trap", "<number> <any-month> ,? <year>", b.nothing),
    Rule("trap", "<any-month> <number> ,? <year>", b.nothing),
    Rule("trap", "<count> -? <any-unit> -? old|olds", b.nothing),
)

NUMBERS = (
    Rule("count", "<number>", b.same),
    Rule("count", "<tens>", b.same),
    Rule("count", "<tens> -? <number>", lambda tens, ones: tens + ones),
    Rule("count", "a|an", lambda: 1),
    Rule("count", "a couple of", lambda: 2),
    Rule("count", "a hundred", lambda: 100),
    Rule("count", "<number> hundred", lambda number: number * 100),
)

DAYS = (
    Rule("date", "<any-month> <plain-day> ,? <year>", b.date),
    Rule("date", "<plain-day> <any-month> ,? <year>", b.date_day_first),
    Rule("date", "the? <month-number> of <any-month> ,? <year>", b.date_day_first),
    Rule("date", "<any-month> <plain-day> ,? <bc-year>", b.date),
    Rule("date", "<plain-day> <any-month> <bc-year>", b.date_day_first),
    Rule("date", "<iso>", lambda ymd: b.day(*ymd)),
    Rule("date", "<year-first>", lambda ymd: b.day(*ymd)),
    Rule("date", "<slashed>", lambda numbers: b.month_or_day_first(*numbers)),
    Rule("date", "<dotted>", lambda numbers: b.day(*reversed(numbers))),
    Rule("month-day", "<any-month> <plain-day>", b.month_day),
    Rule("month-day", "<plain-day> <any-month>", b.day_month),
    Rule("month-day", "the? <month-number> of <any-month>", b.day_month),
    Rule("month-day", "<any-month> the <ordinal-number>", b.month_day),
    Rule("day", "<date>", b.same),
    # A weekday that the date does not fall on is a slip of the pen: the date is what was meant.
    Rule("day", "<any-weekday> ,? the? <date>", lambda _, date: date),
    Rule("day", "<month-day>", Bare),
    Rule("day", "<any-weekday> ,? the? <month-day>", lambda _, day: Bare(day)),
    Rule("day", "<month-day> ,? of? <that-year>", b.within),
    Rule("day", "last <month-day>", Last),
    Rule("day", "next <month-day>", Next),
    Rule("day", "<weekday>", lambda name: Bare(Weekday(name))),
    Rule("day", "<weekday> the <ordinal-number>", lambda name, number: Bare(b.weekday_the(name, number))),
    Rule("day", "<today>", lambda days: Moved(days, Unit.DAY) if days else This(Each(Unit.DAY))),
    Rule("day", "<holiday> day?", Bare),
    Rule("day", "<holiday> day? ,? <year>", b.in_year),
    Rule("day", "<holiday> day? ,? of? <that-year>", b.within),
    Rule("when", "<day>", b.same),
    Rule("when", "the? week of <day>", lambda day: This(Each(Unit.WEEK), day)),
)

# Of a range each end is an expression of its own, as TimeML has it; what only one end tells goes for both.
RANGES = (
    Rule("when", "<any-month> <days>", ranges.days_between),
    Rule("when", "<days> <any-month>", ranges.between_days),
    Rule("when", "<any-month> <days> ,? <year>", ranges.dates_between),
    Rule("when", "<days> <any-month> <year>", ranges.between_dates),
    Rule("when", f"<any-month> <plain-day> {_TO} <plain-day>", ranges.month_from_day_to_day),
    Rule("when", f"<plain-day> {_TO} <plain-day> <any-month>", ranges.from_day_to_day),
    Rule("when", f"<any-month> <plain-day> {_TO} <plain-day> ,? <year>", ranges.month_from_day_to_day_of),
    Rule("when", f"<plain-day> {_TO} <plain-day> <any-month> <year>", ranges.from_day_to_day_of),
    Rule("when", f"<month-day> {_TO} <date>", ranges.day_to_date),
    Rule("when", f"<any-month> {_TO} <month-year>", ranges.month_to_month),
    Rule("when", "<years-range>", ranges.years_between),
    Rule("when", "the years <years-range>", ranges.years_between),
    Rule("when", "<years-range> <before-christ>", ranges.years_between_before_christ),
    Rule("when", f"<year> {_TO} <short-year>", ranges.years_to_short),
    Rule("when", f"<any-year> {_TO} <bc-year>", ranges.year_to_before_christ),
)

MONTHS = (
    Rule("month-year", "<any-month> ,? <year>", b.month),
    Rule("month-year", "<any-month> of <year>", b.month),
    Rule("month-year", "<any-month> <ad-year>", b.month),
    Rule("month-year", "<any-month> ,? <bc-year>", b.month),
    Rule("month-year", "<iso-month>", lambda numbers: b.month(numbers[1], numbers[0])),
    Rule("coarse", "<month-year>", b.same),
    Rule("coarse", "<any-month> ,? of? <that-year>", lambda name, year: Nth(1, MonthOfYear(name), year)),
    Rule("month-alone", "<month>", lambda name: Bare(MonthOfYear(name))),
    Rule("when", f"{_IN} <month-alone>", b.same),
    Rule("when", f"{_IN} <month> {_TO} <month>", ranges.months_between),
    Rule("when", "<plain-month>", lambda name: Bare(MonthOfYear(name))),
)

YEARS = (
    Rule("bc-year", "<any-year> <before-christ>", lambda year, _: 1 - year),
    Rule("ad-year", "<any-year> <anno-domini>", lambda year, _: year),
    Rule("ad-year", "<anno-domini> <any-year>", lambda _, year: year),
    Rule("ad-year", "the year <any-year>", b.same),
    Rule("ad-year", "the? fiscal year? <year>", b.same),
    Rule("ad-year", "<century-word> <tens>", lambda century, tens: century * 100 + tens),
    Rule("ad-year", "<century-word> <tens> -? <number>", lambda century, tens, ones: century * 100 + tens + ones),
    Rule("coarse", "<bc-year>", b.year),
    Rule("coarse", "<ad-year>", b.year),
    Rule("year-alone", "<year>", b.year),
    Rule("when", f"{_IN} <year-alone>", b.same),
    Rule("when", "(<open>) <year-alone>", b.same),
    Rule("when", "<near-year>", b.year),
    Rule("coarse", "the? <decade-year>", b.decade),
    Rule("coarse", "the <short-decade>", lambda year: b.decade(1900 + year)),
    Rule("coarse", "the? <ordinal> -? century", b.century),
)

PARTS_OF_YEARS = (
    Rule("part-of-year", "<season>", lambda number: PartOfYear(Unit.SEASON, number)),
    Rule("part-of-year", "<quarter-name>", lambda number: PartOfYear(Unit.QUARTER, number)),
    Rule("part-of-year", "<ordinal> quarter", lambda number: PartOfYear(Unit.QUARTER, number)),
    Rule("part-of-year", "fiscal -? <ordinal> quarter", lambda number: PartOfYear(Unit.QUARTER, number)),
    Rule("part-of-year", "<ordinal> half", lambda number: PartOfYear(Unit.HALF, number)),
    Rule("part-of-year", "latter half", lambda: PartOfYear(Unit.HALF, 2)),
    Rule("coarse", "the? <part-of-year> ,? of? <year>", b.part),
    Rule("coarse", "the? <part-of-year> of? <that-year>", b.within),
    Rule("coarse", "<that-year> 's|’s <part-of-year>", lambda year, part: b.within(part, year)),
    Rule("coarse", "the? <year> <part-of-year>", lambda year, part: b.part(part, year)),
    Rule("coarse", "<ordinal> - quarter", lambda number: Bare(PartOfYear(Unit.QUARTER, number))),
    Rule("coarse", "the? <ordinal> quarter", lambda number: Bare(PartOfYear(Unit.QUARTER, number))),
    # A company counts the quarters of its own year, and tells of the last that bore the number.
    Rule("coarse", "the? fiscal -? <ordinal> -? quarter", lambda number: Last(PartOfYear(Unit.QUARTER, number))),
    Rule("season-alone", "the? <season>", b.season),
    Rule("when", "(in|during|since|until|by|over|that|and) <season-alone>", b.same),
    Rule("when", "the <season-noun>", b.season),
    Rule("when", "<small-season>", b.season),
    Rule("when", "<season> (offensive|offensives|campaign|campaigns|elections|semester)", b.season),
    Rule("coarse", "the latest|last <period>", lambda unit: Last(Each(unit))),
    Rule("coarse", "the <year> <period>", lambda number, _: b.year(number)),
    # What a report compares with: as a quarter is reported on, so it is a quarter.
    Rule("coarse", "the|a? year - ago|earlier", b.last_year),
    Rule("coarse", "the|a? year - ago|earlier <period>", b.last_year),
    Rule("coarse", "the? year - ago|earlier <part-of-year>", lambda part: Moved(-1, Unit.YEAR, Bare(part))),
    Rule("coarse", "the <period> a year ago|earlier|before", b.last_year),
    Rule("coarse", f"the {_SAME} <period> a year ago|earlier|before", b.last_year),
    Rule("coarse", f"the {_SAME} <period> of|in? the? last|previous year", b.last_year),
    Rule("coarse", "last year 's|’s <period>", b.last_year),
)

# What "last" and "next" take.
CYCLES = (
    Rule("cycle", "<weekday>", Weekday),
    Rule("cycle", "<month>", MonthOfYear),
    Rule("cycle", "<part-of-year>", b.same),
    Rule("cycle", "<unit>", Each),
)

FROM_THE_DAY_OF_WRITING = (
    Rule("that-year", "last year", lambda: Last(Each(Unit.YEAR))),
    Rule("that-year", "this year", lambda: This(Each(Unit.YEAR))),
    Rule("that-year", "next year", lambda: Next(Each(Unit.YEAR))),
    Rule("that-year", "that|the year", lambda: This(Each(Unit.YEAR), Mentioned())),
    Rule("that-year", "the same year", lambda: This(Each(Unit.YEAR), Mentioned())),
    Rule("coarse", "last <cycle>", Last),
    Rule("coarse", "this past <cycle>", Last),
    Rule("coarse", "this|the? coming|upcoming <cycle>", Next),
    Rule("coarse", "next <cycle>", Next),
    Rule("coarse", "this <cycle>", This),
    Rule("coarse", "the? current fiscal? <cycle>", This),
    Rule("when", "<weekday> last <unit>", lambda name, unit: Nth(1, Weekday(name), Last(Each(unit)))),
    Rule("when", "<weekday> next <unit>", lambda name, unit: Nth(1, Weekday(name), Next(Each(unit)))),
    Rule("when", "<weekday> this <unit>", lambda name, unit: Nth(1, Weekday(name), This(Each(unit)))),
    Rule("moved", "<count> <length-unit> ago", lambda count, unit: Moved(-count, unit)),
    Rule("moved", "<count> <length-unit> from now", Moved),
    Rule("when", "the weekend", lambda: Bare(Each(Unit.WEEKEND))),
)

FROM_THE_LAST_DATE_MENTIONED = (
    Rule("coarse", "that same? <cycle>", lambda cycle: This(cycle, Mentioned())),
    Rule("coarse", "the same <cycle>", lambda cycle: This(cycle, Mentioned())),
    Rule("coarse", "the next|following <cycle>", lambda cycle: Next(cycle, Mentioned())),
    Rule("coarse", "the previous|preceding|prior <cycle>", lambda cycle: Last(cycle, Mentioned())),
    # Of two readings of the same words the first in the table is taken, and a year that ends somewhere is an amount.
    Rule("duration", "the <whole-unit> (ended|ending)", lambda unit: Duration(1, unit)),
    Rule("duration", "the <fiscal> year (ended|ending)", lambda _: Duration(1, Unit.YEAR)),
    Rule("coarse", "the full? <whole-unit>", lambda unit: This(Each(unit), Mentioned())),
    Rule("coarse", "the <fiscal> year", lambda _: This(Each(Unit.YEAR), Mentioned())),
    Rule("coarse", "the quarter (ended)", lambda: Last(Each(Unit.QUARTER))),
    Rule("coarse", "the full? quarter", lambda: This(Each(Unit.QUARTER), Mentioned())),
    Rule("moved", "<count> <length-unit> later|afterwards|afterward", partial(Moved, of=Mentioned())),
    Rule("moved", "<count> <length-unit> earlier|previously", lambda count, unit: Moved(-count, unit, Mentioned())),
    Rule("when", "<count> <length-unit> after|following <when>", Moved),
    Rule("when", "<count> <length-unit> before <when>", lambda count, unit, of: Moved(-count, unit, of)),
    Rule("when", "the <unit> after|following <when>", lambda unit, of: Moved(1, unit, of)),
    Rule("when", "the <unit> before <when>", lambda unit, of: Moved(-1, unit, of)),
    Rule("when", "the day before|earlier", lambda: Moved(-1, Unit.DAY, Mentioned())),
    Rule("when", "the day after|following", lambda: Moved(1, Unit.DAY, Mentioned())),
    Rule("when", "<moved>", b.same),
    Rule("when", "<about> <moved>", Modified),
    Rule("when", "<bound> <moved>", Modified),
    Rule("when", "<bound-word> than <moved>", Modified),
    Rule("when", "at <bound-side> <moved>", Modified),
)

PARTS = (
    Rule("when", "<coarse>", b.same),
    Rule("parted", "<coarse>", b.same),
    Rule("parted", "<month-alone>", b.same),
    Rule("parted", "<year-alone>", b.same),
    Rule("parted", "<season-alone>", b.same),
    Rule("when", "the? <part> -? <parted>", Modified),
    Rule("when", "<part> in <parted>", Modified),
    Rule("when", "the <part> part of <parted>", Modified),
    Rule("when", "the latter part of <parted>", partial(Modified, Mod.END)),
    Rule("when", "the first <unit> of <parted>", lambda unit, of: Nth(1, Each(unit), of)),
    Rule("when", "the last|final <unit> of <parted>", lambda unit, of: Nth(-1, Each(unit), of)),
    Rule("when", "the? very? <edge> of <parted>", Modified),
    Rule("when", "<part> on? <day>", clocks.part_of_day),
    Rule("when", "<about> <parted>", Modified),
    Rule("when", "<about> <month-day>", lambda mod, day: Modified(mod, Bare(day))),
    Rule("when", "earlier|later in? <parted>", b.same),
    Rule("when", "earlier|later on? <day>", b.same),
    Rule("when", "<unit> -? end", lambda unit: Modified(Mod.END, This(Each(unit), Mentioned()))),
)

TIMES_OF_DAY = (
    Rule("half-clock", "<clock-time> <half-day>", clocks.half_day),
    Rule("half-clock", "<dotted-clock> <half-day>", clocks.half_day),
    Rule("half-clock", "<number> <half-day>", lambda hour, half: clocks.half_day((hour,), half)),
    Rule("half-clock", "<half-clock-time>", lambda told: clocks.half_day(*told)),
    Rule("half-clock", "<noon>", Clock),
    Rule("half-clock", "<number> <o'clock>", lambda hour, _: Clock(hour)),
    Rule("told-clock", "<half-clock>", b.same),
    Rule("told-clock", "<half-clock> <zone>", clocks.zoned),
    Rule("told-clock", "<clock-time> <zone>", lambda numbers, zone: clocks.zoned(Clock(*numbers), zone)),
    Rule("clock", "<told-clock>", b.same),
    Rule("clock", "<clock-time>", lambda numbers: Clock(*numbers)),
    Rule("timed", "<day>", b.same),
    Rule("timed", "<coarse>", b.same),
    Rule("timed", "<any-weekday>", lambda name: Bare(Weekday(name))),
    Rule("when", "<told-clock>", At),
    Rule("when", f"{_AT} <clock>", At),
    Rule("when", "<clock> ,? on? <timed>", clocks.at),
    Rule("when", "<timed> ,? at? <clock>", lambda of, clock: clocks.at(clock, of)),
    Rule("when", "<timed> at <hour>", lambda of, hour: clocks.at(Clock(hour), of)),
    Rule("when", "<iso-time>", lambda told: clocks.at(Clock(*told[3:]), b.day(*told[:3]))),
    Rule("daytime", "<timed> <daypart>", lambda of, part: clocks.at(part, of)),
    Rule("daytime", "the <daypart> of <timed>", clocks.at),
    Rule("daytime", "this <daypart>", lambda part: At(part, This(Each(Unit.DAY)))),
    Rule("daytime", "<tonight>", lambda part: At(part, This(Each(Unit.DAY)))),
    Rule("daytime", "last night", lambda: At(DayPart.NIGHT, Moved(-1, Unit.DAY))),
    Rule("daytime", "that same? <daypart>", At),
    Rule("daytime", "the same <daypart>", At),
    Rule("daytime", "the next|following <daypart>", lambda part: At(part, Moved(1, Unit.DAY, Mentioned()))),
    Rule("daytime", "the previous <daypart>", lambda part: At(part, Moved(-1, Unit.DAY, Mentioned()))),
    Rule("daytime", "(in|during) the <daypart>", At),
    Rule("daytime", "(at) <nightly>", At),
    Rule("daytime", "the <daypart> hours of <timed>", clocks.at),
    Rule("daytime", "the <part> <daypart> hours of <timed>", lambda mod, part, of: Modified(mod, clocks.at(part, of))),
    Rule("when", "<daytime>", b.same),
    Rule("when", "<part> <daytime>", Modified),
    Rule("when", "<part> in <daytime>", Modified),
    Rule("when", "the? <daypart> of <any-month> <days>", ranges.daypart_between),
    Rule("when", "the? <daypart> of <days> <any-month>", ranges.daypart_of_days),
    Rule("when", "the? <daypart> of <any-month> <days> ,? <year>", ranges.daypart_between_dates),
    Rule("when", "the? <daypart> of <days> <any-month> <year>", ranges.daypart_of_dates),
    Rule("when", "earlier|later <daytime>", b.same),
)

AMOUNTS = (
    Rule("any-unit", "<unit>", b.same),
    Rule("any-unit", "<units>", b.same),
    Rule("length-unit", "<any-unit>", b.same),
    Rule("length-unit", "<clock-unit>", b.same),
    Rule("length-unit", "<clock-units>", b.same),
    Rule("plural-unit", "<units>", b.same),
    Rule("plural-unit", "<clock-units>", b.same),
    Rule("amount", "<count> -? <length-unit>", Duration),
    Rule("amount", "a|an|the <number> -? <unit> period", Duration),
    Rule("amount", "<count> <filler> <length-unit>", lambda count, _, unit: Duration(count, unit)),
    Rule("amount", "<count> <filler> and|, <filler> <length-unit>", lambda count, _, __, unit: Duration(count, unit)),
    Rule("amount", "a <length-unit> or two", lambda unit: Duration(1, unit)),
    Rule("amount", "<count> to|or <number> <plural-unit>", lambda count, _, unit: Duration(count, unit)),
    Rule("amount", "<count> and a half <plural-unit>", lambda count, unit: Duration(count + 0.5, unit)),
    Rule("amount", "half a|an -? <length-unit>", amounts.half),
    Rule("amount", "a half -? <length-unit>", amounts.half),
    Rule("amount", "several|many|some <plural-unit>", lambda unit: Duration(None, unit)),
    Rule("amount", "a few|several|number more? <plural-unit>", lambda unit: Duration(None, unit)),
    Rule("duration", "<amount>", b.same),
    Rule("duration", "<amount> or so", lambda amount: Modified(Mod.APPROX, amount)),
    Rule("duration", "<count> -? <unit> - long", Duration),
    Rule("duration", "<count> -? <unit> -? old (<aging>)", Duration),
    Rule("duration", "<plural-unit>", lambda unit: Duration(None, unit)),
    Rule("duration", "<unit> - long", lambda unit: Duration(1, unit)),
    Rule("duration", "<units> - long", lambda unit: Duration(None, unit)),
    Rule("duration", "recent|coming|past <units>", lambda unit: Duration(None, unit)),
    Rule("duration", "<bound> <amount>", Modified),
    Rule("duration", "<bound-word> than <amount>", Modified),
    Rule("duration", "no <bound-word> than <amount>", amounts.no_more_than),
    Rule("duration", "at <bound-side> <amount>", Modified),
    Rule("duration", "up to <amount>", lambda amount: Modified(Mod.EQUAL_OR_LESS, amount)),
    Rule("duration", "<about> <amount>", Modified),
    Rule("duration", "the? last|past|previous <amount>", Lasting),
    Rule("duration", "the last|past few <units>", lambda unit: Duration(None, unit)),
    Rule("duration", "the past <unit>", lambda unit: Lasting(Duration(1, unit))),
    Rule("duration", "(for|over|during|in|within) the last <whole-unit>", lambda unit: Lasting(Duration(1, unit))),
    Rule("duration", "the? next|coming|following <amount>", b.same),
    Rule("duration", "the? next|coming|following few <units>", lambda unit: Duration(None, unit)),
    Rule("duration", "the first|final|latest|same|entire <amount>", b.same),
    Rule("duration", "the <number> <units>", Duration),
    Rule("duration", "the first|last|final <whole-unit> (of)", lambda unit: Duration(1, unit)),
    Rule("duration", f"the {_NEXT} <units>", lambda unit: Duration(None, unit)),
)

RECURRENCES = (
    Rule("set", "every|each <cycle>", Every),
    Rule("set", "every|each <cycle> at <clock>", lambda cycle, _: Every(cycle)),
    Rule("set", "every other <unit>", lambda unit: Every(Each(unit), 2)),
    Rule("set", "every <number> <units>", lambda count, unit: Every(Each(unit), count)),
    Rule("set", "every <daypart>", lambda _: Every(Each(Unit.DAY))),
    Rule("set", "<weekdays>", lambda name: Every(Weekday(name))),
    Rule("set", "<frequency>", lambda unit: Every(Each(unit))),
    Rule("set", "once|twice a|an|per <unit>", lambda unit: Every(Each(unit))),
    Rule("set", "<number> times a|an|per <unit>", lambda _, unit: Every(Each(unit))),
    Rule("set", "per <unit>", lambda unit: Every(Each(unit))),
)

VAGUE = (
    Rule("when", "<vague>", Vague),
    Rule("when", "more <recently>", Vague),
    Rule("when", "right now", lambda: Vague(Ref.PRESENT)),
    Rule("when", "these days", lambda: Vague(Ref.PRESENT)),
    Rule("when", "(in) the <tense>", Vague),
    Rule("when", "the? near|foreseeable|distant|immediate <tense>", Vague),
    Rule("when", f"{_MODAL} <soon>", Vague),
    Rule("when", "<soon> (will|would|could|should|may|might|can)", Vague),
    Rule("when", f"{_MODAL} one day", lambda: Vague(Ref.FUTURE)),
    Rule("when", "several|many|some <units> ago", lambda _: Vague(Ref.PAST)),
    Rule("when", "a few <units> ago|earlier", lambda _: Vague(Ref.PAST)),
    Rule("when", "a few <units> later", lambda _: Vague(Ref.FUTURE)),
    Rule("when", "<units> later", lambda _: Vague(Ref.FUTURE)),
    Rule("when", "<units> ago|earlier", lambda _: Vague(Ref.PAST)),
)

RULES: tuple[Rule, ...] = (
    *(*TRAPS, *NUMBERS, *DAYS, *RANGES, *MONTHS, *YEARS, *PARTS_OF_YEARS, *CYCLES, *FROM_THE_DAY_OF_WRITING),
    *(*FROM_THE_LAST_DATE_MENTIONED, *PARTS, *TIMES_OF_DAY, *VAGUE, *AMOUNTS, *RECURRENCES, *WHOLE_TRAPS),
)
