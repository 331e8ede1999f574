"""The timeline page in a real browser."""

from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

import pytest

from tests.browser_wait import until
from timeline.dates import Day
from timeline.records import Document, PublishedFrom, Source

Visits = Callable[..., Any]

CONTRASTS = """() => {
  const numbers = (text) => text.match(/[\\d.]+/g).map(Number);
  const light = (colour) => {
    const linear = (c) => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
    const [r, g, b] = numbers(colour).slice(0, 3).map((c) => linear(c / 255));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const behind = (element) => {
    const colour = getComputedStyle(element).backgroundColor;
    return numbers(colour)[3] === 0 && element.parentElement ? behind(element.parentElement) : colour;
  };
  const texts = [...document.body.querySelectorAll("*")].filter((element) =>
    element.checkVisibility() && [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim()));
  return texts.map((element) => {
    const [low, high] = [light(getComputedStyle(element).color), light(behind(element))].sort((a, b) => a - b);
    return [(high + 0.05) / (low + 0.05), element.tagName, element.className];
  });
}"""
"""The contrast of each text with its background, by WCAG 2.2."""


def test_events_without_foreign_requests(demo_server: str, visit: Visits) -> None:
    """The page shows events and makes no request to other hosts."""
    visited = visit()
    page = visited.to(demo_server)

    assert page.locator("article").count() > 20
    assert page.locator("article mark").count() >= page.locator("article").count()
    assert visited.console == []
    assert visited.hosts == {urlsplit(demo_server).netloc}


@pytest.mark.parametrize("settings", [{}, {"java_script_enabled": False}], ids=["scripts", "no scripts"])
def test_fits_window(settings: dict[str, bool], demo_server: str, visit: Visits) -> None:
    """Nothing is wider than the window."""
    page = visit(**settings).to(demo_server)

    for width in (1280, 768, 360):
        page.set_viewport_size({"width": width, "height": 780})
        assert page.evaluate("document.documentElement.scrollWidth") == width


def test_contrast(demo_server: str, visit: Visits) -> None:
    """The contrast of every text is sufficient."""
    page = visit().to(demo_server)

    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        contrasts = page.evaluate(CONTRASTS)
        assert len(contrasts) > 100
        assert [text for text in contrasts if text[0] < 4.5] == []


def test_dark_scheme(demo_server: str, visit: Visits) -> None:
    """The dark scheme is dark."""
    page = visit(color_scheme="dark").to(demo_server)

    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(20, 23, 26)"


def test_print(demo_server: str, visit: Visits) -> None:
    """The print has reasons and no controls."""
    visited = visit()
    visited.page.emulate_media(media="print")
    page = visited.to(demo_server)

    assert page.locator("blockquote").first.is_visible()
    assert page.locator(".why p").first.is_visible()
    assert not page.locator("form, .index, .colophon, .skip").first.is_visible()


def test_skip_link(demo_server: str, visit: Visits) -> None:
    """The first tab stop skips the head."""
    page = visit().to(demo_server)

    page.keyboard.press("Tab")
    skip = page.locator(":focus")
    assert skip.inner_text() == "Skip to the timeline"
    assert skip.bounding_box()["width"] > 100
    page.keyboard.press("Enter")
    page.wait_for_url("**#content")
    assert page.evaluate("document.activeElement.id") == "content"


def test_reason_without_scripts(demo_server: str, visit: Visits) -> None:
    """A reason opens without scripts."""
    page = visit(java_script_enabled=False).to(demo_server)

    page.locator(".why summary").first.click()

    assert page.locator(".why p").first.is_visible()


def test_form(demo_server: str, visit: Visits) -> None:
    """The form filters the timeline."""
    page = visit().to(demo_server)

    page.get_by_label("From").fill("January 2020")
    page.get_by_role("textbox", name="To").fill("January 2020")
    with page.expect_navigation(url="**from=January*2020**"):
        page.get_by_role("button", name="Show").click()

    assert [heading.inner_text() for heading in page.locator(".year > h2").all()] == ["2020"]
    assert page.get_by_label("From").input_value() == "January 2020"


def test_year_link(demo_server: str, visit: Visits) -> None:
    """A year links to its heading."""
    page = visit().to(demo_server)

    page.get_by_role("navigation", name="Years").get_by_text("2020", exact=True).click()
    until(page, "scrollY > 0")

    assert page.locator(".year > h2").filter(has_text="2020").last.bounding_box()["y"] < 100


def test_sticky_year(demo_server: str, visit: Visits) -> None:
    """The year stays visible while its events are scrolled."""
    page = visit(viewport={"width": 1280, "height": 600}).to(demo_server)
    year = page.locator(".year", has=page.locator("article:nth-of-type(1)")).last

    year.locator("article").last.scroll_into_view_if_needed()

    assert 0 <= year.locator("h2").bounding_box()["y"] < 600


def test_hostile_document(serve: Callable[..., str], visit: Visits) -> None:
    """Nothing in a document runs."""
    hostile = "<img src=x onerror=alert(1)><script>alert(2)</script>"
    source = Source(hostile, hostile, hostile, Day(2019, 12, 21), PublishedFrom.GIVEN, "javascript:alert(3)")
    visited = visit()
    visited.page.on("dialog", lambda dialog: visited.console.append(dialog.message))

    page = visited.to(serve(Document(source, "default", "en", f"Ada Lindqvist resigned {hostile} on Friday.")))

    assert hostile in page.locator("article").inner_text()
    assert page.locator("img, article script, a[href^='javascript']").count() == 0
    assert visited.console == []


def undated(id: str, text: str) -> Document:
    return Document(Source(id, f"{id}.txt", None, None, PublishedFrom.UNKNOWN, None), "default", "en", text)


CLIPPING = undated("clipping", "The captain resigned on Tuesday. The memorial was unveiled on June 3.")


@pytest.mark.parametrize("settings", [{}, {"java_script_enabled": False}], ids=["scripts", "no scripts"])
def test_awaiting_fits_window(settings: dict[str, bool], serve: Callable[..., str], visit: Visits) -> None:
    """Events that await a date fit the window."""
    address = serve(CLIPPING, undated("clipping-of-" + 60 * "somewhere", "A bridge fell on Monday."))
    visited = visit(**settings)
    page = visited.to(address)

    for width in (1280, 768, 360):
        page.set_viewport_size({"width": width, "height": 780})
        assert page.evaluate("document.documentElement.scrollWidth") == width
        assert page.locator(".awaiting h3").first.inner_text() == "Set the date of clipping.txt: 2 events depend on it"
        assert page.locator(".awaiting .command").first.is_visible()
    assert visited.console == []


def test_awaiting_contrast(serve: Callable[..., str], visit: Visits) -> None:
    """Events that await a date have sufficient contrast in both schemes."""
    page = visit().to(serve(CLIPPING))

    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        assert [text for text in page.evaluate(CONTRASTS) if text[0] < 4.5] == []


def test_command_selected_by_click(serve: Callable[..., str], visit: Visits) -> None:
    """A click selects the whole command."""
    page = visit().to(serve(CLIPPING))

    page.locator(".command code").click()
    assert page.evaluate("getSelection().toString()") == "timeline redate clipping DATE"
