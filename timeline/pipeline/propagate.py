"""Recomputation after documents changed: their events, inferred publication days, and the events that these change.

A fault of the program costs the document that it comes from: its analysis is empty, and the others are as if it were
not there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from timeline.analysis import Analysis, publication_of
from timeline.pipeline.faults import attempt_analysis, is_fault_of_database, log_fault, reason_of
from timeline.pipeline.infer_publication import infer_publication
from timeline.pipeline.update_events import update_events
from timeline.storage import analyses, documents, recluster_scope
from timeline.storage.recluster_scope import DirtySet
from timeline.storage.undated import links as undated_links

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlite_utils import Database

    from timeline.records import Document

__all__ = ["remove_document", "update_documents"]


class _Change(NamedTuple):
    """What changed in a timeline, and the numbers of the undated documents whose inferred day may be another now."""

    dirty: DirtySet = DirtySet()
    undated_documents: frozenset[int] = frozenset()

    @classmethod
    def union(cls, changes: Sequence[_Change]) -> _Change:
        """Combine changes in the order in which they happened."""
        return cls(
            DirtySet.union(change.dirty for change in changes),
            frozenset().union(*(change.undated_documents for change in changes)),
        )


def update_documents(db: Database, changed: Sequence[Document]) -> None:
    """Analyse stored documents, and update what depends on them; of several with one id, the last one is stored.

    If a step across documents fails, halves of the documents are tried, down to the one with which it fails. That one
    is stored as not analysed. Of two documents that only fail together, the second one is.
    """
    by_timeline: dict[str, dict[str, Document]] = {}
    for document in changed:
        by_timeline.setdefault(document.timeline, {})[document.source.id] = document
    for _, by_id in sorted(by_timeline.items()):
        _update(db, tuple(by_id.values()))


def remove_document(db: Database, document: Document) -> None:
    """Remove the document and what is derived from it alone, and update what depends on it."""
    undated_documents = undated_links.affected_documents(db, document.source.id, document.timeline)
    change = _Change(recluster_scope.dirty_on_removal(db, document), frozenset(undated_documents))
    documents.delete(db, document)
    _propagate(db, document.timeline, change)


def _update(db: Database, changed: Sequence[Document]) -> None:
    """Update documents of one timeline."""
    try:
        with db.atomic():
            _replace_analyses(db, [(document, _analyse(document)) for document in changed])
    except Exception as error:
        if is_fault_of_database(error):
            raise
        if len(changed) > 1:
            half = len(changed) // 2
            _update(db, changed[:half])
            _update(db, changed[half:])
        else:
            log_fault(changed[0], error)
            _replace_analyses(db, [(changed[0], Analysis(error=reason_of(error)))])


def _analyse(document: Document) -> Analysis:
    return attempt_analysis(document, publication_of(document))


def _replace_analyses(db: Database, analysed: Sequence[tuple[Document, Analysis]]) -> None:
    """Replace what is derived from documents of one timeline, and update what depends on it."""
    changes = [_replace_analysis(db, document, analysis) for document, analysis in analysed]
    _propagate(db, analysed[0][0].timeline, _Change.union(changes))


def _replace_analysis(db: Database, document: Document, analysis: Analysis) -> _Change:
    id, timeline = document.source.id, document.timeline
    before = undated_links.affected_documents(db, id, timeline)
    dirty = analyses.replace(db, document, analysis)
    return _Change(dirty, frozenset(before | undated_links.affected_documents(db, id, timeline)))


def _propagate(db: Database, timeline: str, change: _Change) -> None:
    """Update the events that the change touches, infer publication days, and update the events that these touch."""
    update_events(db, timeline, change.dirty)
    dirty = infer_publication(db, timeline, change.dirty.new, change.undated_documents)
    if dirty != DirtySet():
        update_events(db, timeline, dirty)
