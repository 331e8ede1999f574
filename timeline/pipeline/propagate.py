"""What follows from documents that changed: events, then days that are inferred, then the events of these."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from timeline.pipeline.analyse import analyse
from timeline.pipeline.infer_publication import infer_publication
from timeline.pipeline.update_events import update_events
from timeline.storage import documents, recluster_scope
from timeline.storage.recluster_scope import DirtySet
from timeline.storage.undated import links as undated_links

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlite_utils import Database

    from timeline.records import Document

__all__ = ["Change", "propagate", "remove_document", "update_document"]


class Change(NamedTuple):
    """What came loose in a timeline, and the numbers of the undated documents whose day may be another now."""

    dirty: DirtySet = DirtySet()
    undated_documents: frozenset[int] = frozenset()

    @classmethod
    def union(cls, changes: Sequence[Change]) -> Change:
        """All of them."""
        return cls(
            DirtySet.union([change.dirty for change in changes]),
            frozenset().union(*(one.undated_documents for one in changes)),
        )


def update_document(db: Database, document: Document) -> Change:
    """Derives a document that is kept anew."""
    id, timeline = document.source.id, document.timeline
    before = undated_links.affected_documents(db, id, timeline)
    return Change(analyse(db, document), frozenset(before | undated_links.affected_documents(db, id, timeline)))


def remove_document(db: Database, document: Document) -> Change:
    """Takes the document out."""
    id, timeline = document.source.id, document.timeline
    change = Change(
        recluster_scope.dirty_on_removal(db, id, timeline),
        frozenset(undated_links.affected_documents(db, id, timeline)),
    )
    documents.delete(db, document)
    return change


def propagate(db: Database, timeline: str, change: Change) -> None:
    """Gathers the events of all that changed, and infers the days that hang together with it."""
    update_events(db, timeline, change.dirty)
    loose = infer_publication(db, timeline, change.dirty.new, change.undated_documents)
    if loose != DirtySet():
        update_events(db, timeline, loose)
