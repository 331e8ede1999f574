"""JSON and JSON Lines (over HTTP: NDJSON) of events, each event as `GET /events` serializes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import orjson

from timeline.export.site import NO_SITE
from timeline.serialization import EventShape

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from timeline.export.site import Site
    from timeline.records import Event

__all__ = ["dump_array", "dump_lines"]


def dump_lines(events: Iterable[Event], _: Site = NO_SITE) -> Iterator[str]:
    """Yield one line per event, with its line feed."""
    shape = EventShape()
    for event in events:
        yield orjson.dumps(shape.dump(event), option=orjson.OPT_APPEND_NEWLINE).decode()


def dump_array(events: Iterable[Event], _: Site = NO_SITE) -> Iterator[str]:
    """Yield the pieces of one JSON array, an event on each line."""
    prefix = "["
    for line in dump_lines(events):
        yield prefix + line.rstrip("\n")
        prefix = ",\n"
    yield "[]\n" if prefix == "[" else "]\n"
