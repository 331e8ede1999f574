"""`timeline events`."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import click

from timeline import store
from timeline.cli import options, window
from timeline.export import json
from timeline.records import DatedBy, Modality
from timeline.store import EventQuery, events

if TYPE_CHECKING:
    from pathlib import Path

    from timeline.dates import Period
    from timeline.records import Event

__all__ = ["command"]


@click.command("events")
@options.timeline
@window.from_
@window.to
@click.option("-q", help="Words that a mention of the event has.")
@options.dated_by
@click.option("--json", "as_json", is_flag=True, help="JSON, which is what a pipe gets anyway.")
@options.database
def command(from_: Period | None, to: Period | None, as_json: bool, path: Path, **asked: Any) -> None:
    """The timeline, oldest first and undated last."""
    query = EventQuery(
        from_=None if from_ is None else from_.start, to=None if to is None else to.interval.last, **asked
    )
    with store.open_database(path) as db:
        found = store.walk(events.page, db, query)
        told = json.dump(found) if as_json or not sys.stdout.isatty() else map(_line, found)
        for piece in told:
            click.echo(piece, nl=False)


_MODALITIES = {
    Modality.EXPECTED: "expected",
    Modality.POSSIBLE: "possible",
    Modality.NEGATED: "did not happen",
}


def _line(event: Event) -> str:
    date = event.when.edtf or "undated"
    marks = [_MODALITIES[event.modality]] if event.modality in _MODALITIES else []
    if event.dated_by is DatedBy.PUBLICATION:
        marks.append("by publication date")
    if event.conflict:
        marks.append("sources disagree: " + ", ".join(side.edtf for side in event.conflict))
    if event.order.earliest or event.order.latest:
        marks.append(f"within {event.order.earliest or '..'}/{event.order.latest or '..'}, as told")
    if event.sources > 1:
        marks.append(f"{event.sources} sources")
    return f"{date:<21}  {event.title}{''.join(f' [{mark}]' for mark in marks)}\n"
