"""Meanings resolve as DESIGN's house rules say; whatever the meaning and the anchor, nothing raises."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.strategies import CLOCKS, CYCLES, DAYS, MEANINGS, ORDERS, UNITS
from timeline.dates import (
    Both,
    Clock,
    ClockUnit,
    Cycle,
    Day,
    DayName,
    DayOfMonth,
    DayPart,
    Each,
    MonthOfYear,
    PartOfYear,
    Period,
    Span,
    Unit,
    Weekday,
)
from timeline.meanings.operators import (
    Absolute,
    Ahead,
    At,
    Bare,
    Between,
    Coming,
    Duration,
    Last,
    Lasting,
    Lean,
    Meaning,
    Mentioned,
    Moved,
    Next,
    Nth,
    This,
    Written,
)
from timeline.resolving import Context, resolve
from timeline.resolving.dependencies import relevant_context
from timeline.resolving.explain import explain
from timeline.resolving.timex3 import value

TUESDAY = Context(written=Day(2015, 5, 12))
SPANS = st.builds(lambda unit, day: Span.of(unit.holding(day)), UNITS, DAYS)
CONTEXTS = st.builds(
    Context, st.none() | DAYS, st.none() | SPANS, st.sampled_from(Lean), st.none() | CLOCKS, st.none() | SPANS, ORDERS
)


@settings(max_examples=300)
@given(MEANINGS, CONTEXTS)
def test_any_meaning_at_any_anchor_resolves_and_tells_why(meaning: Meaning, context: Context) -> None:
    place = resolve(meaning, context)

    assert explain("words", meaning, context).startswith('"words", ')
    assert value(meaning, context, place) is None or value(meaning, context, place)
    assert place is None or place.when().edtf == place.edtf()


@pytest.mark.slow
@settings(max_examples=300)
@given(MEANINGS, CONTEXTS)
def test_what_a_meaning_does_not_need_changes_nothing(meaning: Meaning, context: Context) -> None:
    less = relevant_context(meaning, context)

    place = resolve(meaning, context)
    assert resolve(meaning, less) == place
    assert value(meaning, less, place) == value(meaning, context, place)


@given(CYCLES, DAYS)
def test_a_bare_cycle_takes_the_side_of_the_lean_and_the_day_itself_counts(cycle: Cycle, day: Day) -> None:
    past = resolve(Bare(cycle), Context(written=day))
    future = resolve(Bare(cycle), Context(written=day, lean=Lean.FUTURE))

    assert isinstance(past, Span)
    assert isinstance(future, Span)
    assert past.first.start <= day
    assert future.interval.last >= day
    assert past == future or past.interval.end <= future.first.start


@given(CYCLES, DAYS)
def test_last_and_next_leave_out_the_anchor(cycle: Cycle, day: Day) -> None:
    last, following = (resolve(kind(cycle), Context(written=day)) for kind in (Last, Next))

    assert isinstance(last, Span)
    assert isinstance(following, Span)
    assert last.interval.end <= day < following.first.start


@pytest.mark.parametrize(
    "meaning", [Last(Weekday(4)), Moved(-2, Unit.DAY), This(Each(Unit.WEEK)), Next(MonthOfYear(6))]
)
def test_without_an_anchor_nothing_is_guessed(meaning: Meaning) -> None:
    assert resolve(meaning, Context()) is None


def test_a_mentioned_date_anchors_before_the_day_of_writing() -> None:
    mentioned = TUESDAY._replace(mentioned=Span.of(Period.of_year(2014)))

    assert resolve(Moved(2, Unit.YEAR, Mentioned()), mentioned) == Span.of(Period.of_year(2016))
    assert resolve(Moved(2, Unit.YEAR, Mentioned()), TUESDAY) == Span.of(Period.of_year(2017))


def test_the_winter_of_a_january_is_the_one_that_is_running() -> None:
    january = Context(written=Day(2015, 1, 10))

    assert resolve(Bare(PartOfYear(Unit.SEASON, 4)), january) == Span.of(Period(Unit.SEASON, Day(2014, 12, 1)))


def test_there_is_no_fifth_friday_where_there_are_four() -> None:
    june = Absolute(Period.of_month(2015, 6))

    assert resolve(Nth(4, Weekday(4), june), Context()) == Span.of(Period.of_day(2015, 6, 26))
    assert resolve(Nth(-1, Weekday(4), june), Context()) == Span.of(Period.of_day(2015, 6, 26))
    assert resolve(Nth(5, Weekday(4), june), Context()) is None


def test_of_a_quarter_a_year_earlier_is_the_same_quarter() -> None:
    reported = TUESDAY._replace(mentioned=Span.of(Unit.QUARTER.holding(Day(2015, 1, 1))))

    assert resolve(Moved(-1, Unit.YEAR, Mentioned()), reported) == Span.of(Unit.QUARTER.holding(Day(2014, 1, 1)))


def test_hours_are_counted_over_midnight() -> None:
    late = Context(written=Day(2015, 12, 31), clock=Clock(23, 30))

    place = resolve(Moved(45, ClockUnit.MINUTE), late)

    assert place is not None
    assert place.edtf() == "2016-01-01T00:15:00"


def test_days_and_hours_are_counted_to_the_clock() -> None:
    evening = Context(written=Day(2015, 5, 12), clock=Clock(22, 30))

    place = resolve(Moved(-1, Unit.DAY, Moved(-21, ClockUnit.HOUR)), evening)

    assert place is not None
    assert place.edtf() == "2015-05-11T01:30:00"


def test_minutes_after_nothing_mentioned_are_counted_from_the_writing() -> None:
    noon = TUESDAY._replace(clock=Clock(12, 0))

    place = resolve(Moved(15, ClockUnit.MINUTE, Mentioned()), noon)

    assert place is not None
    assert place.edtf() == "2015-05-12T12:15:00"


@pytest.mark.parametrize(
    ("meaning", "edtf"),
    [
        (Coming(Duration(2, ClockUnit.HOUR)), "2015-05-12T22:30:00/2015-05-13T00:30:00"),
        (Lasting(Duration(90, ClockUnit.SECOND)), "2015-05-12T22:28:30/2015-05-12T22:30:00"),
        (Lasting(Duration(1, Unit.DAY, Duration(2, ClockUnit.HOUR))), "2015-05-11T20:30:00/2015-05-12T22:30:00"),
        (
            Coming(Duration(2, ClockUnit.HOUR), At(Clock(9, zone=-300))),
            "2015-05-12T09:00:00-05:00/2015-05-12T11:00:00-05:00",
        ),
    ],
)
def test_hours_and_minutes_lie_from_clock_to_clock(meaning: Meaning, edtf: str) -> None:
    evening = Context(written=Day(2015, 5, 12), clock=Clock(22, 30))

    place = resolve(meaning, evening)

    assert place is not None
    assert place.when().edtf == edtf
    assert isinstance(place.when().precision, ClockUnit)


@pytest.mark.parametrize("context", [TUESDAY, Context()])
def test_hours_from_a_day_without_a_clock_are_nowhere(context: Context) -> None:
    assert resolve(Moved(-2, ClockUnit.HOUR), context) is None
    assert resolve(Moved(-2, ClockUnit.HOUR, At(DayPart.MORNING, Written())), context) is None
    assert resolve(Coming(Duration(2, ClockUnit.HOUR)), context) is None
    assert resolve(Lasting(Duration(None, ClockUnit.HOUR)), context) is None


def test_two_weeks_and_three_days_are_seventeen_days() -> None:
    weeks = Duration(2, Unit.WEEK, Duration(3, Unit.DAY))

    places = [resolve(meaning, TUESDAY._replace(lean=Lean.FUTURE)) for meaning in (Coming(weeks), Ahead(weeks))]

    assert [place and place.edtf() for place in places] == ["2015-05-13/2015-05-29", "2015-05-29"]
    assert resolve(Coming(Duration(2, Unit.MONTH, Duration(3, Unit.DAY))), TUESDAY) is None


def test_a_clock_of_no_day_is_the_next_where_it_is_to_come() -> None:
    late = TUESDAY._replace(clock=Clock(16, 30))

    for lean, day in ((Lean.PAST, "2015-05-12"), (Lean.FUTURE, "2015-05-13")):
        place = resolve(At(Clock(15)), late._replace(lean=lean))
        assert place is not None
        assert place.edtf() == f"{day}T15:00:00"


def test_a_time_of_day_keeps_to_a_day_and_not_to_a_year_mentioned() -> None:
    year = TUESDAY._replace(mentioned=Span.of(Period.of_year(2014)))

    place = resolve(At(Clock(9)), year)

    assert place is not None
    assert place.edtf() == "2015-05-12T09:00:00"


def test_a_time_of_day_can_be_told_again() -> None:
    place = resolve(At(Clock(9), At(DayPart.MORNING, Written())), TUESDAY)

    assert place is not None
    assert place.edtf() == "2015-05-12T09:00:00"


def test_a_range_over_new_year_ends_in_the_next() -> None:
    winter = Between(Bare(MonthOfYear(12)), Bare(MonthOfYear(3)))

    place = resolve(winter, TUESDAY)

    assert place is not None
    assert place.edtf() == "2014-12/2015-03"


def test_a_range_that_runs_backwards_is_none() -> None:
    assert resolve(Between(Absolute(Period.of_year(2018)), Absolute(Period.of_year(2014))), TUESDAY) is None


def named(name: DayName, day: int) -> Bare:
    """A day of May with its weekday, as in "Friday, May 8"."""
    return Bare(Both(Both(MonthOfYear(5), DayOfMonth(day)), Weekday(name)))


@pytest.mark.parametrize(
    ("meaning", "lean", "day"),
    [
        (named(DayName.FRIDAY, 8), Lean.PAST, "2015-05-08"),
        (named(DayName.THURSDAY, 14), Lean.PAST, "2015-05-14"),  # it was a Wednesday in 2014
        (named(DayName.FRIDAY, 8), Lean.FUTURE, "2015-05-08"),  # it will be a Sunday in 2016
        (named(DayName.MONDAY, 8), Lean.PAST, "2015-05-08"),  # a slip of the pen
        (named(DayName.SUNDAY, 8), Lean.PAST, "2015-05-08"),  # a year away is too far for another side
    ],
)
def test_a_weekday_may_know_better_than_the_lean(meaning: Bare, lean: Lean, day: str) -> None:
    place = resolve(meaning, TUESDAY._replace(lean=lean))

    assert place is not None
    assert place.edtf() == day


def test_that_a_weekday_knew_better_is_told() -> None:
    told = explain("Thursday, May 14", named(DayName.THURSDAY, 14), TUESDAY)

    assert told == '"Thursday, May 14", not Wednesday 2014-05-14, for it is a Thursday: Thursday 2015-05-14'


def test_a_weekday_at_the_end_of_a_stretch_is_not_waited_for() -> None:
    until = Between(Absolute(Period.of_day(2015, 5, 8)), named(DayName.MONDAY, 10))
    place = resolve(until, TUESDAY)

    assert place is not None
    assert place.edtf() == "2015-05-08/2015-05-10"


def test_a_weekday_says_nothing_of_a_year_where_no_day_of_writing_is_known() -> None:
    nowhere = resolve(named(DayName.FRIDAY, 8), Context())
    story = resolve(named(DayName.MONDAY, 8), Context(story=Span.of(Period.of_day(2015, 3, 1))))

    assert nowhere is not None
    assert story is not None
    assert (nowhere.edtf(), story.edtf()) == ("XXXX-05-08", "2015-05-08")
