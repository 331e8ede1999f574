"""The steps from mentions to events: compare, link, gather, tell. What counts as alike is told by `likeness`."""

from __future__ import annotations

from collections import defaultdict
from itertools import product
from typing import TYPE_CHECKING

from timeline.coreference.blocking import index_keys, probe_keys
from timeline.coreference.build_event import make_event
from timeline.coreference.clustering import Member, constrained_clusters
from timeline.coreference.exact_duplicates import content_key, representatives
from timeline.coreference.link import Link
from timeline.coreference.overrides import apply, build_constraints
from timeline.coreference.pairwise import is_compatible, match_probability

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from timeline.coreference.blocking import BlockingKey
    from timeline.records import Event, Mention
    from timeline.records.decisions import Decision

__all__ = ["Link", "cluster", "resolve_events", "score_pairs"]


def resolve_events(mentions: Iterable[Mention], timeline: str) -> tuple[Event, ...]:
    """The events, oldest first; those of which only the day is known after them, then those without any date."""
    pile = list(mentions)
    return cluster(pile, score_pairs(pile), timeline)


def score_pairs(mentions: Sequence[Mention]) -> Iterator[Link]:
    """Between all of the mentions that are alike, each once; of twins only who leads is compared with others."""
    leading = representatives(mentions)
    met: defaultdict[BlockingKey, list[Mention]] = defaultdict(list)
    for mention in mentions:
        leader = leading.get(content_key(mention), mention)
        if leader is not mention:
            chance = match_probability(leader, mention)
            yield from [] if chance is None else [Link.of(leader, mention, chance)]
            continue
        near = {other.id: other for trace in probe_keys(mention) for other in met.get(trace, ())}
        found = ((other, match_probability(mention, other)) for other in near.values())
        yield from (Link.of(mention, other, chance) for other, chance in found if chance is not None)
        for trace in index_keys(mention):
            met[trace].append(mention)


def cluster(
    mentions: Iterable[Mention], links: Iterable[Link], timeline: str, decisions: Collection[Decision] = ()
) -> tuple[Event, ...]:
    """The events of mentions whose links are known, in the order of `merge`, as people decided.

    Mentions that neither links nor decisions join, even through others, know nothing of each other: a pile can be
    gathered in parts.
    """
    named = {mention.id: mention for mention in mentions}
    ties = build_constraints(named, decisions)
    pile = [[named[id] for id in together] for together in ties.must_link]
    index = {mention.id: number for number, one in enumerate(pile) for mention in one}
    strongest: dict[tuple[int, int], Link] = {}
    for link in sorted(links):
        strongest[min(index[link.one], index[link.other]), max(index[link.one], index[link.other])] = link
    # Dates in words come first.
    pairs = sorted(
        strongest, key=lambda pair: (_undated_count(strongest[pair], named), -strongest[pair].probability, pair)
    )

    def can_join(one: int, other: int) -> bool:
        return _is_any_compatible(pile[one], pile[other]) and not ties.is_forbidden(
            ties.must_link[one], ties.must_link[other]
        )

    members = _distinct_members(len(pile)) if decisions else [_member(*one) for one in pile]
    events = [
        make_event(
            [mention for number in group.indices for mention in pile[number]],
            [strongest[pair] for pair in group.links],
            timeline,
        )
        for group in constrained_clusters(members, pairs, can_join)
    ]
    return tuple(sorted(apply(events, decisions), key=_sort_key))


def _undated_count(link: Link, by_id: Mapping[str, Mention]) -> int:
    return [by_id[id].timex for id in (link.one, link.other)].count(None)


def _member(mention: Mention) -> Member:
    return Member(mention.document.id, content_key(mention))


def _distinct_members(size: int) -> list[Member]:
    """Of what people decided about, none can speak for another."""
    return [Member(f"{number}", number) for number in range(size)]


def _is_any_compatible(one: Sequence[Mention], other: Sequence[Mention]) -> bool:
    """Of mentions that a person holds together, what fits one of them fits all."""
    return any(is_compatible(here, there) for here, there in product(one, other))


def _sort_key(event: Event) -> tuple[object, ...]:
    when = event.when
    if when.seconds is None:
        return 1, when.edtf is None, when.edtf or "", event.id
    return 0, when.earliest, when.latest, when.seconds.start, event.id
