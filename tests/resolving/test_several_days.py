"""A result that is the same on all possible days of writing is known; any other is unchanged."""

import pytest

from timeline.dates import Day
from timeline.records import Anchor, AnchorKind, Resolution
from timeline.resolving import resolve_document, resolve_on_days
from timeline.tagging import tag
from timeline.wording.date_reasons import format_date_reason

FRIDAY = Day(2019, 12, 20)
WEEK = [FRIDAY + days for days in range(7)]


def resolved(text: str, days: list[Day] = WEEK) -> list[Resolution]:
    return list(resolve_on_days(tag(text), days))


def test_friday_is_same_on_seven_days() -> None:
    """A past Friday is the same on the seven days from that Friday on."""
    [friday] = resolved("She spoke on Friday.")

    assert friday.when.edtf == "2019-12-20"
    assert friday.anchor == Anchor(AnchorKind.PUBLICATION, "2019-12-20/2019-12-26")
    assert format_date_reason(friday.reason) == (
        '"Friday", on whichever day from 2019-12-20 to 2019-12-26 it was published: Friday 2019-12-20'
    )


@pytest.mark.parametrize("text", ["She spoke on Sunday.", "She spoke yesterday.", "She spoke last week."])
def test_different_results_are_unknown(text: str) -> None:
    """A result that differs between the days is that of an unknown day."""
    assert resolved(text) == list(resolve_document(tag(text), None))


@pytest.mark.parametrize("text", ["She spoke in 2015.", "She spoke for two hours.", "She speaks every Friday."])
def test_independent_result_is_unchanged(text: str) -> None:
    """A result that depends on no day is unchanged."""
    assert resolved(text) == list(resolve_document(tag(text), None))


def test_dependent_result_follows_its_anchor() -> None:
    """A date that depends on a known date is known."""
    _, later = resolved("She spoke on Friday. Two days later she resigned.")

    assert later.when.edtf == "2019-12-22"
    assert later.anchor == Anchor(AnchorKind.MENTION, "2019-12-20")
    assert (
        format_date_reason(later.reason)
        == '"Two days later", 2 days after Friday 2019-12-20, the last date mentioned: Sunday 2019-12-22'
    )


def test_coarse_result_why() -> None:
    """The reason of a coarse date has its EDTF."""
    [year] = resolved("She resigned this year.")

    assert year.when.edtf == "2019"
    assert (
        format_date_reason(year.reason)
        == '"this year", on whichever day from 2019-12-20 to 2019-12-26 it was published: 2019'
    )


def test_day_of_year_near_the_days() -> None:
    """A day of the year is known if the days are near it."""
    [day] = resolved("On May 8 she spoke.", [Day(2020, 5, 12), Day(2020, 5, 13), Day(2020, 5, 15)])

    assert day.when.edtf == "2020-05-08"


def test_text_without_timexes() -> None:
    """A text without timexes has no resolutions."""
    assert resolved("She spoke.") == []
