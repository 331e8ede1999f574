"""Events without a date, under the document whose day of publication would date most of them."""

from __future__ import annotations

import shlex
from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from timeline.storage.timelines import DEFAULT
from timeline.web.pages.event_view import Naming, Telling, awaited, naming, tell

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from timeline.records import Event, Source

__all__ = ["Pending", "pending"]


@dataclass(frozen=True, slots=True)
class Pending:
    """Events that wait for the date of one document, what it tells between them, and the command that gives it one.

    `hang` says how many do, on this page and others: "4 events hang on it". Where no date of a document would settle
    the events, `source` and `command` are None.
    """

    source: Naming | None
    hang: str
    command: str | None
    tellings: tuple[Telling, ...]


def pending(events: Iterable[Event], waiting: Mapping[str, int]) -> tuple[Pending, ...]:
    """The documents that most events wait for come first, and last what none would date.

    `waiting` tells how many wait for each document, by its id.
    """
    groups: defaultdict[Source, list[Event]] = defaultdict(list)
    rest = []
    for event in events:
        awaits = awaited(event)
        if awaits:
            groups[max(awaits, key=lambda one: waiting.get(one.id, 0))].append(event)
        else:
            rest.append(event)
    counts = {source: waiting.get(source.id, len(those)) for source, those in groups.items()}
    for event in rest:
        if event.mentions[0].document in counts:
            groups[event.mentions[0].document].append(event)
    lost = tuple(tell(event) for event in rest if event.mentions[0].document not in counts)
    ranked = sorted(counts, key=lambda source: (-counts[source], source.id))
    found = [_for(source, groups[source], counts[source]) for source in ranked]
    return (*found, Pending(None, "", None, lost)) if lost else tuple(found)


def _for(source: Source, events: Sequence[Event], count: int) -> Pending:
    hang = "1 event hangs on it" if count == 1 else f"{count} events hang on it"
    tellings = tuple(_beside(event, source) for event in _in_order(events, source.id))
    return Pending(naming(source), hang, _command(source.id, events[0].timeline), tellings)


def _beside(event: Event, source: Source) -> Telling:
    """What would date it is said above, but for other documents; what nothing would date says so itself."""
    awaits = awaited(event)
    if not awaits:
        return tell(event)
    others = " and ".join(f"“{naming(one).name}”" for one in awaits if one != source)
    return replace(tell(event), missing=f"The day of {others} would date it too." if others else None)


def _in_order(events: Iterable[Event], id: str) -> list[Event]:
    """As the text of the document tells them, but what was after another behind that."""
    left = sorted(events, key=lambda event: min(one.predicate.start for one in event.mentions if one.document.id == id))
    behind = {event.id: {one.id for one in event.order.after} for event in left}
    for event in left:
        for one in event.order.before:
            behind.get(one.id, set()).add(event.id)
    ordered: list[Event] = []
    while left:
        ids = {event.id for event in left}
        ordered.append(next((event for event in left if not behind[event.id] & ids), left[0]))
        left.remove(ordered[-1])
    return ordered


def _command(id: str, timeline: str) -> str:
    """For a shell, whatever the id is."""
    pile = [] if timeline == DEFAULT else [f"--timeline={timeline}"]
    words = ["timeline", "redate", *pile, *(["--"] if id.startswith("-") else []), id, "DATE"]
    return shlex.join(words)
