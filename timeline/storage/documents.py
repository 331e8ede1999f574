"""Documents: the articles as they were given. A list of documents reads no texts."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from timeline.errors import TimelineError
from timeline.language_registry import is_analysed
from timeline.records import Document, PublishedFrom, Source
from timeline.storage import timelines, timexes, when_columns
from timeline.storage.document_queries import PAGE_QUERIES, SELECT_BY_PUBLICATION, DocumentQuery
from timeline.storage.json_array import json_array
from timeline.storage.schema import MAX_SORT_KEY
from timeline.storage.search.pagination import Page, decode_cursor, encode_cursor
from timeline.storage.undated import inferences

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from sqlite_utils import Database

    from timeline.dates import Day
    from timeline.records import DatedTimex, PublicationBounds

__all__ = [
    "AmbiguousName",
    "DocumentSummary",
    "UnknownDocument",
    "by_id_or_name",
    "by_number",
    "delete",
    "find",
    "get",
    "is_redated",
    "iter_all",
    "page",
    "redate",
    "save",
    "sources",
    "summary",
]


class UnknownDocument(TimelineError):
    """No document has this id."""

    def __init__(self, id: str) -> None:
        super().__init__(f"no document has the id {id!r}")
        self.id = id


class AmbiguousName(TimelineError):
    """Several documents have this name."""

    def __init__(self, name: str, ids: tuple[str, ...]) -> None:
        super().__init__(f"{len(ids)} documents are called {name!r}: say which by its id, {', '.join(ids)}")
        self.name = name
        self.ids = ids


@dataclass(frozen=True, slots=True)
class DocumentSummary:
    """A document without its text. `added` is UTC (ISO 8601); in a list there are no `timexes`.

    `events` counts its dated events, `waiting` the undated ones that its publication day would date. `analysis_error`
    says in a few words why its analysis failed, None if it did not fail.
    """

    source: Source
    timeline: str
    language: str
    events: int
    waiting: int
    added: str
    timexes: tuple[DatedTimex, ...] = ()
    bounds: PublicationBounds | None = None
    analysis_error: str | None = None

    @property
    def is_analysed(self) -> bool:
        """True if Timeline reads its language, and its analysis did not fail."""
        return self.analysis_error is None and is_analysed(self.language)


def save(db: Database, document: Document) -> None:
    """Stores the document; it replaces the one of its id and timeline, if there is one.

    Raises:
        BadTimelineName: its timeline has a name that is not allowed.
    """
    timelines.ensure(db, document.timeline)
    columns = _columns(document)
    changed = ", ".join(f"{name} = excluded.{name}" for name in columns)
    db.execute(
        f"INSERT INTO documents ({', '.join(columns)}) VALUES ({', '.join(f':{name}' for name in columns)}) "
        f"ON CONFLICT (id, timeline) DO UPDATE SET {changed}",
        columns,
    )


def delete(db: Database, document: Document) -> None:
    """Deletes the document, and what is derived from it alone."""
    db.execute("DELETE FROM documents WHERE id = ? AND timeline = ?", [document.source.id, document.timeline])


def redate(db: Database, document: Document, day: Day | None) -> Document:
    """Stores the publication day that a person gives a stored document; None if they say that it is not known."""
    origin = PublishedFrom.UNKNOWN if day is None else PublishedFrom.GIVEN
    redated = replace(
        document, source=replace(document.source, published=day, published_from=origin, published_by=None)
    )
    save(db, redated)
    db.execute(
        "INSERT OR IGNORE INTO publication_overrides SELECT number FROM documents WHERE id = ? AND timeline = ?",
        [document.source.id, document.timeline],
    )
    return redated


def is_redated(db: Database, document: Document) -> bool:
    """True if a person has given the publication day of the document, or said that it is not known."""
    row = db.execute(
        "SELECT 1 FROM documents AS d JOIN publication_overrides AS o ON o.document = d.number "
        "WHERE d.id = ? AND d.timeline = ?",
        [document.source.id, document.timeline],
    )
    return row.fetchone() is not None


def by_id_or_name(db: Database, id_or_name: str, timeline: str) -> Document:
    """The document of this id, else the one of this name.

    Raises:
        UnknownTimeline: there is no such timeline.
        UnknownDocument: there is no such document.
        AmbiguousName: several have the name.
    """
    timelines.require(db, timeline)
    document = get(db, id_or_name, timeline)
    if document is not None:
        return document
    rows = db.execute("SELECT id FROM documents WHERE timeline = ? AND name = ? ORDER BY id", [timeline, id_or_name])
    ids = tuple(id for (id,) in rows)
    if len(ids) > 1:
        raise AmbiguousName(id_or_name, ids)
    return find(db, ids[0] if ids else id_or_name, timeline)


def by_number(db: Database, numbers: Iterable[int]) -> dict[int, Document]:
    """The documents of these numbers as they were given, by number."""
    rows = db.query("SELECT * FROM documents WHERE number IN (SELECT value FROM json_each(?))", [json_array(numbers)])
    return {row["number"]: _document_from_row(row) for row in rows}


def sources(db: Database, numbers: Iterable[int]) -> dict[int, Source]:
    """The sources of the documents of these numbers, by number."""
    rows = db.query(
        "SELECT number, id, name, title, url, published, published_from, published_by FROM documents "
        "WHERE number IN (SELECT value FROM json_each(?))",
        [json_array(numbers)],
    )
    return {row["number"]: source_from_row(row) for row in rows}


def get(db: Database, id: str, timeline: str | None = None) -> Document | None:
    """The document as it was given, None if there is none; of several timelines, from the first by name."""
    row = _first_row(db, "SELECT * FROM documents AS d", id, timeline)
    return None if row is None else _document_from_row(row)


def find(db: Database, id: str, timeline: str | None = None) -> Document:
    """The document of `get`.

    Raises:
        UnknownDocument: there is no such document.
    """
    document = get(db, id, timeline)
    if document is None:
        raise UnknownDocument(id)
    return document


def summary(db: Database, id: str, timeline: str | None = None) -> DocumentSummary:
    """The document with its timexes instead of its text.

    Raises:
        UnknownDocument: there is no such document.
    """
    row = _first_row(db, SELECT_BY_PUBLICATION, id, timeline)
    if row is None:
        raise UnknownDocument(id)
    return replace(_summary_from_row(row), timexes=timexes.by_document(db, id, row["timeline"]))


def page(db: Database, query: DocumentQuery) -> Page[DocumentSummary]:
    """The documents of a timeline by publication day, oldest first, undated last.

    Those that need a date are sorted by how many events it would date, most first, then by id.

    Raises:
        UnknownTimeline: there is no such timeline.
        BadCursor: the cursor is none that was given out.
    """
    timelines.require(db, query.timeline)
    place, id = (-MAX_SORT_KEY, "") if query.cursor is None else decode_cursor(query.cursor, int, str)
    rows = list(
        db.query(
            PAGE_QUERIES[query.needs], {"timeline": query.timeline, "place": place, "id": id, "limit": query.limit + 1}
        )
    )
    items = rows[: query.limit]
    next_page = encode_cursor(items[-1]["place"], items[-1]["id"]) if len(rows) > len(items) else None
    return Page(tuple(map(_summary_from_row, items)), next_page)


def iter_all(db: Database) -> Iterator[Document]:
    """All documents of all timelines as they were given; one at a time is read."""
    numbers = [number for (number,) in db.execute("SELECT number FROM documents ORDER BY timeline, id")]
    for number in numbers:
        yield from map(_document_from_row, db.query("SELECT * FROM documents WHERE number = ?", [number]))


def _first_row(db: Database, select: str, id: str, timeline: str | None) -> dict[str, Any] | None:
    where = "d.id = :id AND d.timeline = coalesce(:timeline, d.timeline)"
    rows = db.query(f"{select} WHERE {where} ORDER BY d.timeline LIMIT 1", {"id": id, "timeline": timeline})
    return next(iter(rows), None)


def _columns(document: Document) -> dict[str, str | int | None]:
    source = document.source
    return {
        "id": source.id,
        "name": source.name,
        "title": source.title,
        "url": source.url,
        "published": when_columns.day_number(source.published),
        "published_from": source.published_from.value,
        "published_by": source.published_by,
        "timeline": document.timeline,
        "language": document.language,
        "text": document.text,
    }


def source_from_row(row: Mapping[str, Any]) -> Source:
    """The source of a row."""
    return _cached_source(_source_columns(row))


_source_columns = itemgetter("id", "name", "title", "published", "published_from", "url", "published_by")


@lru_cache(maxsize=4096)
def _cached_source(columns: tuple[Any, ...]) -> Source:
    """Cached: many mentions of one document are read."""
    id, name, title, published, published_from, url, by = columns
    return Source(id, name, title, when_columns.day_from_number(published), PublishedFrom(published_from), url, by)


def _document_from_row(row: Mapping[str, Any]) -> Document:
    """The document as it was given: without a publication day that was inferred."""
    source = source_from_row(row)
    if source.published_from is PublishedFrom.INFERRED:
        source = replace(source, published=None, published_from=PublishedFrom.UNKNOWN)
    return Document(source, row["timeline"], row["language"], row["text"])


def _summary_from_row(row: Mapping[str, Any]) -> DocumentSummary:
    values = source_from_row(row), row["timeline"], row["language"], row["events"], row["waiting"], row["added"]
    bounds = inferences.bounds_from_json(row["bounds"])
    return DocumentSummary(*values, bounds=bounds, analysis_error=row["analysis_error"])
