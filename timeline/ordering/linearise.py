"""Events in one line, as a list shows them: by their dates, and what has none hangs on an event that it was after.

Knows which event comes before which, no days and no words.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

__all__ = ["DateKey", "PartialOrder", "Position", "relative_positions"]

DateKey: TypeAlias = tuple[int, int, str]
"""The place of an event by its date: first and last day, then what tells those of one date apart."""


class PartialOrder(NamedTuple):
    """What is known of the events, by their ids.

    `dated` has the place of each that has a date, `text` the order in which texts tell all of them. `after` has for
    each those that it was after, never in a circle, and `beside` those that were about its time.
    """

    date_keys: Mapping[str, DateKey]
    text_positions: Mapping[str, str]
    predecessors: Mapping[str, Collection[str]]
    concurrent: Mapping[str, Collection[str]]


class Position(NamedTuple):
    """That an event stands right after another, which stands by itself: the how manyth there; negative for before."""

    anchor: str
    offset: int


def relative_positions(partial_order: PartialOrder) -> dict[str, Position]:
    """Where those stand that do not stand by their own date."""
    places = _Linearisation(partial_order)
    order = _topological_order(partial_order)
    places.insert_after(order, partial_order.predecessors)
    places.insert_before(reversed(order))
    places.insert_after(order, partial_order.predecessors, partial_order.concurrent)
    places.insert_before(reversed(order))
    places.append_rest(order)
    return places.relative_positions()


class _Linearisation:
    """The events that have found their place, first to last; `_by` says on which of them that has a date each hangs."""

    def __init__(self, partial_order: PartialOrder) -> None:
        self._partial_order = partial_order
        self._successors = _inverted(partial_order.predecessors)
        self._events = sorted(partial_order.date_keys, key=lambda event: partial_order.date_keys[event])
        self._anchor_of = {event: event for event in self._events}

    def insert_after(self, order: Iterable[str], *predecessor_maps: Mapping[str, Collection[str]]) -> None:
        """Each that has no place yet right after the last of its partners, of the first kind of which one has a place.

        What has a date moves only among those of the same date.
        """
        for event in order:
            found = next(filter(None, (self._placed_in_order(kind.get(event, ())) for kind in predecessor_maps)), [])
            if found and self._is_movable(event, found[-1], predecessor_maps[0]):
                self._insert(event, self._events.index(found[-1]) + 1, found[-1])

    def insert_before(self, order: Iterable[str]) -> None:
        """Each that has no place yet right before the first of those that come after it."""
        for event in order:
            found = [] if event in self._anchor_of else self._placed_in_order(self._successors.get(event, ()))
            if found:
                self._insert(event, self._events.index(found[0]), found[0])

    def append_rest(self, order: Sequence[str]) -> None:
        """What is left stands at the end: what was after nothing as texts tell it, the others right after those."""
        left = [event for event in order if event not in self._anchor_of]
        for event in sorted(left, key=lambda event: self._partial_order.text_positions[event]):
            if not self._partial_order.predecessors.get(event):
                self._insert(event, len(self._events), event)
        self.insert_after([event for event in left if event not in self._anchor_of], self._partial_order.predecessors)

    def relative_positions(self) -> dict[str, Position]:
        """Those that hang on another, numbered as they stand around it."""
        at = {event: number for number, event in enumerate(self._events)}
        return {event: Position(by, at[event] - at[by]) for event, by in self._anchor_of.items() if event != by}

    def _placed_in_order(self, events: Iterable[str]) -> list[str]:
        return sorted((event for event in events if event in self._anchor_of), key=self._events.index)

    def _is_movable(self, event: str, after: str, certain: Mapping[str, Collection[str]]) -> bool:
        if event not in self._anchor_of:
            return True
        here, there = (
            self._partial_order.date_keys.get(event),
            self._partial_order.date_keys.get(self._anchor_of[after]),
        )
        same_date = here is not None and there is not None and here[:2] == there[:2]
        is_told = after in certain.get(event, ())
        return same_date and is_told and self._events.index(event) < self._events.index(after)

    def _insert(self, event: str, index: int, anchor: str) -> None:
        if event in self._anchor_of:
            index -= self._events.index(event) < index
            self._events.remove(event)
        self._events.insert(index, event)
        self._anchor_of[event] = self._anchor_of.get(anchor, event)


def _topological_order(partial_order: PartialOrder) -> Sequence[str]:
    """All events, each after those that it was after; of others those that are told last come first.

    For what is put right after one event stands before all that was put there earlier.
    """
    depth: dict[str, int] = {}
    before = _inverted(partial_order.predecessors)
    waiting = {event: len(partial_order.predecessors.get(event, ())) for event in partial_order.text_positions}
    level = [event for event, number in waiting.items() if number == 0]
    while level:
        depth.update(dict.fromkeys(level, len(depth)))
        onward: list[str] = []
        for event in level:
            for later in before.get(event, ()):
                waiting[later] -= 1
                if waiting[later] == 0:
                    onward.append(later)
        level = onward
    by_text = sorted(partial_order.text_positions, key=lambda event: partial_order.text_positions[event], reverse=True)
    return sorted(by_text, key=lambda event: depth[event])


def _inverted(predecessors: Mapping[str, Collection[str]]) -> dict[str, list[str]]:
    before: dict[str, list[str]] = {}
    for event, earlier in predecessors.items():
        for one in earlier:
            before.setdefault(one, []).append(event)
    return before
