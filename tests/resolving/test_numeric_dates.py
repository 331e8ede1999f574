"""The order of month and day in numeric dates."""

import pytest

from timeline.dates import Day
from timeline.meanings.operators import Numeric
from timeline.records import AnchorKind
from timeline.resolving import resolve_document
from timeline.tagging import tag
from timeline.wording.date_reasons import format_date_reason


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("25/04/2019", '"25/04/2019", which is a day in one order only: Thursday 2019-04-25'),
        ("03/04/2019", '"03/04/2019", with month and day in the order usual in its language: Monday 2019-03-04'),
        (
            "03/04/2019 and 25/04/2019",
            '"03/04/2019", with month and day in the order of the text\'s other dates: Wednesday 2019-04-03',
        ),
    ],
)
def test_why_of_numeric_date(text: str, why: str) -> None:
    """The reason has the order of month and day, and its source."""
    first, *_ = resolve_document(tag(text), None)

    assert format_date_reason(first.reason) == why
    assert first.anchor.kind is AnchorKind.ABSOLUTE


def test_numeric_meaning() -> None:
    """The meaning keeps both readings."""
    (timex,) = tag("03/04/2019")

    assert timex.meaning == Numeric(3, 4, 2019)


@pytest.mark.parametrize(("month", "day"), [(31, 31), (0, 4), (30, 2), (13, 13)])
def test_numeric_refuses_impossible_day(month: int, day: int) -> None:
    """Numbers that are no day in either order are refused."""
    with pytest.raises(ValueError, match="no month and day"):
        Numeric(month, day, 2019)


def test_numeric_chronicle() -> None:
    """A chronicle with numeric dates is a narrative."""
    text = (
        "It began on 25/04/1819, was halted on 03/05/1819 and 01/07/1819 and ended on 02/09/1819. In October it rained."
    )

    assert [resolution.when.edtf for resolution in resolve_document(tag(text), Day(2019, 12, 21))] == [
        *("1819-04-25", "1819-05-03", "1819-07-01", "1819-09-02", "1819-10"),
    ]
