"""Key dates of a timeline (date saliency): days ranked by the sources that report them. Knows no texts."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from heapq import nsmallest
from math import fsum
from typing import TYPE_CHECKING, NamedTuple

from timeline.dates import Day

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

__all__ = ["DayVote", "EventSummary", "KeyDate", "rank_days"]

_DIGITS = 4
_LOOKS_BACK_DAYS = 2
_LOOKS_BACK_WEIGHT = 3
_MIN_CENTRALITY, _MAX_CENTRALITY = 2 / 3, 3 / 2


class DayVote(NamedTuple):
    """A source that reports a day, given by its number, with the importance of an event of that day.

    `published` is the number of the day on which the source was published, None if unknown. `words` are the stems of
    the sentence that mentions the event.
    """

    day: int
    source: str
    importance: float
    published: int | None = None
    words: frozenset[str] = frozenset()


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

    Each source has one vote for a day, the highest it gives, and the weight is the sum of the votes. So one long
    article does not outweigh others, and passing mentions in many articles count. The number of documents that mention
    a day is the best single predictor of the dates in timelines written by people (Tran, Alrifai & Nguyen 2013; Kessler
    et al. 2012). A vote is the importance of the event, threefold if the source was published two days later or more,
    as it then looks back; and two thirds to one and a half as much by how central the sentence is: by how many sources
    have its words, compared with the mean of all sentences.
    """
    all_votes = list(votes)
    centralities = _centralities(all_votes)
    importances: defaultdict[int, dict[str, float]] = defaultdict(dict)
    for vote, centrality in zip(all_votes, centralities, strict=True):
        by_source = importances[vote.day]
        is_later = vote.published is not None and vote.published >= vote.day + _LOOKS_BACK_DAYS
        weight = vote.importance * (_LOOKS_BACK_WEIGHT if is_later else 1) * centrality
        by_source[vote.source] = max(by_source.get(vote.source, 0.0), weight)
    ranked = (
        (-round(sum(sorted(by_source.values())), _DIGITS), -len(by_source), day)
        for day, by_source in importances.items()
    )
    return tuple(KeyDate(Day.numbered(day), -weight, -sources) for weight, sources, day in nsmallest(limit, ranked))


def _centralities(votes: Sequence[DayVote]) -> list[float]:
    """Return how central the sentence of each vote is: 1 for a mean one, and for one without words."""
    sources_of: defaultdict[str, set[str]] = defaultdict(set)
    for vote in votes:
        for word in vote.words:
            sources_of[word].add(vote.source)
    frequencies = {word: len(sources) for word, sources in sources_of.items()}
    means = [sum(map(frequencies.__getitem__, vote.words)) / len(vote.words) if vote.words else None for vote in votes]
    known = [mean for mean in means if mean is not None]
    overall = fsum(known) / max(1, len(known))
    return [1.0 if mean is None else min(max(mean / overall, _MIN_CENTRALITY), _MAX_CENTRALITY) for mean in means]
