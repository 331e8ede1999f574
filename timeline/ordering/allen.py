"""Allen's thirteen relations of two intervals (Allen 1983), as bounds on their four ends (Vilain & Kautz 1986).

A set of relations is told here by the ends alone, which is exact where the set is convex: those of the house are, and
so is each of the thirteen. Of such sets everything that follows is found, in polynomial time (Nebel & Bürckert 1995).
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from timeline.ordering.constraint_network import STRICTLY_LESS, ZERO, AtMost, Point

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from timeline.ordering.constraint_network import Network

__all__ = ["PRECEDES", "TOUCHES", "Allen", "bounds", "end", "itself", "possible", "start"]


class Allen(Enum):
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


PRECEDES = frozenset({Allen.BEFORE, Allen.MEETS})
"""The one has ended when the other starts."""

TOUCHES = frozenset(Allen) - {Allen.BEFORE, Allen.AFTER}
"""No time lies between the two."""


def start(name: str) -> Point:
    """The point at which the interval of this name starts."""
    return name, "start"


def end(name: str) -> Point:
    """The point at which it ends."""
    return name, "end"


def itself(name: str) -> AtMost:
    """That an interval ends after it starts."""
    return AtMost(end(name), start(name), STRICTLY_LESS)


def bounds(relations: Collection[Allen], one: str, other: str, because: str = "") -> Iterator[AtMost]:
    """What the ends of the two keep to if one of the relations holds, at least one."""
    pairs = [(mine(one), theirs(other)) for mine in (start, end) for theirs in (start, end)]
    for number, (mine, theirs) in enumerate(pairs):
        signs = {relation.value[number] for relation in relations}
        if 1 not in signs:
            yield AtMost(theirs, mine, ZERO if 0 in signs else STRICTLY_LESS, because)
        if -1 not in signs:
            yield AtMost(mine, theirs, ZERO if 0 in signs else STRICTLY_LESS, because)


def possible(network: Network, one: str, other: str) -> frozenset[Allen]:
    """The relations of the two that the network leaves open."""
    return frozenset(relation for relation in Allen if network.allows(list(bounds({relation}, one, other))))
