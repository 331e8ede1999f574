"""The members of JSON bodies, and the parameters of what is written. What is unknown is refused."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from marshmallow import RAISE, Schema, ValidationError, fields, post_load, validate

from timeline.dates import Day
from timeline.meanings.operators import Lean
from timeline.pipeline import Revision
from timeline.readers.draft import published
from timeline.readers.errors import BadPublished
from timeline.records.decisions import BadPin, BadWords, Hide, Note, Pin, Retitle
from timeline.web.query_parameters import NoParameters, TimelineParameters

if TYPE_CHECKING:
    from collections.abc import Callable

    from timeline.records.decisions import Kind

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

_LINE = re.compile(r"(?!\s)[^\x00-\x1f\x7f]+")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}([-_][A-Za-z0-9]{1,8})*")
_URL = re.compile(r"https?://[^\s\x00-\x1f\x7f]+")
_MOST_EVENTS = 100
_MOST_MENTIONS = 10_000


def _says(sentence: str) -> dict[str, str]:
    return {"description": sentence}


class _Published(fields.Field[Day]):
    """A day of publication."""

    def _deserialize(self, value: Any, *_: Any, **__: Any) -> Day:
        if not isinstance(value, str):
            raise ValidationError("it is a string such as 2019-12-21")
        try:
            return published(value)
        except BadPublished as error:
            raise ValidationError(str(error)) from error


def _printable(value: str) -> None:
    if not value.isprintable():
        raise ValidationError("it is to be printable characters, in one line")


def _text(most: int, says: str, pattern: re.Pattern[str] = _LINE, **settings: Any) -> fields.String:
    written = validate.Regexp(f"^(?:{pattern.pattern})$")
    return fields.String(validate=(validate.Length(1, most), written, _printable), metadata=_says(says), **settings)


def _day(says: str, **settings: Any) -> _Published:
    return _Published(metadata={"description": says, "type": "string"}, **settings)


def _title(**settings: Any) -> fields.String:
    return _text(1_000, "Its headline.", **settings)


def _url(**settings: Any) -> fields.String:
    return _text(2_000, "Where it was published.", _URL, **settings)


def _language(**settings: Any) -> fields.String:
    return _text(35, "Its language (BCP 47); English if it is not told.", _LANGUAGE, **settings)


_WHEN = "The day on which it was published, as 2019-12-21. Without it the document's own signs of it are read."
_ID = "Its id; else one is made of its text, so that the same text is the same document."


class SourceParameters(TimelineParameters):
    """What is said of documents that come, where they do not say it themselves."""

    id = _text(500, _ID)
    title = _title()
    url = _url()
    published = _day(_WHEN)
    language = _language()


class _Body(Schema):
    class Meta:
        """Whoever misspells a member is to hear of it."""

        unknown = RAISE

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings)
        known = ", ".join(self.load_fields)
        self.error_messages["unknown"] = f"there is no such member here: there are {known}"


class DocumentBody(_Body):
    """A document that comes; all but its text may be left out, or be null."""

    text = fields.String(
        required=True, validate=validate.Length(1), metadata=_says("All of it; it is kept exactly, line ends included.")
    )
    timeline = _text(100, "The timeline it is for; `default` if none is named.", allow_none=True)
    id = _text(500, _ID, allow_none=True)
    title = _title(allow_none=True)
    url = _url(allow_none=True)
    published = _day(_WHEN, allow_none=True)
    language = _language(allow_none=True)


class DocumentChange(_Body):
    """What is said of a document from now on; null takes away what was said, and what is left out stays."""

    title = _title(allow_none=True)
    url = _url(allow_none=True)
    published = _day("The day on which it was published; null where nobody knows.", allow_none=True)


class PreviewBody(_Body):
    """What might be said of a document."""

    published = _day("Another day of publication; null where nobody knows.", allow_none=True, required=True)


class _Truth(fields.Boolean):
    """True or false, and neither 1 nor "yes"."""

    def _deserialize(self, value: Any, *_: Any, **__: Any) -> bool:
        if not isinstance(value, bool):
            raise self.make_error("invalid", input=value)
        return value


def _kind(made: Callable[[str], Kind]) -> Callable[[str], None]:
    """Refuses what cannot be decided."""

    def check(value: str) -> None:
        try:
            made(value)
        except (BadPin, BadWords) as error:
            raise ValidationError(str(error)) from error

    return check


class EventChange(_Body):
    """What is decided about an event from now on; null takes back what was decided, and what is left out stays."""

    edtf = fields.String(
        validate=_kind(Pin), allow_none=True, metadata=_says("When it was, in EDTF, whatever its mentions say.")
    )
    title = fields.String(validate=_kind(Retitle), allow_none=True, metadata=_says("What it is called."))
    note = fields.String(validate=_kind(Note), allow_none=True, metadata=_says("One more note for its readers."))
    hidden = _Truth(metadata=_says("Whether lists, exports and pages leave it out."))

    @post_load
    def revision(self, given: dict[str, Any], **_: Any) -> Revision:
        """What that decides, and takes back."""
        decided: list[Kind] = [Hide()] if given.get("hidden") else []
        undone: list[type[Kind]] = [Hide] if "hidden" in given else []
        for name, kind in _SAID.items():
            if given.get(name) is not None:
                decided.append(kind(given[name]))
            elif name in given:
                undone.append(kind)
        return Revision(tuple(decided), tuple(undone))


_SAID: dict[str, type[Pin | Retitle | Note]] = {"edtf": Pin, "title": Retitle, "note": Note}


class MergeBody(_Body):
    """Events that are one."""

    events = fields.List(
        fields.String(),
        required=True,
        validate=validate.Length(2, _MOST_EVENTS),
        metadata=_says("The ids of two events or more, of one timeline."),
    )


class SplitBody(_Body):
    """Mentions that are an event of their own."""

    mentions = fields.List(
        fields.Integer(strict=True, validate=validate.Range(0)),
        required=True,
        validate=validate.Length(1, _MOST_MENTIONS),
        metadata=_says("Their indices in the event's `mentions`, from 0."),
    )


def _lean(**settings: Any) -> fields.String:
    sides = [Lean.PAST.value, Lean.FUTURE.value]
    says = "The side of a bare 'Friday'; without it the sentence tells."
    return fields.String(validate=validate.OneOf(sides), metadata=_says(says), **settings)


class TagParameters(NoParameters):
    """The anchor of a text that is tagged."""

    published = _day("The day on which the text was written.")
    lean = _lean()


class TagBody(_Body):
    """A text to be tagged, and its anchor."""

    text = fields.String(required=True, metadata=_says("The text."))
    published = _day("The day on which it was written.", allow_none=True)
    lean = _lean(allow_none=True)
