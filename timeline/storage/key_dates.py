"""Key dates of a timeline: their weights are summed in the database, and no event is read whole."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

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
    rows = db.execute(
        _DAY_IMPORTANCES, {"timeline": query.timeline, "others": query.limit - 1, "tolerance": _WEIGHT_TOLERANCE}
    )
    votes = (DayVote(day, str(document), importance) for day, document, importance in rows)
    ranked = rank_days(votes, query.limit)
    headlines = _headlines(db, query.timeline, [key_date.day for key_date in ranked])
    return tuple(replace(key_date, top_events=tuple(headlines[key_date.day])) for key_date in ranked)


_IS_SINGLE_DAY = "e.earliest = e.latest AND e.hidden = 0 AND e.dated_by <> 'present'"
_WEIGHT_TOLERANCE = 0.001
"""More than rounding takes from a weight: days that weigh less than the last wanted day by more are not read."""

_DAY_IMPORTANCES = (
    "WITH votes AS MATERIALIZED (SELECT e.earliest AS day, m.document, max(e.importance) AS importance "
    "FROM events AS e JOIN event_mentions AS em ON em.event = e.number JOIN mentions AS m ON m.number = em.mention "
    f"WHERE e.timeline = :timeline AND {_IS_SINGLE_DAY} GROUP BY e.earliest, m.document), "
    "weighed AS MATERIALIZED (SELECT day, sum(importance) AS weight FROM votes GROUP BY day), "
    "last AS (SELECT weight FROM weighed ORDER BY weight DESC LIMIT 1 OFFSET :others) "
    "SELECT day, document, importance FROM votes WHERE day IN "
    "(SELECT day FROM weighed WHERE weight >= coalesce((SELECT weight FROM last), 0) - :tolerance)"
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
