"""The recluster scope: the mentions and events that are clustered again when documents change.

It is the connected component, by links and decisions, of the dirty mentions. A removal is looked at before it is made:
mentions that only the removed one connects are in the scope too.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from timeline.storage import coreference_index, mentions
from timeline.storage.json_array import json_array

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from sqlite_utils import Database

    from timeline.analysis import KeyedMention
    from timeline.records import Document, Mention

__all__ = ["DirtySet", "ReclusterScope", "dirty_by_id", "dirty_on_removal", "expand"]


@dataclass(frozen=True, slots=True)
class DirtySet:
    """What changed in a timeline: new mentions by number, and numbers of what has to be clustered again.

    `mentions` are stored mentions that lost a link, `events` those that may have changed, `removed` mentions that are
    gone.
    """

    new: Mapping[int, KeyedMention] = field(default_factory=dict)
    mentions: frozenset[int] = frozenset()
    events: frozenset[int] = frozenset()
    removed: frozenset[int] = frozenset()

    @classmethod
    def union(cls, dirty_sets: Iterable[DirtySet]) -> DirtySet:
        """Combine changes in the order in which they happened: a mention that was removed later is not new."""
        new: dict[int, KeyedMention] = {}
        mentions, events, removed = set[int](), set[int](), set[int]()
        for dirty in dirty_sets:
            for number in dirty.removed:
                new.pop(number, None)
            new |= dirty.new
            mentions |= dirty.mentions
            events |= dirty.events
            removed |= dirty.removed
        return cls(new, frozenset(mentions), frozenset(events), frozenset(removed - new.keys()))


class ReclusterScope(NamedTuple):
    """The mentions to cluster, by number, and the numbers of the events that they have been in."""

    timeline: str
    mentions: Mapping[int, Mention]
    events: frozenset[int]


def dirty_on_removal(db: Database, document: Document) -> DirtySet:
    """Return what has to be clustered again once the mentions of the document, which are still stored, are gone."""
    removed = frozenset(mentions.numbers_by_id(db, document).values())
    if not removed:
        return DirtySet()
    numbers = {"numbers": json_array(removed)}
    linked = db.execute(f"{_LINKED_MENTIONS} UNION {_CO_DECIDED_MENTIONS}", numbers)
    events = db.execute(_EVENTS_OF_MENTIONS, numbers)
    return DirtySet(
        mentions=frozenset(number for (number,) in linked),
        events=frozenset(number for (number,) in events),
        removed=removed,
    )


def expand(db: Database, timeline: str, dirty: DirtySet, loaded: Mapping[int, Mention]) -> ReclusterScope:
    """Return all that is connected with the dirty mentions; mentions that are `loaded` are not read again."""
    numbers = coreference_index.connected(db, dirty.new.keys() | dirty.mentions)
    connected = mentions.by_number_reusing(db, numbers, loaded)
    events = db.execute(
        "SELECT event FROM event_mentions WHERE mention IN (SELECT value FROM json_each(?))", [json_array(connected)]
    )
    return ReclusterScope(timeline, connected, dirty.events.union(number for (number,) in events))


def dirty_by_id(db: Database, ids: Sequence[str]) -> DirtySet:
    """Return what decisions about the mentions of these ids make dirty: the mentions that exist."""
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


_GIVEN_NUMBERS = "SELECT value FROM json_each(:numbers)"
_LINKED_MENTIONS = f"SELECT l.other FROM coreference_links AS l WHERE l.mention IN ({_GIVEN_NUMBERS})"
_EVENTS_OF_MENTIONS = f"SELECT em.event FROM event_mentions AS em WHERE em.mention IN ({_GIVEN_NUMBERS})"
_CO_DECIDED_MENTIONS = (
    "SELECT m.number FROM mentions AS removed JOIN decided_mentions AS one ON one.mention = removed.id "
    "JOIN decided_mentions AS other ON other.decision = one.decision JOIN mentions AS m ON m.id = other.mention "
    f"WHERE removed.number IN ({_GIVEN_NUMBERS})"
)
