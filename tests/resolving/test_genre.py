"""Genre of a text: a narrative follows its own dates, news follows its day."""

import pytest

from timeline.dates import Day
from timeline.records import AnchorKind
from timeline.resolving import resolve_document
from timeline.tagging import tag
from timeline.wording.date_reasons import format_date_reason

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
def test_chronicle_dates(written: Day | None) -> None:
    """A chronicle follows its own dates."""
    resolutions = resolve_document(tag(CHRONICLE), written)

    assert [resolution.when.edtf for resolution in resolutions] == CHRONICLE_DATES


def test_chronicle_why() -> None:
    """The reason of a date in a narrative has the date of the story before it."""
    june = resolve_document(tag(CHRONICLE), WRITTEN)[1]

    assert june.anchor.kind is AnchorKind.MENTION
    assert format_date_reason(june.reason) == '"June", told next to 1901, where the story stood: 1901-06'


def test_deictic_does_not_move_story() -> None:
    """A date that depends on the day of writing does not move the story."""
    text = CHRONICLE.replace("By September", "Today it is closed. By September")

    assert [resolution.when.edtf for resolution in resolve_document(tag(text), WRITTEN)] == [
        *CHRONICLE_DATES[:7],
        "2009-12-19",
        *CHRONICLE_DATES[7:],
    ]


def test_news_with_past_dates() -> None:
    """News that looks back remains news."""
    text = "Police said on Friday that the bridge, begun in 1901, was closed last week. It opens in May, as in 1907."

    assert [resolution.when.edtf for resolution in resolve_document(tag(text), WRITTEN)] == [
        "2009-12-18",
        "1901",
        "2009-12-07/2009-12-13",
        "2010-05",
        "1907",
    ]


def test_undated_text_with_weekday_is_no_narrative() -> None:
    """An undated text with one bare weekday is no narrative."""
    text = CHRONICLE + " The museum opens on Friday; it closed on March 5."

    assert [resolution.when.edtf for resolution in resolve_document(tag(text), None)][-2:] == [None, "XXXX-03-05"]
