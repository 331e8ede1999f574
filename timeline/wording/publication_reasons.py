"""Formats the reasons of an inferred publication date in English, one sentence a reason."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from timeline.meanings.operators import Lean
from timeline.records.publication_reasons import (
    BornAtAge,
    DatelineDay,
    DayOnWeekday,
    ExistedBy,
    InYears,
    PastOrFuture,
    PublicationReason,
    SameDate,
    SameDayOfYear,
    SameEvent,
    ThroughDocument,
)
from timeline.records.stored_reason import StoredReason

if TYPE_CHECKING:
    from enum import Enum

    from timeline.dates import Interval

__all__ = ["format_publication_reason"]


def format_publication_reason(reason: PublicationReason) -> str:
    """Return the sentence without its full stop.

    >>> from timeline.dates import Day
    >>> format_publication_reason(PastOrFuture("2015", Lean.PAST, Day(2015, 1, 1)))
    '"2015" is told as past, so it was not written before 2015-01-01'
    """
    match reason:
        case PastOrFuture(words, lean, bound):
            direction, side = ("to come", "after") if lean is Lean.FUTURE else ("past", "before")
            return f'"{words}" is told as {direction}, so it was not written {side} {bound}'
        case DayOnWeekday(words, month, day, weekday):
            return f'"{words}": {_capitalized(month)} {day} is a {_capitalized(weekday)}'
        case DatelineDay(words, month, day):
            return f'dateline "{words}", so it was written on {_capitalized(month)} {day}'
        case SameDate(words, other_words, written):
            return f'"{words}" is "{other_words}"{"" if written is None else _conclusion(written)}'
        case SameDayOfYear(words, other_words):
            return f'"{words}" is "{other_words}", as it may be'
        case BornAtAge(words, age, written):
            return f'born "{words}" and {age} years old{_conclusion(written)}'
        case ExistedBy(day):
            return f"it was here on {day}"
        case SameEvent(words, other_words, document, days):
            on = f"{days.start}" if days.days == 1 else f"{days.start} to {days.last}"
            return f'"{words}" tells what "{other_words}" tells in {document}, {on}'
        case InYears(of, years, others):
            more = f", and {others} times before" if others else ""
            return f"{format_publication_reason(of)} in {', '.join(map(str, years))}{more}"
        case ThroughDocument(document, of):
            return f"{document}: {format_publication_reason(of)}"
        case StoredReason(text):
            return text
        case _:
            assert_never(reason)


def _conclusion(days: Interval) -> str:
    if days.days > 1:
        return f", so it was written between {days.start} and {days.last}"
    return f", so it was written on {days.start}"


def _capitalized(name: Enum) -> str:
    return name.name.capitalize()
