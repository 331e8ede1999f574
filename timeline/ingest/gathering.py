"""Events follow the mentions that changed: only what these hang together with is gathered again."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from timeline import merging
from timeline.store import events, links, mentions, parts

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from sqlite_utils import Database

    from timeline.merging import Link, Trace
    from timeline.records import Mention
    from timeline.store.parts import Loose, Part

__all__ = ["gather"]


def gather(db: Database, timeline: str, loose: Loose) -> None:
    """Links the new mentions with those that are there, and makes the events of all that they and the loose touch."""
    touched = mentions.numbered(db, loose.new | loose.mentions)
    twins: defaultdict[Trace, dict[int, Mention]] = defaultdict(dict)
    meeting: dict[int, Mention] = {}
    for number, mention in touched.items():
        key = merging.twin(mention)
        kept = meeting if key is None else twins[key]
        kept |= {number: mention} if number in loose.new else {}
    loosened = set(loose.mentions)
    for key, newcomers in twins.items():
        for number in newcomers:
            links.leave(db, timeline, number, [key])
        leader, cut = _led(db, timeline, key)
        followers = mentions.numbered(db, links.near(db, timeline, [key])) if leader else newcomers
        _follow(db, timeline, key, followers)
        meeting |= leader
        loosened |= cut
    for number, mention in meeting.items():
        links.leave(db, timeline, number, merging.posted(mention))
    links.add(db, list(_alike(db, timeline, meeting)))
    part = parts.around(db, timeline, loose._replace(mentions=frozenset(loosened)))
    events.replace(db, part, merging.gather(part.mentions.values(), _within(db, part), timeline))


def _led(db: Database, timeline: str, key: Trace) -> tuple[dict[int, Mention], set[int]]:
    """Who leads the twins from now on, if that is another, and those with whom the one before was linked."""
    now, first = links.first(db, timeline, _mark(key)), links.first(db, timeline, key)
    if first is None or first == now:
        return {}, set()
    cut = set()
    if now is not None:
        cut = links.cut(db, now)
        links.leave(db, timeline, now, [key])
    links.leave(db, timeline, first, [_mark(key)])
    return mentions.numbered(db, [first]), cut


def _follow(db: Database, timeline: str, key: Trace, followers: Mapping[int, Mention]) -> None:
    """Links the twins with the one who leads."""
    leading = mentions.numbered(db, links.near(db, timeline, [_mark(key)]))
    found = (
        (number, leader, merging.likeness(mention, told))
        for leader, told in leading.items()
        for number, mention in followers.items()
        if number != leader
    )
    links.add(db, [(number, leader, chance) for number, leader, chance in found if chance is not None])


def _mark(key: Trace) -> Trace:
    """What the leader of twins leaves."""
    return "leads", *key


def _alike(db: Database, timeline: str, new: Mapping[int, Mention]) -> Iterator[tuple[int, int, float]]:
    known = dict(new)
    for number, mention in new.items():
        near = [
            other for other in links.near(db, timeline, merging.sought(mention)) if other not in new or other < number
        ]
        known |= mentions.numbered(db, [other for other in near if other not in known])
        found = ((other, merging.likeness(mention, known[other])) for other in near)
        yield from ((number, other, chance) for other, chance in found if chance is not None)


def _within(db: Database, part: Part) -> Iterator[Link]:
    for one, other, chance in links.among(db, part.mentions):
        yield merging.Link.of(part.mentions[one], part.mentions[other], chance)
