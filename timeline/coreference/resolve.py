"""The steps from mentions to events: compare, link, gather, tell. What counts as alike is told by `likeness`."""

from __future__ import annotations

from collections import defaultdict
from itertools import product
from typing import TYPE_CHECKING

from timeline.coreference.blocking import posted, sought
from timeline.coreference.build_event import event
from timeline.coreference.clustering import Member, groups
from timeline.coreference.exact_duplicates import content, leaders
from timeline.coreference.link import Link
from timeline.coreference.overrides import apply, tied
from timeline.coreference.pairwise import can_be_one, likeness

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from timeline.coreference.blocking import Trace
    from timeline.records import Event, Mention
    from timeline.records.decisions import Decision

__all__ = ["Link", "gather", "links", "merge"]


def merge(mentions: Iterable[Mention], timeline: str) -> tuple[Event, ...]:
    """The events, oldest first; those of which only the day is known after them, then those without any date."""
    pile = list(mentions)
    return gather(pile, links(pile), timeline)


def links(mentions: Sequence[Mention]) -> Iterator[Link]:
    """Between all of the mentions that are alike, each once; of twins only who leads is compared with others."""
    leading = leaders(mentions)
    met: defaultdict[Trace, list[Mention]] = defaultdict(list)
    for mention in mentions:
        leader = leading.get(content(mention), mention)
        if leader is not mention:
            chance = likeness(leader, mention)
            yield from [] if chance is None else [Link.of(leader, mention, chance)]
            continue
        near = {other.id: other for trace in sought(mention) for other in met.get(trace, ())}
        found = ((other, likeness(mention, other)) for other in near.values())
        yield from (Link.of(mention, other, chance) for other, chance in found if chance is not None)
        for trace in posted(mention):
            met[trace].append(mention)


def gather(
    mentions: Iterable[Mention], links: Iterable[Link], timeline: str, decisions: Collection[Decision] = ()
) -> tuple[Event, ...]:
    """The events of mentions whose links are known, in the order of `merge`, as people decided.

    Mentions that neither links nor decisions join, even through others, know nothing of each other: a pile can be
    gathered in parts.
    """
    named = {mention.id: mention for mention in mentions}
    ties = tied(named, decisions)
    pile = [[named[id] for id in together] for together in ties.together]
    index = {mention.id: number for number, one in enumerate(pile) for mention in one}
    strongest: dict[tuple[int, int], Link] = {}
    for link in sorted(links):
        strongest[min(index[link.one], index[link.other]), max(index[link.one], index[link.other])] = link
    # Dates in words come first.
    pairs = sorted(strongest, key=lambda pair: (_undated(strongest[pair], named), -strongest[pair].probability, pair))

    def can_join(one: int, other: int) -> bool:
        return _can_be_one(pile[one], pile[other]) and not ties.part(ties.together[one], ties.together[other])

    members = _each_for_itself(len(pile)) if decisions else [_member(*one) for one in pile]
    events = [
        event(
            [mention for number in group.numbers for mention in pile[number]],
            [strongest[pair] for pair in group.links],
            timeline,
        )
        for group in groups(members, pairs, can_join)
    ]
    return tuple(sorted(apply(events, decisions), key=_place_in_order))


def _undated(link: Link, named: Mapping[str, Mention]) -> int:
    return [named[id].timex for id in (link.one, link.other)].count(None)


def _member(mention: Mention) -> Member:
    return Member(mention.document.id, content(mention))


def _each_for_itself(size: int) -> list[Member]:
    """Of what people decided about, none can speak for another."""
    return [Member(f"{number}", number) for number in range(size)]


def _can_be_one(one: Sequence[Mention], other: Sequence[Mention]) -> bool:
    """Of mentions that a person holds together, what fits one of them fits all."""
    return any(can_be_one(here, there) for here, there in product(one, other))


def _place_in_order(event: Event) -> tuple[object, ...]:
    when = event.when
    if when.seconds is None:
        return 1, when.edtf is None, when.edtf or "", event.id
    return 0, when.earliest, when.latest, when.seconds.start, event.id
