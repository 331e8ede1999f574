"""`timeline decisions`: lists the decisions of a timeline, or their log."""

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
@click.option("--log", "show_log", is_flag=True, help="Show the log, with undone decisions.")
@options.as_json
@options.database
def command(timeline: str, show_log: bool, as_json: bool, path: Path) -> None:
    """List the decisions, oldest first."""
    with storage.open_database(path) as db:
        timelines.require(db, timeline)
        entries = decisions.list_all(db, timeline)
        log = decisions.log(db, timeline)
    if as_json or not sys.stdout.isatty():
        rows = LineShape(many=True).dump(log) if show_log else EntryShape(many=True).dump(entries)
        click.echo(orjson.dumps(rows))
    else:
        click.echo("\n".join(map(_log_line, log) if show_log else map(_entry_line, entries)))


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
        case Pin(value) | Retitle(value) | Note(value):
            return value
        case Split(leaving):
            return f"({len(leaving)} of the mentions)"
        case Hide() | Merge():
            return ""
