"""JSON of entities."""

from __future__ import annotations

from marshmallow import fields

from timeline.serialization.mentions import Shape
from timeline.text.language import EntityKind

__all__ = ["EntityShape"]


class EntityShape(Shape):
    """Who acts: the name that the entity is called by, all its names in the events, and how many events it acts in.

    The names are sorted by how many events have them. `events` does not count hidden events, nor those that nothing or
    the present dates. `kind` is null unless the texts show one kind of the entity, and no other: by its title, a
    description, a pronoun, a preposition. A thing is a model, a ship or the like.
    """

    name = fields.String()
    names = fields.List(fields.String())
    events = fields.Integer()
    kind = fields.Enum(EntityKind, by_value=True, allow_none=True)
