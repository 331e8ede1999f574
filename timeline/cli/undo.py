"""`timeline undo`: undoes a decision."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from timeline import pipeline, storage
from timeline.cli import options
from timeline.cli.decide import author as author_option
from timeline.cli.decide import signature

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["command"]


@click.command("undo")
@click.argument("decision")
@author_option
@options.database
def command(decision: str, author: str, path: Path) -> None:
    """Undo a decision: the events become what they would be without it."""
    with storage.open_database(path) as db:
        undone = pipeline.undo(db, decision, signature(author))
    click.echo(f"undone: {undone.kind.name}, which {undone.by.author} decided", err=True)
