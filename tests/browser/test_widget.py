"""The widget in a real browser, on a page of another origin that allows its server and nothing else."""

from collections.abc import Callable
from itertools import count
from typing import Any
from urllib.parse import urlsplit

from timeline.dates import Day
from timeline.records import Document, PublishedFrom, Source

Visits = Callable[..., Any]
Hosts = Callable[[str, str], str]


def host_page(server: str, query: str = "", inside: str = "") -> str:
    """Return a page with the widget."""
    return f"""<!doctype html>
<html lang="en"><title>A page of others</title>
<body><h1>A page of others</h1>
<event-timeline src="{server}/events{query}"><a href="{server}/">The timeline</a>{inside}</event-timeline>
<script type="module" src="{server}/widget.js"></script>
</body></html>"""


def article(text: str, **known: str) -> Document:
    source = Source("a", "a.txt", known.get("title"), Day(2019, 12, 21), PublishedFrom.GIVEN, known.get("url"))
    return Document(source, "default", "en", text)


def wait_for_events(page: Any) -> Any:
    """Wait until the widget has loaded."""
    page.locator("event-timeline ol[aria-busy=false]").wait_for(state="attached")
    return page


def test_events_on_other_origin(demo_server: str, host: Hosts, visit: Visits) -> None:
    """The widget shows events on a page of another origin."""
    visited = visit()
    address = host(host_page(demo_server), demo_server)
    page = wait_for_events(visited.to(address))

    expected = page.request.get(f"{demo_server}/events").json()["data"]
    titles = page.locator("event-timeline .title").all_text_contents()
    assert titles == [event["title"] for event in expected]
    assert visited.console == []
    assert visited.hosts == {urlsplit(address).netloc, urlsplit(demo_server).netloc}


def test_single_request(demo_server: str, host: Hosts, visit: Visits) -> None:
    """Events are requested once."""
    visited, requests = visit(), []
    visited.page.on("request", lambda request: requests.append(request.url))
    wait_for_events(visited.to(host(host_page(demo_server), demo_server)))

    assert requests.count(f"{demo_server}/events") == 1


def test_style_under_strict_policy(demo_server: str, host: Hosts, visit: Visits) -> None:
    """The widget is styled under the strictest policy."""
    page = wait_for_events(visit().to(host(host_page(demo_server), demo_server)))

    mark = page.locator("event-timeline mark").first
    assert mark.evaluate("mark => getComputedStyle(mark).backgroundColor") == "rgb(255, 229, 119)"


def test_traits(demo_server: str, host: Hosts, visit: Visits) -> None:
    """Disputed and expected events are marked."""
    page = wait_for_events(visit().to(host(host_page(demo_server), demo_server)))

    assert page.locator("event-timeline li.disputed .trait").first.text_content() == "the sources disagree"
    assert page.locator("event-timeline li.expected .trait").first.text_content() == "expected"
    assert "2019-12-20" in page.locator("event-timeline time").evaluate_all("all => all.map(time => time.dateTime)")


def test_fallback_hidden(demo_server: str, host: Hosts, visit: Visits) -> None:
    """The fallback link is hidden when events are shown."""
    page = wait_for_events(visit().to(host(host_page(demo_server), demo_server)))

    assert not page.get_by_role("link", name="The timeline", exact=True).is_visible()


def test_fallback_without_scripts(demo_server: str, host: Hosts, visit: Visits) -> None:
    """Without scripts the fallback link is shown."""
    page = visit(java_script_enabled=False).to(host(host_page(demo_server), demo_server))

    assert page.get_by_role("link", name="The timeline").is_visible()


def test_fallback_on_error(demo_server: str, host: Hosts, visit: Visits) -> None:
    """The fallback link stays if the server refuses."""
    page = wait_for_events(visit().to(host(host_page(demo_server, "?timeline=none"), demo_server)))

    assert page.get_by_role("link", name="The timeline").is_visible()
    assert page.get_by_role("status").inner_text() == "The events could not be loaded: no timeline is called 'none'"


def test_fallback_on_network_error(demo_server: str, host: Hosts, visit: Visits) -> None:
    """The fallback link stays if the server cannot be reached."""
    visited = visit()
    visited.page.route("**/events", lambda route: route.abort())
    page = wait_for_events(visited.to(host(host_page(demo_server), demo_server)))

    assert page.get_by_role("link", name="The timeline").is_visible()
    assert "could not be loaded" in page.get_by_role("status").inner_text()


def test_more_events(demo_server: str, host: Hosts, visit: Visits) -> None:
    """More events are loaded until there are none."""
    page = wait_for_events(visit().to(host(host_page(demo_server, "?limit=20"), demo_server)))
    items, more = page.locator("event-timeline li"), page.get_by_role("button", name="More events")
    assert items.count() == 20

    while more.is_visible():
        shown = items.count()
        more.click()
        items.nth(shown).wait_for()

    assert items.count() == len(page.request.get(f"{demo_server}/events").json()["data"])


def test_prefetch(demo_server: str, host: Hosts, visit: Visits) -> None:
    """After the first click the next page is loaded in advance."""
    visited, requests = visit(), []
    visited.page.on("request", lambda request: requests.append(request.url) if "/events" in request.url else None)
    page = wait_for_events(visited.to(host(host_page(demo_server, "?limit=3"), demo_server)))
    items, more = page.locator("event-timeline li"), page.get_by_role("button", name="More events")

    counts = [len(requests)]
    for shown in (3, 6):
        more.click()
        items.nth(shown).wait_for()
        page.wait_for_load_state("networkidle")
        counts.append(len(requests))

    assert counts == [1, 3, 4]
    assert len(set(requests)) == 4


def test_prefetch_failed(demo_server: str, host: Hosts, visit: Visits) -> None:
    """A failed prefetch is repeated on a click."""
    page = wait_for_events(visit().to(host(host_page(demo_server, "?limit=3"), demo_server)))
    items, more = page.locator("event-timeline li"), page.get_by_role("button", name="More events")
    requests = count(1)
    page.route("**/events?*cursor=*", lambda route: route.abort() if next(requests) == 2 else route.continue_())
    more.click()
    items.nth(3).wait_for()
    page.wait_for_load_state("networkidle")

    more.click()
    items.nth(6).wait_for()

    assert items.count() == 9
    assert page.get_by_role("status").inner_text() == ""


def test_more_events_focus(demo_server: str, host: Hosts, visit: Visits) -> None:
    """The first new event gets the focus."""
    page = wait_for_events(visit().to(host(host_page(demo_server, "?limit=3"), demo_server)))

    page.get_by_role("button", name="More events").press("Enter")
    page.locator("event-timeline li").nth(3).wait_for()

    assert page.locator("event-timeline li:focus").inner_text() == page.locator("event-timeline li").nth(3).inner_text()


def test_source_change(demo_server: str, host: Hosts, visit: Visits) -> None:
    """A new `src` loads other events."""
    page = wait_for_events(visit().to(host(host_page(demo_server), demo_server)))

    page.locator("event-timeline").evaluate(
        "(widget, src) => widget.setAttribute('src', src)", f"{demo_server}/events?limit=1"
    )
    wait_for_events(page)

    assert page.locator("event-timeline li").count() == 1


def test_dom_events(demo_server: str, host: Hosts, visit: Visits) -> None:
    """The widget dispatches events to the page."""
    page = wait_for_events(visit().to(host(host_page(demo_server), demo_server)))
    next_event = """(widget, src) => new Promise((resolve) => {
      for (const name of ["load", "error"])
        document.addEventListener(`event-timeline:${name}`, ({ detail }) =>
          resolve([name, detail.shown ?? detail.error.message]), { once: true });
      widget.setAttribute("src", src);
    })"""
    widget = page.locator("event-timeline")

    assert widget.evaluate(next_event, f"{demo_server}/events?limit=3") == ["load", 3]
    assert widget.evaluate(next_event, f"{demo_server}/events?limit=0")[0] == "error"


def test_hostile_document(serve: Callable[..., str], host: Hosts, visit: Visits) -> None:
    """Nothing in a document runs."""
    hostile = "<img src=x onerror=alert(1)>"
    server = serve(article(f"Ada {hostile} resigned on Friday.", title=hostile, url="javascript:alert(1)"))
    visited = visit()
    page = wait_for_events(visited.to(host(host_page(server), server)))

    assert page.locator("event-timeline .source").text_content() == f"{hostile}, 21 December 2019"
    assert page.locator("event-timeline img, event-timeline .source a").count() == 0
    assert visited.console == []


def test_mark_with_astral_characters(serve: Callable[..., str], host: Hosts, visit: Visits) -> None:
    """The mark is right after characters outside the BMP."""
    server = serve(article("The 🚢🔥 ferry burned on Friday."))
    page = wait_for_events(visit().to(host(host_page(server), server)))

    assert page.locator("event-timeline mark").text_content() == "Friday"
    assert page.locator("event-timeline blockquote").text_content() == "The 🚢🔥 ferry burned on Friday."


def test_empty_timeline(serve: Callable[..., str], host: Hosts, visit: Visits) -> None:
    """An empty timeline says so."""
    server = serve()
    page = wait_for_events(visit().to(host(host_page(server), server)))

    assert page.get_by_role("status").inner_text() == "There are no events."
    assert page.get_by_role("link", name="The timeline").is_visible()
