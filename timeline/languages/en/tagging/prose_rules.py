"""English rules for words of prose that are marked as times in TimeML: adjectives, attributes, parts of a whole.

Where a rule of `rules.py` reads the same words, these win.
"""

from __future__ import annotations

from timeline.dates import DayOfMonth, Each, MonthOfYear, Unit
from timeline.languages.en.tagging import build_composed as composed
from timeline.languages.en.tagging import build_dates as b
from timeline.languages.en.tagging import build_durations as durations
from timeline.meanings.operators import At, Bare, Duration, Ref, This, Vague
from timeline.tagging.rule import Rule

__all__ = ["PROSE"]

_VERBS = (
    "was|were|is|had|has|did|will|would|became|saw|ended|began|started|went|came|left|failed|brought|made|led|drew|"
    "killed|ran|took|gave|won|lost"
)
_OF_OUR_DAYS = "youth|world|children|women|men|people|society|life|music|art|language"
_CONNECTIVES = "but|and|as|when|until|since|once"
_BEGINS = "begins|began|ended|ends|is"
_WISHED = (
    "happy|fab|fabulous|great|good|lovely|nice|sunny|wonderful|amazing|awesome|brilliant|relaxing|fun|safe|fantastic|"
    "blessed|beautiful|gorgeous|perfect|lazy|quiet|restful"
)
_FREE_DAYS = "holiday|holidays|vacation|hols"
_ENDS_IN_LIST = "(,|and|&|to|-|–|¶)"

TRAPS = (
    # "The recent attacks" are those of which the text spoke; "most recent" compares.
    Rule("trap", "the|most|more|less|very <recent>", b.nothing),
    Rule("trap", "(on|by|until|till|since|from|to|before|after|for|was) the last|final day (of)", b.nothing),
    Rule("trap", "the turn of the century", b.nothing),
    # "Told August that June was late" speaks of persons.
    Rule("trap", f"that <capital-month> ({_VERBS})", b.nothing),
)

ADJECTIVES = (
    Rule("when", "<recent>", Vague),
    # In our days, not on this day.
    Rule("when", f"({_OF_OUR_DAYS}) (of) today", lambda: Vague(Ref.PRESENT)),
    Rule("when", "(we|they|people) (have|know|see|use) today (¶)", lambda: Vague(Ref.PRESENT)),
)

ATTRIBUTES = (
    Rule("when", "<daypart> -? (<raid>)", composed.part_of_some_day),
    Rule("when", "<daypart> (<habit>)", composed.part_of_some_day),
    Rule("when", "<daypart> (<pastime>)", At),
    Rule("when", "<capital-month> (<event>)", lambda name: Bare(MonthOfYear(name))),
    Rule("when", "<season-noun> (brings|brought|comes|came|arrives|arrived|returns|returned)", b.season),
    Rule("duration", "a|an <units> - long", lambda unit: Duration(None, unit)),
    Rule("when", f"({_CONNECTIVES}) <season-noun> ({_BEGINS})", b.season),
)

WHOLES = (
    Rule("when", f"({_WISHED}) weekend", lambda: This(Each(Unit.WEEKEND))),
    Rule("when", "weekend (everyone|everybody|ahead|all|folks|vibes|plans)", lambda: This(Each(Unit.WEEKEND))),
    # Who says so is still there.
    Rule("day", f"the? last|final day (of) (the|our|my) ({_FREE_DAYS})", lambda: b.today(0)),
    Rule("when", "the week after|following <holiday>", composed.week_after),
    Rule("when", "the week before <holiday>", composed.week_before),
    Rule("when", f"(on) the <ordinal-number> ({_VERBS})", lambda number: Bare(DayOfMonth(number))),
    Rule("when", f"<short-weekday> <plain-day> {_ENDS_IN_LIST}", composed.on_weekday_the),
    Rule("when", "(<month>) (,) (and|or) <short-or-month>", b.same),
    Rule("day", "the <any-weekday> before the <occasion> of <day>", composed.weekday_before_event),
    Rule("day", "the <any-weekday> after|following the <occasion> of <day>", composed.weekday_after_event),
    Rule("when", "(that) (is) <year-alone> (¶)", b.same),
    Rule("moved", "<span> before (¶|,)", durations.before_then),
    Rule("when", "a few <units> before (¶|,)", lambda _: Vague(Ref.PAST)),
)

PROSE = (*TRAPS, *ATTRIBUTES, *WHOLES, *ADJECTIVES)
