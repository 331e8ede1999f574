"""Ingestion of documents in batches, each in one transaction."""

from __future__ import annotations

import gc
from collections import Counter
from contextlib import contextmanager
from dataclasses import dataclass, replace
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from timeline.errors import TimelineError
from timeline.pipeline.propagate import update_documents
from timeline.readers.errors import Rejection, refusal_of
from timeline.records import Document, PublishedFrom, Source
from timeline.storage import analysis_failures, documents, transaction

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from sqlite_utils import Database

__all__ = ["BATCH_CHARACTERS", "FailedAnalysis", "Ingested", "Outcome", "Report", "add", "add_each", "gc_paused"]

BATCH_CHARACTERS = 500_000
"""About a hundred articles, whose mentions are in memory until their events are made."""


class Outcome(Enum):
    """What happened to a document: it is new, replaced an earlier one, or was stored already."""

    ADDED = "added"
    REPLACED = "replaced"
    UNCHANGED = "unchanged"


class Ingested(NamedTuple):
    """A document or what a reader rejected, its outcome, and why its analysis failed; None if it did not fail."""

    item: Document | Rejection
    outcome: Outcome | Rejection
    analysis_error: str | None = None


@dataclass(frozen=True, slots=True)
class FailedAnalysis:
    """A stored document whose analysis failed: its name for people, or its id, and the reason."""

    location: str
    reason: str

    def __str__(self) -> str:
        return f"{self.location}: kept, but not analysed: {self.reason}"


@dataclass(frozen=True, slots=True)
class Report:
    """How many documents were new, replaced an earlier one, or were stored already; and the rejected ones.

    `failed` has those of the stored documents whose analysis failed, in the order in which they came. `not_analysed`
    counts those that are in other languages than Timeline reads, and `other_languages` has the codes of these languages
    in alphabetical order.
    """

    added: int
    replaced: int
    unchanged: int
    rejected: tuple[Rejection, ...]
    not_analysed: int = 0
    other_languages: tuple[str, ...] = ()
    failed: tuple[FailedAnalysis, ...] = ()


def add(db: Database, incoming: Iterable[Document | Rejection]) -> Report:
    """Store the documents and update all that depends on them; a batch is stored whole or not at all.

    The same text again adds what it knows of its source; another text under the same id replaces the earlier one.
    Documents that a reader rejected pass through to the report. A document whose analysis fails is stored, and its
    analysis is tried again when it comes again.
    """
    outcomes: list[Outcome | Rejection] = []
    languages: Counter[str] = Counter()
    failed: list[FailedAnalysis] = []
    for item, outcome, analysis_error in add_each(db, incoming):
        outcomes.append(outcome)
        if isinstance(item, Document) and isinstance(outcome, Outcome):
            if analysis_error is not None:
                failed.append(FailedAnalysis(item.source.name or item.source.id, analysis_error))
            elif not item.is_analysed:
                languages[item.language] += 1
    return _report(outcomes, languages, failed)


def add_each(db: Database, incoming: Iterable[Document | Rejection]) -> Iterator[Ingested]:
    """As `add`, but yield the outcome of each document as soon as its batch is stored."""
    for batch in _batches(incoming):
        with gc_paused():
            ingested = _add_batch(db, batch)
        yield from ingested


def _batches(incoming: Iterable[Document | Rejection]) -> Iterator[list[Document | Rejection]]:
    batch: list[Document | Rejection] = []
    characters = 0
    for entry in incoming:
        batch.append(entry)
        characters += 0 if isinstance(entry, Rejection) else len(entry.text)
        if characters >= BATCH_CHARACTERS:
            yield batch
            batch, characters = [], 0
    if batch:
        yield batch


def _add_batch(db: Database, batch: Sequence[Document | Rejection]) -> list[Ingested]:
    outcomes: list[Outcome | Rejection] = []
    changed: list[Document] = []
    with transaction(db):
        for entry in batch:
            outcome, stored = (entry, None) if isinstance(entry, Rejection) else _add(db, entry)
            outcomes.append(outcome)
            changed.extend([] if stored is None else [stored])
        update_documents(db, changed)
        errors = [_analysis_error(db, entry) for entry in batch]
    return [Ingested(*each) for each in zip(batch, outcomes, errors, strict=True)]


def _analysis_error(db: Database, entry: Document | Rejection) -> str | None:
    return None if isinstance(entry, Rejection) else analysis_failures.reason(db, entry)


@contextmanager
def gc_paused() -> Iterator[None]:
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


def _add(db: Database, document: Document) -> tuple[Outcome | Rejection, Document | None]:
    """Store the document; return the outcome, and the document as stored if it has to be analysed."""
    try:
        with db.atomic():
            return _save(db, document)
    except (TimelineError, UnicodeEncodeError) as error:
        return Rejection(document.source.name or document.source.id, refusal_of(error)), None


def _save(db: Database, document: Document) -> tuple[Outcome, Document | None]:
    stored = documents.get(db, document.source.id, document.timeline)
    if stored is not None and stored.text == document.text:
        document = replace(document, source=_merged_source(stored.source, document.source))
    if stored is not None and documents.is_redated(db, stored):
        document = replace(document, source=_with_corrected_date(document.source, stored.source))
    if stored == document:
        has_failed = analysis_failures.reason(db, stored) is not None
        return Outcome.UNCHANGED, document if has_failed else None
    documents.save(db, document)
    return (Outcome.ADDED if stored is None else Outcome.REPLACED), document


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


def _report(
    outcomes: list[Outcome | Rejection], other_languages: Counter[str], failed: Sequence[FailedAnalysis]
) -> Report:
    return Report(
        outcomes.count(Outcome.ADDED),
        outcomes.count(Outcome.REPLACED),
        outcomes.count(Outcome.UNCHANGED),
        tuple(outcome for outcome in outcomes if isinstance(outcome, Rejection)),
        other_languages.total(),
        tuple(sorted(other_languages)),
        tuple(failed),
    )
