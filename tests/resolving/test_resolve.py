"""Resolution of meanings. No meaning raises in any context."""

import pytest
from hypothesis import assume, given, settings
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
from timeline.records import Extent, Timex
from timeline.resolving import Context, resolve
from timeline.resolving.context import Story
from timeline.resolving.dependencies import relevant_context
from timeline.resolving.reasons import find_reason
from timeline.resolving.timex3 import value
from timeline.wording.date_reasons import format_date_reason

TUESDAY = Context(written=Day(2015, 5, 12))
SPANS = st.builds(lambda unit, day: Span.of(unit.holding(day)), UNITS, DAYS)
STORIES = st.builds(Story, SPANS, st.none() | SPANS, st.booleans())
CONTEXTS = st.builds(
    Context, st.none() | DAYS, st.none() | SPANS, st.sampled_from(Lean), st.none() | CLOCKS, st.none() | STORIES, ORDERS
)


@settings(max_examples=300)
@given(MEANINGS, CONTEXTS)
def test_any_meaning_resolves(meaning: Meaning, context: Context) -> None:
    """Any meaning in any context has a result and a reason."""
    resolved = resolve(meaning, context)

    assert format_date_reason(find_reason(Timex(Extent(0, 5, "words"), meaning), context)).startswith('"words", ')
    assert value(meaning, context, resolved) is None or value(meaning, context, resolved)
    assert resolved is None or resolved.when().edtf == resolved.edtf()


@pytest.mark.slow
@settings(max_examples=300)
@given(MEANINGS, CONTEXTS)
def test_relevant_context_is_enough(meaning: Meaning, context: Context) -> None:
    """The relevant part of the context gives the same result."""
    relevant = relevant_context(meaning, context)

    resolved = resolve(meaning, context)
    assert resolve(meaning, relevant) == resolved
    assert value(meaning, relevant, resolved) == value(meaning, context, resolved)


@given(CYCLES, DAYS)
def test_bare_follows_lean(cycle: Cycle, day: Day) -> None:
    """A bare cycle lies in the direction of the lean, or has the day of writing; "Sunday 17" is the nearest."""
    assume(not isinstance(cycle, Both) or not isinstance(cycle.coarse, DayOfMonth))
    past = resolve(Bare(cycle), Context(written=day))
    future = resolve(Bare(cycle), Context(written=day, lean=Lean.FUTURE))

    assert isinstance(past, Span)
    assert isinstance(future, Span)
    assert past.first.start <= day
    assert future.interval.last >= day
    assert past == future or past.interval.end <= future.first.start


@given(CYCLES, DAYS)
def test_last_and_next_exclude_anchor(cycle: Cycle, day: Day) -> None:
    """`Last` and `Next` exclude the anchor."""
    last, following = (resolve(kind(cycle), Context(written=day)) for kind in (Last, Next))

    assert isinstance(last, Span)
    assert isinstance(following, Span)
    assert last.interval.end <= day < following.first.start


@pytest.mark.parametrize(
    "meaning", [Last(Weekday(4)), Moved(-2, Unit.DAY), This(Each(Unit.WEEK)), Next(MonthOfYear(6))]
)
def test_resolve_without_anchor(meaning: Meaning) -> None:
    """Without an anchor there is no result."""
    assert resolve(meaning, Context()) is None


def test_mentioned_date_is_anchor() -> None:
    """A mentioned date is the anchor; without one the day of writing is."""
    mentioned = TUESDAY._replace(mentioned=Span.of(Period.of_year(2014)))

    assert resolve(Moved(2, Unit.YEAR, Mentioned()), mentioned) == Span.of(Period.of_year(2016))
    assert resolve(Moved(2, Unit.YEAR, Mentioned()), TUESDAY) == Span.of(Period.of_year(2017))


def test_winter_in_january() -> None:
    """In January the winter is the one that began in December."""
    january = Context(written=Day(2015, 1, 10))

    assert resolve(Bare(PartOfYear(Unit.SEASON, 4)), january) == Span.of(Period(Unit.SEASON, Day(2014, 12, 1)))


def test_nth_beyond_last() -> None:
    """A month with four Fridays has no fifth."""
    june = Absolute(Period.of_month(2015, 6))

    assert resolve(Nth(4, Weekday(4), june), Context()) == Span.of(Period.of_day(2015, 6, 26))
    assert resolve(Nth(-1, Weekday(4), june), Context()) == Span.of(Period.of_day(2015, 6, 26))
    assert resolve(Nth(5, Weekday(4), june), Context()) is None


def test_year_before_quarter() -> None:
    """A year before a quarter is the same quarter."""
    reported = TUESDAY._replace(mentioned=Span.of(Unit.QUARTER.holding(Day(2015, 1, 1))))

    assert resolve(Moved(-1, Unit.YEAR, Mentioned()), reported) == Span.of(Unit.QUARTER.holding(Day(2014, 1, 1)))


def test_minutes_over_midnight() -> None:
    """Hours and minutes continue after midnight."""
    late = Context(written=Day(2015, 12, 31), clock=Clock(23, 30))

    resolved = resolve(Moved(45, ClockUnit.MINUTE), late)

    assert resolved is not None
    assert resolved.edtf() == "2016-01-01T00:15:00"


def test_days_and_hours() -> None:
    """Days and hours give a clock time."""
    evening = Context(written=Day(2015, 5, 12), clock=Clock(22, 30))

    resolved = resolve(Moved(-1, Unit.DAY, Moved(-21, ClockUnit.HOUR)), evening)

    assert resolved is not None
    assert resolved.edtf() == "2015-05-11T01:30:00"


def test_minutes_after_writing() -> None:
    """Without a mentioned date minutes count from the time of writing."""
    noon = TUESDAY._replace(clock=Clock(12, 0))

    resolved = resolve(Moved(15, ClockUnit.MINUTE, Mentioned()), noon)

    assert resolved is not None
    assert resolved.edtf() == "2015-05-12T12:15:00"


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
def test_clock_range(meaning: Meaning, edtf: str) -> None:
    """A duration in hours gives a range of clocks."""
    evening = Context(written=Day(2015, 5, 12), clock=Clock(22, 30))

    resolved = resolve(meaning, evening)

    assert resolved is not None
    assert resolved.when().edtf == edtf
    assert isinstance(resolved.when().precision, ClockUnit)


@pytest.mark.parametrize("context", [TUESDAY, Context()])
def test_hours_without_clock(context: Context) -> None:
    """Hours from a day without a clock have no result."""
    assert resolve(Moved(-2, ClockUnit.HOUR), context) is None
    assert resolve(Moved(-2, ClockUnit.HOUR, At(DayPart.MORNING, Written())), context) is None
    assert resolve(Coming(Duration(2, ClockUnit.HOUR)), context) is None
    assert resolve(Lasting(Duration(None, ClockUnit.HOUR)), context) is None


def test_weeks_and_days() -> None:
    """Two weeks and three days are 17 days."""
    weeks = Duration(2, Unit.WEEK, Duration(3, Unit.DAY))

    results = [resolve(meaning, TUESDAY._replace(lean=Lean.FUTURE)) for meaning in (Coming(weeks), Ahead(weeks))]

    assert [resolved and resolved.edtf() for resolved in results] == ["2015-05-13/2015-05-29", "2015-05-29"]
    assert resolve(Coming(Duration(2, Unit.MONTH, Duration(3, Unit.DAY))), TUESDAY) is None


def test_clock_without_day() -> None:
    """In a clause about the future, a clock without a day is the next one."""
    late = TUESDAY._replace(clock=Clock(16, 30))

    for lean, day in ((Lean.PAST, "2015-05-12"), (Lean.FUTURE, "2015-05-13")):
        resolved = resolve(At(Clock(15)), late._replace(lean=lean))
        assert resolved is not None
        assert resolved.edtf() == f"{day}T15:00:00"


def test_clock_after_year() -> None:
    """After a year is mentioned, a clock is on the day of writing."""
    year = TUESDAY._replace(mentioned=Span.of(Period.of_year(2014)))

    resolved = resolve(At(Clock(9)), year)

    assert resolved is not None
    assert resolved.edtf() == "2015-05-12T09:00:00"


def test_clock_of_day_part() -> None:
    """A clock replaces a part of the day."""
    resolved = resolve(At(Clock(9), At(DayPart.MORNING, Written())), TUESDAY)

    assert resolved is not None
    assert resolved.edtf() == "2015-05-12T09:00:00"


def test_range_over_new_year() -> None:
    """A range from December to March ends in the next year."""
    winter = Between(Bare(MonthOfYear(12)), Bare(MonthOfYear(3)))

    resolved = resolve(winter, TUESDAY)

    assert resolved is not None
    assert resolved.edtf() == "2014-12/2015-03"


def test_range_backwards() -> None:
    """A range that ends before it starts has no result."""
    assert resolve(Between(Absolute(Period.of_year(2018)), Absolute(Period.of_year(2014))), TUESDAY) is None


def may_day(name: DayName, day: int) -> Bare:
    """A day of May with its weekday, such as "Friday, May 8"."""
    return Bare(Both(Both(MonthOfYear(5), DayOfMonth(day)), Weekday(name)))


@pytest.mark.parametrize(
    ("meaning", "lean", "day"),
    [
        (may_day(DayName.FRIDAY, 8), Lean.PAST, "2015-05-08"),
        (may_day(DayName.THURSDAY, 14), Lean.PAST, "2015-05-14"),  # it was a Wednesday in 2014
        (may_day(DayName.FRIDAY, 8), Lean.FUTURE, "2015-05-08"),  # it will be a Sunday in 2016
        (may_day(DayName.MONDAY, 8), Lean.PAST, "2015-05-08"),  # a mistake of the writer
        (may_day(DayName.SUNDAY, 8), Lean.PAST, "2015-05-08"),  # a year away is too far
    ],
)
def test_weekday_outweighs_lean(meaning: Bare, lean: Lean, day: str) -> None:
    """The weekday of a day of the year may outweigh the lean."""
    resolved = resolve(meaning, TUESDAY._replace(lean=lean))

    assert resolved is not None
    assert resolved.edtf() == day


def test_why_of_weekday() -> None:
    """The reason says that the weekday outweighed the lean."""
    reason = find_reason(Timex(Extent(0, 16, "Thursday, May 14"), may_day(DayName.THURSDAY, 14)), TUESDAY)

    assert (
        format_date_reason(reason)
        == '"Thursday, May 14", not Wednesday 2014-05-14, for it is a Thursday: Thursday 2015-05-14'
    )


def test_range_end_ignores_weekday() -> None:
    """The weekday at the end of a range is ignored."""
    until = Between(Absolute(Period.of_day(2015, 5, 8)), may_day(DayName.MONDAY, 10))
    resolved = resolve(until, TUESDAY)

    assert resolved is not None
    assert resolved.edtf() == "2015-05-08/2015-05-10"


def test_weekday_without_day_of_writing() -> None:
    """Without a day of writing the weekday does not give the year."""
    undated = resolve(may_day(DayName.FRIDAY, 8), Context())
    story = resolve(may_day(DayName.MONDAY, 8), Context(story=Story(Span.of(Period.of_day(2015, 3, 1)))))

    assert undated is not None
    assert story is not None
    assert (undated.edtf(), story.edtf()) == ("XXXX-05-08", "2015-05-08")


@pytest.mark.parametrize(
    ("cycle", "lean", "edtf"),
    [
        (Weekday(4), Lean.UNKNOWN, "2015-05-15"),  # 3 days ahead, 4 behind
        (Weekday(0), Lean.UNKNOWN, "2015-05-11"),  # 6 days ahead, 1 behind
        (Weekday(2), Lean.LIKELY_PAST, "2015-05-06"),  # 1 day ahead, 6 behind
        (Weekday(0), Lean.LIKELY_FUTURE, "2015-05-18"),
        (DayOfMonth(20), Lean.UNKNOWN, "2015-05-20"),
        (Both(MonthOfYear(6), DayOfMonth(1)), Lean.LIKELY_PAST, "2015-06-01"),
        (Both(MonthOfYear(10), DayOfMonth(1)), Lean.LIKELY_PAST, "2014-10-01"),
        (Both(MonthOfYear(5), DayOfMonth(1)), Lean.LIKELY_FUTURE, "2015-05-01"),
        (Both(MonthOfYear(1), DayOfMonth(1)), Lean.LIKELY_FUTURE, "2016-01-01"),
        (MonthOfYear(9), Lean.UNKNOWN, "2015-09"),
        (MonthOfYear(10), Lean.UNKNOWN, "2014-10"),
        (MonthOfYear(4), Lean.LIKELY_FUTURE, "2015-04"),
    ],
)
def test_unclear_side_goes_by_distance(cycle: Cycle, lean: Lean, edtf: str) -> None:
    """A clause that does not show its side clearly leaves it to the calendar, written on Tuesday 2015-05-12."""
    resolved = resolve(Bare(cycle), TUESDAY._replace(lean=lean))

    assert resolved is not None
    assert resolved.edtf() == edtf
