"""Day agrees with the standard library where that reaches, and goes on beyond it."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.dates import Day, days_in_month

FAR = st.integers(-40_000_000, 40_000_000)


@given(st.dates())
def test_a_day_is_numbered_as_in_the_standard_library(day: date) -> None:
    ours = Day.of(day)

    assert (ours.number, ours.weekday) == (day.toordinal(), day.weekday())


@given(FAR)
def test_a_number_and_its_day_are_one_another(number: int) -> None:
    assert Day.numbered(number).number == number


@given(FAR, FAR)
def test_days_are_ordered_as_their_numbers(one: int, other: int) -> None:
    assert (Day.numbered(one) < Day.numbered(other)) == (one < other)


@given(FAR)
def test_a_day_is_read_as_it_is_written(number: int) -> None:
    day = Day.numbered(number)

    assert Day.read(str(day)) == day


@pytest.mark.parametrize(
    ("year", "days"), [(2000, 29), (1900, 28), (2024, 29), (2023, 28), (0, 29), (-4, 29), (-100, 28)]
)
def test_february_follows_the_gregorian_leap_rule(year: int, days: int) -> None:
    assert days_in_month(year, 2) == days


@pytest.mark.parametrize(
    "text", ["2015-02-30", "2015-13-01", "2015-00-10", "2015-5-8", "15-05-08", "", "May 8", "2015-05-08T00:00"]
)
def test_what_is_no_day_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"day|month"):
        Day.read(text)


def test_the_year_is_astronomical() -> None:
    assert str(Day(-43, 3, 15) - 1) == "-0043-03-14"
    assert str(Day(12_000, 1, 1)) == "Y12000-01-01"
