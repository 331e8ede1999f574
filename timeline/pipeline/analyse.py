"""What one document says: its timexes, its mentions, their order; and of an undated one what may tell its day."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from timeline.dates import UNKNOWN, Day
from timeline.mentions import extract
from timeline.publication.evidence.datelines import yearless
from timeline.publication.inference import dateline_clue, find_clues, is_deictic
from timeline.records import PublishedFrom, Resolution
from timeline.resolving import resolve_document, resolve_on_days
from timeline.storage import DatedTimex, mentions, recluster_scope, relations, timexes
from timeline.storage.recluster_scope import DirtySet
from timeline.storage.undated import inferences
from timeline.storage.undated import mentions as undated_mentions
from timeline.storage.undated.mentions import UndatedMention
from timeline.tagging import tag

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sqlite_utils import Database

    from timeline.mentions import Extraction
    from timeline.publication.inference import Clue, DaySet
    from timeline.records import Document, Mention, Timex

__all__ = ["analyse", "analyse_on_days"]


class _TaggedDocument(NamedTuple):
    """A document with its expressions, each with what it comes to."""

    document: Document
    timexes: Sequence[Timex]
    resolutions: Sequence[Resolution]


def analyse(db: Database, document: Document) -> DirtySet:
    """Makes what the document says, as it was given; what that changes in its timeline is told."""
    found = tag(document.text, document.language)
    loose, told = _save_analysis(
        db, _TaggedDocument(document, found, resolve_document(found, document.source.published))
    )
    if document.source.published is None:
        undated_mentions.replace(db, document, _undated_mentions(told.mentions))
        inferences.save_clues(db, document, tuple(_clues(document, found)))
    else:
        undated_mentions.replace(db, document, ())
        inferences.delete(db, document)
    return loose


def analyse_on_days(db: Database, document: Document, days: DaySet | None) -> DirtySet:
    """As `derive`, for an undated document, now that it is inferred on which days it was written, or is no more."""
    found = tag(document.text, document.language)
    hull = None if days is None else days.hull
    if days is None or hull is None:
        return _save_analysis(db, _TaggedDocument(document, found, resolve_document(found, None)))[0]
    if days.size == 1:
        source = replace(document.source, published=hull.start, published_from=PublishedFrom.INFERRED)
        return _save_analysis(
            db, _TaggedDocument(replace(document, source=source), found, resolve_document(found, hull.start))
        )[0]
    every = [day for day in map(Day.numbered, range(hull.start.number, hull.end.number)) if day in days]
    return _save_analysis(db, _TaggedDocument(document, found, resolve_on_days(found, every)))[0]


def _save_analysis(db: Database, tagged: _TaggedDocument) -> tuple[DirtySet, Extraction]:
    document = tagged.document
    loose = recluster_scope.dirty_on_removal(db, document.source.id, document.timeline)
    timexes.replace(db, document, map(DatedTimex, tagged.timexes, tagged.resolutions))
    told = extract(document, tagged.timexes, tagged.resolutions)
    mentions.replace(db, document, told.mentions)
    relations.replace(db, document, told.relations)
    return DirtySet.union([loose, recluster_scope.dirty_on_add(db, document.source.id, document.timeline)]), told


def _clues(document: Document, found: Sequence[Timex]) -> Iterator[Clue]:
    yield from find_clues(document.text, found, document.language)
    dateline = yearless(document.text)
    if dateline is not None:
        yield dateline_clue(dateline.month, dateline.day, dateline.words)


def _undated_mentions(extracted: Sequence[Mention]) -> Iterator[UndatedMention]:
    """The mentions by which others can tell when it was written, or it can tell others."""
    for mention in extracted:
        if mention.timex is None:
            continue
        hangs = is_deictic(mention.timex.meaning)
        if hangs or mention.resolution.when.interval is not None:
            yield UndatedMention(hangs, mention.timex, _without_masked_value(mention) if hangs else mention)


def _without_masked_value(mention: Mention) -> Mention:
    """The mention without the value of "yesterday", "last week": that is a name of no day, unlike that of "Friday"."""
    if mention.resolution.when.edtf is not None or mention.resolution.kind.is_within_unknown_week:
        return mention
    return replace(mention, resolution=replace(mention.resolution, when=UNKNOWN, value=None))
