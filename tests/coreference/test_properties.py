"""Properties of coreference, checked by Hypothesis on mentions that have much in common."""

from __future__ import annotations

from itertools import chain, combinations, permutations
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from tests.coreference.factories import MENTIONS, mention
from timeline.coreference import (
    FoundBy,
    cluster,
    index_keys,
    probe_keys,
    resolve_events,
    topic_index_keys,
    topic_probe_keys,
)
from timeline.coreference.clustering import Member, Verdict, constrained_clusters
from timeline.coreference.matching import match_probability, verdict
from timeline.coreference.resolve import score_pairs
from timeline.records import Mention


@given(MENTIONS, st.randoms())
def test_order_of_mentions_is_irrelevant(mentions: list[Mention], random: Random) -> None:
    """Events do not depend on the order of the mentions."""
    events = resolve_events(mentions, "t")

    random.shuffle(mentions)

    assert resolve_events(mentions, "t") == events


@given(MENTIONS)
def test_resolving_is_idempotent(mentions: list[Mention]) -> None:
    """Resolving the mentions of resolved events again gives the same events."""
    events = resolve_events(mentions, "t")

    assert resolve_events(chain.from_iterable(event.mentions for event in events), "t") == events
    assert [resolve_events(event.mentions, "t") for event in events] == [(event,) for event in events]


@given(MENTIONS)
def test_events_partition_the_mentions(mentions: list[Mention]) -> None:
    """Every mention is in exactly one event."""
    placed = [mention.id for event in resolve_events(mentions, "t") for mention in event.mentions]

    assert sorted(placed) == sorted(mention.id for mention in mentions)


@given(MENTIONS)
def test_dissimilar_mention_stays_alone(mentions: list[Mention]) -> None:
    """A mention that resembles no other is an event of its own."""
    stranger = mention("z:0", words="quite another matter", actors=("Nobody Else",))

    events = resolve_events([*mentions, stranger], "t")

    assert (stranger,) in [event.mentions for event in events]


@given(MENTIONS)
def test_mentions_of_an_event_are_compatible(mentions: list[Mention]) -> None:
    """No two mentions of an event exclude each other."""
    for event in resolve_events(mentions, "t"):
        assert all(verdict(one, other) is not Verdict.FORBIDDEN for one, other in combinations(event.mentions, 2))


@given(MENTIONS)
def test_blocking_loses_no_match(mentions: list[Mention]) -> None:
    """Of any two mentions that match by a model, an index key of one is a probe key of the other."""
    for one, other in permutations(mentions, 2):
        if match_probability(one, other, FoundBy.DETAILS) is not None:
            assert index_keys(one) & probe_keys(other)
        if match_probability(one, other, FoundBy.TOPIC) is not None:
            assert not set(topic_index_keys(one)).isdisjoint(topic_probe_keys(other))


@given(MENTIONS)
def test_connected_components_are_independent(mentions: list[Mention]) -> None:
    """Clustering each component of the match graph by itself gives the same events."""
    links = list(score_pairs(mentions))
    ids = [mention.id for mention in mentions]
    pairs = [(ids.index(link.one), ids.index(link.other)) for link in links]
    components = constrained_clusters([Member(id, id) for id in ids], pairs, lambda *_: Verdict.ALLOWED)

    by_component = [
        event
        for component in components
        for event in cluster(
            [mentions[number] for number in component.indices],
            [link for link in links if ids.index(link.one) in component.indices],
            "t",
        )
    ]

    assert set(by_component) == set(resolve_events(mentions, "t"))


@given(MENTIONS)
def test_merged_pairs_span_the_event(mentions: list[Mention]) -> None:
    """The merged pairs of an event are a spanning tree of its mentions."""
    for event in resolve_events(mentions, "t"):
        size = len(event.mentions)
        members = [Member("", number) for number in range(size)]
        (whole,) = constrained_clusters(members, [pair.mentions for pair in event.merged], lambda *_: Verdict.ALLOWED)
        assert len(whole.indices) == len(event.merged) + 1 == size
        assert all(pair.reasons and 0 < pair.probability <= 1 for pair in event.merged)


@given(MENTIONS)
def test_match_probability_is_symmetric(mentions: list[Mention]) -> None:
    """The match probability does not depend on the order of the two."""
    for one, other in combinations(mentions, 2):
        assert match_probability(one, other) == match_probability(other, one)


@given(MENTIONS)
def test_events_are_sorted_with_importance(mentions: list[Mention]) -> None:
    """Events are sorted by date, and their importance is above 0 and at most 1."""
    events = resolve_events(mentions, "t")

    starts = [event.when.earliest for event in events]
    dated = [day for day in starts if day is not None]
    assert starts == [*sorted(dated), *[None] * (len(starts) - len(dated))]
    assert all(0 < event.importance <= 1 for event in events)


@given(MENTIONS)
def test_conflict_sides_exclude_each_other(mentions: list[Mention]) -> None:
    """The sides of a conflict exclude each other, and the date of the event spans them."""
    for event in resolve_events(mentions, "t"):
        intervals = [event.mentions[side.mentions[0]].resolution.when.interval for side in event.conflict]
        dates = [date for date in intervals if date is not None]
        assert len(event.conflict) != 1
        assert len(dates) == len(intervals)
        assert all(event.when.interval is not None and event.when.interval.holds(date) for date in dates)
        assert not dates or any(not one.meets(other) for one, other in combinations(dates, 2))
