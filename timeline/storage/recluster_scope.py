"""The recluster scope: the mentions and events that are clustered again when documents change.

It is the connected component, by links and decisions, of the dirty mentions. A removal is looked at before it is made:
mentions that only the removed one connects are in the scope too.
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
    """Numbers of mentions that are new, of others that must be clustered again, and of events that may have changed."""

    new: frozenset[int] = frozenset()
    mentions: frozenset[int] = frozenset()
    events: frozenset[int] = frozenset()

    @classmethod
    def union(cls, dirty_sets: Sequence[DirtySet]) -> DirtySet:
        """The union of all of the sets."""
        return cls(*(frozenset().union(*numbers) for numbers in zip(*dirty_sets, strict=True)))


class ReclusterScope(NamedTuple):
    """The mentions to cluster, by number, and the numbers of the events that they have been in."""

    timeline: str
    mentions: Mapping[int, Mention]
    events: frozenset[int]


def dirty_on_removal(db: Database, id: str, timeline: str) -> DirtySet:
    """What is dirty when the mentions of a document are removed: mentions connected to them, and their events."""
    key = {"id": id, "timeline": timeline}
    connected = db.execute(
        f"SELECT l.other FROM coreference_links AS l WHERE l.mention IN ({_DOCUMENT_MENTIONS}) "
        f"UNION {_CO_DECIDED_MENTIONS}",
        key,
    )
    events = db.execute(f"SELECT em.event FROM event_mentions AS em WHERE em.mention IN ({_DOCUMENT_MENTIONS})", key)
    return DirtySet(
        mentions=frozenset(number for (number,) in connected), events=frozenset(number for (number,) in events)
    )


def dirty_on_add(db: Database, id: str, timeline: str) -> DirtySet:
    """What is dirty when a document was added: its mentions, which are new."""
    return DirtySet(frozenset(number for (number,) in db.execute(_DOCUMENT_MENTIONS, {"id": id, "timeline": timeline})))


def expand(db: Database, timeline: str, dirty: DirtySet, loaded: Mapping[int, Mention]) -> ReclusterScope:
    """All that is connected with the dirty mentions; mentions that are `loaded` are not read again."""
    connected = mentions.by_number_reusing(db, coreference_index.connected(db, dirty.new | dirty.mentions), loaded)
    events = db.execute(
        "SELECT event FROM event_mentions WHERE mention IN (SELECT value FROM json_each(?))", [json_array(connected)]
    )
    return ReclusterScope(timeline, connected, dirty.events.union(number for (number,) in events))


def dirty_by_id(db: Database, ids: Sequence[str]) -> DirtySet:
    """What is dirty when decisions about the mentions of these ids change: those of them that exist."""
    rows = db.execute("SELECT number FROM mentions WHERE id IN (SELECT value FROM json_each(?))", [json_array(ids)])
    return DirtySet(mentions=frozenset(number for (number,) in rows))


def entire_timeline(db: Database, timeline: str) -> ReclusterScope:
    """All mentions and events of the timeline."""
    events = db.execute("SELECT number FROM events WHERE timeline = ?", [timeline])
    rows = db.execute(
        "SELECT m.number FROM mentions AS m JOIN documents AS d ON d.number = m.document WHERE d.timeline = ?",
        [timeline],
    )
    numbers = [number for (number,) in rows]
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
