"""What only the API answers with; the shapes of events, documents and decisions are those of `export`."""

from __future__ import annotations

from marshmallow import fields

from timeline.export.plain import format_date
from timeline.pipeline import Outcome
from timeline.records import Status
from timeline.serialization import (
    AnchorShape,
    DocumentShape,
    EntryShape,
    EventShape,
    LineShape,
    Shape,
    TimexShape,
    WhenShape,
)
from timeline.web.api.openapi import ProblemShape

__all__ = [
    "DecidedShape",
    "DecisionListShape",
    "KeptShape",
    "LogShape",
    "MoveListShape",
    "MoveShape",
    "PileListShape",
    "PileShape",
    "PlacedShape",
    "ResultShape",
    "TaggedShape",
]


class KeptShape(Shape):
    """A document that has come in, what became of it, and the first 500 of the events that it tells."""

    outcome = fields.Enum(Outcome, by_value=True)
    document = fields.Nested(DocumentShape)
    events = fields.List(fields.Nested(EventShape))


class ResultShape(Shape):
    """What became of one of several documents: its number among them, from 1, and a problem where it was refused."""

    optional_keys = frozenset({"name", "outcome", "id", "timeline", "problem"})

    number = fields.Integer()
    name = fields.String()
    status = fields.Integer()
    outcome = fields.Enum(Outcome, by_value=True)
    id = fields.String()
    timeline = fields.String()
    problem = fields.Nested(ProblemShape)


class PlacedShape(Shape):
    """What is told of an event that moves; `words` are its date for people."""

    id = fields.String()
    title = fields.String()
    when = fields.Nested(WhenShape)
    status = fields.Enum(Status, by_value=True)
    words = fields.Function(format_date, metadata={"type": "string"})


class MoveShape(Shape):
    """An event as it is and as it would be; null where it would come or go."""

    before = fields.Nested(PlacedShape, allow_none=True)
    after = fields.Nested(PlacedShape, allow_none=True)


class MoveListShape(Shape):
    """All events that would have another date, in the order in which they would be."""

    data = fields.List(fields.Nested(MoveShape))


class DecidedShape(Shape):
    """A decision that was made or taken back, and the events that its mentions are in now."""

    decision = fields.Nested(EntryShape)
    events = fields.List(fields.Nested(EventShape))


class DecisionListShape(Shape):
    """All that holds, in the order in which it was decided."""

    data = fields.List(fields.Nested(EntryShape))


class LogShape(Shape):
    """All that was decided and undone, in its order."""

    data = fields.List(fields.Nested(LineShape))


class PileShape(Shape):
    """A timeline, and how many documents and events are in it; what is hidden or undated by anything is not counted."""

    name = fields.String()
    documents = fields.Integer()
    events = fields.Integer()
    added = fields.String()


class PileListShape(Shape):
    """All timelines, by the alphabet."""

    data = fields.List(fields.Nested(PileShape))


class DatedTimexShape(TimexShape):
    """A timex of a text, what it comes to, against which anchor, and why."""

    when = fields.Nested(WhenShape, attribute="resolution.when")
    anchor = fields.Nested(AnchorShape, attribute="resolution.anchor")
    why = fields.String(attribute="resolution.why")


class TaggedShape(Shape):
    """The timexes of a text."""

    timexes = fields.List(fields.Nested(DatedTimexShape))
