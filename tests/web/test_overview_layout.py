"""The layout of the overview."""

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given

from tests.web.test_overview_binning import BIN_LISTS
from timeline.dates import Day, Interval, Unit
from timeline.storage.search.histogram import HistogramBin
from timeline.web.pages.overview.captions import period_ends
from timeline.web.pages.overview.label_placement import LabelRequest, place_labels
from timeline.web.pages.overview.layout import MAX_BAR_HEIGHT, Overview, Window, build_overview

NO_WINDOW = Window(None, None)


def address(first: str, last: str) -> str:
    return f"{first}..{last}"


def layout(*bins: HistogramBin, window: Window = NO_WINDOW) -> Overview:
    overview = build_overview(bins, window, address)
    assert overview is not None
    return overview


def days(first: Day, last: Day | None = None, events: int = 1, disputed: int = 0) -> HistogramBin:
    return HistogramBin(first.number, (last or first).number, events, disputed)


MAY, JUNE = Day(2020, 5, 8), Day(2020, 6, 9)
ONE, NEXT = days(Day(2019, 12, 20)), days(Day(2019, 12, 21), events=4, disputed=2)
MANY = replace(NEXT, events=40)


@given(BIN_LISTS)
def test_bars_do_not_overlap(bins: list[HistogramBin]) -> None:
    """Property: bars are side by side within the drawing."""
    overview = build_overview(bins, NO_WINDOW, address)
    places = [(float(bar.left[:-1]), float(bar.width[:-1])) for bar in overview.bars] if overview else []

    assert all(left + width <= next_ + 0.01 for (left, width), (next_, _) in pairwise(places))
    assert all(left >= 0 and left + width <= 100.1 for left, width in places)


@given(BIN_LISTS)
def test_bar_heights(bins: list[HistogramBin]) -> None:
    """Property: heights fit the drawing, and only empty bars have no link."""
    overview = build_overview(bins, NO_WINDOW, address)

    for bar in overview.bars if overview else ():
        assert 0 <= bar.disputed_height <= bar.known_height
        assert bar.known_height + bar.possible_height <= MAX_BAR_HEIGHT + 3
        assert (bar.address is None) == (bar.known_height + bar.possible_height == 0)


def test_bar_label_and_url() -> None:
    """A bar has a label with its count and a URL."""
    first, second = layout(ONE, NEXT).bars

    assert (first.label, first.address) == ("20 December 2019: 1 event", "2019-12-20..2019-12-20")
    assert second.label == "21 December 2019: 4 events, in 2 the sources disagree"
    assert (first.known_height, second.known_height, second.disputed_height) == (18, 72, 36)


def test_bar_label_of_possible_events() -> None:
    """Possible events are counted separately."""
    weekend = days(Day(2019, 12, 20), Day(2019, 12, 22))
    bars = layout(days(Day(2019, 12, 20)), replace(NEXT, events=9), weekend).bars

    assert [bar.label for bar in bars] == [
        "20 December 2019: 1 event; 1 more possible",
        "21 December 2019: 9 events, in 2 the sources disagree; 1 more possible",
        "22 December 2019: 1 possible event",
    ]


def test_axis_break_label() -> None:
    """An axis break is labelled with its length."""
    overview = layout(days(Day(-43, 1, 1), Day(-43, 12, 31)), days(Day(2015, 1, 1), Day(2015, 12, 31)))
    fold = overview.bars[1]

    assert (fold.label, fold.address, fold.traits) == ("2,057 years without events", None, ("axis-break",))
    assert [label.text for label in overview.break_labels] == ["2,057 years"]
    assert [label.text for label in overview.ticks] == ["44 BC", "2015"]


def test_axis_break_with_possible_events() -> None:
    """An axis break with possible events has a link."""
    fold = layout(days(Day(1801, 1, 1), Day(1900, 12, 31)), ONE, MANY).bars[0]

    assert fold.label == "218 years without events; 1 possible"
    assert fold.traits == ("axis-break",)


def test_axis_breaks_at_ends() -> None:
    """Axis breaks at the ends are labelled with their years."""
    overview = layout(days(Day(1801, 1, 1), Day(1900, 12, 31)), ONE, MANY, days(Day(2019, 1, 1), Day(2051, 12, 31)))

    assert {"1801", "20 December 2019", "2051"} >= {label.text for label in overview.ticks} >= {"1801", "2051"}


def test_bars_outside_window() -> None:
    """Bars outside the window are marked."""
    window = Window(Day(2019, 12, 21), None)

    assert [bar.traits for bar in layout(ONE, NEXT, window=window).bars] == [("outside",), ()]
    assert [bar.traits for bar in layout(ONE, NEXT, window=Window(None, Day(2019, 12, 20))).bars] == [(), ("outside",)]


def at(day: Day, hour: int, events: int = 1) -> HistogramBin:
    return HistogramBin(day.number, day.number, events, 0, hour * 3_600, hour * 3_600 + 60)


def test_no_overview_for_single_day() -> None:
    """A single day without hours has no overview."""
    assert build_overview([ONE], NO_WINDOW, address) is None
    assert build_overview([ONE, at(Day(2019, 12, 20), 9)], NO_WINDOW, address) is None


def test_hour_bars() -> None:
    """A day with times has bars of hours."""
    overview = layout(at(MAY, 9, events=2), days(MAY), at(MAY, 16), at(MAY, 18))

    assert overview.unit == "hour"
    assert overview.notes[0] == "Each bar is an hour. Most events: 8 May 2020, 09:00 \N{EN DASH} 10:00, 2 events."
    first = next(bar for bar in overview.bars if bar.known_height)
    assert first.label == "8 May 2020, 09:00 \N{EN DASH} 10:00: 2 events; 1 more possible"
    assert (first.first, first.last, first.address) == (
        "2020-05-08T09",
        "2020-05-08T09",
        "2020-05-08T09..2020-05-08T09",
    )


def test_hour_ticks() -> None:
    """Hours have tick labels."""
    overview = layout(at(MAY, 16), at(MAY, 19), at(MAY + 1, 1), at(MAY + 1, 8), at(MAY + 1, 12))

    assert [label.text for label in overview.ticks] == [
        "8 May 2020, 16:00",
        "9 May 2020",
        "06:00",
        "12:00",
    ]


def test_axis_break_in_hours() -> None:
    """An axis break of hours has its length in hours."""
    overview = layout(at(MAY, 17), at(MAY, 18), at(MAY + 1, 9))

    assert [label.text for label in overview.break_labels] == ["14 hours"]
    assert "9 May 2020, 09:00" in [label.text for label in overview.ticks]
    assert overview.bars[2].label == "14 hours without events"


def test_hour_ticks_with_axis_break() -> None:
    """Hours next to an axis break are labelled with their day."""
    overview = layout(at(MAY, 9), at(MAY, 11), at(MAY, 14), days(MAY))

    assert [label.text for label in overview.ticks] == ["8 May 2020", "12:00"]


def test_day_tick_once() -> None:
    """A day is labelled once, where it begins."""
    overview = layout(at(MAY, 17), at(MAY, 22), at(MAY + 1, 2), at(MAY + 1, 14), days(MAY + 1))

    named = [(label.text, label.anchor) for label in overview.ticks if label.text.endswith("2020")]
    assert named == [("9 May 2020", "start")]


def test_bars_outside_hour_window() -> None:
    """Hours outside the window are marked."""
    window = Window(MAY, MAY, 10 * 3_600, 17 * 3_600)

    overview = layout(at(MAY, 9), at(MAY, 16), at(MAY, 18), window=window)

    assert [bar.traits for bar in overview.bars if bar.known_height] == [("outside",), (), ("outside",)]


def test_few_bars_are_narrow() -> None:
    """A few bars do not fill the width."""
    assert [bar.left for bar in layout(ONE, NEXT).bars] == ["0.000%", "4.167%"]


def test_reading_notes() -> None:
    """Notes explain the overview."""
    assert layout(ONE, MANY, days(Day(2019, 12, 20), Day(2019, 12, 22))).notes == (
        "Each bar is a day. Most events: 21 December 2019, 40 events.",
        "Faint: events with imprecise dates.",
        "Red: the sources disagree.",
    )


def test_prehistory_and_far_future() -> None:
    """Dates far outside history have labels."""
    far = [days(Day(year, 1, 1)) for year in range(-2_000_000, 2_000_000, 40_000)]
    overview = layout(*far)

    assert overview.bars[-1].label == "1900000 \N{EN DASH} 1999999: 2 events"
    assert overview.notes[0].startswith("Each bar is 100 millennia.")


@pytest.mark.parametrize(
    ("unit", "ends"),
    [
        (Unit.DAY, ("2020-05-08", "2020-06-09")),
        (Unit.QUARTER, ("2020-05", "2020-06")),
        (Unit.CENTURY, ("2020", "2020")),
    ],
)
def test_period_ends(unit: Unit, ends: tuple[str, str]) -> None:
    """URLs are as short as the unit allows."""
    assert period_ends(Interval(MAY, JUNE + 1), unit) == ends


def test_place_labels() -> None:
    """Labels do not overlap."""
    labels = place_labels(
        [LabelRequest(0, "1947"), LabelRequest(1, "1948"), LabelRequest(6, "1950"), LabelRequest(97, "2020")]
    )

    assert [(label.text, label.anchor, label.css_class) for label in labels] == [
        ("1947", "start", "narrow"),
        ("1950", "start", "wide"),
        ("2020", "end", "narrow"),
    ]
