"""Events follow the mentions that changed: only what these hang together with is gathered again."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from timeline import coreference
from timeline.pipeline.update_order import update_order
from timeline.serialization import event_json
from timeline.storage import coreference_index, decisions, event_json_cache, events, mentions, recluster_scope

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from sqlite_utils import Database

    from timeline.coreference import BlockingKey, Link
    from timeline.records import Mention
    from timeline.storage.recluster_scope import DirtySet, ReclusterScope

__all__ = ["update_events"]

_BATCH_SIZE = 256
"""Mentions that look for others together: what they find is held in memory."""


def update_events(db: Database, timeline: str, dirty: DirtySet) -> None:
    """Links the new mentions with those that are there, and makes the events of all that they and the loose touch."""
    touched = mentions.by_number(db, dirty.new | dirty.mentions)
    keys = {number: coreference.duplicate_key(mention) for number, mention in touched.items()}
    coreference_index.add_keys(
        db, timeline, [(number, key) for number, key in keys.items() if key and number in dirty.new]
    )
    led = _elect_representatives(db, timeline, {key for key in keys.values() if key})
    pairs = [*led.pairs, *((number, led.by_key[key]) for number, key in keys.items() if key and number in dirty.new)]
    coreference_index.add_links(db, _duplicate_links(db, touched, {pair for pair in pairs if pair[0] != pair[1]}))
    alone = [number for number, key in keys.items() if key is None and number in dirty.new]
    meeting = mentions.by_number_reusing(db, [*alone, *led.new], touched)
    coreference_index.add_keys(
        db, timeline, [(number, trace) for number, one in meeting.items() for trace in coreference.index_keys(one)]
    )
    coreference_index.add_links(db, list(_score_pairs(db, timeline, meeting)))
    part = recluster_scope.expand(db, timeline, dirty._replace(mentions=dirty.mentions | led.unlinked), touched)
    telling = part.mentions.values()
    decided = decisions.about(db, [mention.id for mention in telling])
    events.replace(db, part, coreference.cluster(telling, _links_in_scope(db, part), timeline, decided))
    update_order(db, timeline)
    event_json_cache.refresh(db, event_json)


class _Representatives(NamedTuple):
    """Who leads which twins, who does so from now on, whom these have to be linked with, and who was linked before."""

    by_key: dict[BlockingKey, int]
    new: list[int]
    pairs: list[tuple[int, int]]
    unlinked: frozenset[int]


def _elect_representatives(db: Database, timeline: str, keys: Iterable[BlockingKey]) -> _Representatives:
    """Lets the twin of the first id lead, of those of each key."""
    twins = coreference_index.holders(db, timeline, keys)
    leaders = coreference_index.holders(db, timeline, map(_representative_key, twins))
    first, led = {}, _Representatives({}, [], [], frozenset())
    for key, (one, *others) in sorted(twins.items()):
        first[key] = one
        now = leaders.get(_representative_key(key), [])
        if now != [one]:
            for before in now:
                led = led._replace(unlinked=led.unlinked | coreference_index.unlink(db, before))
                coreference_index.add_keys(db, timeline, [(before, key)])
            led.new.append(one)
            led.pairs.extend((other, one) for other in others)
    coreference_index.add_keys(
        db, timeline, [(first[key], _representative_key(key)) for key in first if first[key] in set(led.new)]
    )
    return led._replace(by_key=first)


def _representative_key(key: BlockingKey) -> BlockingKey:
    """What the leader of twins leaves."""
    return *key, "leads"


def _duplicate_links(
    db: Database, touched: Mapping[int, Mention], pairs: Iterable[tuple[int, int]]
) -> list[tuple[int, int, float]]:
    """The links of twins with those who lead them."""
    pairs = list(pairs)
    known = mentions.by_number_reusing(db, {number for pair in pairs for number in pair}, touched)
    found = ((*pair, coreference.match_probability(known[pair[0]], known[pair[1]])) for pair in pairs)
    return [(one, other, chance) for one, other, chance in found if chance is not None]


def _score_pairs(db: Database, timeline: str, new: Mapping[int, Mention]) -> Iterator[tuple[int, int, float]]:
    numbers = iter(new)
    while some := list(islice(numbers, _BATCH_SIZE)):
        near = coreference_index.candidates(
            db, timeline, {number: coreference.probe_keys(new[number]) for number in some}
        )
        known = mentions.by_number_reusing(db, set().union(*near.values()), new)
        for number, others in near.items():
            found = (
                (other, coreference.match_probability(new[number], known[other]))
                for other in others
                if other not in new or other < number
            )
            yield from ((number, other, chance) for other, chance in found if chance is not None)


def _links_in_scope(db: Database, scope: ReclusterScope) -> Iterator[Link]:
    for one, other, chance in coreference_index.links_within(db, scope.mentions):
        yield coreference.Link.of(scope.mentions[one], scope.mentions[other], chance)
