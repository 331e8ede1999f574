"""`timeline reanalyse`: analyses articles again, such as those whose analysis failed."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from timeline import pipeline, storage
from timeline.cli import options
from timeline.storage import documents, timelines

if TYPE_CHECKING:
    from pathlib import Path

    from sqlite_utils import Database

    from timeline.pipeline import Reanalysis

__all__ = ["command"]


@click.command("reanalyse")
@click.argument("chosen", nargs=-1, metavar="[DOCUMENT]...")
@click.option("--all", "all_documents", is_flag=True, help="Analyse all articles of all timelines again.")
@click.option(
    "--timeline", help="The timeline's name. Default: that called default for DOCUMENT, all timelines without it."
)
@options.tracebacks
@options.database
def command(chosen: tuple[str, ...], all_documents: bool, timeline: str | None, path: Path) -> None:
    """Analyse articles again: those whose analysis failed, or these. DOCUMENT is an id or a name.

    --all makes all dates and events again, as a first ingest would: after an upgrade of Timeline, for example.
    """
    if all_documents and (chosen or timeline is not None):
        raise click.UsageError("--all is for all articles: name none, and no timeline")
    with storage.open_database(path) as db:
        reanalysis = pipeline.rebuild(db) if all_documents else _reanalyse(db, chosen, timeline)
    for failed in reanalysis.failed:
        click.echo(f"{failed}", err=True)
    click.echo(f"{reanalysis.analysed} analysed again, {len(reanalysis.failed)} not analysed", err=True)
    sys.exit(1 if reanalysis.failed else 0)


def _reanalyse(db: Database, chosen: tuple[str, ...], timeline: str | None) -> Reanalysis:
    if not chosen:
        if timeline is not None:
            timelines.require(db, timeline)
        return pipeline.reanalyse_failed(db, timeline)
    with storage.transaction(db):
        found = [documents.by_id_or_name(db, name, timeline or timelines.DEFAULT) for name in chosen]
        return pipeline.reanalyse(db, found)
