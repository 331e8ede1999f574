"""User decisions about events (manual overrides): store or undo one, and cluster its events again."""

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
    """Store and apply a decision about the event, given as `events.find` returns it.

    Raises:
        SplitOfNothing: the split would leave one event.
    """
    return _apply(db, make_decision(event.timeline, kind, [mention.id for mention in event.mentions], by))


def merge(db: Database, events: Sequence[Event], by: Signature) -> Decision:
    """Merge the events, all of one timeline, into one.

    Raises:
        MergeOfOne: there is only one event, or several timelines.
    """
    if len({event.id for event in events}) < 2 or len({event.timeline for event in events}) > 1:
        raise MergeOfOne
    return _apply(
        db,
        make_decision(events[0].timeline, Merge(), [mention.id for event in events for mention in event.mentions], by),
    )


def split(db: Database, event: Event, leaving: Collection[int], by: Signature) -> Decision:
    """Split off the mentions with these indices, counted from 0, as an event of their own.

    Raises:
        SplitOfNothing: the event lacks one of the mentions, or has no others.
    """
    if not set(leaving) < set(range(len(event.mentions))):
        raise SplitOfNothing(len(event.mentions))
    return decide(db, event, Split(tuple(sorted(event.mentions[index].id for index in leaving))), by)


def undo(db: Database, id: str, by: Signature) -> Decision:
    """Delete the decision, cluster its events as if it had never been made, and return it.

    Raises:
        UnknownDecision: there is no such decision.
    """
    with transaction(db):
        decision = decisions.find(db, id)
        decisions.delete(db, decision, by)
        update_events(db, decision.timeline, recluster_scope.dirty_by_id(db, decision.mentions))
    return decision


def _apply(db: Database, decision: Decision) -> Decision:
    with transaction(db):
        decisions.save(db, decision)
        update_events(db, decision.timeline, recluster_scope.dirty_by_id(db, decision.mentions))
    return decision
