"""A network of points in time and the most that may lie between two of them (Dechter, Meiri & Pearl 1991).

Time is dense, so a difference is bounded strictly or not. Where all bounds hold together, and what follows from them,
is found exactly. A bound is taken in without looking at those that it does not tighten (Cotton & Maler 2006). What the
points are is not known here.
"""

from __future__ import annotations

from collections import defaultdict
from heapq import heappop, heappush
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

__all__ = ["STRICTLY_LESS", "ZERO", "DifferenceConstraint", "Gap", "Point", "SimpleTemporalNetwork"]

Point: TypeAlias = tuple[str, str]
"""What it is a point of, and which point of that."""

Gap: TypeAlias = tuple[int, int]
"""A difference in seconds, and a count, negative where the difference is less: they add up and compare as pairs."""

ZERO: Gap = (0, 0)
STRICTLY_LESS: Gap = (0, -1)


class DifferenceConstraint(NamedTuple):
    """`later` lies at most `gap` after `earlier`; `because` says why, empty where nobody needs to be told."""

    earlier: Point
    later: Point
    max_gap: Gap
    reason: str = ""


class SimpleTemporalNetwork:
    """Bounds that hold together. `_potential` is one of their solutions, kept up so that the next bound is quick."""

    def __init__(self, initial_potential: Mapping[Point, Gap] | None = None) -> None:
        """`guess` is where the points may lie. The nearer that comes to what they are told to, the quicker it goes."""
        self._potential: defaultdict[Point, Gap] = defaultdict(lambda: ZERO, initial_potential or {})
        self._outgoing: defaultdict[Point, list[DifferenceConstraint]] = defaultdict(list)
        self._incoming: defaultdict[Point, list[DifferenceConstraint]] = defaultdict(list)

    def add(self, constraints: Sequence[DifferenceConstraint]) -> tuple[str, ...] | None:
        """None where the bounds can hold, and from now on do; else nothing is added, and the reasons against them."""
        for number, bound in enumerate(constraints):
            circle = self._repair_potential(bound)
            if circle is not None:
                self._remove(constraints[:number])
                others = (one.reason for one in circle if one not in constraints)
                return tuple(dict.fromkeys(because for because in others if because))
            self._outgoing[bound.earlier].append(bound)
            self._incoming[bound.later].append(bound)
        return None

    def is_consistent_with(self, constraints: Sequence[DifferenceConstraint]) -> bool:
        """Whether the bounds can hold. They are not added."""
        can_hold = self.add(constraints) is None
        if can_hold:
            self._remove(constraints)
        return can_hold

    def distances_from(self, origin: Point) -> dict[Point, Gap]:
        """For each point that is bounded so, the most that it lies after the origin."""
        found = self._shortest_paths(origin, lambda point: ((bound.later, bound) for bound in self._outgoing[point]))
        own = self._potential[origin]
        return {point: _add(_add(gap, self._potential[point]), _negate(own)) for point, gap in found.items()}

    def distances_to(self, origin: Point) -> dict[Point, Gap]:
        """For each point that is bounded so, the most that it lies before the origin."""
        found = self._shortest_paths(origin, lambda point: ((bound.earlier, bound) for bound in self._incoming[point]))
        own = self._potential[origin]
        return {point: _add(_add(gap, own), _negate(self._potential[point])) for point, gap in found.items()}

    def _remove(self, constraints: Iterable[DifferenceConstraint]) -> None:
        for added in constraints:
            self._outgoing[added.earlier].remove(added)
            self._incoming[added.later].remove(added)

    def _repair_potential(self, constraint: DifferenceConstraint) -> list[DifferenceConstraint] | None:
        """Mends the solution so that the bound holds too; the bounds that go round in a circle where it cannot."""
        if self._slack(constraint) >= ZERO:
            return None
        led_to: dict[Point, DifferenceConstraint] = {constraint.later: constraint}
        lacking: dict[Point, Gap] = {constraint.later: self._slack(constraint)}
        mended: dict[Point, Gap] = {}
        heap = [(lacking[constraint.later], constraint.later)]
        while heap:
            lack, point = heappop(heap)
            if point in mended:
                continue
            mended[point] = _add(self._potential[point], lack)
            for onward in self._outgoing[point]:
                slack = _add(_add(mended[point], onward.max_gap), _negate(self._potential[onward.later]))
                if onward.later in mended or slack >= lacking.get(onward.later, ZERO):
                    continue
                led_to[onward.later] = onward
                if onward.later == constraint.earlier:
                    return _negative_cycle(led_to, constraint)
                lacking[onward.later] = slack
                heappush(heap, (slack, onward.later))
        self._potential.update(mended)
        return None

    def _slack(self, constraint: DifferenceConstraint) -> Gap:
        return _add(
            _add(self._potential[constraint.earlier], constraint.max_gap), _negate(self._potential[constraint.later])
        )

    def _shortest_paths(
        self, origin: Point, edges: Callable[[Point], Iterable[tuple[Point, DifferenceConstraint]]]
    ) -> dict[Point, Gap]:
        """The least slack from the origin to each point (Dijkstra 1959): no slack is negative."""
        found: dict[Point, Gap] = {}
        heap = [(ZERO, origin)]
        while heap:
            gap, point = heappop(heap)
            if point not in found:
                found[point] = gap
                for other, bound in edges(point):
                    heappush(heap, (_add(gap, self._slack(bound)), other))
        return found


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
