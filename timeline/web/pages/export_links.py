"""The ways out of a page: the same events in the formats of others. Knows what people call them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from flask import url_for

from timeline.export import FORMATS

if TYPE_CHECKING:
    from timeline.web.pages.page_request import PageRequest

__all__ = ["ExportLink", "export_links"]


@dataclass(frozen=True, slots=True)
class ExportLink:
    """A format in words, its media type, and the address of all events that the page means in it."""

    name: str
    media_type: str
    address: str


_FORMAT_LABELS = {
    "json": "JSON",
    "jsonl": "JSON Lines",
    "ndjson": "JSON, line by line",
    "csv": "table",
    "ics": "calendar",
    "jsonld": "linked data",
    "atom": "feed",
    "timelinejs": "TimelineJS",
}


def export_links(page_request: PageRequest) -> tuple[ExportLink, ...]:
    """All of them; they have no pages, and so no limit."""
    kept = {name: value for name, value in page_request.parameters.items() if name != "limit"}
    return tuple(
        ExportLink(
            f"{_FORMAT_LABELS.get(name, name)} (.{name})",
            format_.media_type,
            url_for("api.all_events", format=name, timeline=page_request.timeline_param, **kept),
        )
        for name, format_ in FORMATS.items()
    )
