"""Intervals are half-open stretches of days."""

import pytest

from timeline.dates import Day, Interval, Seconds

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


def test_seconds_are_those_of_days_or_some_of_them() -> None:
    day = Seconds.of(Interval(Day(2015, 5, 8), Day(2015, 5, 9)))
    noon = Seconds(day.start + 12 * 3_600, day.start + 12 * 3_600 + 60)

    assert day.end - day.start == 86_400
    assert day.holds(day)
    assert day.holds(noon)
    assert not noon.holds(day)
    assert noon.meets(day)
    assert not day.meets(Seconds(day.end, day.end + 1))
    assert noon.widened(3_600, day) == Seconds(noon.start - 3_600, noon.end + 3_600)
    assert noon.widened(86_400, day) == day


def test_seconds_cannot_end_before_they_start() -> None:
    with pytest.raises(ValueError, match="before they start"):
        Seconds(7, 7)
