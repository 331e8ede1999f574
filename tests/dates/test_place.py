"""A place on the calendar tells itself in EDTF and as the flat When."""

import pytest
from edtf import parse_edtf

from timeline.dates import UNKNOWN, Both, Day, DayOfMonth, Masked, MonthOfYear, Period, Span, Unit, Weekday, When

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
