"""A person corrects the day of a document, or takes a document out: what hung on it follows, in one transaction."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from timeline.pipeline.propagate import changed, follow, removed
from timeline.storage import documents, events, taken_back, transaction

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
            follow(db, document.timeline, changed(db, redated))
    return redated


def preview(db: Database, document: Document, day: Day | None) -> tuple[Move, ...]:
    """What `redate` would date otherwise, the earliest first, undated last. It is done, looked at, and taken back."""
    with transaction(db):
        before = events.dates(db, document.timeline)
        with taken_back(db):
            redate(db, document, day)
            after = events.dates(db, document.timeline)
            come = events.numbered(db, _numbers(after, before))
        moves = tuple(_paired(events.numbered(db, _numbers(before, after)), come))
    return tuple(sorted((move for move in moves if _is_seen(move)), key=_place))


def remove(db: Database, document: Document) -> None:
    """Takes the document out, with all that is derived from it."""
    with transaction(db):
        follow(db, document.timeline, removed(db, document))


def _numbers(these: Mapping[str, tuple[int, ...]], those: Mapping[str, tuple[int, ...]]) -> list[int]:
    """Those of these events that are not there too, of the same date."""
    return [number for id, (number, *date) in these.items() if list(those.get(id, ())[1:]) != date]


def _paired(gone: Sequence[Event], come: Sequence[Event]) -> Iterator[Move]:
    """An event that has other mentions now is that one of those before with which it has most of them in common.

    Of those into which one falls apart, it is the one that stays where it was.
    """
    left = {event.id: event for event in gone}
    holder = {mention.id: event for event in gone for mention in event.mentions}
    for event in sorted(come, key=lambda event: (event.id not in left, not _stays(event, holder))):
        shared = Counter(holder[mention.id].id for mention in event.mentions if mention.id in holder)
        nearest = next((id for id, _ in shared.most_common() if id in left), None)
        yield Move(None if nearest is None else left.pop(nearest), event)
    yield from (Move(event, None) for event in left.values())


def _stays(event: Event, holder: Mapping[str, Event]) -> bool:
    return any(_date(holder[mention.id]) == _date(event) for mention in event.mentions if mention.id in holder)


def _is_seen(move: Move) -> bool:
    return move.before is None or move.after is None or _date(move.before) != _date(move.after)


def _date(event: Event) -> tuple[object, ...]:
    return event.when, *(side.edtf for side in event.conflict)


def _place(move: Move) -> tuple[bool, object, str]:
    """By the date that it would have; by its own where it goes."""
    event = next(event for event in (move.after, move.before) if event is not None)
    return event.when.earliest is None, event.when.earliest, event.id
