"""Values -> the formats of others, one file a format.

The law of this room: events in, text out, a piece at a time; it knows neither the store nor the web.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.export import json, jsonl

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from timeline.records import Event

__all__ = ["FORMATS"]

FORMATS: Mapping[str, Callable[[Iterable[Event]], Iterator[str]]] = {
    "json": json.dump,
    "jsonl": jsonl.dump,
}
"""Every format by its name, which is also its file's extension."""
