"""Several changes at once: what is said of a document, and what people decide about an event. All of them, or none."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from timeline.pipeline.decide import decide, undo
from timeline.pipeline.propagate import propagate, update_document
from timeline.storage import documents, events, transaction

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlite_utils import Database

    from timeline.records import Document, Event
    from timeline.records.decisions import DecisionKind, Signature

__all__ = ["Revision", "amend", "revise"]


@dataclass(frozen=True, slots=True)
class Revision:
    """What is decided about an event from now on, and the kinds of what was decided before and is taken back."""

    decided: tuple[DecisionKind, ...]
    undone: tuple[type[DecisionKind], ...] = ()


def amend(db: Database, document: Document, fields: Mapping[str, Any]) -> Document:
    """Keeps the title and the URL that are said of a document; it is told as it is kept now."""
    amended = replace(document, source=replace(document.source, **fields))
    with transaction(db):
        if amended != document:
            documents.save(db, amended)
            propagate(db, document.timeline, update_document(db, amended))
    return amended


def revise(db: Database, event: Event, revision: Revision, by: Signature) -> Event:
    """The event, as it is when all of that is decided."""
    with transaction(db):
        for decision in event.decisions:
            if isinstance(decision.kind, revision.undone):
                undo(db, decision.id, by)
        for kind in revision.decided:
            decide(db, event, kind, by)
        held = events.having_mentions(db, [event.mentions[0].id])
        return next(one for one in held if one.timeline == event.timeline)
