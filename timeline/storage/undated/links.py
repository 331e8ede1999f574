"""What of the tellings of undated documents others tell too: another telling, or a mention of a dated document.

Derived, and gone with either. By them documents hang together, and are dated together.
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
    """That a telling, by its number, tells what another one or a mention tells, by its own; 0 to 1 sure."""

    undated: int
    other: int
    probability: float


def add(db: Database, links: Iterable[UndatedLink]) -> None:
    """Keeps ties of two tellings, which hold both ways."""
    both_ways = [row for one, other, sure in links for row in ((one, other, sure), (other, one, sure))]
    db.conn.executemany("INSERT OR IGNORE INTO ties (telling, other, probability) VALUES (?, ?, ?)", both_ways)


def add_to_dated(db: Database, links: Iterable[UndatedLink]) -> None:
    """Keeps ties of a telling with a mention of a dated document."""
    db.conn.executemany("INSERT OR IGNORE INTO dated_ties (telling, mention, probability) VALUES (?, ?, ?)", links)


def dated_mentions(db: Database, mentions: Iterable[int]) -> set[int]:
    """Those of the mentions that a timex dates in a document whose day is not inferred."""
    rows = db.execute(
        "SELECT m.number FROM mentions AS m JOIN documents AS d ON d.number = m.document "
        "JOIN timexes AS t ON t.number = m.timex WHERE m.number IN (SELECT value FROM json_each(?)) "
        "AND d.published IS NOT NULL AND d.published_from <> 'inferred' AND t.earliest IS NOT NULL",
        [json_array(mentions)],
    )
    return {number for (number,) in rows}


def has_undated_mentions(db: Database, timeline: str) -> bool:
    """Whether the timeline has tellings."""
    found = db.execute("SELECT 1 FROM tellings WHERE timeline = ? LIMIT 1", [timeline]).fetchone()
    return found is not None


def affected_documents(db: Database, id: str, timeline: str) -> set[int]:
    """The numbers of the undated documents, it among them, whose day may change when the document does."""
    rows = db.execute(
        "WITH this (number) AS (SELECT number FROM documents WHERE id = :id AND timeline = :timeline), "
        "ours (telling) AS ("
        "SELECT told.telling FROM this JOIN told_in AS told ON told.document = this.number "
        "UNION SELECT tied.telling FROM this JOIN mentions AS m ON m.document = this.number "
        "JOIN dated_ties AS tied ON tied.mention = m.number), "
        "tied (telling) AS (SELECT telling FROM ours UNION SELECT t.other FROM ours JOIN ties AS t USING (telling)) "
        "SELECT told.document FROM tied JOIN told_in AS told USING (telling) "
        "UNION SELECT i.document FROM this JOIN inferences AS i ON i.document = this.number",
        {"id": id, "timeline": timeline},
    )
    return {number for (number,) in rows}


def linked_documents(db: Database, undated: Iterable[int]) -> set[int]:
    """The numbers of the documents that tell them, or what is tied with them."""
    rows = db.execute(
        "WITH ours (telling) AS (SELECT value FROM json_each(?)), "
        "tied (telling) AS (SELECT telling FROM ours UNION SELECT t.other FROM ours JOIN ties AS t USING (telling)) "
        "SELECT told.document FROM tied JOIN told_in AS told USING (telling)",
        [json_array(undated)],
    )
    return {number for (number,) in rows}


def connected_documents(db: Database, numbers: Iterable[int]) -> set[int]:
    """The documents of these numbers, and all undated ones whose day hangs together with theirs."""
    rows = db.execute(
        "WITH RECURSIVE reached (document, telling) AS (SELECT value, NULL FROM json_each(?) "
        "UNION SELECT NULL, told.telling FROM reached JOIN told_in AS told ON told.document = reached.document "
        "JOIN tellings AS t ON t.number = told.telling WHERE t.hangs "
        "UNION SELECT NULL, tied.other FROM reached JOIN ties AS tied ON tied.telling = reached.telling "
        "JOIN tellings AS t ON t.number = tied.other WHERE t.hangs "
        "UNION SELECT told.document, NULL FROM reached JOIN told_in AS told ON told.telling = reached.telling) "
        "SELECT document FROM reached WHERE document IS NOT NULL",
        [json_array(numbers)],
    )
    return {number for (number,) in rows}


def publication_dependent(db: Database, numbers: Iterable[int]) -> set[int]:
    """The tellings of the documents of these numbers that hang on the day of writing."""
    rows = db.execute(
        "SELECT t.number FROM told_in AS told JOIN tellings AS t ON t.number = told.telling "
        "WHERE told.document IN (SELECT value FROM json_each(?)) AND t.hangs",
        [json_array(numbers)],
    )
    return {number for (number,) in rows}


def sources_by_mention(db: Database, undated: Iterable[int]) -> dict[int, list[Source]]:
    """The documents that tell each of these, by their ids."""
    rows = db.query(
        "SELECT told.telling, d.id, d.name, d.title, d.url, d.published, d.published_from, d.published_by "
        "FROM told_in AS told JOIN documents AS d ON d.number = told.document "
        "WHERE told.telling IN (SELECT value FROM json_each(?)) ORDER BY d.id",
        [json_array(undated)],
    )
    found: defaultdict[int, list[Source]] = defaultdict(list)
    for row in rows:
        found[row["telling"]].append(documents.source_from_row(row))
    return found


def between_undated(db: Database, undated: Iterable[int]) -> list[UndatedLink]:
    """All ties of these tellings with others."""
    rows = db.execute(
        "SELECT telling, other, probability FROM ties WHERE telling IN (SELECT value FROM json_each(?))",
        [json_array(undated)],
    )
    return [UndatedLink(*row) for row in rows]


def to_dated(db: Database, undated: Iterable[int]) -> list[UndatedLink]:
    """All ties of these tellings with mentions of dated documents."""
    rows = db.execute(
        "SELECT telling, mention, probability FROM dated_ties WHERE telling IN (SELECT value FROM json_each(?))",
        [json_array(undated)],
    )
    return [UndatedLink(*row) for row in rows]
