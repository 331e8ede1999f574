"""Dates as people type them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline import storage
from timeline.dates import Day
from timeline.wording import date_input

SUNDAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("2020", "2020"),
        ("2020-05", "2020-05"),
        ("2020-05-08", "2020-05-08"),
        ("-0043-03-15", "-0043-03-15"),
        ("0000", "0000"),
        ("Y12000-01", "Y12000-01"),
        ("May 2020", "2020-05"),
        ("8 May 2020", "2020-05-08"),
        ("last friday", "2026-11-20"),
        ("yesterday", "2026-11-21"),
        ("last week", "2026-11-09/2026-11-15"),
        ("in 2015", "2015"),
        ("2020-05-08T14", "2020-05-08T14:00:00"),
        ("2020-05-08T14:30", "2020-05-08T14:30:00"),
    ],
)
def test_parse_relative_to_today(text: str, edtf: str) -> None:
    assert date_input.parse(text, SUNDAY).edtf == edtf


@pytest.mark.parametrize(
    "text", ["", " ", "2020-02-30", "2020-13", "30 February 2020", "3pm", "the ferry", "\ud800", "a" * 9999]
)
def test_parse_rejects_invalid_dates(text: str) -> None:
    with pytest.raises(storage.UnreadableDate):
        date_input.parse(text, SUNDAY)


@given(st.builds(Day, st.integers(-9999, 99_999), st.integers(1, 12), st.integers(1, 28)))
def test_parse_reads_every_printed_day(day: Day) -> None:
    assert date_input.parse(str(day), SUNDAY).earliest == day
