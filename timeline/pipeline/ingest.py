"""The order of the steps, and the transactions around them."""

from __future__ import annotations

import gc
from collections import defaultdict
from contextlib import contextmanager
from dataclasses import dataclass, replace
from enum import Enum
from typing import TYPE_CHECKING

from timeline.errors import TimelineError
from timeline.pipeline.propagate import Change, changed, follow
from timeline.readers.errors import Refusal
from timeline.records import PublishedFrom, Source
from timeline.storage import documents, is_fresh, mark_fresh, migrate, open_database, transaction
from timeline.storage.undated import mentions as undated_mentions

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from sqlite_utils import Database

    from timeline.records import Document

__all__ = ["Outcome", "Report", "add", "each", "rebuild", "upgrade"]

_CHARACTERS_OF_A_BATCH = 500_000
"""Some hundred articles: what they say is held in memory until all are gathered."""
_NOTHING = Change()


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
    refused: tuple[Refusal, ...]


def add(db: Database, given: Iterable[Document | Refusal]) -> Report:
    """Keeps the documents and all that follows from them; each batch is there whole, or not at all.

    The same text again adds what it knows of its source; another text under the id takes the place of the one before.
    What `reading` has refused passes through to the report.
    """
    return _report([outcome for _, outcome in each(db, given)])


def each(db: Database, given: Iterable[Document | Refusal]) -> Iterator[tuple[Document | Refusal, Outcome | Refusal]]:
    """As `add`, but tells what became of each, as soon as its batch is kept."""
    for batch in _batches(given):
        yield from zip(batch, _add_together(db, batch), strict=True)


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
    with transaction(db), _uncollected():
        changes: defaultdict[str, list[Change]] = defaultdict(list)
        undated_mentions.clear(db)
        for document in documents.every(db):
            changes[document.timeline].append(changed(db, document))
        for timeline, found in changes.items():
            follow(db, timeline, Change.together(found))
        mark_fresh(db)


def _batches(given: Iterable[Document | Refusal]) -> Iterator[list[Document | Refusal]]:
    batch: list[Document | Refusal] = []
    characters = 0
    for one in given:
        batch.append(one)
        characters += 0 if isinstance(one, Refusal) else len(one.text)
        if characters >= _CHARACTERS_OF_A_BATCH:
            yield batch
            batch, characters = [], 0
    if batch:
        yield batch


def _add_together(db: Database, batch: Iterable[Document | Refusal]) -> list[Outcome | Refusal]:
    outcomes: list[Outcome | Refusal] = []
    changes: defaultdict[str, list[Change]] = defaultdict(list)
    with transaction(db), _uncollected():
        for one in batch:
            if isinstance(one, Refusal):
                outcomes.append(one)
                continue
            outcome, change = _add(db, one)
            outcomes.append(outcome)
            if change is not _NOTHING:
                changes[one.timeline].append(change)
        for timeline, every in sorted(changes.items()):
            follow(db, timeline, Change.together(every))
    return outcomes


@contextmanager
def _uncollected() -> Iterator[None]:
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


def _add(db: Database, document: Document) -> tuple[Outcome | Refusal, Change]:
    try:
        with db.atomic():
            return _keep(db, document)
    except TimelineError as error:
        return Refusal(document.source.name or document.source.id, error), _NOTHING


def _keep(db: Database, document: Document) -> tuple[Outcome, Change]:
    kept = documents.kept(db, document.source.id, document.timeline)
    if kept is not None and kept.text == document.text:
        document = replace(document, source=_joined(kept.source, document.source))
    if kept is not None and documents.is_redated(db, kept):
        document = replace(document, source=_as_redated(document.source, kept.source))
    if kept == document:
        return Outcome.UNCHANGED, _NOTHING
    documents.save(db, document)
    return (Outcome.ADDED if kept is None else Outcome.REPLACED), changed(db, document)


_SURER = (PublishedFrom.UNKNOWN, PublishedFrom.INFERRED, PublishedFrom.METADATA, PublishedFrom.GIVEN)


def _joined(kept: Source, given: Source) -> Source:
    """What both know of one text: the surer date, and of two that are as sure the one that is given now.

    Of two files with one text the first by the alphabet lends its name, so that their order makes no difference.
    """
    dated = given if _SURER.index(given.published_from) >= _SURER.index(kept.published_from) else kept
    return Source(
        id=given.id,
        name=min(filter(None, (kept.name, given.name)), default=None),
        title=given.title or kept.title,
        published=dated.published,
        published_from=dated.published_from,
        url=given.url or kept.url,
        published_by=dated.published_by,
    )


def _as_redated(given: Source, kept: Source) -> Source:
    """A day that a person has said, or that it is not known, outranks whatever comes with the document later."""
    return replace(given, published=kept.published, published_from=kept.published_from, published_by=kept.published_by)


def _report(outcomes: list[Outcome | Refusal]) -> Report:
    return Report(
        outcomes.count(Outcome.ADDED),
        outcomes.count(Outcome.REPLACED),
        outcomes.count(Outcome.UNCHANGED),
        tuple(outcome for outcome in outcomes if isinstance(outcome, Refusal)),
    )
