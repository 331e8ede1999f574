"""Dating backlog: the events that the publication day of a document would date. Derived; the database counts them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.storage.json_array import json_array

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlite_utils import Database

__all__ = ["add_event", "counts"]


def add_event(db: Database, event: int) -> None:
    """Records the documents whose publication day would date the event of this number, which was just stored."""
    db.execute(
        "INSERT INTO events_awaiting_publication (event, document) "
        "SELECT DISTINCT e.number, m.document FROM events AS e JOIN event_mentions AS em ON em.event = e.number "
        "JOIN mentions AS m ON m.number = em.mention "
        "JOIN timexes AS t ON t.number = m.timex "
        "WHERE e.number = ? AND e.earliest IS NULL AND NOT e.hidden AND t.depends_on_publication AND t.anchor = 'none'",
        [event],
    )


def counts(db: Database, timeline: str, ids: Iterable[str]) -> dict[str, int]:
    """How many events the publication day of each of these documents would date, by id; dated ones are left out."""
    rows = db.execute(
        "SELECT d.id, b.waiting FROM documents AS d JOIN dating_backlog AS b ON b.document = d.number "
        "WHERE d.timeline = ? AND d.id IN (SELECT value FROM json_each(?))",
        [timeline, json_array(ids)],
    )
    return dict(rows.fetchall())
