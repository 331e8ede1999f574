"""Exports events to other formats, one module per format.

Contract: events in, pieces of text out, so that no export is ever held in memory as a whole. Neither the database nor
the web is imported. Events that a format cannot represent are left out, and the output says how many.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from timeline.errors import TimelineError
from timeline.export import atom, csv, ics, json, jsonld, timelinejs
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
    """An export format, with the name that the command line and `/events.{name}` use.

    `extension` is the file name's, without a dot. `dump` yields the text in pieces, to be encoded as UTF-8;
    `is_representable` returns whether the format can represent an event.
    """

    name: str
    extension: str
    media_type: str
    dump: Callable[[Iterable[Event], Site], Iterator[str]]
    is_representable: Callable[[Event], bool] = _always


FORMATS: Mapping[str, Format] = {
    format_.name: format_
    for format_ in (
        Format("json", "json", "application/json", json.dump_array),
        Format("jsonl", "jsonl", "application/jsonl", json.dump_lines),
        Format("ndjson", "ndjson", "application/x-ndjson", json.dump_lines),
        Format("csv", "csv", "text/csv", csv.dump),
        Format("ics", "ics", "text/calendar", ics.dump, ics.is_representable),
        Format("jsonld", "jsonld", "application/ld+json", jsonld.dump),
        Format("atom", "atom", "application/atom+xml", atom.dump),
        Format("timelinejs", "json", "application/json", timelinejs.dump, timelinejs.is_representable),
    )
}
"""All formats by name. Of two with the same media type, the first is the one that content negotiation picks."""


def get_format(name: str) -> Format:
    """Return the format with this name.

    Raises:
        UnknownFormat: no format has this name.
    """
    if name not in FORMATS:
        raise UnknownFormat(name)
    return FORMATS[name]
