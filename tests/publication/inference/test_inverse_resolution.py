"""Tests of inverse resolution: from a date to the days of writing."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.publication.inference.factories import day, interval
from timeline.dates import (
    Both,
    Day,
    DayOfMonth,
    DayPart,
    Each,
    Interval,
    Moment,
    MonthOfYear,
    Period,
    Span,
    Unit,
    Weekday,
)
from timeline.meanings.operators import (
    Absolute,
    At,
    Bare,
    Last,
    Lean,
    Meaning,
    Mentioned,
    Mod,
    Modified,
    Moved,
    Next,
    Nth,
    This,
    Written,
)
from timeline.publication.inference import DaySet, publication_days, publication_days_in, resolved_days
from timeline.publication.inference.inverse_resolution import is_deictic, publication_days_each
from timeline.resolving import Context, resolve

FRIDAY, YESTERDAY = Bare(Weekday(4)), Moved(-1, Unit.DAY)
DEICTIC: list[Meaning] = [
    FRIDAY,
    Bare(MonthOfYear(5)),
    Bare(Both(MonthOfYear(2), DayOfMonth(29))),
    Last(Each(Unit.YEAR)),
    Last(Each(Unit.CENTURY)),
    Next(Weekday(1)),
    This(Each(Unit.MONTH)),
    Moved(-1, Unit.DAY),
    Moved(-5, Unit.YEAR),
    Moved(3, Unit.WEEK),
    Nth(1, Weekday(1), Next(Each(Unit.WEEK))),
    Modified(Mod.START, This(Each(Unit.YEAR))),
    At(DayPart.MORNING, Moved(1, Unit.DAY)),
    Written(),
]


@pytest.mark.slow
@settings(deadline=None, max_examples=50)
@given(st.sampled_from(DEICTIC), st.integers(710_000, 750_000).map(Day.numbered), st.sampled_from(Lean))
def test_publication_days_hold_the_true_day(meaning: Meaning, on: Day, lean: Lean) -> None:
    """The day of writing is among the inferred days."""
    place = resolve(meaning, Context(on, lean=lean))

    assert isinstance(place, Span | Moment)
    assert on in publication_days(meaning, place.interval, lean)


@pytest.mark.slow
@settings(deadline=None, max_examples=50)
@given(st.sampled_from(DEICTIC), st.integers(710_000, 750_000).map(Day.numbered))
def test_publication_days_inverts_resolved_days(meaning: Meaning, on: Day) -> None:
    """A day is among the publication days of what is meant on it."""
    meant = resolved_days(meaning, DaySet.within(Interval(on, on + 1)))

    assert meant is not None
    assert on in publication_days(meaning, meant)


@pytest.mark.parametrize(
    ("meaning", "first", "last"),
    [
        (Moved(-1, Unit.DAY), "2015-05-09", "2015-05-09"),
        (Moved(1, Unit.DAY), "2015-05-07", "2015-05-07"),
        (Last(Weekday(4)), "2015-05-09", "2015-05-15"),
        (Last(Each(Unit.MONTH)), "2015-06-01", "2015-06-30"),
        (This(Each(Unit.YEAR)), "2015-01-01", "2015-12-31"),
    ],
)
def test_publication_days(meaning: Meaning, first: str, last: str) -> None:
    """Each expression for Friday, May 8 is written on these days."""
    assert publication_days(meaning, interval("2015-05-08", "2015-05-08")).hull == interval(first, last)


def test_publication_days_of_a_bare_weekday() -> None:
    """A bare Friday may be past or future, unless its clause is in the past."""
    friday = interval("2015-05-08", "2015-05-08")

    assert publication_days(FRIDAY, friday).hull == interval("2015-05-02", "2015-05-14")
    assert publication_days(FRIDAY, friday, Lean.PAST).hull == interval("2015-05-08", "2015-05-14")


def test_publication_days_of_an_approximate_date_are_a_week_off() -> None:
    """ "About five days ago" may be meant a week before or after that day."""
    target = interval("2010-06-10", "2010-06-10")
    exact = publication_days(Moved(-5, Unit.DAY), target).hull
    about = publication_days(Modified(Mod.APPROX, Moved(-5, Unit.DAY)), target).hull

    assert exact is not None
    assert about is not None
    assert (exact.start.number - about.start.number, about.end.number - exact.end.number) == (7, 7)


def test_publication_days_tolerance() -> None:
    """People who count in years may be off by one."""
    days = publication_days(Moved(-5, Unit.YEAR), interval("2010-06-01", "2010-06-30"))

    assert days.holds(DaySet.within(interval("2014-07-01", "2016-05-31")))


def test_publication_days_of_an_impossible_date() -> None:
    """No day is left if the expression never resolves to that date."""
    assert not publication_days(FRIDAY, interval("2015-05-07", "2015-05-07"))


def test_publication_days_in_a_long_window() -> None:
    """A window of centuries is returned whole."""
    around = interval("1000-01-01", "2999-12-31")

    assert publication_days_in(FRIDAY, Lean.PAST, interval("2015-05-08", "2015-05-08"), around).hull == around


def test_resolved_days_of_open_days() -> None:
    """Nothing is resolved on days with an open end."""
    assert resolved_days(FRIDAY, DaySet.since(day("2015-05-08"))) is None


def test_is_deictic() -> None:
    """An expression relative to another date does not depend on the day of writing."""
    assert not is_deictic(Moved(2, Unit.DAY, Mentioned()))
    assert not is_deictic(Absolute(Period.of_year(2015)))


def test_publication_days_each() -> None:
    """The days for many years are those for each year alone."""
    days = [Day(year, 5, 8) for year in range(1996, 2010)]
    meanings: list[Meaning] = [YESTERDAY, FRIDAY, Last(Each(Unit.MONTH)), Moved(-1, Unit.YEAR), Next(Weekday(1))]

    for meaning in meanings:
        alone = [publication_days(meaning, Interval(day, day + 1)) for day in days]
        assert list(publication_days_each(meaning, days)) == alone
