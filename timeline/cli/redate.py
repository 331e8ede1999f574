"""`timeline redate`: corrects the publication day of an article."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from timeline import pipeline, storage
from timeline.cli import options
from timeline.storage import documents

if TYPE_CHECKING:
    from pathlib import Path

    from timeline.dates import Day

__all__ = ["command"]


@click.command("redate")
@click.argument("document")
@click.argument("date", type=options.DAY, required=False)
@click.option("--unknown", is_flag=True, help="Remove the publication date; an inferred date is used instead.")
@options.timeline
@options.database
def command(document: str, date: Day | None, unknown: bool, timeline: str, path: Path) -> None:
    """Correct an article's publication day. DOCUMENT is its id or its name, DATE is written as 2019-12-21.

    Dates that depend on it are resolved again, in this article and in those dated through it. Your date outranks the
    article's own, also when it is ingested again.
    """
    if (date is None) is not unknown:
        raise click.UsageError("say either a date or --unknown")
    with storage.open_database(path) as db:
        redated = pipeline.redate(db, documents.by_id_or_name(db, document, timeline), date)
        source = documents.summary(db, redated.source.id, timeline).source
    click.echo(f"{source.id}  {source.published or 'undated'}  [{source.published_from.value}]", err=True)
