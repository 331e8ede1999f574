"""The steps from mentions to events: compare, link, gather, tell. What counts as alike is told by `likeness`."""

from __future__ import annotations

from collections import defaultdict
from itertools import product
from typing import TYPE_CHECKING, NamedTuple

from timeline.merging.decided import apply, tied
from timeline.merging.events import event
from timeline.merging.groups import groups
from timeline.merging.likeness import can_be_one, likeness
from timeline.merging.traces import posted, sought

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from timeline.decisions import Decision
    from timeline.merging.traces import Trace
    from timeline.records import Event, Mention

__all__ = ["Link", "gather", "links", "merge"]


class Link(NamedTuple):
    """That two mentions are alike: how strongly, and their ids, the smaller first."""

    strength: float
    one: str
    other: str

    @classmethod
    def of(cls, one: Mention, other: Mention, strength: float) -> Link:
        """The link of the two, in either order."""
        return cls(strength, min(one.id, other.id), max(one.id, other.id))


def merge(mentions: Iterable[Mention], timeline: str) -> tuple[Event, ...]:
    """The events, oldest first; those of which only the day is known after them, then those without any date."""
    pile = list(mentions)
    return gather(pile, links(pile), timeline)


def links(mentions: Sequence[Mention]) -> Iterator[Link]:
    """Between all of the mentions that are alike, each once."""
    met: defaultdict[Trace, list[Mention]] = defaultdict(list)
    for mention in mentions:
        near = {other.id: other for trace in sought(mention) for other in met.get(trace, ())}
        found = ((other, likeness(mention, other)) for other in near.values())
        yield from (Link.of(mention, other, strength) for other, strength in found if strength is not None)
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
    strongest = sorted(links, key=lambda link: (-link.strength, *link[1:]))
    strongest.sort(key=lambda link: [named[id].timex for id in link[1:3]].count(None))  # dates in words come first
    gathered = groups(
        len(pile),
        [(index[link.one], index[link.other]) for link in strongest],
        lambda one, other: (
            _can_be_one(pile[one], pile[other]) and not ties.part(ties.together[one], ties.together[other])
        ),
    )
    events = [event([mention for number in group for mention in pile[number]], timeline) for group in gathered]
    return tuple(sorted(apply(events, decisions), key=_place_in_order))


def _can_be_one(one: Sequence[Mention], other: Sequence[Mention]) -> bool:
    """Of mentions that a person holds together, what fits one of them fits all."""
    return any(can_be_one(here, there) for here, there in product(one, other))


def _place_in_order(event: Event) -> tuple[object, ...]:
    when = event.when
    if when.earliest is None or when.latest is None:
        return 1, when.edtf is None, when.edtf or "", event.id
    return 0, when.earliest, when.latest, event.id
