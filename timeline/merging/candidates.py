"""Which pairs of mentions are worth comparing, so that the cost does not grow with the square of the pile.

A pair that is left out could not be linked by `likeness`. Two sets of words that are so alike share one of the rarest
words of each ("prefix filtering": Chaudhuri, Ganti & Kaushik 2006), so mentions meet by these alone, where dates fit.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from itertools import chain, product
from typing import TYPE_CHECKING, TypeAlias

from timeline.merging.likeness import FEWEST_SHARED, WANTED, marks, verb
from timeline.merging.times import NEAR_DAYS, Fit

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from timeline.dates import Day, Interval
    from timeline.records import Mention

__all__ = ["candidates"]

Key: TypeAlias = tuple[str, ...]
"""What two mentions have in common: a mark, or a word and a stretch of time and how they stand to that."""

_ANY_TIME = "*"
_MOST_YEARS = 12


def candidates(mentions: Sequence[Mention]) -> Iterator[tuple[int, int]]:
    """Pairs of indices, the smaller first, each once."""
    frequency = Counter(word for mention in mentions for word in mention.words)
    posted: defaultdict[Key, list[int]] = defaultdict(list)
    for index, mention in enumerate(mentions):
        words = sorted(mention.words, key=lambda word: (frequency[word], word))
        found = {other for key in _sought(mention, words) for other in posted.get(key, ())}
        yield from ((other, index) for other in found)
        for key in _posted(mention, words):
            posted[key].append(index)


def _posted(mention: Mention, words: Sequence[str]) -> Iterator[Key]:
    """What a mention is found by."""
    own, above = _stretches(mention.resolution.when.interval)
    told = _days_told(mention, [0])
    return chain(marks(mention), _fills(own, words), _keys("within", above, words), _keys("tells", told, words))


def _sought(mention: Mention, words: Sequence[str]) -> Iterator[Key]:
    """What a mention looks for in those before it."""
    own, above = _stretches(mention.resolution.when.interval)
    told = _days_told(mention, [days for days in range(-NEAR_DAYS, NEAR_DAYS + 1) if days])
    return chain(
        marks(mention), _fills([*own, *above], words), _keys("within", own, words), _keys("tells", told, words)
    )


def _fills(stretches: Iterable[str], words: Sequence[str]) -> Iterator[Key]:
    for stretch in stretches:
        yield from _keys("day" if _is_day(stretch) else "coarse", [stretch], words)


def _keys(kind: str, stretches: Iterable[str], words: Sequence[str]) -> Iterator[Key]:
    return product([kind], stretches, _rarest(words, _LEAST[kind]))


_LEAST = {
    "day": WANTED[Fit.SAME_DAY],
    "coarse": min(WANTED[Fit.TOGETHER], WANTED[Fit.REFINED], WANTED[Fit.OPEN]),
    "within": WANTED[Fit.REFINED],
    "tells": WANTED[Fit.NEAR],
}


def _rarest(words: Sequence[str], wanted: float) -> Sequence[str]:
    """So many of the words, the rarest first, that one of them is among those of any other set that is alike enough."""
    shared = max(FEWEST_SHARED, math.ceil(wanted * len(words) / (2 - wanted) - 1e-9))
    return words[: max(0, len(words) - shared + 1)]


def _stretches(interval: Interval | None) -> tuple[list[str], list[str]]:
    """What a date fills (a day, a month, years, all time where it is not known), and what that is within."""
    if interval is None or interval.last.year - interval.start.year > _MOST_YEARS:
        return [_ANY_TIME], []
    years = [f"{year}" for year in range(interval.start.year, interval.last.year + 1)]
    if interval.start == interval.last:
        return [str(interval.start)], [_month(interval.start), *years, _ANY_TIME]
    if interval.start.day == 1 and interval.end == _next_month(interval.start):
        return [_month(interval.start)], [*years, _ANY_TIME]
    return years, [_ANY_TIME]


def _month(day: Day) -> str:
    return f"{day.year} {day.month}"


def _next_month(first: Day) -> Day:
    after = first + 31
    return after - (after.day - 1)


def _is_day(stretch: str) -> bool:
    return stretch.count("-") > 1


def _days_told(mention: Mention, offsets: Iterable[int]) -> list[str]:
    """The verb with the day, or with those around it: two accounts of one deed may differ by days."""
    when = mention.resolution.when
    if when.earliest is None or when.earliest != when.latest:
        return []
    return [f"{when.earliest + days} {verb(mention)}" for days in offsets]
