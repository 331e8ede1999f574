"""Clock times: their precision, and times of 12 hours."""

import pytest

from timeline.dates import Clock, ClockUnit, DayPart, Dial, Moment, Period, Unit, next_turn


@pytest.mark.parametrize(
    "parts", [(25,), (24, 1), (-1,), (9, 60), (9, 30, 60)], ids=lambda parts: ":".join(map(str, parts))
)
def test_clock_refuses_impossible_time(parts: tuple[int, ...]) -> None:
    """A time that no clock shows is refused."""
    with pytest.raises(ValueError, match="has no"):
        Clock(*parts)


@pytest.mark.parametrize(
    ("clock", "edtf", "precision"),
    [
        (Clock(9), "T09:00:00", ClockUnit.HOUR),
        (Clock(9, 30), "T09:30:00", ClockUnit.MINUTE),
        (Clock(9, 30, 15, 0), "T09:30:15Z", ClockUnit.SECOND),
        (Clock(9, zone=-300), "T09:00:00-05:00", ClockUnit.HOUR),
        (Clock(9, zone=330), "T09:00:00+05:30", ClockUnit.HOUR),
    ],
)
def test_clock_precision(clock: Clock, edtf: str, precision: ClockUnit) -> None:
    """The precision is the finest unit given."""
    assert (clock.edtf(), clock.precision) == (edtf, precision)


def test_clock_at_seconds() -> None:
    """A clock is made from the seconds of its day."""
    assert Clock.at(Clock(9, 30, 15).seconds, ClockUnit.SECOND) == Clock(9, 30, 15)
    assert Clock.at(3_600, ClockUnit.HOUR) == Clock(1)


def test_clock_unit_is_finer_than_calendar_unit() -> None:
    """Units of the clock are finer than those of the calendar."""
    assert ClockUnit.HOUR.is_finer_than(Unit.DAY)
    assert ClockUnit.MINUTE.is_finer_than(ClockUnit.HOUR)
    assert not Unit.DAY.is_finer_than(ClockUnit.HOUR)


def test_moment_at_24_hours_is_next_day() -> None:
    """The midnight at the end of a day belongs to the next day."""
    when = Moment(Period.of_day(2014, 12, 31), Clock(24)).when()

    assert (when.edtf, str(when.earliest)) == ("2015-01-01T00:00:00", "2015-01-01")


def test_moment_of_day_part_has_day_precision() -> None:
    """A part of the day has the precision of a day."""
    when = Moment(Period.of_day(2015, 5, 8), DayPart.MORNING).when()

    assert (when.edtf, when.precision) == ("2015-05-08", Unit.DAY)


def test_moment_refuses_year() -> None:
    """Only a day has a time of day."""
    with pytest.raises(ValueError, match="no time of day"):
        Moment(Period.of_year(2015), Clock(9))


@pytest.mark.parametrize("parts", [(0,), (13,), (3, 60)], ids=lambda parts: ":".join(map(str, parts)))
def test_dial_refuses_impossible_time(parts: tuple[int, ...]) -> None:
    """A time that no dial shows is refused."""
    with pytest.raises(ValueError, match="has no"):
        Dial(*parts)


def test_dial_before_and_after_noon() -> None:
    """A dial shows each time twice a day."""
    assert (Dial(12, 15).before_noon(), Dial(12, 15).after_noon()) == (Clock(0, 15), Clock(12, 15))
    assert str(Dial(3, 20)) == str(Dial(3, 20).clock) == "03:20"


@pytest.mark.parametrize(
    ("time", "edtf"),
    [
        (Clock(3), "2015-05-09T03:00:00"),
        (Clock(9), "2015-05-08T09:00:00"),
        (Dial(3, 20), "2015-05-08T15:20:00"),
        (Dial(5), "2015-05-08T05:00:00"),
    ],
)
def test_next_turn(time: Clock | Dial, edtf: str) -> None:
    """The next turn is on the day or the day after."""
    assert next_turn(time, Clock(4, 30), Period.of_day(2015, 5, 8)).edtf() == edtf
