"""The order of the steps, and the transactions around them."""

from __future__ import annotations

import gc
from collections import defaultdict
from contextlib import contextmanager
from dataclasses import dataclass, replace
from enum import Enum
from typing import TYPE_CHECKING

from timeline.errors import TimelineError
from timeline.pipeline.propagate import Change, propagate, update_document
from timeline.readers.errors import Rejection
from timeline.records import PublishedFrom, Source
from timeline.storage import documents, is_fresh, mark_fresh, migrate, open_database, transaction
from timeline.storage.undated import mentions as undated_mentions

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from sqlite_utils import Database

    from timeline.records import Document

__all__ = ["Outcome", "Report", "add", "add_each", "rebuild", "upgrade"]

_BATCH_CHARACTERS = 500_000
"""Some hundred articles: what they say is held in memory until all are gathered."""
_NO_CHANGE = Change()


class Outcome(Enum):
    """What became of a document: it is new, takes the place of another, or was there already."""

    ADDED = "added"
    REPLACED = "replaced"
    UNCHANGED = "unchanged"


@dataclass(frozen=True, slots=True)
class Report:
    """How many documents were new, took the place of another, or were there already; and which were not taken."""

    added: int
    replaced: int
    unchanged: int
    rejected: tuple[Rejection, ...]


def add(db: Database, incoming: Iterable[Document | Rejection]) -> Report:
    """Keeps the documents and all that follows from them; each batch is there whole, or not at all.

    The same text again adds what it knows of its source; another text under the id takes the place of the one before.
    What `reading` has refused passes through to the report.
    """
    return _report([outcome for _, outcome in add_each(db, incoming)])


def add_each(
    db: Database, incoming: Iterable[Document | Rejection]
) -> Iterator[tuple[Document | Rejection, Outcome | Rejection]]:
    """As `add`, but tells what became of each, as soon as its batch is kept."""
    for batch in _batches(incoming):
        yield from zip(batch, _add_batch(db, batch), strict=True)


def upgrade(path: Path | str) -> tuple[str, ...]:
    """The names of the migrations that were applied now; what is derived is made again where the schema has changed.

    Raises:
        TimelineError: those of `store.migrate`.
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
    """Makes all that is derived again, from the documents that are kept."""
    with transaction(db), _gc_paused():
        changes: defaultdict[str, list[Change]] = defaultdict(list)
        undated_mentions.clear(db)
        for document in documents.iter_all(db):
            changes[document.timeline].append(update_document(db, document))
        for timeline, found in changes.items():
            propagate(db, timeline, Change.union(found))
        mark_fresh(db)


def _batches(incoming: Iterable[Document | Rejection]) -> Iterator[list[Document | Rejection]]:
    batch: list[Document | Rejection] = []
    characters = 0
    for one in incoming:
        batch.append(one)
        characters += 0 if isinstance(one, Rejection) else len(one.text)
        if characters >= _BATCH_CHARACTERS:
            yield batch
            batch, characters = [], 0
    if batch:
        yield batch


def _add_batch(db: Database, batch: Iterable[Document | Rejection]) -> list[Outcome | Rejection]:
    outcomes: list[Outcome | Rejection] = []
    changes: defaultdict[str, list[Change]] = defaultdict(list)
    with transaction(db), _gc_paused():
        for one in batch:
            if isinstance(one, Rejection):
                outcomes.append(one)
                continue
            outcome, change = _add(db, one)
            outcomes.append(outcome)
            if change is not _NO_CHANGE:
                changes[one.timeline].append(change)
        for timeline, every in sorted(changes.items()):
            propagate(db, timeline, Change.union(every))
    return outcomes


@contextmanager
def _gc_paused() -> Iterator[None]:
    """Looks for no cycles meanwhile: there are hardly any, and much that is remembered would be gone through each time.

    That took a fifth of the time of long piles (benchmarks/README.md). Where another thread does the same, either may
    end it.
    """
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


def _add(db: Database, document: Document) -> tuple[Outcome | Rejection, Change]:
    try:
        with db.atomic():
            return _save(db, document)
    except TimelineError as error:
        return Rejection(document.source.name or document.source.id, error), _NO_CHANGE


def _save(db: Database, document: Document) -> tuple[Outcome, Change]:
    kept = documents.get(db, document.source.id, document.timeline)
    if kept is not None and kept.text == document.text:
        document = replace(document, source=_merged_source(kept.source, document.source))
    if kept is not None and documents.is_redated(db, kept):
        document = replace(document, source=_with_corrected_date(document.source, kept.source))
    if kept == document:
        return Outcome.UNCHANGED, _NO_CHANGE
    documents.save(db, document)
    return (Outcome.ADDED if kept is None else Outcome.REPLACED), update_document(db, document)


_BY_CERTAINTY = (PublishedFrom.UNKNOWN, PublishedFrom.INFERRED, PublishedFrom.METADATA, PublishedFrom.GIVEN)


def _merged_source(stored: Source, incoming: Source) -> Source:
    """What both know of one text: the surer date, and of two that are as sure the one that is given now.

    Of two files with one text the first by the alphabet lends its name, so that their order makes no difference.
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
    """A day that a person has said, or that it is not known, outranks whatever comes with the document later."""
    return replace(
        incoming, published=stored.published, published_from=stored.published_from, published_by=stored.published_by
    )


def _report(outcomes: list[Outcome | Rejection]) -> Report:
    return Report(
        outcomes.count(Outcome.ADDED),
        outcomes.count(Outcome.REPLACED),
        outcomes.count(Outcome.UNCHANGED),
        tuple(outcome for outcome in outcomes if isinstance(outcome, Rejection)),
    )
