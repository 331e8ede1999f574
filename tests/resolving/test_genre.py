"""A text about a past that has its own dates follows them; the news follows its day."""

import pytest

from timeline.dates import Day
from timeline.records import AnchorKind
from timeline.resolving import resolve_document
from timeline.tagging import tag

WRITTEN = Day(2009, 12, 19)

CHRONICLE = (
    "The bridge was begun in 1901. In June the first pier stood. Work stopped in November and went on in March. "
    "On 4 July 1904 a storm took the scaffold; two days later the builder died. His son finished it in 1907. "
    "By September carts crossed it. In the spring of 1911 it was painted, and in August the mayor fell off it. "
    "It was sold in 1920."
)
CHRONICLE_DATES = [
    *(
        "1901",
        "1901-06",
        "1901-11",
        "1902-03",
        "1904-07-04",
        "1904-07-06",
        "1907",
        "1907-09",
        "1911-21",
        "1911-08",
        "1920",
    ),
]


@pytest.mark.parametrize("written", [WRITTEN, None])
def test_a_chronicle_follows_its_own_dates(written: Day | None) -> None:
    found = resolve_document(tag(CHRONICLE), written)

    assert [resolution.when.edtf for resolution in found] == CHRONICLE_DATES


def test_what_is_told_next_to_another_date_says_so() -> None:
    june = resolve_document(tag(CHRONICLE), WRITTEN)[1]

    assert june.anchor.kind is AnchorKind.MENTION
    assert june.why == '"June", told next to 1901, where the story stood: 1901-06'


def test_what_hangs_on_the_day_of_writing_does_not_move_the_story() -> None:
    text = CHRONICLE.replace("By September", "Today it is closed. By September")

    assert [resolution.when.edtf for resolution in resolve_document(tag(text), WRITTEN)] == [
        *CHRONICLE_DATES[:7],
        "2009-12-19",
        *CHRONICLE_DATES[7:],
    ]


def test_news_that_looks_back_stays_news() -> None:
    text = "Police said on Friday that the bridge, begun in 1901, was closed last week. It opens in May, as in 1907."

    assert [resolution.when.edtf for resolution in resolve_document(tag(text), WRITTEN)] == [
        "2009-12-18",
        "1901",
        "2009-12-07/2009-12-13",
        "2010-05",
        "1907",
    ]


def test_an_undated_text_with_one_bare_weekday_is_not_guessed_at() -> None:
    text = CHRONICLE + " The museum opens on Friday; it closed on March 5."

    assert [resolution.when.edtf for resolution in resolve_document(tag(text), None)][-2:] == [None, "XXXX-03-05"]
