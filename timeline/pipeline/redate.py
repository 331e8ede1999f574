"""Corrections of publication days, their preview, and removal of documents; each in one transaction."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from timeline.pipeline.propagate import remove_document, update_documents
from timeline.storage import documents, events, rolled_back, transaction

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from sqlite_utils import Database

    from timeline.dates import Day
    from timeline.records import Document, Event

__all__ = ["Move", "preview", "redate", "remove"]


@dataclass(frozen=True, slots=True)
class Move:
    """An event before and after a correction; None before if it is new, None after if it is gone."""

    before: Event | None
    after: Event | None


def redate(db: Database, document: Document, day: Day | None) -> Document:
    """Store a person's correction of the publication day, None for unknown, and return the document as stored.

    It outranks the document's own metadata until the next correction. Without a day, an inferred one is used. What does
    not depend on the day, in this document and in those dated by it, stays as it is.
    """
    with transaction(db):
        redated = documents.redate(db, document, day)
        if redated != document:
            update_documents(db, [redated])
    return redated


def preview(db: Database, document: Document, day: Day | None) -> tuple[Move, ...]:
    """Return the events whose dates `redate` would change, earliest first, undated last; the change is rolled back."""
    with transaction(db):
        before = events.shown_dates(db, document.timeline)
        with rolled_back(db):
            redate(db, document, day)
            after = events.shown_dates(db, document.timeline)
            changed = events.by_number(db, _differing_numbers(after, before))
        moves = tuple(_matched(events.by_number(db, _differing_numbers(before, after)), changed))
    return tuple(sorted((move for move in moves if _is_date_change(move)), key=_sort_key))


def remove(db: Database, document: Document) -> None:
    """Remove the document and all that is derived from it."""
    with transaction(db):
        remove_document(db, document)


def _differing_numbers(dates: Mapping[str, tuple[int, ...]], other_dates: Mapping[str, tuple[int, ...]]) -> list[int]:
    """Return the numbers of the events that the other mapping lacks or dates otherwise."""
    return [number for id, (number, *date) in dates.items() if list(other_dates.get(id, ())[1:]) != date]


def _matched(before: Sequence[Event], after: Sequence[Event]) -> Iterator[Move]:
    """Match each event after the change with the event before it that shares most of its mentions.

    Of several parts of one event, the part that keeps its date is matched with it.
    """
    unmatched = {event.id: event for event in before}
    event_of = {mention.id: event for event in before for mention in event.mentions}
    for event in sorted(after, key=lambda event: (event.id not in unmatched, not _has_kept_date(event, event_of))):
        shared = Counter(event_of[mention.id].id for mention in event.mentions if mention.id in event_of)
        best = next((id for id, _ in shared.most_common() if id in unmatched), None)
        yield Move(None if best is None else unmatched.pop(best), event)
    yield from (Move(event, None) for event in unmatched.values())


def _has_kept_date(event: Event, event_of: Mapping[str, Event]) -> bool:
    return any(_date(event_of[mention.id]) == _date(event) for mention in event.mentions if mention.id in event_of)


def _is_date_change(move: Move) -> bool:
    return move.before is None or move.after is None or _date(move.before) != _date(move.after)


def _date(event: Event) -> tuple[object, ...]:
    return event.when, *(side.edtf for side in event.conflict)


def _sort_key(move: Move) -> tuple[bool, object, str]:
    """Sort by the date after the change; an event that is gone by the date it had."""
    event = next(event for event in (move.after, move.before) if event is not None)
    return event.when.earliest is None, event.when.earliest, event.id
