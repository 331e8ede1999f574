"""The solver: which days are left by all that is said of the day of writing, and how sure that is.

It knows nothing of texts. What contradicts something surer is left out and shown; of what is equally sure and
contradicts each other nothing is kept.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import reduce
from itertools import groupby
from math import inf, prod
from operator import and_
from typing import TYPE_CHECKING

from timeline.dates import UNKNOWN, Period, Span, Unit, When
from timeline.publication.inference.day_set import ANY_DAY, DaySet

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from timeline.dates import Day
    from timeline.publication.inference.clue import Clue

__all__ = ["NOTHING_KNOWN", "Inference", "solve", "with_contradictions"]

_MAX_DAYS = 31
"""Days; a longer stretch gives bounds, and no approximate date."""


@dataclass(frozen=True, slots=True)
class Inference:
    """When a text was written, as far as it is known: the days that are left, never none.

    `probability` is that of the true day being among them, 0 to 1. `because` has a sentence for each clue that narrowed
    them, the surest first, and `contradicts` one for each that was left out. `steps` counts the inferred dates of other
    documents that it rests on, one on the other.
    """

    days: DaySet
    probability: float
    because: tuple[str, ...] = ()
    contradicts: tuple[str, ...] = ()
    steps: int = 0

    @property
    def day(self) -> Day | None:
        """The one day that is left, None where there are more."""
        return self.days.earliest if self.days.size == 1 else None

    @property
    def is_conclusive(self) -> bool:
        """Whether it may date other documents: a short time, and nothing that contradicts."""
        hull = self.days.hull
        return hull is not None and hull.days <= _MAX_DAYS and not self.contradicts

    def when(self) -> When:
        """One day is a date; days in a row, a month at most, are an approximate one; all else is bounds."""
        hull = self.days.hull
        if hull is not None and hull.days <= _MAX_DAYS:
            span = Span(Period(Unit.DAY, hull.start), Period(Unit.DAY, hull.last), approximate=hull.days > 1)
            return span.when()
        return UNKNOWN


NOTHING_KNOWN = Inference(ANY_DAY, 1.0)


def solve(clues: Iterable[Clue]) -> Inference:
    """What the clues leave together; the order in which they come does not matter."""
    days = ANY_DAY
    kept: list[Clue] = []
    dropped: list[Clue] = []
    for _, equal in groupby(sorted(set(clues), key=_sort_key), key=_rank):
        alike = list(equal)
        possible = [clue for clue in alike if days & clue.days]
        left = reduce(and_, (clue.days for clue in possible), days)
        dropped += [clue for clue in alike if not left or clue not in possible]
        for clue in possible if left else ():
            if not clue.days.holds(days):
                kept.append(clue)
                days &= clue.days
    because = dict.fromkeys(sentence for clue in kept for sentence in (*clue.chain, clue.explain(days)))
    steps = max((clue.steps for clue in kept), default=0)
    return Inference(days, _probability(kept, dropped), tuple(because), tuple(_reasons(dropped)), steps)


def with_contradictions(inference: Inference, clues: Iterable[Clue]) -> Inference:
    """The inference with what else contradicts it: shown, and less sure for it."""
    new = [clue for clue in sorted(set(clues), key=_sort_key) if clue.explain(clue.days) not in inference.contradicts]
    probability = _discounted(inference.probability, new)
    return replace(inference, probability=probability, contradicts=(*inference.contradicts, *_reasons(new)))


def _rank(clue: Clue) -> tuple[int, float]:
    """What rests on an inferred date never outranks what does not."""
    return clue.steps, -clue.probability


def _sort_key(clue: Clue) -> tuple[int, float, float, float, str]:
    """Of equally sure ones the sharpest first, so that what it implies is not counted as one more thing to be true."""
    earliest, latest = clue.days.earliest, clue.days.latest
    return (
        *_rank(clue),
        inf if earliest is None else -earliest.number,
        inf if latest is None else latest.number,
        clue.sentence,
    )


def _reasons(dropped: Iterable[Clue]) -> Iterator[str]:
    return (clue.explain(clue.days) for clue in dropped)


def _probability(kept: Iterable[Clue], dropped: Iterable[Clue]) -> float:
    """That all which is kept is true, each by itself, and what contradicts it is not."""
    return _discounted(prod(clue.probability for clue in kept), dropped)


def _discounted(probability: float, dropped: Iterable[Clue]) -> float:
    """Of what contradicts each other at least one is false.

    What is kept with p against a clue of d is true with p(1 - d) / (1 - pd), by Bayes.
    """
    for clue in dropped:
        both = probability * clue.probability
        probability = probability if both == 1 else (probability - both) / (1 - both)
    return probability
