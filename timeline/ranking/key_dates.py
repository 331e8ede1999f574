"""The days that most of a pile hangs on. Knows which sources tell of which days, not what they tell."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from heapq import nsmallest
from typing import TYPE_CHECKING, NamedTuple

from timeline.dates import Day

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["DayVote", "EventSummary", "KeyDate", "rank_days"]

_DIGITS = 4


class DayVote(NamedTuple):
    """That a source tells of a day, by its number: the importance of the most important event of it that it tells."""

    day: int
    source: str
    importance: float


@dataclass(frozen=True, slots=True)
class EventSummary:
    """An event in one line."""

    id: str
    title: str
    importance: float


@dataclass(frozen=True, slots=True)
class KeyDate:
    """A day that much of the pile hangs on: how much, how many sources tell of it, and what is most important of it."""

    day: Day
    weight: float
    sources: int
    top_events: tuple[EventSummary, ...] = ()


def rank_days(votes: Iterable[DayVote], limit: int) -> tuple[KeyDate, ...]:
    """The first `most` days: the weightiest, and of those that weigh the same the one of more sources, then the older.

    Each source has one voice for a day, with the importance of the most important event that it tells of it; the weight
    is the sum of the voices. So one long article outweighs nobody, and what many articles mention in passing counts.
    That many sources name a day is what best tells those which people put into timelines (Tran, Alrifai & Nguyen 2013;
    Kessler et al. 2012, who weigh a date by the documents that mention it).
    """
    said: defaultdict[int, dict[str, float]] = defaultdict(dict)
    for day, source, importance in votes:
        by = said[day]
        by[source] = max(by.get(source, 0.0), importance)
    weighed = ((-round(sum(sorted(by.values())), _DIGITS), -len(by), day) for day, by in said.items())
    return tuple(KeyDate(Day.numbered(day), -weight, -sources) for weight, sources, day in nsmallest(limit, weighed))
