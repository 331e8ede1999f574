"""When undated documents were written, as it is inferred: their own clues, the days that follow, what is told of it.

Derived. Where one day is left, the document has it as its day of publication, marked as inferred.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import orjson

from timeline.dating import Clue, Days, Run
from timeline.records import Bounds
from timeline.store import whens

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sqlite_utils import Database

    from timeline.records import Document

__all__ = ["bounds", "clues", "days", "forget", "keep", "keep_clues", "read"]


def keep_clues(db: Database, document: Document, found: Sequence[Clue]) -> None:
    """Keeps what the text of an undated document says of its day, of which nothing is inferred yet."""
    db.execute(
        f"INSERT OR REPLACE INTO inferences (document, clues) VALUES ({_THIS}, :clues)",
        {**_this(document), "clues": json.dumps([_written(clue) for clue in found])},
    )
    db.execute(
        "UPDATE documents SET published = NULL, published_from = 'unknown' "
        "WHERE id = :id AND timeline = :timeline AND published_from = 'inferred'",
        _this(document),
    )


def forget(db: Database, document: Document) -> None:
    """Keeps nothing of a document that is dated."""
    db.execute(f"DELETE FROM inferences WHERE document = {_THIS}", _this(document))


def clues(db: Database, documents: Iterable[int]) -> dict[int, list[Clue]]:
    """What the texts of these documents say, by their numbers."""
    rows = db.execute(
        "SELECT document, clues FROM inferences WHERE document IN (SELECT value FROM json_each(?))",
        [orjson.dumps(list(documents))],
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
    db.execute(
        "UPDATE documents SET published = :day, published_from = :origin "
        "WHERE number = :document AND (published IS NOT :day OR published_from <> :origin)",
        {"day": whens.number(day), "origin": "unknown" if day is None else "inferred", "document": document},
    )


def bounds(db: Database, document: int) -> Bounds | None:
    """What is told of the day of the document."""
    ((told,),) = db.execute("SELECT bounds FROM inferences WHERE document = ?", [document])
    return read(told)


def read(told: str | None) -> Bounds | None:
    """The bounds that a column of this name has."""
    if told is None:
        return None
    earliest, latest, probability, because, contradicts = json.loads(told)
    return Bounds(whens.day(earliest), whens.day(latest), probability, tuple(because), tuple(contradicts))


_THIS = "(SELECT number FROM documents WHERE id = :id AND timeline = :timeline)"


def _this(document: Document) -> dict[str, str]:
    return {"id": document.source.id, "timeline": document.timeline}


def _told(told: Bounds) -> str:
    ends = whens.number(told.earliest), whens.number(told.latest)
    return json.dumps([*ends, told.probability, told.because, told.contradicts])


def _written(clue: Clue) -> list[Any]:
    return [_runs(clue.days), clue.probability, clue.told, clue.years]


def _clue(runs: Sequence[Sequence[int | None]], probability: float, told: str, years: Sequence[int]) -> Clue:
    return Clue(_days(runs), probability, told, tuple(years))


def _runs(days: Days) -> list[tuple[int | None, int | None]]:
    return [(whens.number(run.start), whens.number(run.end)) for run in days.runs]


def _days(runs: Sequence[Sequence[int | None]]) -> Days:
    return Days(tuple(Run(whens.day(start), whens.day(end)) for start, end in runs))
