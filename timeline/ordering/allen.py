"""Allen's thirteen interval relations (Allen 1983), as difference constraints on end points (Vilain & Kautz 1986).

A set of relations is given by constraints on the end points alone, which is exact if the set is convex. `PRECEDES`,
`TOUCHES` and each of the thirteen are. For such sets all that follows is found in polynomial time (Nebel & Bürckert
1995).
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from timeline.ordering.constraint_network import STRICTLY_LESS, ZERO, DifferenceConstraint, Point

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from timeline.ordering.constraint_network import SimpleTemporalNetwork
    from timeline.records.order_reasons import OrderReason

__all__ = [
    "PRECEDES",
    "TOUCHES",
    "AllenRelation",
    "end_constraints",
    "end_point",
    "positive_duration",
    "possible_relations",
    "start_point",
]


class AllenRelation(Enum):
    """How the end points of one interval lie to those of another.

    A value has the signs of start - start, start - end, end - start and end - end.
    """

    BEFORE = (-1, -1, -1, -1)
    MEETS = (-1, -1, 0, -1)
    OVERLAPS = (-1, -1, 1, -1)
    STARTS = (0, -1, 1, -1)
    DURING = (1, -1, 1, -1)
    FINISHES = (1, -1, 1, 0)
    EQUALS = (0, -1, 1, 0)
    FINISHED_BY = (-1, -1, 1, 0)
    CONTAINS = (-1, -1, 1, 1)
    STARTED_BY = (0, -1, 1, 1)
    OVERLAPPED_BY = (1, -1, 1, 1)
    MET_BY = (1, 0, 1, 1)
    AFTER = (1, 1, 1, 1)


PRECEDES = frozenset({AllenRelation.BEFORE, AllenRelation.MEETS})
"""One interval has ended when the other starts."""

TOUCHES = frozenset(AllenRelation) - {AllenRelation.BEFORE, AllenRelation.AFTER}
"""No time lies between the two intervals."""


def start_point(name: str) -> Point:
    """Return the point at which the interval of this name starts."""
    return name, "start"


def end_point(name: str) -> Point:
    """Return the point at which the interval of this name ends."""
    return name, "end"


def positive_duration(name: str) -> DifferenceConstraint:
    """Return the constraint that the interval ends after it starts."""
    return DifferenceConstraint(end_point(name), start_point(name), STRICTLY_LESS)


def end_constraints(
    relations: Collection[AllenRelation], one: str, other: str, reason: OrderReason | None = None
) -> Iterator[DifferenceConstraint]:
    """Yield the constraints on the end points of two intervals of which at least one of the relations holds."""
    ends = (start_point, end_point)
    pairs = [(end(one), other_end(other)) for end in ends for other_end in ends]
    for number, (point, other_point) in enumerate(pairs):
        signs = {relation.value[number] for relation in relations}
        if 1 not in signs:
            yield DifferenceConstraint(other_point, point, ZERO if 0 in signs else STRICTLY_LESS, reason)
        if -1 not in signs:
            yield DifferenceConstraint(point, other_point, ZERO if 0 in signs else STRICTLY_LESS, reason)


def possible_relations(network: SimpleTemporalNetwork, one: str, other: str) -> frozenset[AllenRelation]:
    """Return the relations of two intervals that the network allows."""
    return frozenset(
        relation
        for relation in AllenRelation
        if network.is_consistent_with(list(end_constraints({relation}, one, other)))
    )
