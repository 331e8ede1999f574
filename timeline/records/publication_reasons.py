"""Reasons of inferred publication dates: what texts and shared events say. `timeline.wording` has the English."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from timeline.records.stored_reason import StoredReason

if TYPE_CHECKING:
    from timeline.dates import Day, DayName, Interval, MonthName
    from timeline.meanings.operators import Lean

__all__ = [
    "BornAtAge",
    "DatelineDay",
    "DayOnWeekday",
    "ExistedBy",
    "InYears",
    "PastOrFuture",
    "PublicationReason",
    "SameDate",
    "SameDayOfYear",
    "SameEvent",
    "ThroughDocument",
]


@dataclass(frozen=True, slots=True)
class PastOrFuture:
    """A date of the past, or of the future by its lean: the document is not older, or not newer, than the `bound`."""

    words: str
    lean: Lean
    bound: Day


@dataclass(frozen=True, slots=True)
class DayOnWeekday:
    """A day of the year that is given with its weekday."""

    words: str
    month: MonthName
    day: int
    weekday: DayName


@dataclass(frozen=True, slots=True)
class DatelineDay:
    """A dateline without a year names the day on which the text was written."""

    words: str
    month: MonthName
    day: int


@dataclass(frozen=True, slots=True)
class SameDate:
    """Two expressions of the text name one date: it was `written` on one of these days, None if an end is open."""

    words: str
    other_words: str
    written: Interval | None


@dataclass(frozen=True, slots=True)
class SameDayOfYear:
    """Two expressions of the text name one date, of which no year is given."""

    words: str
    other_words: str


@dataclass(frozen=True, slots=True)
class BornAtAge:
    """A person's date of birth and age in years: it was `written` on one of these days."""

    words: str
    age: int
    written: Interval


@dataclass(frozen=True, slots=True)
class ExistedBy:
    """The document existed on this day."""

    day: Day


@dataclass(frozen=True, slots=True)
class SameEvent:
    """The words date the same event as other words in another document, named for people, which date it to `days`."""

    words: str
    other_words: str
    document: str
    days: Interval


@dataclass(frozen=True, slots=True)
class InYears:
    """A reason that holds in some years only: the last of these, and how many others come before."""

    reason: PublicationReason
    years: tuple[int, ...]
    others: int


@dataclass(frozen=True, slots=True)
class ThroughDocument:
    """The reason of the date of another document, named for people, on which the date depends."""

    document: str
    reason: PublicationReason


PublicationReason: TypeAlias = (
    PastOrFuture
    | DayOnWeekday
    | DatelineDay
    | SameDate
    | SameDayOfYear
    | BornAtAge
    | ExistedBy
    | SameEvent
    | InYears
    | ThroughDocument
    | StoredReason
)
