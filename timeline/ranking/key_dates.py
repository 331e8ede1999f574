"""Key dates of a timeline (date saliency): days ranked by the sources that report them. Knows no texts."""

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
    """A source that reports a day, given by its number, and the importance of an event of that day in it."""

    day: int
    source: str
    importance: float


@dataclass(frozen=True, slots=True)
class EventSummary:
    """An event as a key date lists it; the importance is 0 to 1."""

    id: str
    title: str
    importance: float


@dataclass(frozen=True, slots=True)
class KeyDate:
    """A ranked day: its weight, the number of sources that report it, and its most important events."""

    day: Day
    weight: float
    sources: int
    top_events: tuple[EventSummary, ...] = ()


def rank_days(votes: Iterable[DayVote], limit: int) -> tuple[KeyDate, ...]:
    """Return the first `limit` days by weight, of equal ones those with more sources, then the older, without events.

    Each source has one vote for a day, with the highest importance it gives, and the weight is the sum of the votes. So
    one long article does not outweigh others, and passing mentions in many articles count. The number of documents that
    mention a day is the best single predictor of the dates in timelines written by people (Tran, Alrifai & Nguyen 2013;
    Kessler et al. 2012).
    """
    importances: defaultdict[int, dict[str, float]] = defaultdict(dict)
    for day, source, importance in votes:
        by_source = importances[day]
        by_source[source] = max(by_source.get(source, 0.0), importance)
    ranked = (
        (-round(sum(sorted(by_source.values())), _DIGITS), -len(by_source), day)
        for day, by_source in importances.items()
    )
    return tuple(KeyDate(Day.numbered(day), -weight, -sources) for weight, sources, day in nsmallest(limit, ranked))
