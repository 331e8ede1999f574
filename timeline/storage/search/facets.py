"""Facets: the actors and documents that a filter form offers. A bounded number of rows is read."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

import orjson

from timeline.storage import timelines

if TYPE_CHECKING:
    from sqlite_utils import Database

__all__ = ["Facets", "find"]

_MAX_ACTORS = 40
_MAX_DOCUMENTS = 200
_EVENTS_SAMPLED = 500
"""How many of the most important events have their actors counted."""


@dataclass(frozen=True, slots=True)
class Facets:
    """The actors of the most important events, most frequent first; ids and names of documents, oldest first.

    There are no documents where a timeline has too many to choose from.
    """

    actors: tuple[str, ...] = ()
    documents: tuple[tuple[str, str], ...] = ()


def find(db: Database, timeline: str) -> Facets:
    """The facets of the timeline.

    Raises:
        UnknownTimeline: there is no such timeline.
    """
    timelines.require(db, timeline)
    return Facets(_actors(db, timeline), _documents(db, timeline))


def _actors(db: Database, timeline: str) -> tuple[str, ...]:
    rows = db.execute(
        "SELECT actors FROM events INDEXED BY events_by_importance "
        "WHERE timeline = ? AND hidden = 0 AND shown_by <> 'nothing' "
        "ORDER BY negative_importance, sort_start, sort_end, sort_place LIMIT ?",
        [timeline, _EVENTS_SAMPLED],
    )
    counted = Counter(actor for (actors,) in rows for actor in orjson.loads(actors))
    return tuple(actor for actor, _ in counted.most_common(_MAX_ACTORS))


def _documents(db: Database, timeline: str) -> tuple[tuple[str, str], ...]:
    rows = db.execute(
        "SELECT id, coalesce(title, name, id) FROM documents WHERE timeline = ? ORDER BY published_key, id LIMIT ?",
        [timeline, _MAX_DOCUMENTS + 1],
    )
    documents = tuple((id, name) for id, name in rows)
    return documents if len(documents) <= _MAX_DOCUMENTS else ()
