import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.publication.inference.factories import SETS, clue, day, interval
from timeline.publication.inference import ANY_DAY, NO_DAY, NOTHING_KNOWN, Clue, DaySet, existed_by, solve

CLUES = st.builds(
    Clue,
    SETS.filter(bool),
    st.sampled_from([0.5, 0.9, 0.99, 1.0]),
    st.sampled_from("abcd"),
    steps=st.integers(0, 2),
)


@given(st.lists(CLUES, max_size=6), st.randoms())
def test_the_order_of_the_clues_does_not_matter(clues: list[Clue], random: st.DataObject) -> None:
    shuffled = sorted(clues, key=lambda _: random.random())  # type: ignore[attr-defined]

    assert solve(shuffled) == solve(clues)


@given(st.lists(CLUES, max_size=6))
def test_days_are_left_whatever_is_said_and_nobody_is_surer_than_the_clues(clues: list[Clue]) -> None:
    found = solve(clues)

    assert found.days
    assert 0 <= found.probability <= 1
    if found.because:
        assert found.probability <= max(one.probability for one in clues)


def test_without_clues_nothing_is_known() -> None:
    assert solve([]) == NOTHING_KNOWN
    assert NOTHING_KNOWN.when().edtf is None
    assert NOTHING_KNOWN.days == ANY_DAY


def test_one_day_is_a_date() -> None:
    found = solve([clue(DaySet.since(day("2015-05-08"))), clue(DaySet.until(day("2015-05-08")))])

    assert found.day == day("2015-05-08")
    assert found.when().edtf == "2015-05-08"


def test_a_short_time_is_an_approximate_date() -> None:
    found = solve([clue(DaySet.within(interval("2015-05-08", "2015-05-12")))])

    assert found.day is None
    assert (found.when().edtf, found.when().approximate) == ("2015-05-08~/2015-05-12~", True)


def test_a_longer_time_is_bounds_and_no_date() -> None:
    found = solve([clue(DaySet.within(interval("2015-05-08", "2015-06-12")))])

    assert found.when().edtf is None
    assert found.days.hull == interval("2015-05-08", "2015-06-12")


def test_the_less_sure_of_two_that_contradict_is_left_out_and_shown() -> None:
    sure = clue(DaySet.since(day("2015-05-08")), 0.99, "sure")
    unsure = clue(DaySet.until(day("2014-05-08")), 0.9, "unsure")

    found = solve([unsure, sure])

    assert (found.because, found.contradicts) == (("sure",), ("unsure",))
    assert found.probability == pytest.approx(0.99 * 0.1 / (1 - 0.99 * 0.9))


def test_of_two_equally_sure_ones_that_contradict_neither_is_kept() -> None:
    one, two = clue(DaySet.until(day("2014-05-08")), told="one"), clue(DaySet.since(day("2015-05-08")), told="two")

    found = solve([one, two])

    assert found.days == ANY_DAY
    assert sorted(found.contradicts) == ["one", "two"]


def test_what_says_nothing_more_is_no_reason_and_costs_no_surety() -> None:
    early, late = (
        clue(DaySet.since(day("2003-01-01")), told="early"),
        clue(DaySet.since(day("2015-01-01")), told="late"),
    )

    found = solve([early, late])

    assert (found.because, found.probability) == (("late",), 0.9)


def test_what_rests_on_an_inferred_date_never_outranks_what_does_not() -> None:
    given_date = clue(DaySet.until(day("2014-05-08")), 0.6, "given")
    inferred = Clue(DaySet.since(day("2015-05-08")), 0.9, "inferred", steps=1)

    assert solve([inferred, given_date]).because == ("given",)


def test_nothing_was_written_after_it_was_here() -> None:
    found = solve([existed_by(day("2020-02-01"))])

    assert (found.days.latest, found.probability) == (day("2020-02-01"), 1.0)
    assert found.because == ("it was here on 2020-02-01",)


def test_a_clue_that_is_surely_true_is_contradicted_in_vain() -> None:
    found = solve([existed_by(day("2020-02-01")), clue(DaySet.since(day("2021-01-01")), 1.0, "from to-morrow")])

    assert found.days == ANY_DAY


def test_a_clue_leaves_a_day() -> None:
    with pytest.raises(ValueError, match="leaves a day"):
        clue(NO_DAY)
