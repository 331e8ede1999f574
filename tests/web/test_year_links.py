"""Where to go on in a timeline that one page does not hold."""

from collections.abc import Iterable

import pytest
from flask import Flask

from timeline.dates import Day
from timeline.storage.search.histogram import HistogramBin
from timeline.web import create_app
from timeline.web.pages.page_request import PageRequest
from timeline.web.pages.year_links import period_links


def named(app: Flask, starts: Iterable[int]) -> list[str]:
    spread = [HistogramBin(Day(year, 5, 8).number, Day(year, 5, 9).number, 1) for year in starts]
    with app.test_request_context():
        return [place.name for place in period_links(spread, PageRequest("default", {}))]


@pytest.fixture
def app() -> Flask:
    return create_app("none.db")


def test_few_years_are_named_each(app: Flask) -> None:
    assert named(app, (2015, -43, 2015, 1850)) == ["44 BC", "1850", "2015"]


def test_of_many_what_is_longer_is_named(app: Flask) -> None:
    assert named(app, range(1900, 1960)) == ["1900s", "1910s", "1920s", "1930s", "1940s", "1950s"]
    assert named(app, range(1000, 1900, 10))[:2] == ["11th century", "12th century"]


def test_there_are_never_more_than_fit(app: Flask) -> None:
    assert len(named(app, range(-50_000, 50_000, 1_000))) == 40


def test_none_are_named_where_nothing_is(app: Flask) -> None:
    assert named(app, ()) == []
