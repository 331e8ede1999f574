"""Events in one line, as a list shows them: by their dates, and what has none hangs on an event that it was after.

Knows which event comes before which, no days and no words.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

__all__ = ["Key", "Line", "Stand", "stands"]

Key: TypeAlias = tuple[int, int, str]
"""The place of an event by its date: first and last day, then what tells those of one date apart."""


class Line(NamedTuple):
    """What is known of the events, by their ids.

    `dated` has the place of each that has a date, `text` the order in which texts tell all of them. `after` has for
    each those that it was after, never in a circle, and `beside` those that were about its time.
    """

    dated: Mapping[str, Key]
    text: Mapping[str, str]
    after: Mapping[str, Collection[str]]
    beside: Mapping[str, Collection[str]]


class Stand(NamedTuple):
    """That an event stands right after another, which stands by itself: the how manyth there; negative for before."""

    by: str
    number: int


def stands(told: Line) -> dict[str, Stand]:
    """Where those stand that do not stand by their own date."""
    places = _Places(told)
    order = _in_order(told)
    places.hang_after(order, told.after)
    places.hang_before(reversed(order))
    places.hang_after(order, told.after, told.beside)
    places.hang_before(reversed(order))
    places.put_last(order)
    return places.stands()


class _Places:
    """The events that have found their place, first to last; `_by` says on which of them that has a date each hangs."""

    def __init__(self, told: Line) -> None:
        self._told = told
        self._before = _turned(told.after)
        self._events = sorted(told.dated, key=lambda event: told.dated[event])
        self._by = {event: event for event in self._events}

    def hang_after(self, order: Iterable[str], *partners: Mapping[str, Collection[str]]) -> None:
        """Each that has no place yet right after the last of its partners, of the first kind of which one has a place.

        What has a date moves only among those of the same date.
        """
        for event in order:
            found = next(filter(None, (self._placed(kind.get(event, ())) for kind in partners)), [])
            if found and self._may_move(event, found[-1], partners[0]):
                self._put(event, self._events.index(found[-1]) + 1, found[-1])

    def hang_before(self, order: Iterable[str]) -> None:
        """Each that has no place yet right before the first of those that come after it."""
        for event in order:
            found = [] if event in self._by else self._placed(self._before.get(event, ()))
            if found:
                self._put(event, self._events.index(found[0]), found[0])

    def put_last(self, order: Sequence[str]) -> None:
        """What is left stands at the end: what was after nothing as texts tell it, the others right after those."""
        left = [event for event in order if event not in self._by]
        for event in sorted(left, key=lambda event: self._told.text[event]):
            if not self._told.after.get(event):
                self._put(event, len(self._events), event)
        self.hang_after([event for event in left if event not in self._by], self._told.after)

    def stands(self) -> dict[str, Stand]:
        """Those that hang on another, numbered as they stand around it."""
        at = {event: number for number, event in enumerate(self._events)}
        return {event: Stand(by, at[event] - at[by]) for event, by in self._by.items() if event != by}

    def _placed(self, events: Iterable[str]) -> list[str]:
        return sorted((event for event in events if event in self._by), key=self._events.index)

    def _may_move(self, event: str, after: str, firm: Mapping[str, Collection[str]]) -> bool:
        if event not in self._by:
            return True
        here, there = self._told.dated.get(event), self._told.dated.get(self._by[after])
        same_date = here is not None and there is not None and here[:2] == there[:2]
        is_told = after in firm.get(event, ())
        return same_date and is_told and self._events.index(event) < self._events.index(after)

    def _put(self, event: str, at: int, beside: str) -> None:
        if event in self._by:
            at -= self._events.index(event) < at
            self._events.remove(event)
        self._events.insert(at, event)
        self._by[event] = self._by.get(beside, event)


def _in_order(told: Line) -> Sequence[str]:
    """All events, each after those that it was after; of others those that are told last come first.

    For what is put right after one event stands before all that was put there earlier.
    """
    depth: dict[str, int] = {}
    before = _turned(told.after)
    waiting = {event: len(told.after.get(event, ())) for event in told.text}
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
    by_text = sorted(told.text, key=lambda event: told.text[event], reverse=True)
    return sorted(by_text, key=lambda event: depth[event])


def _turned(after: Mapping[str, Collection[str]]) -> dict[str, list[str]]:
    before: dict[str, list[str]] = {}
    for event, earlier in after.items():
        for one in earlier:
            before.setdefault(one, []).append(event)
    return before
