"""Fields of query parameters: an end of a time window, a boolean, a unit, keys of an object."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from marshmallow import ValidationError, fields

from timeline.dates import ClockUnit, Unit
from timeline.wording import date_input
from timeline.wording.date_input import UnreadableDate

if TYPE_CHECKING:
    from collections.abc import Iterable

    from timeline.dates import When

__all__ = ["Flag", "KeyList", "Precision", "WindowEnd", "description"]

_KEYS_HELP = "Return only these keys of an event, separated by commas."


def description(sentence: str) -> dict[str, str]:
    """Metadata for the OpenAPI description."""
    return {"description": sentence}


class WindowEnd(fields.Field["When"]):
    """One end of a time window: EDTF or words."""

    def __init__(self, **settings: Any) -> None:
        settings["metadata"] = {"type": "string", **settings.get("metadata", {})}
        super().__init__(**settings)

    def _deserialize(self, value: str, *_: Any, **__: Any) -> When:
        try:
            return date_input.parse(value, datetime.now().astimezone().date())
        except UnreadableDate as error:
            raise ValidationError(str(error)) from error


class Flag(fields.Field[bool]):
    """A boolean, as forms and people write it."""

    _VALUES: ClassVar[dict[str, bool]] = {"true": True, "1": True, "false": False, "0": False}

    def __init__(self, sentence: str) -> None:
        super().__init__(metadata={**description(sentence), "type": "string", "enum": list(self._VALUES)})

    def _deserialize(self, value: str, *_: Any, **__: Any) -> bool:
        if value not in self._VALUES:
            raise ValidationError(f"must be one of {', '.join(self._VALUES)}")
        return self._VALUES[value]


class Precision(fields.Field["Unit | ClockUnit"]):
    """A calendar or clock unit, by its name."""

    _UNITS: ClassVar[dict[str, Unit | ClockUnit]] = {str(unit): unit for unit in (*Unit, *ClockUnit)}

    def __init__(self, sentence: str) -> None:
        super().__init__(metadata={**description(sentence), "type": "string", "enum": list(self._UNITS)})

    def _deserialize(self, value: str, *_: Any, **__: Any) -> Unit | ClockUnit:
        if value not in self._UNITS:
            raise ValidationError(f"must be one of {', '.join(self._UNITS)}")
        return self._UNITS[value]


class KeyList(fields.Field["frozenset[str]"]):
    """Keys of a JSON object, separated by commas."""

    def __init__(self, allowed: Iterable[str]) -> None:
        self._allowed = tuple(allowed)
        key = f"(?:{'|'.join(self._allowed)})"
        super().__init__(
            data_key="fields",
            metadata={**description(_KEYS_HELP), "type": "string", "pattern": f"^{key}(?:,{key})*$"},
        )

    def _deserialize(self, value: str, *_: Any, **__: Any) -> frozenset[str]:
        keys = value.split(",")
        unknown = [key for key in keys if key not in self._allowed]
        if unknown:
            raise ValidationError(f"unknown key {unknown[0]!r}: the keys are {', '.join(self._allowed)}")
        return frozenset(keys)
