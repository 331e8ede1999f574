"""Events without a date, under the document whose day of publication would date most of them."""

from __future__ import annotations

import shlex
from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from timeline.storage.timelines import DEFAULT
from timeline.web.pages.event_view import EventView, SourceView, awaited_documents, event_view, source_view

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from timeline.records import Event, Source

__all__ = ["AwaitingGroup", "group_awaiting"]


@dataclass(frozen=True, slots=True)
class AwaitingGroup:
    """Events that wait for the date of one document, what it tells between them, and the command that gives it one.

    `hang` says how many do, on this page and others: "4 events hang on it". Where no date of a document would settle
    the events, `source` and `command` are None.
    """

    source: SourceView | None
    count_text: str
    command: str | None
    events: tuple[EventView, ...]


def group_awaiting(events: Iterable[Event], backlog_counts: Mapping[str, int]) -> tuple[AwaitingGroup, ...]:
    """The documents that most events wait for come first, and last what none would date.

    `waiting` tells how many wait for each document, by its id.
    """
    groups: defaultdict[Source, list[Event]] = defaultdict(list)
    rest = []
    for event in events:
        awaits = awaited_documents(event)
        if awaits:
            groups[max(awaits, key=lambda one: backlog_counts.get(one.id, 0))].append(event)
        else:
            rest.append(event)
    counts = {source: backlog_counts.get(source.id, len(those)) for source, those in groups.items()}
    for event in rest:
        if event.mentions[0].document in counts:
            groups[event.mentions[0].document].append(event)
    lost = tuple(event_view(event) for event in rest if event.mentions[0].document not in counts)
    ranked = sorted(counts, key=lambda source: (-counts[source], source.id))
    found = [_group_for(source, groups[source], counts[source]) for source in ranked]
    return (*found, AwaitingGroup(None, "", None, lost)) if lost else tuple(found)


def _group_for(source: Source, events: Sequence[Event], count: int) -> AwaitingGroup:
    hang = "1 event hangs on it" if count == 1 else f"{count} events hang on it"
    tellings = tuple(_view_in_group(event, source) for event in _in_text_order(events, source.id))
    return AwaitingGroup(source_view(source), hang, _redate_command(source.id, events[0].timeline), tellings)


def _view_in_group(event: Event, source: Source) -> EventView:
    """What would date it is said above, but for other documents; what nothing would date says so itself."""
    awaits = awaited_documents(event)
    if not awaits:
        return event_view(event)
    others = " and ".join(f"“{source_view(one).name}”" for one in awaits if one != source)
    return replace(event_view(event), undated_reason=f"The day of {others} would date it too." if others else None)


def _in_text_order(events: Iterable[Event], id: str) -> list[Event]:
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


def _redate_command(id: str, timeline: str) -> str:
    """For a shell, whatever the id is."""
    pile = [] if timeline == DEFAULT else [f"--timeline={timeline}"]
    words = ["timeline", "redate", *pile, *(["--"] if id.startswith("-") else []), id, "DATE"]
    return shlex.join(words)
