"""JSON of documents and of their inferred publication bounds."""

from __future__ import annotations

from typing import Any

from marshmallow import fields

from timeline.records import PublishedFrom
from timeline.serialization.mentions import Shape, TimexShape
from timeline.wording.publication_reasons import format_publication_reason

__all__ = ["BoundsShape", "DocumentShape"]


class _PublicationReasonField(fields.String):
    """The reason of an inferred publication date in words."""

    def _serialize(self, value: Any, *_: Any, **__: Any) -> str:
        return format_publication_reason(value)


class BoundsShape(Shape):
    """The inferred range of publication days, with its probability and its reasons. An unknown end is null."""

    earliest = fields.String(allow_none=True)
    latest = fields.String(allow_none=True)
    probability = fields.Float()
    because = fields.List(_PublicationReasonField())
    contradicts = fields.List(_PublicationReasonField())


class DocumentShape(Shape):
    """A document without its text. Lists leave out the timexes as well.

    One that is not `analysed`, because of its language or because its analysis failed, has no timexes and no events.
    `analysis_error` says why the analysis failed.
    """

    id = fields.String(attribute="source.id")
    name = fields.String(allow_none=True, attribute="source.name")
    timeline = fields.String()
    title = fields.String(allow_none=True, attribute="source.title")
    url = fields.String(allow_none=True, attribute="source.url")
    language = fields.String()
    analysed = fields.Boolean(attribute="is_analysed")
    analysis_error = fields.String(allow_none=True)
    published = fields.String(allow_none=True, attribute="source.published")
    published_from = fields.Enum(PublishedFrom, by_value=True, attribute="source.published_from")
    published_by = fields.String(allow_none=True, attribute="source.published_by")
    published_bounds = fields.Nested(BoundsShape, allow_none=True, attribute="bounds")
    events = fields.Integer()
    waiting = fields.Integer()
    timexes = fields.List(fields.Nested(TimexShape))
    added = fields.String()
