"""Lists of documents: what is asked, and the SQL that walks an index in its order."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from timeline.storage import timelines

__all__ = ["PAGE_QUERIES", "SELECT_BY_PUBLICATION", "DocumentQuery", "MissingField"]


class MissingField(Enum):
    """What a document lacks: a day of publication that is known."""

    DATE = "date"


@dataclass(frozen=True, slots=True)
class DocumentQuery:
    """Which documents a page holds: those of a timeline, or those of them that lack something.

    They are at most `limit` after the cursor, which belongs to what is needed.
    """

    timeline: str = timelines.DEFAULT
    needs: MissingField | None = None
    limit: int = 100
    cursor: str | None = None


_SELECT_TEMPLATE = """
    SELECT d.id, d.name, d.title, d.url, d.published, d.published_from, d.published_by, d.timeline, d.language, d.added,
        coalesce(u.waiting, 0) AS waiting, {place} AS place,
        (SELECT i.bounds FROM publication_inferences AS i WHERE i.document = d.number) AS bounds, (
            SELECT count(DISTINCT em.event) FROM mentions AS m JOIN event_mentions AS em ON em.mention = m.number
            JOIN events AS e ON e.number = em.event
            WHERE m.document = d.number AND e.dated_by NOT IN ('nothing', 'present')
        ) AS events
    FROM {tables}
"""
SELECT_BY_PUBLICATION = _SELECT_TEMPLATE.format(
    place="d.published_key", tables="documents AS d LEFT JOIN dating_backlog AS u ON u.document = d.number"
)
PAGE_QUERIES = {
    None: f"""
        {SELECT_BY_PUBLICATION} WHERE d.timeline = :timeline AND (d.published_key, d.id) > (:place, :id)
        ORDER BY d.published_key, d.id LIMIT :limit
    """,
    MissingField.DATE: f"""
        {_SELECT_TEMPLATE.format(place="u.negative_waiting", tables="dating_backlog AS u JOIN documents AS d ON d.number = u.document")}
        WHERE u.timeline = :timeline AND (u.negative_waiting, u.id) > (:place, :id) ORDER BY u.negative_waiting, u.id LIMIT :limit
    """,
}
"""The SQL of the lists, by what is needed."""
