"""`timeline migrate`: creates the database or migrates it to the newest schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from timeline import pipeline
from timeline.cli import options

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["command"]


@click.command("migrate")
@options.database
def command(path: Path) -> None:
    """Migrate the database to the newest schema, or create it."""
    applied = pipeline.upgrade(path)
    click.echo(f"{path}: " + (f"applied {', '.join(applied)}" if applied else "nothing to do"), err=True)
