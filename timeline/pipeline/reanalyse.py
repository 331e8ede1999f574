"""Analysis of stored documents once more: of some, of those whose analysis failed, or of all; upgrade of a database."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from timeline.pipeline.ingest import BATCH_CHARACTERS, FailedAnalysis, gc_paused
from timeline.pipeline.propagate import update_documents
from timeline.storage import (
    analyses,
    analysis_failures,
    documents,
    is_fresh,
    mark_fresh,
    migrate,
    open_database,
    transaction,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from sqlite_utils import Database

    from timeline.records import Document

__all__ = ["Reanalysis", "reanalyse", "reanalyse_failed", "rebuild", "upgrade"]


class Reanalysis(NamedTuple):
    """How many documents were analysed, those in other languages included, and those whose analysis failed."""

    analysed: int
    failed: tuple[FailedAnalysis, ...]

    @classmethod
    def union(cls, parts: Iterable[Reanalysis]) -> Reanalysis:
        """Add up the parts."""
        each = tuple(parts)
        return cls(sum(part.analysed for part in each), tuple(failed for part in each for failed in part.failed))


def reanalyse(db: Database, chosen: Iterable[Document]) -> Reanalysis:
    """Analyse stored documents again, and update all that depends on them, in one transaction."""
    with transaction(db):
        return Reanalysis.union(_analyse_batch(db, batch) for batch in _batches(chosen))


def reanalyse_failed(db: Database, timeline: str | None = None) -> Reanalysis:
    """Analyse the documents again whose analysis failed, of one timeline or of all, each in its own transaction."""
    keys = analysis_failures.documents(db, timeline)
    return Reanalysis.union(_reanalyse_stored(db, id, timeline) for timeline, id in keys)


def rebuild(db: Database) -> Reanalysis:
    """Make all derived rows again from the stored documents and decisions, as a first ingest would, in one transaction.

    They are deleted first, so no row that an earlier version of the program made is read. Readers see them until the
    end; writers wait.
    """
    with transaction(db):
        analyses.clear(db)
        reanalysis = reanalyse(db, documents.iter_all(db))
        mark_fresh(db)
    return reanalysis


def upgrade(path: Path | str) -> tuple[str, ...]:
    """Apply pending migrations, rebuild derived rows if the schema changed, and return the names of the migrations.

    Raises:
        TimelineError: as `storage.migrate`.
    """
    applied = migrate(path)
    db = open_database(path)
    try:
        if not is_fresh(db):
            rebuild(db)
    finally:
        db.close()
    return applied


def _batches(chosen: Iterable[Document]) -> Iterator[list[Document]]:
    """Batches of about as many characters as those of an ingest."""
    characters = 0

    def number(document: Document) -> int:
        nonlocal characters
        characters += len(document.text)
        return characters // BATCH_CHARACTERS

    return (list(batch) for _, batch in groupby(chosen, number))


def _reanalyse_stored(db: Database, id: str, timeline: str) -> Reanalysis:
    """Read the document within the transaction, as another process may have changed or removed it."""
    with transaction(db):
        document = documents.get(db, id, timeline)
        return reanalyse(db, [] if document is None else [document])


def _analyse_batch(db: Database, batch: list[Document]) -> Reanalysis:
    with gc_paused():
        update_documents(db, batch)
    failed = [
        FailedAnalysis(document.source.name or document.source.id, reason)
        for document in batch
        if (reason := analysis_failures.reason(db, document)) is not None
    ]
    return Reanalysis(len(batch) - len(failed), tuple(failed))
