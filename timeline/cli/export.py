"""`timeline export`."""

from __future__ import annotations

from collections import Counter
from typing import IO, TYPE_CHECKING, Any

import click

from timeline import storage
from timeline.cli import event_options, options
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
"""The formats that are for scripts, and hold all that is known."""


class _UrlType(click.ParamType[str]):
    name = "url"

    def convert(self, value: Any, param: Parameter | None, ctx: Context | None) -> str:
        url = safe_link(value)
        if url is None:
            self.fail(f"{value!r} is no address, as https://example.org/ is", param, ctx)
        return url.rstrip("/") + "/"


@click.command("export")
@click.option("--format", "name", type=click.Choice(sorted(FORMATS)), required=True, help="Which format.")
@click.option("-o", "file", type=click.File("wb", lazy=True), default="-", help="Where to; else to stdout.")
@click.option(
    "--url", type=_UrlType(), help="Where the events are served, for the links and ids of formats that have any."
)
@options.timeline
@options.dated_by((), "all, but for what the present dates; that in JSON alone")
@event_options.min_importance
@event_options.hidden
@options.database
def command(name: str, file: IO[bytes], path: Path, **filters: Any) -> None:
    """All events of a timeline in another format."""
    site = Site(_title(filters["timeline"]), filters.pop("url"))
    by = filters.pop("dated_by") or (DatedBy if name in _COMPLETE_FORMATS else frozenset(DatedBy) - {DatedBy.PRESENT})
    query, format_ = EventQuery(**filters, dated_by=frozenset(by)), FORMATS[name]
    held: Counter[bool] = Counter()
    with storage.open_database(path) as db:
        found = _count_representable(storage.iterate(events.page, db, query), format_.is_representable, held)
        for piece in format_.dump(found, site):
            file.write(piece.encode())
    if held[False]:
        click.echo(f"left out, for {name} has no place for them: {held[False]} of {held.total()} events", err=True)


def _title(timeline: str) -> str:
    return "Timeline" if timeline == timelines.DEFAULT else timeline


def _count_representable(
    found: Iterable[Event], is_representable: Callable[[Event], bool], counts: Counter[bool]
) -> Iterator[Event]:
    for event in found:
        counts[is_representable(event)] += 1
        yield event
