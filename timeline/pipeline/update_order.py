"""Temporal order of the events that changed: only events whose order depends on theirs are ordered again.

A relation that the dates of its two events already imply or exclude affects no other event.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.ordering import EventRelation, OrderedEvent, infer_order, is_informative
from timeline.records.stored_reason import StoredReason
from timeline.storage import event_order, relations

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from sqlite_utils import Database

    from timeline.storage.event_order import OrderingInput
    from timeline.storage.relations import StoredRelation

__all__ = ["update_order"]


def update_order(db: Database, timeline: str) -> None:
    """Infer and store the order of the events that changed, and of those whose order depends on them."""
    ordered, inputs, stored_relations = _affected(db, event_order.pending(db, timeline))
    orders, positions = infer_order(
        [OrderedEvent(event.id, event.title, event.when, event.sort_place) for event in inputs.values()],
        [_relation(relation, inputs) for relation in stored_relations],
    )
    numbers = {event.id: event.number for event in inputs.values()}
    for number in ordered:
        id = inputs[number].id
        position = positions.get(id)
        stored_position = None if position is None else (numbers[position.anchor], position.offset)
        event_order.save(db, number, orders[id], stored_position)
    event_order.mark_unordered(db, timeline)


def _affected(db: Database, changed: Collection[int]) -> tuple[set[int], dict[int, OrderingInput], set[StoredRelation]]:
    """Return the events whose order may have changed, these with all related events, and the relations of these."""
    found = relations.of_events(db, changed)
    affected, frontier = set[int](), _endpoints(found)
    inputs: dict[int, OrderingInput] = {}
    while frontier:
        affected |= frontier
        adjacent = relations.of_events(db, frontier)
        found |= adjacent
        unread = (_endpoints(adjacent) | frontier) - inputs.keys()
        inputs |= {event.number: event for event in event_order.ordering_inputs(db, unread)}
        informative = {
            relation
            for relation in adjacent
            if is_informative(relation.kind, inputs[relation.one].when, inputs[relation.other].when)
        }
        frontier = _endpoints(informative) - affected
    return affected, inputs, found


def _endpoints(stored: Iterable[StoredRelation]) -> set[int]:
    return {number for relation in stored for number in (relation.one, relation.other)}


def _relation(stored: StoredRelation, inputs: dict[int, OrderingInput]) -> EventRelation:
    reason, place = StoredReason(stored.why), (stored.document, stored.start)
    return EventRelation(stored.kind, inputs[stored.one].id, inputs[stored.other].id, reason, place)
