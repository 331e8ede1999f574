"""What tells when a document was published: a value for each sign of it, and which of them is believed.

Reads no document itself. A sign that contradicts itself tells nothing; of two that contradict each other the surer is
believed, and what the other says is kept in the words.
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
"""Where it is tomorrow already, an article of today has tomorrow's date."""


class Signal(Enum):
    """Where a document says when it was published, the surest first."""

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
    """A day that a document gives for its publication.

    `words` are for people: "meta article:published_time". `at` is the instant, where time and zone are said too; the
    day is that of the writer's zone.
    """

    day: Day
    signal: Signal
    words: str
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class YearlessDateline:
    """A dateline without its year, `month` 1 to 12 and `day` 1 to 31: no day follows from it, but which it can be."""

    month: int
    day: int
    words: str


@dataclass(frozen=True, slots=True)
class ChosenDate:
    """The day that is believed, and by what, for people: "URL", or "URL; front matter date says 2019-12-18"."""

    day: Day
    reason: str


def choose(evidence: Iterable[Evidence], today: Day) -> ChosenDate | None:
    """What the surest of the signs says that are plausible, not later than tomorrow, and of one mind."""
    known = [one for one in evidence if Day(1, 1, 1) <= one.day <= today + _DAYS_AHEAD]
    by_signal: defaultdict[Signal, list[Evidence]] = defaultdict(list)
    for one in known:
        by_signal[one.signal].append(_in_local_zone(one, known))
    certain = [by_signal[signal][0] for signal in Signal if len({one.day for one in by_signal[signal]}) == 1]
    if not certain:
        return None
    best = certain[0]
    others = [f"; {other.words} says {other.day}" for other in certain[1:] if other.day != best.day]
    return ChosenDate(best.day, best.words + "".join(others[:1]))


def _in_local_zone(one: Evidence, evidence: Sequence[Evidence]) -> Evidence:
    """Machines write UTC, where the evening of New York is tomorrow: of one instant the day with an offset holds."""
    if one.at is None or one.at.utcoffset():
        return one
    days = (other.day for other in evidence if other.at is not None and other.at == one.at and other.at.utcoffset())
    return replace(one, day=next(days, one.day))
