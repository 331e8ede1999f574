"""Merging is a pure function with laws; Hypothesis holds it to them on mentions that have much in common."""

from __future__ import annotations

from itertools import chain, combinations, permutations
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from tests.coreference.factories import MENTIONS, mention
from timeline.coreference import cluster, index_keys, probe_keys, resolve_events
from timeline.coreference.clustering import Member, constrained_clusters
from timeline.coreference.pairwise import is_compatible, match_probability
from timeline.coreference.resolve import score_pairs
from timeline.records import Mention


@given(MENTIONS, st.randoms())
def test_any_order_of_the_mentions_gives_the_same_events(mentions: list[Mention], chance: Random) -> None:
    events = resolve_events(mentions, "t")

    chance.shuffle(mentions)

    assert resolve_events(mentions, "t") == events


@given(MENTIONS)
def test_merging_what_is_merged_changes_nothing(mentions: list[Mention]) -> None:
    events = resolve_events(mentions, "t")

    assert resolve_events(chain.from_iterable(event.mentions for event in events), "t") == events
    assert [resolve_events(event.mentions, "t") for event in events] == [(event,) for event in events]


@given(MENTIONS)
def test_every_mention_lands_in_exactly_one_event(mentions: list[Mention]) -> None:
    landed = [mention.id for event in resolve_events(mentions, "t") for mention in event.mentions]

    assert sorted(landed) == sorted(mention.id for mention in mentions)


@given(MENTIONS)
def test_a_mention_that_nothing_resembles_stays_alone(mentions: list[Mention]) -> None:
    stranger = mention("z:0", words="quite another matter", actors=("Nobody Else",))

    events = resolve_events([*mentions, stranger], "t")

    assert (stranger,) in [event.mentions for event in events]


@given(MENTIONS)
def test_nothing_contradictory_is_one_event(mentions: list[Mention]) -> None:
    for event in resolve_events(mentions, "t"):
        assert all(is_compatible(one, other) for one, other in combinations(event.mentions, 2))


@given(MENTIONS)
def test_two_that_can_be_linked_find_each_other_by_their_traces(mentions: list[Mention]) -> None:
    for one, other in permutations(mentions, 2):
        assert match_probability(one, other) is None or index_keys(one) & probe_keys(other)


@given(MENTIONS)
def test_a_pile_is_gathered_as_well_in_the_parts_that_no_link_joins(mentions: list[Mention]) -> None:
    found = list(score_pairs(mentions))
    ids = [mention.id for mention in mentions]
    pairs = [(ids.index(link.one), ids.index(link.other)) for link in found]
    parts = constrained_clusters([Member(id, id) for id in ids], pairs, lambda *_: True)

    gathered = [
        event
        for part in parts
        for event in cluster(
            [mentions[number] for number in part.indices],
            [link for link in found if ids.index(link.one) in part.indices],
            "t",
        )
    ]

    assert set(gathered) == set(resolve_events(mentions, "t"))


@given(MENTIONS)
def test_joins_lead_from_each_mention_of_an_event_to_every_other(mentions: list[Mention]) -> None:
    for event in resolve_events(mentions, "t"):
        size = len(event.mentions)
        members = [Member("", number) for number in range(size)]
        (whole,) = constrained_clusters(members, [join.mentions for join in event.merged], lambda *_: True)
        assert len(whole.indices) == len(event.merged) + 1 == size
        assert all(join.because and 0 < join.probability <= 1 for join in event.merged)


@given(MENTIONS)
def test_likeness_is_the_same_from_both_sides(mentions: list[Mention]) -> None:
    for one, other in combinations(mentions, 2):
        assert match_probability(one, other) == match_probability(other, one)


@given(MENTIONS)
def test_events_are_in_order_and_their_importance_is_a_share(mentions: list[Mention]) -> None:
    events = resolve_events(mentions, "t")

    begins = [event.when.earliest for event in events]
    dated = [day for day in begins if day is not None]
    assert begins == [*sorted(dated), *[None] * (len(begins) - len(dated))]
    assert all(0 < event.importance <= 1 for event in events)


@given(MENTIONS)
def test_the_sides_of_a_conflict_exclude_each_other_and_lie_in_its_span(mentions: list[Mention]) -> None:
    for event in resolve_events(mentions, "t"):
        told = [event.mentions[side.mentions[0]].resolution.when.interval for side in event.conflict]
        dates = [date for date in told if date is not None]
        assert len(event.conflict) != 1
        assert len(dates) == len(told)
        assert all(event.when.interval is not None and event.when.interval.holds(date) for date in dates)
        assert not dates or any(not one.meets(other) for one, other in combinations(dates, 2))
