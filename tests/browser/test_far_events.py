"""Events outside the viewport: laid out when they come near, and available to everything else."""

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Browser

from timeline.dates import Day
from timeline.records import Document, PublishedFrom, Source

Visits = Callable[..., Any]
Serves = Callable[..., str]

SKIPPED = "one => !one.checkVisibility({ contentVisibilityAuto: true })"


def long_document() -> Document:
    """Ninety events, one a day for three months of thirty days."""
    sentences = [
        f"Rosa Feld closed the {harbour} harbour on {day} {month} 2019."
        for month, harbour in (("September", "northern"), ("October", "southern"), ("November", "western"))
        for day in range(1, 31)
    ]
    source = Source("a", "a.txt", "The year of the harbours", Day(2020, 1, 5), PublishedFrom.GIVEN, None)
    return Document(source, "default", "en", "\n\n".join(sentences))


@pytest.fixture
def page(serve: Serves, visit: Visits) -> Any:
    return visit().to(serve(long_document()))


def test_far_events_not_laid_out(page: Any) -> None:
    """Far events are not laid out."""
    articles = page.locator("main article")

    assert articles.count() == 90
    assert not articles.first.evaluate(SKIPPED)
    assert articles.last.evaluate(SKIPPED)


def test_link_to_event(page: Any) -> None:
    """A link to a far event scrolls to it."""
    last = page.locator("main article").last
    id = last.get_attribute("id")

    page.goto(f"{page.url}#{id}")

    assert is_in_viewport(page, last)


def test_link_to_source(page: Any) -> None:
    """A source number scrolls to the source."""
    page.locator(".note a").first.click()

    assert is_in_viewport(page, page.locator("#source-1"))


def test_find_in_page(page: Any) -> None:
    """Find in page reaches far events."""
    assert page.evaluate("window.find('western harbour on 30 November')")

    assert is_in_viewport(page, page.locator("main article").last)


def test_end_key(page: Any) -> None:
    """The End key leads to the last event."""
    articles = page.locator("main article")
    articles.first.focus()

    page.keyboard.press("End")

    assert page.evaluate("document.activeElement.id") == articles.last.get_attribute("id")
    assert is_in_viewport(page, articles.last)


def test_screen_reader(serve: Serves, browser: Browser, chromium: str) -> None:
    """Far events are in the accessibility tree, which a flag makes Chromium build."""
    flags = ["--force-renderer-accessibility"]
    with browser.browser_type.launch(executable_path=chromium, args=flags) as accessible_browser:
        page = accessible_browser.new_page()
        page.goto(serve(long_document()))
        tree = page.context.new_cdp_session(page).send("Accessibility.getFullAXTree")["nodes"]

    headings = [node["name"]["value"] for node in tree if node.get("role", {}).get("value") == "heading"]
    assert sum("harbour" in heading for heading in headings) == 90


def test_print(page: Any) -> None:
    """The print has far events."""
    page.emulate_media(media="print")

    assert not page.locator("main article").last.evaluate(SKIPPED)


def test_marker_not_clipped(page: Any) -> None:
    """The marker of an event is not clipped."""
    article = page.locator("main article").first
    marker = article.evaluate(
        """one => {
          const { left, width } = getComputedStyle(one, "::before");
          const start = one.getBoundingClientRect().left + parseFloat(left);
          return [start - 4, start + parseFloat(width) + 4];
        }"""
    )
    item = article.evaluate("one => (({ left, right }) => [left, right])(one.parentElement.getBoundingClientRect())")

    assert item[0] <= marker[0] < marker[1] <= item[1]


def is_in_viewport(page: Any, event: Any) -> bool:
    """True if it is in the viewport, after pending layout."""
    page.evaluate("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")
    bounds = event.bounding_box()
    return bool(0 <= bounds["y"] < page.viewport_size["height"])
