"""The events of one document as its page lists them: each with the places in the text that tell it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from timeline.export.plain import format_date
from timeline.records import Status
from timeline.web.pages.annotated_text import mention_id
from timeline.wording import dates as date_wording

if TYPE_CHECKING:
    from collections.abc import Iterable

    from timeline.records import Event, Extent, Mention

__all__ = ["DocumentEvent", "TextAnchor", "document_events", "trigger_verbs"]


@dataclass(frozen=True, slots=True)
class TextAnchor:
    """Where in the text: the id of an element, and the words that are in it."""

    id: str
    text: str


@dataclass(frozen=True, slots=True)
class DocumentEvent:
    """An event that the text tells; `datetime` is None where HTML has no form for its date."""

    id: str
    title: str
    date: str
    datetime: str | None
    is_dated: bool
    is_hidden: bool
    anchors: tuple[TextAnchor, ...]


def document_events(events: Iterable[Event], id: str) -> tuple[DocumentEvent, ...]:
    """The events in the order in which the document of this id tells them."""
    found = [(_mentions(event, id), event) for event in events]
    return tuple(
        _document_event(event, mentions) for mentions, event in sorted(found, key=lambda pair: _text_position(*pair))
    )


def trigger_verbs(events: Iterable[Event], id: str) -> list[Extent]:
    """The verbs that tell of the events, where the document has no timex for them that could be shown instead."""
    return [one.predicate for event in events for one in _mentions(event, id) if one.timex is None]


def _document_event(event: Event, mentions: Iterable[Mention]) -> DocumentEvent:
    return DocumentEvent(
        event.id,
        event.title,
        format_date(event),
        None if event.conflict else date_wording.html_datetime(event.when),
        event.status is Status.DATED,
        event.is_hidden,
        tuple(dict.fromkeys(map(_text_anchor, mentions))),
    )


def _mentions(event: Event, id: str) -> list[Mention]:
    return sorted(
        (mention for mention in event.mentions if mention.document.id == id), key=lambda one: one.predicate.start
    )


def _text_position(mentions: list[Mention], event: Event) -> tuple[int, str]:
    return mentions[0].predicate.start, event.id


def _text_anchor(mention: Mention) -> TextAnchor:
    shown = mention.predicate if mention.timex is None else mention.timex.extent
    return TextAnchor(mention_id(mention), shown.exact)
