"""Schemas of responses that only the API has; those of events, documents and decisions are in `serialization`."""

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
from timeline.serialization.mentions import DateReasonField
from timeline.web.api.openapi import ProblemShape

__all__ = [
    "DecidedShape",
    "DecisionListShape",
    "KeptShape",
    "LogShape",
    "MoveListShape",
    "MoveShape",
    "PlacedShape",
    "ResultShape",
    "TaggedShape",
    "TimelineListShape",
    "TimelineSummaryShape",
]


class KeptShape(Shape):
    """The result of adding a document: the outcome, the document, and the first 500 events that it mentions."""

    outcome = fields.Enum(Outcome, by_value=True)
    document = fields.Nested(DocumentShape)
    events = fields.List(fields.Nested(EventShape))


class ResultShape(Shape):
    """The result of one of several documents: its number, from 1, and a problem if it was refused.

    `analysed` is there, and false, if the document was stored but not analysed: because of its language, or because the
    analysis failed. Then `analysis_error` is there too, and says why.
    """

    optional_keys = frozenset({"name", "outcome", "id", "timeline", "analysed", "analysis_error", "problem"})

    number = fields.Integer()
    name = fields.String()
    status = fields.Integer()
    outcome = fields.Enum(Outcome, by_value=True)
    id = fields.String()
    timeline = fields.String()
    analysed = fields.Boolean()
    analysis_error = fields.String()
    problem = fields.Nested(ProblemShape)


class PlacedShape(Shape):
    """An event before or after a change; `words` is its date in words."""

    id = fields.String()
    title = fields.String()
    when = fields.Nested(WhenShape)
    status = fields.Enum(Status, by_value=True)
    words = fields.Function(format_date, metadata={"type": "string"})


class MoveShape(Shape):
    """An event before and after a change; null if it would be added or removed."""

    before = fields.Nested(PlacedShape, allow_none=True)
    after = fields.Nested(PlacedShape, allow_none=True)


class MoveListShape(Shape):
    """All events whose date would change, in their new order."""

    data = fields.List(fields.Nested(MoveShape))


class DecidedShape(Shape):
    """A decision that was made or undone, and the events that its mentions are in now."""

    decision = fields.Nested(EntryShape)
    events = fields.List(fields.Nested(EventShape))


class DecisionListShape(Shape):
    """All decisions in force, in the order in which they were made."""

    data = fields.List(fields.Nested(EntryShape))


class LogShape(Shape):
    """Everything that was decided and undone, in order."""

    data = fields.List(fields.Nested(LineShape))


class TimelineSummaryShape(Shape):
    """A timeline with its number of documents and events, except hidden ones and those that nothing dates."""

    name = fields.String()
    documents = fields.Integer()
    events = fields.Integer()
    added = fields.String()


class TimelineListShape(Shape):
    """All timelines, in alphabetical order."""

    data = fields.List(fields.Nested(TimelineSummaryShape))


class DatedTimexShape(TimexShape):
    """A timex with its date, the anchor of the date, and an explanation."""

    when = fields.Nested(WhenShape, attribute="resolution.when")
    anchor = fields.Nested(AnchorShape, attribute="resolution.anchor")
    why = DateReasonField(attribute="resolution.reason")


class TaggedShape(Shape):
    """The timexes of a text."""

    timexes = fields.List(fields.Nested(DatedTimexShape))
