"""Undated events, grouped by the document whose publication date would date the most of them."""

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
    """Events that depend on the date of one document, in text order, and the command that sets it.

    `count_text` counts them on all pages: "4 events depend on it". For events that no date of a document would date,
    `source` and `command` are None.
    """

    source: SourceView | None
    count_text: str
    command: str | None
    events: tuple[EventView, ...]


def group_awaiting(events: Iterable[Event], backlog_counts: Mapping[str, int]) -> tuple[AwaitingGroup, ...]:
    """Group events by document: those with the most dependent events first, events that none would date last.

    `backlog_counts` has the number of dependent events by document id.
    """
    groups: defaultdict[Source, list[Event]] = defaultdict(list)
    others = []
    for event in events:
        sources = awaited_documents(event)
        if sources:
            groups[max(sources, key=lambda source: backlog_counts.get(source.id, 0))].append(event)
        else:
            others.append(event)
    counts = {source: backlog_counts.get(source.id, len(waiting)) for source, waiting in groups.items()}
    for event in others:
        if event.mentions[0].document in counts:
            groups[event.mentions[0].document].append(event)
    undatable = tuple(event_view(event) for event in others if event.mentions[0].document not in counts)
    ranked_sources = sorted(counts, key=lambda source: (-counts[source], source.id))
    grouped = [_group_for(source, groups[source], counts[source]) for source in ranked_sources]
    return (*grouped, AwaitingGroup(None, "", None, undatable)) if undatable else tuple(grouped)


def _group_for(source: Source, events: Sequence[Event], count: int) -> AwaitingGroup:
    count_text = "1 event depends on it" if count == 1 else f"{count} events depend on it"
    views = tuple(_view_in_group(event, source) for event in _in_text_order(events, source.id))
    return AwaitingGroup(source_view(source), count_text, _redate_command(source.id, events[0].timeline), views)


def _view_in_group(event: Event, source: Source) -> EventView:
    """The heading names the date that is missing; the event names only other documents that would date it too."""
    sources = awaited_documents(event)
    if not sources:
        return event_view(event)
    others = " and ".join(f"“{source_view(each).name}”" for each in sources if each != source)
    return replace(
        event_view(event), undated_reason=f"The publication date of {others} would date it too." if others else None
    )


def _in_text_order(events: Iterable[Event], id: str) -> list[Event]:
    """Sort by position in the document, but keep an event after those that it is known to follow."""
    remaining = sorted(
        events, key=lambda event: min(each.predicate.start for each in event.mentions if each.document.id == id)
    )
    predecessors = {event.id: {earlier.id for earlier in event.order.after} for event in remaining}
    for event in remaining:
        for later in event.order.before:
            predecessors.get(later.id, set()).add(event.id)
    ordered: list[Event] = []
    while remaining:
        ids = {event.id for event in remaining}
        ordered.append(next((event for event in remaining if not predecessors[event.id] & ids), remaining[0]))
        remaining.remove(ordered[-1])
    return ordered


def _redate_command(id: str, timeline: str) -> str:
    """Return the command, quoted for a shell."""
    timeline_option = [] if timeline == DEFAULT else [f"--timeline={timeline}"]
    words = ["timeline", "redate", *timeline_option, *(["--"] if id.startswith("-") else []), id, "DATE"]
    return shlex.join(words)
