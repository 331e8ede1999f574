"""The parameters of requests, read into queries of the store. What is unknown, said twice or unreadable is refused."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from operator import attrgetter
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from marshmallow import RAISE, Schema, ValidationError, fields, post_load, validate

from timeline.errors import TimelineError
from timeline.records import DatedBy, Modality, Status
from timeline.store import DATED, DocumentQuery, EventQuery, Hidden, KeyDateQuery, Need, Sort, UnreadableDate, window

if TYPE_CHECKING:
    from collections.abc import Callable

    from werkzeug.datastructures import MultiDict

    from timeline.dates import Day, Interval

__all__ = [
    "DocumentsParameters",
    "EventsParameters",
    "Fault",
    "KeyDatesParameters",
    "NoParameters",
    "RefusedParameters",
    "TimelineParameters",
    "read",
]

_MOST = 500


def _says(sentence: str) -> dict[str, str]:
    """For the description of the API."""
    return {"description": sentence}


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with one parameter: its JSON pointer, as a URI fragment, in the object of all, and a sentence."""

    pointer: str
    detail: str


class RefusedParameters(TimelineError):
    """Parameters of a request that cannot be read as they stand."""

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        super().__init__("the request has parameters that cannot be read")
        self.faults = faults


class NoParameters(Schema):
    """Those of what takes none."""

    class Meta:
        """Whoever misspells a filter is to hear of it."""

        unknown = RAISE

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings)
        known = ", ".join(field.data_key or name for name, field in self.load_fields.items())
        self.error_messages["unknown"] = f"there is no such parameter here: there are {known or 'none'}"


class _WindowEnd(fields.Field["Day"]):
    """An end of a window as people write it; `day` takes the first or the last of the days that are meant."""

    def __init__(self, day: Callable[[Interval], Day], **settings: Any) -> None:
        settings["metadata"] = {"type": "string", **settings.get("metadata", {})}
        super().__init__(**settings)
        self._day = day

    def _deserialize(self, value: str, *_: Any, **__: Any) -> Day:
        try:
            return self._day(window.read(value, datetime.now().astimezone().date()).interval)
        except UnreadableDate as error:
            raise ValidationError(str(error)) from error


class TimelineParameters(NoParameters):
    """Those of one thing: whose it is, where two timelines have one of this id."""

    timeline = fields.String(
        validate=validate.Length(1), metadata=_says("The name of the timeline; default if none is named.")
    )


class _ListParameters(TimelineParameters):
    limit = fields.Integer(validate=validate.Range(1, _MOST), metadata=_says("How many, at most."))
    cursor = fields.String(metadata=_says("What the page before gives as next."))


class DocumentsParameters(_ListParameters):
    """Those of a list of documents."""

    needs = fields.Enum(
        Need, by_value=True, metadata=_says("Only those that need it, the one that most waits for first.")
    )

    @post_load
    def query(self, given: dict[str, Any], **_: Any) -> DocumentQuery:
        """What they ask."""
        return DocumentQuery(**given)


class KeyDatesParameters(TimelineParameters):
    """Those of the key dates."""

    limit = fields.Integer(validate=validate.Range(1, _MOST), metadata=_says("How many, at most."))

    @post_load
    def query(self, given: dict[str, Any], **_: Any) -> KeyDateQuery:
        """What they ask."""
        return KeyDateQuery(**given)


class EventsParameters(_ListParameters):
    """Those of a list of events, and of the page."""

    from_ = _WindowEnd(
        attrgetter("start"), data_key="from", metadata=_says("The first day: EDTF, or words such as last friday.")
    )
    to = _WindowEnd(attrgetter("last"), metadata=_says("The last day, which is included: EDTF, or words."))
    q = fields.String(validate=validate.Length(1, _MOST), metadata=_says("Words, all of which one mention has."))
    document = fields.String(validate=validate.Length(1), metadata=_says("The id of a document that tells of it."))
    status = fields.Enum(Status, by_value=True, metadata=_says("What is known of its date."))
    modality = fields.Enum(Modality, by_value=True, metadata=_says("Whether it happened."))
    dated_by = fields.Enum(
        DatedBy, by_value=True, metadata=_says("What dates it; what nothing dates is left out unless it is asked for.")
    )
    min_importance = fields.Float(validate=validate.Range(0, 1), metadata=_says("How much it matters at least."))
    hidden = fields.Enum(Hidden, by_value=True, metadata=_says("What of the events that a person has hidden."))
    sort = fields.Enum(Sort, by_value=True, metadata=_says("Oldest first, or the most important first."))

    @post_load
    def query(self, given: dict[str, Any], **_: Any) -> EventQuery:
        """What they ask."""
        dated_by = {given["dated_by"]} if "dated_by" in given else DATED
        return EventQuery(**{**given, "dated_by": dated_by})


def read(schema: Schema, given: MultiDict[str, str]) -> Any:
    """What the schema makes of the parameters.

    Raises:
        RefusedParameters: it cannot.
    """
    twice = {name: ["it is given more than once"] for name, values in given.lists() if len(values) > 1}
    if twice:
        raise RefusedParameters(_faults(twice))
    try:
        return schema.load(given.to_dict())
    except ValidationError as error:
        raise RefusedParameters(_faults(error.messages_dict)) from error


def _faults(messages: dict[str, list[str]]) -> tuple[Fault, ...]:
    return tuple(Fault(_pointer(name), detail) for name, details in messages.items() for detail in details)


def _pointer(name: str) -> str:
    """As RFC 6901 has it: the name is whatever a caller wrote."""
    return "#/" + quote(name.replace("~", "~0").replace("/", "~1"), safe="~")
