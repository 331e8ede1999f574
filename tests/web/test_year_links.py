"""Links to years and longer periods."""

from collections.abc import Iterable

import pytest
from flask import Flask

from timeline.dates import Day
from timeline.storage.search.histogram import HistogramBin
from timeline.web import create_app
from timeline.web.pages.page_request import PageRequest
from timeline.web.pages.year_links import period_links


def link_names(app: Flask, starts: Iterable[int]) -> list[str]:
    bins = [HistogramBin(Day(year, 5, 8).number, Day(year, 5, 9).number, 1) for year in starts]
    with app.test_request_context():
        return [link.name for link in period_links(bins, PageRequest("default", {}))]


@pytest.fixture
def app() -> Flask:
    return create_app("none.db")


def test_years(app: Flask) -> None:
    """A few years are linked individually."""
    assert link_names(app, (2015, -43, 2015, 1850)) == ["44 BC", "1850", "2015"]


def test_longer_periods(app: Flask) -> None:
    """Many years become decades or centuries."""
    assert link_names(app, range(1900, 1960)) == ["1900s", "1910s", "1920s", "1930s", "1940s", "1950s"]
    assert link_names(app, range(1000, 1900, 10))[:2] == ["11th century", "12th century"]


def test_link_limit(app: Flask) -> None:
    """There are never too many links."""
    assert len(link_names(app, range(-50_000, 50_000, 1_000))) == 40


def test_no_events(app: Flask) -> None:
    """Without events there are no links."""
    assert link_names(app, ()) == []
