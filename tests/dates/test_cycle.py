"""Cycles: `since` and `until` of every kind."""

from itertools import islice, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.dates import (
    Both,
    Cycle,
    Day,
    DayOfMonth,
    Each,
    Easter,
    Interval,
    MonthOfYear,
    PartOfYear,
    Unit,
    Weekday,
    WeekdayOfMonth,
    Workday,
    inside,
)

PARTS = st.sampled_from([(Unit.SEASON, 4), (Unit.QUARTER, 4), (Unit.HALF, 2)]).flatmap(
    lambda part: st.builds(PartOfYear, st.just(part[0]), st.integers(1, part[1]))
)
DAYS_OF_MONTHS = st.builds(Both, st.builds(MonthOfYear, st.integers(1, 12)), st.builds(DayOfMonth, st.integers(1, 28)))
CYCLES = st.one_of(
    st.just(Workday()),
    st.builds(Each, st.sampled_from(Unit)),
    st.builds(Weekday, st.integers(0, 6)),
    st.builds(MonthOfYear, st.integers(1, 12)),
    st.builds(DayOfMonth, st.integers(1, 31)),
    PARTS,
    DAYS_OF_MONTHS,
)
WEEKDAYS_OF_MONTHS = st.builds(
    WeekdayOfMonth,
    st.sampled_from([-1, 1, 4]),
    st.builds(Weekday, st.integers(0, 6)),
    st.builds(MonthOfYear, st.integers(1, 12)),
)
CYCLES = CYCLES | WEEKDAYS_OF_MONTHS | st.builds(Easter, st.integers(-50, 60))
DAYS = st.integers(-900_000, 3_000_000).map(Day.numbered)


@given(CYCLES, DAYS)
def test_since_is_ascending(cycle: Cycle, day: Day) -> None:
    """`since` gives periods that start on or after the day, in ascending order."""
    periods = list(islice(cycle.since(day), 4))

    assert periods[0].start >= day
    assert all(one.interval.end <= other.start for one, other in pairwise(periods))


@given(CYCLES, DAYS)
def test_until_is_descending(cycle: Cycle, day: Day) -> None:
    """`until` gives periods that end before the day, in descending order."""
    periods = list(islice(cycle.until(day), 4))

    assert periods[0].interval.end <= day
    assert all(other.interval.end <= one.start for one, other in pairwise(periods))


def test_day_of_month_skips_shorter_months() -> None:
    """A month without such a day is skipped."""
    assert [period.edtf() for period in islice(DayOfMonth(31).since(Day(2015, 5, 12)), 3)] == [
        *("2015-05-31", "2015-07-31", "2015-08-31"),
    ]


@given(CYCLES, DAYS)
def test_since_and_until_are_adjacent(cycle: Cycle, day: Day) -> None:
    """`since` continues where `until` ends, without a gap."""
    over = next(cycle.until(day))
    running = next(cycle.since(over.interval.end))

    assert next(cycle.until(running.interval.end)) == running
    assert running.interval.end > day


@given(CYCLES, DAYS)
def test_periods_have_unit_of_cycle(cycle: Cycle, day: Day) -> None:
    """Every period of a cycle has the unit of the cycle."""
    assert next(cycle.since(day)).unit is cycle.unit


def test_both_finds_rare_days() -> None:
    """A leap day that is a Friday is periods many years away."""
    leap_friday = Both(Both(MonthOfYear(2), DayOfMonth(29)), Weekday(4))

    assert next(leap_friday.since(Day(2015, 1, 1))).edtf() == "2036-02-29"
    assert next(leap_friday.until(Day(2015, 1, 1))).edtf() == "2008-02-29"


def test_both_ends_after_400_years() -> None:
    """The iteration of an intersection ends after the 400 years of the Gregorian cycle."""
    leap_friday = Both(Both(MonthOfYear(2), DayOfMonth(29)), Weekday(4))

    assert len(list(leap_friday.since(Day(2001, 1, 1)))) == len(list(leap_friday.until(Day(2401, 1, 1)))) == 14


def test_both_leap_day() -> None:
    """A leap day is periods in leap years only."""
    leap_day = Both(MonthOfYear(2), DayOfMonth(29))

    assert next(leap_day.since(Day(1897, 1, 1))).edtf() == "1904-02-29"
    assert next(leap_day.until(Day(1904, 2, 29))).edtf() == "1896-02-29"


@pytest.mark.parametrize(("coarse", "fine"), [(MonthOfYear(2), DayOfMonth(30)), (Weekday(1), Weekday(2))])
def test_both_refuses_empty_intersection(coarse: Cycle, fine: Cycle) -> None:
    """Cycles that never fall together are refused."""
    with pytest.raises(ValueError, match="never fall together"):
        Both(coarse, fine)


@pytest.mark.parametrize(
    "make", [lambda: DayOfMonth(32), lambda: DayOfMonth(0), lambda: MonthOfYear(13), lambda: Weekday(7)]
)
def test_cycle_refuses_impossible_number(make: object) -> None:
    """A day, month or weekday that does not exist is refused."""
    with pytest.raises(ValueError, match=r"no month|valid"):
        make()  # type: ignore[operator]


@pytest.mark.parametrize(("unit", "number"), [(Unit.QUARTER, 5), (Unit.HALF, 0), (Unit.WEEK, 1)])
def test_part_of_year_refuses_impossible_number(unit: Unit, number: int) -> None:
    """A part that a year does not have is refused."""
    with pytest.raises(ValueError, match="a year"):
        PartOfYear(unit, number)


@pytest.mark.parametrize("easter", ["1066-04-16", "1549-04-21", "1961-04-02", "2008-03-23", "2024-03-31", "2038-04-25"])
def test_easter(easter: str) -> None:
    """Easter is the day of the computus, before 1583 the Julian one; the earliest and latest of our time are here."""
    assert next(Easter().since(Day(int(easter[:4]), 1, 1))).edtf() == easter


def test_inside_includes_last_day() -> None:
    """The last day of a month is inside it."""
    may = Interval(Day(2015, 5, 1), Day(2015, 6, 1))

    assert [period.start.day for period in inside(Weekday(4), may)] == [1, 8, 15, 22, 29]
