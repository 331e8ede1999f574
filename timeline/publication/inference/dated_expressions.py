"""Clues from dates with a year: past events had begun, and future events were not over, when the text was written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.dates import Masked, Unit, Weekday
from timeline.meanings.operators import Absolute, At, Lean, Mod, Modified, Moved, Numeric
from timeline.publication.inference.clue import Clue
from timeline.publication.inference.day_set import DaySet
from timeline.publication.inference.yearless_dates import weekday_in
from timeline.records.publication_reasons import PastOrFuture
from timeline.resolving import Context, resolve
from timeline.resolving.numeric_dates import majority_order

if TYPE_CHECKING:
    from collections.abc import Iterator

    from timeline.dates import Interval
    from timeline.meanings.operators import Meaning
    from timeline.publication.inference.expressions import TextContext
    from timeline.records import Timex

__all__ = ["absolute_days", "bound_clues"]

_PAST_PROBABILITY = 0.99
_FUTURE_PROBABILITY = 0.94


def bound_clues(context: TextContext) -> Iterator[Clue]:
    """Return a clue for each date with a year that its sentence puts in the past or the future."""
    for timex in context.timexes:
        days = absolute_days(context, timex)
        if days is None:
            continue
        words, lean = timex.extent.exact, context.lean(timex)
        if lean is Lean.PAST and _is_past_event(context, timex):
            yield Clue(DaySet.since(days.start), _PAST_PROBABILITY, PastOrFuture(words, lean, days.start))
        elif lean.is_future and not context.is_quoted(timex) and _is_future_event(context, timex):
            yield Clue(DaySet.until(days.last), _FUTURE_PROBABILITY, PastOrFuture(words, lean, days.last))


def absolute_days(context: TextContext, timex: Timex) -> Interval | None:
    """Return the days that a date without an anchor may mean; None for any other expression.

    None also if its weekday and its date exclude each other, or if its year is not a calendar year ("fiscal 2015").
    """
    if not _is_absolute(timex.meaning) or context.language.non_calendar_year.search(timex.extent.exact):
        return None
    value = resolve(_without_modifiers(timex.meaning), Context(order=majority_order(context.timexes)))
    days = None if value is None or isinstance(value, Masked) else value.interval
    if days is not None and days.days == 1 and weekday_in(timex) not in (None, Weekday(days.start.weekday)):
        return None
    return days


def _is_absolute(meaning: Meaning) -> bool:
    match meaning:
        case Absolute() | Numeric():
            return True
        case Modified(of=of) | At(of=of) | Moved(unit=Unit(), of=of):
            return _is_absolute(of)
        case _:
            return False


def _without_modifiers(meaning: Meaning) -> Meaning:
    """The meaning without modifiers: "late 2006" has no known start, and "nearly five years after" may be four."""
    match meaning:
        case Modified(Mod.LESS_THAN | Mod.APPROX | Mod.EQUAL_OR_LESS, Moved(count, unit, of)):
            return Moved(count - 1, unit, of)
        case Modified(of=of):
            return of
        case _:
            return meaning


def _is_past_event(context: TextContext, timex: Timex) -> bool:
    before = context.before(timex)
    preposition = context.language.past_before.search(before)
    return preposition is not None and context.language.blocks_past.search(before) is None


def _is_future_event(context: TextContext, timex: Timex) -> bool:
    before = context.before(timex)
    if context.is_news and context.language.term_before.search(before):
        return True
    future = context.language.future_before.search(before)
    return future is not None and context.language.blocks_future.search(future["between"]) is None
