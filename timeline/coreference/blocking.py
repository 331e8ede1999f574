"""Blocking: the index keys and probe keys by which candidate pairs meet, so that not every pair is compared.

Any two mentions that a model matches share one of its keys, whichever is indexed first: an index key of one is a probe
key of the other. The keys here are those of `pairwise`; `topical_match` has its own. Two sets of words that are similar
enough share one of the first words of each, in any order that is the same for all ("prefix filtering": Chaudhuri,
Ganti & Kaushik 2006). The longest words come first here, for they are rarest. The keys of a mention depend on that
mention alone.
"""

from __future__ import annotations

import math
from itertools import chain, product
from typing import TYPE_CHECKING, TypeAlias

from timeline.coreference import predicates
from timeline.coreference.date_compatibility import MAX_DAYS_APART, Compatibility, is_undated, masked_values
from timeline.coreference.features import shingles
from timeline.coreference.name_matching import name_keys
from timeline.coreference.pairwise import MIN_SHARED_WORDS, MIN_SIMILARITY, actor_keys, strong_keys
from timeline.coreference.predicates import predicate_of
from timeline.coreference.recency import is_presumed_recent, months_before, months_of
from timeline.coreference.within_document import is_headline, is_in_lead

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from timeline.dates import Day, Interval
    from timeline.records import Mention

__all__ = ["BlockingKey", "index_keys", "probe_keys"]

BlockingKey: TypeAlias = tuple[str, ...]
"""A blocking key: its kind, then such parts as a time bucket, an actor, a predicate or a word.

The kinds are hashed into the database, so they stay as they are.
"""

_LONG_PERIOD, _UNKNOWN_DAY = "*", "?"
"""The time bucket of a date longer than some years, and of a day whose year or week is unknown."""

_NO_ACTOR = ""
_MAX_YEARS = 12
_MAX_MONTH_DAYS = 31


def index_keys(mention: Mention) -> frozenset[BlockingKey]:
    """Return the keys under which the mention is found."""
    own, enclosing = _time_buckets(mention.resolution.when.interval)
    quotation_own, quotation_enclosing = _quotation_buckets(mention.resolution.when.interval, 0)
    quotation_buckets = [*product(["said"], quotation_own), *product(["said within"], quotation_enclosing)]
    return (
        _match_keys(mention, [*_typed_buckets(own), *product(["within"], enclosing)], [0])
        | _quotation_keys(mention, quotation_buckets)
        | _headline_keys(mention, ("headline", "lead"))
        | _recency_keys(mention, ("untold", "lately"))
    )


def probe_keys(mention: Mention) -> frozenset[BlockingKey]:
    """Return the keys under which the mention looks for others."""
    own, enclosing = _time_buckets(mention.resolution.when.interval)
    day_offsets = [days for days in range(-MAX_DAYS_APART, MAX_DAYS_APART + 1) if days]
    quotation_own, quotation_enclosing = _quotation_buckets(mention.resolution.when.interval, MAX_DAYS_APART)
    quotation_buckets = [
        *product(["said"], [*quotation_own, *quotation_enclosing]),
        *product(["said within"], quotation_own),
    ]
    return (
        _match_keys(mention, [*_typed_buckets([*own, *enclosing]), *product(["within"], own)], day_offsets)
        | _quotation_keys(mention, quotation_buckets)
        | _headline_keys(mention, ("lead", "headline"))
        | _recency_keys(mention, ("lately", "untold"))
    )


def _quotation_keys(mention: Mention, buckets: Iterable[tuple[str, str]]) -> frozenset[BlockingKey]:
    """Combine what it quotes with the time, as many texts repeat for years what somebody said once."""
    return frozenset((kind, bucket, shingle) for kind, bucket in buckets for shingle in shingles(mention.said))


def _headline_keys(mention: Mention, kinds: tuple[str, str]) -> frozenset[BlockingKey]:
    """Return the document of a headline under the first kind, that of a lead under the second."""
    if is_headline(mention):
        return frozenset([(kinds[0], mention.document.id)])
    return frozenset([(kinds[1], mention.document.id)] if is_in_lead(mention) else [])


def _recency_keys(mention: Mention, kinds: tuple[str, str]) -> frozenset[BlockingKey]:
    """Combine months, predicate and other names: for an undated mention under the first kind, else the second."""
    predicate, when, published = predicate_of(mention), mention.resolution.when.interval, mention.document.published
    if predicates.is_light(predicate):
        return frozenset()
    if when is not None:
        return frozenset(product(kinds[1:], months_of(when), [predicate], _other_name_keys(mention)))
    if published is None or not is_presumed_recent(mention):
        return frozenset()
    return frozenset(product(kinds[:1], months_before(published), [predicate], _other_name_keys(mention)))


def _other_name_keys(mention: Mention) -> frozenset[str]:
    """Return the single words that can stand for its names other than the agent."""
    return frozenset(word for name in (*mention.actors[1:], *mention.places) for word in name_keys(name))


def _match_keys(
    mention: Mention, buckets: Sequence[tuple[str, str]], day_offsets: Iterable[int]
) -> frozenset[BlockingKey]:
    if is_undated(mention):  # it can match only within its document, or by a quotation
        return frozenset(strong_keys(mention))
    return frozenset(
        chain(strong_keys(mention), _word_keys(mention, buckets), _predicate_keys(mention, buckets, day_offsets))
    )


def _word_keys(mention: Mention, buckets: Iterable[tuple[str, str]]) -> Iterator[BlockingKey]:
    """Combine the longest words with the time bucket and, unless that is a day, with an actor."""
    words = sorted(mention.words, key=lambda word: (-len(word), word))
    actors = actor_keys(mention) or {_NO_ACTOR}
    for kind, bucket in buckets if actor_keys(mention) else _masked_buckets(mention, buckets):
        yield from product(
            [kind],
            [bucket],
            _prefix(words, _BUCKET_MIN_SIMILARITY[kind]),
            actors if kind in _ACTOR_BUCKETS else [_NO_ACTOR],
        )


def _masked_buckets(mention: Mention, buckets: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """Replace the bucket of an unknown day by masked values: without an actor it has to be the same Friday."""
    for kind, bucket in buckets:
        yield from product([kind], masked_values(mention)) if bucket == _UNKNOWN_DAY else [(kind, bucket)]


def _predicate_keys(
    mention: Mention, buckets: Iterable[tuple[str, str]], day_offsets: Iterable[int]
) -> Iterator[BlockingKey]:
    """Combine the predicate with the days at the given offsets; in longer buckets with another name, or all words."""
    predicate, when, actors = predicate_of(mention), mention.resolution.when, actor_keys(mention)
    if predicates.is_light(predicate):
        return
    all_words = " ".join(sorted(mention.words))
    yield from (
        (kind, bucket, "nobody", predicate, all_words)
        for kind, bucket in _masked_buckets(mention, buckets)
        if kind in _ACTOR_BUCKETS
    )
    if not actors:
        return
    if when.earliest is not None and when.earliest == when.latest:
        yield from product(["near"], [str(when.earliest + days) for days in day_offsets], [predicate], actors)
    names = _other_name_keys(mention) | (actors if predicates.is_rare(predicate) else frozenset())
    yield from (
        (kind, bucket, "does", predicate, name) for kind, bucket in buckets if kind in _ACTOR_BUCKETS for name in names
    )


def _typed_buckets(buckets: Iterable[str]) -> Iterator[tuple[str, str]]:
    return (("day" if _is_day_bucket(bucket) else "coarse", bucket) for bucket in buckets)


_BUCKET_MIN_SIMILARITY = {
    "day": MIN_SIMILARITY[Compatibility.SAME_DAY],
    "coarse": min(
        MIN_SIMILARITY[Compatibility.OVERLAPPING],
        MIN_SIMILARITY[Compatibility.REFINED],
        MIN_SIMILARITY[Compatibility.UNDERSPECIFIED],
    ),
    "within": min(MIN_SIMILARITY[Compatibility.REFINED], MIN_SIMILARITY[Compatibility.UNDERSPECIFIED]),
}

# On one day few events happen. In a year many have similar words, but not the same actor.
_ACTOR_BUCKETS = ("coarse", "within")


def _prefix(words: Sequence[str], min_similarity: float) -> Sequence[str]:
    """Return the first words, as many as needed so that any set of words which is similar enough has one of them."""
    min_shared = max(MIN_SHARED_WORDS, math.ceil(min_similarity * len(words) / (2 - min_similarity) - 1e-9))
    return words[: max(0, len(words) - min_shared + 1)]


def _time_buckets(interval: Interval | None) -> tuple[list[str], list[str]]:
    """Return the buckets that a date fills (a day, a month, years, unknown or long), and those that enclose it."""
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
    """Return the months that a date fills with a margin around it, and the buckets that enclose them.

    A date longer than a month fills years; an unknown or a very long one fills the bucket of long periods.
    """
    if interval is None:
        return [_LONG_PERIOD], []
    if interval.days > _MAX_MONTH_DAYS:
        own, _ = _time_buckets(interval)
        return (own, []) if own == [_LONG_PERIOD] else (sorted({bucket.split()[0] for bucket in own}), [_LONG_PERIOD])
    days = interval.start - margin_days, interval.start, interval.last, interval.last + margin_days
    years = dict.fromkeys(str(day.year) for day in days)
    return list(dict.fromkeys(map(_month_key, days))), [*years, _LONG_PERIOD]


def _month_key(day: Day) -> str:
    return f"{day.year} {day.month}"


def _next_month_start(month_start: Day) -> Day:
    in_next_month = month_start + 31
    return in_next_month - (in_next_month.day - 1)


def _is_day_bucket(bucket: str) -> bool:
    return bucket.count("-") > 1
