"""The days of undated documents follow what changed: only what hangs together with it is inferred again.

What ties documents are their tellings, which no inference changes, and the mentions of dated ones: so the outcome
depends on the documents alone. Those whose day is another now are derived again.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from timeline import coreference
from timeline.pipeline.analyse import derive_again
from timeline.publication import inference
from timeline.publication.inference import Known, Link, Told
from timeline.storage import coreference_index, documents, mentions
from timeline.storage.recluster_scope import Loose
from timeline.storage.undated import inferences
from timeline.storage.undated import links as undated_links
from timeline.storage.undated import mentions as undated_mentions
from timeline.storage.undated.links import Tie

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from sqlite_utils import Database

    from timeline.publication.inference import Clue, Inference
    from timeline.records import Mention, Source
    from timeline.storage.undated.mentions import Telling

__all__ = ["infer"]


def infer(db: Database, timeline: str, new: Collection[int], numbers: Collection[int]) -> Loose:
    """Ties the mentions that are new, and dates the documents and all that hang together; what comes loose is told."""
    tied = _tie(db, timeline, new) if undated_links.holding(db, timeline) else set()
    together = undated_links.reached(db, undated_links.told_in(db, tied).union(numbers))
    clues = inferences.clues(db, together)
    names = {number: source.id for number, source in documents.sources(db, clues).items()}
    found = inference.written_together({names[number]: own for number, own in clues.items()}, _links(db, clues))
    changed = [number for number in clues if _is_news(db, number, clues[number], found[names[number]])]
    undated = documents.numbered(db, changed)
    return Loose.together(
        [Loose(), *(derive_again(db, undated[number], inferences.days(db, number)) for number in changed)]
    )


def _is_news(db: Database, document: int, own: Sequence[Clue], found: Inference) -> bool:
    """Whether the days on which it is taken to be written are others now; what is told of them is kept."""
    taken, before = inference.taken(found), inferences.days(db, document)
    inferences.keep(db, document, taken, inference.bounds(found, inference.solve(own)))
    return taken != before


def _tie(db: Database, timeline: str, new: Collection[int]) -> set[int]:
    """Ties what has come with all that tells the same; the tellings that have new ties."""
    waiting = undated_mentions.waiting(db, timeline)
    traces = ((number, trace) for number, one in waiting.items() for trace in coreference.posted(one.mention))
    undated_mentions.leave(db, timeline, traces)
    undated_links.keep(db, list(_with_tellings(db, timeline, waiting)))
    dated = [*_with_dated(db, timeline, waiting), *_of_dated(db, timeline, undated_links.dated(db, new))]
    undated_links.keep_dated(db, dated)
    return {*waiting, *(tie.telling for tie in dated)}


def _with_tellings(db: Database, timeline: str, new: Mapping[int, Telling]) -> Iterator[Tie]:
    known = dict(new)
    for number, one in new.items():
        near = undated_mentions.near(db, timeline, coreference.sought(one.mention)) - {number}
        known |= undated_mentions.numbered(db, near - known.keys())
        for other in near:
            if one.hangs or known[other].hangs:
                yield from _likely(number, one, {other: known[other].mention})


def _with_dated(db: Database, timeline: str, new: Mapping[int, Telling]) -> Iterator[Tie]:
    """Of twins only one is found by what it leaves; the others by what they have in common."""
    for number, one in new.items():
        if one.hangs:
            near = mentions.numbered(
                db, coreference_index.near(db, timeline, {number: coreference.sought(one.mention)})[number]
            )
            keys = filter(None, map(coreference.twin, near.values()))
            twins = (number for numbers in coreference_index.left(db, timeline, keys).values() for number in numbers)
            dated = undated_links.dated(db, near.keys() | set(twins))
            yield from _likely(number, one, mentions.numbered(db, dated))


def _of_dated(db: Database, timeline: str, new: Collection[int]) -> Iterator[Tie]:
    known: dict[int, Telling] = {}
    for number, mention in mentions.numbered(db, new).items():
        near = undated_mentions.near(db, timeline, coreference.sought(mention))
        known |= undated_mentions.numbered(db, near - known.keys())
        for telling in near:
            if known[telling].hangs:
                yield from _likely(telling, known[telling], {number: mention})


def _likely(number: int, one: Telling, others: Mapping[int, Mention]) -> Iterator[Tie]:
    for other, mention in others.items():
        chance = coreference.tie(one.mention, mention)
        if chance is not None:
            yield Tie(number, other, chance)


def _links(db: Database, together: Iterable[int]) -> Iterator[Link]:
    """What ties these documents, as the solver wants it."""
    hanging = undated_links.hanging(db, together)
    both, dated = undated_links.within(db, hanging), undated_links.dating(db, hanging)
    numbers = hanging.union(tie.other for tie in both)
    known, tellers = undated_mentions.numbered(db, numbers), undated_links.tellers(db, numbers)
    for number in hanging:
        yield from _of_one(known[number], tellers[number])
    for tie in both:
        one, other = known[tie.telling], known[tie.other]
        if not other.hangs:
            yield from _of_known(one, tellers[tie.telling], _known(other.mention, tellers[tie.other][0]), tie)
        elif tie.telling < tie.other:
            yield Link(_told(one, tellers[tie.telling][0]), _told(other, tellers[tie.other][0]), tie.probability)
    told = mentions.numbered(db, {tie.other for tie in dated})
    for tie in _first_of_each(dated, told):
        mention = told[tie.other]
        yield from _of_known(known[tie.telling], tellers[tie.telling], _known(mention, mention.document), tie)


def _of_one(one: Telling, tellers: Sequence[Source]) -> Iterator[Link]:
    """Who tells it in the same words is tied with the first who does."""
    elsewhere = replace(one.mention, document=replace(one.mention.document, id=""))
    chance = coreference.tie(one.mention, elsewhere) if len(tellers) > 1 else None
    if chance is not None:
        first = _told(one, tellers[0])
        yield from (Link(_told(one, teller), first, chance) for teller in tellers[1:])


def _of_known(one: Telling, tellers: Sequence[Source], known: Known, tie: Tie) -> Iterator[Link]:
    return (Link(_told(one, teller), known, tie.probability) for teller in tellers)


def _first_of_each(dated: Iterable[Tie], told: Mapping[int, Mention]) -> Iterator[Tie]:
    """Of ties with mentions that say the same of the same day the surest, and of those as sure the first."""
    best: dict[tuple[object, ...], Tie] = {}
    for tie in sorted(dated, key=lambda tie: (-tie.probability, told[tie.other].id)):
        mention = told[tie.other]
        best.setdefault((tie.telling, mention.title, mention.resolution.when.interval), tie)
    return iter(best.values())


def _told(one: Telling, teller: Source) -> Told:
    return Told(teller.id, one.timex.extent.exact, one.timex.meaning, one.timex.lean, teller.name)


def _known(mention: Mention, teller: Source) -> Known:
    days, timex = mention.resolution.when.interval, mention.timex
    assert days is not None and timex is not None  # noqa: S101, PT018 - no others are tied
    return Known(teller.id, timex.extent.exact, days, teller.name)
