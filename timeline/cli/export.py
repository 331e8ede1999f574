"""`timeline export`."""

from __future__ import annotations

from typing import IO, TYPE_CHECKING, Any

import click

from timeline import store
from timeline.cli import choosing, options
from timeline.export import FORMATS
from timeline.records import DatedBy
from timeline.store import EventQuery, events

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["command"]


@click.command("export")
@click.option("--format", "name", type=click.Choice(sorted(FORMATS)), required=True, help="Which format.")
@click.option("-o", "file", type=click.File("w", "utf-8", lazy=True), default="-", help="Where to; else to stdout.")
@options.timeline
@options.dated_by(DatedBy)
@choosing.min_importance
@choosing.hidden
@options.database
def command(name: str, file: IO[str], path: Path, **asked: Any) -> None:
    """All events of a timeline in another format."""
    with store.open_database(path) as db:
        found = store.walk(events.page, db, EventQuery(**asked))
        for piece in FORMATS[name](found):
            file.write(piece)
