"""The coreference pipeline: score candidate pairs, cluster the linked mentions, build the events."""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from itertools import product
from typing import TYPE_CHECKING

from timeline.coreference.blocking import index_keys, probe_keys
from timeline.coreference.build_event import make_event
from timeline.coreference.clustering import Member, Verdict, constrained_clusters
from timeline.coreference.exact_duplicates import content_key, representatives
from timeline.coreference.matching import match_probability, verdict
from timeline.coreference.overrides import apply, build_constraints
from timeline.coreference.pairwise import Link
from timeline.coreference.topical_match import topic_index_keys, topic_probe_keys

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from timeline.coreference.blocking import BlockingKey
    from timeline.records import Event, Mention
    from timeline.records.decisions import Decision

__all__ = ["cluster", "resolve_events", "score_pairs"]


def resolve_events(mentions: Iterable[Mention], timeline: str) -> tuple[Event, ...]:
    """Return the events, oldest first; then those whose year or week is unknown, then those without a date."""
    all_mentions = list(mentions)
    return cluster(all_mentions, score_pairs(all_mentions), timeline)


def score_pairs(mentions: Sequence[Mention]) -> Iterator[Link]:
    """Yield a link for each pair that matches, once. Of exact duplicates only the representative is compared."""
    representative_of = representatives(mentions)
    index: defaultdict[BlockingKey, list[Mention]] = defaultdict(list)
    for mention in mentions:
        representative = representative_of.get(content_key(mention), mention)
        if representative is not mention:
            chance = match_probability(representative, mention)
            yield from [] if chance is None else [Link.of(representative, mention, chance)]
            continue
        keys = *probe_keys(mention), *topic_probe_keys(mention)
        candidates = {other.id: other for key in keys for other in index.get(key, ())}
        scored = ((other, match_probability(mention, other)) for other in candidates.values())
        yield from (Link.of(mention, other, chance) for other, chance in scored if chance is not None)
        for key in {*index_keys(mention), *topic_index_keys(mention)}:
            index[key].append(mention)


def cluster(
    mentions: Iterable[Mention], links: Iterable[Link], timeline: str, decisions: Collection[Decision] = ()
) -> tuple[Event, ...]:
    """Return the events of mentions whose links are known, in the order of `resolve_events`, with user overrides.

    Mentions that neither links nor decisions connect, even through others, do not influence each other, so each
    connected component can be clustered by itself.
    """
    by_id = {mention.id: mention for mention in mentions}
    constraints = build_constraints(by_id, decisions)
    groups = [[by_id[id] for id in ids] for ids in constraints.must_link]
    group_of = {mention.id: number for number, group in enumerate(groups) for mention in group}
    strongest: dict[tuple[int, int], Link] = {}
    for link in sorted(links):
        strongest[min(group_of[link.one], group_of[link.other]), max(group_of[link.one], group_of[link.other])] = link
    # Links between mentions with a timex come first.
    pairs = sorted(
        strongest, key=lambda pair: (_count_without_timex(strongest[pair], by_id), -strongest[pair].probability, pair)
    )

    @cache
    def judge(one: int, other: int) -> Verdict:
        if constraints.is_forbidden(constraints.must_link[one], constraints.must_link[other]):
            return Verdict.FORBIDDEN
        if (min(one, other), max(one, other)) in strongest:
            return Verdict.ALLOWED
        return _best_verdict(groups[one], groups[other])

    members = _distinct_members(len(groups)) if decisions else [_member(*group) for group in groups]
    events = [
        make_event(
            [mention for number in joined.indices for mention in groups[number]],
            [strongest[pair] for pair in joined.links],
            timeline,
        )
        for joined in constrained_clusters(members, pairs, judge)
    ]
    return tuple(sorted(apply(events, decisions), key=_sort_key))


def _count_without_timex(link: Link, by_id: Mapping[str, Mention]) -> int:
    return [by_id[id].timex for id in (link.one, link.other)].count(None)


def _member(mention: Mention) -> Member:
    return Member(mention.document.id, (content_key(mention), mention.keywords))


def _distinct_members(size: int) -> list[Member]:
    """Return members of different documents and kinds, as with decisions no group can decide for another."""
    return [Member(f"{number}", number) for number in range(size)]


def _best_verdict(group: Sequence[Mention], other_group: Sequence[Mention]) -> Verdict:
    """Return the best verdict on any two: mentions that a person has merged are not held against each other."""
    verdicts = {verdict(one, other) for one, other in product(group, other_group)}
    return next(each for each in Verdict if each in verdicts)


def _sort_key(event: Event) -> tuple[object, ...]:
    when = event.when
    if when.seconds is None:
        return 1, when.edtf is None, when.edtf or "", event.id
    return 0, when.earliest, when.latest, when.seconds.start, event.id
