"""When undated documents were written, as it is inferred: their own clues, the days that follow, what is told of it.

Derived. Where one day is left, the document has it as its day of publication, marked as inferred.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from timeline.publication.inference import Clue, Days, Run
from timeline.records import Bounds
from timeline.storage import when_columns
from timeline.storage.json_array import json_array

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sqlite_utils import Database

    from timeline.records import Document

__all__ = ["clues", "days", "forget", "keep", "keep_clues", "read"]


def keep_clues(db: Database, document: Document, found: Sequence[Clue]) -> None:
    """Keeps what the text of an undated document says of its day, of which nothing is inferred yet."""
    ((number,),) = db.execute(f"SELECT {_THIS}", _this(document))
    written = json.dumps([_written(clue) for clue in found])
    db.execute("INSERT OR REPLACE INTO inferences (document, clues) VALUES (?, ?)", [number, written])
    _unsay(db, number)


def forget(db: Database, document: Document) -> None:
    """Keeps nothing of a document that is dated."""
    db.execute(f"DELETE FROM inferences WHERE document = {_THIS}", _this(document))


def clues(db: Database, documents: Iterable[int]) -> dict[int, list[Clue]]:
    """What the texts of these documents say, by their numbers."""
    rows = db.execute(
        "SELECT document, clues FROM inferences WHERE document IN (SELECT value FROM json_each(?))",
        [json_array(documents)],
    )
    return {document: [_clue(*told) for told in json.loads(written)] for document, written in rows}


def days(db: Database, document: int) -> Days | None:
    """The days on which the document is taken to be written, None where they are not known well enough."""
    ((told,),) = db.execute("SELECT days FROM inferences WHERE document = ?", [document])
    return None if told is None else _days(json.loads(told))


def keep(db: Database, document: int, taken: Days | None, told: Bounds | None) -> None:
    """Keeps on which days the document is taken to be written, and what is told of it."""
    written = None if taken is None else json.dumps(_runs(taken))
    db.execute(
        "UPDATE inferences SET days = ?, bounds = ? WHERE document = ?",
        [written, None if told is None else _told(told), document],
    )
    day = taken.earliest if taken is not None and taken.size == 1 else None
    if day is None:
        _unsay(db, document)
    else:
        db.execute(
            "UPDATE documents SET published = :day, published_from = 'inferred' "
            "WHERE number = :document AND published IS NOT :day",
            {"day": when_columns.number(day), "document": document},
        )


def read(told: str | None) -> Bounds | None:
    """The bounds that a column of this name has."""
    if told is None:
        return None
    earliest, latest, probability, because, contradicts = json.loads(told)
    return Bounds(when_columns.day(earliest), when_columns.day(latest), probability, tuple(because), tuple(contradicts))


_THIS = "(SELECT number FROM documents WHERE id = :id AND timeline = :timeline)"


def _unsay(db: Database, document: int) -> None:
    """The document has no day that is inferred."""
    db.execute(
        "UPDATE documents SET published = NULL, published_from = 'unknown' "
        "WHERE number = ? AND published_from = 'inferred'",
        [document],
    )


def _this(document: Document) -> dict[str, str]:
    return {"id": document.source.id, "timeline": document.timeline}


def _told(told: Bounds) -> str:
    ends = when_columns.number(told.earliest), when_columns.number(told.latest)
    return json.dumps([*ends, told.probability, told.because, told.contradicts])


def _written(clue: Clue) -> list[Any]:
    return [_runs(clue.days), clue.probability, clue.told, clue.years]


def _clue(runs: Sequence[Sequence[int | None]], probability: float, told: str, years: Sequence[int]) -> Clue:
    return Clue(_days(runs), probability, told, tuple(years))


def _runs(days: Days) -> list[tuple[int | None, int | None]]:
    return [(when_columns.number(run.start), when_columns.number(run.end)) for run in days.runs]


def _days(runs: Sequence[Sequence[int | None]]) -> Days:
    return Days(tuple(Run(when_columns.day(start), when_columns.day(end)) for start, end in runs))
