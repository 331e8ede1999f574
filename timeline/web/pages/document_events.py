"""The events on a document's page, each with the positions in the text that mention it."""

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
    """A position in the text: the id of an element, and its text."""

    id: str
    text: str


@dataclass(frozen=True, slots=True)
class DocumentEvent:
    """An event that the document mentions. `datetime` is None if HTML has no syntax for its date."""

    id: str
    title: str
    date: str
    datetime: str | None
    is_dated: bool
    is_hidden: bool
    anchors: tuple[TextAnchor, ...]


def document_events(events: Iterable[Event], id: str) -> tuple[DocumentEvent, ...]:
    """Return the events in the order in which the document mentions them."""
    with_mentions = [(_mentions(event, id), event) for event in events]
    return tuple(
        _document_event(event, mentions)
        for mentions, event in sorted(with_mentions, key=lambda pair: _text_position(*pair))
    )


def trigger_verbs(events: Iterable[Event], id: str) -> list[Extent]:
    """Return the verbs of mentions without a timex, which are marked in the text instead."""
    return [mention.predicate for event in events for mention in _mentions(event, id) if mention.timex is None]


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
        (mention for mention in event.mentions if mention.document.id == id),
        key=lambda mention: mention.predicate.start,
    )


def _text_position(mentions: list[Mention], event: Event) -> tuple[int, str]:
    return mentions[0].predicate.start, event.id


def _text_anchor(mention: Mention) -> TextAnchor:
    extent = mention.predicate if mention.timex is None else mention.timex.extent
    return TextAnchor(mention_id(mention), extent.exact)
