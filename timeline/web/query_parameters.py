"""Query parameters, read into queries of the storage. Unknown, repeated and unreadable ones are refused."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple, TypedDict
from urllib.parse import quote

from marshmallow import RAISE, Schema, ValidationError, fields, post_load, validate

from timeline.errors import TimelineError
from timeline.records import DatedBy, Modality, Status
from timeline.serialization import EVENT_KEYS
from timeline.storage import (
    DEFAULT_DATED_BY,
    DocumentQuery,
    EntityQuery,
    EventQuery,
    Hidden,
    KeyDateQuery,
    MissingField,
    Sort,
)
from timeline.text.language import EntityKind
from timeline.web.parameter_fields import Flag, KeyList, Precision, WindowEnd, description
from timeline.wording import date_input

if TYPE_CHECKING:
    from collections.abc import Collection

    from werkzeug.datastructures import MultiDict


__all__ = [
    "DocumentsParameters",
    "EntitiesParameters",
    "EventFilters",
    "EventListParameters",
    "EventListRequest",
    "EventParameters",
    "EventParams",
    "EventsParameters",
    "Fault",
    "KeyDatesParameters",
    "NoParameters",
    "RefusedParameters",
    "TimelineParameters",
    "TimelineParams",
    "read",
]

_MAX_LIMIT = 500


@dataclass(frozen=True, slots=True)
class Fault:
    """A fault of one parameter: a sentence, and its JSON pointer as a URI fragment, in the object of all parameters."""

    pointer: str
    detail: str


class RefusedParameters(TimelineError):
    """The request has parameters that cannot be read."""

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        super().__init__("the request has invalid parameters")
        self.faults = faults


class NoParameters(Schema):
    """The parameters of a route that takes none."""

    class Meta:
        """A misspelt filter is refused, not ignored."""

        unknown = RAISE

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings)
        names = ", ".join(field.data_key or name for name, field in self.load_fields.items())
        self.error_messages["unknown"] = f"unknown parameter: this route takes {names or 'none'}"


class TimelineParameters(NoParameters):
    """The timeline of a resource, in case several timelines have one with its id."""

    timeline = fields.String(
        validate=validate.Length(1), metadata=description("The name of the timeline. Default: `default`.")
    )


class TimelineParams(TypedDict, total=False):
    """The loaded `TimelineParameters`."""

    timeline: str


class _ListParameters(TimelineParameters):
    limit = fields.Integer(validate=validate.Range(1, _MAX_LIMIT), metadata=description("The maximum number of items."))
    cursor = fields.String(metadata=description("The value of `next` in the previous page."))


class DocumentsParameters(_ListParameters):
    """The parameters of a list of documents."""

    needs = fields.Enum(
        MissingField,
        by_value=True,
        metadata=description("Only documents without this. Those whose date would date the most events come first."),
    )

    @post_load
    def query(self, params: dict[str, Any], **_: Any) -> DocumentQuery:
        """Return them as a query of the storage."""
        return DocumentQuery(**params)


class EntitiesParameters(_ListParameters):
    """The parameters of a list of entities."""

    name = fields.String(
        validate=validate.Length(1), metadata=description("Text that one of the names contains, in any case.")
    )
    kind = fields.Enum(EntityKind, by_value=True, metadata=description("The kind, where the texts show it."))

    @post_load
    def query(self, params: dict[str, Any], **_: Any) -> EntityQuery:
        """Return them as a query of the storage."""
        return EntityQuery(**params)


class KeyDatesParameters(TimelineParameters):
    """The parameters of the key dates."""

    limit = fields.Integer(validate=validate.Range(1, _MAX_LIMIT), metadata=description("The maximum number of items."))

    @post_load
    def query(self, params: dict[str, Any], **_: Any) -> KeyDateQuery:
        """Return them as a query of the storage."""
        return KeyDateQuery(**params)


class EventFilters(TimelineParameters):
    """The filters of events, and their order."""

    from_ = WindowEnd(
        data_key="from",
        metadata=description(
            "The start of the window: EDTF such as 2020-05 or 2020-05-08T14, or words such as last friday."
        ),
    )
    to = WindowEnd(metadata=description("The end of the window, inclusive: EDTF or words."))
    strict = Flag("If true, all possible days of an event must be in the window; otherwise one is enough.")
    q = fields.String(
        validate=validate.Length(1, _MAX_LIMIT), metadata=description("Words that must all occur in one mention.")
    )
    document = fields.String(
        validate=validate.Length(1), metadata=description("The id of a document that mentions the event.")
    )
    actor = fields.String(
        validate=validate.Length(1), metadata=description("A name of who acts: any of those in `/entities`.")
    )
    status = fields.Enum(Status, by_value=True, metadata=description("How far the date is known."))
    modality = fields.Enum(Modality, by_value=True, metadata=description("Whether the event happened."))
    precision = Precision("The precision of the date.")
    conflict = Flag("Whether the mentions give dates that exclude each other.")
    dated_by = fields.Enum(
        DatedBy,
        by_value=True,
        metadata=description(
            "What the date comes from. Events with `nothing` and `present` are listed only on request."
        ),
    )
    min_importance = fields.Float(validate=validate.Range(0, 1), metadata=description("The minimum importance."))
    hidden = fields.Enum(Hidden, by_value=True, metadata=description("Whether to list hidden events."))
    sort = fields.Enum(
        Sort,
        by_value=True,
        metadata=description("The order: oldest first, most important first, or most relevant to `q` first."),
    )

    @post_load
    def query(self, params: dict[str, Any], **_: Any) -> EventQuery:
        """Return them as a query of the storage."""
        dated_by = {params["dated_by"]} if "dated_by" in params else DEFAULT_DATED_BY
        within = date_input.window_bounds(params.pop("from_", None), params.pop("to", None))
        return EventQuery(**{**params, **within, "dated_by": dated_by})


class EventsParameters(EventFilters, _ListParameters):
    """The parameters of a list of events, and of the page."""


class EventListRequest(NamedTuple):
    """The events that are requested, and which of their keys; None for all keys."""

    query: EventQuery
    keys: Collection[str] | None


class EventListParameters(EventsParameters):
    """The parameters of a list of events as JSON."""

    fields_ = KeyList([*EVENT_KEYS, "match"])

    @post_load
    def query(self, params: dict[str, Any], **_: Any) -> EventListRequest:
        """Return the query and the keys."""
        keys = params.pop("fields_", None)
        return EventListRequest(super().query(params), keys)


class EventParameters(TimelineParameters):
    """The parameters of one event."""

    fields_ = KeyList(EVENT_KEYS)


class EventParams(TimelineParams, total=False):
    """The loaded `EventParameters`."""

    fields_: frozenset[str]


def read(schema: Schema, args: MultiDict[str, str]) -> Any:
    """Load the parameters with a schema.

    Raises:
        RefusedParameters: they cannot be read.
    """
    repeated = {name: ["given more than once"] for name, values in args.lists() if len(values) > 1}
    if repeated:
        raise RefusedParameters(_faults(repeated))
    try:
        return schema.load(args.to_dict())
    except ValidationError as error:
        raise RefusedParameters(_faults(error.messages_dict)) from error


def _faults(messages: dict[str, list[str]]) -> tuple[Fault, ...]:
    return tuple(Fault(_pointer(name), detail) for name, details in messages.items() for detail in details)


def _pointer(name: str) -> str:
    """Escape a parameter name, which can be any text, as RFC 6901 requires."""
    return "#/" + quote(name.replace("~", "~0").replace("/", "~1"), safe="~")
