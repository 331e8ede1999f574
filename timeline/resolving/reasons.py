"""The reason of a resolution as a value: the words, the rule with its anchor, and the result."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, assert_never

from timeline.dates import Both, DayName, Period, Span, Unit, Weekday
from timeline.meanings.operators import (
    Absolute,
    Ahead,
    At,
    Bare,
    Behind,
    Between,
    Coming,
    Duration,
    Every,
    Last,
    Lasting,
    Meaning,
    Mentioned,
    Modified,
    Moved,
    Neighbour,
    Next,
    Nth,
    Numeric,
    NumericDateOrder,
    ShortYear,
    This,
    Unplaced,
    Vague,
    Written,
)
from timeline.meanings.timex_type import TimexType, type_of
from timeline.records.date_reasons import (
    AnchorRelation,
    AnyDayOf,
    ByDirection,
    ByWeekday,
    ClockTime,
    ComputedDate,
    CountedFrom,
    DerivedDate,
    FromAnchor,
    FromTo,
    MentionedDate,
    NthWithin,
    OfCentury,
    PlainRule,
    PublicationDay,
    Qualified,
    Side,
    StoryDate,
)
from timeline.resolving.dependencies import depends_on_publication
from timeline.resolving.numeric_dates import unambiguous_order
from timeline.resolving.resolve import resolve
from timeline.resolving.timex3 import value

if TYPE_CHECKING:
    from timeline.dates import CalendarValue, Cycle, Day, Interval, When
    from timeline.meanings.cues import Cue
    from timeline.records import Timex
    from timeline.records.date_reasons import AnchorDate, DateRule
    from timeline.resolving.context import Context

__all__ = ["find_reason", "find_reason_on_days"]


def find_reason(timex: Timex, context: Context) -> DerivedDate:
    """Return why the timex is resolved as it is in the context.

    >>> from timeline.dates import Day, Weekday
    >>> from timeline.records import Extent, Timex
    >>> from timeline.resolving.context import Context
    >>> friday = Timex(Extent(0, 6, "Friday"), Bare(Weekday(4)))
    >>> find_reason(friday, Context(written=Day(2019, 12, 21))).rule.side
    <Side.BEFORE: 1>
    """
    meaning, resolved = timex.meaning, resolve(timex.meaning, context)
    result = value(meaning, context, resolved) if type_of(meaning) in _NOT_ON_CALENDAR else resolved
    is_open = timex.place.is_quoted and context.written is None and depends_on_publication(meaning)
    rule = PlainRule.QUOTED if is_open else _with_cues(_rule(meaning, context, resolved), timex.cues)
    return DerivedDate(timex.extent.exact, rule, result)


def _with_cues(rule: DateRule, cues: tuple[Cue, ...]) -> DateRule:
    """The rule with the cues of the clause where it goes by the direction."""
    match rule:
        case ByDirection():
            return replace(rule, cues=cues)
        case Qualified(mod, of):
            return Qualified(mod, _with_cues(of, cues))
        case ClockTime(of):
            return ClockTime(_with_cues(of, cues))
        case _:
            return rule


def find_reason_on_days(words: str, days: Interval, when: When) -> DerivedDate:
    """Return the reason for a document of one of several days, on all of which the result is the same."""
    day = when.earliest if when.precision is Unit.DAY and when.earliest == when.latest else None
    return DerivedDate(words, AnyDayOf(days), when.edtf if day is None else Span.of(Period(Unit.DAY, day)))


_NOT_ON_CALENDAR = (TimexType.DURATION, TimexType.SET)


def _rule(meaning: Meaning, context: Context, resolved: CalendarValue | None) -> DateRule:
    match meaning:
        case Absolute() | Vague() | Duration() | Every():
            return _PLAIN_RULES[type(meaning)]
        case Written() | Mentioned():
            return FromAnchor(AnchorRelation.SAME, _anchor(meaning, context))
        case Numeric() | Unplaced() | ShortYear():
            return _rule_of_form(meaning, context)
        case Bare(cycle):
            return _on_weekday(cycle, context, resolved) or _direction(context, resolved)
        case Last(of=of) | Next(of=of) | This(of=of) | Lasting(until=of) | Coming(since=of):
            return FromAnchor(_RELATIONS[type(meaning)], _anchor(of, context))
        case Moved(count, unit, of):
            on = Mentioned() if unit is Unit.YEAR and _is_quarter(resolved) else of
            return CountedFrom(count, unit, _anchor(on, context))
        case Nth(number, _, of):
            return NthWithin(number, _anchor(of, context))
        case Modified(mod, of):
            return Qualified(mod, _rule(of, context, resolved))
        case Between(start, end):
            return FromTo(_anchor(start, context), _anchor(end, context))
        case Ahead() | Behind():
            return FromAnchor(_RELATIONS[type(meaning)], ComputedDate(resolved))
        case At(_, of):
            return ClockTime(_rule(of, context, resolve(of, context)))
        case _:
            assert_never(meaning)


_PLAIN_RULES: dict[type, PlainRule] = {
    Absolute: PlainRule.NO_ANCHOR_NEEDED,
    Vague: PlainRule.VAGUE,
    Duration: PlainRule.DURATION,
    Every: PlainRule.RECURRENCE,
}


def _rule_of_form(meaning: Numeric | Unplaced | ShortYear, context: Context) -> DateRule:
    match meaning:
        case Numeric():
            return _numeric_order(meaning, context)
        case Unplaced(_, neighbour):
            return _UNREAD[neighbour]
        case ShortYear():
            return OfCentury(context.written, context.lean)
        case _:
            assert_never(meaning)


_UNREAD = {
    Neighbour.NUMBER: PlainRule.UNREAD_NUMBER,
    Neighbour.OFFSET: PlainRule.UNREAD_OFFSET,
    Neighbour.ERA: PlainRule.UNREAD_ERA,
}

_RELATIONS: dict[type, AnchorRelation] = {
    Last: AnchorRelation.LAST_BEFORE,
    Next: AnchorRelation.FIRST_AFTER,
    This: AnchorRelation.WITHIN,
    Lasting: AnchorRelation.BACK_FROM,
    Coming: AnchorRelation.ON_FROM,
    Ahead: AnchorRelation.ENDS_AT,
    Behind: AnchorRelation.BEGAN_AT,
}


def _is_quarter(resolved: CalendarValue | None) -> bool:
    return isinstance(resolved, Span) and resolved.first.unit is Unit.QUARTER


def _numeric_order(meaning: Numeric, context: Context) -> PlainRule:
    match unambiguous_order(meaning), context.order:
        case NumericDateOrder(), _:
            return PlainRule.ONE_NUMERIC_ORDER
        case _, NumericDateOrder.OTHER:
            return PlainRule.ORDER_OF_OTHER_DATES
        case _:
            return PlainRule.ORDER_OF_LANGUAGE


def _direction(context: Context, resolved: CalendarValue | None) -> DateRule:
    if context.story is not None:
        return FromAnchor(AnchorRelation.NEXT_TO, StoryDate(context.story.date))
    if context.written is None or not isinstance(resolved, Span):
        return PlainRule.PUBLICATION_UNKNOWN
    return ByDirection(_side(resolved, context.written), context.written, context.lean)


def _side(resolved: Span, written: Day) -> Side:
    days = resolved.interval
    if days.start <= written < days.end:
        return Side.EQUAL if resolved.first.unit is Unit.DAY else Side.AROUND
    return Side.BEFORE if days.end <= written else Side.AFTER


def _on_weekday(cycle: Cycle, context: Context, resolved: CalendarValue | None) -> ByWeekday | None:
    """For a day given with its weekday: that the weekday outweighed the direction; None if it did not."""
    match cycle:
        case Both(Both() as day, Weekday(name)) if resolved != (by_lean := resolve(Bare(day), context)):
            return ByWeekday(by_lean, DayName(name))
        case _:
            return None


def _anchor(of: Meaning, context: Context) -> AnchorDate:
    match of:
        case Mentioned() if context.mentioned is not None:
            return MentionedDate(context.mentioned)
        case Written() | Mentioned():
            return PublicationDay(context.written)
        case _:
            return ComputedDate(resolve(of, context))
