"""Key dates of a timeline: their weights are summed in the database, and no event is read whole."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import orjson

from timeline.dates import Day
from timeline.ranking.key_dates import DayVote, EventSummary, rank_days
from timeline.storage import timelines
from timeline.storage.json_array import json_array

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlite_utils import Database

    from timeline.ranking.key_dates import KeyDate

__all__ = ["KeyDateQuery", "find"]

_HEADLINES_PER_DAY = 3


@dataclass(frozen=True, slots=True)
class KeyDateQuery:
    """How many of a timeline's key dates are wanted."""

    timeline: str = timelines.DEFAULT
    limit: int = 10


def find(db: Database, query: KeyDateQuery) -> tuple[KeyDate, ...]:
    """The key dates by weight, heaviest first, each with its three most important events.

    Only events of a single day that are not hidden count.

    Raises:
        UnknownTimeline: there is no such timeline.
    """
    timelines.require(db, query.timeline)
    rows = db.execute(_VOTES, {"timeline": query.timeline, "days": max(query.limit, _CANDIDATE_DAYS)})
    votes = (
        DayVote(day, str(document), importance, published, frozenset(orjson.loads(words)))
        for day, document, importance, published, words in rows
    )
    ranked = rank_days(votes, query.limit)
    headlines = _headlines(db, query.timeline, [key_date.day for key_date in ranked])
    return tuple(replace(key_date, top_events=tuple(headlines[key_date.day])) for key_date in ranked)


_IS_SINGLE_DAY = "e.earliest = e.latest AND e.hidden = 0 AND e.dated_by <> 'present'"
_CANDIDATE_DAYS = 100
"""How many days are ranked: those whose sources give them the most importance together."""

_VOTES = (
    "WITH reports AS MATERIALIZED (SELECT e.earliest AS day, m.number, m.document, e.importance "
    "FROM events AS e JOIN event_mentions AS em ON em.event = e.number JOIN mentions AS m ON m.number = em.mention "
    f"WHERE e.timeline = :timeline AND {_IS_SINGLE_DAY}), "
    "candidates AS (SELECT day FROM (SELECT day, max(importance) AS importance FROM reports GROUP BY day, document) "
    "GROUP BY day ORDER BY round(sum(importance), 4) DESC, count(*) DESC, day LIMIT :days) "
    "SELECT r.day, r.document, r.importance, d.published, m.words FROM reports AS r "
    "JOIN mentions AS m ON m.number = r.number JOIN documents AS d ON d.number = r.document "
    "WHERE r.day IN (SELECT day FROM candidates)"
)


def _headlines(db: Database, timeline: str, days: Iterable[Day]) -> dict[Day, list[EventSummary]]:
    rows = db.execute(
        "SELECT earliest, id, title, importance FROM (SELECT e.*, row_number() OVER "
        "(PARTITION BY e.earliest ORDER BY e.negative_importance, e.sort_place) AS rank FROM events AS e "
        f"WHERE e.timeline = ? AND e.sort_start IN (SELECT value FROM json_each(?)) AND {_IS_SINGLE_DAY}) "
        "WHERE rank <= ? ORDER BY earliest, rank",
        [timeline, json_array([day.number for day in days]), _HEADLINES_PER_DAY],
    )
    headlines: defaultdict[Day, list[EventSummary]] = defaultdict(list)
    for day, id, title, importance in rows:
        headlines[Day.numbered(day)].append(EventSummary(id, title, importance))
    return headlines
