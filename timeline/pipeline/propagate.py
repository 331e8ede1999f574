"""What follows from documents that changed: events, then days that are inferred, then the events of these."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from timeline.pipeline.analyse import derive
from timeline.pipeline.infer_publication import infer
from timeline.pipeline.update_events import gather
from timeline.storage import documents, recluster_scope
from timeline.storage.recluster_scope import Loose
from timeline.storage.undated import links as undated_links

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlite_utils import Database

    from timeline.records import Document

__all__ = ["Change", "changed", "follow", "removed"]


class Change(NamedTuple):
    """What came loose in a timeline, and the numbers of the undated documents whose day may be another now."""

    loose: Loose = Loose()
    documents: frozenset[int] = frozenset()

    @classmethod
    def together(cls, every: Sequence[Change]) -> Change:
        """All of them."""
        return cls(
            Loose.together([change.loose for change in every]), frozenset().union(*(one.documents for one in every))
        )


def changed(db: Database, document: Document) -> Change:
    """Derives a document that is kept anew."""
    id, timeline = document.source.id, document.timeline
    before = undated_links.around(db, id, timeline)
    return Change(derive(db, document), frozenset(before | undated_links.around(db, id, timeline)))


def removed(db: Database, document: Document) -> Change:
    """Takes the document out."""
    id, timeline = document.source.id, document.timeline
    change = Change(recluster_scope.loosened(db, id, timeline), frozenset(undated_links.around(db, id, timeline)))
    documents.delete(db, document)
    return change


def follow(db: Database, timeline: str, change: Change) -> None:
    """Gathers the events of all that changed, and infers the days that hang together with it."""
    gather(db, timeline, change.loose)
    loose = infer(db, timeline, change.loose.new, change.documents)
    if loose != Loose():
        gather(db, timeline, loose)
