import pytest
from hypothesis import given

from tests.publication.inference.factories import DAYS, SETS, day, interval
from timeline.dates import Day
from timeline.publication.inference import ANY_DAY, NO_DAY, DayRange, DaySet


@given(SETS, SETS, DAYS)
def test_what_both_sets_have_is_in_their_intersection_and_nothing_else(one: DaySet, two: DaySet, some: Day) -> None:
    assert (some in one & two) == (some in one and some in two)


@given(SETS, SETS, DAYS)
def test_what_either_set_has_is_in_their_union(one: DaySet, two: DaySet, some: Day) -> None:
    assert (some in one | two) == (some in one or some in two)


@given(SETS, SETS)
def test_equal_sets_are_equal_values(one: DaySet, two: DaySet) -> None:
    assert one & two == two & one
    assert one | two == two | one
    assert one & (one | two) == one


@given(SETS)
def test_a_set_is_held_by_all_days_and_holds_none(one: DaySet) -> None:
    assert ANY_DAY.holds(one)
    assert one.holds(NO_DAY)
    assert one & ANY_DAY == one


def test_an_open_end_has_no_day_and_no_size() -> None:
    since, until = DaySet.since(day("2015-05-08")), DaySet.until(day("2015-05-12"))

    assert (since.earliest, since.latest, since.hull) == (day("2015-05-08"), None, None)
    assert (until.earliest, until.latest) == (None, day("2015-05-12"))
    assert since.size == float("inf")


def test_two_bounds_make_an_interval_with_both_ends() -> None:
    days = DaySet.since(day("2015-05-08")) & DaySet.until(day("2015-05-12"))

    assert days.size == 5
    assert days.hull == interval("2015-05-08", "2015-05-12")
    assert days.meets(interval("2015-05-12", "2015-05-20"))
    assert not days.meets(interval("2015-05-13", "2015-05-20"))


def test_no_day_has_no_ends() -> None:
    assert (NO_DAY.earliest, NO_DAY.latest, NO_DAY.size, bool(NO_DAY)) == (None, None, 0, False)


@pytest.mark.parametrize(
    "runs",
    [
        (DayRange(day("2015-05-08"), day("2015-05-08")),),
        (DayRange(day("2015-05-08"), day("2015-05-09")), DayRange(day("2015-05-09"), None)),
        (DayRange(day("2015-05-08"), None), DayRange(None, day("2015-05-01"))),
    ],
)
def test_runs_that_are_empty_touch_or_stand_in_another_order_are_no_set(runs: tuple[DayRange, ...]) -> None:
    with pytest.raises(ValueError, match="runs of days"):
        DaySet(runs)


def test_days_are_moved_with_their_open_ends() -> None:
    assert DaySet.since(day("2015-05-08")).moved(3) == DaySet.since(day("2015-05-11"))
    assert DaySet.until(day("2015-05-08")).moved(-8) == DaySet.until(day("2015-04-30"))
