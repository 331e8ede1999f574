"""Dry run: the dated timexes of a text, with nothing stored."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.records import DatedTimex
from timeline.resolving import resolve_document
from timeline.tagging import tag

if TYPE_CHECKING:
    from timeline.dates import Day
    from timeline.meanings.operators import Lean

__all__ = ["tag_and_resolve"]


def tag_and_resolve(text: str, published: Day | None, lean: Lean | None = None) -> tuple[DatedTimex, ...]:
    """Return the timexes of a text that was published on that day, each with its resolution."""
    timexes = tag(text, lean=lean)
    return tuple(map(DatedTimex, timexes, resolve_document(timexes, published)))
