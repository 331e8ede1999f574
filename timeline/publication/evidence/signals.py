"""Signals of a document's publication date, evidence from them, and the choice of the most certain one.

A signal that contradicts itself is ignored. Of two that contradict each other the more certain one is chosen, and the
other is returned with it. The module reads no document.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from enum import Enum, auto
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

    FRONT_MATTER = auto()
    MAIL_HEADER = auto()
    JSON_LD = auto()
    META = auto()  # a meta element that names publication
    MARKUP = auto()  # an element that is marked as the day of publication
    URL = auto()
    DATELINE = auto()  # with a year
    LINE = auto()  # of its own
    META_DATE = auto()  # a meta element that names a date only
    TIMES = auto()  # the one day that all time elements name


@dataclass(frozen=True, slots=True)
class Evidence:
    """A publication date that a document gives.

    `detail` identifies the place among those of the signal: a name such as "article:published_time", a tag, or the
    words of a line; it is empty where there is only one. `at` is the instant, if time and zone are given too; the day
    is that of the writer's zone.
    """

    day: Day
    signal: Signal
    detail: str = ""
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class YearlessDateline:
    """A dateline without a year, `month` 1 to 12 and `day` 1 to 31: it leaves one day of each year."""

    month: int
    day: int
    words: str


@dataclass(frozen=True, slots=True)
class ChosenDate:
    """The evidence that was chosen, and the most certain evidence of another day, None if there is none."""

    evidence: Evidence
    contradiction: Evidence | None = None

    @property
    def day(self) -> Day:
        """The chosen day."""
        return self.evidence.day


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
    return ChosenDate(best, next((other for other in unanimous[1:] if other.day != best.day), None))


def _in_local_zone(item: Evidence, evidence: Sequence[Evidence]) -> Evidence:
    """The evidence with the day that the same instant has in a zone with an offset: programs often write UTC."""
    if item.at is None or item.at.utcoffset():
        return item
    days = (other.day for other in evidence if other.at is not None and other.at == item.at and other.at.utcoffset())
    return replace(item, day=next(days, item.day))
