"""Intervals are half-open stretches of days."""

import pytest

from timeline.dates import Day, Interval

MAY = Interval(Day(2015, 5, 1), Day(2015, 6, 1))


def test_an_interval_cannot_end_before_it_starts() -> None:
    with pytest.raises(ValueError, match="before it starts"):
        Interval(Day(2015, 5, 8), Day(2015, 5, 8))


def test_it_holds_what_lies_inside_and_itself() -> None:
    assert MAY.holds(Interval(Day(2015, 5, 31), Day(2015, 6, 1)))
    assert MAY.holds(MAY)
    assert not MAY.holds(Interval(Day(2015, 5, 31), Day(2015, 6, 2)))


def test_neighbours_do_not_meet() -> None:
    june = Interval(Day(2015, 6, 1), Day(2015, 7, 1))

    assert not MAY.meets(june)
    assert MAY.days_to(june) == june.days_to(MAY) == 1


def test_there_are_no_days_between_what_meets() -> None:
    assert MAY.days_to(Interval(Day(2015, 5, 8), Day(2016, 1, 1))) == 0
