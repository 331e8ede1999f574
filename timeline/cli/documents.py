"""`timeline documents`: lists the articles of a timeline with their publication days."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click
import orjson

from timeline import storage
from timeline.cli import options
from timeline.serialization import DocumentShape
from timeline.storage import DocumentQuery, DocumentSummary, MissingField, documents

if TYPE_CHECKING:
    from pathlib import Path

    from timeline.records import PublicationBounds

__all__ = ["command"]


@click.command("documents")
@options.timeline
@click.option(
    "--needs-date",
    "needs",
    flag_value=MissingField.DATE,
    help="List only articles without a date, those that settle most events first.",
)
@options.as_json
@options.database
def command(timeline: str, needs: MissingField | None, as_json: bool, path: Path) -> None:
    """List the articles of a timeline by publication day."""
    with storage.open_database(path) as db:
        summaries = list(storage.iterate(documents.page, db, DocumentQuery(timeline, needs)))
    if as_json or not sys.stdout.isatty():
        click.echo(orjson.dumps(DocumentShape(many=True, exclude=["timexes"]).dump(summaries)))
    else:
        click.echo("\n".join(map(_line, summaries)))


def _line(entry: DocumentSummary) -> str:
    source = entry.source
    date = str(source.published or _bounds(entry.bounds))
    by = f"  [{source.published_by}]" if source.published_by else ""
    return f"{source.id}  {date:<10}  {entry.events:>4} events{_note(entry)}  {source.title or source.name or ''}{by}"


def _note(entry: DocumentSummary) -> str:
    if entry.analysis_error is not None:
        return f", not analysed (error: {entry.analysis_error})"
    if not entry.is_analysed:
        return f", not analysed (language {entry.language})"
    return f", {entry.waiting} wait for its date" if entry.waiting else ""


def _bounds(bounds: PublicationBounds | None) -> str:
    """Return the inferred range of publication days in EDTF. An unknown end is left out: "2015-01-01/"."""
    if bounds is None or (bounds.earliest is None and bounds.latest is None):
        return "undated"
    return f"{bounds.earliest or ''}/{bounds.latest or ''}"
