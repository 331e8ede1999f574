"""The events of one document as its page lists them: each with the places in the text that tell it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from timeline.export.plain import date_words
from timeline.records import Status
from timeline.web.pages.annotated_text import mention_id
from timeline.wording import dates as date_wording

if TYPE_CHECKING:
    from collections.abc import Iterable

    from timeline.records import Event, Extent, Mention

__all__ = ["Place", "Told", "told", "verbs"]


@dataclass(frozen=True, slots=True)
class Place:
    """Where in the text: the id of an element, and the words that are in it."""

    id: str
    words: str


@dataclass(frozen=True, slots=True)
class Told:
    """An event that the text tells; `datetime` is None where HTML has no form for its date."""

    id: str
    title: str
    date: str
    datetime: str | None
    is_dated: bool
    is_hidden: bool
    places: tuple[Place, ...]


def told(events: Iterable[Event], id: str) -> tuple[Told, ...]:
    """The events in the order in which the document of this id tells them."""
    found = [(_mentions(event, id), event) for event in events]
    return tuple(_told(event, mentions) for mentions, event in sorted(found, key=lambda pair: _start(*pair)))


def verbs(events: Iterable[Event], id: str) -> list[Extent]:
    """The verbs that tell of the events, where the document has no timex for them that could be shown instead."""
    return [one.predicate for event in events for one in _mentions(event, id) if one.timex is None]


def _told(event: Event, mentions: Iterable[Mention]) -> Told:
    return Told(
        event.id,
        event.title,
        date_words(event),
        None if event.conflict else date_wording.html_datetime(event.when),
        event.status is Status.DATED,
        event.is_hidden,
        tuple(dict.fromkeys(map(_place, mentions))),
    )


def _mentions(event: Event, id: str) -> list[Mention]:
    return sorted(
        (mention for mention in event.mentions if mention.document.id == id), key=lambda one: one.predicate.start
    )


def _start(mentions: list[Mention], event: Event) -> tuple[int, str]:
    return mentions[0].predicate.start, event.id


def _place(mention: Mention) -> Place:
    shown = mention.predicate if mention.timex is None else mention.timex.extent
    return Place(mention_id(mention), shown.exact)
