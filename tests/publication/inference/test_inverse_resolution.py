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
HANGING: list[Meaning] = [
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
@given(st.sampled_from(HANGING), st.integers(710_000, 750_000).map(Day.numbered), st.sampled_from(Lean))
def test_the_day_of_writing_is_among_those_on_which_one_would_say_so(meaning: Meaning, on: Day, lean: Lean) -> None:
    place = resolve(meaning, Context(on, lean=lean))

    assert isinstance(place, Span | Moment)
    assert on in publication_days(meaning, place.interval, lean)


@pytest.mark.slow
@settings(deadline=None, max_examples=50)
@given(st.sampled_from(HANGING), st.integers(710_000, 750_000).map(Day.numbered))
def test_what_is_meant_on_a_day_is_said_of_it_on_that_day(meaning: Meaning, on: Day) -> None:
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
def test_friday_may_8_is_told_so_on_these_days(meaning: Meaning, first: str, last: str) -> None:
    assert publication_days(meaning, interval("2015-05-08", "2015-05-08")).hull == interval(first, last)


def test_of_a_bare_friday_both_sides_count_but_where_its_clause_tells_what_was() -> None:
    friday = interval("2015-05-08", "2015-05-08")

    assert publication_days(FRIDAY, friday).hull == interval("2015-05-02", "2015-05-14")
    assert publication_days(FRIDAY, friday, Lean.PAST).hull == interval("2015-05-08", "2015-05-14")


def test_who_counts_in_years_may_be_off_by_one() -> None:
    days = publication_days(Moved(-5, Unit.YEAR), interval("2010-06-01", "2010-06-30"))

    assert days.holds(DaySet.within(interval("2014-07-01", "2016-05-31")))


def test_no_day_is_left_where_the_words_never_come_to_that_date() -> None:
    assert not publication_days(FRIDAY, interval("2015-05-07", "2015-05-07"))


def test_an_age_of_days_is_not_tried_day_by_day() -> None:
    around = interval("1000-01-01", "2999-12-31")

    assert publication_days_in(FRIDAY, Lean.PAST, interval("2015-05-08", "2015-05-08"), around).hull == around


def test_what_is_meant_on_unknown_days_is_not_known() -> None:
    assert resolved_days(FRIDAY, DaySet.since(day("2015-05-08"))) is None


def test_what_hangs_on_another_date_does_not_hang_on_the_day_of_writing() -> None:
    assert not is_deictic(Moved(2, Unit.DAY, Mentioned()))
    assert not is_deictic(Absolute(Period.of_year(2015)))


def test_a_day_of_the_year_in_many_years_is_told_as_in_each_alone() -> None:
    days = [Day(year, 5, 8) for year in range(1996, 2010)]
    meanings: list[Meaning] = [YESTERDAY, FRIDAY, Last(Each(Unit.MONTH)), Moved(-1, Unit.YEAR), Next(Weekday(1))]

    for meaning in meanings:
        alone = [publication_days(meaning, Interval(day, day + 1)) for day in days]
        assert list(publication_days_each(meaning, days)) == alone
