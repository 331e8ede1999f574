"""Compiled serialization: a marshmallow schema turned, once, into a function that dumps a value without the schema.

The schema stays the only definition of the JSON. The function gives what `schema.dump` gives, several times as fast.
"""

from __future__ import annotations

from collections.abc import Callable
from operator import attrgetter
from typing import Any

from marshmallow import Schema, fields, missing

__all__ = ["compile_dump"]

Function = Callable[[Any], Any]


def compile_dump(schema: Schema) -> Callable[[Any], dict[str, Any]]:
    """Return a function that dumps one value as `schema.dump` does; its parts have attributes, and are no mappings."""
    steps = [
        (field.data_key or name, _getter(schema, field.attribute or name), _converter(field))
        for name, field in schema.dump_fields.items()
    ]

    def dump(value: Any) -> dict[str, Any]:
        dumped: dict[str, Any] = {}
        for key, get, convert in steps:
            try:
                attribute = get(value)
            except AttributeError:
                continue
            if attribute is None:
                dumped[key] = None
            elif attribute is not missing:
                dumped[key] = convert(attribute)
        return dumped

    return dump


def _getter(schema: Schema, attribute: str) -> Function:
    if type(schema).get_attribute is Schema.get_attribute:
        return attrgetter(attribute)
    return lambda value: schema.get_attribute(value, attribute, missing)


def _converter(field: fields.Field[Any]) -> Function:
    """Return what the field does with a value that is not None."""
    if isinstance(field, fields.Nested):
        return compile_dump(field.schema)
    if isinstance(field, fields.List):
        convert = _converter(field.inner)
        return lambda values: [convert(value) for value in values]
    if isinstance(field, fields.Enum) and field.by_value:
        return attrgetter("value")
    if type(field) is fields.String:
        return str
    return lambda value: field._serialize(value, None, None)  # noqa: SLF001 - what `Field.serialize` calls
