"""The places of events among each other: which wait for theirs, and what is kept of them once they have it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import orjson

from timeline.records.temporal_order import UNORDERED, Neighbour, OrderContradiction, TemporalOrder
from timeline.storage import when_columns
from timeline.storage.json_array import json_array

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from sqlite_utils import Database

    from timeline.dates import When

__all__ = ["OrderingInput", "from_row", "mark_unordered", "ordering_inputs", "pending", "save"]


class OrderingInput(NamedTuple):
    """What the order of an event is made from."""

    number: int
    title: str
    id: str
    when: When
    sort_place: str


def pending(db: Database, timeline: str) -> set[int]:
    """The numbers of the events that are new, and have no order yet."""
    rows = db.execute("SELECT number FROM events WHERE timeline = ? AND ordering IS NULL", [timeline])
    return {number for (number,) in rows}


def mark_unordered(db: Database, timeline: str) -> None:
    """Nothing is told of the order of those that still wait."""
    db.execute("UPDATE events SET ordering = '' WHERE timeline = ? AND ordering IS NULL", [timeline])


def ordering_inputs(db: Database, numbers: Iterable[int]) -> list[OrderingInput]:
    """Those of the events of these numbers."""
    rows = db.query(
        "SELECT number, title, id, edtf, earliest, latest, precision, approximate, uncertain, sort_place FROM events "
        "WHERE number IN (SELECT value FROM json_each(?))",
        [json_array(numbers)],
    )
    return [
        OrderingInput(row["number"], row["title"], row["id"], when_columns.from_row(row), row["sort_place"]) for row in rows
    ]


def save(db: Database, number: int, order: TemporalOrder, position: tuple[int, int] | None) -> None:
    """Keeps the order of an event.

    `beside` is the number of the event right after which it stands in lists, and the how manyth there; negative for
    before it. None where it stands by its own date.
    """
    root, nth = position or (None, 0)
    db.execute(
        """
        UPDATE events SET ordering = :ordering,
            (parent_earliest, parent_latest, order_path) = (
                SELECT root.earliest, root.latest, root.sort_place || :path
                FROM (SELECT :root AS number) LEFT JOIN events AS root USING (number)
            )
        WHERE number = :number
        """,
        {"ordering": _order_to_json(order), "root": root, "path": _path_suffix(nth), "number": number},
    )


def from_row(row: Mapping[str, Any]) -> TemporalOrder:
    """The order whose columns the row of an event has."""
    if not row["ordering"]:
        return UNORDERED
    told = orjson.loads(row["ordering"])
    after, before, meanwhile = (tuple(Neighbour(*one) for one in told[which]) for which in _NEIGHBOUR_FIELDS)
    return TemporalOrder(
        after,
        before,
        meanwhile,
        when_columns.day_from_number(told["earliest"]),
        when_columns.day_from_number(told["latest"]),
        tuple(OrderContradiction(said, Neighbour(*event), tuple(because)) for said, event, because in told["conflict"]),
    )


_NEIGHBOUR_FIELDS = ("after", "before", "meanwhile")


def _order_to_json(order: TemporalOrder) -> str:
    if order == UNORDERED:
        return ""
    told = {
        **{which: [_neighbour_to_json(one) for one in getattr(order, which)] for which in _NEIGHBOUR_FIELDS},
        "earliest": when_columns.day_number(order.earliest),
        "latest": when_columns.day_number(order.latest),
        "conflict": [(one.said, _neighbour_to_json(one.event), one.because) for one in order.conflict],
    }
    return orjson.dumps(told).decode()


def _neighbour_to_json(neighbour: Neighbour) -> tuple[str, str, str]:
    return neighbour.id, neighbour.title, neighbour.why


def _path_suffix(nth: int) -> str:
    """What is put behind the place of an event sorts before its own, which ends with "=", or after it."""
    return f"<{nth + 1_000_000:07}" if nth < 0 else f">{nth:07}"
