"""Incremental entity resolution: only names that can mean the entity of a new or removed name are resolved again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.coreference.entity_resolution import affected_forms, display_name, resolve_names, short_forms
from timeline.coreference.name_matching import name_form
from timeline.storage import entities

if TYPE_CHECKING:
    from sqlite_utils import Database

__all__ = ["update_entities"]


def update_entities(db: Database, timeline: str) -> None:
    """Resolve the names that events have or lack since the last time, and those that these affect."""
    removed = entities.remove_unused(db, timeline)
    new = {name: name_form(name) for name in entities.unresolved(db, timeline)}
    entities.save_forms(db, timeline, {name: (form, short_forms(form)) for name, form in new.items()})
    affected = affected_forms([*new.values(), *map(name_form, removed)])
    names = entities.names_by_form(db, timeline, affected)
    longer = entities.longer_forms(db, timeline, names)
    named = entities.assign(db, timeline, resolve_names(names, longer.by_form, longer.entities))
    entities.rename(db, {number: display_name(spellings) for number, spellings in named.items()})
