"""User overrides hold in whatever order they come, and change nothing else."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import combinations
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.coreference.factories import MARCH_3, MARCH_9, MENTIONS, YEAR, mention
from timeline.coreference import cluster, resolve_events
from timeline.coreference.clustering import Member, Verdict, constrained_clusters
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


def events_with(mentions: Sequence[Mention], *decisions: Decision) -> tuple[Event, ...]:
    return cluster(mentions, score_pairs(mentions), "t", decisions)


def partition(events: Sequence[Event]) -> set[frozenset[str]]:
    return {frozenset(one.id for one in event.mentions) for event in events}


@st.composite
def decisions(draw: st.DrawFn, mentions: Sequence[Mention]) -> list[Decision]:
    """Draw up to four decisions about these mentions and one that no longer exists."""
    ids = [*(one.id for one in mentions), "gone:0"]
    about = draw(st.lists(st.lists(st.sampled_from(ids), min_size=2, unique=True), max_size=4)) if mentions else []
    kinds: st.SearchStrategy[DecisionKind] = st.sampled_from(KINDS)
    return [decided(draw(kinds | st.just(Split((some[0],)))), *some, minute=draw(st.integers(0, 2))) for some in about]


MENTIONS_AND_DECISIONS = MENTIONS.flatmap(lambda mentions: st.tuples(st.just(mentions), decisions(mentions)))


@given(MENTIONS_AND_DECISIONS, st.randoms())
def test_order_of_mentions_and_decisions_is_irrelevant(
    drawn: tuple[list[Mention], list[Decision]], random: Random
) -> None:
    """Events do not depend on the order of mentions or decisions."""
    mentions, made = drawn
    events = events_with(mentions, *made)

    random.shuffle(mentions)
    random.shuffle(made)

    assert events_with(mentions, *made) == events


@given(MENTIONS_AND_DECISIONS)
def test_decisions_survive_a_rebuild(drawn: tuple[list[Mention], list[Decision]]) -> None:
    """Clustering the mentions of the events again, with the decisions, gives the same events."""
    mentions, made = drawn
    events = events_with(mentions, *made)

    again = events_with([one for event in events for one in event.mentions], *made)

    assert again == events


@given(MENTIONS_AND_DECISIONS)
def test_overridden_events_partition_the_mentions(drawn: tuple[list[Mention], list[Decision]]) -> None:
    """Every mention is in exactly one event."""
    mentions, made = drawn

    placed = [one.id for event in events_with(mentions, *made) for one in event.mentions]

    assert sorted(placed) == sorted(one.id for one in mentions)


@given(MENTIONS_AND_DECISIONS)
def test_last_decision_holds(drawn: tuple[list[Mention], list[Decision]]) -> None:
    """The last merge or split holds, whatever was decided before."""
    mentions, made = drawn
    ids = {one.id for one in mentions}
    with_merge = [*made, decided(Merge(), *ids, minute=9)]

    with_split = [*with_merge, decided(Split((min(ids),)), *ids, minute=10)] if len(ids) > 1 else with_merge

    assert partition(events_with(mentions, *with_merge)) == ({frozenset(ids)} if ids else set())
    if len(ids) > 1:
        assert partition(events_with(mentions, *with_split)) == {frozenset([min(ids)]), frozenset(ids - {min(ids)})}


@given(MENTIONS_AND_DECISIONS)
def test_connected_components_are_independent_with_decisions(
    drawn: tuple[list[Mention], list[Decision]],
) -> None:
    """Clustering each component of links and decisions by itself gives the same events."""
    mentions, made = drawn
    ids = [one.id for one in mentions]
    links = list(score_pairs(mentions))
    linked = [(ids.index(link.one), ids.index(link.other)) for link in links]
    decided_together = [[ids.index(id) for id in one.mentions if id in ids] for one in made]
    members = [Member(id, id) for id in ids]
    connected = [*linked, *(pair for some in decided_together for pair in combinations(some, 2))]
    components = constrained_clusters(members, connected, lambda *_: Verdict.ALLOWED)

    by_component = [
        event
        for component in (found.indices for found in components)
        for event in cluster(
            [mentions[number] for number in component],
            [link for link in links if ids.index(link.one) in component],
            "t",
            [one for one in made if {ids[number] for number in component} & set(one.mentions)],
        )
    ]

    assert sorted(by_component, key=lambda event: event.id) == sorted(
        events_with(mentions, *made), key=lambda event: event.id
    )


def test_merge_overrides_incompatibility() -> None:
    """A merge wins over incompatible actors and dates, and the conflict is shown."""
    mentions = [mention("a:0", actors=("Tom Birch",)), mention("b:0", actors=("Rosa Feld",), when=MARCH_9)]

    (event,) = events_with(mentions, decided(Merge(), "a:0", "b:0"))

    assert len(events_with(mentions)) == 2
    assert event.conflict == (ConflictSide("2021-03-03", (0,)), ConflictSide("2021-03-09", (1,)))


def test_match_of_one_merged_half_joins() -> None:
    """A mention joins a merge if it matches one half, though the other half contradicts it."""
    mentions = [mention("a:0", said=SAID), mention("b:0", when=MARCH_9), mention("c:0", said=SAID)]

    events = events_with(mentions, decided(Merge(), "a:0", "b:0"))

    assert partition(events) == {frozenset(["a:0", "b:0", "c:0"])}


def test_split_keeps_its_sides_together() -> None:
    """Each side of a split stays together, and a new mention joins one of them."""
    mentions = [mention(f"{name}:0", said=SAID) for name in "abcd"]

    events = events_with(mentions, decided(Split(("c:0",)), "a:0", "b:0", "c:0"))

    sides = partition(events)
    assert len(sides) == 2
    assert any({"a:0", "b:0"} <= side and "c:0" not in side for side in sides)


def test_pin_sets_the_date_and_keeps_the_derived_one() -> None:
    """A pin is the date of the event; the derived date and conflict are kept."""
    mentions = [mention("a:0", said=SAID, when=MARCH_3), mention("b:0", said=SAID, when=MARCH_9)]
    disputed = decided(Merge(), "a:0", "b:0")

    (event,) = events_with(mentions, disputed, decided(Pin("2021-03-04~"), "a:0", "b:0", minute=1))

    (derived,) = events_with(mentions, disputed)
    assert (event.when.edtf, event.when.approximate, event.conflict) == ("2021-03-04~", True, ())
    assert event.derived is not None
    assert (event.derived.when, event.derived.conflict) == (derived.when, derived.conflict)
    assert event.id == derived.id


def test_pin_with_clock_time() -> None:
    """A pin can have a clock time."""
    (event,) = events_with([mention("a:0", when=MARCH_3)], decided(Pin("2021-03-04T09:30"), "a:0"))

    assert (event.when.edtf, event.when.precision) == ("2021-03-04T09:30:00", ClockUnit.MINUTE)


def test_later_pin_holds() -> None:
    """Of two pins the later holds, and both are listed."""
    early, late = decided(Pin("2020"), "a:0"), decided(Pin("2021"), "a:0", minute=1)

    (event,) = events_with([mention("a:0", when=MARCH_3)], late, early)

    assert event.when == YEAR
    assert event.decisions == (early, late)


def test_title_note_and_hide_change_one_event() -> None:
    """A title, a note and a hide change their event alone."""
    other = mention("b:0", when=MARCH_9)
    kinds: list[DecisionKind] = [Retitle("They arrived"), Note("!"), Hide()]
    made = [decided(kind, "a:0", minute=at) for at, kind in enumerate(kinds)]

    event, untouched = events_with([mention("a:0"), other], *made)

    assert (event.title, event.is_hidden, event.notes) == ("They arrived", True, ("!",))
    assert (event.decisions, event.is_pinned) == (tuple(made), False)
    assert event.derived is not None
    assert event.derived.title == "They came"
    assert untouched == resolve_events([other], "t")[0]


def test_decision_follows_most_of_its_mentions() -> None:
    """A title stays with an event that grows, and with the larger part of one that breaks up."""
    title = decided(Retitle("Otherwise"), "a:0", "b:0", "c:0")
    grown = events_with([mention(f"{name}:0", said=SAID) for name in "abcd"], title)
    apart = events_with([mention("a:0", when=MARCH_9), mention("b:0", said=SAID), mention("c:0", said=SAID)], title)

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
def test_is_dormant_while_mentions_are_missing(kind: DecisionKind, present: set[str], *, dormant: bool) -> None:
    """A decision is dormant while too few of its mentions exist."""
    assert decided(kind, "a", "b", "c").is_dormant(present) is dormant
