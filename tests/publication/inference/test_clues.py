"""Tests of the clues in a text."""

import pytest

from tests.publication.inference.factories import day, in_words, interval, read
from timeline.publication.inference import ANY_DAY, NOTHING_KNOWN, existed_by, infer, solve
from timeline.publication.inference.clues import find_clues
from timeline.tagging import tag


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("The court was founded on July 17, 1998.", "1998-07-17"),
        ("She resigned in March 2014.", "2014-03-01"),
        ("In 2010 the bridge collapsed.", "2010-01-01"),
        ("In late 2010 the bridge collapsed.", "2010-01-01"),
        ("The bridge fell in 1999. It was rebuilt in 2004.", "2004-01-01"),
        ("“The bridge collapsed in 2010,” she said.", "2010-01-01"),
        ("The village was flooded on Friday, May 8, 2015.", "2015-05-08"),
    ],
)
def test_past_date_is_a_lower_bound(text: str, first: str) -> None:
    """A text is not written before a date that it puts in the past."""
    found = read(text)

    assert (found.days.earliest, found.days.latest) == (day(first), None)


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("The country will vote on 3 November 2020.", "2020-11-03"),
        ("The bridge is expected to open in 2031.", "2031-12-31"),
        ("The tunnel is due to be completed by the end of 2031.", "2031-12-31"),
        ("He said yesterday that the tunnel would be ready by 2031.", "2031-12-31"),
    ],
)
def test_future_date_is_an_upper_bound(text: str, last: str) -> None:
    """A text is not written after a date that it puts in the future."""
    found = read(text)

    assert (found.days.earliest, found.days.latest) == (None, day(last))


@pytest.mark.parametrize(
    "text",
    [
        "The court will review the loan made on 3 November 2020.",
        "Critics praised the 2011 edition of the atlas.",
        "He said that it would open on 3 November 2020.",
        "“The country will vote on 3 November 2020,” she said.",
        "They agreed on a budget for the year ending June 30, 1990.",
        "Sales rose in fiscal 1989.",
        "The village was flooded on Friday, May 9, 2015.",
        "The event planned in 2031 was discussed.",
        "Nothing is known of the poet.",
        "The court met on Friday and adjourned.",
        "On May 8 the court met.",
    ],
)
def test_date_without_direction_gives_no_clue(text: str) -> None:
    """A date that may be past or future gives no clue."""
    assert read(text).days == ANY_DAY


def test_modified_date_is_a_wider_bound() -> None:
    """Nearly five years after 2014 may be in 2018."""
    assert read("The bridge reopened in nearly five years after 2014.").days.earliest == day("2018-01-01")


def test_weekday_picks_the_year() -> None:
    """A weekday leaves only some years for a date without one."""
    text = "The panel met on Friday, May 8. It was founded last week."
    found = infer(text, tag(text), other_clues=[existed_by(day("2027-01-01"))])

    assert in_words(found.because)[-1].startswith(
        '"Friday, May 8": May 8 is a Friday in 1992, 1998, 2009, 2015, 2020, 2026'
    )
    assert day("2015-05-20") in found.days
    assert day("2014-05-20") not in found.days
    assert day("2018-05-20") not in found.days


def test_past_and_future_dates_leave_the_days_between() -> None:
    """A past and a future date leave the days between them."""
    found = read(
        "The chamber was set up in 2014 and the panel met on Friday, May 8, not last week. "
        "The hearing will be held on Tuesday, May 12, 2015."
    )

    assert found.days.hull == interval("2015-05-06", "2015-05-12")
    assert found.when().edtf == "2015-05-06~/2015-05-12~"


def test_clock_time_does_not_hide_its_day() -> None:
    """A date with a clock time gives the clue of the date."""
    found = read("The panel met at 9 a.m. on Friday, May 8. It was founded last week.")

    assert day("2014-06-20") not in found.days


def test_yearless_date_outside_news() -> None:
    """A date without a year gives no clue outside news."""
    assert read("The army crossed the river on Friday, May 8.").days == ANY_DAY


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("It happened yesterday (May 8, 2015).", "2015-05-09", "2015-05-09"),
        ("Today, May 8, 2015, the court met.", "2015-05-08", "2015-05-08"),
        ("On May 8, 2015, yesterday, the court met.", "2015-05-09", "2015-05-09"),
        ("The court met on Friday (May 8, 2015), and last week too.", "2015-05-02", "2015-05-14"),
        ("Last month, in April 2015, the court met.", "2015-05-01", "2015-05-31"),
        ("This year, 2015, the court meets.", "2015-01-01", "2015-12-31"),
        ("Five years ago, in 2010, the court met.", "2014-01-01", "2016-12-31"),
        ("A year ago, on 8 May 2014, the court met.", "2014-05-08", "2016-12-31"),
    ],
)
def test_paraphrased_date(text: str, first: str, last: str) -> None:
    """Two expressions for one date give the days of writing."""
    found = read(text)

    assert found.days.hull is not None
    assert interval(first, last).holds(found.days.hull)
    assert interval(first, last).start in found.days or found.days.earliest == day(first)


def test_paraphrased_yearless_date_picks_the_year() -> None:
    """A paraphrased date without a year leaves the years with that weekday."""
    text = "They prepare for next Tuesday's vote on 3 November. The law was passed in 2016."
    found = infer(text, tag(text), other_clues=[existed_by(day("2023-01-01"))])

    assert found.days.hull == interval("2020-10-26", "2020-11-01")
    assert in_words(found.because)[-1] == '"next Tuesday" is "3 November", as it may be in 2020'


@pytest.mark.parametrize(
    "text",
    [
        "“It happened yesterday (May 8, 2015),” he wrote.",
        "In May 2015, last year's champion returned.",
        "Last year, 2014 and 2013 were compared.",
        "They compared yesterday with May 8, 2015.",
        "On Thursday (May 8, 2015) and last week they slept.",
        "The battle began on Friday (May 8, 1942), and on Saturday (May 9, 1942) it was over.",
        "They met yesterday, on Easter.",
        "Last week, on Monday, the court met.",
        "They met on Thursday (Friday, May 8) and last week.",
    ],
)
def test_two_dates_are_no_paraphrase(text: str) -> None:
    """Expressions for two dates give no days."""
    assert read(text).days.size > 1_000


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Ada Ray, 54, was born in 1960.", "2013-01-01", "2016-12-31"),
        ("Born in Accra in 1960, the 54-year-old sings.", "2013-01-01", "2016-12-31"),
        ("Ada Ray (born 1960) is 54.", "2013-01-01", "2016-12-31"),
        ("Born on 8 May 1960, she is 54.", "2013-05-08", "2016-05-08"),
    ],
)
def test_age_and_birth(text: str, first: str, last: str) -> None:
    """An age next to a birth gives the years of writing."""
    assert read(text).days.hull == interval(first, last)


def test_age_of_another_person() -> None:
    """An age is not combined with the birth of another person."""
    assert read("Ada Ray, 54, whose son was born in 2000, sings.").days.latest is None


def test_find_clues_in_an_unknown_language() -> None:
    """A text in another language gives no clues."""
    assert find_clues("Am 8. Mai 2015 wurde gewählt.", (), "de") == ()
    assert solve(()) == NOTHING_KNOWN


def test_contradicting_clues_are_shown() -> None:
    """A text that contradicts itself shows it."""
    found = read("It happened yesterday (May 8, 2015). The bridge collapsed in 2019.")

    assert found.days.earliest == day("2019-01-01")
    assert in_words(found.contradicts) == ('"yesterday" is "May 8, 2015", so it was written on 2015-05-09',)
    assert found.probability < 0.95
