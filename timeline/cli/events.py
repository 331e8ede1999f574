"""`timeline events`: lists the events of a timeline, with filters."""

from __future__ import annotations

import sys
from itertools import islice
from typing import TYPE_CHECKING, Any

import click

from timeline import storage
from timeline.cli import options
from timeline.export import json
from timeline.records import DatedBy, Modality
from timeline.storage import DEFAULT_DATED_BY, EventQuery, events
from timeline.wording.date_input import window_bounds

if TYPE_CHECKING:
    from pathlib import Path

    from timeline.dates import When
    from timeline.records import Event
    from timeline.records.temporal_order import TemporalOrder

__all__ = ["command"]


@click.command("events")
@options.timeline
@options.from_
@options.to
@click.option("-q", help="Show only events with a mention that has all these words.")
@options.dated_by(DEFAULT_DATED_BY)
@options.min_importance
@options.hidden
@options.sort
@click.option("--limit", type=click.IntRange(1), help="Maximum number of events; default: all.")
@click.option("--ids", "with_ids", is_flag=True, help="Show each event's id, for `timeline decide`.")
@options.as_json
@options.database
def command(from_: When | None, to: When | None, path: Path, **filters: Any) -> None:
    """List the events of a timeline, oldest first, undated last."""
    as_json, with_ids, limit = (filters.pop(name) for name in ("as_json", "with_ids", "limit"))
    query = EventQuery(**window_bounds(from_, to), **filters)
    with storage.open_database(path) as db:
        matching = islice(storage.iterate(events.page, db, query), limit)
        line = _line_with_id if with_ids else _line
        output = json.dump_array(matching) if as_json or not sys.stdout.isatty() else map(line, matching)
        for piece in output:
            click.echo(piece, nl=False)


_MODALITY_LABELS = {
    Modality.EXPECTED: "expected",
    Modality.POSSIBLE: "possible",
    Modality.NEGATED: "did not happen",
}


def _order_bounds(order: TemporalOrder) -> str:
    if order.earliest and order.latest:
        return f"between {order.earliest} and {order.latest}"
    if order.earliest:
        return f"on or after {order.earliest}"
    return f"on or before {order.latest}" if order.latest else ""


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
    bounds = _order_bounds(event.order)
    if bounds:
        marks.append(f"{bounds} (from the order of events)")
    if event.sources > 1:
        marks.append(f"{event.sources} sources")
    if event.is_hidden:
        marks.append("hidden")
    marks += [f"note: {' '.join(note.split())}" for note in event.notes]
    return f"{date:<21}  {event.title}{''.join(f' [{mark}]' for mark in marks)}\n"
