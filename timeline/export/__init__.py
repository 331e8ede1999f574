"""Values -> the formats of others, one file a format.

The law of this room: events in, text out, a piece at a time; it knows neither the store nor the web. What a format
cannot hold it leaves out and says so.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from timeline.errors import TimelineError
from timeline.export import atom, csv, ics, json, jsonl, jsonld, timelinejs
from timeline.export.site import Site

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from timeline.records import Event

__all__ = ["FORMATS", "Format", "Site", "UnknownFormat", "get_format"]


class UnknownFormat(TimelineError):
    """No format has this name."""

    def __init__(self, name: str) -> None:
        super().__init__(f"there is no format {name!r}: there are {', '.join(FORMATS)}")
        self.name = name


def _always(_: Event) -> bool:
    return True


@dataclass(frozen=True, slots=True)
class Format:
    """A format by its name, as the command line and `/events.{name}` have it.

    `extension` is a file's. `dump` gives the pieces of the text, which is UTF-8 on its way out; `holds` tells whether
    the format has a place for an event.
    """

    name: str
    extension: str
    media_type: str
    dump: Callable[[Iterable[Event], Site], Iterator[str]]
    is_representable: Callable[[Event], bool] = _always


FORMATS: Mapping[str, Format] = {
    format_.name: format_
    for format_ in (
        Format("json", "json", "application/json", json.dump),
        Format("jsonl", "jsonl", "application/jsonl", jsonl.dump),
        Format("ndjson", "ndjson", "application/x-ndjson", jsonl.dump),
        Format("csv", "csv", "text/csv", csv.dump),
        Format("ics", "ics", "text/calendar", ics.dump, ics.is_representable),
        Format("jsonld", "jsonld", "application/ld+json", jsonld.dump),
        Format("atom", "atom", "application/atom+xml", atom.dump),
        Format("timelinejs", "json", "application/json", timelinejs.dump, timelinejs.is_representable),
    )
}
"""Every format by its name. Where two have one media type, it means the first."""


def get_format(name: str) -> Format:
    """The format of this name.

    Raises:
        UnknownFormat: there is none.
    """
    if name not in FORMATS:
        raise UnknownFormat(name)
    return FORMATS[name]
