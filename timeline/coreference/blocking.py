"""By what mentions meet: each leaves traces, and looks for those of others, so that no pile has to be compared whole.

Two mentions that `likeness` links always meet, whichever comes first. Two sets of words that are so alike share one of
the first words of each, in any order that is the same for all ("prefix filtering": Chaudhuri, Ganti & Kaushik 2006);
here the longest come first, for they are the rarest. What a mention leaves depends on itself alone.
"""

from __future__ import annotations

import math
from itertools import chain, product
from typing import TYPE_CHECKING, TypeAlias

from timeline.coreference import predicates
from timeline.coreference.date_compatibility import NEAR_DAYS, Fit, is_untold, masks
from timeline.coreference.features import deed, runs
from timeline.coreference.name_matching import called
from timeline.coreference.pairwise import FEWEST_SHARED, LEAST, callings, marks
from timeline.coreference.recency import months_before, months_of, tells_of_lately
from timeline.coreference.within_document import is_headline, is_in_lead

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from timeline.dates import Day, Interval
    from timeline.records import Mention

__all__ = ["Trace", "posted", "sought"]

Trace: TypeAlias = tuple[str, ...]
"""What two mentions have in common: a mark, or who acts, a word, a stretch of time, and how they stand to that."""

_ANY_TIME, _SOME_DAY = "*", "?"
"""The stretch of what takes longer than some years, and of a day of which the year or the week is not known."""

_NOBODY = ""
_MOST_YEARS = 12
_DAYS_OF_A_MONTH = 31


def posted(mention: Mention) -> frozenset[Trace]:
    """What the mention is found by."""
    own, above = _stretches(mention.resolution.when.interval)
    told, around = _stretches_of_saying(mention.resolution.when.interval, 0)
    said = [*product(["said"], told), *product(["said within"], around)]
    found = _all(mention, [*_fills(own), *product(["within"], above)], [0]) | _said(mention, said)
    return found | _heading(mention, ("headline", "lead")) | _lately(mention, ("untold", "lately"))


def sought(mention: Mention) -> frozenset[Trace]:
    """What the mention looks for in others."""
    own, above = _stretches(mention.resolution.when.interval)
    near = [days for days in range(-NEAR_DAYS, NEAR_DAYS + 1) if days]
    told, around = _stretches_of_saying(mention.resolution.when.interval, NEAR_DAYS)
    said = [*product(["said"], [*told, *around]), *product(["said within"], told)]
    found = _all(mention, [*_fills([*own, *above]), *product(["within"], own)], near) | _said(mention, said)
    return found | _heading(mention, ("lead", "headline")) | _lately(mention, ("lately", "untold"))


def _said(mention: Mention, places: Iterable[tuple[str, str]]) -> frozenset[Trace]:
    """What it quotes, with the time: many texts repeat for years what somebody said once."""
    return frozenset((kind, stretch, run) for kind, stretch in places for run in runs(mention.said))


def _heading(mention: Mention, kinds: tuple[str, str]) -> frozenset[Trace]:
    """Of a headline the first kind with its text, of a first sentence the second."""
    if is_headline(mention):
        return frozenset([(kinds[0], mention.document.id)])
    return frozenset([(kinds[1], mention.document.id)] if is_in_lead(mention) else [])


def _lately(mention: Mention, kinds: tuple[str, str]) -> frozenset[Trace]:
    """The deed, what else is named, and the months: of what is told without a date the first kind, else the second."""
    done, when, written = deed(mention), mention.resolution.when.interval, mention.document.published
    if predicates.is_light(done):
        return frozenset()
    if when is not None:
        return frozenset(product(kinds[1:], months_of(when), [done], _things(mention)))
    if written is None or not tells_of_lately(mention):
        return frozenset()
    return frozenset(product(kinds[:1], months_before(written), [done], _things(mention)))


def _things(mention: Mention) -> frozenset[str]:
    """The single words for what is named beside who acts."""
    return frozenset(word for name in (*mention.actors[1:], *mention.places) for word in called(name))


def _all(mention: Mention, places: Sequence[tuple[str, str]], offsets: Iterable[int]) -> frozenset[Trace]:
    if is_untold(mention):  # its own text and what it quotes are all that it can meet
        return frozenset(marks(mention))
    return frozenset(chain(marks(mention), _words(mention, places), _deeds(mention, places, offsets)))


def _words(mention: Mention, places: Iterable[tuple[str, str]]) -> Iterator[Trace]:
    """The longest words of a time, and, but of a day, of who acts then."""
    words = sorted(mention.words, key=lambda word: (-len(word), word))
    acting = callings(mention) or {_NOBODY}
    for kind, stretch in places if callings(mention) else _masked(mention, places):
        yield from product([kind], [stretch], _first(words, _LEAST[kind]), acting if kind in _BY_ACTOR else [_NOBODY])


def _masked(mention: Mention, places: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """The places with names of the day in the stead of some day: where nobody acts, it is to be the same Friday."""
    for kind, stretch in places:
        yield from product([kind], masks(mention)) if stretch == _SOME_DAY else [(kind, stretch)]


def _deeds(mention: Mention, places: Iterable[tuple[str, str]], offsets: Iterable[int]) -> Iterator[Trace]:
    """The deed with the day, or with those around it; and of a longer time with what else is named."""
    done, when, acting = deed(mention), mention.resolution.when, callings(mention)
    if predicates.is_light(done):
        return
    told = " ".join(sorted(mention.words))
    yield from (
        (kind, stretch, "nobody", done, told) for kind, stretch in _masked(mention, places) if kind in _BY_ACTOR
    )
    if not acting:
        return
    if when.earliest is not None and when.earliest == when.latest:
        yield from product(["near"], [str(when.earliest + days) for days in offsets], [done], acting)
    things = _things(mention) | (acting if predicates.is_seldom(done) else frozenset())
    yield from (
        (kind, stretch, "does", done, thing) for kind, stretch in places if kind in _BY_ACTOR for thing in things
    )


def _fills(stretches: Iterable[str]) -> Iterator[tuple[str, str]]:
    return (("day" if _is_day(stretch) else "coarse", stretch) for stretch in stretches)


_LEAST = {
    "day": LEAST[Fit.SAME_DAY],
    "coarse": min(LEAST[Fit.TOGETHER], LEAST[Fit.REFINED], LEAST[Fit.OPEN]),
    "within": min(LEAST[Fit.REFINED], LEAST[Fit.OPEN]),
}

# On one day few things happen; a year has many of which the words are alike, but not who acts.
_BY_ACTOR = ("coarse", "within")


def _first(words: Sequence[str], wanted: float) -> Sequence[str]:
    """So many of the first words that one of them is among those of any other set that is alike enough."""
    shared = max(FEWEST_SHARED, math.ceil(wanted * len(words) / (2 - wanted) - 1e-9))
    return words[: max(0, len(words) - shared + 1)]


def _stretches(interval: Interval | None) -> tuple[list[str], list[str]]:
    """What a date fills (a day, a month, years, all time where it is not known), and what that is within."""
    if interval is None:
        return [_SOME_DAY], []
    if interval.last.year - interval.start.year > _MOST_YEARS:
        return [_ANY_TIME], []
    years = [f"{year}" for year in range(interval.start.year, interval.last.year + 1)]
    if interval.start == interval.last:
        return [str(interval.start)], [_month(interval.start), *years, _ANY_TIME, _SOME_DAY]
    if interval.start.day == 1 and interval.end == _next_month(interval.start):
        return [_month(interval.start)], [*years, _ANY_TIME]
    return years, [_ANY_TIME]


def _stretches_of_saying(interval: Interval | None, near: int) -> tuple[list[str], list[str]]:
    """The months that a date fills, and so many days around it; else years, or all time. And what that is within."""
    if interval is None:
        return [_ANY_TIME], []
    if interval.days > _DAYS_OF_A_MONTH:
        own, _ = _stretches(interval)
        return (own, []) if own == [_ANY_TIME] else (sorted({one.split()[0] for one in own}), [_ANY_TIME])
    days = interval.start - near, interval.start, interval.last, interval.last + near
    years = dict.fromkeys(str(day.year) for day in days)
    return list(dict.fromkeys(map(_month, days))), [*years, _ANY_TIME]


def _month(day: Day) -> str:
    return f"{day.year} {day.month}"


def _next_month(first: Day) -> Day:
    after = first + 31
    return after - (after.day - 1)


def _is_day(stretch: str) -> bool:
    return stretch.count("-") > 1
