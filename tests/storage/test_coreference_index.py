"""Blocking keys as they are stored and found."""

from itertools import groupby

import pytest
from sqlite_utils import Database

from tests.storage.factories import article, dated, mention, on
from timeline.coreference import fingerprint
from timeline.storage import coreference_index, documents, mentions, timexes

DAYS = [f"2015-05-{day:02}" for day in range(1, 21)]
WORDS = ["ferri", "sail", "harbour", "storm", "captain"]


@pytest.fixture
def numbers(db: Database) -> list[int]:
    """The numbers of twenty mentions of one text."""
    ferry = article(count=len(DAYS))
    reported = [mention(ferry, number, on(2015, 5, 1 + number)) for number in range(len(DAYS))]
    documents.save(db, ferry)
    timexes.replace(db, ferry, map(dated, reported))
    mentions.replace(db, ferry, reported)
    return [number for (number,) in db.execute("SELECT number FROM mentions ORDER BY number")]


def test_candidates_share_a_key(db: Database, numbers: list[int]) -> None:
    """The candidates of a mention have one of its probe keys."""
    one, other, *_ = numbers
    coreference_index.add_keys(db, [(-7, one), (8, other)])

    probe_keys = {1001: [-7, 8], 1002: [-7], 1003: [9]}
    assert coreference_index.candidates(db, probe_keys) == {1001: {one, other}, 1002: {one}, 1003: set()}


def test_keys_of_one_day_are_side_by_side(db: Database, numbers: list[int]) -> None:
    """Keys that share their first two parts are adjacent in the table."""
    mixed = [
        (fingerprint("default", ("day", day, word, "")), number)
        for word in WORDS
        for number, day in zip(numbers, DAYS, strict=True)
    ]
    coreference_index.add_keys(db, mixed)

    stored = [number for (number,) in db.execute("SELECT mention FROM blocking_keys ORDER BY key")]

    assert len(stored) == len(mixed)
    assert sorted(number for number, _ in groupby(stored)) == numbers
