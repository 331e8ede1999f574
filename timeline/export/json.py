"""JSON: one array of events, in the shape of `GET /events`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.export import jsonl
from timeline.export.site import NO_SITE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from timeline.export.site import Site
    from timeline.records import Event

__all__ = ["dump"]


def dump(events: Iterable[Event], _: Site = NO_SITE) -> Iterator[str]:
    """The array, an event a line."""
    before = "["
    for line in jsonl.dump(events):
        yield before + line.rstrip("\n")
        before = ",\n"
    yield "[]\n" if before == "[" else "]\n"
