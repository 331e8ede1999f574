"""Reading EDTF. The library `edtf` checks what is written."""

import pytest
from edtf import parse_edtf
from hypothesis import given
from hypothesis import strategies as st

from timeline.dates import Clock, ClockUnit, Day, Moment, Period, Span, Unit, edtf

PERIODS = st.builds(
    lambda unit, number: unit.holding(Day.numbered(number)), st.sampled_from(Unit), st.integers(-800_000, 4_000_000)
)


@given(PERIODS)
def test_read_is_inverse_of_span_edtf(period: Period) -> None:
    """The EDTF of a span is read as the same days."""
    when = Span.of(period).when()

    read = edtf.read(str(when.edtf))

    assert (read.edtf, read.earliest, read.latest) == (when.edtf, when.earliest, when.latest)
    assert "/" in str(when.edtf) or read == when


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
def test_read_date(text: str, earliest: str, latest: str, precision: Unit) -> None:
    """A date has its days and its precision."""
    when = edtf.read(text)

    assert (str(when.earliest), str(when.latest), when.precision) == (earliest, latest, precision)
    assert parse_edtf(text)


@pytest.mark.parametrize(
    ("text", "approximate", "uncertain"),
    [("2019~", True, False), ("2019-12?", False, True), ("2019%", True, True), ("2014?/2015~", True, True)],
)
def test_read_marks(text: str, *, approximate: bool, uncertain: bool) -> None:
    """Marks give approximate and uncertain dates."""
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
def test_read_is_inverse_of_moment_edtf(clock: Clock) -> None:
    """The EDTF of a moment is read as the same moment."""
    when = Moment(Period.of_day(2015, 5, 8), clock).when()

    read = edtf.read(str(when.edtf))

    assert (read.edtf, read.earliest, read.latest) == (when.edtf, when.earliest, when.latest)
    assert parse_edtf(str(when.edtf))


@pytest.mark.parametrize(
    ("text", "full", "precision"),
    [
        ("2015-05-08T09", "2015-05-08T09:00:00", ClockUnit.HOUR),
        ("2015-05-08T09:30", "2015-05-08T09:30:00", ClockUnit.MINUTE),
        ("2015-05-08T09:30Z", "2015-05-08T09:30:00Z", ClockUnit.MINUTE),
        ("2015-05-08T09:30:00-05:30", "2015-05-08T09:30:00-05:30", ClockUnit.SECOND),
        ("2015-05-08T22:00/2015-05-09T02", "2015-05-08T22:00:00/2015-05-09T02:00:00", ClockUnit.HOUR),
        ("2015-05-08T22:00/2015-05-09", "2015-05-08T22:00:00/2015-05-09", Unit.DAY),
    ],
)
def test_read_clock_without_seconds(text: str, full: str, precision: ClockUnit | Unit) -> None:
    """A clock may have only its hour or minute; the result has seconds."""
    when = edtf.read(text)

    assert (when.edtf, when.precision) == (full, precision)
    assert all(map(parse_edtf, full.split("/")))


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
def test_read_refuses_impossible_clock(text: str) -> None:
    """A clock that does not exist is an error."""
    with pytest.raises(ValueError, match=r"."):
        edtf.read(text)


@pytest.mark.parametrize(
    "text", ["", "2019-13", "2019-02-29", "2019-99", "199X-05", "2019/2018", "2019/", "2019/2020/2021", "20191220"]
)
def test_read_refuses_other_text(text: str) -> None:
    """A text that is no date is an error."""
    with pytest.raises(ValueError, match=r"."):
        edtf.read(text)
