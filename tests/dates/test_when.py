"""Calendar values: their EDTF and their flat form."""

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


def test_span_of_period() -> None:
    """A span of one period is that period."""
    when = Span.of(Period.of_year(2015)).when()

    assert when == When("2015", Day(2015, 1, 1), Day(2015, 12, 31), Unit.YEAR)


def test_span_precision() -> None:
    """The precision of a span is that of its coarser end."""
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
def test_span_edtf(span: Span, edtf: str) -> None:
    """The EDTF of a span is read by the library `edtf`."""
    assert span.edtf() == edtf
    assert parse_edtf(edtf) is not None


def test_span_refuses_end_before_start() -> None:
    """A span cannot end before it starts."""
    with pytest.raises(ValueError, match="cannot end"):
        Span(Period.of_year(2017), Period.of_year(2014))


@pytest.mark.parametrize(
    ("cycle", "edtf"),
    [(MAY_8, "XXXX-05-08"), (Both(MAY_8, Weekday(4)), "XXXX-05-08"), (MonthOfYear(5), "XXXX-05")],
)
def test_masked_edtf(cycle: Both | MonthOfYear, edtf: str) -> None:
    """An unknown year is masked."""
    when = Masked(cycle).when()

    assert (when.edtf, when.interval, when.precision) == (edtf, None, cycle.unit)
    assert parse_edtf(edtf) is not None


def test_interval_needs_year() -> None:
    """Only a date with a year has an interval."""
    assert Masked(MAY_8).when().interval is None
    assert Span.of(Period.of_year(2015)).when().interval == Period.of_year(2015).interval


def test_masked_weekday_is_unknown() -> None:
    """A weekday of an unknown week has no EDTF."""
    assert Masked(Weekday(4)).when() == UNKNOWN


def tolerance(when: When) -> tuple[str, str]:
    """The ends of the tolerance as clock times of that Friday."""
    seconds = when.tolerance
    assert seconds is not None
    return clock_text(seconds.start), clock_text(seconds.end)


def clock_text(second: int) -> str:
    """The clock time of a second of that Friday."""
    minute = (second - WHOLE.start) // 60
    return f"{minute // 60}:{minute % 60:02}"


@pytest.mark.parametrize(
    ("time", "exact", "tolerated"),
    [
        (Clock(9, 30), ("9:30", "9:31"), ("9:30", "9:31")),
        (Clock(9), ("9:00", "10:00"), ("8:30", "9:30")),
        (Clock(0), ("0:00", "1:00"), ("0:00", "0:30")),
        (Clock(23), ("23:00", "24:00"), ("22:30", "23:30")),
        (Clock(9, 30, zone=-300), ("9:30", "9:31"), ("0:00", "24:00")),
        (DayPart.MORNING, ("0:00", "24:00"), ("0:00", "24:00")),
    ],
)
def test_clock_seconds_and_tolerance(time: Clock | DayPart, exact: tuple[str, str], tolerated: tuple[str, str]) -> None:
    """A clock has its exact seconds, and a tolerance around them."""
    when = Moment(FRIDAY, time).when()

    assert when.seconds is not None
    assert (clock_text(when.seconds.start), clock_text(when.seconds.end)) == exact
    assert tolerance(when) == tolerated
    assert when.has_clock == isinstance(time, Clock)


def test_clock_range_seconds() -> None:
    """A clock range has the seconds from the first clock to the last."""
    night = ClockRange(Moment(FRIDAY, Clock(22, 15)), Moment(FRIDAY.moved(1), Clock(2, 0)))
    half = ClockRange(Moment(FRIDAY, DayPart.NIGHT), Moment(FRIDAY.moved(1), Clock(2, 0)))

    assert night.when().seconds == Seconds(WHOLE.start + 22 * 3_600 + 900, WHOLE.end + 2 * 3_600 + 60)
    assert half.when().seconds == Seconds(WHOLE.start, WHOLE.end + 86_400)


def test_seconds_without_clock_or_year() -> None:
    """Without a clock, all seconds of the days are possible; without a year, none are known."""
    may = Span.of(Period.of_month(2015, 5)).when()

    assert may.seconds == may.tolerance == Seconds.of(Interval(Day(2015, 5, 1), Day(2015, 6, 1)))
    assert Masked(MAY_8).when().seconds is None
    assert Masked(MAY_8).when().tolerance is None
    assert not Masked(MAY_8).when().has_clock


def test_approximate_clock_tolerance() -> None:
    """An approximate clock allows the whole day."""
    approximate = Moment(FRIDAY, Clock(9, 30), approximate=True).when()

    assert (approximate.edtf, approximate.approximate, approximate.tolerance) == ("2015-05-08T09:30:00", True, WHOLE)
