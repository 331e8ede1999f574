"""The widget on other sites: twice, styled, by keyboard, in a frame, and in every example of its guide."""

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlsplit

import pytest

from tests.browser.conftest import served
from tests.browser_wait import until
from timeline.web import Settings, create_app

Visits = Callable[..., Any]
Hosts = Callable[..., str]
Axe = Callable[[Any], list[str]]

DOCS = (Path(__file__).parents[2] / "docs" / "guides" / "publish-widget.md").read_text("utf-8")
STYLE = """<style nonce="ours">
  html { color-scheme: light dark; }
  event-timeline { --event-timeline-accent: rgb(1, 2, 3); --event-timeline-highlight: rgb(200, 230, 255); }
  event-timeline::part(title) { font-style: italic; }
</style>"""
FRAMING = ("frame-src {server}", "script-src 'nonce-ours'")


def block(language: str, number: int = 0) -> str:
    blocks = re.findall(rf"^```{language}\n(.*?)\n```$", DOCS, re.MULTILINE | re.DOTALL)
    return str(blocks[number])


def foreign_page(body: str) -> str:
    return f'<!doctype html><html lang="en"><title>A page</title><body><main><h1>A page</h1>{body}</main></body></html>'


def element(server: str, query: str = "") -> str:
    return f"""<event-timeline src="{server}/events{query}"><a href="{server}/">The timeline</a></event-timeline>
    <script type="module" src="{server}/widget.js"></script>"""


def wait_for_events(page: Any, times: int = 1) -> Any:
    page.locator("event-timeline ol[aria-busy=false]").nth(times - 1).wait_for(state="attached")
    return page


def wait_for_height(page: Any) -> None:
    """Wait until the frame is as tall as its content."""
    until(page, "document.querySelector('iframe').height > 400")
    until(page.frames[1], "innerHeight === document.documentElement.getBoundingClientRect().height")


def test_two_widgets(demo_server: str, host: Hosts, visit: Visits) -> None:
    """Two widgets on a page are independent."""
    visited = visit()
    body = element(demo_server, "?limit=2") + element(demo_server, "?conflict=true")
    address = host(foreign_page(body), demo_server)
    page = wait_for_events(visited.to(address), 2)

    first, second = page.locator("event-timeline").all()
    assert first.locator("li").count() == 2
    assert second.locator("li").count() == second.locator("li.disputed").count() > 0
    assert visited.console == []
    assert visited.hosts == {urlsplit(address).netloc, urlsplit(demo_server).netloc}


def test_conflict_side_by_side(demo_server: str, host: Hosts, visit: Visits) -> None:
    """The sides of a conflict are side by side, each with its source."""
    page = wait_for_events(visit().to(host(foreign_page(element(demo_server, "?conflict=true")), demo_server)))
    [event] = page.request.get(f"{demo_server}/events?conflict=true").json()["data"]

    sides = page.locator("event-timeline .said")
    one, other = (side.bounding_box() for side in sides.all())
    assert one["y"] == other["y"]
    assert one["x"] + one["width"] <= other["x"]
    for side, dates in zip(sides.all(), event["conflict"]["dates"], strict=True):
        mention = event["mentions"][dates["mentions"][0]]
        assert mention["document"]["title"] in side.locator(".source").inner_text()
        assert side.locator("blockquote").inner_text() == mention["quote"]["exact"]


def test_keyboard(demo_server: str, host: Hosts, visit: Visits) -> None:
    """Reasons and more events are reached by keyboard."""
    page = wait_for_events(visit().to(host(foreign_page(element(demo_server, "?limit=1")), demo_server)))
    [event] = page.request.get(f"{demo_server}/events?limit=1").json()["data"]
    why = page.locator("event-timeline .why p")
    assert not why.is_visible()

    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert why.inner_text() == f"{event['mentions'][0]['why']}."

    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    page.locator("event-timeline li").nth(1).wait_for()


def test_styled_by_host_page(demo_server: str, host: Hosts, visit: Visits) -> None:
    """The host page styles the widget under its own policy."""
    policy = (f"script-src {demo_server}", f"connect-src {demo_server}", "style-src 'nonce-ours'")
    visited = visit()
    page = wait_for_events(visited.to(host(foreign_page(STYLE + element(demo_server)), demo_server, *policy)))

    def style(selector: str, name: str, pseudo: str = "") -> str:
        element = page.locator(f"event-timeline {selector}").first
        return str(
            element.evaluate("(element, [name, pseudo]) => getComputedStyle(element, pseudo)[name]", [name, pseudo])
        )

    assert style(".title", "fontStyle") == "italic"
    assert style("mark", "backgroundColor") == "rgb(200, 230, 255)"
    assert style("li:not(.disputed, .open, .expected)", "backgroundColor", "::before") == "rgb(1, 2, 3)"
    assert visited.console == []


@pytest.mark.parametrize(("scheme", "language"), [("light", "en"), ("dark", "en"), ("light", "ar")])
def test_fits_phone(scheme: str, language: str, demo_server: str, visit: Visits) -> None:
    """The widget fits a phone in both colour schemes."""
    visited = visit(color_scheme=scheme, viewport={"width": 360, "height": 800})
    page = wait_for_events(visited.to(f"{demo_server}/embed?lang={language}&limit=40"))

    assert page.evaluate("document.documentElement.scrollWidth") == 360
    assert visited.console == []
    assert visited.hosts == {urlsplit(demo_server).netloc}


@pytest.mark.parametrize("query", ["limit=40", "lang=ar&limit=40", "nonsense=1"])
def test_axe_embed_page(query: str, demo_server: str, visit: Visits, axe: Axe) -> None:
    """axe finds no violation on the page for frames."""
    page = wait_for_events(visit().to(f"{demo_server}/embed?{query}"))
    for summary in page.locator("event-timeline summary").all()[:3]:
        summary.click()

    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        assert axe(page) == []


def test_axe_host_page(demo_server: str, host: Hosts, visit: Visits, axe: Axe) -> None:
    """axe finds no violation on a host page."""
    page = wait_for_events(visit().to(host(foreign_page(element(demo_server)), demo_server)))

    assert axe(page) == []


def test_no_animation(demo_server: str, visit: Visits) -> None:
    """Nothing is animated."""
    page = wait_for_events(visit(reduced_motion="reduce").to(f"{demo_server}/embed"))
    page.locator("event-timeline summary").first.click()

    assert page.evaluate("document.getAnimations().length") == 0
    moving = "all => all.filter(one => getComputedStyle(one).transitionDuration !== '0s').length"
    assert page.locator("event-timeline *").evaluate_all(moving) == 0


def test_print(demo_server: str, visit: Visits) -> None:
    """The print has no controls."""
    page = wait_for_events(visit().to(f"{demo_server}/embed?limit=3"))

    page.emulate_media(media="print")

    assert page.locator("event-timeline li").first.is_visible()
    assert page.locator("event-timeline :is(button, details):visible").count() == 0


def test_single_event(demo_server: str, visit: Visits) -> None:
    """A single event can be embedded."""
    visited = visit()
    event = visited.page.request.get(f"{demo_server}/events?limit=2").json()["data"][1]

    page = wait_for_events(visited.to(f"{demo_server}/embed?event={event['id']}"))

    assert page.locator("event-timeline .title").all_inner_texts() == [event["title"]]
    assert not page.get_by_role("button").is_visible()


def test_frame_without_scripts(demo_server: str, visit: Visits) -> None:
    """Without scripts the frame has a link that opens outside of it."""
    page = visit(java_script_enabled=False).to(f"{demo_server}/embed?q=court")

    with page.context.expect_page() as opened:
        page.get_by_role("link", name="Timeline").click()

    assert opened.value.url == f"{demo_server}/?q=court"
    assert page.url == f"{demo_server}/embed?q=court"


def test_invalid_filter(demo_server: str, visit: Visits) -> None:
    """An invalid filter is shown in the frame."""
    page = wait_for_events(visit().to(f"{demo_server}/embed?nonsense=1"))

    assert page.get_by_role("status").inner_text().startswith("The events could not be loaded: ")
    assert page.get_by_role("link", name="Timeline").is_visible()


def test_frame_height(demo_server: str, host: Hosts, visit: Visits) -> None:
    """A frame is as tall as its events."""
    frame = block("html", 1).replace("https://timeline.example", demo_server).replace("<script", '<script nonce="ours"')
    visited = visit()
    policy = [part.format(server=demo_server) for part in FRAMING]
    address = host(foreign_page(frame), demo_server, *policy)
    page = visited.to(address)
    wait_for_height(page)

    inside = page.frames[1]
    until(inside, "innerHeight === document.documentElement.scrollHeight")
    assert inside.locator("event-timeline summary").first.inner_text() == "Warum dieses Datum?"
    assert visited.console == []
    assert visited.hosts == {urlsplit(address).netloc, urlsplit(demo_server).netloc}


def test_frame_height_updates(demo_server: str, host: Hosts, visit: Visits) -> None:
    """The height of the frame follows its content."""
    frame = block("html", 1).replace("https://timeline.example", demo_server).replace("<script", '<script nonce="ours"')
    page = visit().to(host(foreign_page(frame), demo_server, *(part.format(server=demo_server) for part in FRAMING)))
    wait_for_height(page)
    height = page.locator("iframe").get_attribute("height")

    page.frames[1].locator("summary").first.click()
    until(page, f"document.querySelector('iframe').height > {height}")
    page.frames[1].locator("summary").first.click()
    until(page, f"document.querySelector('iframe').height == {height}")


def test_frame_ancestors(demo: Path, host: Hosts, visit: Visits) -> None:
    """The server's setting decides which sites may frame it."""

    def shown(frames: str) -> int:
        with served(create_app(demo, Settings(frame_ancestors=frames))) as server:
            frame = f'<iframe src="{server}/embed?limit=1" title="The timeline"></iframe>'
            page = visit().to(host(foreign_page(frame), server, f"frame-src {server}"))
            page.wait_for_load_state("networkidle")
            return int(page.frames[1].locator("event-timeline li").count())

    assert shown("http://127.0.0.1:*") == shown("*") == 1
    assert shown("https://news.example") == shown("'none'") == 0


def test_oembed_frame(demo_server: str, host: Hosts, visit: Visits) -> None:
    """The frame of oEmbed works."""
    visited = visit()
    address = f"{demo_server}/?q=court&from=&to="
    answer = visited.page.request.get(f"{demo_server}/oembed?url={quote(address, safe='')}").json()

    page = visited.to(host(foreign_page(answer["html"]), demo_server, f"frame-src {demo_server}"))

    page.frame_locator("iframe").locator("event-timeline li").first.wait_for()
    assert page.locator("iframe").bounding_box()["width"] == answer["width"]
    assert visited.console == []


def test_documented_element(demo_server: str, host: Hosts, visit: Visits) -> None:
    """The documented element works under the documented policy."""
    policy = block("http").replace("https://timeline.example", demo_server).partition(": default-src 'none'; ")[2]
    visited = visit()
    html = foreign_page(block("html").replace("https://timeline.example", demo_server))
    page = wait_for_events(visited.to(host(html, demo_server, *policy.split("; "))))

    assert page.locator("event-timeline li").count() == 5
    assert page.locator("event-timeline button").inner_text() == "Weitere Ereignisse"
    assert visited.console == []


def test_documented_style_and_script(demo_server: str, visit: Visits) -> None:
    """The documented style and script work."""
    page = wait_for_events(visit(bypass_csp=True).to(f"{demo_server}/embed?limit=4"))
    page.add_style_tag(content=block("css"))
    page.evaluate(block("js"))
    mark, why = page.locator("event-timeline mark").first, page.locator("event-timeline .why").first

    page.locator("event-timeline").evaluate("widget => { widget.src = widget.src.replace('4', '3') }")
    until(page, "document.title === '3 events'")

    assert mark.evaluate("mark => getComputedStyle(mark).backgroundColor") == "rgb(233, 216, 166)"
    assert not why.is_visible()


def test_parts_and_properties_documented(demo_server: str, visit: Visits) -> None:
    """Every part and property is documented."""
    page = wait_for_events(visit().to(f"{demo_server}/embed"))
    parts = page.locator("event-timeline [part]").evaluate_all("all => [...new Set(all.map(one => one.part.value))]")
    properties = re.findall(r"var\((--event-timeline-[a-z-]+)", page.request.get(f"{demo_server}/widget.js").text())

    assert [name for name in [*parts, *properties] if f"`{name}`" not in DOCS] == []


def test_documented_response(demo_server: str, visit: Visits) -> None:
    """The documented response is that of the server."""
    url = re.findall(r"'https://timeline.example(.*)'", block("sh"))[0].replace("https://timeline.example", demo_server)

    answer = visit().page.request.get(demo_server + url).json()

    shown = block("json").replace("https://timeline.example", demo_server)
    assert answer == json.loads(shown)


def test_oembed_discovery(demo_server: str, visit: Visits) -> None:
    """The page links to its oEmbed response."""
    page = visit().to(f"{demo_server}/?q=court")

    address = page.locator("link[type='application/json+oembed']").get_attribute("href")

    assert "/embed?q=court" in page.request.get(address).json()["html"]


def test_oembed_discovery_of_event(demo_server: str, visit: Visits) -> None:
    """The page of an event links to its oEmbed response."""
    page = visit().to(demo_server)
    page.locator("main article .title a").first.click()
    page.wait_for_url("**/events/*")

    address = page.locator("link[type='application/json+oembed']").get_attribute("href")

    assert "event=" in page.request.get(address).json()["html"]
