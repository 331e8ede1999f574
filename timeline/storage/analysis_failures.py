"""Documents whose analysis failed, each with the reason in a few words: "AssertionError in timeline.resolving.timex3".

Derived: replaced with the analysis of the document.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.storage.json_array import json_array

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlite_utils import Database

    from timeline.records import Document

__all__ = ["documents", "reason", "reasons", "replace"]

_DOCUMENT_NUMBER = "(SELECT number FROM documents WHERE id = :id AND timeline = :timeline)"


def replace(db: Database, document: Document, reason: str | None) -> None:
    """Stores why the analysis of the document failed; None says that it did not fail."""
    key = {"id": document.source.id, "timeline": document.timeline, "reason": reason}
    if reason is None:
        db.execute(f"DELETE FROM analysis_failures WHERE document = {_DOCUMENT_NUMBER}", key)
    else:
        db.execute(f"INSERT OR REPLACE INTO analysis_failures SELECT {_DOCUMENT_NUMBER}, :reason", key)


def reason(db: Database, document: Document) -> str | None:
    """Why the analysis of the document failed; None if it did not fail."""
    return reasons(db, document.timeline, [document.source.id]).get(document.source.id)


def reasons(db: Database, timeline: str, ids: Iterable[str]) -> dict[str, str]:
    """Why the analysis failed, by the id of the document, of those of these documents whose analysis failed."""
    rows = db.execute(
        "SELECT d.id, f.reason FROM analysis_failures AS f JOIN documents AS d ON d.number = f.document "
        "WHERE d.timeline = ? AND d.id IN (SELECT value FROM json_each(?))",
        [timeline, json_array(ids)],
    )
    return dict(rows.fetchall())


def documents(db: Database, timeline: str | None = None) -> list[tuple[str, str]]:
    """Timeline and id of the documents whose analysis failed, in alphabetical order; None stands for all timelines."""
    rows = db.execute(
        "SELECT d.timeline, d.id FROM analysis_failures AS f JOIN documents AS d ON d.number = f.document "
        "WHERE d.timeline = coalesce(?, d.timeline) ORDER BY d.timeline, d.id",
        [timeline],
    )
    return [(name, id) for name, id in rows]
