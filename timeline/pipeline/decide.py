"""What a person decides goes in, or is undone, and the events that it touches are gathered again: one transaction."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.pipeline.update_events import update_events
from timeline.records.decisions import Decision, Merge, MergeOfOne, Split, SplitOfNothing, make_decision
from timeline.storage import decisions, recluster_scope, transaction

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from sqlite_utils import Database

    from timeline.records import Event
    from timeline.records.decisions import DecisionKind, Signature

__all__ = ["decide", "merge", "split", "undo"]


def decide(db: Database, event: Event, kind: DecisionKind, by: Signature) -> Decision:
    """Keeps what the person decided about the event, as `events.find` gave it, and applies it.

    Raises:
        SplitOfNothing: it would leave one event.
    """
    return _apply(db, make_decision(event.timeline, kind, [mention.id for mention in event.mentions], by))


def merge(db: Database, events: Sequence[Event], by: Signature) -> Decision:
    """Makes the events, all of one timeline, one.

    Raises:
        MergeOfOne: they are one already.
    """
    if len({event.id for event in events}) < 2 or len({event.timeline for event in events}) > 1:
        raise MergeOfOne
    return _apply(
        db, make_decision(events[0].timeline, Merge(), [one.id for event in events for one in event.mentions], by)
    )


def split(db: Database, event: Event, leaving: Collection[int], by: Signature) -> Decision:
    """Makes the mentions of these indices, from 0, an event of their own.

    Raises:
        SplitOfNothing: the event has no such mention, or no other.
    """
    if not set(leaving) < set(range(len(event.mentions))):
        raise SplitOfNothing(len(event.mentions))
    return decide(db, event, Split(tuple(sorted(event.mentions[index].id for index in leaving))), by)


def undo(db: Database, id: str, by: Signature) -> Decision:
    """Takes the decision back: the events are what they would be without it. It is told, as it was.

    Raises:
        UnknownDecision: there is no such decision.
    """
    with transaction(db):
        undone = decisions.find(db, id)
        decisions.delete(db, undone, by)
        update_events(db, undone.timeline, recluster_scope.dirty_by_id(db, undone.mentions))
    return undone


def _apply(db: Database, decided: Decision) -> Decision:
    with transaction(db):
        decisions.save(db, decided)
        update_events(db, decided.timeline, recluster_scope.dirty_by_id(db, decided.mentions))
    return decided
