"""What comes out the same on each of the days on which a text may be written is known; all else stays as it is."""

import pytest

from timeline.dates import Day
from timeline.records import Anchor, AnchorKind, Resolution
from timeline.resolving import resolve_document, resolve_on_days
from timeline.tagging import tag

FRIDAY = Day(2019, 12, 20)
WEEK = [FRIDAY + days for days in range(7)]


def settled(text: str, days: list[Day] = WEEK) -> list[Resolution]:
    return list(resolve_on_days(tag(text), days))


def test_a_friday_told_as_past_is_the_same_on_all_days_of_the_week_that_it_begins() -> None:
    [friday] = settled("She spoke on Friday.")

    assert friday.when.edtf == "2019-12-20"
    assert friday.anchor == Anchor(AnchorKind.PUBLICATION, "2019-12-20/2019-12-26")
    assert friday.why == (
        '"Friday", on whichever day from 2019-12-20 to 2019-12-26 it was published: Friday 2019-12-20'
    )


@pytest.mark.parametrize("text", ["She spoke on Sunday.", "She spoke yesterday.", "She spoke last week."])
def test_what_depends_on_the_day_is_as_if_none_were_known(text: str) -> None:
    assert settled(text) == list(resolve_document(tag(text), None))


@pytest.mark.parametrize("text", ["She spoke in 2015.", "She spoke for two hours.", "She speaks every Friday."])
def test_what_hangs_on_no_day_is_as_it_was(text: str) -> None:
    assert settled(text) == list(resolve_document(tag(text), None))


def test_what_hangs_on_a_date_that_all_days_give_follows_it() -> None:
    _, later = settled("She spoke on Friday. Two days later she resigned.")

    assert later.when.edtf == "2019-12-22"
    assert later.anchor == Anchor(AnchorKind.MENTION, "2019-12-20")
    assert later.why == '"Two days later", 2 days after Friday 2019-12-20, the last date mentioned: Sunday 2019-12-22'


def test_what_is_coarse_is_told_as_it_is() -> None:
    [year] = settled("She resigned this year.")

    assert year.when.edtf == "2019"
    assert year.why == '"this year", on whichever day from 2019-12-20 to 2019-12-26 it was published: 2019'


def test_a_day_of_the_year_is_found_where_the_days_lie_around_it() -> None:
    [day] = settled("On May 8 she spoke.", [Day(2020, 5, 12), Day(2020, 5, 13), Day(2020, 5, 15)])

    assert day.when.edtf == "2020-05-08"


def test_a_text_without_expressions_has_nothing_to_settle() -> None:
    assert settled("She spoke.") == []
