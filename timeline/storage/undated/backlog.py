"""Which events wait for the date of which documents. Derived: it goes with its event, and the database counts it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.storage.json_array import json_array

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlite_utils import Database

__all__ = ["add_event", "counts"]


def add_event(db: Database, event: int) -> None:
    """Notes whose date would settle the event, of this number, that was kept just now with its mentions."""
    db.execute(
        "INSERT INTO events_awaiting_publication (event, document) SELECT DISTINCT e.number, m.document FROM events AS e "
        "JOIN event_mentions AS em ON em.event = e.number JOIN mentions AS m ON m.number = em.mention "
        "JOIN timexes AS t ON t.number = m.timex "
        "WHERE e.number = ? AND e.earliest IS NULL AND NOT e.hidden AND t.depends_on_publication AND t.anchor = 'none'",
        [event],
    )


def counts(db: Database, timeline: str, ids: Iterable[str]) -> dict[str, int]:
    """How many events wait for the date of each of these documents, by its id; those whose day is known have none."""
    rows = db.execute(
        "SELECT d.id, u.waiting FROM documents AS d JOIN dating_backlog AS u ON u.document = d.number "
        "WHERE d.timeline = ? AND d.id IN (SELECT value FROM json_each(?))",
        [timeline, json_array(ids)],
    )
    return dict(rows.fetchall())
