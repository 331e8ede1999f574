"""The zoom of the overview."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.dates import Day, Interval
from timeline.storage.search.histogram import HistogramBin
from timeline.web.pages.overview.zoom import bins_within, parse_range, zoom_links

WHOLE = [HistogramBin(number, number, 1) for number in range(Day(2020, 1, 1).number, Day(2020, 4, 10).number)]


def links(bins: Sequence[HistogramBin], shown: str | None) -> dict[str, str | None]:
    return {link.name: link.address or None for link in zoom_links(bins, parse_range(shown), lambda part: part or "")}


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("2019-12-01/2020-01-31", Interval(Day(2019, 12, 1), Day(2020, 2, 1))),
        ("-0044-03-15/-0043-01-01", Interval(Day(-44, 3, 15), Day(-43, 1, 2))),
        ("2020-01-31/2019-12-01", None),
        ("2020-02-30/2020-03-01", None),
        ("2020", None),
        ("a/b/c", None),
        ("", None),
        (None, None),
    ],
)
def test_parse_range(text: str | None, days: Interval | None) -> None:
    """A range is its first and last day."""
    assert parse_range(text) == days


def test_bins_within() -> None:
    """Only bins entirely within the days are returned."""
    year = HistogramBin(Day(2020, 1, 1).number, Day(2020, 12, 31).number, 5)

    assert bins_within([*WHOLE, year], Interval(Day(2020, 1, 1), Day(2020, 1, 3))) == tuple(WHOLE[:2])


def test_closer() -> None:
    """Closer leads to the middle half of the events."""
    assert links(WHOLE, None) == {"closer": "2020-01-25/2020-03-15"}


def test_links_from_part() -> None:
    """A part has links in all directions."""
    assert links(WHOLE, "2020-02-01/2020-02-10") == {
        "closer": "2020-02-03/2020-02-08",
        "wider": "2020-01-27/2020-02-15",
        "earlier": "2020-01-27/2020-02-05",
        "later": "2020-02-06/2020-02-15",
    }


def test_wider_than_everything() -> None:
    """Wider is limited to all dates."""
    assert links(WHOLE, "2020-01-01/2020-03-30") == {
        "closer": "2020-01-23/2020-03-08",
        "wider": None,
        "later": "2020-02-15/2020-05-14",
    }


def test_earlier_and_later_over_gap() -> None:
    """Earlier and later reach the next event."""
    bins = [*WHOLE, HistogramBin(Day(2100, 5, 1).number, Day(2100, 5, 1).number, 1)]

    assert links(bins, "2020-04-01/2020-04-09")["later"] == "2100-04-23/2100-05-01"
    assert links(bins, "2100-04-23/2100-05-01")["earlier"] == "2020-04-09/2020-04-17"


def test_single_day_has_no_closer() -> None:
    """A single day cannot be zoomed."""
    assert links([HistogramBin(700_000, 700_000, 9)], None) == {}


@given(st.lists(st.tuples(st.integers(-4_000_000, 4_000_000), st.integers(0, 400)), min_size=1))
def test_closer_terminates(bins: list[tuple[int, int]]) -> None:
    """Property: zooming in ends."""
    bin_list = [HistogramBin(first, first + length, 1) for first, length in bins]
    shown, days = None, []
    while (closer := links(bin_list, shown).get("closer")) is not None:
        shown = closer
        days.append(parse_range(shown))

    assert days == sorted(days, key=lambda one: -one.days)  # type: ignore[union-attr]
    assert len(set(days)) == len(days)


def test_closer_to_day_with_hours() -> None:
    """Closer leads to a single day if it has hours."""
    number = Day(2020, 2, 1).number
    neighbours = [HistogramBin(number - 40, number - 40, 1), HistogramBin(number + 40, number + 40, 1)]
    hours = [HistogramBin(number, number, 3, 0, hour * 3_600, hour * 3_600 + 60) for hour in (9, 14)]

    assert links([*neighbours, *hours], None)["closer"] == "2020-02-01/2020-02-01"
    assert "closer" not in links([*neighbours, *hours[:1]], None)
