"""What makes an event matter, one thing at a time."""

from __future__ import annotations

from typing import Any

import pytest

from tests.coreference.factories import CENTURY, MARCH, MARCH_3, SOME_MARCH_3, YEAR, mention, source
from timeline.dates import UNKNOWN, Day, When
from timeline.ranking.importance import importance
from timeline.records import Modality

FULL = "storm port crane night wage"


def told(*places: str, when: When = MARCH_3, modality: Modality = Modality.OCCURRED, **fields: Any) -> float:
    """The importance of an event that is told in full at these places."""
    return importance([mention(place, words=FULL, **fields) for place in places], modality, when)


def test_one_source_that_opens_with_it_is_a_half_and_more_come_ever_closer_to_one() -> None:
    assert [told(*(f"{name}:0" for name in "abcd"[:count])) for count in (1, 2, 3, 4)] == [0.5, 0.6667, 0.75, 0.8]
    assert told(*(f"s{number}:0" for number in range(500))) < 1


def test_what_is_told_far_down_matters_less_and_what_is_told_again_a_little_more() -> None:
    assert told("a:1000") < told("a:0") < told("a:0", "a:9") < told("a:0", "b:0")


@pytest.mark.parametrize(
    ("sure", "unsure"),
    [
        (Modality.OCCURRED, Modality.REPORTED),
        (Modality.REPORTED, Modality.EXPECTED),
        (Modality.EXPECTED, Modality.NEGATED),
        (Modality.NEGATED, Modality.POSSIBLE),
    ],
)
def test_what_happened_matters_more_than_what_was_said_expected_denied_or_only_may_be(
    sure: Modality, unsure: Modality
) -> None:
    assert told("a:0", modality=sure) > told("a:0", modality=unsure)


def test_what_no_timex_dates_matters_less() -> None:
    assert told("a:0", timex=None) < told("a:0")


@pytest.mark.parametrize("coarse", [YEAR, CENTURY, SOME_MARCH_3, UNKNOWN])
def test_a_date_that_is_coarser_than_a_month_or_not_known_matters_less(coarse: When) -> None:
    assert told("a:0", when=coarse) < told("a:0", when=MARCH) == told("a:0", when=MARCH_3)


def test_what_hardly_says_anything_matters_less() -> None:
    assert importance([mention("a:0", words="storm")], Modality.OCCURRED, MARCH_3) < told("a:0")


def test_what_other_texts_look_back_on_long_after_matters_more() -> None:
    def twice(later: Day) -> float:
        texts = [source("a", Day(2021, 3, 4)), source("b", later)]
        pile = [mention(f"{text.id}:0", words=FULL, document=text) for text in texts]
        return importance(pile, Modality.OCCURRED, MARCH_3)

    assert twice(Day(2021, 4, 2)) == twice(Day(2021, 3, 5)) < twice(Day(2021, 4, 3))


def test_one_text_that_looks_back_is_no_more_than_one_text() -> None:
    back = mention("a:0", words=FULL, document=source("a", Day(2022, 1, 1)))

    assert importance([back], Modality.OCCURRED, MARCH_3) == told("a:0")


def test_it_is_never_nothing() -> None:
    deep = mention("a:100000000", timex=None)

    assert importance([deep], Modality.POSSIBLE, UNKNOWN) == 0.0001
