"""Inferred publication days of undated documents: the clues of their texts, the inferred days, and their bounds.

Derived. Where a single day is inferred, the document has it as its publication day, marked as inferred.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from timeline.publication.inference import Clue, DayRange, DaySet
from timeline.records import PublicationBounds
from timeline.records.stored_reason import StoredReason
from timeline.storage import when_columns
from timeline.storage.json_array import json_array
from timeline.wording.publication_reasons import format_publication_reason

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sqlite_utils import Database

    from timeline.records import Document

__all__ = ["bounds_from_json", "clues", "days", "delete", "save", "save_clues"]


def save_clues(db: Database, document: Document, new_clues: Sequence[Clue]) -> None:
    """Stores the clues in the text of an undated document, and deletes what was inferred before."""
    ((number,),) = db.execute(f"SELECT {_DOCUMENT_NUMBER}", _document_key(document))
    clues_json = json.dumps([_clue_to_json(clue) for clue in new_clues])
    db.execute("INSERT OR REPLACE INTO publication_inferences (document, clues) VALUES (?, ?)", [number, clues_json])
    _clear_inferred_day(db, number)


def delete(db: Database, document: Document) -> None:
    """Deletes the clues and the inferred days of a document that is dated."""
    db.execute(f"DELETE FROM publication_inferences WHERE document = {_DOCUMENT_NUMBER}", _document_key(document))


def clues(db: Database, documents: Iterable[int]) -> dict[int, list[Clue]]:
    """The clues in the texts of these documents, by number."""
    rows = db.execute(
        "SELECT document, clues FROM publication_inferences WHERE document IN (SELECT value FROM json_each(?))",
        [json_array(documents)],
    )
    return {document: [_clue_from_json(*clue) for clue in json.loads(clues_json)] for document, clues_json in rows}


def days(db: Database, document: int) -> DaySet | None:
    """The inferred publication days of the document, None where nothing certain enough was inferred."""
    ((days_json,),) = db.execute("SELECT days FROM publication_inferences WHERE document = ?", [document])
    return None if days_json is None else _days_from_json(json.loads(days_json))


def save(db: Database, document: int, inferred_days: DaySet | None, bounds: PublicationBounds | None) -> None:
    """Stores the inferred publication days of the document, and their bounds."""
    days_json = None if inferred_days is None else json.dumps(_days_to_json(inferred_days))
    db.execute(
        "UPDATE publication_inferences SET days = ?, bounds = ? WHERE document = ?",
        [days_json, None if bounds is None else _bounds_to_json(bounds), document],
    )
    day = inferred_days.earliest if inferred_days is not None and inferred_days.size == 1 else None
    if day is None:
        _clear_inferred_day(db, document)
    else:
        db.execute(
            "UPDATE documents SET published = :day, published_from = 'inferred' "
            "WHERE number = :document AND published IS NOT :day",
            {"day": when_columns.day_number(day), "document": document},
        )


def bounds_from_json(text: str | None) -> PublicationBounds | None:
    """The bounds in the column of this name."""
    if text is None:
        return None
    earliest, latest, probability, because, contradicts = json.loads(text)
    return PublicationBounds(
        when_columns.day_from_number(earliest),
        when_columns.day_from_number(latest),
        probability,
        tuple(map(StoredReason, because)),
        tuple(map(StoredReason, contradicts)),
    )


_DOCUMENT_NUMBER = "(SELECT number FROM documents WHERE id = :id AND timeline = :timeline)"


def _clear_inferred_day(db: Database, document: int) -> None:
    """Takes an inferred publication day away from the document."""
    db.execute(
        "UPDATE documents SET published = NULL, published_from = 'unknown' "
        "WHERE number = ? AND published_from = 'inferred'",
        [document],
    )


def _document_key(document: Document) -> dict[str, str]:
    return {"id": document.source.id, "timeline": document.timeline}


def _bounds_to_json(bounds: PublicationBounds) -> str:
    ends = when_columns.day_number(bounds.earliest), when_columns.day_number(bounds.latest)
    because, contradicts = (
        [format_publication_reason(reason) for reason in reasons] for reasons in (bounds.because, bounds.contradicts)
    )
    return json.dumps([*ends, bounds.probability, because, contradicts])


def _clue_to_json(clue: Clue) -> list[Any]:
    return [_days_to_json(clue.days), clue.probability, format_publication_reason(clue.reason), clue.years]


def _clue_from_json(
    ranges: Sequence[Sequence[int | None]], probability: float, sentence: str, years: Sequence[int]
) -> Clue:
    return Clue(_days_from_json(ranges), probability, StoredReason(sentence), tuple(years))


def _days_to_json(days: DaySet) -> list[tuple[int | None, int | None]]:
    return [(when_columns.day_number(run.start), when_columns.day_number(run.end)) for run in days.ranges]


def _days_from_json(ranges: Sequence[Sequence[int | None]]) -> DaySet:
    return DaySet(
        tuple(DayRange(when_columns.day_from_number(start), when_columns.day_from_number(end)) for start, end in ranges)
    )
