"""The traces by which mentions find each other, as they are kept."""

from itertools import groupby

import pytest
from sqlite_utils import Database

from tests.storage.factories import article, dated, mention, on
from timeline.storage import coreference_index, documents, mentions, timexes

DAYS = [f"2015-05-{day:02}" for day in range(1, 21)]
WORDS = ["ferri", "sail", "harbour", "storm", "captain"]


@pytest.fixture
def numbers(db: Database) -> list[int]:
    """Of twenty mentions of one text."""
    ferry = article(count=len(DAYS))
    told = [mention(ferry, number, on(2015, 5, 1 + number)) for number in range(len(DAYS))]
    documents.save(db, ferry)
    timexes.replace(db, ferry, map(dated, told))
    mentions.replace(db, ferry, told)
    return [number for (number,) in db.execute("SELECT number FROM mentions ORDER BY number")]


def test_each_mention_finds_those_that_left_what_it_looks_for(db: Database, numbers: list[int]) -> None:
    one, other, *_ = numbers
    coreference_index.add_keys(
        db, "default", [(one, ("day", "2015-05-01", "ferri", "")), (other, ("day", "2015-05-02", "sail", ""))]
    )

    sought = {
        1001: [("day", "2015-05-01", "ferri", ""), ("day", "2015-05-02", "sail", "")],
        1002: [("day", "2015-05-01", "ferri", "")],
        1003: [("day", "2015-05-01", "sail", "")],
    }
    assert coreference_index.candidates(db, "default", sought) == {1001: {one, other}, 1002: {one}, 1003: set()}
    assert coreference_index.candidates(db, "another", sought) == {1001: set(), 1002: set(), 1003: set()}


def test_what_is_left_of_one_day_lies_side_by_side(db: Database, numbers: list[int]) -> None:
    mixed = [(number, ("day", day, word, "")) for word in WORDS for number, day in zip(numbers, DAYS, strict=True)]
    coreference_index.add_keys(db, "default", mixed)

    kept = [number for (number,) in db.execute("SELECT mention FROM blocking_keys ORDER BY key")]

    assert len(kept) == len(mixed)
    assert sorted(number for number, _ in groupby(kept)) == numbers
