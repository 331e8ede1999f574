"""The key dates of a timeline, counted in the database: no event is read whole for them."""

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
    """The weightiest first, each with its three most important events. Events that are hidden or last longer are out.

    Raises:
        UnknownTimeline: there is no such timeline.
    """
    timelines.require(db, query.timeline)
    rows = db.execute(
        _DAY_IMPORTANCES, {"timeline": query.timeline, "others": query.limit - 1, "near": _WEIGHT_TOLERANCE}
    )
    voices = (DayVote(day, str(document), importance) for day, document, importance in rows)
    found = rank_days(voices, query.limit)
    told = _headlines(db, query.timeline, [one.day for one in found])
    return tuple(replace(one, top_events=tuple(told[one.day])) for one in found)


_IS_SINGLE_DAY = "e.earliest = e.latest AND e.hidden = 0 AND e.dated_by <> 'present'"
_WEIGHT_TOLERANCE = 0.001
"""More than what rounding takes from a weight: of the days that weigh much less than the last wanted none is read."""

_DAY_IMPORTANCES = (
    "WITH voices AS MATERIALIZED (SELECT e.earliest AS day, m.document, max(e.importance) AS importance "
    "FROM events AS e JOIN event_mentions AS em ON em.event = e.number JOIN mentions AS m ON m.number = em.mention "
    f"WHERE e.timeline = :timeline AND {_IS_SINGLE_DAY} GROUP BY e.earliest, m.document), "
    "weighed AS MATERIALIZED (SELECT day, sum(importance) AS weight FROM voices GROUP BY day), "
    "last AS (SELECT weight FROM weighed ORDER BY weight DESC LIMIT 1 OFFSET :others) "
    "SELECT day, document, importance FROM voices WHERE day IN "
    "(SELECT day FROM weighed WHERE weight >= coalesce((SELECT weight FROM last), 0) - :near)"
)


def _headlines(db: Database, timeline: str, days: Iterable[Day]) -> dict[Day, list[EventSummary]]:
    rows = db.execute(
        "SELECT earliest, id, title, importance FROM (SELECT e.*, row_number() OVER "
        "(PARTITION BY e.earliest ORDER BY e.negative_importance, e.sort_place) AS rank FROM events AS e WHERE e.timeline = ? "
        f"AND e.sort_start IN (SELECT value FROM json_each(?)) AND {_IS_SINGLE_DAY}) "
        "WHERE rank <= ? ORDER BY earliest, rank",
        [timeline, json_array([day.number for day in days]), _HEADLINES_PER_DAY],
    )
    told: defaultdict[Day, list[EventSummary]] = defaultdict(list)
    for day, id, title, importance in rows:
        told[Day.numbered(day)].append(EventSummary(id, title, importance))
    return told
