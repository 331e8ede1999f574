"""JSON of decisions, and of the decision log."""

from __future__ import annotations

from marshmallow import fields

from timeline.records.decisions import LogAction
from timeline.serialization.mentions import Shape

__all__ = ["DecisionShape", "EntryShape", "LineShape"]


class DecisionShape(Shape):
    """A decision about an event, with its author and time (UTC). A pin, a title and a note have their value."""

    optional_keys = frozenset({"edtf", "title", "note"})

    id = fields.String()
    kind = fields.String(attribute="kind.name")
    author = fields.String(attribute="by.author")
    made = fields.String(attribute="by.utc")
    edtf = fields.String(attribute="kind.edtf")
    title = fields.String(attribute="kind.title")
    note = fields.String(attribute="kind.note")


class EntryShape(Shape):
    """A decision in the list of decisions: its mentions, and whether it is dormant because some of them are missing."""

    optional_keys = frozenset({"edtf", "title", "note", "leaving"})

    id = fields.String(attribute="decision.id")
    timeline = fields.String(attribute="decision.timeline")
    kind = fields.String(attribute="decision.kind.name")
    author = fields.String(attribute="decision.by.author")
    made = fields.String(attribute="decision.by.utc")
    edtf = fields.String(attribute="decision.kind.edtf")
    title = fields.String(attribute="decision.kind.title")
    note = fields.String(attribute="decision.kind.note")
    mentions = fields.List(fields.String(), attribute="decision.mentions")
    leaving = fields.List(fields.String(), attribute="decision.kind.leaving")
    dormant = fields.Boolean()


class LineShape(Shape):
    """An entry of the log: a decision, whether it was made or undone, by whom and when (UTC)."""

    optional_keys = frozenset({"edtf", "title", "note", "leaving"})

    act = fields.Enum(LogAction, by_value=True)
    author = fields.String(attribute="by.author")
    at = fields.String(attribute="by.utc")
    decision = fields.String()
    kind = fields.String(attribute="kind.name")
    edtf = fields.String(attribute="kind.edtf")
    title = fields.String(attribute="kind.title")
    note = fields.String(attribute="kind.note")
    mentions = fields.List(fields.String())
    leaving = fields.List(fields.String(), attribute="kind.leaving")
