"""The analysis of one document: tag its text, resolve the timexes, extract mentions, compute blocking keys."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from timeline.analysis.analysis import Analysis, KeyedMention, UndatedEvidence, UndatedMention
from timeline.analysis.publication import Known, OneOf, with_publication
from timeline.dates import UNKNOWN, Day
from timeline.mentions import extract
from timeline.publication.evidence.datelines import yearless
from timeline.publication.inference import dateline_clue, find_clues, is_deictic
from timeline.records import DatedTimex
from timeline.resolving import resolve_document, resolve_on_days
from timeline.tagging import tag

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from timeline.analysis.publication import Publication
    from timeline.publication.inference import Clue, DaySet
    from timeline.records import Document, Mention, Resolution, Timex

__all__ = ["analyse"]


def analyse(document: Document, publication: Publication) -> Analysis:
    """Analyse the document as published according to `publication`, whatever its source says.

    The analysis is empty if the document's language is not analysed.
    """
    if not document.is_analysed:
        return Analysis()
    document = with_publication(document, publication)
    tagged = tag(document.text, document.language)
    resolutions = _resolve(tagged, document, publication)
    extraction = extract(document, tagged, resolutions)
    return Analysis(
        timexes=tuple(map(DatedTimex, tagged, resolutions)),
        mentions=tuple(KeyedMention.of(mention, document.timeline) for mention in extraction.mentions),
        relations=extraction.relations,
        kinds=extraction.kinds,
        evidence=_evidence(document, tagged, extraction.mentions, publication),
    )


def _resolve(timexes: Sequence[Timex], document: Document, publication: Publication) -> tuple[Resolution, ...]:
    days = _days_in(publication.days) if isinstance(publication, OneOf) else []
    if len(days) > 1:
        return resolve_on_days(timexes, days)
    return resolve_document(timexes, document.source.published)


def _days_in(days: DaySet) -> list[Day]:
    """The days of the set in order, none if an end is open."""
    hull = days.hull
    if hull is None:
        return []
    return [day for day in map(Day.numbered, range(hull.start.number, hull.end.number)) if day in days]


def _evidence(
    document: Document, timexes: Sequence[Timex], mentions: Sequence[Mention], publication: Publication
) -> UndatedEvidence | None:
    if isinstance(publication, OneOf):
        return None
    if isinstance(publication, Known):
        return UndatedEvidence()
    return UndatedEvidence(tuple(_undated_mentions(mentions)), tuple(_clues(document, timexes)))


def _undated_mentions(mentions: Iterable[Mention]) -> Iterator[UndatedMention]:
    """The mentions by which other documents can date this one, or by which it can date them."""
    for mention in mentions:
        if mention.timex is None:
            continue
        depends_on_publication = is_deictic(mention.timex.meaning)
        if depends_on_publication or mention.resolution.when.interval is not None:
            yield UndatedMention(
                depends_on_publication,
                mention.timex,
                _without_masked_value(mention) if depends_on_publication else mention,
            )


def _without_masked_value(mention: Mention) -> Mention:
    """The mention without the masked value of "yesterday" or "last week", which names no day; "Friday" names one."""
    if mention.resolution.when.edtf is not None or mention.resolution.kind.is_within_unknown_week:
        return mention
    return replace(mention, resolution=replace(mention.resolution, when=UNKNOWN, value=None))


def _clues(document: Document, timexes: Sequence[Timex]) -> Iterator[Clue]:
    yield from find_clues(document.text, timexes, document.language)
    dateline = yearless(document.text)
    if dateline is not None:
        yield dateline_clue(dateline.month, dateline.day, dateline.words)
