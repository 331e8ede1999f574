"""The widget on pages of others: twice, styled, by keyboard, in a frame; and every example of the guide to it."""

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
    found = re.findall(rf"^```{language}\n(.*?)\n```$", DOCS, re.MULTILINE | re.DOTALL)
    return str(found[number])


def page_of_others(body: str) -> str:
    return f'<!doctype html><html lang="en"><title>A page</title><body><main><h1>A page</h1>{body}</main></body></html>'


def element(server: str, query: str = "") -> str:
    return f"""<event-timeline src="{server}/events{query}"><a href="{server}/">The timeline</a></event-timeline>
    <script type="module" src="{server}/widget.js"></script>"""


def settled(page: Any, times: int = 1) -> Any:
    page.locator("event-timeline ol[aria-busy=false]").nth(times - 1).wait_for(state="attached")
    return page


def followed(page: Any) -> None:
    """Until the frame is as tall as what is in it."""
    until(page, "document.querySelector('iframe').height > 400")
    until(page.frames[1], "innerHeight === document.documentElement.getBoundingClientRect().height")


def test_two_of_them_on_a_page_are_two(demo_server: str, host: Hosts, visit: Visits) -> None:
    visited = visit()
    body = element(demo_server, "?limit=2") + element(demo_server, "?conflict=true")
    address = host(page_of_others(body), demo_server)
    page = settled(visited.to(address), 2)

    first, second = page.locator("event-timeline").all()
    assert first.locator("li").count() == 2
    assert second.locator("li").count() == second.locator("li.disputed").count() > 0
    assert visited.complaints == []
    assert visited.hosts == {urlsplit(address).netloc, urlsplit(demo_server).netloc}


def test_a_conflict_is_told_side_by_side_with_who_says_which(demo_server: str, host: Hosts, visit: Visits) -> None:
    page = settled(visit().to(host(page_of_others(element(demo_server, "?conflict=true")), demo_server)))
    [event] = page.request.get(f"{demo_server}/events?conflict=true").json()["data"]

    said = page.locator("event-timeline .said")
    one, other = (side.bounding_box() for side in said.all())
    assert one["y"] == other["y"]
    assert one["x"] + one["width"] <= other["x"]
    for side, dates in zip(said.all(), event["conflict"]["dates"], strict=True):
        mention = event["mentions"][dates["mentions"][0]]
        assert mention["document"]["title"] in side.locator(".source").inner_text()
        assert side.locator("blockquote").inner_text() == mention["quote"]["exact"]


def test_why_a_date_is_told_to_who_asks_by_keyboard_alone(demo_server: str, host: Hosts, visit: Visits) -> None:
    page = settled(visit().to(host(page_of_others(element(demo_server, "?limit=1")), demo_server)))
    [event] = page.request.get(f"{demo_server}/events?limit=1").json()["data"]
    why = page.locator("event-timeline .why p")
    assert not why.is_visible()

    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert why.inner_text() == f"{event['mentions'][0]['why']}."

    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    page.locator("event-timeline li").nth(1).wait_for()


def test_the_page_of_others_styles_it_under_its_own_policy(demo_server: str, host: Hosts, visit: Visits) -> None:
    policy = (f"script-src {demo_server}", f"connect-src {demo_server}", "style-src 'nonce-ours'")
    visited = visit()
    page = settled(visited.to(host(page_of_others(STYLE + element(demo_server)), demo_server, *policy)))

    def style(selector: str, name: str, pseudo: str = "") -> str:
        found = page.locator(f"event-timeline {selector}").first
        return str(found.evaluate("(one, [name, pseudo]) => getComputedStyle(one, pseudo)[name]", [name, pseudo]))

    assert style(".title", "fontStyle") == "italic"
    assert style("mark", "backgroundColor") == "rgb(200, 230, 255)"
    assert style("li:not(.disputed, .open, .expected)", "backgroundColor", "::before") == "rgb(1, 2, 3)"
    assert visited.complaints == []


@pytest.mark.parametrize(("scheme", "language"), [("light", "en"), ("dark", "en"), ("light", "ar")])
def test_it_fits_a_telephone_in_the_light_and_in_the_dark(
    scheme: str, language: str, demo_server: str, visit: Visits
) -> None:
    visited = visit(color_scheme=scheme, viewport={"width": 360, "height": 800})
    page = settled(visited.to(f"{demo_server}/embed?lang={language}&limit=40"))

    assert page.evaluate("document.documentElement.scrollWidth") == 360
    assert visited.complaints == []
    assert visited.hosts == {urlsplit(demo_server).netloc}


@pytest.mark.parametrize("query", ["limit=40", "lang=ar&limit=40", "nonsense=1"])
def test_axe_has_nothing_against_it(query: str, demo_server: str, visit: Visits, axe: Axe) -> None:
    page = settled(visit().to(f"{demo_server}/embed?{query}"))
    for summary in page.locator("event-timeline summary").all()[:3]:
        summary.click()

    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        assert axe(page) == []


def test_axe_has_nothing_against_it_on_a_page_of_others(demo_server: str, host: Hosts, visit: Visits, axe: Axe) -> None:
    page = settled(visit().to(host(page_of_others(element(demo_server)), demo_server)))

    assert axe(page) == []


def test_nothing_moves(demo_server: str, visit: Visits) -> None:
    page = settled(visit(reduced_motion="reduce").to(f"{demo_server}/embed"))
    page.locator("event-timeline summary").first.click()

    assert page.evaluate("document.getAnimations().length") == 0
    moving = "all => all.filter(one => getComputedStyle(one).transitionDuration !== '0s').length"
    assert page.locator("event-timeline *").evaluate_all(moving) == 0


def test_on_paper_there_is_nothing_to_click(demo_server: str, visit: Visits) -> None:
    page = settled(visit().to(f"{demo_server}/embed?limit=3"))

    page.emulate_media(media="print")

    assert page.locator("event-timeline li").first.is_visible()
    assert page.locator("event-timeline :is(button, details):visible").count() == 0


def test_one_event_stands_alone(demo_server: str, visit: Visits) -> None:
    visited = visit()
    event = visited.page.request.get(f"{demo_server}/events?limit=2").json()["data"][1]

    page = settled(visited.to(f"{demo_server}/embed?event={event['id']}"))

    assert page.locator("event-timeline .title").all_inner_texts() == [event["title"]]
    assert not page.get_by_role("button").is_visible()


def test_a_frame_without_scripts_has_a_link_that_leads_out(demo_server: str, visit: Visits) -> None:
    page = visit(java_script_enabled=False).to(f"{demo_server}/embed?q=court")

    with page.context.expect_page() as opened:
        page.get_by_role("link", name="Timeline").click()

    assert opened.value.url == f"{demo_server}/?q=court"
    assert page.url == f"{demo_server}/embed?q=court"


def test_a_filter_that_is_none_is_told_in_the_frame(demo_server: str, visit: Visits) -> None:
    page = settled(visit().to(f"{demo_server}/embed?nonsense=1"))

    assert page.get_by_role("status").inner_text().startswith("The events could not be loaded: ")
    assert page.get_by_role("link", name="Timeline").is_visible()


def test_a_frame_on_a_page_of_another_origin_is_as_tall_as_its_events(
    demo_server: str, host: Hosts, visit: Visits
) -> None:
    frame = block("html", 1).replace("https://timeline.example", demo_server).replace("<script", '<script nonce="ours"')
    visited = visit()
    policy = [part.format(server=demo_server) for part in FRAMING]
    address = host(page_of_others(frame), demo_server, *policy)
    page = visited.to(address)
    followed(page)

    inside = page.frames[1]
    until(inside, "innerHeight === document.documentElement.scrollHeight")
    assert inside.locator("event-timeline summary").first.inner_text() == "Warum dieses Datum?"
    assert visited.complaints == []
    assert visited.hosts == {urlsplit(address).netloc, urlsplit(demo_server).netloc}


def test_the_height_follows_what_is_opened_and_closed(demo_server: str, host: Hosts, visit: Visits) -> None:
    frame = block("html", 1).replace("https://timeline.example", demo_server).replace("<script", '<script nonce="ours"')
    page = visit().to(host(page_of_others(frame), demo_server, *(part.format(server=demo_server) for part in FRAMING)))
    followed(page)
    height = page.locator("iframe").get_attribute("height")

    page.frames[1].locator("summary").first.click()
    until(page, f"document.querySelector('iframe').height > {height}")
    page.frames[1].locator("summary").first.click()
    until(page, f"document.querySelector('iframe').height == {height}")


def test_a_frame_stands_where_the_server_lets_it(demo: Path, host: Hosts, visit: Visits) -> None:
    def shown(frames: str) -> int:
        with served(create_app(demo, Settings(frame_ancestors=frames))) as server:
            frame = f'<iframe src="{server}/embed?limit=1" title="The timeline"></iframe>'
            page = visit().to(host(page_of_others(frame), server, f"frame-src {server}"))
            page.wait_for_load_state("networkidle")
            return int(page.frames[1].locator("event-timeline li").count())

    assert shown("http://127.0.0.1:*") == shown("*") == 1
    assert shown("https://news.example") == shown("'none'") == 0


def test_the_frame_of_oembed_works_where_it_is_pasted(demo_server: str, host: Hosts, visit: Visits) -> None:
    visited = visit()
    address = f"{demo_server}/?q=court&from=&to="
    answer = visited.page.request.get(f"{demo_server}/oembed?url={quote(address, safe='')}").json()

    page = visited.to(host(page_of_others(answer["html"]), demo_server, f"frame-src {demo_server}"))

    page.frame_locator("iframe").locator("event-timeline li").first.wait_for()
    assert page.locator("iframe").bounding_box()["width"] == answer["width"]
    assert visited.complaints == []


def test_the_element_of_the_documentation_works_under_the_policy_that_it_asks_for(
    demo_server: str, host: Hosts, visit: Visits
) -> None:
    named = block("http").replace("https://timeline.example", demo_server).partition(": default-src 'none'; ")[2]
    visited = visit()
    html = page_of_others(block("html").replace("https://timeline.example", demo_server))
    page = settled(visited.to(host(html, demo_server, *named.split("; "))))

    assert page.locator("event-timeline li").count() == 5
    assert page.locator("event-timeline button").inner_text() == "Weitere Ereignisse"
    assert visited.complaints == []


def test_the_style_and_the_script_of_the_documentation_work(demo_server: str, visit: Visits) -> None:
    page = settled(visit(bypass_csp=True).to(f"{demo_server}/embed?limit=4"))
    page.add_style_tag(content=block("css"))
    page.evaluate(block("js"))
    mark, why = page.locator("event-timeline mark").first, page.locator("event-timeline .why").first

    page.locator("event-timeline").evaluate("widget => { widget.src = widget.src.replace('4', '3') }")
    until(page, "document.title === '3 events'")

    assert mark.evaluate("mark => getComputedStyle(mark).backgroundColor") == "rgb(233, 216, 166)"
    assert not why.is_visible()


def test_the_documentation_names_every_part_and_property(demo_server: str, visit: Visits) -> None:
    page = settled(visit().to(f"{demo_server}/embed"))
    parts = page.locator("event-timeline [part]").evaluate_all("all => [...new Set(all.map(one => one.part.value))]")
    properties = re.findall(r"var\((--event-timeline-[a-z-]+)", page.request.get(f"{demo_server}/widget.js").text())

    assert [name for name in [*parts, *properties] if f"`{name}`" not in DOCS] == []


def test_the_answer_of_the_documentation_is_that_of_the_server(demo_server: str, visit: Visits) -> None:
    asked = re.findall(r"'https://timeline.example(.*)'", block("sh"))[0].replace(
        "https://timeline.example", demo_server
    )

    answer = visit().page.request.get(demo_server + asked).json()

    shown = block("json").replace("https://timeline.example", demo_server)
    assert answer == json.loads(shown)


def test_the_page_says_where_its_frame_is_to_be_had(demo_server: str, visit: Visits) -> None:
    page = visit().to(f"{demo_server}/?q=court")

    address = page.locator("link[type='application/json+oembed']").get_attribute("href")

    assert "/embed?q=court" in page.request.get(address).json()["html"]


def test_so_does_the_page_of_an_event(demo_server: str, visit: Visits) -> None:
    page = visit().to(demo_server)
    page.locator("main article .title a").first.click()
    page.wait_for_url("**/events/*")

    address = page.locator("link[type='application/json+oembed']").get_attribute("href")

    assert "event=" in page.request.get(address).json()["html"]
