"""`timeline export`: writes the events of a timeline in another format."""

from __future__ import annotations

from collections import Counter
from typing import IO, TYPE_CHECKING, Any

import click

from timeline import storage
from timeline.cli import options
from timeline.export import FORMATS, Site
from timeline.export.site import safe_link
from timeline.records import DatedBy
from timeline.storage import EventQuery, events, timelines

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from click import Context, Parameter

    from timeline.records import Event

__all__ = ["command"]


_COMPLETE_FORMATS = frozenset({"json", "jsonl", "ndjson"})
"""The formats for scripts. By default they also have the events dated by the present."""


class _UrlType(click.ParamType[str]):
    name = "url"

    def convert(self, value: Any, param: Parameter | None, ctx: Context | None) -> str:
        url = safe_link(value)
        if url is None:
            self.fail(f"{value!r} is no address, as https://example.org/ is", param, ctx)
        return url.rstrip("/") + "/"


@click.command("export")
@click.option("--format", "name", type=click.Choice(sorted(FORMATS)), required=True, help="The output format.")
@click.option("-o", "file", type=click.File("wb", lazy=True), default="-", help="The output file; default: stdout.")
@click.option("--url", type=_UrlType(), help="Base URL of your server, for formats with links or global ids.")
@options.timeline
@options.dated_by((), "all; except present, which only the JSON formats have")
@options.min_importance
@options.hidden
@options.database
def command(name: str, file: IO[bytes], path: Path, **filters: Any) -> None:
    """Export all events of a timeline in another format."""
    site = Site(_title(filters["timeline"]), filters.pop("url"))
    by = filters.pop("dated_by") or (DatedBy if name in _COMPLETE_FORMATS else frozenset(DatedBy) - {DatedBy.PRESENT})
    query, format_ = EventQuery(**filters, dated_by=frozenset(by)), FORMATS[name]
    counts: Counter[bool] = Counter()
    with storage.open_database(path) as db:
        exported = _count_representable(storage.iterate(events.page, db, query), format_.is_representable, counts)
        for piece in format_.dump(exported, site):
            file.write(piece.encode())
    if counts[False]:
        click.echo(f"not supported by {name}, left out: {counts[False]} of {counts.total()} events", err=True)


def _title(timeline: str) -> str:
    return "Timeline" if timeline == timelines.DEFAULT else timeline


def _count_representable(
    exported: Iterable[Event], is_representable: Callable[[Event], bool], counts: Counter[bool]
) -> Iterator[Event]:
    for event in exported:
        counts[is_representable(event)] += 1
        yield event
