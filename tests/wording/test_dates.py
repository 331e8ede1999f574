"""Dates in words, as pages and exports show them."""

import pytest

from timeline.dates import (
    UNKNOWN,
    Both,
    ClockUnit,
    Day,
    DayOfMonth,
    Interval,
    MonthOfYear,
    Period,
    Span,
    Unit,
    Weekday,
    When,
)
from timeline.meanings.operators import Absolute, Bare, Meaning, Mod, Modified
from timeline.resolving import Context, resolve
from timeline.wording import dates as date_wording


def on(unit: Unit, year: int, month: int = 1, day: int = 1) -> When:
    return Span.of(unit.holding(Day(year, month, day))).when()


def between(first: Period, last: Period) -> When:
    return Span(first, last).when()


def resolved(meaning: Meaning) -> When:
    value = resolve(meaning, Context())
    assert value is not None
    return value.when()


@pytest.mark.parametrize(
    ("when", "words"),
    [
        (on(Unit.DAY, 2019, 12, 20), "20 December 2019"),
        (on(Unit.WEEK, 2019, 12, 20), "week of 16 December 2019"),
        (on(Unit.WEEKEND, 2019, 12, 20), "weekend of 21 December 2019"),
        (on(Unit.MONTH, 2020, 5), "May 2020"),
        (on(Unit.SEASON, 2020, 7), "summer 2020"),
        (on(Unit.SEASON, 2020, 1), "winter 2019\N{EN DASH}2020"),
        (on(Unit.QUARTER, 2020, 8), "third quarter of 2020"),
        (on(Unit.HALF, 2020, 8), "second half of 2020"),
        (on(Unit.YEAR, 2015), "2015"),
        (on(Unit.YEAR, 476), "AD 476"),
        (on(Unit.YEAR, 12_000), "12000"),
        (on(Unit.DECADE, 1994), "1990s"),
        (on(Unit.DECADE, -43), "40s BC"),
        (on(Unit.DECADE, -5), "9\N{EN DASH}1 BC"),
        (on(Unit.CENTURY, -320), "4th century BC"),
        (on(Unit.CENTURY, 50), "1st century"),
        (on(Unit.CENTURY, 1850), "19th century"),
        (on(Unit.CENTURY, 1050), "11th century"),
        (on(Unit.CENTURY, 2050), "21st century"),
        (on(Unit.MILLENNIUM, 1850), "2nd millennium"),
        (on(Unit.DAY, -43, 3, 15), "15 March 44 BC"),
    ],
)
def test_period_has_its_precision(when: When, words: str) -> None:
    assert date_wording.format_when(when) == words


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (Period.of_day(2020, 5, 8), Period.of_day(2020, 5, 10), "8\N{EN DASH}10 May 2020"),
        (Period.of_day(2020, 4, 30), Period.of_day(2020, 5, 2), "30 April \N{EN DASH} 2 May 2020"),
        (Period.of_year(2014), Period.of_year(2017), "2014\N{EN DASH}2017"),
        (Period.of_month(2014, 5), Period.of_year(2017), "May 2014 \N{EN DASH} 2017"),
        (Period.of_year(-50), Period.of_year(-43), "51\N{EN DASH}44 BC"),
    ],
)
def test_range_shares_its_ending(first: Period, last: Period, words: str) -> None:
    assert date_wording.format_when(between(first, last)) == words


@pytest.mark.parametrize(
    ("mod", "period", "words"),
    [
        (Mod.APPROX, Period.of_year(1850), "about 1850"),
        (Mod.START, Period.of_month(2020, 5), "early May 2020"),
        (Mod.MID, Period.of_year(2014), "mid-2014"),
        (Mod.END, Unit.DECADE.holding(Day(1990, 1, 1)), "late 1990s"),
    ],
)
def test_modifier_is_stated(mod: Mod, period: Period, words: str) -> None:
    assert date_wording.format_when(resolved(Modified(mod, Absolute(period)))) == words


def test_modifier_of_a_range_is_stated_once() -> None:
    span = Span(Period.of_year(1850), Period.of_year(1855), approximate=True)

    assert date_wording.format_when(span.when()) == "about 1850\N{EN DASH}1855"


def test_uncertain_date_is_qualified() -> None:
    assert (
        date_wording.format_when(When("1850?", Day(1850, 1, 1), Day(1850, 12, 31), Unit.YEAR, uncertain=True))
        == "perhaps 1850"
    )


@pytest.mark.parametrize(
    ("when", "words"),
    [
        (resolved(Bare(Both(MonthOfYear(5), DayOfMonth(8)))), "8 May, year unknown"),
        (resolved(Bare(MonthOfYear(5))), "May, year unknown"),
        (resolved(Bare(Weekday(4))), "no date"),
        (UNKNOWN, "no date"),
    ],
)
def test_unknown_year_or_date_is_stated(when: When, words: str) -> None:
    assert date_wording.format_when(when) == words


@pytest.mark.parametrize(
    ("dates", "words"),
    [
        (["20 December 2019", "21 December 2019"], "20 or 21 December 2019"),
        (["30 April 2020", "2 May 2020"], "30 April or 2 May 2020"),
        (["2014", "May 2015"], "2014 or May 2015"),
    ],
)
def test_alternatives_share_their_ending(dates: list[str], words: str) -> None:
    assert date_wording.format_alternatives(dates) == words


@pytest.mark.parametrize(
    ("when", "datetime"),
    [
        (on(Unit.DAY, 2019, 12, 20), "2019-12-20"),
        (on(Unit.MONTH, 2020, 5), "2020-05"),
        (on(Unit.YEAR, 476), "0476"),
        (on(Unit.YEAR, 12_000), "12000"),
        (on(Unit.DAY, -43, 3, 15), None),
        (on(Unit.WEEK, 2019, 12, 20), None),
        (on(Unit.DECADE, 1994), None),
        (between(Period.of_year(2014), Period.of_year(2017)), None),
        (resolved(Modified(Mod.APPROX, Absolute(Period.of_year(1850)))), None),
        (resolved(Bare(MonthOfYear(5))), None),
    ],
)
def test_html_datetime_only_for_valid_values(when: When, datetime: str | None) -> None:
    assert date_wording.html_datetime(when) == datetime


@pytest.mark.parametrize(
    ("when", "name"),
    [
        (on(Unit.DAY, 2019, 12, 20), "Friday"),
        (on(Unit.MONTH, 2019, 12), None),
        (on(Unit.DAY, -43, 3, 15), None),
        (UNKNOWN, None),
    ],
)
def test_weekday_only_for_gregorian_days(when: When, name: str | None) -> None:
    assert date_wording.weekday_name(when) == name


@pytest.mark.parametrize(
    ("edtf", "words"),
    [
        ("2015-05-11T09:30:00", "11 May 2015, 09:30"),
        ("2015-05-11T23:30:00/2015-05-12T01:30:00", "11 May 2015, 23:30 – 12 May 2015, 01:30"),
        ("2015-05-11T09:30:00Z", "11 May 2015, 09:30 UTC"),
        ("2015-05-11T09:30:00-05:00", "11 May 2015, 09:30 -05:00"),
    ],
)
def test_time_of_day_follows_its_day(edtf: str, words: str) -> None:
    day = Day(2015, 5, 11)

    assert date_wording.format_when(When(edtf, day, day, ClockUnit.MINUTE)) == words


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (Day(2020, 5, 8), Day(2020, 5, 8), "1 day"),
        (Day(2020, 5, 8), Day(2020, 6, 8), "32 days"),
        (Day(2020, 1, 1), Day(2020, 12, 31), "12 months"),
        (Day(2020, 1, 15), Day(2021, 1, 13), "11 months"),
        (Day(2018, 1, 1), Day(2020, 12, 31), "3 years"),
        (Day(-43, 1, 1), Day(1999, 12, 31), "2,043 years"),
    ],
)
def test_length_in_days_months_or_years(first: Day, last: Day, words: str) -> None:
    assert date_wording.format_length(Interval(first, last + 1)) == words
