"""Document lists: their query, and the SQL that reads an index in their order."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from timeline.language_registry import ANALYSED
from timeline.storage import timelines

__all__ = ["PAGE_QUERIES", "SELECT_BY_PUBLICATION", "DocumentQuery", "MissingField"]


class MissingField(Enum):
    """What a document can lack: a known publication day, unless it is not analysed, for then a day dates nothing."""

    DATE = "date"


@dataclass(frozen=True, slots=True)
class DocumentQuery:
    """The documents of a page: those of a timeline, or only those that lack what `needs` names.

    A page has at most `limit` documents, those after the cursor, which belongs to its `needs`.
    """

    timeline: str = timelines.DEFAULT
    needs: MissingField | None = None
    limit: int = 100
    cursor: str | None = None


_SELECT_TEMPLATE = """
    SELECT d.id, d.name, d.title, d.url, d.published, d.published_from, d.published_by, d.timeline, d.language, d.added,
        coalesce(b.waiting, 0) AS waiting, {place} AS place,
        (SELECT i.bounds FROM publication_inferences AS i WHERE i.document = d.number) AS bounds,
        (SELECT f.reason FROM analysis_failures AS f WHERE f.document = d.number) AS analysis_error, (
            SELECT count(DISTINCT em.event) FROM mentions AS m JOIN event_mentions AS em ON em.mention = m.number
            JOIN events AS e ON e.number = em.event
            WHERE m.document = d.number AND e.dated_by NOT IN ('nothing', 'present')
        ) AS events
    FROM {tables}
"""
SELECT_BY_PUBLICATION = _SELECT_TEMPLATE.format(
    place="d.published_key", tables="documents AS d LEFT JOIN dating_backlog AS b ON b.document = d.number"
)
_SELECT_BY_WAITING = _SELECT_TEMPLATE.format(
    place="b.negative_waiting", tables="dating_backlog AS b JOIN documents AS d ON d.number = b.document"
)
_ANALYSED_LANGUAGES = ", ".join(f"'{language}'" for language in sorted(ANALYSED))
PAGE_QUERIES = {
    None: f"""
        {SELECT_BY_PUBLICATION} WHERE d.timeline = :timeline AND (d.published_key, d.id) > (:place, :id)
        ORDER BY d.published_key, d.id LIMIT :limit
    """,
    MissingField.DATE: f"""
        {_SELECT_BY_WAITING} WHERE b.timeline = :timeline AND (b.negative_waiting, b.id) > (:place, :id)
            AND d.language IN ({_ANALYSED_LANGUAGES})
            AND NOT EXISTS (SELECT 1 FROM analysis_failures AS f WHERE f.document = d.number)
        ORDER BY b.negative_waiting, b.id LIMIT :limit
    """,
}
"""The SQL of a page, by what its documents lack."""
