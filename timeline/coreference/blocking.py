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
from timeline.coreference.date_compatibility import MAX_DAYS_APART, Compatibility, is_undated, masked_values
from timeline.coreference.features import predicate_of, shingles
from timeline.coreference.name_matching import name_keys
from timeline.coreference.pairwise import MIN_SHARED_WORDS, MIN_SIMILARITY, actor_keys, strong_keys
from timeline.coreference.recency import is_presumed_recent, months_before, months_of
from timeline.coreference.within_document import is_headline, is_in_lead

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from timeline.dates import Day, Interval
    from timeline.records import Mention

__all__ = ["BlockingKey", "index_keys", "probe_keys"]

BlockingKey: TypeAlias = tuple[str, ...]
"""What two mentions have in common: a mark, or who acts, a word, a stretch of time, and how they stand to that."""

_LONG_PERIOD, _UNKNOWN_DAY = "*", "?"
"""The stretch of what takes longer than some years, and of a day of which the year or the week is not known."""

_NO_ACTOR = ""
_MAX_YEARS = 12
_MAX_MONTH_DAYS = 31


def index_keys(mention: Mention) -> frozenset[BlockingKey]:
    """What the mention is found by."""
    own, above = _time_buckets(mention.resolution.when.interval)
    told, around = _quotation_buckets(mention.resolution.when.interval, 0)
    said = [*product(["said"], told), *product(["said within"], around)]
    found = _match_keys(mention, [*_typed_buckets(own), *product(["within"], above)], [0]) | _quotation_keys(
        mention, said
    )
    return found | _headline_keys(mention, ("headline", "lead")) | _recency_keys(mention, ("untold", "lately"))


def probe_keys(mention: Mention) -> frozenset[BlockingKey]:
    """What the mention looks for in others."""
    own, above = _time_buckets(mention.resolution.when.interval)
    near = [days for days in range(-MAX_DAYS_APART, MAX_DAYS_APART + 1) if days]
    told, around = _quotation_buckets(mention.resolution.when.interval, MAX_DAYS_APART)
    said = [*product(["said"], [*told, *around]), *product(["said within"], told)]
    found = _match_keys(mention, [*_typed_buckets([*own, *above]), *product(["within"], own)], near) | _quotation_keys(
        mention, said
    )
    return found | _headline_keys(mention, ("lead", "headline")) | _recency_keys(mention, ("lately", "untold"))


def _quotation_keys(mention: Mention, buckets: Iterable[tuple[str, str]]) -> frozenset[BlockingKey]:
    """What it quotes, with the time: many texts repeat for years what somebody said once."""
    return frozenset((kind, stretch, run) for kind, stretch in buckets for run in shingles(mention.said))


def _headline_keys(mention: Mention, kinds: tuple[str, str]) -> frozenset[BlockingKey]:
    """Of a headline the first kind with its text, of a first sentence the second."""
    if is_headline(mention):
        return frozenset([(kinds[0], mention.document.id)])
    return frozenset([(kinds[1], mention.document.id)] if is_in_lead(mention) else [])


def _recency_keys(mention: Mention, kinds: tuple[str, str]) -> frozenset[BlockingKey]:
    """The deed, what else is named, and the months: of what is told without a date the first kind, else the second."""
    done, when, written = predicate_of(mention), mention.resolution.when.interval, mention.document.published
    if predicates.is_light(done):
        return frozenset()
    if when is not None:
        return frozenset(product(kinds[1:], months_of(when), [done], _other_name_keys(mention)))
    if written is None or not is_presumed_recent(mention):
        return frozenset()
    return frozenset(product(kinds[:1], months_before(written), [done], _other_name_keys(mention)))


def _other_name_keys(mention: Mention) -> frozenset[str]:
    """The single words for what is named beside who acts."""
    return frozenset(word for name in (*mention.actors[1:], *mention.places) for word in name_keys(name))


def _match_keys(
    mention: Mention, buckets: Sequence[tuple[str, str]], day_offsets: Iterable[int]
) -> frozenset[BlockingKey]:
    if is_undated(mention):  # its own text and what it quotes are all that it can meet
        return frozenset(strong_keys(mention))
    return frozenset(
        chain(strong_keys(mention), _word_keys(mention, buckets), _predicate_keys(mention, buckets, day_offsets))
    )


def _word_keys(mention: Mention, buckets: Iterable[tuple[str, str]]) -> Iterator[BlockingKey]:
    """The longest words of a time, and, but of a day, of who acts then."""
    words = sorted(mention.words, key=lambda word: (-len(word), word))
    acting = actor_keys(mention) or {_NO_ACTOR}
    for kind, stretch in buckets if actor_keys(mention) else _masked_buckets(mention, buckets):
        yield from product(
            [kind],
            [stretch],
            _prefix(words, _BUCKET_MIN_SIMILARITY[kind]),
            acting if kind in _ACTOR_BUCKETS else [_NO_ACTOR],
        )


def _masked_buckets(mention: Mention, buckets: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """The places with names of the day in the stead of some day: where nobody acts, it is to be the same Friday."""
    for kind, stretch in buckets:
        yield from product([kind], masked_values(mention)) if stretch == _UNKNOWN_DAY else [(kind, stretch)]


def _predicate_keys(
    mention: Mention, buckets: Iterable[tuple[str, str]], day_offsets: Iterable[int]
) -> Iterator[BlockingKey]:
    """The deed with the day, or with those around it; and of a longer time with what else is named."""
    done, when, acting = predicate_of(mention), mention.resolution.when, actor_keys(mention)
    if predicates.is_light(done):
        return
    told = " ".join(sorted(mention.words))
    yield from (
        (kind, stretch, "nobody", done, told)
        for kind, stretch in _masked_buckets(mention, buckets)
        if kind in _ACTOR_BUCKETS
    )
    if not acting:
        return
    if when.earliest is not None and when.earliest == when.latest:
        yield from product(["near"], [str(when.earliest + days) for days in day_offsets], [done], acting)
    things = _other_name_keys(mention) | (acting if predicates.is_rare(done) else frozenset())
    yield from (
        (kind, stretch, "does", done, thing) for kind, stretch in buckets if kind in _ACTOR_BUCKETS for thing in things
    )


def _typed_buckets(buckets: Iterable[str]) -> Iterator[tuple[str, str]]:
    return (("day" if _is_day_bucket(stretch) else "coarse", stretch) for stretch in buckets)


_BUCKET_MIN_SIMILARITY = {
    "day": MIN_SIMILARITY[Compatibility.SAME_DAY],
    "coarse": min(
        MIN_SIMILARITY[Compatibility.OVERLAPPING],
        MIN_SIMILARITY[Compatibility.REFINED],
        MIN_SIMILARITY[Compatibility.UNDERSPECIFIED],
    ),
    "within": min(MIN_SIMILARITY[Compatibility.REFINED], MIN_SIMILARITY[Compatibility.UNDERSPECIFIED]),
}

# On one day few things happen; a year has many of which the words are alike, but not who acts.
_ACTOR_BUCKETS = ("coarse", "within")


def _prefix(words: Sequence[str], min_similarity: float) -> Sequence[str]:
    """So many of the first words that one of them is among those of any other set that is alike enough."""
    shared = max(MIN_SHARED_WORDS, math.ceil(min_similarity * len(words) / (2 - min_similarity) - 1e-9))
    return words[: max(0, len(words) - shared + 1)]


def _time_buckets(interval: Interval | None) -> tuple[list[str], list[str]]:
    """What a date fills (a day, a month, years, all time where it is not known), and what that is within."""
    if interval is None:
        return [_UNKNOWN_DAY], []
    if interval.last.year - interval.start.year > _MAX_YEARS:
        return [_LONG_PERIOD], []
    years = [f"{year}" for year in range(interval.start.year, interval.last.year + 1)]
    if interval.start == interval.last:
        return [str(interval.start)], [_month_key(interval.start), *years, _LONG_PERIOD, _UNKNOWN_DAY]
    if interval.start.day == 1 and interval.end == _next_month_start(interval.start):
        return [_month_key(interval.start)], [*years, _LONG_PERIOD]
    return years, [_LONG_PERIOD]


def _quotation_buckets(interval: Interval | None, margin_days: int) -> tuple[list[str], list[str]]:
    """The months that a date fills, and so many days around it; else years, or all time. And what that is within."""
    if interval is None:
        return [_LONG_PERIOD], []
    if interval.days > _MAX_MONTH_DAYS:
        own, _ = _time_buckets(interval)
        return (own, []) if own == [_LONG_PERIOD] else (sorted({one.split()[0] for one in own}), [_LONG_PERIOD])
    days = interval.start - margin_days, interval.start, interval.last, interval.last + margin_days
    years = dict.fromkeys(str(day.year) for day in days)
    return list(dict.fromkeys(map(_month_key, days))), [*years, _LONG_PERIOD]


def _month_key(day: Day) -> str:
    return f"{day.year} {day.month}"


def _next_month_start(first: Day) -> Day:
    after = first + 31
    return after - (after.day - 1)


def _is_day_bucket(bucket: str) -> bool:
    return bucket.count("-") > 1
