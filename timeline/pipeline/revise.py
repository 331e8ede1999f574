"""Several edits of one document or event in one transaction: all of them are made, or none."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from timeline.pipeline.decide import decide, undo
from timeline.pipeline.propagate import update_documents
from timeline.storage import documents, events, transaction

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlite_utils import Database

    from timeline.records import Document, Event
    from timeline.records.decisions import DecisionKind, Signature

__all__ = ["Revision", "amend", "revise"]


@dataclass(frozen=True, slots=True)
class Revision:
    """Decisions to make about an event, and the kinds of its earlier decisions to undo."""

    decided: tuple[DecisionKind, ...]
    undone: tuple[type[DecisionKind], ...] = ()


def amend(db: Database, document: Document, fields: Mapping[str, Any]) -> Document:
    """Store new fields of the document's source, its title or URL, and return the document as stored."""
    amended = replace(document, source=replace(document.source, **fields))
    with transaction(db):
        if amended != document:
            documents.save(db, amended)
            update_documents(db, [amended])
    return amended


def revise(db: Database, event: Event, revision: Revision, by: Signature) -> Event:
    """Apply the revision and return the event as it is then."""
    with transaction(db):
        for decision in event.decisions:
            if isinstance(decision.kind, revision.undone):
                undo(db, decision.id, by)
        for kind in revision.decided:
            decide(db, event, kind, by)
        revised = events.having_mentions(db, [event.mentions[0].id])
        return next(candidate for candidate in revised if candidate.timeline == event.timeline)
