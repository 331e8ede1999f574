"""`timeline events`."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from timeline import store
from timeline.cli import options, window
from timeline.export import json
from timeline.records import Modality
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
@click.option("--json", "as_json", is_flag=True, help="JSON, which is what a pipe gets anyway.")
@options.database
def command(timeline: str, from_: Period | None, to: Period | None, q: str | None, as_json: bool, path: Path) -> None:
    """The timeline, oldest first and undated last."""
    query = EventQuery(
        timeline,
        from_=None if from_ is None else from_.start,
        to=None if to is None else to.interval.last,
        q=q,
    )
    with store.open_database(path) as db:
        found = store.walk(events.page, db, query)
        told = json.dump(found) if as_json or not sys.stdout.isatty() else map(_line, found)
        for piece in told:
            click.echo(piece, nl=False)


def _line(event: Event) -> str:
    date = event.when.edtf or "undated"
    marks = [event.modality.value] if event.modality is Modality.EXPECTED else []
    if event.conflict:
        marks.append("sources disagree: " + ", ".join(side.edtf for side in event.conflict))
    if event.sources > 1:
        marks.append(f"{event.sources} sources")
    return f"{date:<21}  {event.title}{''.join(f' [{mark}]' for mark in marks)}\n"
