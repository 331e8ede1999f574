"""Linearisation: the events of a partial order as one list, by their dates, each undated one beside an anchor event.

Knows which event comes before which; no calendar and no words.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

__all__ = ["DateKey", "PartialOrder", "Position", "relative_positions"]

DateKey: TypeAlias = tuple[int, int, str]
"""The sort key of a dated event: numbers of its first day and its end, then its text position."""


class PartialOrder(NamedTuple):
    """The known order of events, by their ids.

    `date_keys` has the dated events, `text_positions` all of them. `predecessors` are the earlier events of each,
    without cycles, and `concurrent` those of the same time.
    """

    date_keys: Mapping[str, DateKey]
    text_positions: Mapping[str, str]
    predecessors: Mapping[str, Collection[str]]
    concurrent: Mapping[str, Collection[str]]


class Position(NamedTuple):
    """The list position of an event relative to an anchor, which has its own place: 1 is next; negative is before."""

    anchor: str
    offset: int


def relative_positions(partial_order: PartialOrder) -> dict[str, Position]:
    """Return the positions of the events that their own dates do not place."""
    linearisation = _Linearisation(partial_order)
    order = _topological_order(partial_order)
    linearisation.insert_after(order, partial_order.predecessors)
    linearisation.insert_before(reversed(order))
    linearisation.insert_after(order, partial_order.predecessors, partial_order.concurrent)
    linearisation.insert_before(reversed(order))
    linearisation.append_rest(order)
    return linearisation.relative_positions()


class _Linearisation:
    """The events that have a place so far, first to last. `_anchor_of` gives the event that each is placed by."""

    def __init__(self, partial_order: PartialOrder) -> None:
        self._partial_order = partial_order
        self._successors = _inverted(partial_order.predecessors)
        self._events = sorted(partial_order.date_keys, key=lambda event: partial_order.date_keys[event])
        self._anchor_of = {event: event for event in self._events}

    def insert_after(self, order: Iterable[str], *predecessor_maps: Mapping[str, Collection[str]]) -> None:
        """Insert each event without a place right after the last of its predecessors.

        These are from the first map in which one has a place. A dated event moves only among those of the same date.
        """
        for event in order:
            predecessor_lists = (self._placed_in_order(of_event.get(event, ())) for of_event in predecessor_maps)
            predecessors = next(filter(None, predecessor_lists), [])
            if predecessors and self._is_movable(event, predecessors[-1], predecessor_maps[0]):
                self._insert(event, self._events.index(predecessors[-1]) + 1, predecessors[-1])

    def insert_before(self, order: Iterable[str]) -> None:
        """Insert each event without a place right before the first of its successors."""
        for event in order:
            successors = [] if event in self._anchor_of else self._placed_in_order(self._successors.get(event, ()))
            if successors:
                self._insert(event, self._events.index(successors[0]), successors[0])

    def append_rest(self, order: Sequence[str]) -> None:
        """Append the remaining events: those without predecessors in text order, the others right after those."""
        remaining = [event for event in order if event not in self._anchor_of]
        for event in sorted(remaining, key=lambda event: self._partial_order.text_positions[event]):
            if not self._partial_order.predecessors.get(event):
                self._insert(event, len(self._events), event)
        self.insert_after(
            [event for event in remaining if event not in self._anchor_of], self._partial_order.predecessors
        )

    def relative_positions(self) -> dict[str, Position]:
        """Return the positions of the events that are placed by another."""
        index_of = {event: index for index, event in enumerate(self._events)}
        return {
            event: Position(anchor, index_of[event] - index_of[anchor])
            for event, anchor in self._anchor_of.items()
            if event != anchor
        }

    def _placed_in_order(self, events: Iterable[str]) -> list[str]:
        return sorted((event for event in events if event in self._anchor_of), key=self._events.index)

    def _is_movable(self, event: str, predecessor: str, predecessors: Mapping[str, Collection[str]]) -> bool:
        """Return whether the event has no place, or a true predecessor of the same date comes after it."""
        if event not in self._anchor_of:
            return True
        date_keys = self._partial_order.date_keys
        key, anchor_key = date_keys.get(event), date_keys.get(self._anchor_of[predecessor])
        is_same_date = key is not None and anchor_key is not None and key[:2] == anchor_key[:2]
        is_stated = predecessor in predecessors.get(event, ())
        return is_same_date and is_stated and self._events.index(event) < self._events.index(predecessor)

    def _insert(self, event: str, index: int, anchor: str) -> None:
        if event in self._anchor_of:
            index -= self._events.index(event) < index
            self._events.remove(event)
        self._events.insert(index, event)
        self._anchor_of[event] = self._anchor_of.get(anchor, event)


def _topological_order(partial_order: PartialOrder) -> Sequence[str]:
    """Return all events, each after its predecessors, and otherwise the last in the texts first.

    For an event inserted right after another stands before all that were inserted there earlier.
    """
    depth: dict[str, int] = {}
    successors = _inverted(partial_order.predecessors)
    open_predecessors = {
        event: len(partial_order.predecessors.get(event, ())) for event in partial_order.text_positions
    }
    level = [event for event, count in open_predecessors.items() if count == 0]
    while level:
        depth.update(dict.fromkeys(level, len(depth)))
        next_level: list[str] = []
        for event in level:
            for successor in successors.get(event, ()):
                open_predecessors[successor] -= 1
                if open_predecessors[successor] == 0:
                    next_level.append(successor)
        level = next_level
    by_text = sorted(partial_order.text_positions, key=lambda event: partial_order.text_positions[event], reverse=True)
    return sorted(by_text, key=lambda event: depth[event])


def _inverted(predecessors: Mapping[str, Collection[str]]) -> dict[str, list[str]]:
    successors: dict[str, list[str]] = {}
    for event, earlier_events in predecessors.items():
        for earlier in earlier_events:
            successors.setdefault(earlier, []).append(event)
    return successors
