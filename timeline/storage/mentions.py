"""Event mentions of the documents. Derived: replaced whenever their document changes."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

import orjson

from timeline.dates import UNKNOWN, Day, Period, Span, Unit, edtf
from timeline.records import Anchor, AnchorKind, Extent, Mention, MentionRole, Modality, Resolution
from timeline.records.stored_reason import StoredReason
from timeline.storage import documents, timexes, when_columns
from timeline.storage.json_array import json_array
from timeline.wording.date_reasons import format_date_reason

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from sqlite_utils import Database

    from timeline.records import Document

__all__ = ["SELECT", "by_number", "by_number_reusing", "from_row", "numbers_by_id", "replace", "to_columns"]

SELECT = f"""
    SELECT m.number, m.id AS mention_id, m.quote_start, m.quote, m.prefix, m.suffix, m.predicate_start, m.predicate,
        m.title AS mention_title, m.modality, m.actors, m.places, m.words, m.said, m.role,
        m.day, m.period, m.anchor AS day_anchor, m.why AS day_why,
        d.id, d.name, d.title, d.url, d.published, d.published_from, d.published_by, k.keywords,
        {timexes.COLUMNS}
    FROM mentions AS m JOIN documents AS d ON d.number = m.document
    LEFT JOIN document_keywords AS k ON k.document = m.document LEFT JOIN timexes AS t ON t.number = m.timex
"""
"""The rows that `from_row` reads, in SQL."""


_COLUMN_NAMES = (
    "document, timex, day, period, anchor, why, id, quote_start, quote, prefix, suffix, predicate_start, predicate, "
    "title, modality, actors, places, words, said, role"
)
_INSERT = f"INSERT INTO mentions ({_COLUMN_NAMES}) VALUES (:{_COLUMN_NAMES.replace(', ', ', :')})"


def replace(db: Database, document: Document, mentions: Iterable[Mention]) -> None:
    """Stores the mentions of a document and deletes its others; its timexes were stored just before.

    Raises:
        KeyError: a mention is dated by a timex that is not the document's.
    """
    ((number,),) = db.execute(
        "SELECT number FROM documents WHERE id = ? AND timeline = ?", [document.source.id, document.timeline]
    )
    db.execute("DELETE FROM mentions WHERE document = ?", [number])
    timex_at = dict(db.execute("SELECT start, number FROM timexes WHERE document = ?", [number]))
    mentions = list(mentions)
    _replace_keywords(db, number, mentions)
    db.conn.executemany(
        _INSERT,
        [{"document": number, **_dating_columns(mention, timex_at), **to_columns(mention)} for mention in mentions],
    )


def _replace_keywords(db: Database, document: int, mentions: Sequence[Mention]) -> None:
    """Stores the keywords of the document, which all its mentions have."""
    db.execute("DELETE FROM document_keywords WHERE document = ?", [document])
    for mention in mentions[:1]:
        db.execute("INSERT INTO document_keywords VALUES (?, ?)", [document, " ".join(mention.keywords)])


def numbers_by_id(db: Database, document: Document) -> dict[str, int]:
    """Return the row numbers of the document's mentions by their ids."""
    rows = db.execute(
        "SELECT m.id, m.number FROM mentions AS m JOIN documents AS d ON d.number = m.document "
        "WHERE d.id = ? AND d.timeline = ?",
        [document.source.id, document.timeline],
    )
    return dict(rows)


def by_number(db: Database, numbers: Iterable[int]) -> dict[int, Mention]:
    """The mentions of these numbers, by number."""
    wanted = list(numbers)
    if not wanted:
        return {}
    rows = db.query(f"{SELECT} WHERE m.number IN (SELECT value FROM json_each(?))", [json_array(wanted)])
    return {row["number"]: from_row(row) for row in rows}


def by_number_reusing(db: Database, numbers: Iterable[int], loaded: Mapping[int, Mention]) -> dict[int, Mention]:
    """The mentions of these numbers, by number; those that are `loaded` are not read again."""
    wanted = list(numbers)
    read = by_number(db, [number for number in wanted if number not in loaded])
    return {number: loaded[number] if number in loaded else read[number] for number in wanted}


def from_row(row: Mapping[str, Any]) -> Mention:
    """The mention of a row of `SELECT`."""
    dated = None if row["day_why"] is not None else timexes.from_row(row)
    return Mention(
        id=row["mention_id"],
        document=documents.source_from_row(row),
        quote=_extent(row["quote_start"], row["quote"]),
        prefix=row["prefix"],
        suffix=row["suffix"],
        timex=None if dated is None else dated.timex,
        resolution=_implicit_resolution(row) if dated is None else dated.resolution,
        predicate=_extent(row["predicate_start"], row["predicate"]),
        title=row["mention_title"],
        modality=Modality(row["modality"]),
        actors=tuple(orjson.loads(row["actors"])),
        places=tuple(orjson.loads(row["places"])),
        words=frozenset(orjson.loads(row["words"])),
        said=frozenset(orjson.loads(row["said"])),
        keywords=_keywords(row["keywords"]),
        role=MentionRole(row["role"]),
    )


def _implicit_resolution(row: Mapping[str, Any]) -> Resolution:
    """The resolution of a mention without a timex: a whole day, a longer period, or unknown."""
    if row["period"] is not None:
        when = edtf.read(row["period"])
    else:
        when = UNKNOWN if row["day"] is None else Span.of(Period(Unit.DAY, Day.numbered(row["day"]))).when()
    anchor = Anchor(AnchorKind(row["day_anchor"]), when.edtf)
    return Resolution(when, when.edtf, None, anchor, StoredReason(row["day_why"]))


@lru_cache(maxsize=4_096)
def _keywords(stored: str | None) -> tuple[str, ...]:
    return () if stored is None else tuple(stored.split())


def _dating_columns(mention: Mention, timex_at: Mapping[int, int]) -> dict[str, str | int | None]:
    """The columns that say what dates the mention."""
    if mention.timex is not None:
        timex = timex_at[mention.timex.extent.start]
        return {"timex": timex, "day": None, "period": None, "anchor": None, "why": None}
    resolution = mention.resolution
    is_period = resolution.when.earliest != resolution.when.latest
    return {
        "timex": None,
        "day": None if is_period else when_columns.day_number(resolution.when.earliest),
        "period": resolution.when.edtf if is_period else None,
        "anchor": resolution.anchor.kind.value,
        "why": format_date_reason(resolution.reason),
    }


def to_columns(mention: Mention) -> dict[str, str | int]:
    """The columns of a mention, except those of its document and of what dates it."""
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
        "role": mention.role.value,
    }


def _extent(start: int, exact: str) -> Extent:
    return Extent(start, start + len(exact), exact)


def _json(texts: Iterable[str]) -> str:
    return json_array(texts)
