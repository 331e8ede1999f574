"""The century of a year of two digits."""

import pytest

from timeline.dates import Day, Period, Unit, Weekday
from timeline.meanings.operators import Absolute, Duration, Lean, Neighbour, Numeric, ShortYear, Unplaced
from timeline.records import Extent, Timex
from timeline.resolving.context import Context
from timeline.resolving.reasons import find_reason
from timeline.resolving.resolve import resolve
from timeline.wording.date_reasons import format_date_reason

WRITTEN = Day(2019, 12, 21)


@pytest.mark.parametrize(
    ("number", "lean", "year"),
    [
        (19, Lean.PAST, 2019),
        (44, Lean.PAST, 1944),
        (24, Lean.UNKNOWN, 2024),
        (35, Lean.UNKNOWN, 1935),
        (40, Lean.FUTURE, 2040),
        (69, Lean.FUTURE, 1969),
    ],
)
def test_century_is_the_latest_that_can_be_meant(number: int, lean: Lean, year: int) -> None:
    """The year is the latest one that is not too far after the day of writing for the lean of its clause."""
    meaning = ShortYear(Absolute(Period.of_year(2000 + number)))

    resolved = resolve(meaning, Context(WRITTEN, lean=lean))

    assert resolved is not None
    assert resolved.edtf() == str(year)


def test_century_without_a_day_of_writing() -> None:
    """Without a day of writing, years after 2030 are of the century before."""
    resolved = [resolve(ShortYear(Numeric(5, 8, year)), Context()) for year in (2030, 2031)]

    assert [date and date.edtf() for date in resolved] == ["2030-05-08", "1931-05-08"]


def test_century_of_no_date() -> None:
    """What is no date has no century."""
    assert resolve(ShortYear(Duration(2, Unit.YEAR)), Context(WRITTEN)) is None


def test_reason_of_a_century() -> None:
    """The reason of a year of two digits names the publication day, if it is known."""
    meaning = ShortYear(Absolute(Period.of_year(2044)))

    reasons = [
        format_date_reason(find_reason(Timex(Extent(0, 3, "'44"), meaning, Lean.PAST), Context(day)))
        for day in (WRITTEN, None)
    ]

    assert reasons == [
        (
            '"\'44", a year of two digits, in the century near the publication day Saturday 2019-12-21,'
            " in a sentence about the past: 1944"
        ),
        '"\'44", a year of two digits, in the century that is likely without a publication day: 1944',
    ]


@pytest.mark.parametrize("neighbour", Neighbour)
def test_reason_of_an_unread_neighbour(neighbour: Neighbour) -> None:
    """The reason of a date that stays open says that what stands beside it is not understood."""
    reason = format_date_reason(
        find_reason(Timex(Extent(0, 6, "Friday"), Unplaced(Weekday(4), neighbour)), Context(WRITTEN))
    )

    assert "left open" in reason
    assert reason.endswith("not understood: not dated")
