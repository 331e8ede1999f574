"""Reasons of dates: the words, the rule that gave the date, and the result. `timeline.wording` has the English."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING, TypeAlias

from timeline.records.stored_reason import StoredReason

if TYPE_CHECKING:
    from timeline.dates import CalendarValue, ClockUnit, Day, DayName, Interval, Unit
    from timeline.meanings.cues import Cue
    from timeline.meanings.operators import Lean, Mod

__all__ = [
    "AnchorDate",
    "AnchorRelation",
    "AnyDayOf",
    "ByDirection",
    "ByWeekday",
    "ClockTime",
    "ComputedDate",
    "CountedFrom",
    "DateReason",
    "DateRule",
    "DerivedDate",
    "FromAnchor",
    "FromTo",
    "MentionedDate",
    "NoDate",
    "NthWithin",
    "OfCentury",
    "PlainRule",
    "PublicationDay",
    "Qualified",
    "SameDayAs",
    "SameTimeAs",
    "Side",
    "StoryDate",
]


@dataclass(frozen=True, slots=True)
class MentionedDate:
    """The date that the text mentioned last, as an anchor."""

    date: CalendarValue


@dataclass(frozen=True, slots=True)
class StoryDate:
    """The current date of a narrative, as an anchor."""

    date: CalendarValue


@dataclass(frozen=True, slots=True)
class PublicationDay:
    """The publication day as an anchor, None if it is not known."""

    day: Day | None


@dataclass(frozen=True, slots=True)
class ComputedDate:
    """A date that follows from the words as an anchor, None if they give no date."""

    date: CalendarValue | None


AnchorDate: TypeAlias = MentionedDate | StoryDate | PublicationDay | ComputedDate


class PlainRule(Enum):
    """A rule that needs no further facts."""

    NO_ANCHOR_NEEDED = auto()
    ONE_NUMERIC_ORDER = auto()  # 25/04/2019 is a day in one order of month and day only
    ORDER_OF_OTHER_DATES = auto()
    ORDER_OF_LANGUAGE = auto()
    PUBLICATION_UNKNOWN = auto()
    VAGUE = auto()
    DURATION = auto()
    RECURRENCE = auto()
    UNREAD_NUMBER = auto()  # "May 8, 17 9": what stands beside the date is not understood
    UNREAD_OFFSET = auto()
    UNREAD_ERA = auto()
    QUOTED = auto()
    STATE = auto()  # what the text says in the present is so on the publication day


class AnchorRelation(Enum):
    """The relation of a date to its anchor."""

    SAME = auto()
    LAST_BEFORE = auto()
    FIRST_AFTER = auto()
    WITHIN = auto()
    NEXT_TO = auto()
    NEWS_OF = auto()  # an event without a date of its own, in news
    BACK_FROM = auto()
    ON_FROM = auto()
    ENDS_AT = auto()
    BEGAN_AT = auto()


@dataclass(frozen=True, slots=True)
class FromAnchor:
    """A date, or an amount of time, in a relation to an anchor."""

    relation: AnchorRelation
    anchor: AnchorDate


@dataclass(frozen=True, slots=True)
class CountedFrom:
    """So many units after an anchor; before it if the count is negative."""

    count: int
    unit: Unit | ClockUnit
    anchor: AnchorDate


@dataclass(frozen=True, slots=True)
class NthWithin:
    """The nth of the days or periods within an anchor, counted from 1; a negative number counts from the end."""

    number: int
    anchor: AnchorDate


@dataclass(frozen=True, slots=True)
class OfCentury:
    """A year of two digits, in the latest century that the day of writing and the lean of the clause allow."""

    published: Day | None
    lean: Lean


@dataclass(frozen=True, slots=True)
class FromTo:
    """A range from one date to another."""

    start: AnchorDate
    end: AnchorDate


@dataclass(frozen=True, slots=True)
class Qualified:
    """A part of a date, or a date that is not exact: "early May", "about 2015"."""

    mod: Mod
    rule: DateRule


@dataclass(frozen=True, slots=True)
class ClockTime:
    """A time of day on a date."""

    rule: DateRule


class Side(Enum):
    """How a date lies to the publication day."""

    BEFORE = auto()
    AFTER = auto()
    EQUAL = auto()
    AROUND = auto()  # it is longer than a day and contains the publication day


@dataclass(frozen=True, slots=True)
class ByDirection:
    """A date on a side of the publication day, by the lean of its clause and the cues for it, or by the nearer side."""

    side: Side
    published: Day
    lean: Lean
    cues: tuple[Cue, ...] = ()


@dataclass(frozen=True, slots=True)
class ByWeekday:
    """A day of the year with its weekday; the lean of its clause gives the `rejected` date, which has another."""

    rejected: CalendarValue | None
    weekday: DayName


@dataclass(frozen=True, slots=True)
class AnyDayOf:
    """The document was published on one of these days, all of which give the same date."""

    days: Interval


@dataclass(frozen=True, slots=True)
class SameDayAs:
    """An event without a date of its own, on the day of what these words date."""

    words: str


@dataclass(frozen=True, slots=True)
class SameTimeAs:
    """An event without a date of its own, at the time of what these words date or name."""

    words: str


DateRule: TypeAlias = (
    PlainRule
    | FromAnchor
    | CountedFrom
    | NthWithin
    | OfCentury
    | FromTo
    | Qualified
    | ClockTime
    | ByDirection
    | ByWeekday
    | AnyDayOf
    | SameDayAs
    | SameTimeAs
)


@dataclass(frozen=True, slots=True)
class DerivedDate:
    """The date that a rule gave for these words; a result that is a text is a TIMEX3 value or an EDTF."""

    words: str
    rule: DateRule
    result: CalendarValue | str | None


@dataclass(frozen=True, slots=True)
class NoDate:
    """An event, named by its word, that the text does not date."""

    word: str


DateReason: TypeAlias = DerivedDate | NoDate | StoredReason
