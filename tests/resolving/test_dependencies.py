"""What a day of publication would date, and what it would not."""

import pytest
from hypothesis import given

from tests.strategies import MEANINGS
from timeline.dates import Day
from timeline.meanings.operators import Meaning
from timeline.records import Extent, Status, Timex, status
from timeline.resolving import depends_on_publication, resolve_document
from timeline.tagging import tag


@pytest.mark.parametrize(
    ("text", "settled"),
    [
        ("She spoke on Friday.", "by a day"),
        ("She spoke on May 8.", "by a day"),
        ("She spoke in May.", "by a day"),
        ("She spoke two days ago.", "by a day"),
        ("She spoke the next day.", "by a day"),
        ("She has ruled for the past five years.", "by a day"),
        ("She spoke on 8 May 2015.", "by no day"),
        ("She spoke in 2015.", "by no day"),
        ("She spoke for five years.", "by no day"),
        ("She spoke every Friday.", "by no day"),
    ],
)
def test_it_waits_if_a_day_would_date_it_and_nothing_else_does(text: str, settled: str) -> None:
    assert depends_on_publication(tag(text)[0].meaning) is (settled == "by a day")


@given(meaning=MEANINGS)
def test_what_does_not_wait_is_dated_without_a_day_or_not_even_with_one(meaning: Meaning) -> None:
    alone, dated = (
        status(resolve_document([Timex(Extent(0, 1, "x"), meaning)], day)[0].when) for day in (None, Day(2019, 12, 21))
    )

    assert depends_on_publication(meaning) is (alone is not Status.DATED and dated is Status.DATED)
