"""The order of events follows the events that changed: only what their relations bear on is ordered again.

What the dates of two events tell of their order already, or exclude, bears on nothing else.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.ordering import Happening, Told, arrange, says_more
from timeline.storage import event_order, relations

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from sqlite_utils import Database

    from timeline.storage.event_order import Standing
    from timeline.storage.relations import Between

__all__ = ["order"]


def order(db: Database, timeline: str) -> None:
    """Orders the events that have changed, and those beside which they stand."""
    inside, standing, told = _around(db, event_order.waiting(db, timeline))
    found, stands = arrange(
        [Happening(one.id, one.title, one.when, one.place) for one in standing.values()],
        [_told(one, standing) for one in told],
    )
    numbers = {one.id: one.number for one in standing.values()}
    for number in inside:
        id = standing[number].id
        stand = stands.get(id)
        event_order.keep(db, number, found[id], None if stand is None else (numbers[stand.by], stand.number))
    event_order.settle(db, timeline)


def _around(db: Database, changed: Collection[int]) -> tuple[set[int], dict[int, Standing], set[Between]]:
    """The events whose order can have changed, all that stand beside them, and the relations of these."""
    told = relations.at(db, changed)
    inside, frontier = set[int](), _ends(told)
    standing: dict[int, Standing] = {}
    while frontier:
        inside |= frontier
        here = relations.at(db, frontier)
        told |= here
        standing |= {one.number: one for one in event_order.standings(db, (_ends(here) | frontier) - standing.keys())}
        more = {one for one in here if says_more(one.kind, standing[one.one].when, standing[one.other].when)}
        frontier = _ends(more) - inside
    return inside, standing, told


def _ends(told: Iterable[Between]) -> set[int]:
    return {number for one in told for number in (one.one, one.other)}


def _told(one: Between, standing: dict[int, Standing]) -> Told:
    return Told(one.kind, standing[one.one].id, standing[one.other].id, one.why, (one.document, one.start))
