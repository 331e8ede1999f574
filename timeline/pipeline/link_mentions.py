"""Links between the new mentions and those they resemble: representatives of duplicates, blocking, pairwise scores.

Exact duplicates elect a representative, the one with the first id. It alone is compared with other mentions, and its
duplicates are linked with it alone, so that a sentence copied a thousand times costs a thousand comparisons.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from timeline import coreference
from timeline.analysis import KeyedMention
from timeline.coreference import FoundBy, fingerprint
from timeline.storage import coreference_index, mentions

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from sqlite_utils import Database

    from timeline.coreference import BlockingKey
    from timeline.records import Mention
    from timeline.storage.recluster_scope import DirtySet

__all__ = ["LinkedMentions", "link_mentions"]

_BATCH_SIZE = 256
"""Mentions whose candidates are in memory at the same time."""

_MAX_MENTIONS_BETWEEN = 100
"""How far apart two mentions of one document are compared, so that a long list costs in proportion to its length."""


class LinkedMentions(NamedTuple):
    """The mentions that were read or new, by number, and the numbers of those that lost a link to a representative."""

    loaded: dict[int, Mention]
    unlinked: frozenset[int]


class _Representatives(NamedTuple):
    """The representative of each duplicate key, and what changes: new ones, pairs to be linked, mentions unlinked."""

    by_key: dict[BlockingKey, int]
    new: list[int]
    pairs: list[tuple[int, int]]
    unlinked: frozenset[int]


class _ScoredPair(NamedTuple):
    """Two mentions by number, and the probability that they are one event, 0 to 1."""

    one: int
    other: int
    probability: float


def link_mentions(db: Database, timeline: str, dirty: DirtySet) -> LinkedMentions:
    """Index the new mentions, and store their links; mentions that lost links may become representatives."""
    loaded = {number: keyed.mention for number, keyed in sorted(dirty.new.items())}
    stored = mentions.by_number(db, dirty.mentions - loaded.keys())
    loaded |= stored
    new_keys = {number: keyed.keys.duplicate for number, keyed in dirty.new.items() if keyed.keys.duplicate}
    stored_keys = {key for mention in stored.values() if (key := coreference.duplicate_key(mention))}
    coreference_index.add_keys(db, ((fingerprint(timeline, key), number) for number, key in new_keys.items()))
    representatives = _elect_representatives(db, timeline, {*new_keys.values(), *stored_keys})
    pairs = [*representatives.pairs, *((number, representatives.by_key[key]) for number, key in new_keys.items())]
    coreference_index.add_links(db, _score_duplicates(db, loaded, {pair for pair in pairs if pair[0] != pair[1]}))

    compared_numbers = [*(number for number in dirty.new if number not in new_keys), *representatives.new]
    loaded |= mentions.by_number(db, set(compared_numbers) - loaded.keys())
    compared = {
        number: dirty.new.get(number) or KeyedMention.of(loaded[number], timeline) for number in compared_numbers
    }
    coreference_index.add_keys(db, ((key, number) for number, keyed in compared.items() for key in keyed.keys.index))
    coreference_index.add_links(db, _score_candidates(db, compared, loaded))
    return LinkedMentions(loaded, representatives.unlinked)


def _elect_representatives(db: Database, timeline: str, keys: Iterable[BlockingKey]) -> _Representatives:
    """Let the mention with the first id represent all that share a key; store that, and unlink who did so before."""
    duplicates = coreference_index.holders(db, timeline, keys)
    earlier = coreference_index.holders(db, timeline, map(_representative_key, duplicates))
    elected = _Representatives({}, [], [], frozenset())
    for key, (first, *others) in sorted(duplicates.items()):
        elected.by_key[key] = first
        before = earlier.get(_representative_key(key), [])
        if before != [first]:
            for number in before:
                elected = elected._replace(unlinked=elected.unlinked | coreference_index.unlink(db, number))
                coreference_index.add_keys(db, [(fingerprint(timeline, key), number)])
            elected.new.append(first)
            elected.pairs.extend((other, first) for other in others)
    new = set(elected.new)
    coreference_index.add_keys(
        db,
        (
            (fingerprint(timeline, _representative_key(key)), first)
            for key, first in elected.by_key.items()
            if first in new
        ),
    )
    return elected


def _representative_key(key: BlockingKey) -> BlockingKey:
    """The key under which the index holds the representative of a duplicate key."""
    return *key, "leads"


def _score_duplicates(
    db: Database, loaded: dict[int, Mention], pairs: Iterable[tuple[int, int]]
) -> Iterator[_ScoredPair]:
    """Score duplicates against their representatives; what is read is added to `loaded`."""
    pairs = list(pairs)
    loaded |= mentions.by_number(db, {number for pair in pairs for number in pair} - loaded.keys())
    for one, other in pairs:
        probability = coreference.match_probability(loaded[one], loaded[other])
        if probability is not None:
            yield _ScoredPair(one, other, probability)


def _score_candidates(
    db: Database, compared: Mapping[int, KeyedMention], loaded: dict[int, Mention]
) -> Iterator[_ScoredPair]:
    """Score each of these mentions against its candidates; candidates that match are added to `loaded`."""
    numbers = iter(compared)
    while batch := list(islice(numbers, _BATCH_SIZE)):
        by_details = coreference_index.candidates(db, {number: compared[number].keys.probe for number in batch})
        by_topic = coreference_index.candidates(db, {number: compared[number].keys.topic_probe for number in batch})
        known = mentions.by_number_reusing(db, set().union(*by_details.values(), *by_topic.values()), loaded)
        for number in batch:
            for other, found_by in _found_by(by_details[number], by_topic[number]):
                if (other not in compared or other < number) and not _is_far_apart(
                    loaded[number], known[other], abs(number - other)
                ):
                    probability = coreference.match_probability(loaded[number], known[other], found_by)
                    if probability is not None:
                        loaded[other] = known[other]
                        yield _ScoredPair(number, other, probability)


def _is_far_apart(one: Mention, other: Mention, numbers_between: int) -> bool:
    """Return whether one document has both far apart: its mentions have numbers in a row, in the order of the text."""
    return numbers_between > _MAX_MENTIONS_BETWEEN and one.document.id == other.document.id


def _found_by(by_details: set[int], by_topic: set[int]) -> Iterator[tuple[int, FoundBy]]:
    yield from ((other, FoundBy.TOPIC) for other in by_topic - by_details)
    yield from ((other, FoundBy.ANY if other in by_topic else FoundBy.DETAILS) for other in by_details)
