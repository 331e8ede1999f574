"""JSON of mentions, and of their quotes, timexes, dates and sources; the base class of all shapes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from marshmallow import Schema, fields

from timeline.meanings import notation
from timeline.meanings.timex_type import TimexType
from timeline.records import AnchorKind, PublishedFrom
from timeline.wording.date_reasons import format_date_reason

if TYPE_CHECKING:
    from timeline.records import Mention

__all__ = [
    "AnchorShape",
    "DateReasonField",
    "ExtentShape",
    "MentionShape",
    "QuoteShape",
    "Shape",
    "SourceShape",
    "TimexShape",
    "WhenShape",
]


class _MeaningField(fields.String):
    """A meaning in its printed notation."""

    def _serialize(self, value: Any, *_: Any, **__: Any) -> str:
        return notation.format(value)


class DateReasonField(fields.String):
    """The reason of a date in words."""

    def _serialize(self, value: Any, *_: Any, **__: Any) -> str:
        return format_date_reason(value)


class Shape(Schema):
    """The base class of shapes. All keys are always present, except `optional_keys`."""

    optional_keys: ClassVar[frozenset[str]] = frozenset()


class WhenShape(Shape):
    """A date: its EDTF, its first and last day, its precision as stated, and its qualifiers."""

    edtf = fields.String(allow_none=True)
    earliest = fields.String(allow_none=True)
    latest = fields.String(allow_none=True)
    precision = fields.String(allow_none=True)
    approximate = fields.Boolean()
    uncertain = fields.Boolean()


class SourceShape(Shape):
    """The source of a mention: the document without its counts."""

    id = fields.String()
    name = fields.String(allow_none=True)
    title = fields.String(allow_none=True)
    published = fields.String(allow_none=True)
    published_from = fields.Enum(PublishedFrom, by_value=True)
    url = fields.String(allow_none=True)


class ExtentShape(Shape):
    """A span of a document's text. Offsets count code points; the end is excluded."""

    exact = fields.String()
    start = fields.Integer()
    end = fields.Integer()


class QuoteShape(Shape):
    """The sentence, as the W3C's TextQuoteSelector and TextPositionSelector describe it."""

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
    meaning = _MeaningField(attribute="timex.meaning")


class AnchorShape(Shape):
    """The anchor that a meaning was resolved against."""

    kind = fields.Enum(AnchorKind, by_value=True)
    value = fields.String(allow_none=True)


class MentionShape(Shape):
    """One mention of an event: the sentence, its date, and why it is dated so."""

    document = fields.Nested(SourceShape)
    quote = fields.Nested(QuoteShape)
    timex = fields.Nested(TimexShape, allow_none=True)
    predicate = fields.Nested(ExtentShape)
    when = fields.Nested(WhenShape, attribute="resolution.when")
    anchor = fields.Nested(AnchorShape, attribute="resolution.anchor")
    actors = fields.List(fields.String())
    why = DateReasonField(attribute="resolution.reason")

    def get_attribute(self, obj: Mention, attr: str, default: Any) -> Any:
        """Serialize the quote and the timex from the whole mention, which has their context and resolution."""
        if attr == "timex" and obj.timex is None:
            return None
        return obj if attr in {"quote", "timex"} else super().get_attribute(obj, attr, default)
