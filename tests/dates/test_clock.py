"""A clock tells what was said of it and no more."""

import pytest

from timeline.dates import Clock, ClockUnit, DayPart, Dial, Moment, Period, Unit, next_turn


@pytest.mark.parametrize(
    "told", [(25,), (24, 1), (-1,), (9, 60), (9, 30, 60)], ids=lambda told: ":".join(map(str, told))
)
def test_what_no_clock_shows_is_refused(told: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match="has no"):
        Clock(*told)


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
def test_its_precision_is_what_was_said(clock: Clock, edtf: str, precision: ClockUnit) -> None:
    assert (clock.edtf(), clock.precision) == (edtf, precision)


def test_a_clock_goes_on_from_its_seconds() -> None:
    assert Clock.at(Clock(9, 30, 15).seconds, ClockUnit.SECOND) == Clock(9, 30, 15)
    assert Clock.at(3_600, ClockUnit.HOUR) == Clock(1)


def test_units_of_the_clock_are_finer_than_those_of_the_calendar() -> None:
    assert ClockUnit.HOUR.is_finer_than(Unit.DAY)
    assert ClockUnit.MINUTE.is_finer_than(ClockUnit.HOUR)
    assert not Unit.DAY.is_finer_than(ClockUnit.HOUR)


def test_the_midnight_that_ends_a_day_begins_the_next() -> None:
    when = Moment(Period.of_day(2014, 12, 31), Clock(24)).when()

    assert (when.edtf, str(when.earliest)) == ("2015-01-01T00:00:00", "2015-01-01")


def test_a_part_of_a_day_is_as_precise_as_the_day() -> None:
    when = Moment(Period.of_day(2015, 5, 8), DayPart.MORNING).when()

    assert (when.edtf, when.precision) == ("2015-05-08", Unit.DAY)


def test_only_a_day_has_a_time_of_day() -> None:
    with pytest.raises(ValueError, match="no time of day"):
        Moment(Period.of_year(2015), Clock(9))


@pytest.mark.parametrize("told", [(0,), (13,), (3, 60)], ids=lambda told: ":".join(map(str, told)))
def test_what_no_dial_shows_is_refused(told: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match="has no"):
        Dial(*told)


def test_a_dial_shows_a_time_twice_a_day() -> None:
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
def test_the_next_turn_is_on_the_day_or_the_day_after(time: Clock | Dial, edtf: str) -> None:
    assert next_turn(time, Clock(4, 30), Period.of_day(2015, 5, 8)).edtf() == edtf
