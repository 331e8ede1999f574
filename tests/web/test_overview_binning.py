"""Properties of the overview's bars: few, in order, and with every event in the right one."""

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

ONE_YEAR = st.integers(737_000, 737_400)
HISTORY = st.integers(Day(-9999, 1, 1).number, Day(9999, 12, 31).number)
PREHISTORY = st.integers(-(10**12), 10**12)
LENGTHS = st.just(0) | st.integers(0, 40) | st.integers(0, 400_000)


def bin_lists(days: st.SearchStrategy[int]) -> st.SearchStrategy[list[HistogramBin]]:
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
BIN_LISTS = (
    CLOCKS
    | bin_lists(ONE_YEAR)
    | bin_lists(HISTORY)
    | bin_lists(PREHISTORY)
    | bin_lists(ONE_YEAR | HISTORY | PREHISTORY)
)


def bars(bins: list[HistogramBin]) -> tuple[AxisSegment, ...]:
    counts = EventCounts(bins)
    return axis_segments(counts, choose_scale(counts))


def seconds(bin_: HistogramBin) -> Seconds:
    return Seconds(bin_.first * SECONDS_OF_A_DAY + bin_.begins, bin_.last * SECONDS_OF_A_DAY + bin_.ends)


def on(*days: Day) -> list[HistogramBin]:
    return [HistogramBin(day.number, day.number, 1) for day in days]


@given(BIN_LISTS)
def test_segment_limit(bins: list[HistogramBin]) -> None:
    """Property: there are never too many segments and axis breaks."""
    segments = bars(bins)

    assert 1 <= len(segments) <= MAX_SEGMENTS
    assert sum(segment.is_axis_break for segment in segments) <= MAX_AXIS_BREAKS


@given(BIN_LISTS)
def test_segments_are_contiguous(bins: list[HistogramBin]) -> None:
    """Property: segments cover the time from the first event to the last without gaps."""
    segments = bars(bins)

    assert all(one.seconds.end == next_.seconds.start for one, next_ in pairwise(segments))
    assert segments[0].days.start.number <= min(one.first for one in bins)
    assert segments[-1].days.last.number >= max(one.last for one in bins)


@given(BIN_LISTS)
def test_every_event_is_counted(bins: list[HistogramBin]) -> None:
    """Property: an event is counted in one bar, or as possible in all that it overlaps."""
    segments = bars(bins)

    for segment in segments:
        within = [one for one in bins if segment.seconds.holds(seconds(one)) and not segment.is_axis_break]
        meeting = [one for one in bins if segment.seconds.meets(seconds(one))]
        assert segment.events == sum(one.events for one in within)
        assert segment.disputed == sum(one.disputed for one in within)
        assert segment.possible == sum(one.events for one in meeting) - segment.events


@given(BIN_LISTS)
def test_axis_breaks_are_empty(bins: list[HistogramBin]) -> None:
    """Property: axis breaks contain no certain event."""
    folds = [segment for segment in bars(bins) if segment.is_axis_break]

    assert all(segment.events == 0 and segment.bars > MAX_EMPTY_BARS for segment in folds)


def test_choose_scale_unit() -> None:
    """The unit grows with the range of the events."""
    start = Day(2019, 12, 20)

    units = {
        step: choose_scale(EventCounts(on(*(start + step * number for number in range(60))))).unit
        for step in (1, 7, 30, 91, 365, 36_525)
    }
    assert units == {
        1: Unit.DAY,
        7: Unit.WEEK,
        30: Unit.MONTH,
        91: Unit.QUARTER,
        365: Unit.YEAR,
        36_525: Unit.CENTURY,
    }


def test_choose_scale_for_imprecise_dates() -> None:
    """Events known to the year are not shown by the day."""
    years = [HistogramBin(Day(year, 1, 1).number, Day(year, 12, 31).number, 1) for year in (2014, 2015, 2016)]

    assert choose_scale(EventCounts([*years, *on(Day(2015, 3, 4))])).unit is Unit.YEAR


def test_axis_break_between_millennia() -> None:
    """A long gap becomes an axis break."""
    segments = axis_segments(EventCounts(on(Day(-43, 3, 15), Day(2015, 5, 8))), Scale(Unit.YEAR))

    assert [(segment.bars, segment.events) for segment in segments] == [(1, 1), (2057, 0), (1, 1)]
    assert (str(segments[1].days.start), str(segments[1].days.last)) == ("-0042-01-01", "2014-12-31")


def test_event_across_scales() -> None:
    """An event across every boundary has a bar."""
    across = [HistogramBin(Day(-10, 1, 1).number, Day(10, 1, 1).number, 1)]

    assert [(segment.events, segment.possible) for segment in bars(across)][-1] == (0, 1)


def test_no_events() -> None:
    """Without events there are no bars."""
    assert bars([]) == ()


def at(day: Day, *hours: int, events: int = 1) -> list[HistogramBin]:
    return [HistogramBin(day.number, day.number, events, 0, hour * 3_600, hour * 3_600 + 3_600) for hour in hours]


def test_choose_scale_hours() -> None:
    """Hours are used if most events have a time of day."""
    day = Day(2020, 5, 8)

    assert choose_scale(EventCounts([*at(day, 9, 14), *at(day + 1, 2), *on(day)])).unit is ClockUnit.HOUR
    assert choose_scale(EventCounts([*at(day, 9), *on(day, day + 1)])).unit is Unit.DAY
    assert choose_scale(EventCounts([*at(day, 9), *at(day + 30, 9)])).unit is Unit.DAY


def test_choose_scale_hours_of_single_day() -> None:
    """Two hours are enough for a single day."""
    day = Day(2020, 5, 8)

    assert choose_scale(EventCounts([*at(day, 9, 14), HistogramBin(day.number, day.number, 20)])).unit is ClockUnit.HOUR
    assert choose_scale(EventCounts([*at(day, 9), HistogramBin(day.number, day.number, 20)])).unit is Unit.DAY


def test_axis_break_at_night() -> None:
    """A night without events becomes an axis break."""
    day = Day(2020, 5, 8)
    segments = bars([*at(day, 17, 18), *at(day + 1, 9)])

    assert [(segment.is_axis_break, segment.bars, segment.events) for segment in segments] == [
        (False, 1, 1),
        (False, 1, 1),
        (True, 14, 0),
        (False, 1, 1),
    ]
