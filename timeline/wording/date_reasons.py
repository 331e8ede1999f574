"""Formats the reason of a date as one English sentence: the words, the rule with its anchor, and the result."""

from __future__ import annotations

from typing import assert_never

from timeline.dates import CalendarValue, ClockUnit, Day, DayName, Period, Span, Unit
from timeline.meanings.operators import Lean
from timeline.records.date_reasons import (
    AnchorDate,
    AnchorRelation,
    AnyDayOf,
    ByDirection,
    ByWeekday,
    ClockTime,
    ComputedDate,
    CountedFrom,
    DateReason,
    DateRule,
    DerivedDate,
    FromAnchor,
    FromTo,
    MentionedDate,
    NoDate,
    NthWithin,
    OfCentury,
    PlainRule,
    PublicationDay,
    Qualified,
    SameDayAs,
    SameTimeAs,
    Side,
    StoryDate,
)
from timeline.records.stored_reason import StoredReason
from timeline.wording.cue_names import CUE_NAMES

__all__ = ["format_date_reason"]


def format_date_reason(reason: DateReason) -> str:
    """Return the sentence without its full stop; the result of a rule comes after the last colon.

    >>> rule = ByDirection(Side.BEFORE, Day(2019, 12, 21), Lean.PAST)
    >>> format_date_reason(DerivedDate("Friday", rule, Span.of(Period(Unit.DAY, Day(2019, 12, 20)))))
    '"Friday", before the publication day Saturday 2019-12-21, in a sentence about the past: Friday 2019-12-20'
    """
    match reason:
        case DerivedDate(words, rule, result):
            return f'"{words}", {_format_rule(rule)}: {_format_result(result)}'
        case NoDate(word):
            return f'"{word}", for which the text gives no date'
        case StoredReason(text):
            return text
        case _:
            assert_never(reason)


_PLAIN_RULES = {
    PlainRule.NO_ANCHOR_NEEDED: "which needs no anchor",
    PlainRule.ONE_NUMERIC_ORDER: "which is a day in one order only",
    PlainRule.ORDER_OF_OTHER_DATES: "with month and day in the order of the text's other dates",
    PlainRule.ORDER_OF_LANGUAGE: "with month and day in the order usual in its language",
    PlainRule.PUBLICATION_UNKNOWN: "with no publication day to count from",
    PlainRule.VAGUE: "a reference that no calendar holds",
    PlainRule.DURATION: "an amount of time and no date",
    PlainRule.RECURRENCE: "a recurrence and no date",
    PlainRule.UNREAD_NUMBER: "left open, for the number beside it is not understood",
    PlainRule.UNREAD_OFFSET: "left open, for the words beside it that say which one are not understood",
    PlainRule.UNREAD_ERA: "left open, for its year is given in words that are not understood",
    PlainRule.QUOTED: "left open, for a quotation counts from the day on which it was said",
    PlainRule.STATE: "told as what is so on the publication day",
}

_RELATIONS = {
    AnchorRelation.SAME: "",
    AnchorRelation.LAST_BEFORE: "the last before ",
    AnchorRelation.FIRST_AFTER: "the first after ",
    AnchorRelation.WITHIN: "that of ",
    AnchorRelation.NEXT_TO: "told next to ",
    AnchorRelation.NEWS_OF: "told as the news of ",
    AnchorRelation.BACK_FROM: "counted back from ",
    AnchorRelation.ON_FROM: "counted on from ",
    AnchorRelation.ENDS_AT: "an amount of time that ends at a date: ",
    AnchorRelation.BEGAN_AT: "an amount of time that began at a date: ",
}

_SIDES = {Side.BEFORE: "before", Side.AFTER: "after", Side.EQUAL: "which is", Side.AROUND: "holding"}

_LEANS = {
    Lean.PAST: "in a sentence about the past",
    Lean.LIKELY_PAST: "in a sentence that is likely about the past",
    Lean.LIKELY_FUTURE: "in a sentence that is likely about what is to come",
    Lean.FUTURE: "in a sentence about what is to come",
    Lean.UNKNOWN: "in a sentence that does not tell past from future",
}


def _format_rule(rule: DateRule) -> str:
    match rule:
        case PlainRule():
            return _PLAIN_RULES[rule]
        case FromAnchor(relation, anchor):
            return f"{_RELATIONS[relation]}{_format_anchor(anchor)}"
        case CountedFrom(count, unit, anchor):
            return f"{_format_amount(count, unit)} {'before' if count < 0 else 'after'} {_format_anchor(anchor)}"
        case NthWithin(number, anchor):
            return f"{_format_ordinal(number)} within {_format_anchor(anchor)}"
        case FromTo(start, end):
            return f"from {_format_anchor(start)} to {_format_anchor(end)}"
        case Qualified(mod, of):
            return f"{mod.value.lower().replace('_', ' ')} of a date, {_format_rule(of)}"
        case ClockTime(of):
            return f"a time of day, {_format_rule(of)}"
        case ByDirection() | OfCentury():
            return _format_direction(rule)
        case ByWeekday(rejected, weekday):
            return f"not {_format_result(rejected)}, for it is a {weekday.name.capitalize()}"
        case AnyDayOf(days):
            return f"on whichever day from {days.start} to {days.last} it was published"
        case SameDayAs(words) | SameTimeAs(words):
            span = "day" if isinstance(rule, SameDayAs) else "time"
            return f"told as of the same {span} as what happened “{words}”"
        case _:
            assert_never(rule)


def _format_direction(rule: ByDirection | OfCentury) -> str:
    if isinstance(rule, ByDirection):
        return f"{_SIDES[rule.side]} {_format_publication(rule.published)}, {_format_lean(rule)}"
    if rule.published is None:
        return "a year of two digits, in the century that is likely without a publication day"
    return f"a year of two digits, in the century near {_format_publication(rule.published)}, {_LEANS[rule.lean]}"


def _format_lean(rule: ByDirection) -> str:
    """What the sentence is about, with its cues where they decided, and otherwise that the nearer date is meant."""
    has_side = rule.side in (Side.BEFORE, Side.AFTER)
    if has_side and not (rule.lean.is_past if rule.side is Side.BEFORE else rule.lean.is_future):
        return f"the nearer one, {_LEANS[rule.lean]}"
    cues = f" ({', '.join(CUE_NAMES[cue] for cue in rule.cues)})" if has_side and rule.cues else ""
    return f"{_LEANS[rule.lean]}{cues}"


def _format_anchor(anchor: AnchorDate) -> str:
    match anchor:
        case MentionedDate(date):
            return f"{_format_result(date)}, the last date mentioned"
        case StoryDate(date):
            return f"{_format_result(date)}, where the story stood"
        case PublicationDay(day):
            return "a publication day that is not known" if day is None else _format_publication(day)
        case ComputedDate(date):
            return _format_result(date)
        case _:
            assert_never(anchor)


def _format_publication(day: Day) -> str:
    return f"the publication day {_format_day(day)}"


def _format_result(result: CalendarValue | str | None) -> str:
    match result:
        case Span(Period(Unit.DAY, first), Period(Unit.DAY, last)) if first == last and not result.approximate:
            return _format_day(first)
        case None:
            return "not dated"
        case str():
            return result
        case _:
            return result.edtf() or "not dated"


def _format_day(day: Day) -> str:
    return f"{DayName(day.weekday).name.capitalize()} {day}"


def _format_amount(count: int, unit: Unit | ClockUnit) -> str:
    return f"{abs(count)} {unit}{'' if abs(count) == 1 else 's'}"


def _format_ordinal(number: int) -> str:
    if number < 0:
        return "the last" if number == -1 else f"number {-number} from the end"
    return "the first" if number == 1 else f"number {number}"
