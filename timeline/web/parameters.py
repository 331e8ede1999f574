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
        super().__init__(**settings)
        self._day = day

    def _deserialize(self, value: str, *_: Any, **__: Any) -> Day:
        try:
            return self._day(window.read(value, datetime.now().astimezone().date()).interval)
        except UnreadableDate as error:
            raise ValidationError(str(error)) from error


class TimelineParameters(NoParameters):
    """Those of one thing: whose it is, where two timelines have one of this id."""

    timeline = fields.String(validate=validate.Length(1))


class _ListParameters(TimelineParameters):
    limit = fields.Integer(validate=validate.Range(1, _MOST))
    cursor = fields.String()


class DocumentsParameters(_ListParameters):
    """Those of a list of documents."""

    needs = fields.Enum(Need, by_value=True)

    @post_load
    def query(self, given: dict[str, Any], **_: Any) -> DocumentQuery:
        """What they ask."""
        return DocumentQuery(**given)


class KeyDatesParameters(TimelineParameters):
    """Those of the key dates."""

    limit = fields.Integer(validate=validate.Range(1, _MOST))

    @post_load
    def query(self, given: dict[str, Any], **_: Any) -> KeyDateQuery:
        """What they ask."""
        return KeyDateQuery(**given)


class EventsParameters(_ListParameters):
    """Those of a list of events, and of the page."""

    from_ = _WindowEnd(attrgetter("start"), data_key="from")
    to = _WindowEnd(attrgetter("last"))
    q = fields.String(validate=validate.Length(1, _MOST))
    document = fields.String(validate=validate.Length(1))
    status = fields.Enum(Status, by_value=True)
    modality = fields.Enum(Modality, by_value=True)
    dated_by = fields.Enum(DatedBy, by_value=True)
    min_importance = fields.Float(validate=validate.Range(0, 1))
    hidden = fields.Enum(Hidden, by_value=True)
    sort = fields.Enum(Sort, by_value=True)

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
