"""Reasons of coreference links: what two mentions of one event have in common. `timeline.wording` has the English."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TypeAlias

from timeline.records.stored_reason import StoredReason

__all__ = [
    "BothName",
    "DateRelation",
    "MatchReason",
    "SameActor",
    "SamePredicate",
    "SameTopic",
    "SharedPhrase",
    "SharedQuotation",
]


class DateRelation(Enum):
    """How the dates of the two mentions relate."""

    CORRECTION = auto()  # one corrects the date of the other
    SAME_DAY = auto()
    SAME_DATE = auto()  # longer than a day
    WITHIN = auto()
    NEARBY_DAYS = auto()
    SAME_DAY_OTHER_TIME = auto()
    UNDATED = auto()  # one of the two


@dataclass(frozen=True, slots=True)
class SameActor:
    """Both have this actor; the longer form of the name."""

    name: str


@dataclass(frozen=True, slots=True)
class BothName:
    """Both name this beside their actors."""

    name: str


@dataclass(frozen=True, slots=True)
class SamePredicate:
    """Both have the same predicate, in these one or two forms, in alphabetical order."""

    forms: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SharedQuotation:
    """Both quote a speech with these words."""

    words: str


@dataclass(frozen=True, slots=True)
class SharedPhrase:
    """A run of words of one mention, all of which the other has too."""

    words: str


@dataclass(frozen=True, slots=True)
class SameTopic:
    """Their documents are about one affair; at most three words that both have, the rarest one first."""

    words: tuple[str, ...]


MatchReason: TypeAlias = (
    DateRelation | SameActor | BothName | SamePredicate | SharedQuotation | SharedPhrase | SameTopic | StoredReason
)
