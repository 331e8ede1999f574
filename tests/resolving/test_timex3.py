"""TIMEX3 values (TimeML 1.2.1)."""

import pytest

from timeline.dates import (
    Both,
    Cycle,
    Day,
    DayOfMonth,
    Each,
    Easter,
    MonthOfYear,
    PartOfYear,
    Unit,
    Weekday,
    WeekdayOfMonth,
)
from timeline.resolving.timex3 import masked, period_value


@pytest.mark.parametrize(
    ("unit", "value"),
    [
        (Unit.DAY, "2014-01-05"),
        (Unit.WEEKEND, "2014-W01-WE"),
        (Unit.WEEK, "2014-W01"),
        (Unit.MONTH, "2014-01"),
        (Unit.SEASON, "2014-WI"),
        (Unit.QUARTER, "2014-Q1"),
        (Unit.HALF, "2014-H1"),
        (Unit.YEAR, "2014"),
        (Unit.DECADE, "201"),
        (Unit.CENTURY, "20"),
        (Unit.MILLENNIUM, "2"),
    ],
)
def test_period_value(unit: Unit, value: str) -> None:
    """Each unit has its value."""
    assert period_value(unit.holding(Day(2014, 1, 5))) == value


def test_period_value_bc() -> None:
    """Years BC are counted as people count them."""
    assert period_value(Unit.DAY.holding(Day(-43, 3, 15))) == "BC0044-03-15"
    assert period_value(Unit.YEAR.holding(Day(0, 1, 1))) == "BC0001"


@pytest.mark.parametrize(
    ("cycle", "value"),
    [
        (Weekday(4), "XXXX-WXX-5"),
        (MonthOfYear(5), "XXXX-05"),
        (DayOfMonth(8), "XXXX-XX-08"),
        (PartOfYear(Unit.SEASON, 2), "XXXX-SU"),
        (Both(MonthOfYear(5), DayOfMonth(8)), "XXXX-05-08"),
        (Both(DayOfMonth(13), Weekday(4)), "XXXX-WXX-5"),
        (WeekdayOfMonth(4, Weekday(3), MonthOfYear(11)), "XXXX-11-XX"),
        (Easter(), "XXXX-XX-XX"),
        (Each(Unit.WEEK), "XXXX-WXX"),
    ],
)
def test_masked(cycle: Cycle, value: str) -> None:
    """The unknown part of a value is masked."""
    assert masked(cycle) == value
