"""The steps from mentions to events: compare, link, gather, tell. What counts as alike is told by `likeness`."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from timeline.merging.events import event
from timeline.merging.groups import Member, groups
from timeline.merging.likeness import can_be_one, likeness
from timeline.merging.links import Link
from timeline.merging.traces import posted, sought
from timeline.merging.twins import content, leaders

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from timeline.merging.traces import Trace
    from timeline.records import Event, Mention

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


def gather(mentions: Iterable[Mention], links: Iterable[Link], timeline: str) -> tuple[Event, ...]:
    """The events of mentions whose links are known, in the order of `merge`.

    Mentions that no link joins, even through others, know nothing of each other: a pile can be gathered in parts.
    """
    pile = sorted(mentions, key=lambda mention: mention.id)
    index = {mention.id: number for number, mention in enumerate(pile)}
    strengths = {(index[link.one], index[link.other]): link.probability for link in links}
    # Dates in words come first.
    pairs = sorted(
        strengths, key=lambda pair: ([pile[number].timex for number in pair].count(None), -strengths[pair], pair)
    )
    members = [Member(mention.document.id, content(mention)) for mention in pile]
    gathered = groups(members, pairs, lambda one, other: can_be_one(pile[one], pile[other]))
    events = (
        event(
            [pile[number] for number in group.numbers],
            [Link(strengths[pair], pile[pair[0]].id, pile[pair[1]].id) for pair in group.links],
            timeline,
        )
        for group in gathered
    )
    return tuple(sorted(events, key=_place_in_order))


def _place_in_order(event: Event) -> tuple[object, ...]:
    when = event.when
    if when.earliest is None or when.latest is None:
        return 1, when.edtf is None, when.edtf or "", event.id
    return 0, when.earliest, when.latest, event.id
