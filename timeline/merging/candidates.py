"""Which pairs of mentions are worth comparing, so that the cost does not grow with the square of the pile.

A pair that is left out could not be linked by `likeness`: it shares no mark, and too few words at dates that fit.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from itertools import chain
from typing import TYPE_CHECKING, TypeAlias

from timeline.merging.likeness import FEWEST_SHARED, marks
from timeline.merging.times import NEAR_DAYS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from timeline.dates import Day, Interval
    from timeline.records import Mention

__all__ = ["candidates"]

Postings: TypeAlias = defaultdict[tuple[str, str], list[int]]
"""By a stretch of time and a word: the mentions that have both."""

_ANY_TIME = "*"
_MOST_YEARS = 12


def candidates(mentions: Sequence[Mention]) -> Iterator[tuple[int, int]]:
    """Pairs of indices, the smaller first, each once."""
    filling: Postings = defaultdict(list)
    within: Postings = defaultdict(list)
    marked: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
    for index, mention in enumerate(mentions):
        own, above = _stretches(mention.resolution.when.interval)
        sharing = Counter(
            chain(_found(mention, [*own, *above, *_days_around(mention)], filling), _found(mention, own, within))
        )
        found = {other for other, words in sharing.items() if words >= FEWEST_SHARED}
        found.update(other for mark in marks(mention) for other in marked[mark])
        yield from ((other, index) for other in found)
        _post(mention, index, [*own, *_days_told(mention)], filling)
        _post(mention, index, above, within)
        for mark in marks(mention):
            marked[mark].append(index)


def _found(mention: Mention, stretches: Iterable[str], postings: Postings) -> Iterator[int]:
    """Those that share a word in one of the stretches: as often as they share one."""
    keys = ((stretch, word) for stretch in stretches for word in mention.words)
    return chain.from_iterable(postings.get(key, ()) for key in keys)


def _post(mention: Mention, index: int, stretches: Iterable[str], postings: Postings) -> None:
    for stretch in stretches:
        for word in mention.words:
            postings[stretch, word].append(index)


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


def _days_told(mention: Mention) -> list[str]:
    """The day with the verb: two accounts of one deed may differ by days."""
    when = mention.resolution.when
    return [] if when.earliest is None or when.earliest != when.latest else [_told(mention, when.earliest)]


def _days_around(mention: Mention) -> list[str]:
    """The days beside it with the verb."""
    when = mention.resolution.when
    if when.earliest is None or when.earliest != when.latest:
        return []
    return [_told(mention, when.earliest + days) for days in range(-NEAR_DAYS, NEAR_DAYS + 1) if days]


def _told(mention: Mention, day: Day) -> str:
    return f"{day} {mention.predicate.exact.casefold()}"
