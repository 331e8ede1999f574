"""Periods of the calendar, and their EDTF."""

import pytest
from edtf import parse_edtf
from hypothesis import given
from hypothesis import strategies as st

from timeline.dates import Day, Interval, Period, Unit

UNITS = st.sampled_from(Unit)
DAYS = st.integers(-900_000, 3_000_000).map(Day.numbered)


@given(UNITS, DAYS)
def test_periods_are_adjacent(unit: Unit, day: Day) -> None:
    """A period ends where the next begins."""
    period = unit.holding(day)

    if unit is not Unit.WEEKEND:
        assert period.interval.end == period.moved(1).start


@given(UNITS, DAYS)
def test_holding_has_the_day(unit: Unit, day: Day) -> None:
    """The period of a day has that day."""
    if unit is not Unit.WEEKEND:
        assert unit.holding(day).interval.holds(Interval(day, day + 1))


@given(UNITS, DAYS, st.integers(-50, 50))
def test_moved_and_back_is_same(unit: Unit, day: Day, count: int) -> None:
    """Moving forward and back gives the same period."""
    period = unit.holding(day)

    assert period.moved(count).moved(-count) == period


@given(UNITS, st.integers(400_000, 3_000_000).map(Day.numbered))
def test_edtf_is_that_of_edtf_library(unit: Unit, day: Day) -> None:
    """The library `edtf` reads the EDTF of a period as the same days."""
    period = unit.holding(day)

    parsed = parse_edtf(period.edtf())

    assert parsed is not None
    if unit not in (
        Unit.SEASON,
        Unit.QUARTER,
        Unit.HALF,
    ):  # the library takes a winter for the one at the start of the year
        assert parsed.lower_strict()[:3] == (period.start.year, period.start.month, period.start.day)
        last = period.interval.last
        assert parsed.upper_strict()[:3] == (last.year, last.month, last.day)


@pytest.mark.parametrize(
    ("unit", "edtf"),
    [
        (Unit.DAY, "2014-01-05"),
        (Unit.WEEKEND, "2014-01-04/2014-01-05"),
        (Unit.WEEK, "2013-12-30/2014-01-05"),
        (Unit.MONTH, "2014-01"),
        (Unit.SEASON, "2014-24"),
        (Unit.QUARTER, "2014-33"),
        (Unit.HALF, "2014-40"),
        (Unit.YEAR, "2014"),
        (Unit.DECADE, "201X"),
        (Unit.CENTURY, "20XX"),
        (Unit.MILLENNIUM, "2XXX"),
    ],
)
def test_edtf_of_each_unit(unit: Unit, edtf: str) -> None:
    """Each unit has its EDTF."""
    assert unit.holding(Day(2014, 1, 5)).edtf() == edtf


@pytest.mark.parametrize(
    ("unit", "year", "edtf"),
    [
        (Unit.DECADE, -43, "-0048/-0039"),
        (Unit.CENTURY, -320, "-0399/-0300"),
        (Unit.CENTURY, 0, "-0099/0000"),
        (Unit.MILLENNIUM, -320, "-0999/0000"),
        (Unit.DECADE, 0, "-0008/0000"),
        (Unit.DECADE, 5, "000X"),
        (Unit.CENTURY, 1, "00XX"),
    ],
)
def test_edtf_of_long_periods(unit: Unit, year: int, edtf: str) -> None:
    """The 4th century BC is 400 to 301 BC, which are the years -399 to -300."""
    assert unit.holding(Day(year, 3, 15)).edtf() == edtf


@pytest.mark.parametrize(("unit", "day"), [(Unit.MONTH, 2), (Unit.WEEK, 2), (Unit.YEAR, 5)])
def test_period_refuses_other_start(unit: Unit, day: int) -> None:
    """A period must start where its unit starts."""
    with pytest.raises(ValueError, match="starts on"):
        Period(unit, Day(2014, 1, day))


def test_unit_is_finer_than() -> None:
    """Units are ordered by their length."""
    finer = [unit for unit in Unit if unit.is_finer_than(Unit.MONTH)]

    assert finer == [Unit.DAY, Unit.WEEKEND, Unit.WEEK]
