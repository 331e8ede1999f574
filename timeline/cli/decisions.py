"""`timeline decisions`."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click
import orjson

from timeline import storage
from timeline.cli import options
from timeline.records.decisions import Hide, Merge, Note, Pin, Retitle, Split
from timeline.serialization import EntryShape, LineShape
from timeline.storage import decisions, timelines

if TYPE_CHECKING:
    from pathlib import Path

    from timeline.records.decisions import Kind, Signature
    from timeline.storage.decisions import Entry, Line

__all__ = ["command"]


@click.command("decisions")
@options.timeline
@click.option("--log", "all_of_them", is_flag=True, help="All that was decided and undone, in its order.")
@click.option("--json", "as_json", is_flag=True, help="JSON, which is what a pipe gets anyway.")
@options.database
def command(timeline: str, all_of_them: bool, as_json: bool, path: Path) -> None:
    """What people decided, in the order in which they did."""
    with storage.open_database(path) as db:
        timelines.require(db, timeline)
        kept = decisions.every(db, timeline)
        log = decisions.log(db, timeline)
    if as_json or not sys.stdout.isatty():
        told = LineShape(many=True).dump(log) if all_of_them else EntryShape(many=True).dump(kept)
        click.echo(orjson.dumps(told))
    else:
        click.echo("\n".join(map(_logged, log) if all_of_them else map(_line, kept)))


def _line(entry: Entry) -> str:
    decision = entry.decision
    return f"{decision.id}  {_told(decision.by, decision.kind)}{' [dormant]' if entry.dormant else ''}"


def _logged(line: Line) -> str:
    return f"{line.decision}  {line.act.value:<7}  {_told(line.by, line.kind)}"


def _told(by: Signature, kind: Kind) -> str:
    return f"{by.utc[: len('2019-12-20T09:30:00')]}Z  {by.author}  {' '.join(filter(None, (kind.name, _said(kind))))}"


def _said(kind: Kind) -> str:
    match kind:
        case Pin(said) | Retitle(said) | Note(said):
            return said
        case Split(leaving):
            return f"({len(leaving)} of the mentions)"
        case Hide() | Merge():
            return ""
