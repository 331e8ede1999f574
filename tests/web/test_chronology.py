"""Events under their years and months."""

from collections.abc import Callable
from dataclasses import replace

from timeline.dates import Day, Period, Span, Unit, Weekday
from timeline.meanings.operators import Absolute, Bare, Between, Meaning, Mod, Modified
from timeline.records import Event, Mention, PublishedFrom, Source
from timeline.web.pages.chronology import build_chronology, count_summary

Tells = Callable[..., Mention]
Makes = Callable[..., Event]

UNDATED = Source("clipping", "clipping.txt", None, None, PublishedFrom.UNKNOWN, None)


def on(year: int, month: int, day: int) -> Meaning:
    return Absolute(Period.of_day(year, month, day))


def outline(events: list[Event]) -> list[tuple[str, list[str | None]]]:
    return [(year.name, [month.name for month in year.months]) for year in build_chronology(events).years]


def test_years_hold_months_and_months_events(tells: Tells, happens: Makes) -> None:
    days = [on(2019, 11, 5), on(2019, 12, 20), on(2019, 12, 21), on(2020, 12, 1)]
    events = [happens(tells("It burned [then].", day)) for day in days]

    assert outline(events) == [("2019", ["November", "December"]), ("2020", ["December"])]
    assert len(build_chronology(events).years[0].months[1].events) == 2


def test_what_is_longer_than_a_month_is_in_none(tells: Tells, happens: Makes) -> None:
    year, quarter = Absolute(Period.of_year(2019)), Absolute(Unit.QUARTER.holding(Day(2019, 1, 1)))
    early = Modified(Mod.START, year)
    events = [happens(tells("It burned [then].", meaning)) for meaning in (year, early, quarter, on(2019, 1, 5))]

    assert outline(events) == [("2019", [None, "January"])]


def test_a_week_is_in_the_month_and_year_in_which_it_begins(tells: Tells, happens: Makes) -> None:
    week = Absolute(Unit.WEEK.holding(Day(2020, 1, 1)))

    assert outline([happens(tells("It burned [that week].", week))]) == [("2019", ["December"])]


def test_what_is_longer_than_a_year_stands_under_its_own_name(tells: Tells, happens: Makes) -> None:
    nineties = Absolute(Unit.DECADE.holding(Day(1990, 1, 1)))
    mid = Modified(Mod.MID, nineties)
    span = Between(Absolute(Period.of_year(2014)), Absolute(Period.of_year(2017)))
    events = [happens(tells("It burned [then].", meaning)) for meaning in (nineties, mid, span)]

    assert outline(events) == [("1990s", [None]), ("mid-1990s", [None]), ("2014\N{EN DASH}2017", [None])]


def test_the_doubt_of_a_year_does_not_part_it_from_the_year(tells: Tells, happens: Makes) -> None:
    year = Absolute(Period.of_year(1850))
    events = [happens(tells("It burned [then].", meaning)) for meaning in (year, Modified(Mod.APPROX, year))]

    assert outline(events) == [("1850", [None])]


def test_a_conflict_across_new_year_stands_where_it_begins(tells: Tells, happens: Makes) -> None:
    across = Span(Period.of_day(2019, 12, 31), Period.of_day(2020, 1, 1)).when()
    event = replace(happens(tells("It burned [then].", on(2019, 12, 31))), when=across)

    assert outline([event]) == [("2019", ["December"])]


def test_the_undated_are_kept_apart(tells: Tells, happens: Makes) -> None:
    dated, undated = (tells("It burned [on Friday].", Bare(Weekday(4)), document) for document in (None, UNDATED))

    shown = build_chronology([happens(dated), happens(undated)])

    assert [telling.date for group in shown.undated for telling in group.events] == ["“on Friday”, without an anchor"]
    assert [year.name for year in shown.years] == ["2019"]


def test_the_summary_counts_events_and_documents(tells: Tells, happens: Makes) -> None:
    friday = Bare(Weekday(4))
    here, there = tells("It burned [on Friday].", friday), tells("It burned [on Friday].", friday, UNDATED)

    assert count_summary([happens(here)]) == "1 event from 1 document"
    assert count_summary([happens(here, there), happens(here)]) == "2 events from 2 documents"
