"""`timeline undo`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from timeline import pipeline, storage
from timeline.cli import options
from timeline.cli.decide import author as by
from timeline.cli.decide import signature

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["command"]


@click.command("undo")
@click.argument("decision")
@by
@options.database
def command(decision: str, author: str, path: Path) -> None:
    """Take a decision back: the events are what they were without it."""
    with storage.open_database(path) as db:
        undone = pipeline.undo(db, decision, signature(author))
    click.echo(f"undone: {undone.kind.name}, which {undone.by.author} decided", err=True)
