"""The solver: intersects clues to the days on which a text may have been written, and computes the probability.

A clue that contradicts a more probable one is dropped and shown; equally probable clues that contradict each other are
all dropped. The module knows nothing of texts.
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
    from timeline.records.publication_reasons import PublicationReason

__all__ = ["NOTHING_KNOWN", "Inference", "solve", "with_contradictions"]

_MAX_DAYS = 31
"""The most days of an approximate date; more days give bounds only."""


@dataclass(frozen=True, slots=True)
class Inference:
    """The days on which a text may have been written, at least one.

    `probability` is that of the true day being among them, 0 to 1. `because` has a reason for each clue that narrowed
    them, the most probable first, and `contradicts` one for each clue that was dropped. `steps` counts the inferred
    dates of other documents that it depends on, in a chain.
    """

    days: DaySet
    probability: float
    because: tuple[PublicationReason, ...] = ()
    contradicts: tuple[PublicationReason, ...] = ()
    steps: int = 0

    @property
    def day(self) -> Day | None:
        """The only day, None if there are more."""
        return self.days.earliest if self.days.size == 1 else None

    @property
    def is_conclusive(self) -> bool:
        """True if it may date other documents: at most a month, and no contradictions."""
        hull = self.days.hull
        return hull is not None and hull.days <= _MAX_DAYS and not self.contradicts

    def when(self) -> When:
        """Return a date for one day, an approximate date for up to a month, else unknown."""
        hull = self.days.hull
        if hull is not None and hull.days <= _MAX_DAYS:
            span = Span(Period(Unit.DAY, hull.start), Period(Unit.DAY, hull.last), approximate=hull.days > 1)
            return span.when()
        return UNKNOWN


NOTHING_KNOWN = Inference(ANY_DAY, 1.0)


def solve(clues: Iterable[Clue]) -> Inference:
    """Return the days that all clues leave; the order of the clues does not matter."""
    days = ANY_DAY
    kept: list[Clue] = []
    dropped: list[Clue] = []
    for _, group in groupby(sorted(set(clues), key=_sort_key), key=_rank):
        equal = list(group)
        possible = [clue for clue in equal if days & clue.days]
        remaining = reduce(and_, (clue.days for clue in possible), days)
        dropped += [clue for clue in equal if not remaining or clue not in possible]
        for clue in possible if remaining else ():
            if not clue.days.holds(days):
                kept.append(clue)
                days &= clue.days
    because = dict.fromkeys(reason for clue in kept for reason in (*clue.chain, clue.reason_for(days)))
    steps = max((clue.steps for clue in kept), default=0)
    return Inference(days, _probability(kept, dropped), tuple(because), tuple(_reasons(dropped)), steps)


def with_contradictions(inference: Inference, clues: Iterable[Clue]) -> Inference:
    """Return the inference with further contradicting clues, and the lower probability that they leave."""
    new = [
        clue for clue in sorted(set(clues), key=_sort_key) if clue.reason_for(clue.days) not in inference.contradicts
    ]
    probability = _discounted(inference.probability, new)
    return replace(inference, probability=probability, contradicts=(*inference.contradicts, *_reasons(new)))


def _rank(clue: Clue) -> tuple[int, float]:
    """A clue that depends on an inferred date never outranks one that does not."""
    return clue.steps, -clue.probability


def _sort_key(clue: Clue) -> tuple[int, float, float, float, str]:
    """Equally probable clues by their days, the narrowest first: a clue that it implies is not counted again.

    Clues to the same days are in the order of their reasons, which is any fixed order.
    """
    earliest, latest = clue.days.earliest, clue.days.latest
    return (
        *_rank(clue),
        inf if earliest is None else -earliest.number,
        inf if latest is None else latest.number,
        repr(clue.reason),
    )


def _reasons(dropped: Iterable[Clue]) -> Iterator[PublicationReason]:
    return (clue.reason_for(clue.days) for clue in dropped)


def _probability(kept: Iterable[Clue], dropped: Iterable[Clue]) -> float:
    """The probability that all kept clues, taken as independent, are true, and the dropped ones are not."""
    return _discounted(prod(clue.probability for clue in kept), dropped)


def _discounted(probability: float, dropped: Iterable[Clue]) -> float:
    """Discount a probability p by each dropped clue of probability d: of two that contradict, at least one is false.

    By Bayes, p becomes p(1 - d) / (1 - pd).
    """
    for clue in dropped:
        both = probability * clue.probability
        probability = probability if both == 1 else (probability - both) / (1 - both)
    return probability
