"""Events follow the mentions that changed: only what these hang together with is gathered again."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from timeline import coreference
from timeline.pipeline.update_order import order
from timeline.serialization import event_json
from timeline.storage import coreference_index, decisions, event_json_cache, events, mentions, recluster_scope

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from sqlite_utils import Database

    from timeline.coreference import Link, Trace
    from timeline.records import Mention
    from timeline.storage.recluster_scope import Loose, Part

__all__ = ["gather"]

_AT_ONCE = 256
"""Mentions that look for others together: what they find is held in memory."""


def gather(db: Database, timeline: str, loose: Loose) -> None:
    """Links the new mentions with those that are there, and makes the events of all that they and the loose touch."""
    touched = mentions.numbered(db, loose.new | loose.mentions)
    keys = {number: coreference.twin(mention) for number, mention in touched.items()}
    coreference_index.leave(
        db, timeline, [(number, key) for number, key in keys.items() if key and number in loose.new]
    )
    led = _led(db, timeline, {key for key in keys.values() if key})
    pairs = [*led.pairs, *((number, led.first[key]) for number, key in keys.items() if key and number in loose.new)]
    coreference_index.add(db, _twins(db, touched, {pair for pair in pairs if pair[0] != pair[1]}))
    alone = [number for number, key in keys.items() if key is None and number in loose.new]
    meeting = mentions.known(db, [*alone, *led.new], touched)
    coreference_index.leave(
        db, timeline, [(number, trace) for number, one in meeting.items() for trace in coreference.posted(one)]
    )
    coreference_index.add(db, list(_alike(db, timeline, meeting)))
    part = recluster_scope.around(db, timeline, loose._replace(mentions=loose.mentions | led.cut), touched)
    telling = part.mentions.values()
    decided = decisions.about(db, [mention.id for mention in telling])
    events.replace(db, part, coreference.gather(telling, _within(db, part), timeline, decided))
    order(db, timeline)
    event_json_cache.keep(db, event_json)


class _Led(NamedTuple):
    """Who leads which twins, who does so from now on, whom these have to be linked with, and who was linked before."""

    first: dict[Trace, int]
    new: list[int]
    pairs: list[tuple[int, int]]
    cut: frozenset[int]


def _led(db: Database, timeline: str, keys: Iterable[Trace]) -> _Led:
    """Lets the twin of the first id lead, of those of each key."""
    twins = coreference_index.left(db, timeline, keys)
    leaders = coreference_index.left(db, timeline, map(_mark, twins))
    first, led = {}, _Led({}, [], [], frozenset())
    for key, (one, *others) in sorted(twins.items()):
        first[key] = one
        now = leaders.get(_mark(key), [])
        if now != [one]:
            for before in now:
                led = led._replace(cut=led.cut | coreference_index.cut(db, before))
                coreference_index.leave(db, timeline, [(before, key)])
            led.new.append(one)
            led.pairs.extend((other, one) for other in others)
    coreference_index.leave(db, timeline, [(first[key], _mark(key)) for key in first if first[key] in set(led.new)])
    return led._replace(first=first)


def _mark(key: Trace) -> Trace:
    """What the leader of twins leaves."""
    return *key, "leads"


def _twins(
    db: Database, touched: Mapping[int, Mention], pairs: Iterable[tuple[int, int]]
) -> list[tuple[int, int, float]]:
    """The links of twins with those who lead them."""
    pairs = list(pairs)
    known = mentions.known(db, {number for pair in pairs for number in pair}, touched)
    found = ((*pair, coreference.likeness(known[pair[0]], known[pair[1]])) for pair in pairs)
    return [(one, other, chance) for one, other, chance in found if chance is not None]


def _alike(db: Database, timeline: str, new: Mapping[int, Mention]) -> Iterator[tuple[int, int, float]]:
    numbers = iter(new)
    while some := list(islice(numbers, _AT_ONCE)):
        near = coreference_index.near(db, timeline, {number: coreference.sought(new[number]) for number in some})
        known = mentions.known(db, set().union(*near.values()), new)
        for number, others in near.items():
            found = (
                (other, coreference.likeness(new[number], known[other]))
                for other in others
                if other not in new or other < number
            )
            yield from ((number, other, chance) for other, chance in found if chance is not None)


def _within(db: Database, part: Part) -> Iterator[Link]:
    for one, other, chance in coreference_index.among(db, part.mentions):
        yield coreference.Link.of(part.mentions[one], part.mentions[other], chance)
