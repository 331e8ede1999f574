"""What a text would give, with nothing kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.resolving import settle
from timeline.storage import Dated
from timeline.tagging import tag

if TYPE_CHECKING:
    from timeline.dates import Day
    from timeline.meanings.operators import Lean

__all__ = ["tagged"]


def tagged(text: str, published: Day | None, lean: Lean | None = None) -> tuple[Dated, ...]:
    """The timexes of a text that was written on that day, each with what it comes to."""
    found = tag(text, lean=lean)
    return tuple(map(Dated, found, settle(found, published)))
