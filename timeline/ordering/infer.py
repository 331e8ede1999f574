"""Infers the order of events: their neighbours in time, the days that follow from it, and the contradictions."""

from __future__ import annotations

from collections import defaultdict
from math import inf, isinf
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from timeline.dates import SECONDS_OF_A_DAY, Day, Seconds
from timeline.ordering.allen import PRECEDES, TOUCHES, end_constraints, end_point, positive_duration, start_point
from timeline.ordering.constraint_network import DifferenceConstraint, Gap, Point, SimpleTemporalNetwork
from timeline.ordering.linearise import PartialOrder, relative_positions
from timeline.records.order_reasons import EventDate, OrderReason
from timeline.records.temporal_order import Neighbour, OrderContradiction, RelationKind, TemporalOrder

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from timeline.dates import Interval, When
    from timeline.ordering.linearise import Position

__all__ = ["EventRelation", "OrderedEvent", "infer_order", "is_informative"]

_CALENDAR_ORIGIN = ("", "")
_ALLEN_RELATIONS = {RelationKind.BEFORE: PRECEDES, RelationKind.MEANWHILE: TOUCHES}


class OrderedEvent(NamedTuple):
    """An event to be ordered; `text_position` is a sort key that distinguishes events of one date."""

    id: str
    title: str
    when: When
    text_position: str


class EventRelation(NamedTuple):
    """A relation of two events, by their ids.

    `text_position` is its document and its place there. If relations contradict each other, the earlier is kept.
    """

    kind: RelationKind
    one: str
    other: str
    reason: OrderReason
    text_position: tuple[str, int]


def is_informative(kind: RelationKind, one: When, other: When) -> bool:
    """Return whether a relation adds to the dates of two events: they neither imply nor exclude it."""
    times, other_times = one.tolerance, other.tolerance
    if times is None or other_times is None:
        return True
    if kind is RelationKind.BEFORE:
        return times.meets(other_times)
    return times.start <= other_times.end and other_times.start <= times.end


def infer_order(
    events: Iterable[OrderedEvent], relations: Iterable[EventRelation]
) -> tuple[dict[str, TemporalOrder], dict[str, Position]]:
    """Return the order of each event, and the list positions of events that their own dates do not place."""
    by_id = {event.id: event for event in events}
    consistent, rejected, network = _select_consistent(by_id, relations)
    after, before, meanwhile = _neighbours_by_event(consistent)
    bounds = _second_bounds(network)
    earlier = _TimeDirection(after, meanwhile, bounds)
    later = _TimeDirection(before, meanwhile, _time_reversed(bounds))
    orders = {
        id: TemporalOrder(
            after=_sorted_neighbours(by_id, after[id], earlier.nearest_neighbours(id)),
            before=_sorted_neighbours(by_id, before[id], later.nearest_neighbours(id)),
            meanwhile=_sorted_neighbours(by_id, meanwhile[id], meanwhile[id]),
            earliest=_tighter_day(bounds[id][0], event.when.earliest),
            latest=_tighter_day(bounds[id][1], event.when.latest),
            conflict=tuple(_contradictions(id, by_id, rejected)),
        )
        for id, event in by_id.items()
    }
    date_keys = {
        id: (days.start.number, days.end.number, event.text_position)
        for id, event in by_id.items()
        if (days := event.when.interval)
    }
    text_positions = {id: event.text_position for id, event in by_id.items()}
    return orders, relative_positions(PartialOrder(date_keys, text_positions, after, meanwhile))


class _RejectedRelation(NamedTuple):
    """A relation that contradicts dates or earlier relations, and the reasons: what these say."""

    relation: EventRelation
    reasons: tuple[OrderReason, ...]


class _TimeDirection(NamedTuple):
    """One direction of time, to the past or to the future.

    For each event it has the neighbours in that direction, the events at the same time, and the bounds in seconds, the
    first of them the farther one.
    """

    neighbours: Mapping[str, Mapping[str, OrderReason]]
    concurrent: Mapping[str, Mapping[str, OrderReason]]
    bounds: Mapping[str, tuple[float, float]]

    def nearest_neighbours(self, id: str) -> list[str]:
        """Return the neighbours without those farther than another by a chain of relations or by their bounds.

        This is a transitive reduction.
        """
        neighbours = self.neighbours[id]
        if len(neighbours) < 2:
            return list(neighbours)
        farther, frontier = set[str](), {event for one in neighbours for event in self._successors(one)}
        while frontier:
            farther |= frontier
            frontier = {event for one in frontier for event in self._successors(one)} - farther
        nearest = max(self.bounds[one][0] for one in neighbours)
        return [one for one in neighbours if one not in farther and self.bounds[one][1] >= nearest]

    def _successors(self, id: str) -> Iterator[str]:
        """Yield the events that must be farther: the neighbours, and those of events at the same time."""
        yield from self.neighbours[id]
        for concurrent in self.concurrent[id]:
            yield from self.neighbours[concurrent]


_Reasons: TypeAlias = defaultdict[str, dict[str, OrderReason]]


def _neighbours_by_event(relations: Iterable[EventRelation]) -> tuple[_Reasons, _Reasons, _Reasons]:
    """Return for each event those that it was after, before, and at the same time as, each with the reason."""
    after, before, meanwhile = (_Reasons(dict) for _ in range(3))
    for relation in relations:
        is_before = relation.kind is RelationKind.BEFORE
        (after if is_before else meanwhile)[relation.other].setdefault(relation.one, relation.reason)
        (before if is_before else meanwhile)[relation.one].setdefault(relation.other, relation.reason)
    return after, before, meanwhile


def _select_consistent(
    events: Mapping[str, OrderedEvent], relations: Iterable[EventRelation]
) -> tuple[list[EventRelation], list[_RejectedRelation], SimpleTemporalNetwork]:
    """Return the relations that agree with the dates and earlier relations, those that do not, and the network."""
    network, consistent, rejected = SimpleTemporalNetwork(_initial_potential(events.values())), [], []
    for event in events.values():
        network.add([positive_duration(event.id), *_date_constraints(event)])
    for relation in sorted(relations, key=_text_order):
        allen_relations = _ALLEN_RELATIONS[relation.kind]
        reasons = network.add(list(end_constraints(allen_relations, relation.one, relation.other, relation.reason)))
        if reasons is None:
            consistent.append(relation)
        else:
            rejected.append(_RejectedRelation(relation, reasons))
    return consistent, rejected, network


def _text_order(relation: EventRelation) -> tuple[object, ...]:
    return relation.text_position, relation.kind.value, relation.one, relation.other


def _initial_potential(events: Iterable[OrderedEvent]) -> dict[Point, Gap]:
    """Estimate where the events lie: at their dates, without one at that of the event before it in text order."""
    second, estimates = 0, dict[Point, Gap]()
    for number, event in enumerate(sorted(events, key=lambda event: event.text_position)):
        second = second if event.when.tolerance is None else event.when.tolerance.start
        estimates |= {start_point(event.id): (second, 2 * number), end_point(event.id): (second, 2 * number + 1)}
    return estimates


def _date_constraints(event: OrderedEvent) -> Iterator[DifferenceConstraint]:
    possible = event.when.tolerance
    if possible is not None:
        reason = EventDate(event.title, _shown_date(event.when))
        yield DifferenceConstraint(start_point(event.id), _CALENDAR_ORIGIN, (-possible.start, 0), reason)
        yield DifferenceConstraint(_CALENDAR_ORIGIN, end_point(event.id), (possible.end, 0), reason)


def _shown_date(when: When) -> Interval | str:
    """Return the days of the date, or its EDTF if its clock time excludes a part of a day."""
    days = when.interval
    return days if days is not None and when.tolerance == Seconds.of(days) else str(when.edtf)


def _second_bounds(network: SimpleTemporalNetwork) -> Mapping[str, tuple[float, float]]:
    """Return the first and the last second at which each event can have been, infinite without a bound."""
    earliest = {
        name: -gap[0] for (name, which), gap in network.distances_to(_CALENDAR_ORIGIN).items() if which == "start"
    }
    latest = {
        name: gap[0] - 1 for (name, which), gap in network.distances_from(_CALENDAR_ORIGIN).items() if which == "end"
    }
    bounds = {name: (earliest.get(name, -inf), latest.get(name, inf)) for name in {*earliest, *latest}}
    return defaultdict(lambda: (-inf, inf), bounds)


def _time_reversed(bounds: Mapping[str, tuple[float, float]]) -> Mapping[str, tuple[float, float]]:
    return defaultdict(lambda: (-inf, inf), {name: (-last, -first) for name, (first, last) in bounds.items()})


def _tighter_day(second: float, own: Day | None) -> Day | None:
    """Return the day of the second; None if there is no bound, or the event's own date has the same."""
    if isinf(second):
        return None
    number = int(second) // SECONDS_OF_A_DAY
    return None if own is not None and own.number == number else Day.numbered(number)


def _sorted_neighbours(
    events: Mapping[str, OrderedEvent], reasons: Mapping[str, OrderReason], ids: Iterable[str]
) -> tuple[Neighbour, ...]:
    return tuple(
        Neighbour(id, events[id].title, reasons[id]) for id in sorted(ids, key=lambda id: events[id].text_position)
    )


def _contradictions(
    id: str, events: Mapping[str, OrderedEvent], rejected: Iterable[_RejectedRelation]
) -> Iterator[OrderContradiction]:
    """Yield the rejected relations of the event, as seen from it."""
    for relation, reasons in rejected:
        if id in (relation.one, relation.other):
            other = events[relation.other if id == relation.one else relation.one]
            if relation.kind is RelationKind.BEFORE:
                said = "before" if id == relation.one else "after"
            else:
                said = relation.kind.value
            yield OrderContradiction(said, Neighbour(other.id, other.title, relation.reason), reasons)
