"""`timeline redate`."""

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
@click.option("--unknown", is_flag=True, help="Take its day away; what is inferred holds, if anything is.")
@options.timeline
@options.database
def command(document: str, date: Day | None, unknown: bool, timeline: str, path: Path) -> None:
    """Correct the day on which an article was published, by its id or its name; DATE as in 2019-12-21.

    All that hung on the day follows, in the article and in those that are dated through it, and nothing else does.
    What you say outranks what the article says of itself, also when it is ingested again.
    """
    if (date is None) is not unknown:
        raise click.UsageError("say either a date or --unknown")
    with storage.open_database(path) as db:
        redated = pipeline.redate(db, documents.by_id_or_name(db, document, timeline), date)
        source = documents.summary(db, redated.source.id, timeline).source
    click.echo(f"{source.id}  {source.published or 'undated'}  [{source.published_from.value}]", err=True)
