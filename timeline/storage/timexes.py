"""Timexes of a document, each with its resolution. Derived: replaced as a whole whenever the document changes."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

from timeline.meanings import notation
from timeline.meanings.operators import Lean
from timeline.records import Anchor, AnchorKind, DatedTimex, Extent, Resolution, Timex
from timeline.records.stored_reason import StoredReason
from timeline.resolving import depends_on_publication
from timeline.storage import when_columns
from timeline.wording.date_reasons import format_date_reason

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from sqlite_utils import Database

    from timeline.records import Document

__all__ = ["COLUMNS", "by_document", "from_row", "replace", "to_columns"]

COLUMNS = """
    t.start, t.exact, t.meaning, t.lean, t.edtf, t.earliest, t.latest, t.precision, t.approximate, t.uncertain,
    t.value, t.mod, t.anchor, t.anchor_value, t.why
"""
"""The columns that `from_row` reads, in SQL; the table has the alias `t`."""

_DOCUMENT_NUMBER = "(SELECT number FROM documents WHERE id = :id AND timeline = :timeline)"

_COLUMN_NAMES = (
    "document, start, exact, meaning, lean, edtf, earliest, latest, precision, approximate, uncertain, value, mod, "
    "anchor, anchor_value, why, depends_on_publication"
)
_INSERT = f"INSERT INTO timexes ({_COLUMN_NAMES}) VALUES (:{_COLUMN_NAMES.replace(', ', ', :')})"

_parse_meaning = lru_cache(maxsize=4096)(notation.parse)


@lru_cache(maxsize=4096)
def _cached_anchor(kind: str, value: str | None) -> Anchor:
    return Anchor(AnchorKind(kind), value)


def replace(db: Database, document: Document, dated: Iterable[DatedTimex]) -> None:
    """Stores the timexes of a stored document and deletes its others, with the mentions that those date."""
    key = {"id": document.source.id, "timeline": document.timeline}
    db.execute(f"DELETE FROM timexes WHERE document = {_DOCUMENT_NUMBER}", key)
    ((number,),) = db.execute(f"SELECT {_DOCUMENT_NUMBER}", key)
    db.conn.executemany(_INSERT, [{"document": number, **to_columns(timex)} for timex in dated])


def by_document(db: Database, id: str, timeline: str) -> tuple[DatedTimex, ...]:
    """The timexes of the document, in the order of its text."""
    rows = db.query(
        f"SELECT {COLUMNS} FROM timexes AS t WHERE t.document = {_DOCUMENT_NUMBER} ORDER BY t.start",
        {"id": id, "timeline": timeline},
    )
    return tuple(map(from_row, rows))


def from_row(row: Mapping[str, Any]) -> DatedTimex:
    """The timex of a row."""
    extent = Extent(row["start"], row["start"] + len(row["exact"]), row["exact"])
    return DatedTimex(
        Timex(extent, _parse_meaning(row["meaning"]), Lean(row["lean"])),
        Resolution(
            when_columns.from_row(row),
            row["value"],
            row["mod"],
            _cached_anchor(row["anchor"], row["anchor_value"]),
            StoredReason(row["why"]),
        ),
    )


def to_columns(dated: DatedTimex) -> dict[str, str | int | None]:
    """The columns of a timex, except its document."""
    timex, resolution = dated.timex, dated.resolution
    return {
        "start": timex.extent.start,
        "exact": timex.extent.exact,
        "meaning": notation.format(timex.meaning),
        "lean": timex.lean.value,
        **when_columns.to_columns(resolution.when),
        "value": resolution.value,
        "mod": resolution.mod,
        "anchor": resolution.anchor.kind.value,
        "anchor_value": resolution.anchor.value,
        "why": format_date_reason(resolution.reason),
        "depends_on_publication": int(depends_on_publication(timex.meaning)),
    }
