"""Temporal relations of the mentions of a document. Derived: deleted and stored with the mentions."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from timeline.records.temporal_order import RelationKind
from timeline.storage import mentions
from timeline.storage.json_array import json_array

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlite_utils import Database

    from timeline.records import Document, Relation

__all__ = ["StoredRelation", "of_events", "replace"]


class StoredRelation(NamedTuple):
    """A relation of two events, given by number; its signal is at `start` in the text of the `document`."""

    kind: RelationKind
    one: int
    other: int
    document: str
    start: int
    why: str


def replace(db: Database, document: Document, relations: Iterable[Relation]) -> None:
    """Stores the relations of a document whose mentions were replaced just before: that deleted the old relations.

    Raises:
        KeyError: an end of a relation is no mention of the document.
    """
    numbers = mentions.numbers_by_id(db, document)
    db.table("relations").insert_all(
        {
            "kind": relation.kind.value,
            "one": numbers[relation.one],
            "other": numbers[relation.other],
            "start": relation.signal.start,
            "words": relation.signal.exact,
            "why": relation.why,
        }
        for relation in relations
    )


def of_events(db: Database, events: Iterable[int]) -> set[StoredRelation]:
    """Relations between one of these events and a different event."""
    numbers = [json_array(events)]
    return {
        StoredRelation(RelationKind(kind), *rest)
        for end in ("one", "other")
        for kind, *rest in db.execute(_select_by_end(end), numbers)
    }


def _select_by_end(end: str) -> str:
    return f"""
        SELECT r.kind, ones.event, others.event, d.id, r.start, r.why
        FROM event_mentions AS ours CROSS JOIN relations AS r ON r.{end} = ours.mention
        JOIN event_mentions AS ones ON ones.mention = r.one JOIN event_mentions AS others ON others.mention = r.other
        JOIN mentions AS m ON m.number = r.one JOIN documents AS d ON d.number = m.document
        WHERE ours.event IN (SELECT value FROM json_each(?)) AND ones.event != others.event
    """
