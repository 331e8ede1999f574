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

    from timeline.records.decisions import DecisionKind, Signature
    from timeline.storage.decisions import DecisionEntry, LogEntry

__all__ = ["command"]


@click.command("decisions")
@options.timeline
@click.option("--log", "show_log", is_flag=True, help="All that was decided and undone, in its order.")
@click.option("--json", "as_json", is_flag=True, help="JSON, which is what a pipe gets anyway.")
@options.database
def command(timeline: str, show_log: bool, as_json: bool, path: Path) -> None:
    """What people decided, in the order in which they did."""
    with storage.open_database(path) as db:
        timelines.require(db, timeline)
        kept = decisions.list_all(db, timeline)
        log = decisions.log(db, timeline)
    if as_json or not sys.stdout.isatty():
        told = LineShape(many=True).dump(log) if show_log else EntryShape(many=True).dump(kept)
        click.echo(orjson.dumps(told))
    else:
        click.echo("\n".join(map(_log_line, log) if show_log else map(_entry_line, kept)))


def _entry_line(entry: DecisionEntry) -> str:
    decision = entry.decision
    return f"{decision.id}  {_decision_text(decision.by, decision.kind)}{' [dormant]' if entry.dormant else ''}"


def _log_line(line: LogEntry) -> str:
    return f"{line.decision}  {line.act.value:<7}  {_decision_text(line.by, line.kind)}"


def _decision_text(by: Signature, kind: DecisionKind) -> str:
    decided = " ".join(filter(None, (kind.name, _decision_value(kind))))
    return f"{by.utc[: len('2019-12-20T09:30:00')]}Z  {by.author}  {decided}"


def _decision_value(kind: DecisionKind) -> str:
    match kind:
        case Pin(said) | Retitle(said) | Note(said):
            return said
        case Split(leaving):
            return f"({len(leaving)} of the mentions)"
        case Hide() | Merge():
            return ""
