"""Temporal relations of the mentions of a document. Derived: deleted and stored with the mentions."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from timeline.records.temporal_order import RelationKind
from timeline.storage.json_array import json_array
from timeline.wording.order_reasons import format_order_reason

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from sqlite_utils import Database

    from timeline.records import Relation

__all__ = ["StoredRelation", "add", "of_events"]


class StoredRelation(NamedTuple):
    """A relation of two events, given by number; its signal is at `start` in the text of the `document`."""

    kind: RelationKind
    one: int
    other: int
    document: str
    start: int
    why: str


def add(db: Database, mention_numbers: Mapping[str, int], relations: Iterable[Relation]) -> None:
    """Store relations of mentions, given the mentions' numbers by id; they are deleted together with a mention.

    Raises:
        KeyError: a relation has another mention.
    """
    db.conn.executemany(
        "INSERT INTO relations (kind, one, other, start, words, why) VALUES (?, ?, ?, ?, ?, ?)",
        [
            (
                relation.kind.value,
                mention_numbers[relation.one],
                mention_numbers[relation.other],
                relation.signal.start,
                relation.signal.exact,
                format_order_reason(relation.reason),
            )
            for relation in relations
        ],
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
