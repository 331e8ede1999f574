"""A person corrects the day of a document, or takes a document out: what hung on it follows, in one transaction."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from timeline.pipeline.propagate import propagate, remove_document, update_document
from timeline.storage import documents, events, rolled_back, transaction

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from sqlite_utils import Database

    from timeline.dates import Day
    from timeline.records import Document, Event

__all__ = ["Move", "preview", "redate", "remove"]


@dataclass(frozen=True, slots=True)
class Move:
    """An event as it is and as it would be; None where it would come or go."""

    before: Event | None
    after: Event | None


def redate(db: Database, document: Document, day: Day | None) -> Document:
    """Keeps that the document was published on the day, or that nobody knows; it is told as it is kept now.

    That outranks what the document says of itself, and holds until a person says otherwise. Without a day, what is
    inferred holds. What does not hang on the day, here or in documents that are dated by this one, stays as it is.
    """
    with transaction(db):
        redated = documents.redate(db, document, day)
        if redated != document:
            propagate(db, document.timeline, update_document(db, redated))
    return redated


def preview(db: Database, document: Document, day: Day | None) -> tuple[Move, ...]:
    """What `redate` would date otherwise, the earliest first, undated last. It is done, looked at, and taken back."""
    with transaction(db):
        before = events.shown_dates(db, document.timeline)
        with rolled_back(db):
            redate(db, document, day)
            after = events.shown_dates(db, document.timeline)
            come = events.by_number(db, _differing_numbers(after, before))
        moves = tuple(_matched(events.by_number(db, _differing_numbers(before, after)), come))
    return tuple(sorted((move for move in moves if _is_date_change(move)), key=_sort_key))


def remove(db: Database, document: Document) -> None:
    """Takes the document out, with all that is derived from it."""
    with transaction(db):
        propagate(db, document.timeline, remove_document(db, document))


def _differing_numbers(dates: Mapping[str, tuple[int, ...]], other_dates: Mapping[str, tuple[int, ...]]) -> list[int]:
    """Those of these events that are not there too, of the same date."""
    return [number for id, (number, *date) in dates.items() if list(other_dates.get(id, ())[1:]) != date]


def _matched(before: Sequence[Event], after: Sequence[Event]) -> Iterator[Move]:
    """An event that has other mentions now is that one of those before with which it has most of them in common.

    Of those into which one falls apart, it is the one that stays where it was.
    """
    left = {event.id: event for event in before}
    holder = {mention.id: event for event in before for mention in event.mentions}
    for event in sorted(after, key=lambda event: (event.id not in left, not _has_kept_date(event, holder))):
        shared = Counter(holder[mention.id].id for mention in event.mentions if mention.id in holder)
        nearest = next((id for id, _ in shared.most_common() if id in left), None)
        yield Move(None if nearest is None else left.pop(nearest), event)
    yield from (Move(event, None) for event in left.values())


def _has_kept_date(event: Event, event_of: Mapping[str, Event]) -> bool:
    return any(_date(event_of[mention.id]) == _date(event) for mention in event.mentions if mention.id in event_of)


def _is_date_change(move: Move) -> bool:
    return move.before is None or move.after is None or _date(move.before) != _date(move.after)


def _date(event: Event) -> tuple[object, ...]:
    return event.when, *(side.edtf for side in event.conflict)


def _sort_key(move: Move) -> tuple[bool, object, str]:
    """By the date that it would have; by its own where it goes."""
    event = next(event for event in (move.after, move.before) if event is not None)
    return event.when.earliest is None, event.when.earliest, event.id
