"""The part of a timeline that is gathered again when documents change: what their mentions are linked with.

A change is looked at before it is made, for what hung together through a mention that goes must be gathered too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from timeline.storage import coreference_index, mentions
from timeline.storage.json_array import json_array

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sqlite_utils import Database

    from timeline.records import Mention

__all__ = ["DirtySet", "ReclusterScope", "dirty_by_id", "dirty_on_add", "dirty_on_removal", "expand"]


class DirtySet(NamedTuple):
    """Numbers of mentions that are new, of those that must be gathered again, and of events that may have changed."""

    new: frozenset[int] = frozenset()
    mentions: frozenset[int] = frozenset()
    events: frozenset[int] = frozenset()

    @classmethod
    def union(cls, dirty_sets: Sequence[DirtySet]) -> DirtySet:
        """All of them."""
        return cls(*(frozenset().union(*numbers) for numbers in zip(*dirty_sets, strict=True)))


class ReclusterScope(NamedTuple):
    """Mentions by their numbers, and the numbers of the events that they have been in."""

    timeline: str
    mentions: Mapping[int, Mention]
    events: frozenset[int]


def dirty_on_removal(db: Database, id: str, timeline: str) -> DirtySet:
    """What comes loose when the mentions of a document go: those tied to them, and the events they are in."""
    this = {"id": id, "timeline": timeline}
    tied = db.execute(
        f"SELECT l.other FROM coreference_links AS l WHERE l.mention IN ({_DOCUMENT_MENTIONS}) UNION {_CO_DECIDED_MENTIONS}",
        this,
    )
    events = db.execute(f"SELECT em.event FROM event_mentions AS em WHERE em.mention IN ({_DOCUMENT_MENTIONS})", this)
    return DirtySet(frozenset(), frozenset(number for (number,) in tied), frozenset(number for (number,) in events))


def dirty_on_add(db: Database, id: str, timeline: str) -> DirtySet:
    """The mentions of a document, when they have just come."""
    return DirtySet(frozenset(number for (number,) in db.execute(_DOCUMENT_MENTIONS, {"id": id, "timeline": timeline})))


def expand(db: Database, timeline: str, dirty: DirtySet, loaded: Mapping[int, Mention]) -> ReclusterScope:
    """All that hangs together with what is loose; mentions that are `there` are not read again."""
    told = mentions.by_number_reusing(db, coreference_index.connected(db, dirty.new | dirty.mentions), loaded)
    holding = db.execute(
        "SELECT event FROM event_mentions WHERE mention IN (SELECT value FROM json_each(?))", [json_array(told)]
    )
    return ReclusterScope(timeline, told, dirty.events.union(number for (number,) in holding))


def dirty_by_id(db: Database, ids: Sequence[str]) -> DirtySet:
    """The mentions of these ids that are there, to be gathered again."""
    rows = db.execute("SELECT number FROM mentions WHERE id IN (SELECT value FROM json_each(?))", [json_array(ids)])
    return DirtySet(mentions=frozenset(number for (number,) in rows))


def entire_timeline(db: Database, timeline: str) -> ReclusterScope:
    """All of the timeline."""
    events = db.execute("SELECT number FROM events WHERE timeline = ?", [timeline])
    told = db.execute(
        "SELECT m.number FROM mentions AS m JOIN documents AS d ON d.number = m.document WHERE d.timeline = ?",
        [timeline],
    )
    numbers = [number for (number,) in told]
    return ReclusterScope(timeline, mentions.by_number(db, numbers), frozenset(number for (number,) in events))


_DOCUMENT_MENTIONS = (
    "SELECT m.number FROM mentions AS m JOIN documents AS d ON d.number = m.document "
    "WHERE d.id = :id AND d.timeline = :timeline"
)
_CO_DECIDED_MENTIONS = (
    "SELECT m.number FROM mentions AS theirs JOIN decided_mentions AS one ON one.mention = theirs.id "
    "JOIN decided_mentions AS other ON other.decision = one.decision JOIN mentions AS m ON m.id = other.mention "
    f"WHERE theirs.number IN ({_DOCUMENT_MENTIONS})"
)
