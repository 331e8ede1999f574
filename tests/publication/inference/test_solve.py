"""Tests of the solver."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.publication.inference.factories import SETS, clue, day, in_words, interval
from timeline.publication.inference import ANY_DAY, NO_DAY, NOTHING_KNOWN, Clue, DaySet, existed_by, solve
from timeline.records.stored_reason import StoredReason

CLUES = st.builds(
    Clue,
    SETS.filter(bool),
    st.sampled_from([0.5, 0.9, 0.99, 1.0]),
    st.sampled_from("abcd"),
    steps=st.integers(0, 2),
)


@given(st.lists(CLUES, max_size=6), st.randoms())
def test_solve_in_any_order(clues: list[Clue], random: st.DataObject) -> None:
    """The order of the clues does not matter."""
    shuffled = sorted(clues, key=lambda _: random.random())  # type: ignore[attr-defined]

    assert solve(shuffled) == solve(clues)


@given(st.lists(CLUES, max_size=6))
def test_solve_leaves_days(clues: list[Clue]) -> None:
    """Some days are always left, and no result is more probable than its clues."""
    found = solve(clues)

    assert found.days
    assert 0 <= found.probability <= 1
    if found.because:
        assert found.probability <= max(one.probability for one in clues)


def test_solve_without_clues() -> None:
    """Without clues nothing is known."""
    assert solve([]) == NOTHING_KNOWN
    assert NOTHING_KNOWN.when().edtf is None
    assert NOTHING_KNOWN.days == ANY_DAY


def test_when_of_one_day() -> None:
    """One day is a date."""
    found = solve([clue(DaySet.since(day("2015-05-08"))), clue(DaySet.until(day("2015-05-08")))])

    assert found.day == day("2015-05-08")
    assert found.when().edtf == "2015-05-08"


def test_when_of_some_days() -> None:
    """Up to a month of days is an approximate date."""
    found = solve([clue(DaySet.within(interval("2015-05-08", "2015-05-12")))])

    assert found.day is None
    assert (found.when().edtf, found.when().approximate) == ("2015-05-08~/2015-05-12~", True)


def test_when_of_many_days() -> None:
    """More than a month is no date."""
    found = solve([clue(DaySet.within(interval("2015-05-08", "2015-06-12")))])

    assert found.when().edtf is None
    assert found.days.hull == interval("2015-05-08", "2015-06-12")


def test_solve_drops_the_less_probable_clue() -> None:
    """Of two clues that contradict, the less probable one is dropped and shown."""
    sure = clue(DaySet.since(day("2015-05-08")), 0.99, "sure")
    unsure = clue(DaySet.until(day("2014-05-08")), 0.9, "unsure")

    found = solve([unsure, sure])

    assert (in_words(found.because), in_words(found.contradicts)) == (("sure",), ("unsure",))
    assert found.probability == pytest.approx(0.99 * 0.1 / (1 - 0.99 * 0.9))


def test_solve_drops_equally_probable_clues() -> None:
    """Of two equally probable clues that contradict, neither is kept."""
    one, two = (
        clue(DaySet.until(day("2014-05-08")), sentence="one"),
        clue(DaySet.since(day("2015-05-08")), sentence="two"),
    )

    found = solve([one, two])

    assert found.days == ANY_DAY
    assert sorted(in_words(found.contradicts)) == ["one", "two"]


def test_solve_ignores_implied_clues() -> None:
    """An implied clue is no reason and does not lower the probability."""
    early, late = (
        clue(DaySet.since(day("2003-01-01")), sentence="early"),
        clue(DaySet.since(day("2015-01-01")), sentence="late"),
    )

    found = solve([early, late])

    assert (in_words(found.because), found.probability) == (("late",), 0.9)


def test_solve_ranks_inferred_clues_last() -> None:
    """A clue that depends on an inferred date never outranks another one."""
    given_date = clue(DaySet.until(day("2014-05-08")), 0.6, "given")
    inferred = Clue(DaySet.since(day("2015-05-08")), 0.9, StoredReason("inferred"), steps=1)

    assert in_words(solve([inferred, given_date]).because) == ("given",)


def test_existed_by() -> None:
    """No document is written after it was received."""
    found = solve([existed_by(day("2020-02-01"))])

    assert (found.days.latest, found.probability) == (day("2020-02-01"), 1.0)
    assert in_words(found.because) == ("it was here on 2020-02-01",)


def test_solve_keeps_a_certain_clue() -> None:
    """A certain clue is not weakened by a contradiction."""
    found = solve([existed_by(day("2020-02-01")), clue(DaySet.since(day("2021-01-01")), 1.0, "from to-morrow")])

    assert found.days == ANY_DAY


def test_clue_without_days() -> None:
    """A clue without days is an error."""
    with pytest.raises(ValueError, match="leaves a day"):
        clue(NO_DAY)
