"""Links of undated mentions: to each other, and to mentions of documents whose publication day is known.

They make documents without a publication day a graph: its connected documents are dated together. Derived: a link is
deleted with either of its ends.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from timeline.storage import documents
from timeline.storage.json_array import json_array

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlite_utils import Database

    from timeline.records import Source

__all__ = [
    "UndatedLink",
    "add",
    "add_to_dated",
    "affected_documents",
    "between_undated",
    "connected_documents",
    "dated_mentions",
    "has_undated_mentions",
    "linked_documents",
    "publication_dependent",
    "sources_by_mention",
    "to_dated",
]


class UndatedLink(NamedTuple):
    """The probability, 0 to 1, that an undated mention reports the same event as another undated or a dated mention.

    Both are given by number.
    """

    undated: int
    other: int
    probability: float


def add(db: Database, links: Iterable[UndatedLink]) -> None:
    """Stores links of two undated mentions, which hold both ways."""
    both_ways = [
        row for one, other, probability in links for row in ((one, other, probability), (other, one, probability))
    ]
    db.conn.executemany("INSERT OR IGNORE INTO undated_links (undated, other, probability) VALUES (?, ?, ?)", both_ways)


def add_to_dated(db: Database, links: Iterable[UndatedLink]) -> None:
    """Stores links of an undated mention with a mention of a dated document."""
    db.conn.executemany(
        "INSERT OR IGNORE INTO undated_to_dated_links (undated, mention, probability) VALUES (?, ?, ?)", links
    )


def dated_mentions(db: Database, mentions: Iterable[int]) -> set[int]:
    """Return the mentions that a timex dates, in a document whose publication day is not inferred."""
    rows = db.execute(
        "SELECT m.number FROM mentions AS m JOIN documents AS d ON d.number = m.document "
        "JOIN timexes AS t ON t.number = m.timex WHERE m.number IN (SELECT value FROM json_each(?)) "
        "AND d.published IS NOT NULL AND d.published_from <> 'inferred' AND t.earliest IS NOT NULL",
        [json_array(mentions)],
    )
    return {number for (number,) in rows}


def has_undated_mentions(db: Database, timeline: str) -> bool:
    """True if the timeline has undated mentions."""
    row = db.execute("SELECT 1 FROM undated_mentions WHERE timeline = ? LIMIT 1", [timeline]).fetchone()
    return row is not None


def affected_documents(db: Database, id: str, timeline: str) -> set[int]:
    """The numbers of the undated documents whose inferred day may change when this document does.

    The document is among them where it is undated itself.
    """
    rows = db.execute(
        "WITH this (number) AS (SELECT number FROM documents WHERE id = :id AND timeline = :timeline), "
        "own (undated) AS ("
        "SELECT ud.undated FROM this JOIN undated_mention_documents AS ud ON ud.document = this.number "
        "UNION SELECT l.undated FROM this JOIN mentions AS m ON m.document = this.number "
        "JOIN undated_to_dated_links AS l ON l.mention = m.number), "
        f"linked (undated) AS ({_OWN_AND_LINKED}) "
        "SELECT ud.document FROM linked JOIN undated_mention_documents AS ud USING (undated) "
        "UNION SELECT i.document FROM this JOIN publication_inferences AS i ON i.document = this.number",
        {"id": id, "timeline": timeline},
    )
    return {number for (number,) in rows}


def linked_documents(db: Database, undated: Iterable[int]) -> set[int]:
    """The numbers of the documents that have these undated mentions, or others that are linked to them."""
    rows = db.execute(
        "WITH own (undated) AS (SELECT value FROM json_each(?)), "
        f"linked (undated) AS ({_OWN_AND_LINKED}) "
        "SELECT ud.document FROM linked JOIN undated_mention_documents AS ud USING (undated)",
        [json_array(undated)],
    )
    return {number for (number,) in rows}


_OWN_AND_LINKED = (
    "SELECT undated FROM own UNION SELECT l.other FROM own JOIN undated_links AS l ON l.undated = own.undated"
)


def connected_documents(db: Database, numbers: Iterable[int]) -> set[int]:
    """The documents of these numbers, and all undated ones that undated mentions connect with them.

    Only mentions whose date depends on the publication day connect documents.
    """
    rows = db.execute(
        "WITH RECURSIVE reached (document, undated) AS (SELECT value, NULL FROM json_each(?) "
        "UNION SELECT NULL, ud.undated FROM reached "
        "JOIN undated_mention_documents AS ud ON ud.document = reached.document "
        "JOIN undated_mentions AS u ON u.number = ud.undated WHERE u.depends_on_publication "
        "UNION SELECT NULL, l.other FROM reached JOIN undated_links AS l ON l.undated = reached.undated "
        "JOIN undated_mentions AS u ON u.number = l.other WHERE u.depends_on_publication "
        "UNION SELECT ud.document, NULL FROM reached "
        "JOIN undated_mention_documents AS ud ON ud.undated = reached.undated) "
        "SELECT document FROM reached WHERE document IS NOT NULL",
        [json_array(numbers)],
    )
    return {number for (number,) in rows}


def publication_dependent(db: Database, numbers: Iterable[int]) -> set[int]:
    """The undated mentions of the documents of these numbers whose date depends on the publication day."""
    rows = db.execute(
        "SELECT u.number FROM undated_mention_documents AS ud JOIN undated_mentions AS u ON u.number = ud.undated "
        "WHERE ud.document IN (SELECT value FROM json_each(?)) AND u.depends_on_publication",
        [json_array(numbers)],
    )
    return {number for (number,) in rows}


def sources_by_mention(db: Database, undated: Iterable[int]) -> dict[int, list[Source]]:
    """The documents that have each of these undated mentions, in the order of their ids."""
    rows = db.query(
        "SELECT ud.undated, d.id, d.name, d.title, d.url, d.published, d.published_from, d.published_by "
        "FROM undated_mention_documents AS ud JOIN documents AS d ON d.number = ud.document "
        "WHERE ud.undated IN (SELECT value FROM json_each(?)) ORDER BY d.id",
        [json_array(undated)],
    )
    sources: defaultdict[int, list[Source]] = defaultdict(list)
    for row in rows:
        sources[row["undated"]].append(documents.source_from_row(row))
    return sources


def between_undated(db: Database, undated: Iterable[int]) -> list[UndatedLink]:
    """All links of these undated mentions with other undated mentions."""
    rows = db.execute(
        "SELECT undated, other, probability FROM undated_links WHERE undated IN (SELECT value FROM json_each(?))",
        [json_array(undated)],
    )
    return [UndatedLink(*row) for row in rows]


def to_dated(db: Database, undated: Iterable[int]) -> list[UndatedLink]:
    """All links of these undated mentions with mentions of dated documents."""
    rows = db.execute(
        "SELECT undated, mention, probability FROM undated_to_dated_links "
        "WHERE undated IN (SELECT value FROM json_each(?))",
        [json_array(undated)],
    )
    return [UndatedLink(*row) for row in rows]
