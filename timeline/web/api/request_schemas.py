"""Schemas of JSON bodies, and of the parameters of routes that write. Unknown members are refused."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from marshmallow import RAISE, Schema, ValidationError, fields, post_load, validate

from timeline.dates import Day
from timeline.meanings.operators import Lean
from timeline.pipeline import Revision
from timeline.readers.draft import parse_published
from timeline.readers.errors import BadPublished
from timeline.records.decisions import BadPin, BadWords, Hide, Note, Pin, Retitle
from timeline.web.query_parameters import NoParameters, TimelineParameters

if TYPE_CHECKING:
    from collections.abc import Callable

    from timeline.records.decisions import DecisionKind

__all__ = [
    "DocumentBody",
    "DocumentChange",
    "EventChange",
    "MergeBody",
    "PreviewBody",
    "SourceParameters",
    "SplitBody",
    "TagBody",
    "TagParameters",
]

_SINGLE_LINE = re.compile(r"(?!\s)[^\x00-\x1f\x7f]+")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}([-_][A-Za-z0-9]{1,8})*")
_URL = re.compile(r"https?://[^\s\x00-\x1f\x7f]+")
_MAX_EVENTS = 100
_MAX_MENTIONS = 10_000


def _description(sentence: str) -> dict[str, str]:
    return {"description": sentence}


class _PublishedField(fields.Field[Day]):
    """A publication date."""

    def _deserialize(self, value: Any, *_: Any, **__: Any) -> Day:
        if not isinstance(value, str):
            raise ValidationError("must be a string such as 2019-12-21")
        try:
            return parse_published(value)
        except BadPublished as error:
            raise ValidationError(str(error)) from error


def _printable(value: str) -> None:
    if not value.isprintable():
        raise ValidationError("must be printable characters on one line")


def _text_field(
    max_length: int, description: str, pattern: re.Pattern[str] = _SINGLE_LINE, **settings: Any
) -> fields.String:
    syntax = validate.Regexp(f"^(?:{pattern.pattern})$")
    return fields.String(
        validate=(validate.Length(1, max_length), syntax, _printable), metadata=_description(description), **settings
    )


def _day_field(description: str, **settings: Any) -> _PublishedField:
    return _PublishedField(metadata={"description": description, "type": "string"}, **settings)


def _title_field(**settings: Any) -> fields.String:
    return _text_field(1_000, "The headline.", **settings)


def _url_field(**settings: Any) -> fields.String:
    return _text_field(2_000, "The URL at which it was published.", _URL, **settings)


def _language_field(**settings: Any) -> fields.String:
    return _text_field(35, "The language (BCP 47). Default: English.", _LANGUAGE, **settings)


_PUBLISHED_HELP = (
    "The publication date, such as 2019-12-21. Without it, the date is taken from the document's own metadata."
)
_ID_HELP = "The id. Default: a hash of the text, so that the same text is the same document."


class SourceParameters(TimelineParameters):
    """Metadata of the documents in the body, for those that do not have it themselves."""

    id = _text_field(500, _ID_HELP)
    title = _title_field()
    url = _url_field()
    published = _day_field(_PUBLISHED_HELP)
    language = _language_field()


class _BodySchema(Schema):
    class Meta:
        """A misspelt member is refused, not ignored."""

        unknown = RAISE

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings)
        names = ", ".join(self.load_fields)
        self.error_messages["unknown"] = f"unknown member: the body has {names}"


class DocumentBody(_BodySchema):
    """A document to add. All members but `text` may be missing or null."""

    text = fields.String(
        required=True,
        validate=validate.Length(1),
        metadata=_description("The whole text. It is stored exactly, including line ends."),
    )
    timeline = _text_field(100, "The name of the timeline. Default: `default`.", allow_none=True)
    id = _text_field(500, _ID_HELP, allow_none=True)
    title = _title_field(allow_none=True)
    url = _url_field(allow_none=True)
    published = _day_field(_PUBLISHED_HELP, allow_none=True)
    language = _language_field(allow_none=True)


class DocumentChange(_BodySchema):
    """New metadata of a document. Null removes a value; missing members do not change."""

    title = _title_field(allow_none=True)
    url = _url_field(allow_none=True)
    published = _day_field("The publication date; null if it is unknown.", allow_none=True)


class PreviewBody(_BodySchema):
    """Metadata of a document to try."""

    published = _day_field("The publication date to try; null if it is unknown.", allow_none=True, required=True)


class _StrictBoolean(fields.Boolean):
    """True or false; 1 and "yes" are refused."""

    def _deserialize(self, value: Any, *_: Any, **__: Any) -> bool:
        if not isinstance(value, bool):
            raise self.make_error("invalid", input=value)
        return value


def _decision_validator(kind: Callable[[str], DecisionKind]) -> Callable[[str], None]:
    """Return a validator that refuses values which the decision refuses."""

    def check(value: str) -> None:
        try:
            kind(value)
        except (BadPin, BadWords) as error:
            raise ValidationError(str(error)) from error

    return check


class EventChange(_BodySchema):
    """Changes of an event. Null undoes the earlier decision; missing members do not change."""

    edtf = fields.String(
        validate=_decision_validator(Pin),
        allow_none=True,
        metadata=_description("The date in EDTF, whatever the mentions say."),
    )
    title = fields.String(validate=_decision_validator(Retitle), allow_none=True, metadata=_description("The title."))
    note = fields.String(
        validate=_decision_validator(Note), allow_none=True, metadata=_description("A note to add, for readers.")
    )
    hidden = _StrictBoolean(metadata=_description("Whether to leave the event out of lists, exports and pages."))

    @post_load
    def revision(self, payload: dict[str, Any], **_: Any) -> Revision:
        """Return the decisions to make and to undo."""
        decided: list[DecisionKind] = [Hide()] if payload.get("hidden") else []
        undone: list[type[DecisionKind]] = [Hide] if "hidden" in payload else []
        for name, kind in _DECISION_KINDS.items():
            if payload.get(name) is not None:
                decided.append(kind(payload[name]))
            elif name in payload:
                undone.append(kind)
        return Revision(tuple(decided), tuple(undone))


_DECISION_KINDS: dict[str, type[Pin | Retitle | Note]] = {"edtf": Pin, "title": Retitle, "note": Note}


class MergeBody(_BodySchema):
    """Events to merge."""

    events = fields.List(
        fields.String(),
        required=True,
        validate=validate.Length(2, _MAX_EVENTS),
        metadata=_description("The ids of two or more events of one timeline."),
    )


class SplitBody(_BodySchema):
    """Mentions to move to a new event."""

    mentions = fields.List(
        fields.Integer(strict=True, validate=validate.Range(0)),
        required=True,
        validate=validate.Length(1, _MAX_MENTIONS),
        metadata=_description("Indices into the event's `mentions`, from 0."),
    )


def _lean_field(**settings: Any) -> fields.String:
    directions = [Lean.PAST.value, Lean.FUTURE.value]
    description = "The direction of a bare weekday such as 'Friday'. Default: from the sentence's tense."
    return fields.String(validate=validate.OneOf(directions), metadata=_description(description), **settings)


class TagParameters(NoParameters):
    """The anchor of a text to tag."""

    published = _day_field("The publication date of the text.")
    lean = _lean_field()


class TagBody(_BodySchema):
    """A text to tag, and its anchor."""

    text = fields.String(required=True, metadata=_description("The text."))
    published = _day_field("The publication date of the text.", allow_none=True)
    lean = _lean_field(allow_none=True)
