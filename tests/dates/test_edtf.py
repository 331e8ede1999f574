"""EDTF is read as it is written; the library `edtf` is the oracle of what may be written."""

import pytest
from edtf import parse_edtf
from hypothesis import given
from hypothesis import strategies as st

from timeline.dates import Clock, ClockUnit, Day, Moment, Period, Span, Unit, edtf

PERIODS = st.builds(
    lambda unit, number: unit.holding(Day.numbered(number)), st.sampled_from(Unit), st.integers(-800_000, 4_000_000)
)


@given(PERIODS)
def test_what_the_house_writes_is_read_as_it_was(period: Period) -> None:
    told = Span.of(period).when()

    read = edtf.read(str(told.edtf))

    assert (read.edtf, read.earliest, read.latest) == (told.edtf, told.earliest, told.latest)
    assert "/" in str(told.edtf) or read == told


@pytest.mark.parametrize(
    ("text", "earliest", "latest", "precision"),
    [
        ("2019-12-20", "2019-12-20", "2019-12-20", Unit.DAY),
        ("2019-12", "2019-12-01", "2019-12-31", Unit.MONTH),
        ("2019-21", "2019-03-01", "2019-05-31", Unit.SEASON),
        ("2019-36", "2019-10-01", "2019-12-31", Unit.QUARTER),
        ("2019-41", "2019-07-01", "2019-12-31", Unit.HALF),
        ("-0043-03-15", "-0043-03-15", "-0043-03-15", Unit.DAY),
        ("Y12000", "Y12000-01-01", "Y12000-12-31", Unit.YEAR),
        ("199X", "1990-01-01", "1999-12-31", Unit.DECADE),
        ("19XX", "1900-01-01", "1999-12-31", Unit.CENTURY),
        ("1XXX", "1000-01-01", "1999-12-31", Unit.MILLENNIUM),
        ("2014-12-20/2015", "2014-12-20", "2015-12-31", Unit.YEAR),
        ("2014/2015-02", "2014-01-01", "2015-02-28", Unit.YEAR),
    ],
)
def test_a_date_has_its_days_and_its_precision(text: str, earliest: str, latest: str, precision: Unit) -> None:
    when = edtf.read(text)

    assert (str(when.earliest), str(when.latest), when.precision) == (earliest, latest, precision)
    assert parse_edtf(text)


@pytest.mark.parametrize(
    ("text", "approximate", "uncertain"),
    [("2019~", True, False), ("2019-12?", False, True), ("2019%", True, True), ("2014?/2015~", True, True)],
)
def test_marks_say_how_sure_it_is(text: str, *, approximate: bool, uncertain: bool) -> None:
    when = edtf.read(text)

    assert (when.approximate, when.uncertain) == (approximate, uncertain)


@given(
    st.builds(
        Clock,
        st.integers(0, 23),
        st.integers(0, 59),
        st.none() | st.integers(0, 59),
        st.none() | st.integers(-14 * 60, 14 * 60),
    )
)
def test_a_clock_is_read_as_the_house_writes_it(clock: Clock) -> None:
    told = Moment(Period.of_day(2015, 5, 8), clock).when()

    read = edtf.read(str(told.edtf))

    assert (read.edtf, read.earliest, read.latest) == (told.edtf, told.earliest, told.latest)
    assert parse_edtf(str(told.edtf))


@pytest.mark.parametrize(
    ("text", "told", "precision"),
    [
        ("2015-05-08T09", "2015-05-08T09:00:00", ClockUnit.HOUR),
        ("2015-05-08T09:30", "2015-05-08T09:30:00", ClockUnit.MINUTE),
        ("2015-05-08T09:30Z", "2015-05-08T09:30:00Z", ClockUnit.MINUTE),
        ("2015-05-08T09:30:00-05:30", "2015-05-08T09:30:00-05:30", ClockUnit.SECOND),
        ("2015-05-08T22:00/2015-05-09T02", "2015-05-08T22:00:00/2015-05-09T02:00:00", ClockUnit.HOUR),
        ("2015-05-08T22:00/2015-05-09", "2015-05-08T22:00:00/2015-05-09", Unit.DAY),
    ],
)
def test_a_clock_may_be_told_shorter_than_edtf_has_it(text: str, told: str, precision: ClockUnit | Unit) -> None:
    when = edtf.read(text)

    assert (when.edtf, when.precision) == (told, precision)
    assert all(map(parse_edtf, told.split("/")))


@pytest.mark.parametrize(
    "text",
    [
        "2015-05-08T25",
        "2015-05-08T09:60",
        "2015-05-08T9:30",
        "2015-05T09:30",
        "2015-05-08T09:30~",
        "2015-05-08T09:30/2015-05-08T09:15",
        "2015-05-08T",
    ],
)
def test_what_no_clock_shows_is_an_error(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        edtf.read(text)


@pytest.mark.parametrize(
    "text", ["", "2019-13", "2019-02-29", "2019-99", "199X-05", "2019/2018", "2019/", "2019/2020/2021", "20191220"]
)
def test_what_is_no_date_is_an_error(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        edtf.read(text)
