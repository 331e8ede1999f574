"""Allen's relations, compared with intervals of integers."""

from itertools import combinations, product

import pytest

from timeline.ordering.allen import (
    PRECEDES,
    TOUCHES,
    AllenRelation,
    end_constraints,
    positive_duration,
    possible_relations,
)
from timeline.ordering.constraint_network import SimpleTemporalNetwork

INTERVALS = list(combinations(range(7), 2))
"""Enough intervals for all combinations of relations between three."""


def sign(number: int) -> int:
    return (number > 0) - (number < 0)


def relation(one: tuple[int, int], other: tuple[int, int]) -> AllenRelation:
    """Return the relation that holds between two intervals of integers."""
    return AllenRelation(tuple(sign(end - other_end) for end, other_end in product(one, other)))


COMPOSED: dict[tuple[AllenRelation, AllenRelation], set[AllenRelation]] = {}
for a, b, c in product(INTERVALS, repeat=3):
    COMPOSED.setdefault((relation(a, b), relation(b, c)), set()).add(relation(a, c))


def network(*names: str) -> SimpleTemporalNetwork:
    intervals = SimpleTemporalNetwork()
    for name in names:
        intervals.add([positive_duration(name)])
    return intervals


def test_all_relations_are_possible_at_first() -> None:
    """Without constraints all thirteen relations are possible."""
    assert possible_relations(network("a", "b"), "a", "b") == frozenset(AllenRelation)


@pytest.mark.parametrize("relation", AllenRelation)
def test_a_relation_excludes_the_others(relation: AllenRelation) -> None:
    """A relation that holds excludes the twelve others."""
    intervals = network("a", "b")

    intervals.add(list(end_constraints({relation}, "a", "b")))

    assert possible_relations(intervals, "a", "b") == {relation}


@pytest.mark.parametrize("relations", [PRECEDES, TOUCHES])
def test_relation_sets_are_exact(relations: frozenset[AllenRelation]) -> None:
    """`PRECEDES` and `TOUCHES` are expressed exactly by constraints on end points."""
    intervals = network("a", "b")

    intervals.add(list(end_constraints(relations, "a", "b")))

    assert possible_relations(intervals, "a", "b") == relations


@pytest.mark.parametrize(("first", "second"), [*product(AllenRelation, repeat=2)])
def test_composition_table(first: AllenRelation, second: AllenRelation) -> None:
    """Two relations compose as in the table of Allen 1983."""
    intervals = network("a", "b", "c")

    intervals.add(list(end_constraints({first}, "a", "b")))
    intervals.add(list(end_constraints({second}, "b", "c")))

    assert possible_relations(intervals, "a", "c") == COMPOSED[first, second]
