"""A simple temporal network: difference constraints on points in time (Dechter, Meiri & Pearl 1991).

Time is dense, so a difference is bounded strictly or not. Consistency and all that follows are exact. Adding a
constraint visits only what it tightens (Cotton & Maler 2006). The module does not know what the points stand for.
"""

from __future__ import annotations

from collections import defaultdict
from heapq import heappop, heappush
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from timeline.records.order_reasons import OrderReason

__all__ = ["STRICTLY_LESS", "ZERO", "DifferenceConstraint", "Gap", "Point", "SimpleTemporalNetwork"]

Point: TypeAlias = tuple[str, str]
"""The name of an interval, and which of its points."""

Gap: TypeAlias = tuple[int, int]
"""A bound in seconds, and a count that is negative for a strict bound; gaps add up and compare as pairs."""

ZERO: Gap = (0, 0)
STRICTLY_LESS: Gap = (0, -1)


class DifferenceConstraint(NamedTuple):
    """`later` is at most `max_gap` after `earlier`. `reason` is None if no reader needs it."""

    earlier: Point
    later: Point
    max_gap: Gap
    reason: OrderReason | None = None


class SimpleTemporalNetwork:
    """A consistent set of constraints. `_potential` is one solution, kept so that the next constraint is quick."""

    def __init__(self, initial_potential: Mapping[Point, Gap] | None = None) -> None:
        """Start from estimates of where the points lie. The closer to a solution they are, the faster it is."""
        self._potential: defaultdict[Point, Gap] = defaultdict(lambda: ZERO, initial_potential or {})
        self._outgoing: defaultdict[Point, list[DifferenceConstraint]] = defaultdict(list)
        self._incoming: defaultdict[Point, list[DifferenceConstraint]] = defaultdict(list)

    def add(self, constraints: Sequence[DifferenceConstraint]) -> tuple[OrderReason, ...] | None:
        """Add the constraints and return None; if they contradict the network, add none and return its reasons."""
        for number, constraint in enumerate(constraints):
            cycle = self._repair_potential(constraint)
            if cycle is not None:
                self._remove(constraints[:number])
                reasons = (known.reason for known in cycle if known not in constraints)
                return tuple(dict.fromkeys(reason for reason in reasons if reason is not None))
            self._outgoing[constraint.earlier].append(constraint)
            self._incoming[constraint.later].append(constraint)
        return None

    def is_consistent_with(self, constraints: Sequence[DifferenceConstraint]) -> bool:
        """Return whether the constraints could be added. They are not."""
        is_consistent = self.add(constraints) is None
        if is_consistent:
            self._remove(constraints)
        return is_consistent

    def distances_from(self, origin: Point) -> dict[Point, Gap]:
        """Return the most that each point can lie after the origin; points without a bound are left out."""
        slacks = self._shortest_paths(origin, lambda point: ((edge.later, edge) for edge in self._outgoing[point]))
        own = self._potential[origin]
        return {point: _add(_add(slack, self._potential[point]), _negate(own)) for point, slack in slacks.items()}

    def distances_to(self, origin: Point) -> dict[Point, Gap]:
        """Return the most that each point can lie before the origin; points without a bound are left out."""
        slacks = self._shortest_paths(origin, lambda point: ((edge.earlier, edge) for edge in self._incoming[point]))
        own = self._potential[origin]
        return {point: _add(_add(slack, own), _negate(self._potential[point])) for point, slack in slacks.items()}

    def _remove(self, constraints: Iterable[DifferenceConstraint]) -> None:
        for constraint in constraints:
            self._outgoing[constraint.earlier].remove(constraint)
            self._incoming[constraint.later].remove(constraint)

    def _repair_potential(self, constraint: DifferenceConstraint) -> list[DifferenceConstraint] | None:
        """Change the solution to satisfy the constraint too; if that cannot be, return the negative cycle."""
        if self._slack(constraint) >= ZERO:
            return None
        predecessors: dict[Point, DifferenceConstraint] = {constraint.later: constraint}
        deficits: dict[Point, Gap] = {constraint.later: self._slack(constraint)}
        repaired: dict[Point, Gap] = {}
        heap = [(deficits[constraint.later], constraint.later)]
        while heap:
            deficit, point = heappop(heap)
            if point in repaired:
                continue
            repaired[point] = _add(self._potential[point], deficit)
            for edge in self._outgoing[point]:
                slack = _add(_add(repaired[point], edge.max_gap), _negate(self._potential[edge.later]))
                if edge.later in repaired or slack >= deficits.get(edge.later, ZERO):
                    continue
                predecessors[edge.later] = edge
                if edge.later == constraint.earlier:
                    return _negative_cycle(predecessors, constraint)
                deficits[edge.later] = slack
                heappush(heap, (slack, edge.later))
        self._potential.update(repaired)
        return None

    def _slack(self, constraint: DifferenceConstraint) -> Gap:
        return _add(
            _add(self._potential[constraint.earlier], constraint.max_gap), _negate(self._potential[constraint.later])
        )

    def _shortest_paths(
        self, origin: Point, edges: Callable[[Point], Iterable[tuple[Point, DifferenceConstraint]]]
    ) -> dict[Point, Gap]:
        """Return the least total slack from the origin to each point (Dijkstra 1959); no slack is negative."""
        slacks: dict[Point, Gap] = {}
        heap = [(ZERO, origin)]
        while heap:
            total, point = heappop(heap)
            if point not in slacks:
                slacks[point] = total
                for neighbour, edge in edges(point):
                    heappush(heap, (_add(total, self._slack(edge)), neighbour))
        return slacks


def _negative_cycle(
    predecessors: Mapping[Point, DifferenceConstraint], last: DifferenceConstraint
) -> list[DifferenceConstraint]:
    def back() -> Iterator[DifferenceConstraint]:
        point = last.earlier
        while point != last.later:
            yield predecessors[point]
            point = predecessors[point].earlier

    return list(chain(back(), [last]))


def _add(one: Gap, other: Gap) -> Gap:
    return one[0] + other[0], one[1] + other[1]


def _negate(gap: Gap) -> Gap:
    return -gap[0], -gap[1]
