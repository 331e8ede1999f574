"""The two walks of every cycle keep their promise."""

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
def test_what_comes_since_a_day_starts_from_it_on_in_order(cycle: Cycle, day: Day) -> None:
    found = list(islice(cycle.since(day), 4))

    assert found[0].start >= day
    assert all(one.interval.end <= other.start for one, other in pairwise(found))


@given(CYCLES, DAYS)
def test_what_comes_until_a_day_is_over_by_it_latest_first(cycle: Cycle, day: Day) -> None:
    found = list(islice(cycle.until(day), 4))

    assert found[0].interval.end <= day
    assert all(other.interval.end <= one.start for one, other in pairwise(found))


def test_a_month_without_such_a_day_is_passed_over() -> None:
    assert [found.edtf() for found in islice(DayOfMonth(31).since(Day(2015, 5, 12)), 3)] == [
        *("2015-05-31", "2015-07-31", "2015-08-31"),
    ]


@given(CYCLES, DAYS)
def test_the_two_walks_leave_nothing_out_between_them(cycle: Cycle, day: Day) -> None:
    over = next(cycle.until(day))
    running = next(cycle.since(over.interval.end))

    assert next(cycle.until(running.interval.end)) == running
    assert running.interval.end > day


@given(CYCLES, DAYS)
def test_every_period_of_a_cycle_is_of_its_unit(cycle: Cycle, day: Day) -> None:
    assert next(cycle.since(day)).unit is cycle.unit


def test_a_leap_day_on_a_friday_is_found_however_far() -> None:
    leap_friday = Both(Both(MonthOfYear(2), DayOfMonth(29)), Weekday(4))

    assert next(leap_friday.since(Day(2015, 1, 1))).edtf() == "2036-02-29"
    assert next(leap_friday.until(Day(2015, 1, 1))).edtf() == "2008-02-29"


def test_a_walk_of_both_ends_when_the_calendar_has_gone_round() -> None:
    leap_friday = Both(Both(MonthOfYear(2), DayOfMonth(29)), Weekday(4))

    assert len(list(leap_friday.since(Day(2001, 1, 1)))) == len(list(leap_friday.until(Day(2401, 1, 1)))) == 14


def test_a_leap_day_is_looked_for_in_leap_years_only() -> None:
    leap_day = Both(MonthOfYear(2), DayOfMonth(29))

    assert next(leap_day.since(Day(1897, 1, 1))).edtf() == "1904-02-29"
    assert next(leap_day.until(Day(1904, 2, 29))).edtf() == "1896-02-29"


@pytest.mark.parametrize(("coarse", "fine"), [(MonthOfYear(2), DayOfMonth(30)), (Weekday(1), Weekday(2))])
def test_cycles_that_never_fall_together_are_refused(coarse: Cycle, fine: Cycle) -> None:
    with pytest.raises(ValueError, match="never fall together"):
        Both(coarse, fine)


@pytest.mark.parametrize(
    "make", [lambda: DayOfMonth(32), lambda: DayOfMonth(0), lambda: MonthOfYear(13), lambda: Weekday(7)]
)
def test_a_field_that_the_calendar_has_not_is_refused(make: object) -> None:
    with pytest.raises(ValueError, match=r"no month|valid"):
        make()  # type: ignore[operator]


@pytest.mark.parametrize(("unit", "number"), [(Unit.QUARTER, 5), (Unit.HALF, 0), (Unit.WEEK, 1)])
def test_a_part_that_a_year_has_not_is_refused(unit: Unit, number: int) -> None:
    with pytest.raises(ValueError, match="a year"):
        PartOfYear(unit, number)


@pytest.mark.parametrize("easter", ["1961-04-02", "2008-03-23", "2024-03-31", "2038-04-25"])
def test_easter_is_where_the_computus_puts_it(easter: str) -> None:
    """Among them the earliest and the latest that people alive may see."""
    assert next(Easter().since(Day(int(easter[:4]), 1, 1))).edtf() == easter


def test_the_last_day_of_a_month_is_inside_it() -> None:
    may = Interval(Day(2015, 5, 1), Day(2015, 6, 1))

    assert [period.start.day for period in inside(Weekday(4), may)] == [1, 8, 15, 22, 29]
