"""Documents: the articles as they were given. The text of one is read only when that one is asked for."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from timeline.errors import TimelineError
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
    from timeline.records import PublicationBounds
    from timeline.storage.timexes import DatedTimex

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
    """A document without its text. `added` is UTC (ISO 8601), `timexes` no list has.

    `events` counts those it dates, `waiting` those without a date that the day of its publication would settle.
    """

    source: Source
    timeline: str
    language: str
    events: int
    waiting: int
    added: str
    timexes: tuple[DatedTimex, ...] = ()
    bounds: PublicationBounds | None = None


def save(db: Database, document: Document) -> None:
    """Keeps the document, in the place of the one that has its id and timeline where there is one.

    Raises:
        BadTimelineName: its timeline cannot be called that.
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
    """Keeps the document no more, nor what is derived from it alone."""
    db.execute("DELETE FROM documents WHERE id = ? AND timeline = ?", [document.source.id, document.timeline])


def redate(db: Database, document: Document, day: Day | None) -> Document:
    """Keeps what a person says of the day of a document that is kept: which, or that it is not known."""
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
    """Whether a person has said the day of the document, or that it is not known."""
    found = db.execute(
        "SELECT 1 FROM documents AS d JOIN publication_overrides AS r ON r.document = d.number WHERE d.id = ? AND d.timeline = ?",
        [document.source.id, document.timeline],
    )
    return found.fetchone() is not None


def by_id_or_name(db: Database, id_or_name: str, timeline: str) -> Document:
    """The document of this id, else that of this name.

    Raises:
        UnknownTimeline: there is no such timeline.
        UnknownDocument: there is none.
        AmbiguousName: there are several.
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
    """The documents of these numbers as they were given, each by its own."""
    rows = db.query("SELECT * FROM documents WHERE number IN (SELECT value FROM json_each(?))", [json_array(numbers)])
    return {row["number"]: _document_from_row(row) for row in rows}


def sources(db: Database, numbers: Iterable[int]) -> dict[int, Source]:
    """The sources of the documents of these numbers, each by its own."""
    rows = db.query(
        "SELECT number, id, name, title, url, published, published_from, published_by FROM documents "
        "WHERE number IN (SELECT value FROM json_each(?))",
        [json_array(numbers)],
    )
    return {row["number"]: source_from_row(row) for row in rows}


def get(db: Database, id: str, timeline: str | None = None) -> Document | None:
    """The document as it was given, if there is one; of several timelines' that of the first by the alphabet."""
    row = _first_row(db, "SELECT * FROM documents AS d", id, timeline)
    return None if row is None else _document_from_row(row)


def find(db: Database, id: str, timeline: str | None = None) -> Document:
    """As `kept`.

    Raises:
        UnknownDocument: there is none.
    """
    document = get(db, id, timeline)
    if document is None:
        raise UnknownDocument(id)
    return document


def summary(db: Database, id: str, timeline: str | None = None) -> DocumentSummary:
    """As `find`, but its timexes in the place of its text."""
    row = _first_row(db, SELECT_BY_PUBLICATION, id, timeline)
    if row is None:
        raise UnknownDocument(id)
    return replace(_summary_from_row(row), timexes=timexes.by_document(db, id, row["timeline"]))


def page(db: Database, query: DocumentQuery) -> Page[DocumentSummary]:
    """The documents of a timeline by the day of their publication, oldest first, undated last.

    Those that need a date come by the number of events that it would settle, most first, then by their id.

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
    given = rows[: query.limit]
    more = len(rows) > len(given)
    return Page(
        tuple(map(_summary_from_row, given)), encode_cursor(given[-1]["place"], given[-1]["id"]) if more else None
    )


def iter_all(db: Database) -> Iterator[Document]:
    """All documents of all timelines as they were given, one at a time."""
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
    """The source whose columns the row has."""
    return _cached_source(_source_columns(row))


_source_columns = itemgetter("id", "name", "title", "published", "published_from", "url", "published_by")


@lru_cache(maxsize=4096)
def _cached_source(columns: tuple[Any, ...]) -> Source:
    """Many mentions are read of one document."""
    id, name, title, published, published_from, url, by = columns
    return Source(id, name, title, when_columns.day_from_number(published), PublishedFrom(published_from), url, by)


def _document_from_row(row: Mapping[str, Any]) -> Document:
    """As it was given: a day that was inferred is none."""
    known = source_from_row(row)
    if known.published_from is PublishedFrom.INFERRED:
        known = replace(known, published=None, published_from=PublishedFrom.UNKNOWN)
    return Document(known, row["timeline"], row["language"], row["text"])


def _summary_from_row(row: Mapping[str, Any]) -> DocumentSummary:
    known = source_from_row(row), row["timeline"], row["language"], row["events"], row["waiting"], row["added"]
    return DocumentSummary(*known, bounds=inferences.bounds_from_json(row["bounds"]))
