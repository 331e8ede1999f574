"""English rules for dates that are composed of others: offsets, lists that share a month, parts of centuries.

Where a rule of `rules.py` reads the same words, it wins, except over `COMPOSED_FIRST`.
"""

from __future__ import annotations

from functools import partial

from timeline.dates import Each, MonthOfYear, Unit
from timeline.languages.en.tagging import build_composed as composed
from timeline.languages.en.tagging import build_dates as b
from timeline.languages.en.tagging import build_ranges as ranges
from timeline.meanings.durations import earlier, later
from timeline.meanings.operators import (
    At,
    Bare,
    Duration,
    Every,
    Last,
    Mentioned,
    Mod,
    Modified,
    Moved,
    Ref,
    This,
    Vague,
)
from timeline.tagging.rule import Rule

__all__ = ["COMPOSED", "COMPOSED_FIRST"]

_AND = "and|or|,|&"
_THROUGH = "-|–|to|through|until|till"
_DATED_LISTS = f"(¶|{_AND}|{_THROUGH})"

TRAPS = (
    # Days of one year that many years had, and days of trade: nobody knows which without more words.
    Rule("trap", "black|bloody|red|white|blue|super|mad|fat|manic <any-weekday>", b.nothing),
    Rule("trap", "up -? to -? <date-word>", b.nothing),
    # "Held for a week on Friday" says how long, and when.
    Rule("trap", "for|within|after|lasted|spent <whole-weeks> on <any-weekday>", b.nothing),
)

OFFSETS = (
    Rule("day", "<any-weekday> week", partial(b.nth_ahead, 2)),
    Rule("day", "<any-weekday> fortnight", partial(b.nth_ahead, 3)),
    Rule("day", "last <any-weekday> week", lambda name: Moved(-7, Unit.DAY, composed.weekday_before(name))),
    Rule("day", "<today> week", partial(composed.weeks_beyond, 1)),
    Rule("day", "<today> <fortnight>", lambda days, weeks: composed.weeks_beyond(weeks, days)),
    Rule("day", "<whole-weeks> <today>", composed.weeks_and_days),
    Rule("day", "a <fortnight> <today>", composed.weeks_beyond),
    Rule("day", "<whole-weeks> on <any-weekday>", composed.weeks_on_weekday),
    Rule("day", "a <fortnight> on <any-weekday>", lambda weeks, name: b.nth_ahead(weeks + 1, name)),
    Rule("day", "<whole-weeks> last <any-weekday>", composed.weeks_before_weekday),
    Rule("day", "<span> ago <today>", lambda amount, days: earlier(amount, b.today(days))),
    Rule("day", "<span> ago this day", lambda amount: earlier(amount, b.today(0))),
    Rule("day", "<number> <weekdays> ago", composed.nth_back),
    Rule("day", "a couple of? <weekdays> ago", partial(composed.nth_back, 2)),
    Rule("day", "the <any-weekday> before <day>", composed.weekday_before),
    Rule("day", "the <any-weekday> after|following <day>", composed.weekday_after),
    Rule("day", "the <any-weekday> before (¶|,)", lambda name: composed.weekday_before(name, Mentioned())),
    Rule("day", "the <any-weekday> after|following (¶|,)", lambda name: composed.weekday_after(name, Mentioned())),
    Rule("day", "the eve of <day>", partial(Moved, -1, Unit.DAY)),
    Rule("day", "the eve of <holidays>", composed.eve_of),
    Rule("from-then", "<span> after that|this", lambda amount: later(amount, Mentioned())),
    Rule("from-then", "<span> before that|this", lambda amount: earlier(amount, Mentioned())),
    Rule("coarse", "the <whole-unit> after (¶|,)", lambda unit: Moved(1, unit, Mentioned())),
    Rule("coarse", "the <whole-unit> after|following that", lambda unit: Moved(1, unit, Mentioned())),
    Rule("coarse", "the? week commencing|beginning|starting|ending|ended <day>", composed.week_with),
    Rule("coarse", "the? week commencing|beginning|starting|ending|ended on <day>", composed.week_with),
    Rule("set", "the? <nth-day> of every|each month", composed.every_month),
    Rule("coarse", "this <sure-weekday>", lambda name: This(composed.weekday(name))),
    Rule("coarse", "last|past <sure-weekday>", lambda name: Last(composed.weekday(name))),
    Rule("coarse", "next <sure-weekday>", lambda name: b.following(composed.weekday(name))),
    Rule("coarse", "this <short-weekday>", lambda name: This(composed.weekday(name))),
    Rule("coarse", "last|past <short-weekday>", lambda name: Last(composed.weekday(name))),
    Rule("coarse", "next <short-weekday>", lambda name: b.following(composed.weekday(name))),
)

LISTS = (
    # Tuesday 24 and Wednesday 25 October
    Rule("when", "<any-weekday> <plain-day> ,? <clock>", composed.on_weekday_at),
    Rule("when", f"<any-month> <plain-day> {_THROUGH}|and the <ordinal-number>", ranges.month_from_day_to_day),
    Rule("when", "<any-month> & <month-year>", ranges.month_to_month),
    Rule("when", "<year> <sure-month> -|–|/|to|and <sure-month>", composed.months_of_year),
    # 1826, 1829 or 1831
    Rule("when", f"(<year>) ({_AND}) <year-alone>", b.same),
    Rule("when", "(<year>) (,) (and|or) <year-alone>", b.same),
    Rule("when", "(in|during|of|since) (<month>) (,) <short-or-month>", b.same),
    Rule("short-or-month", "<any-month>", lambda name: Bare(MonthOfYear(name))),
    Rule("duration", "(between) <count> and <count> <length-unit>", composed.between_amounts),
)

CENTURIES = (
    Rule("coarse", "the? <tens> -? <ordinal> -? <era-unit>", composed.late_era),
    Rule("when", "the? <part-of-era> of the? <ordinal> -? <era-unit>", composed.part_of_era),
    Rule("part-of-era", "first|opening quarter|third|half|years|decades", lambda: Mod.START),
    Rule("part-of-era", "last|final|closing|second|third|fourth quarter|third|half|years|decades", lambda: Mod.END),
    Rule("part-of-era", "middle|mid years|decades|third", lambda: Mod.MID),
    Rule("when", f"the <short-decade> {_THROUGH}|and|or the? <short-decade>", composed.decades),
    Rule("coarse", "the? roaring <short-decade>", lambda year: b.decade(1900 + year)),
)

NAMED_DAYS = (
    # The crashes of 1929, which nothing else has the names of.
    Rule("when", "black tuesday", lambda: b.day(1929, 10, 29)),
    Rule("when", "black thursday", lambda: b.day(1929, 10, 24)),
)

VAGUE_WORDS = (
    Rule("when", "(for) the <time-being>", Vague),
    Rule("when", "(to) <date-word> (¶|,|by|in|for|has|have|is|are|was)", Vague),
    Rule("when", "the <term>", Vague),
    Rule("when", "present|modern - day", lambda: Vague(Ref.PRESENT)),
    Rule("when", "(to|from|of|into|about|on|with|for) the <tense> (¶|,)", Vague),
    Rule("when", "a future (¶|without|with|of|for|in|,)", lambda: Vague(Ref.FUTURE)),
)

PARTS_OF_DAYS = (
    Rule("when", "(in|during) <daypart> (trading|trade|dealings|session)", At),
    Rule(
        "when",
        "(end|ended|ends|ending|begin|began|begins|start|started|starts|close|closed|open|opened) the day",
        lambda: This(Each(Unit.DAY), Mentioned()),
    ),
    Rule("when", "the start|beginning of the day", lambda: Modified(Mod.START, This(Each(Unit.DAY), Mentioned()))),
    Rule("when", "the end|close of the day", lambda: Modified(Mod.END, This(Each(Unit.DAY), Mentioned()))),
    Rule("when", "(throughout|through) <season-alone>", b.same),
    Rule("when", "(the|a) <capital-month>", lambda name: Bare(MonthOfYear(name))),
)

AMOUNTS = (
    Rule("amount", "a? single -? <unit>", lambda unit: Duration(1, unit)),
    Rule("when", "a|the? <ordinal> straight|consecutive|successive <unit>", lambda _, unit: This(Each(unit))),
    Rule("duration", "(for|over|during|within) the next decade", composed.next_decade),
    Rule("set", "the? weekends", lambda: Every(Each(Unit.WEEKEND))),
)

COMPOSED = (*OFFSETS, *LISTS, *VAGUE_WORDS, *PARTS_OF_DAYS)
COMPOSED_FIRST = (*NAMED_DAYS, *TRAPS, *AMOUNTS, *CENTURIES)
