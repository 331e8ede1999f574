"""English rules for commands: texts that are only a time, for a calendar or an assistant, such as "10:30", "the 25th".

In prose these words are often scores, verses, holes of golf or amounts. The rules are compiled with those of prose.
"""

from __future__ import annotations

from timeline.dates import DayOfMonth, Each, Unit, Weekday
from timeline.languages.en.tagging import build_clocks as clocks
from timeline.languages.en.tagging import build_dates as b
from timeline.languages.en.tagging import build_ranges as ranges
from timeline.meanings.durations import earlier, later
from timeline.meanings.operators import At, Bare, Behind, Last, Modified, Nth, This
from timeline.tagging.rule import Rule

__all__ = ["COMMANDS", "COMMAND_HEADS"]

COMMAND_HEADS = ("command",)

_UP_TO = "-|–|to|through|thru|until|untill|till"

COMMANDS = (
    Rule("command", "(¶) <order> (¶)", b.same),
    Rule("command", "(¶) (on|at|by|around|from) <order> (¶)", b.same),
    Rule("order", "<when>", b.same),
    # Amounts
    Rule("order", "<span>", Behind),
    Rule("order", "- <span>", earlier),
    Rule("order", "now? + <span>", later),
    Rule("order", "now - <span>", earlier),
    # Days
    Rule("bare-day", "<slash-day>", b.same),
    Rule("bare-day", "<dotted-day> .?", lambda numbers: b.day_month(*numbers)),
    Rule("bare-day", "the? <ordinal-number>", DayOfMonth),
    Rule("bare-day", "<plain-day> . <any-month>", b.day_month),
    Rule("bare-day", "<any-month> <day-word>", b.month_day),
    Rule("day", "<bare-day>", Bare),
    Rule("day", "<any-weekday> ,? <dotted-day> .?", lambda _, numbers: Bare(b.day_month(*numbers))),
    Rule("day", "<short-dotted>", lambda numbers: b.day_of_short_year(*numbers)),
    Rule("when", f"<bare-day> {_UP_TO} <bare-day>", ranges.bare_between),
    # Weeks, months and years
    Rule("coarse", "week <number>", lambda number: Nth(number, Each(Unit.WEEK), This(Each(Unit.YEAR)))),
    Rule("coarse", "previous <cycle>", Last),
    # Times of day
    Rule("explicit-clock", "<clock-time>", b.same),
    Rule("explicit-clock", "<words-clock>", b.same),
    Rule("explicit-clock", "<half-hour-word>", b.same),
    Rule("explicit-clock", "half <dial-hour>", lambda dial: clocks.past(30, dial)),
    Rule("when", "<any-weekday> <compact-clock>", lambda name, clock: At(clock, Bare(Weekday(name)))),
    Rule("when", "<timed> ,? <clocks>", lambda of, hours: clocks.at_hours(clocks.hours(hours[0], hours[1]), of)),
    Rule("when", "<dial-hour> <daytime>", lambda dial, daytime: clocks.at_in_part(daytime, dial)),
    Rule("when", "<dial-hour> <today>", lambda dial, days: At(dial, b.today(days))),
    Rule("when", "<part> <daypart>", lambda mod, part: Modified(mod, At(part))),
    Rule("when", "<part> <daypart> ,? at|@ <dial-hour>", lambda _, part, dial: clocks.at_in_part(At(part), dial)),
    Rule("daytime", "<timed> - <daypart>", lambda of, part: clocks.at(part, of)),
    Rule("when", "<timed> - <part> <daypart>", lambda of, mod, part: Modified(mod, clocks.at(part, of))),
)
