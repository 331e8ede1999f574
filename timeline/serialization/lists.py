"""JSON of pages: lists of events, documents and key dates."""

from __future__ import annotations

from marshmallow import fields

from timeline.serialization.documents import DocumentShape
from timeline.serialization.events import EVENT_KEYS, EventShape, KeyDateShape, MatchShape
from timeline.serialization.mentions import Shape

__all__ = [
    "DocumentListShape",
    "EventListShape",
    "FoundShape",
    "KeyDateListShape",
    "SlimEventListShape",
    "SlimEventShape",
    "WindowShape",
]


class _ListShape(Shape):
    """A page of many: `next` is the cursor of the page after it, null on the last one."""

    next = fields.String(allow_none=True)


class WindowShape(Shape):
    """The first and the last day that `from` and `to` were understood to mean, or second where they are hours.

    Null for one that was not given.
    """

    from_ = fields.String(data_key="from", allow_none=True)
    to = fields.String(allow_none=True)


class FoundShape(EventShape):
    """An event in a list; where words were asked for, where they are."""

    optional_keys = frozenset({"match"})

    match = fields.Nested(MatchShape)


class SlimEventShape(FoundShape):
    """Those keys of an event that were asked for."""

    optional_keys = frozenset({*EVENT_KEYS, "match"})


class EventListShape(_ListShape):
    """A page of events; if they were asked for by days, how these were understood."""

    optional_keys = frozenset({"window"})

    data = fields.List(fields.Nested(FoundShape))
    window = fields.Nested(WindowShape)


class SlimEventListShape(_ListShape):
    """A page of events, with those of their keys that were asked for."""

    optional_keys = frozenset({"window"})

    data = fields.List(fields.Nested(SlimEventShape))
    window = fields.Nested(WindowShape)


class DocumentListShape(_ListShape):
    """A page of documents, without their timexes."""

    data = fields.List(fields.Nested(DocumentShape(exclude=["timexes"])))


class KeyDateListShape(Shape):
    """All key dates that were asked for."""

    data = fields.List(fields.Nested(KeyDateShape))
