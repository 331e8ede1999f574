"""Allen's thirteen relations of two intervals (Allen 1983), as bounds on their four ends (Vilain & Kautz 1986).

A set of relations is told here by the ends alone, which is exact where the set is convex: those of the house are, and
so is each of the thirteen. Of such sets everything that follows is found, in polynomial time (Nebel & Bürckert 1995).
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from timeline.ordering.constraint_network import STRICTLY_LESS, ZERO, DifferenceConstraint, Point

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from timeline.ordering.constraint_network import SimpleTemporalNetwork

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
    """How the ends of the one lie to those of the other.

    Each value has the signs of start - start, start - end, end - start and end - end.
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
"""The one has ended when the other starts."""

TOUCHES = frozenset(AllenRelation) - {AllenRelation.BEFORE, AllenRelation.AFTER}
"""No time lies between the two."""


def start_point(name: str) -> Point:
    """The point at which the interval of this name starts."""
    return name, "start"


def end_point(name: str) -> Point:
    """The point at which it ends."""
    return name, "end"


def positive_duration(name: str) -> DifferenceConstraint:
    """That an interval ends after it starts."""
    return DifferenceConstraint(end_point(name), start_point(name), STRICTLY_LESS)


def end_constraints(
    relations: Collection[AllenRelation], one: str, other: str, reason: str = ""
) -> Iterator[DifferenceConstraint]:
    """What the ends of the two keep to if one of the relations holds, at least one."""
    pairs = [(mine(one), theirs(other)) for mine in (start_point, end_point) for theirs in (start_point, end_point)]
    for number, (mine, theirs) in enumerate(pairs):
        signs = {relation.value[number] for relation in relations}
        if 1 not in signs:
            yield DifferenceConstraint(theirs, mine, ZERO if 0 in signs else STRICTLY_LESS, reason)
        if -1 not in signs:
            yield DifferenceConstraint(mine, theirs, ZERO if 0 in signs else STRICTLY_LESS, reason)


def possible_relations(network: SimpleTemporalNetwork, one: str, other: str) -> frozenset[AllenRelation]:
    """The relations of the two that the network leaves open."""
    return frozenset(
        relation
        for relation in AllenRelation
        if network.is_consistent_with(list(end_constraints({relation}, one, other)))
    )
