"""The order of events: what they were after and before, the days that follow from it, and where texts contradict it."""

from __future__ import annotations

from collections import defaultdict
from math import inf, isinf
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from timeline.dates import SECONDS_OF_A_DAY, Day, Seconds
from timeline.ordering.allen import PRECEDES, TOUCHES, bounds, end, itself, start
from timeline.ordering.constraint_network import AtMost, Gap, Network, Point
from timeline.ordering.linearise import Line, stands
from timeline.records.temporal_order import Disorder, Neighbour, Order, RelationKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from timeline.dates import When
    from timeline.ordering.linearise import Stand

__all__ = ["Happening", "Told", "arrange", "says_more"]

_CALENDAR = ("", "")
_ALLEN = {RelationKind.BEFORE: PRECEDES, RelationKind.MEANWHILE: TOUCHES}


class Happening(NamedTuple):
    """An event as this room sees it: `place` tells those of one date apart."""

    id: str
    title: str
    when: When
    place: str


class Told(NamedTuple):
    """A relation of two events, by their ids; `place` is where it is told, by which the earlier of two is believed."""

    kind: RelationKind
    one: str
    other: str
    why: str
    place: tuple[str, int]


def says_more(kind: RelationKind, here: When, there: When) -> bool:
    """Whether the relation of two events can tell more than their dates, which neither imply nor exclude it."""
    one, other = here.leeway, there.leeway
    if one is None or other is None:
        return True
    if kind is RelationKind.BEFORE:
        return one.meets(other)
    return one.start <= other.end and other.start <= one.end


def arrange(events: Iterable[Happening], told: Iterable[Told]) -> tuple[dict[str, Order], dict[str, Stand]]:
    """The order of each event, and where those stand in a list that do not stand there by their own date."""
    known = {event.id: event for event in events}
    kept, dropped, network = _closed(known, told)
    after, before, beside = _neighbours(kept)
    seconds = _seconds(network)
    earlier, later = _Way(after, beside, seconds), _Way(before, beside, _turned(seconds))
    orders = {
        id: Order(
            after=_named(known, after[id], earlier.nearest(id)),
            before=_named(known, before[id], later.nearest(id)),
            meanwhile=_named(known, beside[id], beside[id]),
            earliest=_tighter(seconds[id][0], event.when.earliest),
            latest=_tighter(seconds[id][1], event.when.latest),
            conflict=tuple(_disorders(id, known, dropped)),
        )
        for id, event in known.items()
    }
    dated = {
        id: (days.start.number, days.end.number, one.place) for id, one in known.items() if (days := one.when.interval)
    }
    return orders, stands(Line(dated, {id: one.place for id, one in known.items()}, after, beside))


class _Dropped(NamedTuple):
    """A relation that cannot be, and the dates and relations that exclude it."""

    told: Told
    because: tuple[str, ...]


class _Way(NamedTuple):
    """One way in time: for each event its neighbours there, those beside it, its first and last second that way."""

    near: Mapping[str, Mapping[str, str]]
    beside: Mapping[str, Mapping[str, str]]
    seconds: Mapping[str, tuple[float, float]]

    def nearest(self, id: str) -> list[str]:
        """Its neighbours, but for those behind another by a chain of relations, or by the time left to both."""
        near = self.near[id]
        if len(near) < 2:
            return list(near)
        behind, frontier = set[str](), {far for one in near for far in self._steps(one)}
        while frontier:
            behind |= frontier
            frontier = {far for one in frontier for far in self._steps(one)} - behind
        nearest = max(self.seconds[one][0] for one in near)
        return [one for one in near if one not in behind and self.seconds[one][1] >= nearest]

    def _steps(self, one: str) -> Iterator[str]:
        """Those that must lie behind it: its neighbours, and those of what touches it."""
        yield from self.near[one]
        for other in self.beside[one]:
            yield from self.near[other]


_Reasons: TypeAlias = defaultdict[str, dict[str, str]]


def _neighbours(kept: Iterable[Told]) -> tuple[_Reasons, _Reasons, _Reasons]:
    """For each event those that it was after, before, and beside, each with the reason."""
    after, before, beside = (defaultdict[str, dict[str, str]](dict) for _ in range(3))
    for told in kept:
        is_before = told.kind is RelationKind.BEFORE
        (after if is_before else beside)[told.other].setdefault(told.one, told.why)
        (before if is_before else beside)[told.one].setdefault(told.other, told.why)
    return after, before, beside


def _closed(events: Mapping[str, Happening], told: Iterable[Told]) -> tuple[list[Told], list[_Dropped], Network]:
    """The relations that hold together with the dates and with those told before them, the others, and all bounds."""
    network, kept, dropped = Network(_guess(events.values())), [], []
    for event in events.values():
        network.add([itself(event.id), *_dates(event)])
    for one in sorted(told, key=lambda one: (one.place, one.kind.value, one.one, one.other)):
        because = network.add(list(bounds(_ALLEN[one.kind], one.one, one.other, one.why)))
        if because is None:
            kept.append(one)
        else:
            dropped.append(_Dropped(one, because))
    return kept, dropped, network


def _guess(events: Iterable[Happening]) -> dict[Point, Gap]:
    """Each where its date says, else with the one that is told before it, all in the order of the telling."""
    second, guess = 0, dict[Point, Gap]()
    for number, event in enumerate(sorted(events, key=lambda event: event.place)):
        second = second if event.when.leeway is None else event.when.leeway.start
        guess |= {start(event.id): (second, 2 * number), end(event.id): (second, 2 * number + 1)}
    return guess


def _dates(event: Happening) -> Iterator[AtMost]:
    possible = event.when.leeway
    if possible is not None:
        because = f"“{event.title}” is dated {_dated(event.when)}"
        yield AtMost(start(event.id), _CALENDAR, (-possible.start, 0), because)
        yield AtMost(_CALENDAR, end(event.id), (possible.end, 0), because)


def _dated(when: When) -> str | None:
    """Its days; with a clock where it excludes something."""
    days = when.interval
    if days is None or when.leeway != Seconds.of(days):
        return when.edtf
    return str(days.start) + ("" if days.start == days.last else f" to {days.last}")


def _seconds(network: Network) -> Mapping[str, tuple[float, float]]:
    """The first and the last second at which each event can have been, infinite where nothing bounds it."""
    earliest = {name: -gap[0] for (name, which), gap in network.before(_CALENDAR).items() if which == "start"}
    latest = {name: gap[0] - 1 for (name, which), gap in network.after(_CALENDAR).items() if which == "end"}
    seconds = {name: (earliest.get(name, -inf), latest.get(name, inf)) for name in {*earliest, *latest}}
    return defaultdict(lambda: (-inf, inf), seconds)


def _turned(seconds: Mapping[str, tuple[float, float]]) -> Mapping[str, tuple[float, float]]:
    return defaultdict(lambda: (-inf, inf), {name: (-last, -first) for name, (first, last) in seconds.items()})


def _tighter(second: float, own: Day | None) -> Day | None:
    """The day of the second, where it says more than the event's own date."""
    if isinf(second):
        return None
    number = int(second) // SECONDS_OF_A_DAY
    return None if own is not None and own.number == number else Day.numbered(number)


def _named(events: Mapping[str, Happening], reasons: Mapping[str, str], ids: Iterable[str]) -> tuple[Neighbour, ...]:
    return tuple(Neighbour(id, events[id].title, reasons[id]) for id in sorted(ids, key=lambda id: events[id].place))


def _disorders(id: str, events: Mapping[str, Happening], dropped: Iterable[_Dropped]) -> Iterator[Disorder]:
    """What is told of the event, and cannot be."""
    for told, because in dropped:
        if id in (told.one, told.other):
            other = events[told.other if id == told.one else told.one]
            said = {RelationKind.BEFORE: "before" if id == told.one else "after"}.get(told.kind, told.kind.value)
            yield Disorder(said, Neighbour(other.id, other.title, told.why), because)
