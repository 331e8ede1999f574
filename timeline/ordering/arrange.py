"""The order of events: what they were after and before, the days that follow from it, and where texts contradict it."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from timeline.dates import Day
from timeline.order import Disorder, Neighbour, Order, RelationKind
from timeline.ordering.allen import PRECEDES, TOUCHES, bounds, end, itself, start
from timeline.ordering.line import Line, stands
from timeline.ordering.network import ZERO, AtMost, Network

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from timeline.dates import Interval
    from timeline.ordering.line import Stand

__all__ = ["Happening", "Told", "arrange", "says_more"]

_CALENDAR = ("", "")
_NO_DAYS: tuple[None, None] = (None, None)
_ALLEN = {RelationKind.BEFORE: PRECEDES, RelationKind.MEANWHILE: TOUCHES}


class Happening(NamedTuple):
    """An event as this room sees it: `days` are those that it lies in, `place` tells those of one date apart."""

    id: str
    title: str
    days: Interval | None
    place: str


class Told(NamedTuple):
    """A relation of two events, by their ids; `place` is where it is told, by which the earlier of two is believed."""

    kind: RelationKind
    one: str
    other: str
    why: str
    place: tuple[str, int]


def says_more(kind: RelationKind, one: Interval | None, other: Interval | None) -> bool:
    """Whether the relation of two events can tell more than their dates, which neither imply nor exclude it."""
    if one is None or other is None:
        return True
    if kind is RelationKind.BEFORE:
        return one.meets(other)
    return one.start <= other.end and other.start <= one.end


def arrange(events: Iterable[Happening], told: Iterable[Told]) -> tuple[dict[str, Order], dict[str, Stand]]:
    """The order of each event, and where those stand in a list that do not stand there by their own date."""
    known = {event.id: event for event in events}
    kept, dropped, network = _closed(known, told)
    web = _Web.of(known, kept)
    days = _days(network)
    orders = {
        id: Order(
            after=_named(known, web.after[id], _last(network, web.after[id])),
            before=_named(known, web.before[id], _first(network, web.before[id])),
            meanwhile=_named(known, web.beside[id], web.beside[id]),
            earliest=_tighter(days.get(id, _NO_DAYS)[0], None if event.days is None else event.days.start),
            latest=_tighter(days.get(id, _NO_DAYS)[1], None if event.days is None else event.days.last),
            conflict=tuple(_disorders(id, known, dropped)),
        )
        for id, event in known.items()
    }
    return orders, stands(web.line())


class _Dropped(NamedTuple):
    """A relation that cannot be, and the dates and relations that exclude it."""

    told: Told
    because: tuple[str, ...]


class _Web(NamedTuple):
    """For each event those that it was after, before, and beside, each with the reason."""

    events: Mapping[str, Happening]
    after: Mapping[str, dict[str, str]]
    before: Mapping[str, dict[str, str]]
    beside: Mapping[str, dict[str, str]]

    @classmethod
    def of(cls, events: Mapping[str, Happening], kept: Iterable[Told]) -> _Web:
        """The relations from both of their ends."""
        after, before, beside = (defaultdict[str, dict[str, str]](dict) for _ in range(3))
        for told in kept:
            is_before = told.kind is RelationKind.BEFORE
            (after if is_before else beside)[told.other].setdefault(told.one, told.why)
            (before if is_before else beside)[told.one].setdefault(told.other, told.why)
        return cls(events, after, before, beside)

    def line(self) -> Line:
        """What the places in a list follow from."""
        dated = {
            id: (event.days.start.number, event.days.end.number, event.place)
            for id, event in self.events.items()
            if event.days is not None
        }
        return Line(dated, {id: event.place for id, event in self.events.items()}, self.after, self.beside)


def _closed(events: Mapping[str, Happening], told: Iterable[Told]) -> tuple[list[Told], list[_Dropped], Network]:
    """The relations that hold together with the dates and with those told before them, the others, and all bounds."""
    network, kept, dropped = Network(), [], []
    for event in events.values():
        network.add([itself(event.id), *_dates(event)])
    for one in sorted(told, key=lambda one: (one.place, one.kind.value, one.one, one.other)):
        because = network.add(list(bounds(_ALLEN[one.kind], one.one, one.other, one.why)))
        if because is None:
            kept.append(one)
        else:
            dropped.append(_Dropped(one, because))
    return kept, dropped, network


def _dates(event: Happening) -> Iterator[AtMost]:
    if event.days is not None:
        first, last = event.days.start, event.days.last
        because = f"“{event.title}” is dated {first}" + ("" if first == last else f" to {last}")
        yield AtMost(start(event.id), _CALENDAR, (-first.number, 0), because)
        yield AtMost(_CALENDAR, end(event.id), (event.days.end.number, 0), because)


def _days(network: Network) -> dict[str, tuple[Day | None, Day | None]]:
    """The first and the last day on which each event can have been, where something bounds them."""
    earliest = {name: -gap[0] for (name, which), gap in network.before(_CALENDAR).items() if which == "start"}
    # What has ended by the midnight before a day has the day before that for its last.
    latest = {name: gap[0] - 1 for (name, which), gap in network.after(_CALENDAR).items() if which == "end"}
    return {name: (_day(earliest.get(name)), _day(latest.get(name))) for name in {*earliest, *latest}}


def _day(number: int | None) -> Day | None:
    return None if number is None else Day.numbered(number)


def _tighter(bound: Day | None, own: Day | None) -> Day | None:
    """The bound, where it says more than the event's own date."""
    return None if bound == own else bound


def _last(network: Network, events: Collection[str]) -> list[str]:
    """Those of the events that were not before another of them."""
    return [one for one in events if not any(one != other and _precedes(network, one, other) for other in events)]


def _first(network: Network, events: Collection[str]) -> list[str]:
    """Those of the events that were not after another of them."""
    return [one for one in events if not any(one != other and _precedes(network, other, one) for other in events)]


def _precedes(network: Network, one: str, other: str) -> bool:
    """Whether the one must have ended when the other started."""
    gap = network.after(start(other)).get(end(one))
    return gap is not None and gap <= ZERO


def _named(events: Mapping[str, Happening], reasons: Mapping[str, str], ids: Iterable[str]) -> tuple[Neighbour, ...]:
    return tuple(Neighbour(id, events[id].title, reasons[id]) for id in sorted(ids, key=lambda id: events[id].place))


def _disorders(id: str, events: Mapping[str, Happening], dropped: Iterable[_Dropped]) -> Iterator[Disorder]:
    """What is told of the event, and cannot be."""
    for told, because in dropped:
        if id in (told.one, told.other):
            other = events[told.other if id == told.one else told.one]
            said = {RelationKind.BEFORE: "before" if id == told.one else "after"}.get(told.kind, told.kind.value)
            yield Disorder(said, Neighbour(other.id, other.title, told.why), because)
