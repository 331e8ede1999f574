"""The benchmark `halves.py`: its claims and its figures."""

from typing import Any

import pytest

from benchmarks.halves import COLLECTIONS, STORIES, Article, Claim, claim, inferred, read, score
from timeline.dates import Day, Interval

FRIDAY = Day(2019, 12, 20)


def document_json(published: str | None, origin: str, bounds: dict[str, Any] | None = None) -> dict[str, Any]:
    return {"id": "a", "published": published, "published_from": origin, "published_bounds": bounds}


def days(first: Day, last: Day) -> Interval:
    return Interval(first, last + 1)


@pytest.mark.parametrize(
    ("document", "claimed"),
    [
        (document_json(None, "unknown"), None),
        (document_json(None, "inferred", {"earliest": None, "latest": None, "probability": 1.0, "because": []}), None),
        (document_json("2019-12-21", "inferred"), days(Day(2019, 12, 21), Day(2019, 12, 21))),
        (
            document_json(None, "inferred", {"earliest": "2019-12-20", "latest": "2019-12-26"}),
            days(FRIDAY, Day(2019, 12, 26)),
        ),
        (document_json(None, "unknown", {"earliest": "2019-12-20", "latest": None}), days(FRIDAY, Day(9999, 12, 31))),
        (document_json(None, "unknown", {"earliest": None, "latest": "2019-12-20"}), days(Day(1, 1, 1), FRIDAY)),
    ],
)
def test_claim_from_document_json(document: dict[str, Any], claimed: Interval | None) -> None:
    assert claim(document, FRIDAY) == Claim(FRIDAY, claimed)


def test_claim_stated_by_the_text() -> None:
    assert claim(document_json("2019-12-20", "metadata"), FRIDAY).is_stated


def test_score_figures() -> None:
    claims = [
        Claim(FRIDAY, None),
        Claim(FRIDAY, days(FRIDAY, FRIDAY)),
        Claim(FRIDAY, days(FRIDAY + 3, FRIDAY + 3)),
        Claim(FRIDAY, days(FRIDAY, FRIDAY + 6)),
        Claim(FRIDAY, days(Day(1, 1, 1), FRIDAY)),
        Claim(FRIDAY, days(FRIDAY, FRIDAY), is_stated=True),
    ]

    assert score(claims) == {
        "hidden": "5",
        "stated by the text": "1",
        "inferred": "80.0",
        "sound": "75.0",
        "one day": "40.0",
        "its error": "1.5",
        "from a day to a day": "60.0",
        "error of the middle": "3",
        "within a day": "20.0",
    }
    assert [one.miss for one in claims] == [0, 0, 3, 0, 0, 0]
    assert score([])["sound"] == "-"


@pytest.mark.slow
def test_inferred_hides_each_known_day_once() -> None:
    collection = [
        Article("one", "The court ruled on Friday.", FRIDAY),
        Article("two", "The captain resigned on Tuesday.", Day(2019, 12, 25)),
        Article("three", "The tower was built in 1967.", None),
    ]

    claims = list(inferred(collection))

    assert [one.written for one in claims] == [FRIDAY, Day(2019, 12, 25)]
    assert not any(one.is_stated for one in claims)


def test_collections_are_dated_articles_in_order() -> None:
    collections = [read(path) for path in sorted(COLLECTIONS.glob("*.txt"))]

    assert len(collections) >= 3
    for collection in collections:
        written = [article.written for article in collection if article.written is not None]
        assert 6 <= len(collection) == len(written) == len({article.name for article in collection})
        assert written == sorted(written)
    assert len([article for path in STORIES.glob("*.txt") for article in read(path)]) > 60
