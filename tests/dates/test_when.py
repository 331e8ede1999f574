"""A place on the calendar tells itself in EDTF and as the flat When."""

import pytest
from edtf import parse_edtf

from timeline.dates import (
    UNKNOWN,
    Both,
    Clock,
    ClockRange,
    Day,
    DayOfMonth,
    DayPart,
    Interval,
    Masked,
    Moment,
    MonthOfYear,
    Period,
    Seconds,
    Span,
    Unit,
    Weekday,
    When,
)

FRIDAY = Period.of_day(2015, 5, 8)
WHOLE = Seconds.of(FRIDAY.interval)
MAY_8 = Both(MonthOfYear(5), DayOfMonth(8))


def test_a_span_of_one_period_is_that_period() -> None:
    when = Span.of(Period.of_year(2015)).when()

    assert when == When("2015", Day(2015, 1, 1), Day(2015, 12, 31), Unit.YEAR)


def test_the_precision_of_a_span_is_that_of_its_coarser_end() -> None:
    assert Span(Period.of_month(2015, 5), Period.of_year(2017)).when().precision is Unit.YEAR
    assert Span(Period.of_year(2015), Period.of_month(2017, 5)).when().precision is Unit.YEAR


@pytest.mark.parametrize(
    ("span", "edtf"),
    [
        (Span(Period.of_year(2014), Period.of_year(2017)), "2014/2017"),
        (Span(Period.of_year(1850), Period.of_year(1850), approximate=True), "1850~"),
        (Span(Period.of_day(2020, 5, 1), Period.of_day(2020, 5, 10), approximate=True), "2020-05-01~/2020-05-10~"),
        (Span.of(Unit.WEEK.holding(Day(2019, 12, 20))), "2019-12-16/2019-12-22"),
    ],
)
def test_a_span_is_written_as_edtf_that_the_edtf_library_reads(span: Span, edtf: str) -> None:
    assert span.edtf() == edtf
    assert parse_edtf(edtf) is not None


def test_a_span_cannot_end_before_it_starts() -> None:
    with pytest.raises(ValueError, match="cannot end"):
        Span(Period.of_year(2017), Period.of_year(2014))


@pytest.mark.parametrize(
    ("cycle", "edtf"),
    [(MAY_8, "XXXX-05-08"), (Both(MAY_8, Weekday(4)), "XXXX-05-08"), (MonthOfYear(5), "XXXX-05")],
)
def test_a_year_that_is_not_known_is_masked(cycle: Both | MonthOfYear, edtf: str) -> None:
    when = Masked(cycle).when()

    assert (when.edtf, when.interval, when.precision) == (edtf, None, cycle.unit)
    assert parse_edtf(edtf) is not None


def test_what_has_no_year_has_no_interval_and_what_has_one_does() -> None:
    assert Masked(MAY_8).when().interval is None
    assert Span.of(Period.of_year(2015)).when().interval == Period.of_year(2015).interval


def test_a_weekday_of_no_known_week_is_nowhere() -> None:
    assert Masked(Weekday(4)).when() == UNKNOWN


def within(when: When) -> tuple[str, str]:
    """From when to when the leeway is, on that Friday."""
    leeway = when.tolerance
    assert leeway is not None
    return clock(leeway.start), clock(leeway.end)


def clock(second: int) -> str:
    minute = (second - WHOLE.start) // 60
    return f"{minute // 60}:{minute % 60:02}"


@pytest.mark.parametrize(
    ("time", "said", "leeway"),
    [
        (Clock(9, 30), ("9:30", "9:31"), ("9:30", "9:31")),
        (Clock(9), ("9:00", "10:00"), ("8:30", "9:30")),
        (Clock(0), ("0:00", "1:00"), ("0:00", "0:30")),
        (Clock(23), ("23:00", "24:00"), ("22:30", "23:30")),
        (Clock(9, 30, zone=-300), ("9:30", "9:31"), ("0:00", "24:00")),
        (DayPart.MORNING, ("0:00", "24:00"), ("0:00", "24:00")),
    ],
)
def test_a_clock_leaves_the_seconds_that_were_said_and_what_people_mean_by_them(
    time: Clock | DayPart, said: tuple[str, str], leeway: tuple[str, str]
) -> None:
    when = Moment(FRIDAY, time).when()

    assert when.seconds is not None
    assert (clock(when.seconds.start), clock(when.seconds.end)) == said
    assert within(when) == leeway
    assert when.has_clock == isinstance(time, Clock)


def test_a_stretch_has_the_seconds_from_the_first_clock_to_the_last() -> None:
    night = ClockRange(Moment(FRIDAY, Clock(22, 15)), Moment(FRIDAY.moved(1), Clock(2, 0)))
    half = ClockRange(Moment(FRIDAY, DayPart.NIGHT), Moment(FRIDAY.moved(1), Clock(2, 0)))

    assert night.when().seconds == Seconds(WHOLE.start + 22 * 3_600 + 900, WHOLE.end + 2 * 3_600 + 60)
    assert half.when().seconds == Seconds(WHOLE.start, WHOLE.end + 86_400)


def test_a_date_without_a_clock_leaves_all_of_its_days_and_one_without_a_year_nothing() -> None:
    may = Span.of(Period.of_month(2015, 5)).when()

    assert may.seconds == may.tolerance == Seconds.of(Interval(Day(2015, 5, 1), Day(2015, 6, 1)))
    assert Masked(MAY_8).when().seconds is None
    assert Masked(MAY_8).when().tolerance is None
    assert not Masked(MAY_8).when().has_clock


def test_a_clock_that_is_about_then_leaves_the_day() -> None:
    about = Moment(FRIDAY, Clock(9, 30), approximate=True).when()

    assert (about.edtf, about.approximate, about.tolerance) == ("2015-05-08T09:30:00", True, WHOLE)
