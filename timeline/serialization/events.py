"""JSON of events, their order and conflicts, search matches and key dates."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import orjson
from marshmallow import fields

from timeline.records import DatedBy, Modality, Status
from timeline.serialization.compiled_dump import compile_dump
from timeline.serialization.decisions import DecisionShape
from timeline.serialization.mentions import MentionShape, Shape, WhenShape
from timeline.wording.match_reasons import format_match_reasons
from timeline.wording.order_reasons import format_order_reason

if TYPE_CHECKING:
    from timeline.records import Event

__all__ = [
    "EVENT_KEYS",
    "ConflictShape",
    "DerivedShape",
    "DisorderShape",
    "EventShape",
    "HeadlineShape",
    "JoinShape",
    "KeyDateShape",
    "MatchShape",
    "NeighbourShape",
    "OrderShape",
    "SideShape",
    "WordShape",
    "event_json",
]


class SideShape(Shape):
    """One date of a conflict, and the indices of the mentions that give it."""

    edtf = fields.String()
    mentions = fields.List(fields.Integer())


class ConflictShape(Shape):
    """The conflicting dates of one event."""

    dates = fields.List(fields.Nested(SideShape), attribute="conflict")


class _OrderReasonField(fields.String):
    """A reason of the temporal order in words."""

    def _serialize(self, value: Any, *_: Any, **__: Any) -> str:
        return format_order_reason(value)


class NeighbourShape(Shape):
    """An event before, after or at the time of another, and the words that say so."""

    id = fields.String()
    title = fields.String()
    why = _OrderReasonField(attribute="reason")


class DisorderShape(Shape):
    """A temporal relation that the text states, and the facts that contradict it."""

    said = fields.String()
    event = fields.Nested(NeighbourShape)
    because = fields.List(_OrderReasonField())


class OrderShape(Shape):
    """The temporal order of an event: its nearest neighbours, and the bounds on its day that follow from them."""

    after = fields.List(fields.Nested(NeighbourShape))
    before = fields.List(fields.Nested(NeighbourShape))
    meanwhile = fields.List(fields.Nested(NeighbourShape))
    earliest = fields.String(allow_none=True)
    latest = fields.String(allow_none=True)
    conflict = fields.List(fields.Nested(DisorderShape))


class _WithConflict(Shape):
    """The base class for values whose dates may conflict."""

    def get_attribute(self, obj: Any, attr: str, default: Any) -> Any:
        """Return None for a value without a conflict, so that `conflict` is null and not empty."""
        if attr == "conflict":
            return obj if obj.conflict else None
        return super().get_attribute(obj, attr, default)


class DerivedShape(_WithConflict):
    """The title, date and conflict derived from the mentions, where a decision overrides them."""

    title = fields.String()
    when = fields.Nested(WhenShape)
    conflict = fields.Nested(ConflictShape, allow_none=True)


class _MatchReasonsField(fields.String):
    """The reasons of a coreference link in words."""

    def _serialize(self, value: Any, *_: Any, **__: Any) -> str:
        return format_match_reasons(value)


class JoinShape(Shape):
    """Two mentions, by index, that were merged: their match probability and the reason."""

    mentions = fields.List(fields.Integer())
    probability = fields.Float()
    because = _MatchReasonsField(attribute="reasons")


class EventShape(_WithConflict):
    """An event: what happened, when, and the mentions as evidence."""

    id = fields.String()
    timeline = fields.String()
    title = fields.String()
    when = fields.Nested(WhenShape)
    status = fields.Enum(Status, by_value=True)
    dated_by = fields.Enum(DatedBy, by_value=True)
    modality = fields.Enum(Modality, by_value=True)
    conflict = fields.Nested(ConflictShape, allow_none=True)
    importance = fields.Float()
    actors = fields.List(fields.String())
    places = fields.List(fields.String())
    sources = fields.Integer()
    mentions = fields.List(fields.Nested(MentionShape))
    merged = fields.List(fields.Nested(JoinShape))
    decisions = fields.List(fields.Nested(DecisionShape))
    derived = fields.Nested(DerivedShape, allow_none=True)
    order = fields.Nested(OrderShape)


_EVENT = EventShape()
_dump_event = compile_dump(_EVENT)

EVENT_KEYS = tuple(_EVENT.fields)
"""The keys of an event's JSON, in order."""


def event_json(event: Event) -> str:
    """The event as JSON. The store keeps it, until the event changes: another shape needs a migration."""
    return orjson.dumps(_dump_event(event)).decode()


class WordShape(Shape):
    """A search word in a sentence. Offsets count code points from the start of the sentence."""

    exact = fields.String()
    start = fields.Integer()
    end = fields.Integer()


class MatchShape(Shape):
    """A sentence that matches the search, the index of its mention, and the search words in it."""

    mention = fields.Integer()
    exact = fields.String()
    words = fields.List(fields.Nested(WordShape))


class HeadlineShape(Shape):
    """An event in short: id, title and importance."""

    id = fields.String()
    title = fields.String()
    importance = fields.Float()


class KeyDateShape(Shape):
    """A key date of a timeline, with the most important events of that day."""

    date = fields.String(attribute="day")
    weight = fields.Float()
    sources = fields.Integer()
    events = fields.List(fields.Nested(HeadlineShape), attribute="top_events")
