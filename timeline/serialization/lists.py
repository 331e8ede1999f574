"""JSON of pages: lists of events, documents and key dates."""

from __future__ import annotations

from marshmallow import fields

from timeline.serialization.documents import DocumentShape
from timeline.serialization.entities import EntityShape
from timeline.serialization.events import EVENT_KEYS, EventShape, KeyDateShape, MatchShape
from timeline.serialization.mentions import Shape

__all__ = [
    "DocumentListShape",
    "EntityListShape",
    "EventListShape",
    "FoundShape",
    "KeyDateListShape",
    "SlimEventListShape",
    "SlimEventShape",
    "WindowShape",
]


class _ListShape(Shape):
    """A page of a list. `next` is the cursor of the next page, null on the last one."""

    next = fields.String(allow_none=True)


class WindowShape(Shape):
    """The first and the last day that `from` and `to` were read as; seconds if they were given with hours.

    An end that was not given is null.
    """

    from_ = fields.String(data_key="from", allow_none=True)
    to = fields.String(allow_none=True)


class FoundShape(EventShape):
    """An event in a list. `match` is present only for a search for words."""

    optional_keys = frozenset({"match"})

    match = fields.Nested(MatchShape)


class SlimEventShape(FoundShape):
    """An event with only the requested keys."""

    optional_keys = frozenset({*EVENT_KEYS, "match"})


class EventListShape(_ListShape):
    """A page of events. `window` is present only if the request has `from` or `to`."""

    optional_keys = frozenset({"window"})

    data = fields.List(fields.Nested(FoundShape))
    window = fields.Nested(WindowShape)


class SlimEventListShape(_ListShape):
    """A page of events with only the requested keys."""

    optional_keys = frozenset({"window"})

    data = fields.List(fields.Nested(SlimEventShape))
    window = fields.Nested(WindowShape)


class DocumentListShape(_ListShape):
    """A page of documents, without their timexes."""

    data = fields.List(fields.Nested(DocumentShape(exclude=["timexes"])))


class EntityListShape(_ListShape):
    """A page of entities."""

    data = fields.List(fields.Nested(EntityShape))


class KeyDateListShape(Shape):
    """The requested key dates."""

    data = fields.List(fields.Nested(KeyDateShape))
