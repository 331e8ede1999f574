"""Events grouped by year and month."""

from collections.abc import Callable
from dataclasses import replace

from timeline.dates import Day, Period, Span, Unit, Weekday
from timeline.meanings.operators import Absolute, Bare, Between, Meaning, Mod, Modified
from timeline.records import Event, Mention, PublishedFrom, Source
from timeline.web.pages.chronology import build_chronology, count_summary

MentionFactory = Callable[..., Mention]
EventFactory = Callable[..., Event]

UNDATED = Source("clipping", "clipping.txt", None, None, PublishedFrom.UNKNOWN, None)


def on(year: int, month: int, day: int) -> Meaning:
    return Absolute(Period.of_day(year, month, day))


def outline(events: list[Event]) -> list[tuple[str, list[str | None]]]:
    return [(year.name, [month.name for month in year.months]) for year in build_chronology(events).years]


def test_years_and_months(make_mention: MentionFactory, make_event: EventFactory) -> None:
    """Years contain months, and months events."""
    days = [on(2019, 11, 5), on(2019, 12, 20), on(2019, 12, 21), on(2020, 12, 1)]
    events = [make_event(make_mention("It burned [then].", day)) for day in days]

    assert outline(events) == [("2019", ["November", "December"]), ("2020", ["December"])]
    assert len(build_chronology(events).years[0].months[1].events) == 2


def test_longer_than_month(make_mention: MentionFactory, make_event: EventFactory) -> None:
    """An event longer than a month is in no month."""
    year, quarter = Absolute(Period.of_year(2019)), Absolute(Unit.QUARTER.holding(Day(2019, 1, 1)))
    early = Modified(Mod.START, year)
    events = [
        make_event(make_mention("It burned [then].", meaning)) for meaning in (year, early, quarter, on(2019, 1, 5))
    ]

    assert outline(events) == [("2019", [None, "January"])]


def test_week_across_years(make_mention: MentionFactory, make_event: EventFactory) -> None:
    """A week is in the month and year in which it begins."""
    week = Absolute(Unit.WEEK.holding(Day(2020, 1, 1)))

    assert outline([make_event(make_mention("It burned [that week].", week))]) == [("2019", ["December"])]


def test_longer_than_year(make_mention: MentionFactory, make_event: EventFactory) -> None:
    """An event longer than a year has its own heading."""
    nineties = Absolute(Unit.DECADE.holding(Day(1990, 1, 1)))
    mid = Modified(Mod.MID, nineties)
    span = Between(Absolute(Period.of_year(2014)), Absolute(Period.of_year(2017)))
    events = [make_event(make_mention("It burned [then].", meaning)) for meaning in (nineties, mid, span)]

    assert outline(events) == [("1990s", [None]), ("mid-1990s", [None]), ("2014\N{EN DASH}2017", [None])]


def test_approximate_year(make_mention: MentionFactory, make_event: EventFactory) -> None:
    """An approximate year is under the same heading as the year."""
    year = Absolute(Period.of_year(1850))
    events = [make_event(make_mention("It burned [then].", meaning)) for meaning in (year, Modified(Mod.APPROX, year))]

    assert outline(events) == [("1850", [None])]


def test_conflict_across_years(make_mention: MentionFactory, make_event: EventFactory) -> None:
    """A conflict across New Year is in the year in which it begins."""
    across = Span(Period.of_day(2019, 12, 31), Period.of_day(2020, 1, 1)).when()
    event = replace(make_event(make_mention("It burned [then].", on(2019, 12, 31))), when=across)

    assert outline([event]) == [("2019", ["December"])]


def test_undated_are_separate(make_mention: MentionFactory, make_event: EventFactory) -> None:
    """Undated events are separate."""
    dated, undated = (
        make_mention("It burned [on Friday].", Bare(Weekday(4)), document) for document in (None, UNDATED)
    )

    shown = build_chronology([make_event(dated), make_event(undated)])

    assert [view.date for group in shown.undated for view in group.events] == ["“on Friday”, no reference date"]
    assert [year.name for year in shown.years] == ["2019"]


def test_count_summary(make_mention: MentionFactory, make_event: EventFactory) -> None:
    """The summary counts events and documents."""
    friday = Bare(Weekday(4))
    first, second = (
        make_mention("It burned [on Friday].", friday),
        make_mention("It burned [on Friday].", friday, UNDATED),
    )

    assert count_summary([make_event(first)]) == "1 event from 1 document"
    assert count_summary([make_event(first, second), make_event(first)]) == "2 events from 2 documents"
