"""What people decide holds, whatever comes in which order; the rest is as if they had not."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import combinations
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.coreference.factories import MARCH_3, MARCH_9, MENTIONS, YEAR, mention
from timeline.coreference import cluster, resolve_events
from timeline.coreference.clustering import Member, constrained_clusters
from timeline.coreference.resolve import score_pairs
from timeline.dates import ClockUnit
from timeline.records import ConflictSide
from timeline.records.decisions import (
    Decision,
    DecisionKind,
    Hide,
    Merge,
    Note,
    Pin,
    Retitle,
    Signature,
    Split,
    make_decision,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from random import Random

    from timeline.records import Event, Mention

SAID = ("nobody should have to choose between the two",)
KINDS: list[DecisionKind] = [Merge(), Pin("2021-03"), Retitle("Otherwise"), Hide(), Note("Ask Feld")]
NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)


def decided(kind: DecisionKind, *mentions: str, minute: int = 0) -> Decision:
    return make_decision("t", kind, mentions, Signature("Ada", NOON + timedelta(minutes=minute)))


def told(mentions: Sequence[Mention], *decisions: Decision) -> tuple[Event, ...]:
    return cluster(mentions, score_pairs(mentions), "t", decisions)


def parted(events: Sequence[Event]) -> set[frozenset[str]]:
    return {frozenset(one.id for one in event.mentions) for event in events}


@st.composite
def decisions(draw: st.DrawFn, mentions: Sequence[Mention]) -> list[Decision]:
    """Up to four about these mentions and one that is gone."""
    ids = [*(one.id for one in mentions), "gone:0"]
    about = draw(st.lists(st.lists(st.sampled_from(ids), min_size=2, unique=True), max_size=4)) if mentions else []
    kinds: st.SearchStrategy[DecisionKind] = st.sampled_from(KINDS)
    return [decided(draw(kinds | st.just(Split((some[0],)))), *some, minute=draw(st.integers(0, 2))) for some in about]


PILES = MENTIONS.flatmap(lambda mentions: st.tuples(st.just(mentions), decisions(mentions)))


@given(PILES, st.randoms())
def test_any_order_gives_the_same_events(pile: tuple[list[Mention], list[Decision]], chance: Random) -> None:
    mentions, made = pile
    events = told(mentions, *made)

    chance.shuffle(mentions)
    chance.shuffle(made)

    assert told(mentions, *made) == events


@given(PILES)
def test_a_decision_survives_a_rebuild(pile: tuple[list[Mention], list[Decision]]) -> None:
    """What was gathered as people decided, and is gathered again from its own mentions, is the same."""
    mentions, made = pile
    events = told(mentions, *made)

    again = told([one for event in events for one in event.mentions], *made)

    assert again == events


@given(PILES)
def test_every_mention_lands_in_exactly_one_event(pile: tuple[list[Mention], list[Decision]]) -> None:
    mentions, made = pile

    landed = [one.id for event in told(mentions, *made) for one in event.mentions]

    assert sorted(landed) == sorted(one.id for one in mentions)


@given(PILES)
def test_the_last_decision_holds(pile: tuple[list[Mention], list[Decision]]) -> None:
    mentions, made = pile
    ids = {one.id for one in mentions}
    both = [*made, decided(Merge(), *ids, minute=9)]

    apart = [*both, decided(Split((min(ids),)), *ids, minute=10)] if len(ids) > 1 else both

    assert parted(told(mentions, *both)) == ({frozenset(ids)} if ids else set())
    if len(ids) > 1:
        assert parted(told(mentions, *apart)) == {frozenset([min(ids)]), frozenset(ids - {min(ids)})}


@given(PILES)
def test_a_pile_is_gathered_as_well_in_the_parts_that_nothing_joins(
    pile: tuple[list[Mention], list[Decision]],
) -> None:
    mentions, made = pile
    ids = [one.id for one in mentions]
    found = list(score_pairs(mentions))
    linked = [(ids.index(link.one), ids.index(link.other)) for link in found]
    here = [[ids.index(id) for id in one.mentions if id in ids] for one in made]
    alone = [Member(id, id) for id in ids]
    parts = constrained_clusters(
        alone, [*linked, *(pair for some in here for pair in combinations(some, 2))], lambda *_: True
    )

    gathered = [
        event
        for part in (group.indices for group in parts)
        for event in cluster(
            [mentions[number] for number in part],
            [link for link in found if ids.index(link.one) in part],
            "t",
            [one for one in made if {ids[number] for number in part} & set(one.mentions)],
        )
    ]

    assert sorted(gathered, key=lambda event: event.id) == sorted(told(mentions, *made), key=lambda event: event.id)


def test_a_merge_wins_over_what_forbids_it_and_the_conflict_shows() -> None:
    mentions = [mention("a:0", actors=("Tom Birch",)), mention("b:0", actors=("Rosa Feld",), when=MARCH_9)]

    (event,) = told(mentions, decided(Merge(), "a:0", "b:0"))

    assert len(told(mentions)) == 2
    assert event.conflict == (ConflictSide("2021-03-03", (0,)), ConflictSide("2021-03-09", (1,)))


def test_what_is_like_one_half_of_a_merge_joins_it_though_the_other_half_speaks_against_it() -> None:
    mentions = [mention("a:0", said=SAID), mention("b:0", when=MARCH_9), mention("c:0", said=SAID)]

    events = told(mentions, decided(Merge(), "a:0", "b:0"))

    assert parted(events) == {frozenset(["a:0", "b:0", "c:0"])}


def test_a_split_keeps_each_side_together_and_a_newcomer_joins_one_of_them() -> None:
    mentions = [mention(f"{name}:0", said=SAID) for name in "abcd"]

    events = told(mentions, decided(Split(("c:0",)), "a:0", "b:0", "c:0"))

    sides = parted(events)
    assert len(sides) == 2
    assert any({"a:0", "b:0"} <= side and "c:0" not in side for side in sides)


def test_a_pin_is_the_date_and_what_the_mentions_tell_stays_visible() -> None:
    mentions = [mention("a:0", said=SAID, when=MARCH_3), mention("b:0", said=SAID, when=MARCH_9)]
    disputed = decided(Merge(), "a:0", "b:0")

    (event,) = told(mentions, disputed, decided(Pin("2021-03-04~"), "a:0", "b:0", minute=1))

    (derived,) = told(mentions, disputed)
    assert (event.when.edtf, event.when.approximate, event.conflict) == ("2021-03-04~", True, ())
    assert event.derived is not None
    assert (event.derived.when, event.derived.conflict) == (derived.when, derived.conflict)
    assert event.id == derived.id


def test_a_pin_may_have_a_clock() -> None:
    (event,) = told([mention("a:0", when=MARCH_3)], decided(Pin("2021-03-04T09:30"), "a:0"))

    assert (event.when.edtf, event.when.precision) == ("2021-03-04T09:30:00", ClockUnit.MINUTE)


def test_of_two_pins_the_later_holds_and_both_are_listed() -> None:
    early, late = decided(Pin("2020"), "a:0"), decided(Pin("2021"), "a:0", minute=1)

    (event,) = told([mention("a:0", when=MARCH_3)], late, early)

    assert event.when == YEAR
    assert event.decisions == (early, late)


def test_a_title_a_note_and_a_hiding_are_the_events_own() -> None:
    other = mention("b:0", when=MARCH_9)
    kinds: list[DecisionKind] = [Retitle("They arrived"), Note("!"), Hide()]
    made = [decided(kind, "a:0", minute=at) for at, kind in enumerate(kinds)]

    event, untouched = told([mention("a:0"), other], *made)

    assert (event.title, event.is_hidden, event.notes) == ("They arrived", True, ("!",))
    assert (event.decisions, event.is_pinned) == (tuple(made), False)
    assert event.derived is not None
    assert event.derived.title == "They came"
    assert untouched == resolve_events([other], "t")[0]


def test_a_decision_stays_with_the_event_that_grows_and_with_most_of_one_that_falls_apart() -> None:
    title = decided(Retitle("Otherwise"), "a:0", "b:0", "c:0")
    grown = told([mention(f"{name}:0", said=SAID) for name in "abcd"], title)
    apart = told([mention("a:0", when=MARCH_9), mention("b:0", said=SAID), mention("c:0", said=SAID)], title)

    assert [event.title for event in grown] == ["Otherwise"]
    assert [(len(event.mentions), event.title) for event in apart] == [(2, "Otherwise"), (1, "They came")]


@pytest.mark.parametrize(
    ("kind", "present", "dormant"),
    [
        (Hide(), {"x"}, True),
        (Hide(), {"a"}, False),
        (Merge(), {"a"}, True),
        (Merge(), {"a", "b"}, False),
        (Split(("a",)), {"b", "c"}, True),
        (Split(("a",)), {"a", "c"}, False),
    ],
)
def test_a_decision_is_dormant_while_what_it_is_about_is_not_there(
    kind: DecisionKind, present: set[str], *, dormant: bool
) -> None:
    assert decided(kind, "a", "b", "c").is_dormant(present) is dormant
