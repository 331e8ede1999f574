"""The simple temporal network: sound, complete, and with reasons for a contradiction."""

from hypothesis import given
from hypothesis import strategies as st

from timeline.ordering.constraint_network import DifferenceConstraint, Gap, Point, SimpleTemporalNetwork
from timeline.records.stored_reason import StoredReason

A, B, C = ("a", ""), ("b", ""), ("c", "")

POINTS = st.lists(st.integers(-20, 20), min_size=2, max_size=6)
"""True positions of points."""


@st.composite
def truths(draw: st.DrawFn) -> tuple[dict[Point, int], list[DifferenceConstraint]]:
    """Draw points with their positions, and constraints that hold for them."""
    positions = {(f"{number}", ""): at for number, at in enumerate(draw(POINTS))}
    pair = st.tuples(
        st.sampled_from(sorted(positions)), st.sampled_from(sorted(positions)), st.integers(0, 5), st.booleans()
    )
    bounds = draw(st.lists(pair, max_size=12))
    return positions, [
        DifferenceConstraint(
            one,
            other,
            (positions[other] - positions[one] + slack, -1 if is_strict and slack else 0),
            StoredReason(f"{one} {other} {slack}"),
        )
        for one, other, slack, is_strict in bounds
    ]


@given(truths())
def test_true_constraints_are_consistent(
    truth: tuple[dict[Point, int], list[DifferenceConstraint]],
) -> None:
    """Constraints that hold of real points are never found to be inconsistent."""
    network = SimpleTemporalNetwork()

    assert [network.add([constraint]) for constraint in truth[1]] == [None] * len(truth[1])


@given(truths())
def test_distances_are_sound(truth: tuple[dict[Point, int], list[DifferenceConstraint]]) -> None:
    """From true constraints no false bound follows."""
    positions, constraints = truth
    network = SimpleTemporalNetwork()
    network.add(constraints)

    for origin in positions:
        assert all(
            (positions[point] - positions[origin], 0) <= gap for point, gap in network.distances_from(origin).items()
        )
        assert all(
            (positions[origin] - positions[point], 0) <= gap for point, gap in network.distances_to(origin).items()
        )


@given(truths())
def test_distances_are_complete(truth: tuple[dict[Point, int], list[DifferenceConstraint]]) -> None:
    """The distances equal those of Floyd (1962), which takes cubic time."""
    positions, constraints = truth
    network = SimpleTemporalNetwork()
    network.add(constraints)
    shortest: dict[tuple[Point, Point], Gap] = {(point, point): (0, 0) for point in positions}
    for constraint in constraints:
        pair = constraint.earlier, constraint.later
        shortest[pair] = min(shortest.get(pair, constraint.max_gap), constraint.max_gap)
    for middle in positions:
        for one in positions:
            for other in positions:
                if (one, middle) in shortest and (middle, other) in shortest:
                    first, second = shortest[one, middle], shortest[middle, other]
                    path = first[0] + second[0], first[1] + second[1]
                    shortest[one, other] = min(shortest.get((one, other), path), path)

    for origin in positions:
        assert network.distances_from(origin) == {other: gap for (one, other), gap in shortest.items() if one == origin}
        assert network.distances_to(origin) == {one: gap for (one, other), gap in shortest.items() if other == origin}


@given(truths(), st.data())
def test_more_constraints_never_widen_a_distance(
    truth: tuple[dict[Point, int], list[DifferenceConstraint]], data: st.DataObject
) -> None:
    """A further constraint never widens a distance."""
    positions, constraints = truth
    count = data.draw(st.integers(0, len(constraints)))
    fewer, more = SimpleTemporalNetwork(), SimpleTemporalNetwork()
    fewer.add(constraints[:count])
    more.add(constraints)

    for origin in positions:
        distances = more.distances_from(origin)
        assert all(distances[point] <= gap for point, gap in fewer.distances_from(origin).items())


def test_negative_cycle_is_reported_and_not_added() -> None:
    """A contradiction returns the reasons of its cycle, and none of the constraints is added."""
    network = SimpleTemporalNetwork()
    network.add(
        [
            DifferenceConstraint(A, B, (2, 0), StoredReason("two days")),
            DifferenceConstraint(C, A, (5, 0), StoredReason("five days")),
        ]
    )

    reasons = network.add(
        [
            DifferenceConstraint(B, C, (9, 0), StoredReason("nine days")),
            DifferenceConstraint(B, A, (-3, 0), StoredReason("three days apart")),
        ]
    )

    assert reasons == (StoredReason("two days"),)
    assert network.distances_from(B) == {B: (0, 0)}


def test_strict_constraint_excludes_equality() -> None:
    """A strict constraint excludes equality."""
    network = SimpleTemporalNetwork()

    network.add([DifferenceConstraint(A, B, (0, 0))])

    assert network.is_consistent_with([DifferenceConstraint(B, A, (0, 0))])
    assert not network.is_consistent_with([DifferenceConstraint(B, A, (0, -1))])
