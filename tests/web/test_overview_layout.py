"""The overview as it is drawn."""

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given

from tests.web.test_overview_binning import SPREADS
from timeline.dates import Day, Interval, Unit
from timeline.storage.search.histogram import HistogramBin
from timeline.web.pages.overview.captions import period_ends
from timeline.web.pages.overview.label_placement import LabelRequest, place_labels
from timeline.web.pages.overview.layout import MAX_BAR_HEIGHT, Overview, Window, build_overview

ANY = Window(None, None)


def address(first: str, last: str) -> str:
    return f"{first}..{last}"


def drawn(*spread: HistogramBin, window: Window = ANY) -> Overview:
    made = build_overview(spread, window, address)
    assert made is not None
    return made


def days(first: Day, last: Day | None = None, events: int = 1, disputed: int = 0) -> HistogramBin:
    return HistogramBin(first.number, (last or first).number, events, disputed)


MAY, JUNE = Day(2020, 5, 8), Day(2020, 6, 9)
ONE, NEXT = days(Day(2019, 12, 20)), days(Day(2019, 12, 21), events=4, disputed=2)
MANY = replace(NEXT, events=40)


@given(SPREADS)
def test_bars_stand_side_by_side_within_the_drawing(spread: list[HistogramBin]) -> None:
    made = build_overview(spread, ANY, address)
    places = [(float(bar.left[:-1]), float(bar.width[:-1])) for bar in made.bars] if made else []

    assert all(left + width <= next_ + 0.01 for (left, width), (next_, _) in pairwise(places))
    assert all(left >= 0 and left + width <= 100.1 for left, width in places)


@given(SPREADS)
def test_what_is_there_is_seen_and_not_higher_than_the_drawing(spread: list[HistogramBin]) -> None:
    made = build_overview(spread, ANY, address)

    for bar in made.bars if made else ():
        assert 0 <= bar.disputed_height <= bar.known_height
        assert bar.known_height + bar.possible_height <= MAX_BAR_HEIGHT + 3
        assert (bar.address is None) == (bar.known_height + bar.possible_height == 0)


def test_a_bar_says_what_is_in_it_and_leads_there() -> None:
    first, second = drawn(ONE, NEXT).bars

    assert (first.label, first.address) == ("20 December 2019: 1 event", "2019-12-20..2019-12-20")
    assert second.label == "21 December 2019: 4 events, in 2 the sources disagree"
    assert (first.known_height, second.known_height, second.disputed_height) == (18, 72, 36)


def test_what_is_known_no_closer_is_told_apart() -> None:
    weekend = days(Day(2019, 12, 20), Day(2019, 12, 22))
    bars = drawn(days(Day(2019, 12, 20)), replace(NEXT, events=9), weekend).bars

    assert [bar.label for bar in bars] == [
        "20 December 2019: 1 event; 1 more may be of then",
        "21 December 2019: 9 events, in 2 the sources disagree; 1 more may be of then",
        "22 December 2019: 1 event may be of then",
    ]


def test_a_fold_says_how_long_it_is() -> None:
    made = drawn(days(Day(-43, 1, 1), Day(-43, 12, 31)), days(Day(2015, 1, 1), Day(2015, 12, 31)))
    fold = made.bars[1]

    assert (fold.label, fold.address, fold.traits) == ("2,057 years without an event", None, ("fold",))
    assert [label.text for label in made.break_labels] == ["2,057 years"]
    assert [label.text for label in made.ticks] == ["44 BC", "2015"]


def test_a_fold_that_something_may_be_in_leads_there() -> None:
    fold = drawn(days(Day(1801, 1, 1), Day(1900, 12, 31)), ONE, MANY).bars[0]

    assert fold.label == "218 years without an event that is known to be of then; 1 event may be"
    assert fold.traits == ("fold",)


def test_folds_at_the_ends_name_their_years() -> None:
    made = drawn(days(Day(1801, 1, 1), Day(1900, 12, 31)), ONE, MANY, days(Day(2019, 1, 1), Day(2051, 12, 31)))

    assert {"1801", "20 December 2019", "2051"} >= {label.text for label in made.ticks} >= {"1801", "2051"}


def test_what_is_not_asked_for_is_outside() -> None:
    window = Window(Day(2019, 12, 21), None)

    assert [bar.traits for bar in drawn(ONE, NEXT, window=window).bars] == [("outside",), ()]
    assert [bar.traits for bar in drawn(ONE, NEXT, window=Window(None, Day(2019, 12, 20))).bars] == [(), ("outside",)]


def at(day: Day, hour: int, events: int = 1) -> HistogramBin:
    return HistogramBin(day.number, day.number, events, 0, hour * 3_600, hour * 3_600 + 60)


def test_one_day_without_clocks_has_no_overview() -> None:
    assert build_overview([ONE], ANY, address) is None
    assert build_overview([ONE, at(Day(2019, 12, 20), 9)], ANY, address) is None


def test_a_day_of_clocks_has_bars_of_hours() -> None:
    made = drawn(at(MAY, 9, events=2), days(MAY), at(MAY, 16), at(MAY, 18))

    assert made.unit == "hour"
    assert made.notes[0] == "A bar is an hour; the most are in 8 May 2020, 09:00 \N{EN DASH} 10:00: 2 events."
    first = next(bar for bar in made.bars if bar.known_height)
    assert first.label == "8 May 2020, 09:00 \N{EN DASH} 10:00: 2 events; 1 more may be of then"
    assert (first.first, first.last, first.address) == (
        "2020-05-08T09",
        "2020-05-08T09",
        "2020-05-08T09..2020-05-08T09",
    )


def test_hours_have_their_names_below() -> None:
    made = drawn(at(MAY, 16), at(MAY, 19), at(MAY + 1, 1), at(MAY + 1, 8), at(MAY + 1, 12))

    assert [label.text for label in made.ticks] == [
        "8 May 2020, 16:00",
        "9 May 2020",
        "06:00",
        "12:00",
    ]


def test_a_night_that_is_folded_has_its_length_in_hours() -> None:
    made = drawn(at(MAY, 17), at(MAY, 18), at(MAY + 1, 9))

    assert [label.text for label in made.break_labels] == ["14 hours"]
    assert "9 May 2020, 09:00" in [label.text for label in made.ticks]
    assert made.bars[2].label == "14 hours without an event"


def test_hours_that_end_with_a_fold_name_their_day() -> None:
    made = drawn(at(MAY, 9), at(MAY, 11), at(MAY, 14), days(MAY))

    assert [label.text for label in made.ticks] == ["8 May 2020", "12:00"]


def test_a_day_is_named_once_where_it_begins() -> None:
    made = drawn(at(MAY, 17), at(MAY, 22), at(MAY + 1, 2), at(MAY + 1, 14), days(MAY + 1))

    named = [(label.text, label.anchor) for label in made.ticks if label.text.endswith("2020")]
    assert named == [("9 May 2020", "start")]


def test_of_a_window_of_hours_the_rest_of_the_day_is_outside() -> None:
    window = Window(MAY, MAY, 10 * 3_600, 17 * 3_600)

    made = drawn(at(MAY, 9), at(MAY, 16), at(MAY, 18), window=window)

    assert [bar.traits for bar in made.bars if bar.known_height] == [("outside",), (), ("outside",)]


def test_few_bars_do_not_fill_the_width() -> None:
    assert [bar.left for bar in drawn(ONE, NEXT).bars] == ["0.000%", "4.167%"]


def test_the_notes_say_how_to_read_it() -> None:
    assert drawn(ONE, MANY, days(Day(2019, 12, 20), Day(2019, 12, 22))).notes == (
        "A bar is a day; the most are in 21 December 2019: 40 events.",
        "Faint: events that may be of then, for their dates are known no closer.",
        "Red: the sources disagree.",
    )


def test_the_ends_of_all_history_have_names_too() -> None:
    far = [days(Day(year, 1, 1)) for year in range(-2_000_000, 2_000_000, 40_000)]
    made = drawn(*far)

    assert made.bars[-1].label == "1900000 \N{EN DASH} 1999999: 2 events"
    assert made.notes[0].startswith("A bar is 100 millennia;")


@pytest.mark.parametrize(
    ("unit", "ends"),
    [
        (Unit.DAY, ("2020-05-08", "2020-06-09")),
        (Unit.QUARTER, ("2020-05", "2020-06")),
        (Unit.CENTURY, ("2020", "2020")),
    ],
)
def test_addresses_are_as_short_as_the_unit_allows(unit: Unit, ends: tuple[str, str]) -> None:
    assert period_ends(Interval(MAY, JUNE + 1), unit) == ends


def test_words_do_not_run_into_each_other() -> None:
    labels = place_labels(
        [LabelRequest(0, "1947"), LabelRequest(1, "1948"), LabelRequest(6, "1950"), LabelRequest(97, "2020")]
    )

    assert [(label.text, label.anchor, label.css_class) for label in labels] == [
        ("1947", "start", "narrow"),
        ("1950", "start", "wide"),
        ("2020", "end", "narrow"),
    ]
