"""Ingestion of documents in batches, each in one transaction; upgrade and rebuild of a database."""

from __future__ import annotations

import gc
from collections import Counter, defaultdict
from contextlib import contextmanager
from dataclasses import dataclass, replace
from enum import Enum
from typing import TYPE_CHECKING

from timeline.errors import TimelineError
from timeline.pipeline.propagate import Change, propagate, update_document
from timeline.readers.errors import Rejection
from timeline.records import Document, PublishedFrom, Source
from timeline.storage import documents, is_fresh, mark_fresh, migrate, open_database, transaction
from timeline.storage.undated import mentions as undated_mentions

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from sqlite_utils import Database

__all__ = ["Outcome", "Report", "add", "add_each", "rebuild", "upgrade"]

_BATCH_CHARACTERS = 500_000
"""About a hundred articles, whose mentions are in memory until their events are made."""
_NO_CHANGE = Change()


class Outcome(Enum):
    """What happened to a document: it is new, replaced an earlier one, or was stored already."""

    ADDED = "added"
    REPLACED = "replaced"
    UNCHANGED = "unchanged"


@dataclass(frozen=True, slots=True)
class Report:
    """How many documents were new, replaced an earlier one, or were stored already; and the rejected ones.

    `not_analysed` counts those of the stored documents that are in other languages than Timeline reads, and
    `other_languages` has the codes of these languages in alphabetical order.
    """

    added: int
    replaced: int
    unchanged: int
    rejected: tuple[Rejection, ...]
    not_analysed: int = 0
    other_languages: tuple[str, ...] = ()


def add(db: Database, incoming: Iterable[Document | Rejection]) -> Report:
    """Store the documents and update all that depends on them; a batch is stored whole or not at all.

    The same text again adds what it knows of its source; another text under the same id replaces the earlier one.
    Documents that a reader rejected pass through to the report.
    """
    outcomes: list[Outcome | Rejection] = []
    languages: Counter[str] = Counter()
    for item, outcome in add_each(db, incoming):
        outcomes.append(outcome)
        if isinstance(item, Document) and isinstance(outcome, Outcome) and not item.is_analysed:
            languages[item.language] += 1
    return _report(outcomes, languages)


def add_each(
    db: Database, incoming: Iterable[Document | Rejection]
) -> Iterator[tuple[Document | Rejection, Outcome | Rejection]]:
    """As `add`, but yield the outcome of each document as soon as its batch is stored."""
    for batch in _batches(incoming):
        with _gc_paused():
            outcomes = _add_batch(db, batch)
        yield from zip(batch, outcomes, strict=True)


def upgrade(path: Path | str) -> tuple[str, ...]:
    """Apply pending migrations, rebuild derived rows if the schema changed, and return the names of the migrations.

    Raises:
        TimelineError: as `storage.migrate`.
    """
    applied = migrate(path)
    db = open_database(path)
    try:
        if not is_fresh(db):
            rebuild(db)
    finally:
        db.close()
    return applied


def rebuild(db: Database) -> None:
    """Make all derived rows again from the stored documents and decisions."""
    with transaction(db), _gc_paused():
        changes: defaultdict[str, list[Change]] = defaultdict(list)
        undated_mentions.clear(db)
        for document in documents.iter_all(db):
            changes[document.timeline].append(update_document(db, document))
        for timeline, timeline_changes in changes.items():
            propagate(db, timeline, Change.union(timeline_changes))
        mark_fresh(db)


def _batches(incoming: Iterable[Document | Rejection]) -> Iterator[list[Document | Rejection]]:
    batch: list[Document | Rejection] = []
    characters = 0
    for entry in incoming:
        batch.append(entry)
        characters += 0 if isinstance(entry, Rejection) else len(entry.text)
        if characters >= _BATCH_CHARACTERS:
            yield batch
            batch, characters = [], 0
    if batch:
        yield batch


def _add_batch(db: Database, batch: Iterable[Document | Rejection]) -> list[Outcome | Rejection]:
    outcomes: list[Outcome | Rejection] = []
    changes: defaultdict[str, list[Change]] = defaultdict(list)
    with transaction(db):
        for entry in batch:
            if isinstance(entry, Rejection):
                outcomes.append(entry)
                continue
            outcome, change = _add(db, entry)
            outcomes.append(outcome)
            if change is not _NO_CHANGE:
                changes[entry.timeline].append(change)
        for timeline, timeline_changes in sorted(changes.items()):
            propagate(db, timeline, Change.union(timeline_changes))
    return outcomes


@contextmanager
def _gc_paused() -> Iterator[None]:
    """Pause garbage collection: there are hardly any cycles, and many objects would be visited each time.

    Collecting took a fifth of the time of large collections (benchmarks/README.md). The pause holds for the whole
    process; if two threads pause at once, the first to finish ends it for both.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def _add(db: Database, document: Document) -> tuple[Outcome | Rejection, Change]:
    try:
        with db.atomic():
            return _save(db, document)
    except TimelineError as error:
        return Rejection(document.source.name or document.source.id, error), _NO_CHANGE


def _save(db: Database, document: Document) -> tuple[Outcome, Change]:
    stored = documents.get(db, document.source.id, document.timeline)
    if stored is not None and stored.text == document.text:
        document = replace(document, source=_merged_source(stored.source, document.source))
    if stored is not None and documents.is_redated(db, stored):
        document = replace(document, source=_with_corrected_date(document.source, stored.source))
    if stored == document:
        return Outcome.UNCHANGED, _NO_CHANGE
    documents.save(db, document)
    return (Outcome.ADDED if stored is None else Outcome.REPLACED), update_document(db, document)


_BY_CERTAINTY = (PublishedFrom.UNKNOWN, PublishedFrom.INFERRED, PublishedFrom.METADATA, PublishedFrom.GIVEN)


def _merged_source(stored: Source, incoming: Source) -> Source:
    """Merge two sources of one text: the more certain date, and of two that are as certain the incoming one.

    The name is that which comes first in the alphabet, so that the order of the files makes no difference.
    """
    dated = (
        incoming
        if _BY_CERTAINTY.index(incoming.published_from) >= _BY_CERTAINTY.index(stored.published_from)
        else stored
    )
    return Source(
        id=incoming.id,
        name=min(filter(None, (stored.name, incoming.name)), default=None),
        title=incoming.title or stored.title,
        published=dated.published,
        published_from=dated.published_from,
        url=incoming.url or stored.url,
        published_by=dated.published_by,
    )


def _with_corrected_date(incoming: Source, stored: Source) -> Source:
    """A person's correction of the date, even to unknown, outranks whatever comes with the document later."""
    return replace(
        incoming, published=stored.published, published_from=stored.published_from, published_by=stored.published_by
    )


def _report(outcomes: list[Outcome | Rejection], other_languages: Counter[str]) -> Report:
    return Report(
        outcomes.count(Outcome.ADDED),
        outcomes.count(Outcome.REPLACED),
        outcomes.count(Outcome.UNCHANGED),
        tuple(outcome for outcome in outcomes if isinstance(outcome, Rejection)),
        other_languages.total(),
        tuple(sorted(other_languages)),
    )
