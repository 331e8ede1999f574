"""The members of JSON bodies, and the parameters of what is written. What is unknown is refused."""

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
    """A day of publication."""

    def _deserialize(self, value: Any, *_: Any, **__: Any) -> Day:
        if not isinstance(value, str):
            raise ValidationError("it is a string such as 2019-12-21")
        try:
            return parse_published(value)
        except BadPublished as error:
            raise ValidationError(str(error)) from error


def _printable(value: str) -> None:
    if not value.isprintable():
        raise ValidationError("it is to be printable characters, in one line")


def _text_field(
    max_length: int, description: str, pattern: re.Pattern[str] = _SINGLE_LINE, **settings: Any
) -> fields.String:
    written = validate.Regexp(f"^(?:{pattern.pattern})$")
    return fields.String(
        validate=(validate.Length(1, max_length), written, _printable), metadata=_description(description), **settings
    )


def _day_field(description: str, **settings: Any) -> _PublishedField:
    return _PublishedField(metadata={"description": description, "type": "string"}, **settings)


def _title_field(**settings: Any) -> fields.String:
    return _text_field(1_000, "Its headline.", **settings)


def _url_field(**settings: Any) -> fields.String:
    return _text_field(2_000, "Where it was published.", _URL, **settings)


def _language_field(**settings: Any) -> fields.String:
    return _text_field(35, "Its language (BCP 47); English if it is not told.", _LANGUAGE, **settings)


_PUBLISHED_HELP = (
    "The day on which it was published, as 2019-12-21. Without it the document's own signs of it are read."
)
_ID_HELP = "Its id; else one is made of its text, so that the same text is the same document."


class SourceParameters(TimelineParameters):
    """What is said of documents that come, where they do not say it themselves."""

    id = _text_field(500, _ID_HELP)
    title = _title_field()
    url = _url_field()
    published = _day_field(_PUBLISHED_HELP)
    language = _language_field()


class _BodySchema(Schema):
    class Meta:
        """Whoever misspells a member is to hear of it."""

        unknown = RAISE

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings)
        known = ", ".join(self.load_fields)
        self.error_messages["unknown"] = f"there is no such member here: there are {known}"


class DocumentBody(_BodySchema):
    """A document that comes; all but its text may be left out, or be null."""

    text = fields.String(
        required=True,
        validate=validate.Length(1),
        metadata=_description("All of it; it is kept exactly, line ends included."),
    )
    timeline = _text_field(100, "The timeline it is for; `default` if none is named.", allow_none=True)
    id = _text_field(500, _ID_HELP, allow_none=True)
    title = _title_field(allow_none=True)
    url = _url_field(allow_none=True)
    published = _day_field(_PUBLISHED_HELP, allow_none=True)
    language = _language_field(allow_none=True)


class DocumentChange(_BodySchema):
    """What is said of a document from now on; null takes away what was said, and what is left out stays."""

    title = _title_field(allow_none=True)
    url = _url_field(allow_none=True)
    published = _day_field("The day on which it was published; null where nobody knows.", allow_none=True)


class PreviewBody(_BodySchema):
    """What might be said of a document."""

    published = _day_field("Another day of publication; null where nobody knows.", allow_none=True, required=True)


class _StrictBoolean(fields.Boolean):
    """True or false, and neither 1 nor "yes"."""

    def _deserialize(self, value: Any, *_: Any, **__: Any) -> bool:
        if not isinstance(value, bool):
            raise self.make_error("invalid", input=value)
        return value


def _decision_validator(kind: Callable[[str], DecisionKind]) -> Callable[[str], None]:
    """Refuses what cannot be decided."""

    def check(value: str) -> None:
        try:
            kind(value)
        except (BadPin, BadWords) as error:
            raise ValidationError(str(error)) from error

    return check


class EventChange(_BodySchema):
    """What is decided about an event from now on; null takes back what was decided, and what is left out stays."""

    edtf = fields.String(
        validate=_decision_validator(Pin),
        allow_none=True,
        metadata=_description("When it was, in EDTF, whatever its mentions say."),
    )
    title = fields.String(
        validate=_decision_validator(Retitle), allow_none=True, metadata=_description("What it is called.")
    )
    note = fields.String(
        validate=_decision_validator(Note), allow_none=True, metadata=_description("One more note for its readers.")
    )
    hidden = _StrictBoolean(metadata=_description("Whether lists, exports and pages leave it out."))

    @post_load
    def revision(self, payload: dict[str, Any], **_: Any) -> Revision:
        """What that decides, and takes back."""
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
    """Events that are one."""

    events = fields.List(
        fields.String(),
        required=True,
        validate=validate.Length(2, _MAX_EVENTS),
        metadata=_description("The ids of two events or more, of one timeline."),
    )


class SplitBody(_BodySchema):
    """Mentions that are an event of their own."""

    mentions = fields.List(
        fields.Integer(strict=True, validate=validate.Range(0)),
        required=True,
        validate=validate.Length(1, _MAX_MENTIONS),
        metadata=_description("Their indices in the event's `mentions`, from 0."),
    )


def _lean_field(**settings: Any) -> fields.String:
    sides = [Lean.PAST.value, Lean.FUTURE.value]
    says = "The side of a bare 'Friday'; without it the sentence tells."
    return fields.String(validate=validate.OneOf(sides), metadata=_description(says), **settings)


class TagParameters(NoParameters):
    """The anchor of a text that is tagged."""

    published = _day_field("The day on which the text was written.")
    lean = _lean_field()


class TagBody(_BodySchema):
    """A text to be tagged, and its anchor."""

    text = fields.String(required=True, metadata=_description("The text."))
    published = _day_field("The day on which it was written.", allow_none=True)
    lean = _lean_field(allow_none=True)
