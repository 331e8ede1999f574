"""The order of events follows the events that changed: only what their relations bear on is ordered again.

What the dates of two events tell of their order already, or exclude, bears on nothing else.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.ordering import EventRelation, OrderedEvent, infer_order, is_informative
from timeline.storage import event_order, relations

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from sqlite_utils import Database

    from timeline.storage.event_order import OrderingInput
    from timeline.storage.relations import StoredRelation

__all__ = ["update_order"]


def update_order(db: Database, timeline: str) -> None:
    """Orders the events that have changed, and those beside which they stand."""
    inside, standing, told = _affected(db, event_order.pending(db, timeline))
    found, stands = infer_order(
        [OrderedEvent(one.id, one.title, one.when, one.sort_place) for one in standing.values()],
        [_relation(one, standing) for one in told],
    )
    numbers = {one.id: one.number for one in standing.values()}
    for number in inside:
        id = standing[number].id
        stand = stands.get(id)
        event_order.save(db, number, found[id], None if stand is None else (numbers[stand.anchor], stand.offset))
    event_order.mark_unordered(db, timeline)


def _affected(db: Database, changed: Collection[int]) -> tuple[set[int], dict[int, OrderingInput], set[StoredRelation]]:
    """The events whose order can have changed, all that stand beside them, and the relations of these."""
    told = relations.of_events(db, changed)
    inside, frontier = set[int](), _endpoints(told)
    standing: dict[int, OrderingInput] = {}
    while frontier:
        inside |= frontier
        here = relations.of_events(db, frontier)
        told |= here
        standing |= {
            one.number: one for one in event_order.ordering_inputs(db, (_endpoints(here) | frontier) - standing.keys())
        }
        more = {one for one in here if is_informative(one.kind, standing[one.one].when, standing[one.other].when)}
        frontier = _endpoints(more) - inside
    return inside, standing, told


def _endpoints(edges: Iterable[StoredRelation]) -> set[int]:
    return {number for one in edges for number in (one.one, one.other)}


def _relation(edge: StoredRelation, events_by_number: dict[int, OrderingInput]) -> EventRelation:
    return EventRelation(
        edge.kind, events_by_number[edge.one].id, events_by_number[edge.other].id, edge.why, (edge.document, edge.start)
    )
