"""Mentions: what the sentences of the documents say happened. Derived: replaced with the timexes that they hang on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import orjson

from timeline.records import Extent, Mention, Modality
from timeline.store import documents, timexes

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from sqlite_utils import Database

    from timeline.records import Document

__all__ = ["SELECT", "add", "numbered", "read"]

SELECT = f"""
    SELECT m.number, m.id AS mention_id, m.quote_start, m.quote, m.prefix, m.suffix, m.predicate_start, m.predicate,
        m.title AS told, m.modality, m.actors, m.places, m.words, m.said,
        d.id, d.name, d.title, d.url, d.published, d.published_from, {timexes.COLUMNS}
    FROM mentions AS m JOIN timexes AS t ON t.number = m.timex JOIN documents AS d ON d.number = m.document
"""
"""The rows that `read` wants, in SQL."""


def add(db: Database, document: Document, mentions: Iterable[Mention]) -> None:
    """Keeps the mentions of a document whose timexes were kept just before.

    Raises:
        KeyError: a mention is dated by a timex that is not the document's.
    """
    rows = db.execute(
        "SELECT t.start, t.number, t.document FROM timexes AS t JOIN documents AS d ON d.number = t.document "
        "WHERE d.id = ? AND d.timeline = ?",
        [document.source.id, document.timeline],
    )
    timex_at = {start: {"timex": timex, "document": number} for start, timex, number in rows}
    db.table("mentions").insert_all(
        {**timex_at[mention.timex.extent.start], **_columns(mention)} for mention in mentions
    )


def numbered(db: Database, numbers: Iterable[int]) -> dict[int, Mention]:
    """The mentions of these numbers, each by its own."""
    rows = db.query(f"{SELECT} WHERE m.number IN (SELECT value FROM json_each(?))", [orjson.dumps(list(numbers))])
    return {row["number"]: read(row) for row in rows}


def read(row: Mapping[str, Any]) -> Mention:
    """The mention whose columns the row has."""
    dated = timexes.read(row)
    return Mention(
        id=row["mention_id"],
        document=documents.source(row),
        quote=_extent(row["quote_start"], row["quote"]),
        prefix=row["prefix"],
        suffix=row["suffix"],
        timex=dated.timex,
        resolution=dated.resolution,
        predicate=_extent(row["predicate_start"], row["predicate"]),
        title=row["told"],
        modality=Modality(row["modality"]),
        actors=tuple(orjson.loads(row["actors"])),
        places=tuple(orjson.loads(row["places"])),
        words=frozenset(orjson.loads(row["words"])),
        said=frozenset(orjson.loads(row["said"])),
    )


def _columns(mention: Mention) -> dict[str, str | int]:
    return {
        "id": mention.id,
        "quote_start": mention.quote.start,
        "quote": mention.quote.exact,
        "prefix": mention.prefix,
        "suffix": mention.suffix,
        "predicate_start": mention.predicate.start,
        "predicate": mention.predicate.exact,
        "title": mention.title,
        "modality": mention.modality.value,
        "actors": _json(mention.actors),
        "places": _json(mention.places),
        "words": _json(sorted(mention.words)),
        "said": _json(sorted(mention.said)),
    }


def _extent(start: int, exact: str) -> Extent:
    return Extent(start, start + len(exact), exact)


def _json(texts: Iterable[str]) -> str:
    return orjson.dumps(list(texts)).decode()
