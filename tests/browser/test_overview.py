"""The overview, filters and print of a timeline with every kind of date, in a real browser."""

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.test_page import CONTRASTS
from timeline.dates import Day
from timeline.records import Document, PublishedFrom, Source

Visits = Callable[..., Any]
Axe = Callable[[Any], list[str]]

HARBOUR = (
    "Caesar was murdered in 44 BC. The lighthouse was built about 1850. The harbour was sold in 2015. "
    "The ferry Meridian burned at 2:35 p.m. on 20 December 2019. "
    "Divers searched the wreck in the week of 3 March 2020. "
    "The inquiry heard its witnesses in early May 2020. The captain will appear in court in 2031."
)
EVERY_KIND = (
    Document(
        Source("harbour", "harbour.txt", "A harbour", Day(2020, 6, 1), PublishedFrom.GIVEN, "https://example.org/a"),
        "default",
        "en",
        HARBOUR,
    ),
    Document(
        Source("memorial", "memorial.txt", "النصب التذكاري", None, PublishedFrom.UNKNOWN, None),
        "default",
        "en",
        "The memorial was unveiled on May 8.",
    ),
)
"""Dates from 44 BC to a minute, with ranges of days and weeks, and a day without a year."""


@pytest.fixture
def harbour(serve: Callable[..., str]) -> str:
    return serve(*EVERY_KIND)


def test_dates_and_markers(harbour: str, visit: Visits) -> None:
    """Every kind of date has its words and its marker."""
    page = visit().to(harbour)

    dates = page.locator("article").evaluate_all(
        "all => all.map(event => [event.querySelector('.date > :first-child').textContent.trim(), event.dataset.mark])"
    )
    assert dates == [
        ["44 BC", "year"],
        ["about 1850", "year"],
        ["2015", "year"],
        ["20 December 2019, 14:35", "day"],
        ["week of 2 March 2020", "month"],
        ["early May 2020", "month"],
        ["2031", "year"],
        ["8 May, year unknown", "open"],
    ]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_with_filters(scheme: str, harbour: str, visit: Visits, axe: Axe) -> None:
    """axe finds no violation with any filters, and contrast is sufficient."""
    page = visit(color_scheme=scheme, reduced_motion="reduce").to(harbour)

    for query in ("", "?from=2015&to=2019&modality=occurred&q=the", "?from=whenever", "?q=zeppelin"):
        page.goto(f"{harbour}/{query}")
        assert axe(page) == [], query
        assert [text for text in page.evaluate(CONTRASTS) if text[0] < 4.5] == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_other_pages(scheme: str, harbour: str, visit: Visits, axe: Axe) -> None:
    """axe finds no violation on the error page and the page of an event."""
    page = visit(color_scheme=scheme).to(f"{harbour}/timelines/zoo")

    assert axe(page) == []
    page.goto(harbour)
    page.locator(".title a").first.click()
    page.wait_for_url("**/events/**")
    assert axe(page) == []


def test_fits_narrow_window(harbour: str, visit: Visits) -> None:
    """The overview's labels fit a narrow window."""
    page = visit(viewport={"width": 360, "height": 780}).to(f"{harbour}/?modality=occurred")

    assert page.evaluate("document.documentElement.scrollWidth") == 360
    boxes = page.locator(".overview text:visible").evaluate_all(
        "all => all.map(text => text.getBoundingClientRect()).map(({left, right, top}) => [left, right, top])"
    )
    assert all(left >= 0 and right <= 360 for left, right, _ in boxes)
    rows = [sorted(box[:2] for box in boxes if box[2] == top) for top in {box[2] for box in boxes}]
    assert all(one[1] <= other[0] for row in rows for one, other in pairwise(row))


@pytest.mark.parametrize("settings", [{}, {"java_script_enabled": False}], ids=["scripts", "no scripts"])
def test_click_on_bar(settings: dict[str, bool], harbour: str, visit: Visits) -> None:
    """A click on a bar shows its time."""
    visited = visit(**settings)
    page = visited.to(harbour)

    page.get_by_role("link", name="2015: 1 event").click()
    page.wait_for_url("**from=2015&to=2015")

    assert page.locator("article").count() == 1
    assert page.locator(".overview svg a:not(.outside)").count() == 1
    assert visited.console == []


def test_keyboard(harbour: str, visit: Visits) -> None:
    """The keyboard reaches the bars, and can skip them."""
    page = visit().to(harbour)

    page.get_by_text("More filters").focus()
    page.keyboard.press("Tab")
    assert page.locator(":focus").inner_text() == "Skip the overview"
    page.keyboard.press("Tab")
    assert page.locator(":focus").get_attribute("aria-label") == "44 BC: 1 event"
    page.keyboard.press("Enter")
    page.wait_for_url("**from=-0043&to=-0043")

    assert page.locator(".title").all_inner_texts() == ["Caesar was murdered"]


def test_chip_removes_filter(harbour: str, visit: Visits) -> None:
    """A chip removes one filter."""
    page = visit().to(f"{harbour}/?from=2015&q=ferry")

    page.get_by_role("link", name="from 2015").click()
    page.wait_for_url("**/?q=ferry")

    assert page.get_by_label("Words").input_value() == "ferry"


def test_text_direction(harbour: str, visit: Visits) -> None:
    """Text keeps its own direction."""
    page = visit().to(harbour)

    title = page.locator(".awaiting cite a").first
    assert title.evaluate("element => getComputedStyle(element).direction") == "rtl"
    assert page.locator("blockquote p").first.evaluate("element => getComputedStyle(element).direction") == "ltr"


def test_print(harbour: str, visit: Visits, tmp_path: Path) -> None:
    """The print has a column of dates, and sources at the end."""
    page = visit().to(harbour)
    page.emulate_media(media="print")

    date, title = page.locator(".event .date").first, page.locator(".event .title").first
    assert date.bounding_box()["x"] + date.bounding_box()["width"] <= title.bounding_box()["x"]
    assert not page.locator("form, .exports, .skip, figcaption cite").first.is_visible()
    assert page.locator(".note").first.inner_text() == "1"
    assert "A harbour, published 1 June 2020. https://example.org/a" in page.locator(".sources").inner_text()
    assert page.pdf(path=tmp_path / "timeline.pdf", format="A4").startswith(b"%PDF")


BY_THE_HOUR = Document(
    Source("bridge", "bridge.txt", "The bridge", Day(2024, 5, 3), PublishedFrom.GIVEN, None),
    "default",
    "en",
    "The bridge fell at 4:30 p.m. on Thursday. At 9 a.m. on Thursday an inspector came. "
    "Police closed the road at 2:15 p.m. on Thursday. Rescuers found a dog at 1:20 a.m. on Friday.",
)


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without"])
def test_hour_bars(serve: Callable[..., str], visit: Visits, *, scripts: bool) -> None:
    """A day with times has bars of hours, which link to their hour."""
    page = visit(java_script_enabled=scripts).to(serve(BY_THE_HOUR))
    titles = page.locator("article .title")

    assert page.locator(".overview").get_attribute("data-unit") == "hour"
    assert titles.all_inner_texts() == [
        "An inspector came",
        "Police closed the road",
        "The bridge fell",
        "Rescuers found a dog",
    ]

    page.get_by_role("link", name="2 May 2024, 14:00 \N{EN DASH} 15:00: 1 event").click()

    expect(titles).to_have_text(["Police closed the road"])
    assert "from=2024-05-02T14&to=2024-05-02T14" in page.url
