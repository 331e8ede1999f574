"""Tests of sets of days."""

import pytest
from hypothesis import given

from tests.publication.inference.factories import DAYS, SETS, day, interval
from timeline.dates import Day
from timeline.publication.inference import ANY_DAY, NO_DAY, DayRange, DaySet


@given(SETS, SETS, DAYS)
def test_intersection(one: DaySet, two: DaySet, some: Day) -> None:
    """A day is in the intersection if it is in both sets."""
    assert (some in one & two) == (some in one and some in two)


@given(SETS, SETS, DAYS)
def test_union(one: DaySet, two: DaySet, some: Day) -> None:
    """A day is in the union if it is in either set."""
    assert (some in one | two) == (some in one or some in two)


@given(SETS, SETS)
def test_equal_sets_are_equal_values(one: DaySet, two: DaySet) -> None:
    """Equal sets are equal values, however they were made."""
    assert one & two == two & one
    assert one | two == two | one
    assert one & (one | two) == one


@given(SETS)
def test_holds(one: DaySet) -> None:
    """Any set is within `ANY_DAY` and holds `NO_DAY`."""
    assert ANY_DAY.holds(one)
    assert one.holds(NO_DAY)
    assert one & ANY_DAY == one


def test_open_end() -> None:
    """An open end has no day and makes the size infinite."""
    since, until = DaySet.since(day("2015-05-08")), DaySet.until(day("2015-05-12"))

    assert (since.earliest, since.latest, since.hull) == (day("2015-05-08"), None, None)
    assert (until.earliest, until.latest) == (None, day("2015-05-12"))
    assert since.size == float("inf")


def test_intersection_of_bounds() -> None:
    """A lower and an upper bound leave the days between, both included."""
    days = DaySet.since(day("2015-05-08")) & DaySet.until(day("2015-05-12"))

    assert days.size == 5
    assert days.hull == interval("2015-05-08", "2015-05-12")
    assert days.meets(interval("2015-05-12", "2015-05-20"))
    assert not days.meets(interval("2015-05-13", "2015-05-20"))


def test_no_day() -> None:
    """The empty set has neither ends nor size."""
    assert (NO_DAY.earliest, NO_DAY.latest, NO_DAY.size, bool(NO_DAY)) == (None, None, 0, False)


@pytest.mark.parametrize(
    "runs",
    [
        (DayRange(day("2015-05-08"), day("2015-05-08")),),
        (DayRange(day("2015-05-08"), day("2015-05-09")), DayRange(day("2015-05-09"), None)),
        (DayRange(day("2015-05-08"), None), DayRange(None, day("2015-05-01"))),
    ],
)
def test_invalid_ranges(runs: tuple[DayRange, ...]) -> None:
    """Ranges that are empty, touch or are out of order are an error."""
    with pytest.raises(ValueError, match="runs of days"):
        DaySet(runs)


def test_moved() -> None:
    """Moved days keep their open ends."""
    assert DaySet.since(day("2015-05-08")).moved(3) == DaySet.since(day("2015-05-11"))
    assert DaySet.until(day("2015-05-08")).moved(-8) == DaySet.until(day("2015-04-30"))
