"""Days: the same as in the standard library, and in years beyond it."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.dates import Day, days_in_month

NUMBERS = st.integers(-40_000_000, 40_000_000)


@given(st.dates())
def test_day_number_is_that_of_standard_library(day: date) -> None:
    """A day has the number and weekday of the standard library."""
    converted = Day.of(day)

    assert (converted.number, converted.weekday) == (day.toordinal(), day.weekday())


@given(NUMBERS)
def test_day_numbered_is_inverse_of_number(number: int) -> None:
    """A day made from a number has that number."""
    assert Day.numbered(number).number == number


@given(NUMBERS, NUMBERS)
def test_day_order_is_that_of_numbers(one: int, other: int) -> None:
    """Days are ordered as their numbers."""
    assert (Day.numbered(one) < Day.numbered(other)) == (one < other)


@given(NUMBERS)
def test_day_read_is_inverse_of_str(number: int) -> None:
    """A day is read as it is written."""
    day = Day.numbered(number)

    assert Day.read(str(day)) == day


@pytest.mark.parametrize(
    ("year", "days"), [(2000, 29), (1900, 28), (2024, 29), (2023, 28), (0, 29), (-4, 29), (-100, 28)]
)
def test_days_in_february(year: int, days: int) -> None:
    """February follows the Gregorian leap rule."""
    assert days_in_month(year, 2) == days


@pytest.mark.parametrize(
    "text", ["2015-02-30", "2015-13-01", "2015-00-10", "2015-5-8", "15-05-08", "", "May 8", "2015-05-08T00:00"]
)
def test_day_read_refuses_other_text(text: str) -> None:
    """A text that is no day is refused."""
    with pytest.raises(ValueError, match=r"day|month"):
        Day.read(text)


def test_day_year_is_astronomical() -> None:
    """The year is astronomical, and has EDTF notation."""
    assert str(Day(-43, 3, 15) - 1) == "-0043-03-14"
    assert str(Day(12_000, 1, 1)) == "Y12000-01-01"
