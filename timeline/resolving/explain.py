"""The reason of a resolution as one English sentence: the words, the anchor, the rule, and the result."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from timeline.dates import Both, CalendarValue, ClockUnit, Day, DayName, Period, Span, Unit, Weekday
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
    Lean,
    Meaning,
    Mentioned,
    Modified,
    Moved,
    Next,
    Nth,
    Numeric,
    NumericDateOrder,
    This,
    Vague,
    Written,
)
from timeline.meanings.timex_type import TimexType, type_of
from timeline.resolving.numeric_dates import unambiguous_order
from timeline.resolving.resolve import resolve
from timeline.resolving.timex3 import value

if TYPE_CHECKING:
    from timeline.dates import Cycle, Interval, When
    from timeline.resolving.context import Context

__all__ = ["explain", "explain_on_days"]


def explain(words: str, meaning: Meaning, context: Context) -> str:
    """The sentence without its full stop; the result comes after the last colon.

    >>> from timeline.dates import Day, Weekday
    >>> from timeline.resolving.context import Context
    >>> explain("Friday", Bare(Weekday(4)), Context(written=Day(2019, 12, 21)))
    '"Friday", before the publication day Saturday 2019-12-21, in a sentence about the past: Friday 2019-12-20'
    """
    resolved = resolve(meaning, context)
    result = value(meaning, context, resolved) if type_of(meaning) in _NOT_ON_CALENDAR else _result(resolved)
    return f'"{words}", {_rule(meaning, context, resolved)}: {result}'


def explain_on_days(words: str, days: Interval, when: When) -> str:
    """The sentence for a document of one of several days, on all of which the result is the same."""
    day = when.earliest if when.precision is Unit.DAY and when.earliest == when.latest else None
    result = when.edtf or "not dated" if day is None else _day(day)
    return f'"{words}", on whichever day from {days.start} to {days.last} it was published: {result}'


_NOT_ON_CALENDAR = (TimexType.DURATION, TimexType.SET)


def _rule(meaning: Meaning, context: Context, resolved: CalendarValue | None) -> str:
    match meaning:
        case Absolute():
            return "which needs no anchor"
        case Numeric():
            return _numeric_order(meaning, context)
        case Written() | Mentioned():
            return _anchor(meaning, context)
        case Bare(cycle):
            return _on_weekday(cycle, context, resolved) or _direction(context, resolved)
        case Last(_, of):
            return f"the last before {_anchor(of, context)}"
        case Next(_, of):
            return f"the first after {_anchor(of, context)}"
        case This(_, of):
            return f"that of {_anchor(of, context)}"
        case Moved(count, unit, of):
            on = Mentioned() if unit is Unit.YEAR and _is_quarter(resolved) else of
            return f"{_amount(count, unit)} {'before' if count < 0 else 'after'} {_anchor(on, context)}"
        case Nth(number, _, of):
            return f"{_ordinal(number)} within {_anchor(of, context)}"
        case Modified(mod, of):
            return f"{mod.value.lower().replace('_', ' ')} of a date, {_rule(of, context, resolved)}"
        case Between(start, end):
            return f"from {_anchor(start, context)} to {_anchor(end, context)}"
        case Lasting(_, of) | Coming(_, of):
            return f"counted {'back' if isinstance(meaning, Lasting) else 'on'} from {_anchor(of, context)}"
        case Ahead() | Behind():
            side = "ends" if isinstance(meaning, Ahead) else "began"
            return f"an amount of time that {side} at a date: {_result(resolved)}"
        case At(_, of):
            return f"a time of day, {_rule(of, context, resolve(of, context))}"
        case Vague():
            return "a reference that no calendar holds"
        case Duration():
            return "an amount of time and no date"
        case Every():
            return "a recurrence and no date"
        case _:
            assert_never(meaning)


def _is_quarter(resolved: CalendarValue | None) -> bool:
    return isinstance(resolved, Span) and resolved.first.unit is Unit.QUARTER


def _numeric_order(meaning: Numeric, context: Context) -> str:
    match unambiguous_order(meaning), context.order:
        case NumericDateOrder(), _:
            return "which is a day in one order only"
        case _, NumericDateOrder.OTHER:
            return "with month and day in the order of the text's other dates"
        case _:
            return "with month and day in the order usual in its language"


_DIRECTION_TEXTS = {
    Lean.PAST: "in a sentence about the past",
    Lean.FUTURE: "in a sentence about what is to come",
    Lean.UNKNOWN: "in a sentence that does not tell past from future",
}


def _direction(context: Context, resolved: CalendarValue | None) -> str:
    if context.story is not None:
        return f"told next to {_result(context.story)}, where the story stood"
    if context.written is None or not isinstance(resolved, Span):
        return "with no publication day to count from"
    anchor, days = _publication(context.written), resolved.interval
    lean = _DIRECTION_TEXTS[context.lean]
    if days.start <= context.written < days.end:
        return f"{'holding' if resolved.first.unit is not Unit.DAY else 'which is'} {anchor}, {lean}"
    return f"{'before' if days.end <= context.written else 'after'} {anchor}, {lean}"


def _on_weekday(cycle: Cycle, context: Context, resolved: CalendarValue | None) -> str | None:
    """For a day given with its weekday: that the weekday outweighed the direction; None if it did not."""
    match cycle:
        case Both(Both() as day, Weekday(name)) if resolved != (by_lean := resolve(Bare(day), context)):
            return f"not {_result(by_lean)}, for it is a {DayName(name).name.capitalize()}"
        case _:
            return None


def _anchor(of: Meaning, context: Context) -> str:
    match of:
        case Mentioned() if context.mentioned is not None:
            return f"{_result(context.mentioned)}, the last date mentioned"
        case Written() | Mentioned():
            return "a publication day that is not known" if context.written is None else _publication(context.written)
        case _:
            return _result(resolve(of, context))


def _publication(day: Day) -> str:
    return f"the publication day {_day(day)}"


def _result(resolved: CalendarValue | None) -> str:
    match resolved:
        case Span(Period(Unit.DAY, first), Period(Unit.DAY, last)) if first == last and not resolved.approximate:
            return _day(first)
        case None:
            return "not dated"
        case _:
            return resolved.edtf() or "not dated"


def _day(day: Day) -> str:
    return f"{DayName(day.weekday).name.capitalize()} {day}"


def _amount(count: int, unit: Unit | ClockUnit) -> str:
    return f"{abs(count)} {unit}{'' if abs(count) == 1 else 's'}"


def _ordinal(number: int) -> str:
    if number < 0:
        return "the last" if number == -1 else f"number {-number} from the end"
    return "the first" if number == 1 else f"number {number}"
