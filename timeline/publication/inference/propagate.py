"""When were undated documents written, by what they tell of happenings that others tell too?

The surest document is dated first, and what it then knows of its own happenings dates others. Each document is settled
once, so nothing rests on itself; one that contradicts itself, or is only known to lie in a long time, dates no other.
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

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from timeline.dates import Interval
    from timeline.meanings.operators import Meaning
    from timeline.publication.inference.solve import Inference

__all__ = ["KnownDate", "RelativeDate", "SharedEvent", "infer_jointly"]


@dataclass(frozen=True, slots=True)
class RelativeDate:
    """When a document tells that something happened: its words and what they mean, to be resolved against its day.

    What is told without a date as the news of its day is `Written()`. `called` is the document's name for people.
    """

    document: str
    words: str
    meaning: Meaning
    lean: Lean = Lean.UNKNOWN
    document_name: str | None = None

    @property
    def probability(self) -> float:
        """That the engine understands it as it was meant; as measured (docs/adr/0016)."""
        return _OPEN_PROBABILITY if has_open_direction(self.meaning) else _FIXED_PROBABILITY


_OPEN_PROBABILITY, _FIXED_PROBABILITY = 0.95, 0.99


@dataclass(frozen=True, slots=True)
class KnownDate:
    """When a document tells that something happened, where nothing is inferred: a full date, a given day."""

    document: str
    words: str
    days: Interval
    document_name: str | None = None


@dataclass(frozen=True, slots=True)
class SharedEvent:
    """That an undated document tells, in `one`, what `other` tells, which is in another document; 0 to 1 sure."""

    one: RelativeDate
    other: RelativeDate | KnownDate
    probability: float


def infer_jointly(clues: Mapping[str, Sequence[Clue]], links: Iterable[SharedEvent]) -> dict[str, Inference]:
    """An inference for each undated document, by its name, from its own clues and from what it shares with others.

    The order of documents and links does not matter. A link of two undated documents is followed both ways.
    """
    ways = {way for link in links for way in _directed_edges(link) if way.one.document in clues}
    start = {name: set(own) for name, own in clues.items()}
    leaving: defaultdict[str, list[SharedEvent]] = defaultdict(list)
    for way in ways:
        start[way.one.document] |= set(_known_date_clues(way))
        leaving[way.other.document].append(way)
    against: defaultdict[str, set[Clue]] = defaultdict(set)
    while True:
        settled = _propagated(start, leaving, against)
        found = set(_contradictions(settled, ways))
        if not found:
            return settled
        for name, clue in found:
            against[name].add(clue)


def _propagated(
    initial: Mapping[str, set[Clue]],
    outgoing: Mapping[str, Sequence[SharedEvent]],
    contradicting: Mapping[str, set[Clue]],
) -> dict[str, Inference]:
    """The surest first. `against` has what is known to contradict a document, which then dates no other."""
    clues = {name: set(own) for name, own in initial.items()}
    left = {name: _infer(own, contradicting.get(name)) for name, own in clues.items()}
    settled: dict[str, Inference] = {}
    queue = [(_rank(inference), name) for name, inference in left.items()]
    heapify(queue)
    while queue:
        now = set(_pop_surest(queue, left))
        settled |= {name: left.pop(name) for name in now}
        changed = set()
        for way in (way for name in now for way in outgoing.get(name, ()) if way.one.document in left):
            clues[way.one.document] |= set(_propagated_clues(way, settled[way.other.document]))
            changed.add(way.one.document)
        for name in changed:
            left[name] = _infer(clues[name], contradicting.get(name))
            heappush(queue, (_rank(left[name]), name))
    return settled


def _pop_surest(queue: list[tuple[_Rank, str]], pending: Mapping[str, Inference]) -> Iterator[str]:
    """All that are equally sure, taken from the queue, so that their names decide nothing."""
    first = queue[0][0]
    while queue and queue[0][0] == first:
        rank, name = heappop(queue)
        if name in pending and _rank(pending[name]) == rank:
            yield name


def _infer(clues: Iterable[Clue], contradicting: Iterable[Clue] | None) -> Inference:
    return with_contradictions(solve(clues), contradicting or ())


def _contradictions(dated: Mapping[str, Inference], edges: Iterable[SharedEvent]) -> Iterator[tuple[str, Clue]]:
    """What documents say of others that were settled before them, and dated some, where both cannot be true."""
    for way in edges:
        one, other = dated[way.one.document], dated.get(way.other.document)
        for clue in () if other is None or not one.is_conclusive else _propagated_clues(way, other):
            if not clue.days & one.days:
                yield way.one.document, clue


def _directed_edges(link: SharedEvent) -> Iterator[SharedEvent]:
    """The link, and if both ends are undated, the other way round; not from a document to itself."""
    if link.one.document == link.other.document:
        return
    yield link
    if isinstance(link.other, RelativeDate):
        yield SharedEvent(link.other, link.one, link.probability)


_Rank: TypeAlias = tuple[bool, float, float]


def _rank(inference: Inference) -> _Rank:
    """What may date others comes first: the surest, and of equally sure ones the sharpest."""
    return not inference.is_conclusive, -inference.probability, inference.days.size


def _known_date_clues(link: SharedEvent) -> tuple[Clue, ...]:
    return _shared_event_clues(link, link.other.days) if isinstance(link.other, KnownDate) else ()


def _propagated_clues(link: SharedEvent, other: Inference) -> tuple[Clue, ...]:
    """What the link says, now that the other document is dated."""
    if not (isinstance(link.other, RelativeDate) and other.is_conclusive):
        return ()
    happened = resolved_days(link.other.meaning, other.days, link.other.lean)
    probability = other.probability * link.other.probability
    chain = tuple(f"{_document_name(link.other)}: {sentence}" for sentence in other.because)
    found = () if happened is None else _shared_event_clues(link, happened)
    return tuple(
        replace(clue, probability=clue.probability * probability, steps=other.steps + 1, chain=chain) for clue in found
    )


def _shared_event_clues(link: SharedEvent, happened: Interval) -> tuple[Clue, ...]:
    """What it says where the happening is surely of these days."""
    one, other = link.one, link.other
    days = publication_days(one.meaning, happened, one.lean) if is_deictic(one.meaning) else NO_DAY
    on = str(happened.start) if happened.days == 1 else f"{happened.start} to {happened.last}"
    told = f'"{one.words}" tells what "{other.words}" tells in {_document_name(other)}, {on}'
    return (Clue(days, link.probability * one.probability, told),) if days else ()


def _document_name(date: RelativeDate | KnownDate) -> str:
    return date.document_name or date.document
