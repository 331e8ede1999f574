"""What only the API answers with; the shapes of events, documents and decisions are those of `export`."""

from __future__ import annotations

from marshmallow import Schema, fields

from timeline.export.shapes import (
    AnchorShape,
    DocumentShape,
    EntryShape,
    EventShape,
    KeyDateShape,
    LineShape,
    TimexShape,
    WhenShape,
)
from timeline.ingest import Outcome
from timeline.web.api.openapi import ProblemShape

__all__ = [
    "DecidedShape",
    "DecisionListShape",
    "KeptShape",
    "KeyDateListShape",
    "LogShape",
    "PileListShape",
    "PileShape",
    "ResultShape",
    "TaggedShape",
]


class KeptShape(Schema):
    """A document that has come in, what became of it, and the first 500 of the events that it tells."""

    outcome = fields.Enum(Outcome, by_value=True)
    document = fields.Nested(DocumentShape)
    events = fields.List(fields.Nested(EventShape))


class ResultShape(Schema):
    """What became of one of several documents: its number among them, from 1, and a problem where it was refused."""

    number = fields.Integer()
    name = fields.String()
    status = fields.Integer()
    outcome = fields.Enum(Outcome, by_value=True)
    id = fields.String()
    timeline = fields.String()
    problem = fields.Nested(ProblemShape)


class DecidedShape(Schema):
    """A decision that was made or taken back, and the events that its mentions are in now."""

    decision = fields.Nested(EntryShape)
    events = fields.List(fields.Nested(EventShape))


class DecisionListShape(Schema):
    """All that holds, in the order in which it was decided."""

    data = fields.List(fields.Nested(EntryShape))


class LogShape(Schema):
    """All that was decided and undone, in its order."""

    data = fields.List(fields.Nested(LineShape))


class PileShape(Schema):
    """A timeline, and how many documents and events are in it; what is hidden or undated by anything is not counted."""

    name = fields.String()
    documents = fields.Integer()
    events = fields.Integer()
    added = fields.String()


class PileListShape(Schema):
    """All timelines, by the alphabet."""

    data = fields.List(fields.Nested(PileShape))


class DatedTimexShape(TimexShape):
    """A timex of a text, what it comes to, against which anchor, and why."""

    when = fields.Nested(WhenShape, attribute="resolution.when")
    anchor = fields.Nested(AnchorShape, attribute="resolution.anchor")
    why = fields.String(attribute="resolution.why")


class KeyDateListShape(Schema):
    """All key dates that were asked for."""

    data = fields.List(fields.Nested(KeyDateShape))


class TaggedShape(Schema):
    """The timexes of a text."""

    timexes = fields.List(fields.Nested(DatedTimexShape))
