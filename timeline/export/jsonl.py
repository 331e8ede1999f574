"""JSON Lines, which over HTTP is called NDJSON: an event a line, in the shape of `GET /events`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import orjson

from timeline.export.site import NO_SITE
from timeline.serialization import EventShape

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from timeline.export.site import Site
    from timeline.records import Event

__all__ = ["dump"]


def dump(events: Iterable[Event], _: Site = NO_SITE) -> Iterator[str]:
    """Lines with their ends."""
    shape = EventShape()
    for event in events:
        yield orjson.dumps(shape.dump(event), option=orjson.OPT_APPEND_NEWLINE).decode()
