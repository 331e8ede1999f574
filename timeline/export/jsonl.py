"""JSON Lines: an event a line, in the shape of `GET /events`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import orjson

from timeline.export.shapes import EventShape

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from timeline.records import Event

__all__ = ["dump"]


def dump(events: Iterable[Event]) -> Iterator[str]:
    """Lines with their ends."""
    shape = EventShape()
    for event in events:
        yield orjson.dumps(shape.dump(event), option=orjson.OPT_APPEND_NEWLINE).decode()
