"""Links to the events of a page in other formats, with names that people know."""

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
    """A format by name, its media type, and the URL of all matching events in it."""

    name: str
    media_type: str
    address: str


_FORMAT_LABELS = {
    "json": "JSON",
    "jsonl": "JSON Lines",
    "ndjson": "NDJSON",
    "csv": "table",
    "ics": "calendar",
    "jsonld": "linked data",
    "atom": "feed",
    "timelinejs": "TimelineJS",
}


def export_links(page_request: PageRequest) -> tuple[ExportLink, ...]:
    """Return a link for each format. Exports are not paged, so `limit` is left out."""
    parameters = {name: value for name, value in page_request.parameters.items() if name != "limit"}
    return tuple(
        ExportLink(
            f"{_FORMAT_LABELS.get(name, name)} (.{name})",
            format_.media_type,
            url_for("api.all_events", format=name, timeline=page_request.timeline_param, **parameters),
        )
        for name, format_ in FORMATS.items()
    )
