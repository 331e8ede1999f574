"""Joint inference of publication dates from shared events: best-first propagation over a document graph.

The most probable document is dated first, and the dates of its events then date others. Each document is dated once, so
that no inference depends on itself. A document with contradictions, or with more than a month of days, dates no other.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from heapq import heapify, heappop, heappush
from typing import TYPE_CHECKING, TypeAlias

from timeline.meanings.operators import Lean
from timeline.meanings.timex_type import has_open_direction
from timeline.publication.inference.clue import Clue
from timeline.publication.inference.day_set import NO_DAY
from timeline.publication.inference.inverse_resolution import is_deictic, publication_days, resolved_days
from timeline.publication.inference.solve import solve, with_contradictions
from timeline.records.publication_reasons import SameEvent, ThroughDocument

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from timeline.dates import Interval
    from timeline.meanings.operators import Meaning
    from timeline.publication.inference.solve import Inference

__all__ = ["KnownDate", "RelativeDate", "SharedEvent", "infer_jointly"]


@dataclass(frozen=True, slots=True)
class RelativeDate:
    """A date of an event in an undated document, to be resolved against the document's day.

    An event without a date, reported as the news of its day, has the meaning `Written()`. `document` is an id,
    `document_name` a name for people.
    """

    document: str
    words: str
    meaning: Meaning
    lean: Lean = Lean.UNKNOWN
    document_name: str | None = None

    @property
    def probability(self) -> float:
        """The probability that the expression is resolved as it was meant; measured (docs/adr/0016)."""
        return _OPEN_PROBABILITY if has_open_direction(self.meaning) else _FIXED_PROBABILITY


_OPEN_PROBABILITY, _FIXED_PROBABILITY = 0.95, 0.99


@dataclass(frozen=True, slots=True)
class KnownDate:
    """A date of an event that needs no inference: a full date, or one in a document with a known day."""

    document: str
    words: str
    days: Interval
    document_name: str | None = None


@dataclass(frozen=True, slots=True)
class SharedEvent:
    """An event that an undated document dates by `one`, and another document by `other`; probability 0 to 1."""

    one: RelativeDate
    other: RelativeDate | KnownDate
    probability: float


def infer_jointly(clues: Mapping[str, Sequence[Clue]], links: Iterable[SharedEvent]) -> dict[str, Inference]:
    """Return an inference for each undated document, by id, from its own clues and from shared events.

    The order of documents and links does not matter. A link of two undated documents is followed both ways.
    """
    edges = {edge for link in links for edge in _directed_edges(link) if edge.one.document in clues}
    initial = {document: set(own_clues) for document, own_clues in clues.items()}
    outgoing: defaultdict[str, list[SharedEvent]] = defaultdict(list)
    for edge in edges:
        initial[edge.one.document] |= set(_known_date_clues(edge))
        outgoing[edge.other.document].append(edge)
    contradicting: defaultdict[str, set[Clue]] = defaultdict(set)
    while True:
        dated = _propagated(initial, outgoing, contradicting)
        contradictions = set(_contradictions(dated, edges))
        if not contradictions:
            return dated
        for document, clue in contradictions:
            contradicting[document].add(clue)


def _propagated(
    initial: Mapping[str, set[Clue]],
    outgoing: Mapping[str, Sequence[SharedEvent]],
    contradicting: Mapping[str, set[Clue]],
) -> dict[str, Inference]:
    """Date each document once, the most probable first; documents with `contradicting` clues date no others."""
    clues = {document: set(own_clues) for document, own_clues in initial.items()}
    pending = {document: _infer(own_clues, contradicting.get(document)) for document, own_clues in clues.items()}
    dated: dict[str, Inference] = {}
    queue = [(_rank(inference), document) for document, inference in pending.items()]
    heapify(queue)
    while queue:
        best = set(_pop_best(queue, pending))
        dated |= {document: pending.pop(document) for document in best}
        changed = set()
        for edge in (edge for document in best for edge in outgoing.get(document, ()) if edge.one.document in pending):
            clues[edge.one.document] |= set(_propagated_clues(edge, dated[edge.other.document]))
            changed.add(edge.one.document)
        for document in changed:
            pending[document] = _infer(clues[document], contradicting.get(document))
            heappush(queue, (_rank(pending[document]), document))
    return dated


def _pop_best(queue: list[tuple[_Rank, str]], pending: Mapping[str, Inference]) -> Iterator[str]:
    """Take all documents of the best rank from the queue, so that their ids decide nothing."""
    first = queue[0][0]
    while queue and queue[0][0] == first:
        rank, document = heappop(queue)
        if document in pending and _rank(pending[document]) == rank:
            yield document


def _infer(clues: Iterable[Clue], contradicting: Iterable[Clue] | None) -> Inference:
    return with_contradictions(solve(clues), contradicting or ())


def _contradictions(dated: Mapping[str, Inference], edges: Iterable[SharedEvent]) -> Iterator[tuple[str, Clue]]:
    """Clues from dated documents that contradict the inference for a document that dates others."""
    for edge in edges:
        one, other = dated[edge.one.document], dated.get(edge.other.document)
        for clue in () if other is None or not one.is_conclusive else _propagated_clues(edge, other):
            if not clue.days & one.days:
                yield edge.one.document, clue


def _directed_edges(link: SharedEvent) -> Iterator[SharedEvent]:
    """The link, and its reverse if both ends are undated; nothing from a document to itself."""
    if link.one.document == link.other.document:
        return
    yield link
    if isinstance(link.other, RelativeDate):
        yield SharedEvent(link.other, link.one, link.probability)


_Rank: TypeAlias = tuple[bool, float, float]


def _rank(inference: Inference) -> _Rank:
    """Conclusive inferences first, then the most probable, then those with the fewest days."""
    return not inference.is_conclusive, -inference.probability, inference.days.size


def _known_date_clues(link: SharedEvent) -> tuple[Clue, ...]:
    return _shared_event_clues(link, link.other.days) if isinstance(link.other, KnownDate) else ()


def _propagated_clues(link: SharedEvent, other: Inference) -> tuple[Clue, ...]:
    """The clues from a link whose other document is dated now."""
    if not (isinstance(link.other, RelativeDate) and other.is_conclusive):
        return ()
    event_days = resolved_days(link.other.meaning, other.days, link.other.lean)
    probability = other.probability * link.other.probability
    chain = tuple(ThroughDocument(_document_name(link.other), reason) for reason in other.because)
    clues = () if event_days is None else _shared_event_clues(link, event_days)
    return tuple(
        replace(clue, probability=clue.probability * probability, steps=other.steps + 1, chain=chain) for clue in clues
    )


def _shared_event_clues(link: SharedEvent, event_days: Interval) -> tuple[Clue, ...]:
    """The clue that follows if the event happened on these days."""
    one, other = link.one, link.other
    days = publication_days(one.meaning, event_days, one.lean) if is_deictic(one.meaning) else NO_DAY
    reason = SameEvent(one.words, other.words, _document_name(other), event_days)
    return (Clue(days, link.probability * one.probability, reason),) if days else ()


def _document_name(date: RelativeDate | KnownDate) -> str:
    return date.document_name or date.document
