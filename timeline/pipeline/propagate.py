"""Recomputation after documents changed: their events, inferred publication days, and the events that these change."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from timeline.analysis import analyse, publication_of
from timeline.pipeline.infer_publication import infer_publication
from timeline.pipeline.update_events import update_events
from timeline.storage import analyses, documents, recluster_scope
from timeline.storage.recluster_scope import DirtySet
from timeline.storage.undated import links as undated_links

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlite_utils import Database

    from timeline.records import Document

__all__ = ["Change", "propagate", "remove_document", "update_document"]


class Change(NamedTuple):
    """What changed in a timeline, and the numbers of the undated documents whose inferred day may be another now."""

    dirty: DirtySet = DirtySet()
    undated_documents: frozenset[int] = frozenset()

    @classmethod
    def union(cls, changes: Sequence[Change]) -> Change:
        """Combine changes in the order in which they happened."""
        return cls(
            DirtySet.union(change.dirty for change in changes),
            frozenset().union(*(change.undated_documents for change in changes)),
        )


def update_document(db: Database, document: Document) -> Change:
    """Analyse a document that is stored, and replace what is derived from it."""
    id, timeline = document.source.id, document.timeline
    before = undated_links.affected_documents(db, id, timeline)
    dirty = analyses.replace(db, document, analyse(document, publication_of(document)))
    return Change(dirty, frozenset(before | undated_links.affected_documents(db, id, timeline)))


def remove_document(db: Database, document: Document) -> Change:
    """Remove the document and what is derived from it alone."""
    undated_documents = undated_links.affected_documents(db, document.source.id, document.timeline)
    change = Change(recluster_scope.dirty_on_removal(db, document), frozenset(undated_documents))
    documents.delete(db, document)
    return change


def propagate(db: Database, timeline: str, change: Change) -> None:
    """Update the events that the change touches, infer publication days, and update the events that these touch."""
    update_events(db, timeline, change.dirty)
    dirty = infer_publication(db, timeline, change.dirty.new, change.undated_documents)
    if dirty != DirtySet():
        update_events(db, timeline, dirty)
