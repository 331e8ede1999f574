"""The timexes of a document, each with what it comes to. Derived: replaced as a whole whenever the document changes."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from timeline.meanings import notation
from timeline.meanings.operators import Lean
from timeline.records import Anchor, AnchorKind, Extent, Resolution, Timex
from timeline.resolving import waits
from timeline.storage import when_columns

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from sqlite_utils import Database

    from timeline.records import Document

__all__ = ["COLUMNS", "Dated", "columns", "of", "read", "replace"]

COLUMNS = """
    t.start, t.exact, t.meaning, t.lean, t.edtf, t.earliest, t.latest, t.precision, t.approximate, t.uncertain,
    t.value, t.mod, t.anchor, t.anchor_value, t.why
"""
"""What `read` wants of a row, in SQL, where the table is called `t`."""

_THIS = "(SELECT number FROM documents WHERE id = :id AND timeline = :timeline)"

_NAMES = (
    "document, start, exact, meaning, lean, edtf, earliest, latest, precision, approximate, uncertain, value, mod, "
    "anchor, anchor_value, why, waits"
)
_INSERT = f"INSERT INTO timexes ({_NAMES}) VALUES (:{_NAMES.replace(', ', ', :')})"

_meaning = lru_cache(maxsize=4096)(notation.read)


@lru_cache(maxsize=4096)
def _anchor(kind: str, value: str | None) -> Anchor:
    return Anchor(AnchorKind(kind), value)


@dataclass(frozen=True, slots=True)
class Dated:
    """A timex and what it comes to in its document."""

    timex: Timex
    resolution: Resolution


def replace(db: Database, document: Document, dated: Iterable[Dated]) -> None:
    """Keeps these, and no others, of a document that is kept. The mentions that they date go."""
    this = {"id": document.source.id, "timeline": document.timeline}
    db.execute(f"DELETE FROM timexes WHERE document = {_THIS}", this)
    ((number,),) = db.execute(f"SELECT {_THIS}", this)
    db.conn.executemany(_INSERT, [{"document": number, **columns(one)} for one in dated])


def of(db: Database, id: str, timeline: str) -> tuple[Dated, ...]:
    """Those of the document, in the order of its text."""
    rows = db.query(
        f"SELECT {COLUMNS} FROM timexes AS t WHERE t.document = {_THIS} ORDER BY t.start",
        {"id": id, "timeline": timeline},
    )
    return tuple(map(read, rows))


def read(row: Mapping[str, Any]) -> Dated:
    """The timex whose columns the row has."""
    extent = Extent(row["start"], row["start"] + len(row["exact"]), row["exact"])
    return Dated(
        Timex(extent, _meaning(row["meaning"]), Lean(row["lean"])),
        Resolution(
            when_columns.read(row),
            row["value"],
            row["mod"],
            _anchor(row["anchor"], row["anchor_value"]),
            row["why"],
        ),
    )


def columns(dated: Dated) -> dict[str, str | int | None]:
    """The columns of a timex, but for its document."""
    timex, resolution = dated.timex, dated.resolution
    return {
        "start": timex.extent.start,
        "exact": timex.extent.exact,
        "meaning": notation.written(timex.meaning),
        "lean": timex.lean.value,
        **when_columns.columns(resolution.when),
        "value": resolution.value,
        "mod": resolution.mod,
        "anchor": resolution.anchor.kind.value,
        "anchor_value": resolution.anchor.value,
        "why": resolution.why,
        "waits": int(waits(timex.meaning)),
    }
