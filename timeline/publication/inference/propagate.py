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
from timeline.meanings.timex_type import leans
from timeline.publication.inference.clue import Clue
from timeline.publication.inference.day_set import NO_DAY
from timeline.publication.inference.inverse_resolution import days_meant, days_told, hangs_on_writing
from timeline.publication.inference.solve import contradicted, solve

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from timeline.dates import Interval
    from timeline.meanings.operators import Meaning
    from timeline.publication.inference.solve import Inference

__all__ = ["Known", "Link", "Told", "written_together"]


@dataclass(frozen=True, slots=True)
class Told:
    """When a document tells that something happened: its words and what they mean, to be resolved against its day.

    What is told without a date as the news of its day is `Written()`. `called` is the document's name for people.
    """

    document: str
    words: str
    meaning: Meaning
    lean: Lean = Lean.UNTOLD
    called: str | None = None

    @property
    def probability(self) -> float:
        """That the engine understands it as it was meant; as measured (docs/adr/0016)."""
        return _BARE if leans(self.meaning) else _PLAIN


_BARE, _PLAIN = 0.95, 0.99


@dataclass(frozen=True, slots=True)
class Known:
    """When a document tells that something happened, where nothing is inferred: a full date, a given day."""

    document: str
    words: str
    days: Interval
    called: str | None = None


@dataclass(frozen=True, slots=True)
class Link:
    """That an undated document tells, in `one`, what `other` tells, which is in another document; 0 to 1 sure."""

    one: Told
    other: Told | Known
    probability: float


def written_together(clues: Mapping[str, Sequence[Clue]], links: Iterable[Link]) -> dict[str, Inference]:
    """An inference for each undated document, by its name, from its own clues and from what it shares with others.

    The order of documents and links does not matter. A link of two undated documents is followed both ways.
    """
    ways = {way for link in links for way in _ways(link) if way.one.document in clues}
    start = {name: set(own) for name, own in clues.items()}
    leaving: defaultdict[str, list[Link]] = defaultdict(list)
    for way in ways:
        start[way.one.document] |= set(_known(way))
        leaving[way.other.document].append(way)
    against: defaultdict[str, set[Clue]] = defaultdict(set)
    while True:
        settled = _settled(start, leaving, against)
        found = set(_contradictions(settled, ways))
        if not found:
            return settled
        for name, clue in found:
            against[name].add(clue)


def _settled(
    start: Mapping[str, set[Clue]], leaving: Mapping[str, Sequence[Link]], against: Mapping[str, set[Clue]]
) -> dict[str, Inference]:
    """The surest first. `against` has what is known to contradict a document, which then dates no other."""
    clues = {name: set(own) for name, own in start.items()}
    left = {name: _infer(own, against.get(name)) for name, own in clues.items()}
    settled: dict[str, Inference] = {}
    queue = [(_surest_first(inference), name) for name, inference in left.items()]
    heapify(queue)
    while queue:
        now = set(_next(queue, left))
        settled |= {name: left.pop(name) for name in now}
        changed = set()
        for way in (way for name in now for way in leaving.get(name, ()) if way.one.document in left):
            clues[way.one.document] |= set(_passed_on(way, settled[way.other.document]))
            changed.add(way.one.document)
        for name in changed:
            left[name] = _infer(clues[name], against.get(name))
            heappush(queue, (_surest_first(left[name]), name))
    return settled


def _next(queue: list[tuple[_Rank, str]], left: Mapping[str, Inference]) -> Iterator[str]:
    """All that are equally sure, taken from the queue, so that their names decide nothing."""
    first = queue[0][0]
    while queue and queue[0][0] == first:
        rank, name = heappop(queue)
        if name in left and _surest_first(left[name]) == rank:
            yield name


def _infer(clues: Iterable[Clue], against: Iterable[Clue] | None) -> Inference:
    return contradicted(solve(clues), against or ())


def _contradictions(settled: Mapping[str, Inference], ways: Iterable[Link]) -> Iterator[tuple[str, Clue]]:
    """What documents say of others that were settled before them, and dated some, where both cannot be true."""
    for way in ways:
        one, other = settled[way.one.document], settled.get(way.other.document)
        for clue in () if other is None or not one.dates_others else _passed_on(way, other):
            if not clue.days & one.days:
                yield way.one.document, clue


def _ways(link: Link) -> Iterator[Link]:
    """The link, and if both ends are undated, the other way round; not from a document to itself."""
    if link.one.document == link.other.document:
        return
    yield link
    if isinstance(link.other, Told):
        yield Link(link.other, link.one, link.probability)


_Rank: TypeAlias = tuple[bool, float, float]


def _surest_first(inference: Inference) -> _Rank:
    """What may date others comes first: the surest, and of equally sure ones the sharpest."""
    return not inference.dates_others, -inference.probability, inference.days.size


def _known(link: Link) -> tuple[Clue, ...]:
    return _clue(link, link.other.days) if isinstance(link.other, Known) else ()


def _passed_on(link: Link, other: Inference) -> tuple[Clue, ...]:
    """What the link says, now that the other document is dated."""
    if not (isinstance(link.other, Told) and other.dates_others):
        return ()
    happened = days_meant(link.other.meaning, other.days, link.other.lean)
    probability = other.probability * link.other.probability
    chain = tuple(f"{_name(link.other)}: {sentence}" for sentence in other.because)
    found = () if happened is None else _clue(link, happened)
    return tuple(
        replace(clue, probability=clue.probability * probability, steps=other.steps + 1, chain=chain) for clue in found
    )


def _clue(link: Link, happened: Interval) -> tuple[Clue, ...]:
    """What it says where the happening is surely of these days."""
    one, other = link.one, link.other
    days = days_told(one.meaning, happened, one.lean) if hangs_on_writing(one.meaning) else NO_DAY
    on = str(happened.start) if happened.days == 1 else f"{happened.start} to {happened.last}"
    told = f'"{one.words}" tells what "{other.words}" tells in {_name(other)}, {on}'
    return (Clue(days, link.probability * one.probability, told),) if days else ()


def _name(told: Told | Known) -> str:
    return told.called or told.document
