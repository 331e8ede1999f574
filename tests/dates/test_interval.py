"""Half-open intervals of days and of seconds."""

import pytest

from timeline.dates import Day, Interval, Seconds

MAY = Interval(Day(2015, 5, 1), Day(2015, 6, 1))


def test_interval_refuses_end_before_start() -> None:
    """An interval cannot end before it starts."""
    with pytest.raises(ValueError, match="before it starts"):
        Interval(Day(2015, 5, 8), Day(2015, 5, 8))


def test_interval_holds() -> None:
    """An interval holds what lies inside it, and itself."""
    assert MAY.holds(Interval(Day(2015, 5, 31), Day(2015, 6, 1)))
    assert MAY.holds(MAY)
    assert not MAY.holds(Interval(Day(2015, 5, 31), Day(2015, 6, 2)))


def test_adjacent_intervals_do_not_meet() -> None:
    """Adjacent intervals share no day."""
    june = Interval(Day(2015, 6, 1), Day(2015, 7, 1))

    assert not MAY.meets(june)
    assert MAY.days_to(june) == june.days_to(MAY) == 1


def test_days_to_overlapping_interval_is_0() -> None:
    """No days lie between intervals that share a day."""
    assert MAY.days_to(Interval(Day(2015, 5, 8), Day(2016, 1, 1))) == 0


def test_seconds() -> None:
    """Seconds can be all seconds of a day, or some of them."""
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


def test_seconds_refuse_end_before_start() -> None:
    """Seconds cannot end before they start."""
    with pytest.raises(ValueError, match="before they start"):
        Seconds(7, 7)
