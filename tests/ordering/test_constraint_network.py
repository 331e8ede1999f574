from hypothesis import given
from hypothesis import strategies as st

from timeline.ordering.constraint_network import DifferenceConstraint, Gap, Point, SimpleTemporalNetwork

A, B, C = ("a", ""), ("b", ""), ("c", "")

POINTS = st.lists(st.integers(-20, 20), min_size=2, max_size=6)
"""Where points truly lie."""


@st.composite
def truths(draw: st.DrawFn) -> tuple[dict[Point, int], list[DifferenceConstraint]]:
    """Points, and bounds that hold for them."""
    lies = {(f"{number}", ""): at for number, at in enumerate(draw(POINTS))}
    pair = st.tuples(st.sampled_from(sorted(lies)), st.sampled_from(sorted(lies)), st.integers(0, 5), st.booleans())
    told = draw(st.lists(pair, max_size=12))
    return lies, [
        DifferenceConstraint(
            one, other, (lies[other] - lies[one] + more, -1 if strictly and more else 0), f"{one} {other} {more}"
        )
        for one, other, more, strictly in told
    ]


@given(truths())
def test_bounds_that_are_true_are_never_found_to_contradict_each_other(
    truth: tuple[dict[Point, int], list[DifferenceConstraint]],
) -> None:
    network = SimpleTemporalNetwork()

    assert [network.add([bound]) for bound in truth[1]] == [None] * len(truth[1])


@given(truths())
def test_nothing_false_follows_from_what_is_true(truth: tuple[dict[Point, int], list[DifferenceConstraint]]) -> None:
    lies, bounds = truth
    network = SimpleTemporalNetwork()
    network.add(bounds)

    for origin in lies:
        assert all((lies[point] - lies[origin], 0) <= gap for point, gap in network.distances_from(origin).items())
        assert all((lies[origin] - lies[point], 0) <= gap for point, gap in network.distances_to(origin).items())


@given(truths())
def test_what_follows_is_all_that_follows(truth: tuple[dict[Point, int], list[DifferenceConstraint]]) -> None:
    """Floyd (1962), who needs the cube of the points, finds the same."""
    lies, bounds = truth
    network = SimpleTemporalNetwork()
    network.add(bounds)
    least: dict[tuple[Point, Point], Gap] = {(point, point): (0, 0) for point in lies}
    for bound in bounds:
        pair = bound.earlier, bound.later
        least[pair] = min(least.get(pair, bound.max_gap), bound.max_gap)
    for middle in lies:
        for one in lies:
            for other in lies:
                if (one, middle) in least and (middle, other) in least:
                    here, there = least[one, middle], least[middle, other]
                    way = here[0] + there[0], here[1] + there[1]
                    least[one, other] = min(least.get((one, other), way), way)

    for origin in lies:
        assert network.distances_from(origin) == {other: gap for (one, other), gap in least.items() if one == origin}
        assert network.distances_to(origin) == {one: gap for (one, other), gap in least.items() if other == origin}


@given(truths(), st.data())
def test_one_more_true_bound_loosens_none(
    truth: tuple[dict[Point, int], list[DifferenceConstraint]], data: st.DataObject
) -> None:
    lies, bounds = truth
    some = data.draw(st.integers(0, len(bounds)))
    fewer, more = SimpleTemporalNetwork(), SimpleTemporalNetwork()
    fewer.add(bounds[:some])
    more.add(bounds)

    for origin in lies:
        tight = more.distances_from(origin)
        assert all(tight[point] <= gap for point, gap in fewer.distances_from(origin).items())


def test_bounds_that_go_round_in_a_circle_are_told_and_not_added() -> None:
    network = SimpleTemporalNetwork()
    network.add([DifferenceConstraint(A, B, (2, 0), "two days"), DifferenceConstraint(C, A, (5, 0), "five days")])

    against = network.add(
        [DifferenceConstraint(B, C, (9, 0), "nine days"), DifferenceConstraint(B, A, (-3, 0), "three days apart")]
    )

    assert against == ("two days",)
    assert network.distances_from(B) == {B: (0, 0)}


def test_what_is_strictly_less_cannot_be_equal() -> None:
    network = SimpleTemporalNetwork()

    network.add([DifferenceConstraint(A, B, (0, 0))])

    assert network.is_consistent_with([DifferenceConstraint(B, A, (0, 0))])
    assert not network.is_consistent_with([DifferenceConstraint(B, A, (0, -1))])
