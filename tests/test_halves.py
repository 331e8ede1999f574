"""The benchmark that hides days reads documents as anyone would, and reckons right."""

from typing import Any

import pytest

from benchmarks.halves import COLLECTIONS, STORIES, Article, Claim, claim, inferred, read, score
from timeline.dates import Day, Interval

FRIDAY = Day(2019, 12, 20)


def entry(published: str | None, origin: str, bounds: dict[str, Any] | None = None) -> dict[str, Any]:
    return {"id": "a", "published": published, "published_from": origin, "published_bounds": bounds}


def days(first: Day, last: Day) -> Interval:
    return Interval(first, last + 1)


@pytest.mark.parametrize(
    ("document", "claimed"),
    [
        (entry(None, "unknown"), None),
        (entry(None, "inferred", {"earliest": None, "latest": None, "probability": 1.0, "because": []}), None),
        (entry("2019-12-21", "inferred"), days(Day(2019, 12, 21), Day(2019, 12, 21))),
        (entry(None, "inferred", {"earliest": "2019-12-20", "latest": "2019-12-26"}), days(FRIDAY, Day(2019, 12, 26))),
        (entry(None, "unknown", {"earliest": "2019-12-20", "latest": None}), days(FRIDAY, Day(9999, 12, 31))),
        (entry(None, "unknown", {"earliest": None, "latest": "2019-12-20"}), days(Day(1, 1, 1), FRIDAY)),
    ],
)
def test_what_is_said_of_a_day_is_a_claim(document: dict[str, Any], claimed: Interval | None) -> None:
    assert claim(document, FRIDAY) == Claim(FRIDAY, claimed)


def test_a_day_that_the_text_tells_is_no_inference() -> None:
    assert claim(entry("2019-12-20", "metadata"), FRIDAY).is_stated


def test_the_figures_of_a_line() -> None:
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
        "told by the text": "1",
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
def test_each_known_day_is_hidden_once_and_no_text_tells_its_own() -> None:
    pile = [
        Article("one", "The court ruled on Friday.", FRIDAY),
        Article("two", "The captain resigned on Tuesday.", Day(2019, 12, 25)),
        Article("three", "The tower was built in 1967.", None),
    ]

    claims = list(inferred(pile))

    assert [one.written for one in claims] == [FRIDAY, Day(2019, 12, 25)]
    assert not any(one.is_stated for one in claims)


def test_the_piles_are_affairs_of_several_articles_with_true_days_in_their_order() -> None:
    piles = [read(path) for path in sorted(COLLECTIONS.glob("*.txt"))]

    assert len(piles) >= 3
    for pile in piles:
        written = [article.written for article in pile if article.written is not None]
        assert 6 <= len(pile) == len(written) == len({article.name for article in pile})
        assert written == sorted(written)
    assert len([article for path in STORIES.glob("*.txt") for article in read(path)]) > 60
