"""What one document says: its timexes, its mentions, their order; and of an undated one what may tell its day."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from timeline.dates import UNKNOWN, Day
from timeline.mentions import find_ordered
from timeline.publication.evidence.datelines import yearless
from timeline.publication.inference import clues, hangs_on_writing, on_day_of_year
from timeline.records import PublishedFrom, Resolution
from timeline.resolving import settle, settle_on_all
from timeline.storage import Dated, mentions, recluster_scope, relations, timexes
from timeline.storage.recluster_scope import Loose
from timeline.storage.undated import inferences
from timeline.storage.undated import mentions as undated_mentions
from timeline.storage.undated.mentions import Telling
from timeline.tagging import tag

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sqlite_utils import Database

    from timeline.mentions import Found
    from timeline.publication.inference import Clue, Days
    from timeline.records import Document, Mention, Timex

__all__ = ["derive", "derive_again"]


class _Read(NamedTuple):
    """A document with its expressions, each with what it comes to."""

    document: Document
    timexes: Sequence[Timex]
    resolutions: Sequence[Resolution]


def derive(db: Database, document: Document) -> Loose:
    """Makes what the document says, as it was given; what that changes in its timeline is told."""
    found = tag(document.text, document.language)
    loose, told = _keep(db, _Read(document, found, settle(found, document.source.published)))
    if document.source.published is None:
        undated_mentions.replace(db, document, _tellings(told.mentions))
        inferences.keep_clues(db, document, tuple(_clues(document, found)))
    else:
        undated_mentions.replace(db, document, ())
        inferences.forget(db, document)
    return loose


def derive_again(db: Database, document: Document, days: Days | None) -> Loose:
    """As `derive`, for an undated document, now that it is inferred on which days it was written, or is no more."""
    found = tag(document.text, document.language)
    hull = None if days is None else days.hull
    if days is None or hull is None:
        return _keep(db, _Read(document, found, settle(found, None)))[0]
    if days.size == 1:
        source = replace(document.source, published=hull.start, published_from=PublishedFrom.INFERRED)
        return _keep(db, _Read(replace(document, source=source), found, settle(found, hull.start)))[0]
    every = [day for day in map(Day.numbered, range(hull.start.number, hull.end.number)) if day in days]
    return _keep(db, _Read(document, found, settle_on_all(found, every)))[0]


def _keep(db: Database, read: _Read) -> tuple[Loose, Found]:
    document = read.document
    loose = recluster_scope.loosened(db, document.source.id, document.timeline)
    timexes.replace(db, document, map(Dated, read.timexes, read.resolutions))
    told = find_ordered(document, read.timexes, read.resolutions)
    mentions.replace(db, document, told.mentions)
    relations.replace(db, document, told.relations)
    return Loose.together([loose, recluster_scope.new(db, document.source.id, document.timeline)]), told


def _clues(document: Document, found: Sequence[Timex]) -> Iterator[Clue]:
    yield from clues(document.text, found, document.language)
    dateline = yearless(document.text)
    if dateline is not None:
        yield on_day_of_year(dateline.month, dateline.day, dateline.words)


def _tellings(told: Sequence[Mention]) -> Iterator[Telling]:
    """The mentions by which others can tell when it was written, or it can tell others."""
    for mention in told:
        if mention.timex is None:
            continue
        hangs = hangs_on_writing(mention.timex.meaning)
        if hangs or mention.resolution.when.interval is not None:
            yield Telling(hangs, mention.timex, _unmasked(mention) if hangs else mention)


def _unmasked(mention: Mention) -> Mention:
    """The mention without the value of "yesterday", "last week": that is a name of no day, unlike that of "Friday"."""
    when, value = mention.resolution.when, mention.resolution.value or ""
    if when.edtf is not None or value.startswith(_A_WEEKDAY):
        return mention
    return replace(mention, resolution=replace(mention.resolution, when=UNKNOWN, value=None))


_A_WEEKDAY = "XXXX-WXX-"
