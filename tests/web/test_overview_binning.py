"""Laws of the overview's bars: whatever happened whenever, they are few, in order, and each event is in its own."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from timeline.dates import SECONDS_OF_A_DAY, ClockUnit, Day, Seconds, Unit
from timeline.storage.search.histogram import HistogramBin
from timeline.web.pages.overview.binning import (
    MAX_AXIS_BREAKS,
    MAX_EMPTY_BARS,
    MAX_SEGMENTS,
    AxisSegment,
    EventCounts,
    Scale,
    axis_segments,
    choose_scale,
)

NEAR = st.integers(737_000, 737_400)
HISTORY = st.integers(Day(-9999, 1, 1).number, Day(9999, 12, 31).number)
BEYOND = st.integers(-(10**12), 10**12)
LENGTHS = st.just(0) | st.integers(0, 40) | st.integers(0, 400_000)


def stretches(days: st.SearchStrategy[int]) -> st.SearchStrategy[list[HistogramBin]]:
    one = st.builds(
        lambda first, length, events: HistogramBin(first, first + length, events, events // 3),
        days,
        LENGTHS,
        st.integers(1, 50),
    )
    return st.lists(one, min_size=1, max_size=60, unique_by=lambda one: (one.first, one.last))


CLOCKS = st.lists(
    st.builds(
        lambda day, hour, length, events: HistogramBin(
            day, day, events, events // 3, hour * 3_600, min(hour + length, 24) * 3_600
        ),
        st.integers(737_000, 737_002),
        st.integers(0, 23),
        st.sampled_from([1, 1, 1, 3]),
        st.integers(1, 50),
    ),
    min_size=1,
    max_size=60,
    unique_by=lambda one: (one.first, one.begins, one.ends),
)
SPREADS = CLOCKS | stretches(NEAR) | stretches(HISTORY) | stretches(BEYOND) | stretches(NEAR | HISTORY | BEYOND)


def bars(spread: list[HistogramBin]) -> tuple[AxisSegment, ...]:
    parts = EventCounts(spread)
    return axis_segments(parts, choose_scale(parts))


def seconds(one: HistogramBin) -> Seconds:
    return Seconds(one.first * SECONDS_OF_A_DAY + one.begins, one.last * SECONDS_OF_A_DAY + one.ends)


def on(*days: Day) -> list[HistogramBin]:
    return [HistogramBin(day.number, day.number, 1) for day in days]


@given(SPREADS)
def test_there_are_never_too_many(spread: list[HistogramBin]) -> None:
    cut = bars(spread)

    assert 1 <= len(cut) <= MAX_SEGMENTS
    assert sum(slot.is_axis_break for slot in cut) <= MAX_AXIS_BREAKS


@given(SPREADS)
def test_they_follow_each_other_without_a_gap_from_the_first_event_to_the_last(spread: list[HistogramBin]) -> None:
    cut = bars(spread)

    assert all(one.seconds.end == next_.seconds.start for one, next_ in pairwise(cut))
    assert cut[0].days.start.number <= min(one.first for one in spread)
    assert cut[-1].days.last.number >= max(one.last for one in spread)


@given(SPREADS)
def test_each_event_is_in_exactly_one_bar_or_faint_in_all_that_it_may_be_of(spread: list[HistogramBin]) -> None:
    cut = bars(spread)

    for slot in cut:
        within = [one for one in spread if slot.seconds.holds(seconds(one)) and not slot.is_axis_break]
        meeting = [one for one in spread if slot.seconds.meets(seconds(one))]
        assert slot.events == sum(one.events for one in within)
        assert slot.disputed == sum(one.disputed for one in within)
        assert slot.possible == sum(one.events for one in meeting) - slot.events


@given(SPREADS)
def test_folds_are_only_where_no_event_is_known_to_be(spread: list[HistogramBin]) -> None:
    folds = [slot for slot in bars(spread) if slot.is_axis_break]

    assert all(slot.events == 0 and slot.bars > MAX_EMPTY_BARS for slot in folds)


def test_days_weeks_months_and_longer_are_taken_as_they_are_needed() -> None:
    start = Day(2019, 12, 20)

    every = {
        step: choose_scale(EventCounts(on(*(start + step * number for number in range(60))))).unit
        for step in (1, 7, 30, 91, 365, 36_525)
    }
    assert every == {
        1: Unit.DAY,
        7: Unit.WEEK,
        30: Unit.MONTH,
        91: Unit.QUARTER,
        365: Unit.YEAR,
        36_525: Unit.CENTURY,
    }


def test_years_that_are_known_no_closer_are_not_cut_into_days() -> None:
    years = [HistogramBin(Day(year, 1, 1).number, Day(year, 12, 31).number, 1) for year in (2014, 2015, 2016)]

    assert choose_scale(EventCounts([*years, *on(Day(2015, 3, 4))])).unit is Unit.YEAR


def test_millennia_between_two_events_are_folded() -> None:
    cut = axis_segments(EventCounts(on(Day(-43, 3, 15), Day(2015, 5, 8))), Scale(Unit.YEAR))

    assert [(slot.bars, slot.events) for slot in cut] == [(1, 1), (2057, 0), (1, 1)]
    assert (str(cut[1].days.start), str(cut[1].days.last)) == ("-0042-01-01", "2014-12-31")


def test_what_lies_across_all_bounds_has_a_place_too() -> None:
    across = [HistogramBin(Day(-10, 1, 1).number, Day(10, 1, 1).number, 1)]

    assert [(slot.events, slot.possible) for slot in bars(across)][-1] == (0, 1)


def test_where_nothing_is_there_are_no_bars() -> None:
    assert bars([]) == ()


def at(day: Day, *hours: int, events: int = 1) -> list[HistogramBin]:
    return [HistogramBin(day.number, day.number, events, 0, hour * 3_600, hour * 3_600 + 3_600) for hour in hours]


def test_hours_are_bars_where_most_have_a_clock() -> None:
    day = Day(2020, 5, 8)

    assert choose_scale(EventCounts([*at(day, 9, 14), *at(day + 1, 2), *on(day)])).unit is ClockUnit.HOUR
    assert choose_scale(EventCounts([*at(day, 9), *on(day, day + 1)])).unit is Unit.DAY
    assert choose_scale(EventCounts([*at(day, 9), *at(day + 30, 9)])).unit is Unit.DAY


def test_of_a_single_day_two_hours_are_enough() -> None:
    day = Day(2020, 5, 8)

    assert choose_scale(EventCounts([*at(day, 9, 14), HistogramBin(day.number, day.number, 20)])).unit is ClockUnit.HOUR
    assert choose_scale(EventCounts([*at(day, 9), HistogramBin(day.number, day.number, 20)])).unit is Unit.DAY


def test_a_night_is_folded() -> None:
    day = Day(2020, 5, 8)
    cut = bars([*at(day, 17, 18), *at(day + 1, 9)])

    assert [(slot.is_axis_break, slot.bars, slot.events) for slot in cut] == [
        (False, 1, 1),
        (False, 1, 1),
        (True, 14, 0),
        (False, 1, 1),
    ]
