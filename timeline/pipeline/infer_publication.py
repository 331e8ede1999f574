"""The days of undated documents follow what changed: only what hangs together with it is inferred again.

What ties documents are their tellings, which no inference changes, and the mentions of dated ones: so the outcome
depends on the documents alone. Those whose day is another now are derived again.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from timeline import coreference
from timeline.analysis import OneOf, analyse
from timeline.pipeline.link_undated_mentions import link_undated_mentions
from timeline.publication import inference
from timeline.publication.inference import KnownDate, RelativeDate, SharedEvent
from timeline.storage import analyses, documents, mentions, timexes
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
    """Ties the mentions that are new, and dates the documents and all that hang together; what comes loose is told."""
    tied = link_undated_mentions(db, timeline, new) if undated_links.has_undated_mentions(db, timeline) else set()
    together = undated_links.connected_documents(db, undated_links.linked_documents(db, tied).union(document_numbers))
    clues = inferences.clues(db, together)
    names = {number: source.id for number, source in documents.sources(db, clues).items()}
    found = inference.infer_jointly({names[number]: own for number, own in clues.items()}, _shared_events(db, clues))
    changed = [number for number in clues if _save_inference(db, number, clues[number], found[names[number]])]
    undated = documents.by_number(db, changed)
    return DirtySet.union(_analyse_again(db, undated[number], inferences.days(db, number)) for number in changed)


def _analyse_again(db: Database, document: Document, days: DaySet | None) -> DirtySet:
    """Replace the analysis of an undated document by that for the inferred days, if any; its text stays tagged."""
    stored = timexes.by_document(db, document.source.id, document.timeline)
    publication = OneOf(inference.ANY_DAY if days is None else days)
    return analyses.replace(db, document, analyse(document, publication, [dated.timex for dated in stored]))


def _save_inference(db: Database, document: int, own_clues: Sequence[Clue], inferred: Inference) -> bool:
    """Whether the days on which it is taken to be written are others now; what is told of them is kept."""
    taken, before = inference.accepted_days(inferred), inferences.days(db, document)
    inferences.save(db, document, taken, inference.bounds(inferred, inference.solve(own_clues)))
    return taken != before


def _shared_events(db: Database, document_numbers: Iterable[int]) -> Iterator[SharedEvent]:
    """What ties these documents, as the solver wants it."""
    hanging = undated_links.publication_dependent(db, document_numbers)
    both, dated = undated_links.between_undated(db, hanging), undated_links.to_dated(db, hanging)
    numbers = hanging.union(tie.other for tie in both)
    known, tellers = undated_mentions.by_number(db, numbers), undated_links.sources_by_mention(db, numbers)
    for number in hanging:
        yield from _within_one_mention(known[number], tellers[number])
    for tie in both:
        one, other = known[tie.undated], known[tie.other]
        if not other.depends_on_publication:
            yield from _with_known_date(
                one, tellers[tie.undated], _known_date(other.mention, tellers[tie.other][0]), tie
            )
        elif tie.undated < tie.other:
            yield SharedEvent(
                _relative_date(one, tellers[tie.undated][0]),
                _relative_date(other, tellers[tie.other][0]),
                tie.probability,
            )
    told = mentions.by_number(db, {tie.other for tie in dated})
    for tie in _best_per_date(dated, told):
        mention = told[tie.other]
        yield from _with_known_date(
            known[tie.undated], tellers[tie.undated], _known_date(mention, mention.document), tie
        )


def _within_one_mention(one: UndatedMention, sources: Sequence[Source]) -> Iterator[SharedEvent]:
    """Who tells it in the same words is tied with the first who does."""
    elsewhere = replace(one.mention, document=replace(one.mention.document, id=""))
    chance = coreference.strict_match_probability(one.mention, elsewhere) if len(sources) > 1 else None
    if chance is not None:
        first = _relative_date(one, sources[0])
        yield from (SharedEvent(_relative_date(one, teller), first, chance) for teller in sources[1:])


def _with_known_date(
    one: UndatedMention, sources: Sequence[Source], known_date: KnownDate, link: UndatedLink
) -> Iterator[SharedEvent]:
    return (SharedEvent(_relative_date(one, teller), known_date, link.probability) for teller in sources)


def _best_per_date(dated: Iterable[UndatedLink], mentions_by_number: Mapping[int, Mention]) -> Iterator[UndatedLink]:
    """Of ties with mentions that say the same of the same day the surest, and of those as sure the first."""
    best: dict[tuple[object, ...], UndatedLink] = {}
    for tie in sorted(dated, key=lambda tie: (-tie.probability, mentions_by_number[tie.other].id)):
        mention = mentions_by_number[tie.other]
        best.setdefault((tie.undated, mention.title, mention.resolution.when.interval), tie)
    return iter(best.values())


def _relative_date(one: UndatedMention, source: Source) -> RelativeDate:
    return RelativeDate(source.id, one.timex.extent.exact, one.timex.meaning, one.timex.lean, source.name)


def _known_date(mention: Mention, source: Source) -> KnownDate:
    days, timex = mention.resolution.when.interval, mention.timex
    assert days is not None and timex is not None  # noqa: S101, PT018 - no others are tied
    return KnownDate(source.id, timex.extent.exact, days, source.name)
