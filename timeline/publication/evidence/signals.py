"""Signals of a document's publication date, evidence from them, and the choice of the most certain one.

A signal that contradicts itself is ignored. Of two that contradict each other the more certain one is chosen, and the
reason names what the other says. The module reads no document.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from enum import Enum
from typing import TYPE_CHECKING

from timeline.dates import Day

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

__all__ = ["ChosenDate", "Evidence", "Signal", "YearlessDateline", "choose"]

_DAYS_AHEAD = 1
"""Days after today that are accepted: east of here it may be tomorrow already."""


class Signal(Enum):
    """The place where a document says when it was published, the most certain first."""

    FRONT_MATTER = "front matter"
    MAIL_HEADER = "mail header"
    JSON_LD = "JSON-LD"
    META = "a meta element that names publication"
    MARKUP = "an element that is marked as the day of publication"
    URL = "URL"
    DATELINE = "dateline with a year"
    LINE = "a line of its own"
    META_DATE = "a meta element that names a date only"
    TIMES = "the one day that all time elements name"


@dataclass(frozen=True, slots=True)
class Evidence:
    """A publication date that a document gives.

    `words` name the place for people: "meta article:published_time". `at` is the instant, if time and zone are given
    too; the day is that of the writer's zone.
    """

    day: Day
    signal: Signal
    words: str
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class YearlessDateline:
    """A dateline without a year, `month` 1 to 12 and `day` 1 to 31: it leaves one day of each year."""

    month: int
    day: int
    words: str


@dataclass(frozen=True, slots=True)
class ChosenDate:
    """The chosen day, and the reason for people: "URL", or "URL; front matter date says 2019-12-18"."""

    day: Day
    reason: str


def choose(evidence: Iterable[Evidence], today: Day) -> ChosenDate | None:
    """Return the day of the most certain signal that agrees with itself; days after tomorrow are ignored."""
    plausible = [item for item in evidence if Day(1, 1, 1) <= item.day <= today + _DAYS_AHEAD]
    by_signal: defaultdict[Signal, list[Evidence]] = defaultdict(list)
    for item in plausible:
        by_signal[item.signal].append(_in_local_zone(item, plausible))
    unanimous = [by_signal[signal][0] for signal in Signal if len({item.day for item in by_signal[signal]}) == 1]
    if not unanimous:
        return None
    best = unanimous[0]
    others = [f"; {other.words} says {other.day}" for other in unanimous[1:] if other.day != best.day]
    return ChosenDate(best.day, best.words + "".join(others[:1]))


def _in_local_zone(item: Evidence, evidence: Sequence[Evidence]) -> Evidence:
    """The evidence with the day that the same instant has in a zone with an offset: programs often write UTC."""
    if item.at is None or item.at.utcoffset():
        return item
    days = (other.day for other in evidence if other.at is not None and other.at == item.at and other.at.utcoffset())
    return replace(item, day=next(days, item.day))
