"""`timeline ingest`: adds articles from files, folders or standard input."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from timeline import pipeline, readers, storage
from timeline.cli import options
from timeline.readers import files as file_readers

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from timeline.dates import Day
    from timeline.records import Document

__all__ = ["command"]


@click.command("ingest")
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="PATH...")
@options.timeline
@options.published
@options.tracebacks
@options.database
def command(paths: tuple[Path, ...], timeline: str, published: Day | None, path: Path) -> None:
    """Add articles from files, folders or standard input (-).

    Files are .txt, .md, .html, .eml, .jsonl or .tml, plain or .gz. --published applies to articles that do not state
    their own date. The same text twice is one document. A document whose analysis fails is kept without events.
    """
    pipeline.upgrade(path)
    files = tuple(file_readers.find_files(paths))
    with (
        storage.open_database(path) as db,
        click.progressbar(files, file=sys.stderr, hidden=not sys.stderr.isatty()) as bar,
    ):
        report = pipeline.add(db, _documents(bar, readers.IngestDefaults(timeline, published)))
    for line in (*report.rejected, *report.failed):
        click.echo(f"{line}", err=True)
    click.echo(
        f"{report.added} added, {report.replaced} replaced, {report.unchanged} there already, "
        f"{len(report.rejected)} refused{_failed(report)}{_other_languages(report)}",
        err=True,
    )
    sys.exit(1 if report.rejected or report.failed else 0)


def _failed(report: pipeline.Report) -> str:
    if not report.failed:
        return ""
    return f", {len(report.failed)} not analysed because of an error (`timeline reanalyse` tries again)"


def _other_languages(report: pipeline.Report) -> str:
    if report.not_analysed == 0:
        return ""
    return f", {report.not_analysed} not analysed (language not supported: {', '.join(report.other_languages)})"


def _documents(
    files: Iterable[file_readers.File], defaults: readers.IngestDefaults
) -> Iterator[Document | readers.Rejection]:
    for file in files:
        yield from file_readers.read(file, defaults)
