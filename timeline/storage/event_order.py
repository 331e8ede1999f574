"""The places of events among each other: which wait for theirs, and what is kept of them once they have it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import orjson

from timeline.records.temporal_order import UNORDERED, Disorder, Neighbour, Order
from timeline.storage import when_columns
from timeline.storage.json_array import json_array

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from sqlite_utils import Database

    from timeline.dates import When

__all__ = ["Standing", "keep", "read", "settle", "standings", "waiting"]


class Standing(NamedTuple):
    """What the order of an event is made from."""

    number: int
    title: str
    id: str
    when: When
    place: str


def waiting(db: Database, timeline: str) -> set[int]:
    """The numbers of the events that are new, and have no order yet."""
    rows = db.execute("SELECT number FROM events WHERE timeline = ? AND ordering IS NULL", [timeline])
    return {number for (number,) in rows}


def settle(db: Database, timeline: str) -> None:
    """Nothing is told of the order of those that still wait."""
    db.execute("UPDATE events SET ordering = '' WHERE timeline = ? AND ordering IS NULL", [timeline])


def standings(db: Database, numbers: Iterable[int]) -> list[Standing]:
    """Those of the events of these numbers."""
    rows = db.query(
        "SELECT number, title, id, edtf, earliest, latest, precision, approximate, uncertain, place FROM events "
        "WHERE number IN (SELECT value FROM json_each(?))",
        [json_array(numbers)],
    )
    return [Standing(row["number"], row["title"], row["id"], when_columns.read(row), row["place"]) for row in rows]


def keep(db: Database, number: int, order: Order, beside: tuple[int, int] | None) -> None:
    """Keeps the order of an event.

    `beside` is the number of the event right after which it stands in lists, and the how manyth there; negative for
    before it. None where it stands by its own date.
    """
    root, nth = beside or (None, 0)
    db.execute(
        """
        UPDATE events SET ordering = :ordering,
            (by_first, by_last, path) = (
                SELECT root.earliest, root.latest, root.place || :path
                FROM (SELECT :root AS number) LEFT JOIN events AS root USING (number)
            )
        WHERE number = :number
        """,
        {"ordering": _written(order), "root": root, "path": _path(nth), "number": number},
    )


def read(row: Mapping[str, Any]) -> Order:
    """The order whose columns the row of an event has."""
    if not row["ordering"]:
        return UNORDERED
    told = orjson.loads(row["ordering"])
    after, before, meanwhile = (tuple(Neighbour(*one) for one in told[which]) for which in _NEIGHBOURS)
    return Order(
        after,
        before,
        meanwhile,
        when_columns.day(told["earliest"]),
        when_columns.day(told["latest"]),
        tuple(Disorder(said, Neighbour(*event), tuple(because)) for said, event, because in told["conflict"]),
    )


_NEIGHBOURS = ("after", "before", "meanwhile")


def _written(order: Order) -> str:
    if order == UNORDERED:
        return ""
    told = {
        **{which: [_parts(one) for one in getattr(order, which)] for which in _NEIGHBOURS},
        "earliest": when_columns.number(order.earliest),
        "latest": when_columns.number(order.latest),
        "conflict": [(one.said, _parts(one.event), one.because) for one in order.conflict],
    }
    return orjson.dumps(told).decode()


def _parts(one: Neighbour) -> tuple[str, str, str]:
    return one.id, one.title, one.why


def _path(nth: int) -> str:
    """What is put behind the place of an event sorts before its own, which ends with "=", or after it."""
    return f"<{nth + 1_000_000:07}" if nth < 0 else f">{nth:07}"
