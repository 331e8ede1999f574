"""The JSON of an event, a document, a decision: the one definition, for the web as for every export.

Knows which keys there are and from where they come, not who asks. What a shape dumps is JSON's own kinds only.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

import orjson
from marshmallow import Schema, fields

from timeline import notation
from timeline.decisions import Act
from timeline.kinds import TimexType
from timeline.records import AnchorKind, DatedBy, Modality, PublishedFrom, Status

if TYPE_CHECKING:
    from timeline.records import Event, Mention

__all__ = [
    "EVENT_KEYS",
    "DocumentShape",
    "EntryShape",
    "EventShape",
    "KeyDateShape",
    "LineShape",
    "MatchShape",
    "Shape",
    "event_json",
]


class _Meaning(fields.String):
    """A meaning as it is printed."""

    def _serialize(self, value: Any, *_: Any, **__: Any) -> str:
        return notation.written(value)


class Shape(Schema):
    """What an answer holds: all its keys, always, but for those that it has only where there is something to say."""

    sometimes: ClassVar[frozenset[str]] = frozenset()


class WhenShape(Shape):
    """A place in time: EDTF, with its bounds and the precision that was said."""

    edtf = fields.String(allow_none=True)
    earliest = fields.String(allow_none=True)
    latest = fields.String(allow_none=True)
    precision = fields.String(allow_none=True)
    approximate = fields.Boolean()
    uncertain = fields.Boolean()


class SourceShape(Shape):
    """A document as its mentions name it."""

    id = fields.String()
    name = fields.String(allow_none=True)
    title = fields.String(allow_none=True)
    published = fields.String(allow_none=True)
    published_from = fields.Enum(PublishedFrom, by_value=True)
    url = fields.String(allow_none=True)


class ExtentShape(Shape):
    """A stretch of a document's text; offsets count code points, the end is excluded."""

    exact = fields.String()
    start = fields.Integer()
    end = fields.Integer()


class QuoteShape(Shape):
    """The sentence, as the W3C's TextQuoteSelector and TextPositionSelector have it."""

    exact = fields.String(attribute="quote.exact")
    prefix = fields.String()
    suffix = fields.String()
    start = fields.Integer(attribute="quote.start")
    end = fields.Integer(attribute="quote.end")


class TimexShape(Shape):
    """A temporal expression and its TIMEX3 value."""

    exact = fields.String(attribute="timex.extent.exact")
    start = fields.Integer(attribute="timex.extent.start")
    end = fields.Integer(attribute="timex.extent.end")
    type = fields.Enum(TimexType, by_value=True, attribute="timex.type")
    value = fields.String(allow_none=True, attribute="resolution.value")
    mod = fields.String(allow_none=True, attribute="resolution.mod")
    meaning = _Meaning(attribute="timex.meaning")


class AnchorShape(Shape):
    """What a meaning was resolved against."""

    kind = fields.Enum(AnchorKind, by_value=True)
    value = fields.String(allow_none=True)


class MentionShape(Shape):
    """What one sentence says happened, and why it is dated so."""

    document = fields.Nested(SourceShape)
    quote = fields.Nested(QuoteShape)
    timex = fields.Nested(TimexShape, allow_none=True)
    predicate = fields.Nested(ExtentShape)
    when = fields.Nested(WhenShape, attribute="resolution.when")
    anchor = fields.Nested(AnchorShape, attribute="resolution.anchor")
    actors = fields.List(fields.String())
    why = fields.String(attribute="resolution.why")

    def get_attribute(self, obj: Mention, attr: str, default: Any) -> Any:
        """The quote and the timex are told with what else the mention knows of them."""
        if attr == "timex" and obj.timex is None:
            return None
        return obj if attr in {"quote", "timex"} else super().get_attribute(obj, attr, default)


class SideShape(Shape):
    """One date of a conflict, and which mentions give it."""

    edtf = fields.String()
    mentions = fields.List(fields.Integer())


class ConflictShape(Shape):
    """The dates of one event that exclude each other."""

    dates = fields.List(fields.Nested(SideShape), attribute="conflict")


class NeighbourShape(Shape):
    """An event to which another is ordered, and the words that say so."""

    id = fields.String()
    title = fields.String()
    why = fields.String()


class DisorderShape(Shape):
    """What is told of the order of two events, and what excludes it."""

    said = fields.String()
    event = fields.Nested(NeighbourShape)
    because = fields.List(fields.String())


class OrderShape(Shape):
    """The place of an event among others, which is no date: the nearest of these, and the days that they leave."""

    after = fields.List(fields.Nested(NeighbourShape))
    before = fields.List(fields.Nested(NeighbourShape))
    meanwhile = fields.List(fields.Nested(NeighbourShape))
    earliest = fields.String(allow_none=True)
    latest = fields.String(allow_none=True)
    conflict = fields.List(fields.Nested(DisorderShape))


class DecisionShape(Shape):
    """What a person decided about an event, and by whom and when (UTC); a pin, a title and a note say which."""

    sometimes = frozenset({"edtf", "title", "note"})

    id = fields.String()
    kind = fields.String(attribute="kind.name")
    author = fields.String(attribute="by.author")
    made = fields.String(attribute="by.utc")
    edtf = fields.String(attribute="kind.edtf")
    title = fields.String(attribute="kind.title")
    note = fields.String(attribute="kind.note")


class EntryShape(Shape):
    """A decision in the list of all: of which mentions, and whether it waits for some that are not there."""

    sometimes = frozenset({"edtf", "title", "note", "leaving"})

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
    """A line of the log: what was done to which decision, by whom and when."""

    sometimes = frozenset({"edtf", "title", "note", "leaving"})

    act = fields.Enum(Act, by_value=True)
    author = fields.String(attribute="by.author")
    at = fields.String(attribute="by.utc")
    decision = fields.String()
    kind = fields.String(attribute="kind.name")
    edtf = fields.String(attribute="kind.edtf")
    title = fields.String(attribute="kind.title")
    note = fields.String(attribute="kind.note")
    mentions = fields.List(fields.String())
    leaving = fields.List(fields.String(), attribute="kind.leaving")


class _Disputable(Shape):
    """What has a date that may be in conflict."""

    def get_attribute(self, obj: Any, attr: str, default: Any) -> Any:
        """No conflict is null, not an empty one."""
        if attr == "conflict":
            return obj if obj.conflict else None
        return super().get_attribute(obj, attr, default)


class DerivedShape(_Disputable):
    """What the mentions tell, where a person has decided otherwise."""

    title = fields.String()
    when = fields.Nested(WhenShape)
    conflict = fields.Nested(ConflictShape, allow_none=True)


class JoinShape(Shape):
    """Why two of the mentions, by their indices, are one happening, and how probably they are."""

    mentions = fields.List(fields.Integer())
    probability = fields.Float()
    because = fields.String()


class EventShape(_Disputable):
    """What happened, when, and who says so."""

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

EVENT_KEYS = tuple(_EVENT.fields)
"""All keys of an event."""


def event_json(event: Event) -> str:
    """The event as JSON. The store keeps it, until the event changes: another shape needs a migration."""
    return orjson.dumps(_EVENT.dump(event)).decode()


class WordShape(Shape):
    """A word that was asked for; offsets count code points from the beginning of the sentence."""

    exact = fields.String()
    start = fields.Integer()
    end = fields.Integer()


class MatchShape(Shape):
    """A sentence that has the words that were asked for, the index of its mention, and where they are in it."""

    mention = fields.Integer()
    exact = fields.String()
    words = fields.List(fields.Nested(WordShape))


class HeadlineShape(Shape):
    """An event in one line."""

    id = fields.String()
    title = fields.String()
    importance = fields.Float()


class KeyDateShape(Shape):
    """A day that much of a timeline hangs on, and the most important events of that day."""

    date = fields.String(attribute="day")
    weight = fields.Float()
    sources = fields.Integer()
    events = fields.List(fields.Nested(HeadlineShape), attribute="headlines")


class BoundsShape(Shape):
    """Between which days a document was written, as it is inferred, how surely, and why; null where it is not known."""

    earliest = fields.String(allow_none=True)
    latest = fields.String(allow_none=True)
    probability = fields.Float()
    because = fields.List(fields.String())
    contradicts = fields.List(fields.String())


class DocumentShape(Shape):
    """A document without its text; lists leave out its timexes."""

    id = fields.String(attribute="source.id")
    name = fields.String(allow_none=True, attribute="source.name")
    timeline = fields.String()
    title = fields.String(allow_none=True, attribute="source.title")
    url = fields.String(allow_none=True, attribute="source.url")
    language = fields.String()
    published = fields.String(allow_none=True, attribute="source.published")
    published_from = fields.Enum(PublishedFrom, by_value=True, attribute="source.published_from")
    published_by = fields.String(allow_none=True, attribute="source.published_by")
    published_bounds = fields.Nested(BoundsShape, allow_none=True, attribute="bounds")
    events = fields.Integer()
    waiting = fields.Integer()
    timexes = fields.List(fields.Nested(TimexShape))
    added = fields.String()


class _ListShape(Shape):
    """A page of many: `next` is the cursor of the page after it, null on the last one."""

    next = fields.String(allow_none=True)


class WindowShape(Shape):
    """The first and the last day that `from` and `to` were understood to mean; null for one that was not given."""

    from_ = fields.String(data_key="from", allow_none=True)
    to = fields.String(allow_none=True)


class FoundShape(EventShape):
    """An event in a list; where words were asked for, where they are."""

    sometimes = frozenset({"match"})

    match = fields.Nested(MatchShape)


class SlimEventShape(FoundShape):
    """Those keys of an event that were asked for."""

    sometimes = frozenset({*EVENT_KEYS, "match"})


class EventListShape(_ListShape):
    """A page of events; if they were asked for by days, how these were understood."""

    sometimes = frozenset({"window"})

    data = fields.List(fields.Nested(FoundShape))
    window = fields.Nested(WindowShape)


class SlimEventListShape(_ListShape):
    """A page of events, with those of their keys that were asked for."""

    sometimes = frozenset({"window"})

    data = fields.List(fields.Nested(SlimEventShape))
    window = fields.Nested(WindowShape)


class DocumentListShape(_ListShape):
    """A page of documents, without their timexes."""

    data = fields.List(fields.Nested(DocumentShape(exclude=["timexes"])))


class KeyDateListShape(Shape):
    """All key dates that were asked for."""

    data = fields.List(fields.Nested(KeyDateShape))
