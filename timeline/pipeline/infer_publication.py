"""Inferred publication days of undated documents, kept up to date when documents change.

Only documents connected with the change through shared events are inferred again. The connections are links of undated
mentions, which no inference changes, so the outcome depends on the documents alone.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from timeline import coreference
from timeline.analysis import OneOf
from timeline.pipeline.faults import attempt_analysis
from timeline.pipeline.link_undated_mentions import link_undated_mentions
from timeline.publication import inference
from timeline.publication.inference import KnownDate, RelativeDate, SharedEvent
from timeline.storage import analyses, documents, mentions
from timeline.storage.recluster_scope import DirtySet
from timeline.storage.undated import inferences
from timeline.storage.undated import links as undated_links
from timeline.storage.undated import mentions as undated_mentions

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from sqlite_utils import Database

    from timeline.analysis import KeyedMention, UndatedMention
    from timeline.publication.inference import Clue, DaySet, Inference
    from timeline.records import Document, Mention, Source
    from timeline.storage.undated.links import UndatedLink

__all__ = ["infer_publication"]


def infer_publication(
    db: Database, timeline: str, new: Mapping[int, KeyedMention], document_numbers: Collection[int]
) -> DirtySet:
    """Infer the days of these undated documents and of all connected with them or with the new mentions.

    Documents whose day changed are analysed again; returns what that changed.
    """
    has_undated = undated_links.has_undated_mentions(db, timeline)
    undated = link_undated_mentions(db, timeline, new) if has_undated else set()
    affected = undated_links.linked_documents(db, undated).union(document_numbers)
    clues = inferences.clues(db, undated_links.connected_documents(db, affected))
    ids = {number: source.id for number, source in documents.sources(db, clues).items()}
    clues_by_id = {ids[number]: own_clues for number, own_clues in clues.items()}
    inferred = inference.infer_jointly(clues_by_id, _shared_events(db, clues))
    changed = [number for number in clues if _save_inference(db, number, clues[number], inferred[ids[number]])]
    stored = documents.by_number(db, changed)
    return DirtySet.union(_analyse_again(db, stored[number], inferences.days(db, number)) for number in changed)


def _analyse_again(db: Database, document: Document, days: DaySet | None) -> DirtySet:
    """Replace the analysis of an undated document by one for the inferred days."""
    publication = OneOf(inference.ANY_DAY if days is None else days)
    return analyses.replace(db, document, attempt_analysis(document, publication))


def _save_inference(db: Database, document: int, own_clues: Sequence[Clue], inferred: Inference) -> bool:
    """Store the inference; return whether the accepted days changed."""
    accepted, before = inference.accepted_days(inferred), inferences.days(db, document)
    inferences.save(db, document, accepted, inference.bounds(inferred, inference.solve(own_clues)))
    return accepted != before


def _shared_events(db: Database, document_numbers: Iterable[int]) -> Iterator[SharedEvent]:
    """The events that these undated documents share with other documents."""
    dependent = undated_links.publication_dependent(db, document_numbers)
    to_undated, to_dated = undated_links.between_undated(db, dependent), undated_links.to_dated(db, dependent)
    numbers = dependent.union(link.other for link in to_undated)
    undated, sources = undated_mentions.by_number(db, numbers), undated_links.sources_by_mention(db, numbers)
    for number in dependent:
        yield from _within_one_mention(undated[number], sources[number])
    for link in to_undated:
        one, other = undated[link.undated], undated[link.other]
        if not other.depends_on_publication:
            known_date = _known_date(other.mention, sources[link.other][0])
            yield from _with_known_date(one, sources[link.undated], known_date, link)
        elif link.undated < link.other:
            yield SharedEvent(
                _relative_date(one, sources[link.undated][0]),
                _relative_date(other, sources[link.other][0]),
                link.probability,
            )
    dated = mentions.by_number(db, {link.other for link in to_dated})
    for link in _best_per_date(to_dated, dated):
        mention = dated[link.other]
        known_date = _known_date(mention, mention.document)
        yield from _with_known_date(undated[link.undated], sources[link.undated], known_date, link)


def _within_one_mention(undated: UndatedMention, sources: Sequence[Source]) -> Iterator[SharedEvent]:
    """Documents that share an undated mention word for word: each with the first of them."""
    elsewhere = replace(undated.mention, document=replace(undated.mention.document, id=""))
    probability = coreference.strict_match_probability(undated.mention, elsewhere) if len(sources) > 1 else None
    if probability is not None:
        first = _relative_date(undated, sources[0])
        yield from (SharedEvent(_relative_date(undated, source), first, probability) for source in sources[1:])


def _with_known_date(
    undated: UndatedMention, sources: Sequence[Source], known_date: KnownDate, link: UndatedLink
) -> Iterator[SharedEvent]:
    return (SharedEvent(_relative_date(undated, source), known_date, link.probability) for source in sources)


def _best_per_date(links: Iterable[UndatedLink], mentions_by_number: Mapping[int, Mention]) -> Iterator[UndatedLink]:
    """Keep the most probable of the links with mentions of one title and day, and the first by id of equal ones."""
    best: dict[tuple[object, ...], UndatedLink] = {}
    for link in sorted(links, key=lambda link: (-link.probability, mentions_by_number[link.other].id)):
        mention = mentions_by_number[link.other]
        best.setdefault((link.undated, mention.title, mention.resolution.when.interval), link)
    return iter(best.values())


def _relative_date(undated: UndatedMention, source: Source) -> RelativeDate:
    timex = undated.timex
    return RelativeDate(source.id, timex.extent.exact, timex.meaning, timex.lean, source.name)


def _known_date(mention: Mention, source: Source) -> KnownDate:
    days, timex = mention.resolution.when.interval, mention.timex
    assert days is not None and timex is not None  # noqa: S101, PT018 - others have no link
    return KnownDate(source.id, timex.extent.exact, days, source.name)
