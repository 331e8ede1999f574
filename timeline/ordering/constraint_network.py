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

__all__ = ["STRICTLY_LESS", "ZERO", "AtMost", "Gap", "Network", "Point"]

Point: TypeAlias = tuple[str, str]
"""What it is a point of, and which point of that."""

Gap: TypeAlias = tuple[int, int]
"""A difference in seconds, and a count, negative where the difference is less: they add up and compare as pairs."""

ZERO: Gap = (0, 0)
STRICTLY_LESS: Gap = (0, -1)


class AtMost(NamedTuple):
    """`later` lies at most `gap` after `earlier`; `because` says why, empty where nobody needs to be told."""

    earlier: Point
    later: Point
    gap: Gap
    because: str = ""


class Network:
    """Bounds that hold together. `_potential` is one of their solutions, kept up so that the next bound is quick."""

    def __init__(self, guess: Mapping[Point, Gap] | None = None) -> None:
        """`guess` is where the points may lie. The nearer that comes to what they are told to, the quicker it goes."""
        self._potential: defaultdict[Point, Gap] = defaultdict(lambda: ZERO, guess or {})
        self._from: defaultdict[Point, list[AtMost]] = defaultdict(list)
        self._to: defaultdict[Point, list[AtMost]] = defaultdict(list)

    def add(self, bounds: Sequence[AtMost]) -> tuple[str, ...] | None:
        """None where the bounds can hold, and from now on do; else nothing is added, and the reasons against them."""
        for number, bound in enumerate(bounds):
            circle = self._taken(bound)
            if circle is not None:
                self._drop(bounds[:number])
                others = (one.because for one in circle if one not in bounds)
                return tuple(dict.fromkeys(because for because in others if because))
            self._from[bound.earlier].append(bound)
            self._to[bound.later].append(bound)
        return None

    def allows(self, bounds: Sequence[AtMost]) -> bool:
        """Whether the bounds can hold. They are not added."""
        can_hold = self.add(bounds) is None
        if can_hold:
            self._drop(bounds)
        return can_hold

    def after(self, origin: Point) -> dict[Point, Gap]:
        """For each point that is bounded so, the most that it lies after the origin."""
        found = self._walk(origin, lambda point: ((bound.later, bound) for bound in self._from[point]))
        own = self._potential[origin]
        return {point: _plus(_plus(gap, self._potential[point]), _minus(own)) for point, gap in found.items()}

    def before(self, origin: Point) -> dict[Point, Gap]:
        """For each point that is bounded so, the most that it lies before the origin."""
        found = self._walk(origin, lambda point: ((bound.earlier, bound) for bound in self._to[point]))
        own = self._potential[origin]
        return {point: _plus(_plus(gap, own), _minus(self._potential[point])) for point, gap in found.items()}

    def _drop(self, bounds: Iterable[AtMost]) -> None:
        for added in bounds:
            self._from[added.earlier].remove(added)
            self._to[added.later].remove(added)

    def _taken(self, bound: AtMost) -> list[AtMost] | None:
        """Mends the solution so that the bound holds too; the bounds that go round in a circle where it cannot."""
        if self._slack(bound) >= ZERO:
            return None
        led_to: dict[Point, AtMost] = {bound.later: bound}
        lacking: dict[Point, Gap] = {bound.later: self._slack(bound)}
        mended: dict[Point, Gap] = {}
        heap = [(lacking[bound.later], bound.later)]
        while heap:
            lack, point = heappop(heap)
            if point in mended:
                continue
            mended[point] = _plus(self._potential[point], lack)
            for onward in self._from[point]:
                slack = _plus(_plus(mended[point], onward.gap), _minus(self._potential[onward.later]))
                if onward.later in mended or slack >= lacking.get(onward.later, ZERO):
                    continue
                led_to[onward.later] = onward
                if onward.later == bound.earlier:
                    return _circle(led_to, bound)
                lacking[onward.later] = slack
                heappush(heap, (slack, onward.later))
        self._potential.update(mended)
        return None

    def _slack(self, bound: AtMost) -> Gap:
        return _plus(_plus(self._potential[bound.earlier], bound.gap), _minus(self._potential[bound.later]))

    def _walk(self, origin: Point, steps: Callable[[Point], Iterable[tuple[Point, AtMost]]]) -> dict[Point, Gap]:
        """The least slack from the origin to each point (Dijkstra 1959): no slack is negative."""
        found: dict[Point, Gap] = {}
        heap = [(ZERO, origin)]
        while heap:
            gap, point = heappop(heap)
            if point not in found:
                found[point] = gap
                for other, bound in steps(point):
                    heappush(heap, (_plus(gap, self._slack(bound)), other))
        return found


def _circle(led_to: Mapping[Point, AtMost], last: AtMost) -> list[AtMost]:
    def back() -> Iterator[AtMost]:
        point = last.earlier
        while point != last.later:
            yield led_to[point]
            point = led_to[point].earlier

    return list(chain(back(), [last]))


def _plus(one: Gap, other: Gap) -> Gap:
    return one[0] + other[0], one[1] + other[1]


def _minus(gap: Gap) -> Gap:
    return -gap[0], -gap[1]
