"""Meanings that only need a day of publication."""

import pytest
from hypothesis import given

from tests.strategies import MEANINGS
from timeline.dates import Day
from timeline.meanings.operators import Meaning
from timeline.records import Extent, Status, Timex, status
from timeline.resolving import depends_on_publication, resolve_document
from timeline.tagging import tag


@pytest.mark.parametrize(
    ("text", "dated"),
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
def test_depends_on_publication(text: str, dated: str) -> None:
    """A meaning depends on publication if only a day of publication would date it."""
    assert depends_on_publication(tag(text)[0].meaning) is (dated == "by a day")


@given(meaning=MEANINGS)
def test_depends_on_publication_agrees_with_status(meaning: Meaning) -> None:
    """Other meanings are dated without a day of publication, or not even with one."""
    undated, dated = (
        status(resolve_document([Timex(Extent(0, 1, "x"), meaning)], day)[0].when) for day in (None, Day(2019, 12, 21))
    )

    assert depends_on_publication(meaning) is (undated is not Status.DATED and dated is Status.DATED)
