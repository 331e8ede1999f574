"""The order of events: what they were after and before, the days that follow from it, and where texts contradict it."""

from __future__ import annotations

from collections import defaultdict
from math import inf, isinf
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from timeline.dates import SECONDS_OF_A_DAY, Day, Seconds
from timeline.ordering.allen import PRECEDES, TOUCHES, end_constraints, end_point, positive_duration, start_point
from timeline.ordering.constraint_network import DifferenceConstraint, Gap, Point, SimpleTemporalNetwork
from timeline.ordering.linearise import PartialOrder, relative_positions
from timeline.records.temporal_order import Neighbour, OrderContradiction, RelationKind, TemporalOrder

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from timeline.dates import When
    from timeline.ordering.linearise import Position

__all__ = ["EventRelation", "OrderedEvent", "infer_order", "is_informative"]

_CALENDAR_ORIGIN = ("", "")
_ALLEN_RELATIONS = {RelationKind.BEFORE: PRECEDES, RelationKind.MEANWHILE: TOUCHES}


class OrderedEvent(NamedTuple):
    """An event as this room sees it: `place` tells those of one date apart."""

    id: str
    title: str
    when: When
    text_position: str


class EventRelation(NamedTuple):
    """A relation of two events, by their ids; `place` is where it is told, by which the earlier of two is believed."""

    kind: RelationKind
    one: str
    other: str
    why: str
    text_position: tuple[str, int]


def is_informative(kind: RelationKind, here: When, there: When) -> bool:
    """Whether the relation of two events can tell more than their dates, which neither imply nor exclude it."""
    one, other = here.tolerance, there.tolerance
    if one is None or other is None:
        return True
    if kind is RelationKind.BEFORE:
        return one.meets(other)
    return one.start <= other.end and other.start <= one.end


def infer_order(
    events: Iterable[OrderedEvent], relations: Iterable[EventRelation]
) -> tuple[dict[str, TemporalOrder], dict[str, Position]]:
    """The order of each event, and where those stand in a list that do not stand there by their own date."""
    known = {event.id: event for event in events}
    kept, dropped, network = _select_consistent(known, relations)
    after, before, beside = _neighbours_by_event(kept)
    seconds = _second_bounds(network)
    earlier, later = _TimeDirection(after, beside, seconds), _TimeDirection(before, beside, _time_reversed(seconds))
    orders = {
        id: TemporalOrder(
            after=_sorted_neighbours(known, after[id], earlier.nearest_neighbours(id)),
            before=_sorted_neighbours(known, before[id], later.nearest_neighbours(id)),
            meanwhile=_sorted_neighbours(known, beside[id], beside[id]),
            earliest=_tighter_day(seconds[id][0], event.when.earliest),
            latest=_tighter_day(seconds[id][1], event.when.latest),
            conflict=tuple(_contradictions(id, known, dropped)),
        )
        for id, event in known.items()
    }
    dated = {
        id: (days.start.number, days.end.number, one.text_position)
        for id, one in known.items()
        if (days := one.when.interval)
    }
    return orders, relative_positions(
        PartialOrder(dated, {id: one.text_position for id, one in known.items()}, after, beside)
    )


class _RejectedRelation(NamedTuple):
    """A relation that cannot be, and the dates and relations that exclude it."""

    relation: EventRelation
    reasons: tuple[str, ...]


class _TimeDirection(NamedTuple):
    """One way in time: for each event its neighbours there, those beside it, its first and last second that way."""

    neighbours: Mapping[str, Mapping[str, str]]
    concurrent: Mapping[str, Mapping[str, str]]
    bounds: Mapping[str, tuple[float, float]]

    def nearest_neighbours(self, id: str) -> list[str]:
        """Its neighbours, but for those behind another by a chain of relations, or by the time left to both."""
        near = self.neighbours[id]
        if len(near) < 2:
            return list(near)
        behind, frontier = set[str](), {far for one in near for far in self._successors(one)}
        while frontier:
            behind |= frontier
            frontier = {far for one in frontier for far in self._successors(one)} - behind
        nearest = max(self.bounds[one][0] for one in near)
        return [one for one in near if one not in behind and self.bounds[one][1] >= nearest]

    def _successors(self, one: str) -> Iterator[str]:
        """Those that must lie behind it: its neighbours, and those of what touches it."""
        yield from self.neighbours[one]
        for other in self.concurrent[one]:
            yield from self.neighbours[other]


_Reasons: TypeAlias = defaultdict[str, dict[str, str]]


def _neighbours_by_event(relations: Iterable[EventRelation]) -> tuple[_Reasons, _Reasons, _Reasons]:
    """For each event those that it was after, before, and beside, each with the reason."""
    after, before, beside = (defaultdict[str, dict[str, str]](dict) for _ in range(3))
    for told in relations:
        is_before = told.kind is RelationKind.BEFORE
        (after if is_before else beside)[told.other].setdefault(told.one, told.why)
        (before if is_before else beside)[told.one].setdefault(told.other, told.why)
    return after, before, beside


def _select_consistent(
    events: Mapping[str, OrderedEvent], relations: Iterable[EventRelation]
) -> tuple[list[EventRelation], list[_RejectedRelation], SimpleTemporalNetwork]:
    """The relations that hold together with the dates and with those told before them, the others, and all bounds."""
    network, kept, dropped = SimpleTemporalNetwork(_initial_potential(events.values())), [], []
    for event in events.values():
        network.add([positive_duration(event.id), *_date_constraints(event)])
    for one in sorted(relations, key=lambda one: (one.text_position, one.kind.value, one.one, one.other)):
        because = network.add(list(end_constraints(_ALLEN_RELATIONS[one.kind], one.one, one.other, one.why)))
        if because is None:
            kept.append(one)
        else:
            dropped.append(_RejectedRelation(one, because))
    return kept, dropped, network


def _initial_potential(events: Iterable[OrderedEvent]) -> dict[Point, Gap]:
    """Each where its date says, else with the one that is told before it, all in the order of the telling."""
    second, guess = 0, dict[Point, Gap]()
    for number, event in enumerate(sorted(events, key=lambda event: event.text_position)):
        second = second if event.when.tolerance is None else event.when.tolerance.start
        guess |= {start_point(event.id): (second, 2 * number), end_point(event.id): (second, 2 * number + 1)}
    return guess


def _date_constraints(event: OrderedEvent) -> Iterator[DifferenceConstraint]:
    possible = event.when.tolerance
    if possible is not None:
        because = f"“{event.title}” is dated {_date_text(event.when)}"
        yield DifferenceConstraint(start_point(event.id), _CALENDAR_ORIGIN, (-possible.start, 0), because)
        yield DifferenceConstraint(_CALENDAR_ORIGIN, end_point(event.id), (possible.end, 0), because)


def _date_text(when: When) -> str | None:
    """Its days; with a clock where it excludes something."""
    days = when.interval
    if days is None or when.tolerance != Seconds.of(days):
        return when.edtf
    return str(days.start) + ("" if days.start == days.last else f" to {days.last}")


def _second_bounds(network: SimpleTemporalNetwork) -> Mapping[str, tuple[float, float]]:
    """The first and the last second at which each event can have been, infinite where nothing bounds it."""
    earliest = {
        name: -gap[0] for (name, which), gap in network.distances_to(_CALENDAR_ORIGIN).items() if which == "start"
    }
    latest = {
        name: gap[0] - 1 for (name, which), gap in network.distances_from(_CALENDAR_ORIGIN).items() if which == "end"
    }
    seconds = {name: (earliest.get(name, -inf), latest.get(name, inf)) for name in {*earliest, *latest}}
    return defaultdict(lambda: (-inf, inf), seconds)


def _time_reversed(bounds: Mapping[str, tuple[float, float]]) -> Mapping[str, tuple[float, float]]:
    return defaultdict(lambda: (-inf, inf), {name: (-last, -first) for name, (first, last) in bounds.items()})


def _tighter_day(second: float, own: Day | None) -> Day | None:
    """The day of the second, where it says more than the event's own date."""
    if isinf(second):
        return None
    number = int(second) // SECONDS_OF_A_DAY
    return None if own is not None and own.number == number else Day.numbered(number)


def _sorted_neighbours(
    events: Mapping[str, OrderedEvent], reasons: Mapping[str, str], ids: Iterable[str]
) -> tuple[Neighbour, ...]:
    return tuple(
        Neighbour(id, events[id].title, reasons[id]) for id in sorted(ids, key=lambda id: events[id].text_position)
    )


def _contradictions(
    id: str, events: Mapping[str, OrderedEvent], rejected: Iterable[_RejectedRelation]
) -> Iterator[OrderContradiction]:
    """What is told of the event, and cannot be."""
    for told, because in rejected:
        if id in (told.one, told.other):
            other = events[told.other if id == told.one else told.one]
            said = {RelationKind.BEFORE: "before" if id == told.one else "after"}.get(told.kind, told.kind.value)
            yield OrderContradiction(said, Neighbour(other.id, other.title, told.why), because)
