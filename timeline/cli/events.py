"""`timeline events`."""

from __future__ import annotations

import sys
from itertools import islice
from typing import TYPE_CHECKING, Any

import click

from timeline import storage
from timeline.cli import date_type, event_options, options
from timeline.export import json
from timeline.records import DatedBy, Modality
from timeline.storage import DEFAULT_DATED_BY, EventQuery, events
from timeline.wording.date_input import window_bounds

if TYPE_CHECKING:
    from pathlib import Path

    from timeline.dates import When
    from timeline.records import Event

__all__ = ["command"]


@click.command("events")
@options.timeline
@date_type.from_
@date_type.to
@click.option("-q", help="Words that a mention of the event has.")
@options.dated_by(DEFAULT_DATED_BY)
@event_options.min_importance
@event_options.hidden
@event_options.sort
@click.option("--limit", type=click.IntRange(1), help="How many at most; else all.")
@click.option("--ids", "with_ids", is_flag=True, help="Each with its id, for `timeline decide`.")
@click.option("--json", "as_json", is_flag=True, help="JSON, which is what a pipe gets anyway.")
@options.database
def command(from_: When | None, to: When | None, path: Path, **filters: Any) -> None:
    """The timeline, oldest first and undated last."""
    as_json, with_ids, limit = (filters.pop(name) for name in ("as_json", "with_ids", "limit"))
    query = EventQuery(**window_bounds(from_, to), **filters)
    with storage.open_database(path) as db:
        found = islice(storage.iterate(events.page, db, query), limit)
        line = _line_with_id if with_ids else _line
        told = json.dump(found) if as_json or not sys.stdout.isatty() else map(line, found)
        for piece in told:
            click.echo(piece, nl=False)


_MODALITY_LABELS = {
    Modality.EXPECTED: "expected",
    Modality.POSSIBLE: "possible",
    Modality.NEGATED: "did not happen",
}


def _line_with_id(event: Event) -> str:
    return f"{event.id}  {_line(event)}"


def _line(event: Event) -> str:
    date = event.when.edtf or "undated"
    marks = [_MODALITY_LABELS[event.modality]] if event.modality in _MODALITY_LABELS else []
    if event.is_pinned:
        marks.append("pinned")
    elif event.dated_by is DatedBy.PUBLICATION:
        marks.append("by publication date")
    if event.conflict:
        marks.append("sources disagree: " + ", ".join(side.edtf for side in event.conflict))
    if event.order.earliest or event.order.latest:
        marks.append(f"within {event.order.earliest or '..'}/{event.order.latest or '..'}, as told")
    if event.sources > 1:
        marks.append(f"{event.sources} sources")
    if event.is_hidden:
        marks.append("hidden")
    marks += [f"note: {' '.join(note.split())}" for note in event.notes]
    return f"{date:<21}  {event.title}{''.join(f' [{mark}]' for mark in marks)}\n"
