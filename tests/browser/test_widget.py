"""The widget in a real browser, on a page of another origin that lets nothing through but its server."""

from collections.abc import Callable
from itertools import count
from typing import Any
from urllib.parse import urlsplit

from timeline.dates import Day
from timeline.records import Document, PublishedFrom, Source

Visits = Callable[..., Any]
Hosts = Callable[[str, str], str]


def carrier(server: str, query: str = "", inside: str = "") -> str:
    """A page with the widget in it, which writes down what it is told of."""
    return f"""<!doctype html>
<html lang="en"><title>A page of others</title>
<body><h1>A page of others</h1>
<event-timeline src="{server}/events{query}"><a href="{server}/">The timeline</a>{inside}</event-timeline>
<script type="module" src="{server}/widget.js"></script>
</body></html>"""


def article(text: str, **known: str) -> Document:
    source = Source("a", "a.txt", known.get("title"), Day(2019, 12, 21), PublishedFrom.GIVEN, known.get("url"))
    return Document(source, "default", "en", text)


def settled(page: Any) -> Any:
    """The page, when its widget has got what it will get."""
    page.locator("event-timeline ol[aria-busy=false]").wait_for(state="attached")
    return page


def test_the_events_are_on_a_page_of_another_origin(demo_server: str, host: Hosts, visit: Visits) -> None:
    visited = visit()
    address = host(carrier(demo_server), demo_server)
    page = settled(visited.to(address))

    expected = page.request.get(f"{demo_server}/events").json()["data"]
    titles = page.locator("event-timeline .title").all_text_contents()
    assert titles == [event["title"] for event in expected]
    assert visited.complaints == []
    assert visited.hosts == {urlsplit(address).netloc, urlsplit(demo_server).netloc}


def test_the_events_are_asked_for_once(demo_server: str, host: Hosts, visit: Visits) -> None:
    visited, asked = visit(), []
    visited.page.on("request", lambda request: asked.append(request.url))
    settled(visited.to(host(carrier(demo_server), demo_server)))

    assert asked.count(f"{demo_server}/events") == 1


def test_the_widget_is_styled_under_the_strictest_policy(demo_server: str, host: Hosts, visit: Visits) -> None:
    page = settled(visit().to(host(carrier(demo_server), demo_server)))

    mark = page.locator("event-timeline mark").first
    assert mark.evaluate("mark => getComputedStyle(mark).backgroundColor") == "rgb(255, 229, 119)"


def test_the_events_look_as_they_are_known(demo_server: str, host: Hosts, visit: Visits) -> None:
    page = settled(visit().to(host(carrier(demo_server), demo_server)))

    assert page.locator("event-timeline li.disputed .trait").first.text_content() == "the sources disagree"
    assert page.locator("event-timeline li.expected .trait").first.text_content() == "expected"
    assert "2019-12-20" in page.locator("event-timeline time").evaluate_all("all => all.map(time => time.dateTime)")


def test_the_link_between_the_tags_gives_way_to_the_events(demo_server: str, host: Hosts, visit: Visits) -> None:
    page = settled(visit().to(host(carrier(demo_server), demo_server)))

    assert not page.get_by_role("link", name="The timeline", exact=True).is_visible()


def test_without_scripts_the_link_is_there(demo_server: str, host: Hosts, visit: Visits) -> None:
    page = visit(java_script_enabled=False).to(host(carrier(demo_server), demo_server))

    assert page.get_by_role("link", name="The timeline").is_visible()


def test_the_link_stays_when_the_events_cannot_be_had(demo_server: str, host: Hosts, visit: Visits) -> None:
    page = settled(visit().to(host(carrier(demo_server, "?timeline=none"), demo_server)))

    assert page.get_by_role("link", name="The timeline").is_visible()
    assert page.get_by_role("status").inner_text() == "The events could not be loaded: no timeline is called 'none'"


def test_the_link_stays_when_nobody_answers(demo_server: str, host: Hosts, visit: Visits) -> None:
    visited = visit()
    visited.page.route("**/events", lambda route: route.abort())
    page = settled(visited.to(host(carrier(demo_server), demo_server)))

    assert page.get_by_role("link", name="The timeline").is_visible()
    assert "could not be loaded" in page.get_by_role("status").inner_text()


def test_more_events_come_until_there_are_none(demo_server: str, host: Hosts, visit: Visits) -> None:
    page = settled(visit().to(host(carrier(demo_server, "?limit=20"), demo_server)))
    items, more = page.locator("event-timeline li"), page.get_by_role("button", name="More events")
    assert items.count() == 20

    while more.is_visible():
        shown = items.count()
        more.click()
        items.nth(shown).wait_for()

    assert items.count() == len(page.request.get(f"{demo_server}/events").json()["data"])


def test_the_next_page_comes_ahead_once_more_was_asked_for(demo_server: str, host: Hosts, visit: Visits) -> None:
    visited, asked = visit(), []
    visited.page.on("request", lambda request: asked.append(request.url) if "/events" in request.url else None)
    page = settled(visited.to(host(carrier(demo_server, "?limit=3"), demo_server)))
    items, more = page.locator("event-timeline li"), page.get_by_role("button", name="More events")

    counts = [len(asked)]
    for shown in (3, 6):
        more.click()
        items.nth(shown).wait_for()
        page.wait_for_load_state("networkidle")
        counts.append(len(asked))

    assert counts == [1, 3, 4]
    assert len(set(asked)) == 4


def test_a_page_that_did_not_come_ahead_is_asked_for_again(demo_server: str, host: Hosts, visit: Visits) -> None:
    page = settled(visit().to(host(carrier(demo_server, "?limit=3"), demo_server)))
    items, more = page.locator("event-timeline li"), page.get_by_role("button", name="More events")
    asked = count(1)
    page.route("**/events?*cursor=*", lambda route: route.abort() if next(asked) == 2 else route.continue_())
    more.click()
    items.nth(3).wait_for()
    page.wait_for_load_state("networkidle")

    more.click()
    items.nth(6).wait_for()

    assert items.count() == 9
    assert page.get_by_role("status").inner_text() == ""


def test_whoever_asks_for_more_is_led_to_it(demo_server: str, host: Hosts, visit: Visits) -> None:
    page = settled(visit().to(host(carrier(demo_server, "?limit=3"), demo_server)))

    page.get_by_role("button", name="More events").press("Enter")
    page.locator("event-timeline li").nth(3).wait_for()

    assert page.locator("event-timeline li:focus").inner_text() == page.locator("event-timeline li").nth(3).inner_text()


def test_another_source_gives_other_events(demo_server: str, host: Hosts, visit: Visits) -> None:
    page = settled(visit().to(host(carrier(demo_server), demo_server)))

    page.locator("event-timeline").evaluate(
        "(widget, src) => widget.setAttribute('src', src)", f"{demo_server}/events?limit=1"
    )
    settled(page)

    assert page.locator("event-timeline li").count() == 1


def test_the_page_is_told_what_came(demo_server: str, host: Hosts, visit: Visits) -> None:
    page = settled(visit().to(host(carrier(demo_server), demo_server)))
    told = """(widget, src) => new Promise((resolve) => {
      for (const name of ["load", "error"])
        document.addEventListener(`event-timeline:${name}`, ({ detail }) =>
          resolve([name, detail.shown ?? detail.error.message]), { once: true });
      widget.setAttribute("src", src);
    })"""
    widget = page.locator("event-timeline")

    assert widget.evaluate(told, f"{demo_server}/events?limit=3") == ["load", 3]
    assert widget.evaluate(told, f"{demo_server}/events?limit=0")[0] == "error"


def test_nothing_that_was_written_runs(serve: Callable[..., str], host: Hosts, visit: Visits) -> None:
    hostile = "<img src=x onerror=alert(1)>"
    server = serve(article(f"Ada {hostile} resigned on Friday.", title=hostile, url="javascript:alert(1)"))
    visited = visit()
    page = settled(visited.to(host(carrier(server), server)))

    assert page.locator("event-timeline .source").inner_text() == f"{hostile}, 21 December 2019"
    assert page.locator("event-timeline img, event-timeline .source a").count() == 0
    assert visited.complaints == []


def test_the_mark_stands_where_the_phrase_does_beyond_the_basic_plane(
    serve: Callable[..., str], host: Hosts, visit: Visits
) -> None:
    server = serve(article("The 🚢🔥 ferry burned on Friday."))
    page = settled(visit().to(host(carrier(server), server)))

    assert page.locator("event-timeline mark").inner_text() == "Friday"
    assert page.locator("event-timeline blockquote").inner_text() == "The 🚢🔥 ferry burned on Friday."


def test_an_empty_timeline_says_so(serve: Callable[..., str], host: Hosts, visit: Visits) -> None:
    server = serve()
    page = settled(visit().to(host(carrier(server), server)))

    assert page.get_by_role("status").inner_text() == "There are no events."
    assert page.get_by_role("link", name="The timeline").is_visible()
