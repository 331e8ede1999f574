"""The order of events: which events are not ordered yet, and the temporal order that is stored for each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import orjson

from timeline.records.stored_reason import StoredReason
from timeline.records.temporal_order import UNORDERED, Neighbour, OrderContradiction, TemporalOrder
from timeline.storage import when_columns
from timeline.storage.json_array import json_array
from timeline.wording.order_reasons import format_order_reason

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from sqlite_utils import Database

    from timeline.dates import When

__all__ = ["OrderingInput", "from_row", "mark_unordered", "ordering_inputs", "pending", "save"]


class OrderingInput(NamedTuple):
    """What the temporal order of an event is inferred from."""

    number: int
    title: str
    id: str
    when: When
    sort_place: str


def pending(db: Database, timeline: str) -> set[int]:
    """The numbers of the events that are new and have no order yet."""
    rows = db.execute("SELECT number FROM events WHERE timeline = ? AND ordering IS NULL", [timeline])
    return {number for (number,) in rows}


def mark_unordered(db: Database, timeline: str) -> None:
    """Records that the events without an order are ordered by their dates alone."""
    db.execute("UPDATE events SET ordering = '' WHERE timeline = ? AND ordering IS NULL", [timeline])


def ordering_inputs(db: Database, numbers: Iterable[int]) -> list[OrderingInput]:
    """The inputs of the events of these numbers."""
    rows = db.query(
        "SELECT number, title, id, edtf, earliest, latest, precision, approximate, uncertain, sort_place FROM events "
        "WHERE number IN (SELECT value FROM json_each(?))",
        [json_array(numbers)],
    )
    return [
        OrderingInput(row["number"], row["title"], row["id"], when_columns.from_row(row), row["sort_place"])
        for row in rows
    ]


def save(db: Database, number: int, order: TemporalOrder, position: tuple[int, int] | None) -> None:
    """Stores the order of an event.

    `position` is where an event without a day is listed: the number of a dated event, its parent, and its index after
    the parent, or a negative index before it. None where the event is listed by its own date.
    """
    parent, index = position or (None, 0)
    db.execute(
        """
        UPDATE events SET ordering = :ordering,
            (parent_earliest, parent_latest, order_path) = (
                SELECT parent.earliest, parent.latest, parent.sort_place || :path
                FROM (SELECT :parent AS number) LEFT JOIN events AS parent USING (number)
            )
        WHERE number = :number
        """,
        {"ordering": _order_to_json(order), "parent": parent, "path": _path_suffix(index), "number": number},
    )


def from_row(row: Mapping[str, Any]) -> TemporalOrder:
    """The temporal order in the row of an event."""
    if not row["ordering"]:
        return UNORDERED
    stored = orjson.loads(row["ordering"])
    after, before, meanwhile = (tuple(_neighbour(*each) for each in stored[name]) for name in _NEIGHBOUR_FIELDS)
    return TemporalOrder(
        after,
        before,
        meanwhile,
        when_columns.day_from_number(stored["earliest"]),
        when_columns.day_from_number(stored["latest"]),
        tuple(
            OrderContradiction(said, _neighbour(*event), tuple(map(StoredReason, because)))
            for said, event, because in stored["conflict"]
        ),
    )


_NEIGHBOUR_FIELDS = ("after", "before", "meanwhile")


def _order_to_json(order: TemporalOrder) -> str:
    if order == UNORDERED:
        return ""
    stored = {
        **{name: [_neighbour_to_json(each) for each in getattr(order, name)] for name in _NEIGHBOUR_FIELDS},
        "earliest": when_columns.day_number(order.earliest),
        "latest": when_columns.day_number(order.latest),
        "conflict": [_contradiction_to_json(each) for each in order.conflict],
    }
    return orjson.dumps(stored).decode()


def _contradiction_to_json(contradiction: OrderContradiction) -> tuple[str, tuple[str, str, str], list[str]]:
    because = [format_order_reason(reason) for reason in contradiction.because]
    return contradiction.said, _neighbour_to_json(contradiction.event), because


def _neighbour_to_json(neighbour: Neighbour) -> tuple[str, str, str]:
    return neighbour.id, neighbour.title, format_order_reason(neighbour.reason)


def _neighbour(id: str, title: str, why: str) -> Neighbour:
    return Neighbour(id, title, StoredReason(why))


def _path_suffix(index: int) -> str:
    """A suffix to the parent's `sort_place`: it sorts before the one of the parent itself, "=", or after it."""
    return f"<{index + 1_000_000:07}" if index < 0 else f">{index:07}"
