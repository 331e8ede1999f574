"""Events that are far from what is in sight: they are laid out when they come near, and are there for all the rest."""

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Browser

from timeline.dates import Day
from timeline.records import Document, PublishedFrom, Source

Visits = Callable[..., Any]
Serves = Callable[..., str]

SKIPPED = "one => !one.checkVisibility({ contentVisibilityAuto: true })"


def chronicle() -> Document:
    """Ninety events, one a day for three months of thirty days."""
    told = [
        f"Rosa Feld closed the {harbour} harbour on {day} {month} 2019."
        for month, harbour in (("September", "northern"), ("October", "southern"), ("November", "western"))
        for day in range(1, 31)
    ]
    source = Source("a", "a.txt", "The year of the harbours", Day(2020, 1, 5), PublishedFrom.GIVEN, None)
    return Document(source, "default", "en", "\n\n".join(told))


@pytest.fixture
def page(serve: Serves, visit: Visits) -> Any:
    return visit().to(serve(chronicle()))


def test_what_is_far_is_not_laid_out_yet(page: Any) -> None:
    articles = page.locator("main article")

    assert articles.count() == 90
    assert not articles.first.evaluate(SKIPPED)
    assert articles.last.evaluate(SKIPPED)


def test_a_link_to_an_event_leads_to_it(page: Any) -> None:
    last = page.locator("main article").last
    id = last.get_attribute("id")

    page.goto(f"{page.url}#{id}")

    assert in_sight(page, last)


def test_a_number_leads_to_its_source_below_all_events(page: Any) -> None:
    page.locator(".note a").first.click()

    assert in_sight(page, page.locator("#source-1"))


def test_what_is_far_is_found_in_the_page(page: Any) -> None:
    assert page.evaluate("window.find('western harbour on 30 November')")

    assert in_sight(page, page.locator("main article").last)


def test_the_keys_lead_to_the_last_event(page: Any) -> None:
    articles = page.locator("main article")
    articles.first.focus()

    page.keyboard.press("End")

    assert page.evaluate("document.activeElement.id") == articles.last.get_attribute("id")
    assert in_sight(page, articles.last)


def test_screen_readers_are_told_of_what_is_far(serve: Serves, browser: Browser, chromium: str) -> None:
    """Chromium makes the tree that they read where it finds one running, or is forced to."""
    flags = ["--force-renderer-accessibility"]
    with browser.browser_type.launch(executable_path=chromium, args=flags) as heard:
        page = heard.new_page()
        page.goto(serve(chronicle()))
        tree = page.context.new_cdp_session(page).send("Accessibility.getFullAXTree")["nodes"]

    headings = [node["name"]["value"] for node in tree if node.get("role", {}).get("value") == "heading"]
    assert sum("harbour" in heading for heading in headings) == 90


def test_paper_has_what_is_far(page: Any) -> None:
    page.emulate_media(media="print")

    assert not page.locator("main article").last.evaluate(SKIPPED)


def test_a_marker_is_not_cut_off_beside_its_event(page: Any) -> None:
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


def in_sight(page: Any, event: Any) -> bool:
    """Whether it is in the window, once what is near has been laid out."""
    page.evaluate("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")
    bounds = event.bounding_box()
    return bool(0 <= bounds["y"] < page.viewport_size["height"])
