"""Allen's relations against intervals of numbers: what can be is left open, what cannot be is excluded."""

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
"""Enough of them that three can lie to each other in every way."""


def sign(number: int) -> int:
    return (number > 0) - (number < 0)


def relation(one: tuple[int, int], other: tuple[int, int]) -> AllenRelation:
    """The one of the thirteen that holds between two intervals."""
    return AllenRelation(tuple(sign(mine - theirs) for mine, theirs in product(one, other)))


COMPOSED: dict[tuple[AllenRelation, AllenRelation], set[AllenRelation]] = {}
for a, b, c in product(INTERVALS, repeat=3):
    COMPOSED.setdefault((relation(a, b), relation(b, c)), set()).add(relation(a, c))


def network(*names: str) -> SimpleTemporalNetwork:
    made = SimpleTemporalNetwork()
    for name in names:
        made.add([positive_duration(name)])
    return made


def test_of_two_intervals_nothing_is_known_at_first() -> None:
    assert possible_relations(network("a", "b"), "a", "b") == frozenset(AllenRelation)


@pytest.mark.parametrize("relation", AllenRelation)
def test_a_relation_that_holds_excludes_the_twelve_others(relation: AllenRelation) -> None:
    known = network("a", "b")

    known.add(list(end_constraints({relation}, "a", "b")))

    assert possible_relations(known, "a", "b") == {relation}


@pytest.mark.parametrize("relations", [PRECEDES, TOUCHES])
def test_the_sets_of_the_house_are_told_exactly_by_their_ends(relations: frozenset[AllenRelation]) -> None:
    known = network("a", "b")

    known.add(list(end_constraints(relations, "a", "b")))

    assert possible_relations(known, "a", "b") == relations


@pytest.mark.parametrize(("first", "second"), [*product(AllenRelation, repeat=2)])
def test_two_relations_compose_as_in_the_table_of_1983(first: AllenRelation, second: AllenRelation) -> None:
    known = network("a", "b", "c")

    known.add(list(end_constraints({first}, "a", "b")))
    known.add(list(end_constraints({second}, "b", "c")))

    assert possible_relations(known, "a", "c") == COMPOSED[first, second]
