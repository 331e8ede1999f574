"""`timeline key-dates`: ranks the days of a timeline by importance."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click
import orjson

from timeline import storage
from timeline.cli import options
from timeline.serialization import KeyDateShape
from timeline.storage import KeyDateQuery, key_dates

if TYPE_CHECKING:
    from pathlib import Path

    from timeline.ranking.key_dates import KeyDate

__all__ = ["command"]


@click.command("key-dates")
@options.timeline
@click.option("--limit", type=click.IntRange(1), default=10, show_default=True, help="Maximum number of days.")
@options.as_json
@options.database
def command(timeline: str, limit: int, as_json: bool, path: Path) -> None:
    """List the most important days of a timeline, the most important first."""
    with storage.open_database(path) as db:
        ranked = key_dates.find(db, KeyDateQuery(timeline, limit))
    if as_json or not sys.stdout.isatty():
        click.echo(orjson.dumps(KeyDateShape(many=True).dump(ranked)))
    else:
        click.echo("\n".join(map(_key_date_text, ranked)))


def _key_date_text(key_date: KeyDate) -> str:
    sources = f"{key_date.sources} source{'' if key_date.sources == 1 else 's'}"
    lines = [f"{key_date.day!s:<21}  {sources}, weight {key_date.weight:.2f}"]
    return "\n".join([*lines, *(f"{'':<21}  {headline.title}" for headline in key_date.top_events)])
