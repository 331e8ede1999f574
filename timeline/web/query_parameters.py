"""The parameters of requests, read into queries of the store. What is unknown, said twice or unreadable is refused."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple
from urllib.parse import quote

from marshmallow import RAISE, Schema, ValidationError, fields, post_load, validate

from timeline.dates import ClockUnit, Unit
from timeline.errors import TimelineError
from timeline.records import DatedBy, Modality, Status
from timeline.serialization import EVENT_KEYS
from timeline.storage import DEFAULT_DATED_BY, DocumentQuery, EventQuery, Hidden, KeyDateQuery, MissingField, Sort
from timeline.wording import date_input
from timeline.wording.date_input import UnreadableDate

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from werkzeug.datastructures import MultiDict

    from timeline.dates import When

__all__ = [
    "DocumentsParameters",
    "EventFilters",
    "EventListParameters",
    "EventListRequest",
    "EventParameters",
    "EventsParameters",
    "Fault",
    "KeyDatesParameters",
    "NoParameters",
    "RefusedParameters",
    "TimelineParameters",
    "read",
]

_MAX_LIMIT = 500


def _description(sentence: str) -> dict[str, str]:
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


class _WindowEnd(fields.Field["When"]):
    """An end of a window as people write it."""

    def __init__(self, **settings: Any) -> None:
        settings["metadata"] = {"type": "string", **settings.get("metadata", {})}
        super().__init__(**settings)

    def _deserialize(self, value: str, *_: Any, **__: Any) -> When:
        try:
            return date_input.parse(value, datetime.now().astimezone().date())
        except UnreadableDate as error:
            raise ValidationError(str(error)) from error


class _Flag(fields.Field[bool]):
    """Whether something is so, as forms and people write it."""

    _VALUES: ClassVar[dict[str, bool]] = {"true": True, "1": True, "false": False, "0": False}

    def __init__(self, description: str) -> None:
        super().__init__(metadata={**_description(description), "type": "string", "enum": list(self._VALUES)})

    def _deserialize(self, value: str, *_: Any, **__: Any) -> bool:
        if value not in self._VALUES:
            raise ValidationError(f"it is one of {', '.join(self._VALUES)}")
        return self._VALUES[value]


class _Precision(fields.Field["Unit | ClockUnit"]):
    """A unit by its name."""

    _UNITS: ClassVar[dict[str, Unit | ClockUnit]] = {str(unit): unit for unit in (*Unit, *ClockUnit)}

    def __init__(self, description: str) -> None:
        super().__init__(metadata={**_description(description), "type": "string", "enum": list(self._UNITS)})

    def _deserialize(self, value: str, *_: Any, **__: Any) -> Unit | ClockUnit:
        if value not in self._UNITS:
            raise ValidationError(f"it is one of {', '.join(self._UNITS)}")
        return self._UNITS[value]


class _KeyList(fields.Field["frozenset[str]"]):
    """Keys of a shape, with commas between them."""

    def __init__(self, known: Iterable[str]) -> None:
        self._known = tuple(known)
        one = f"(?:{'|'.join(self._known)})"
        says = "Only these keys of an event, with commas between them."
        super().__init__(
            data_key="fields", metadata={**_description(says), "type": "string", "pattern": f"^{one}(?:,{one})*$"}
        )

    def _deserialize(self, value: str, *_: Any, **__: Any) -> frozenset[str]:
        keys = value.split(",")
        unknown = [key for key in keys if key not in self._known]
        if unknown:
            raise ValidationError(f"there is no {unknown[0]!r} in it: there are {', '.join(self._known)}")
        return frozenset(keys)


class TimelineParameters(NoParameters):
    """Those of one thing: whose it is, where two timelines have one of this id."""

    timeline = fields.String(
        validate=validate.Length(1), metadata=_description("The name of the timeline; default if none is named.")
    )


class _ListParameters(TimelineParameters):
    limit = fields.Integer(validate=validate.Range(1, _MAX_LIMIT), metadata=_description("How many, at most."))
    cursor = fields.String(metadata=_description("What the page before gives as next."))


class DocumentsParameters(_ListParameters):
    """Those of a list of documents."""

    needs = fields.Enum(
        MissingField,
        by_value=True,
        metadata=_description("What they lack: those whose date would settle most events come first."),
    )

    @post_load
    def query(self, params: dict[str, Any], **_: Any) -> DocumentQuery:
        """What they ask."""
        return DocumentQuery(**params)


class KeyDatesParameters(TimelineParameters):
    """Those of the key dates."""

    limit = fields.Integer(validate=validate.Range(1, _MAX_LIMIT), metadata=_description("How many, at most."))

    @post_load
    def query(self, params: dict[str, Any], **_: Any) -> KeyDateQuery:
        """What they ask."""
        return KeyDateQuery(**params)


class EventFilters(TimelineParameters):
    """Those that tell which events are meant, and in which order."""

    from_ = _WindowEnd(
        data_key="from",
        metadata=_description("From its beginning on: EDTF, as 2020-05 or 2020-05-08T14, or words, as last friday."),
    )
    to = _WindowEnd(metadata=_description("To its end, which is included: EDTF, or words."))
    strict = _Flag("Whether all of its days must lie in the window, and not only one.")
    q = fields.String(
        validate=validate.Length(1, _MAX_LIMIT), metadata=_description("Words, all of which one mention has.")
    )
    document = fields.String(
        validate=validate.Length(1), metadata=_description("The id of a document that tells of it.")
    )
    actor = fields.String(validate=validate.Length(1), metadata=_description("A name, as `actors` has it."))
    status = fields.Enum(Status, by_value=True, metadata=_description("What is known of its date."))
    modality = fields.Enum(Modality, by_value=True, metadata=_description("Whether it happened."))
    precision = _Precision("How fine its date is.")
    conflict = _Flag("Whether its mentions are of dates that exclude each other.")
    dated_by = fields.Enum(
        DatedBy,
        by_value=True,
        metadata=_description("What dates it; `nothing` and `present` are left out unless they are asked for."),
    )
    min_importance = fields.Float(validate=validate.Range(0, 1), metadata=_description("How much it matters at least."))
    hidden = fields.Enum(Hidden, by_value=True, metadata=_description("What of the events that a person has hidden."))
    sort = fields.Enum(
        Sort,
        by_value=True,
        metadata=_description("Oldest first, the most important first, or the most relevant to `q`."),
    )

    @post_load
    def query(self, params: dict[str, Any], **_: Any) -> EventQuery:
        """What they ask."""
        dated_by = {params["dated_by"]} if "dated_by" in params else DEFAULT_DATED_BY
        within = date_input.window_bounds(params.pop("from_", None), params.pop("to", None))
        return EventQuery(**{**params, **within, "dated_by": dated_by})


class EventsParameters(EventFilters, _ListParameters):
    """Those of a list of events, and of the page."""


class EventListRequest(NamedTuple):
    """Which events are asked for, and which of their keys; None for all."""

    query: EventQuery
    keys: Collection[str] | None


class EventListParameters(EventsParameters):
    """Those of a list of events as JSON."""

    fields_ = _KeyList([*EVENT_KEYS, "match"])

    @post_load
    def query(self, params: dict[str, Any], **_: Any) -> EventListRequest:
        """What they ask."""
        keys = params.pop("fields_", None)
        return EventListRequest(super().query(params), keys)


class EventParameters(TimelineParameters):
    """Those of one event."""

    fields_ = _KeyList(EVENT_KEYS)


def read(schema: Schema, args: MultiDict[str, str]) -> Any:
    """What the schema makes of the parameters.

    Raises:
        RefusedParameters: it cannot.
    """
    twice = {name: ["it is given more than once"] for name, values in args.lists() if len(values) > 1}
    if twice:
        raise RefusedParameters(_faults(twice))
    try:
        return schema.load(args.to_dict())
    except ValidationError as error:
        raise RefusedParameters(_faults(error.messages_dict)) from error


def _faults(messages: dict[str, list[str]]) -> tuple[Fault, ...]:
    return tuple(Fault(_pointer(name), detail) for name, details in messages.items() for detail in details)


def _pointer(name: str) -> str:
    """As RFC 6901 has it: the name is whatever a caller wrote."""
    return "#/" + quote(name.replace("~", "~0").replace("/", "~1"), safe="~")
