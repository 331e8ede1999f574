"""A closer look at the overview."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.dates import Day, Interval
from timeline.storage.search.histogram import HistogramBin
from timeline.web.pages.overview.zoom import bins_within, parse_range, zoom_links

WHOLE = [HistogramBin(number, number, 1) for number in range(Day(2020, 1, 1).number, Day(2020, 4, 10).number)]


def ways(spread: Sequence[HistogramBin], shown: str | None) -> dict[str, str | None]:
    return {look.name: look.address or None for look in zoom_links(spread, parse_range(shown), lambda part: part or "")}


@pytest.mark.parametrize(
    ("written", "days"),
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
def test_a_part_is_written_as_its_first_and_its_last_day(written: str | None, days: Interval | None) -> None:
    assert parse_range(written) == days


def test_only_what_is_wholly_within_is_drawn() -> None:
    year = HistogramBin(Day(2020, 1, 1).number, Day(2020, 12, 31).number, 5)

    assert bins_within([*WHOLE, year], Interval(Day(2020, 1, 1), Day(2020, 1, 3))) == tuple(WHOLE[:2])


def test_closer_leads_to_where_half_of_the_events_are() -> None:
    assert ways(WHOLE, None) == {"closer": "2020-01-25/2020-03-15"}


def test_from_a_part_there_are_ways_around_it() -> None:
    assert ways(WHOLE, "2020-02-01/2020-02-10") == {
        "closer": "2020-02-03/2020-02-08",
        "wider": "2020-01-27/2020-02-15",
        "earlier": "2020-01-27/2020-02-05",
        "later": "2020-02-06/2020-02-15",
    }


def test_wider_than_all_is_all() -> None:
    assert ways(WHOLE, "2020-01-01/2020-03-30") == {
        "closer": "2020-01-23/2020-03-08",
        "wider": None,
        "later": "2020-02-15/2020-05-14",
    }


def test_over_a_gap_the_way_leads_to_the_next_event() -> None:
    spread = [*WHOLE, HistogramBin(Day(2100, 5, 1).number, Day(2100, 5, 1).number, 1)]

    assert ways(spread, "2020-04-01/2020-04-09")["later"] == "2100-04-23/2100-05-01"
    assert ways(spread, "2100-04-23/2100-05-01")["earlier"] == "2020-04-09/2020-04-17"


def test_a_day_can_be_looked_at_no_closer() -> None:
    assert ways([HistogramBin(700_000, 700_000, 9)], None) == {}


@given(st.lists(st.tuples(st.integers(-4_000_000, 4_000_000), st.integers(0, 400)), min_size=1))
def test_looking_closer_comes_to_an_end(spread: list[tuple[int, int]]) -> None:
    every = [HistogramBin(first, first + length, 1) for first, length in spread]
    shown, days = None, []
    while (closer := ways(every, shown).get("closer")) is not None:
        shown = closer
        days.append(parse_range(shown))

    assert days == sorted(days, key=lambda one: -one.days)  # type: ignore[union-attr]
    assert len(set(days)) == len(days)


def test_closer_leads_to_a_single_day_where_that_has_hours() -> None:
    number = Day(2020, 2, 1).number
    around = [HistogramBin(number - 40, number - 40, 1), HistogramBin(number + 40, number + 40, 1)]
    hours = [HistogramBin(number, number, 3, 0, hour * 3_600, hour * 3_600 + 60) for hour in (9, 14)]

    assert ways([*around, *hours], None)["closer"] == "2020-02-01/2020-02-01"
    assert "closer" not in ways([*around, *hours[:1]], None)
