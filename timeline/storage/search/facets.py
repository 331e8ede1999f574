"""Facets: the actors and documents that a filter form offers. A bounded number of rows is read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from timeline.storage import timelines

if TYPE_CHECKING:
    from sqlite_utils import Database

__all__ = ["Facets", "find"]

_MAX_ACTORS = 40
_MAX_DOCUMENTS = 200


@dataclass(frozen=True, slots=True)
class Facets:
    """The names of the entities that act in the most events, most first; ids and names of documents, oldest first.

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
        "SELECT name FROM entities WHERE timeline = ? AND negative_events < 0 ORDER BY negative_events, name LIMIT ?",
        [timeline, _MAX_ACTORS],
    )
    return tuple(name for (name,) in rows)


def _documents(db: Database, timeline: str) -> tuple[tuple[str, str], ...]:
    rows = db.execute(
        "SELECT id, coalesce(title, name, id) FROM documents WHERE timeline = ? ORDER BY published_key, id LIMIT ?",
        [timeline, _MAX_DOCUMENTS + 1],
    )
    documents = tuple((id, name) for id, name in rows)
    return documents if len(documents) <= _MAX_DOCUMENTS else ()
