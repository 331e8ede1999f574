"""Links between mentions of undated documents and mentions elsewhere that report the same event.

They date undated documents through shared events, so only matches with a high probability count. Undated mentions do
not change when their documents get an inferred day; the links depend on the documents alone.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, TypeVar

from timeline import coreference
from timeline.coreference import fingerprints
from timeline.storage import coreference_index, mentions
from timeline.storage.undated import links as undated_links
from timeline.storage.undated import mentions as undated_mentions
from timeline.storage.undated.links import UndatedLink

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from sqlite_utils import Database

    from timeline.analysis import KeyedMention, UndatedMention
    from timeline.records import Mention

__all__ = ["link_undated_mentions"]

_BATCH_SIZE = 256
"""Mentions whose candidates are in memory at the same time."""

Value = TypeVar("Value")


def link_undated_mentions(db: Database, timeline: str, new: Mapping[int, KeyedMention]) -> set[int]:
    """Store the links of new undated mentions, and those of new mentions of dated documents with undated ones.

    Returns the numbers of the undated mentions that are new or have new links.
    """
    unlinked = undated_mentions.take_unlinked(db, timeline)
    undated_mentions.add_keys(
        db,
        (
            (key, number)
            for number, undated in unlinked.items()
            for key in fingerprints(timeline, coreference.index_keys(undated.mention))
        ),
    )
    dated = {number: new[number] for number in undated_links.dated_mentions(db, new)}
    undated_links.add(db, _links_to_undated(db, timeline, unlinked))
    to_dated = [*_links_to_dated(db, timeline, unlinked, new), *_links_from_dated(db, dated)]
    undated_links.add_to_dated(db, to_dated)
    return {*unlinked, *(link.undated for link in to_dated)}


def _links_to_undated(db: Database, timeline: str, new: Mapping[int, UndatedMention]) -> Iterator[UndatedLink]:
    """Links of new undated mentions with others, of which at least one depends on its document's publication day."""
    for batch in _batches(new):
        candidates = undated_mentions.candidates(db, _probes(timeline, batch))
        known = {**new, **undated_mentions.by_number(db, set().union(*candidates.values()) - new.keys())}
        for number, undated in batch.items():
            for other in candidates[number] - {number}:
                if undated.depends_on_publication or known[other].depends_on_publication:
                    yield from _scored_link(number, undated, other, known[other].mention)


def _links_to_dated(
    db: Database, timeline: str, undated: Mapping[int, UndatedMention], new: Mapping[int, KeyedMention]
) -> Iterator[UndatedLink]:
    """Links of new undated mentions with mentions of dated documents.

    Candidates are representatives; their exact duplicates are candidates too.
    """
    loaded = {number: keyed.mention for number, keyed in new.items()}
    for batch in _batches({number: one for number, one in undated.items() if one.depends_on_publication}):
        found = coreference_index.candidates(db, _probes(timeline, batch))
        candidates = _with_duplicates(db, timeline, found, new)
        dated = undated_links.dated_mentions(db, set().union(*candidates.values()))
        known = mentions.by_number_reusing(db, dated, loaded)
        for number, others in candidates.items():
            for other in others & dated:
                yield from _scored_link(number, batch[number], other, known[other])


def _with_duplicates(
    db: Database, timeline: str, candidates: Mapping[int, set[int]], new: Mapping[int, KeyedMention]
) -> dict[int, set[int]]:
    """Add to the candidates their exact duplicates, which are not indexed by the keys of their words."""
    numbers = set().union(*candidates.values())
    keys = {number: new[number].keys.duplicate for number in numbers & new.keys()}
    stored = mentions.by_number(db, numbers - new.keys())
    keys |= {number: coreference.duplicate_key(mention) for number, mention in stored.items()}
    duplicates = coreference_index.holders(db, timeline, {key for key in keys.values() if key})
    return {
        number: others.union(*(duplicates.get(key, ()) for other in others if (key := keys.get(other))))
        for number, others in candidates.items()
    }


def _links_from_dated(db: Database, new: Mapping[int, KeyedMention]) -> Iterator[UndatedLink]:
    """Links of new mentions of dated documents with undated ones that depend on a publication day."""
    for batch in _batches(new):
        probes = {number: keyed.keys.probe for number, keyed in batch.items()}
        candidates = undated_mentions.candidates(db, probes)
        known = undated_mentions.by_number(db, set().union(*candidates.values()))
        for number, others in candidates.items():
            for other in others:
                if known[other].depends_on_publication:
                    yield from _scored_link(other, known[other], number, batch[number].mention)


def _probes(timeline: str, undated: Mapping[int, UndatedMention]) -> dict[int, frozenset[int]]:
    """The fingerprints of the probe keys of these mentions."""
    return {number: fingerprints(timeline, coreference.probe_keys(one.mention)) for number, one in undated.items()}


def _scored_link(number: int, undated: UndatedMention, other: int, mention: Mention) -> Iterator[UndatedLink]:
    """The link of the two, if they match."""
    probability = coreference.strict_match_probability(undated.mention, mention)
    if probability is not None:
        yield UndatedLink(number, other, probability)


def _batches(values: Mapping[int, Value]) -> Iterator[dict[int, Value]]:
    items = iter(values.items())
    while batch := dict(islice(items, _BATCH_SIZE)):
        yield batch
