"""Measures load and response times of timelines in a browser: ours, vis-timeline and TimelineJS, on the same events.

Headless Chromium loads each page. Its times run from the navigation to the second frame after the events are shown,
and to the second frame after the effect of the first click. `npm ci` in this folder installs the others; `heap.py`
makes the events. Ours asks a server, the others load their items from a file beside the page. `checks` prints for
each what a strict content security policy refuses, what axe-core finds, and which other hosts it contacts.
"""

from __future__ import annotations

import json
import shutil
import sys
from collections import Counter
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from random import Random
from statistics import median
from tempfile import TemporaryDirectory
from threading import Thread
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from axe_playwright_python.sync_playwright import Axe
from flask import Flask, Response, send_from_directory
from playwright.sync_api import Error, sync_playwright
from werkzeug.serving import WSGIRequestHandler, make_server

from benchmarks import heap
from timeline.web import create_app

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page

SIZES = (200, 2_000, 20_000)
RUNS = 5
PATIENCE = 60_000
"""Milliseconds until a page is abandoned."""
HEAD = "<!doctype html><html lang=en><title>A page</title><main><h1>A page</h1>"
REST = 500
"""Milliseconds between two pages, for the last one to end."""
PACKAGES = Path(__file__).parent / "node_modules"

CLOCK = """
const tell = (name) => requestAnimationFrame(() => requestAnimationFrame(() => {
  console.log(`${name} ${performance.now()}`);
}));
window.here = () => tell("there");
window.done = () => window.clicked && tell("answered");
window.in_sight = (one) => {
  const { x, y, width, height } = one.getBoundingClientRect();
  return one.contains(document.elementFromPoint(x + width / 2, y + height / 2));
};
window.opened = (details) => { details.addEventListener("toggle", done); return details.querySelector("summary"); };
"""
"""Runs before the page's own scripts. The page reports its times on its console, which works under any policy."""


@dataclass(frozen=True, slots=True)
class Contestant:
    """A page: its path on our server or on the host, the script that detects its events, and the element to click."""

    name: str
    path: str
    html: str = ""
    when_there: str = ""
    target: str = "opened(document.querySelector('.why'))"


def _widget(query: str) -> str:
    return f"""<event-timeline src="SERVER/events{query}"></event-timeline>
    <script type="module" src="SERVER/widget.js"></script>"""


IN_THE_WIDGET = "opened(document.querySelector('event-timeline').shadowRoot.querySelector('.why'))"
_PAGE = "document.addEventListener('DOMContentLoaded', here)"
CONTESTANTS = (
    Contestant("page, 100 of them", "/", when_there=_PAGE),
    Contestant("page, 500 of them", "/?limit=500", when_there=_PAGE),
    Contestant(
        "widget, 500 of them",
        "/first",
        _widget("?limit=500"),
        "document.addEventListener('event-timeline:load', here)",
        IN_THE_WIDGET,
    ),
    Contestant(
        "widget, all of them",
        "/all",
        _widget("?limit=500"),
        "document.addEventListener('event-timeline:load', ({ target, detail }) => "
        "detail.next ? target.shadowRoot.querySelector('.more').click() : here())",
        IN_THE_WIDGET,
    ),
    Contestant(
        "vis-timeline",
        "/vis",
        """<link rel="stylesheet" href="/npm/vis-timeline/styles/vis-timeline-graph2d.min.css">
        <script src="/npm/vis-timeline/standalone/umd/vis-timeline-graph2d.min.js"></script>
        <div id="timeline"></div>
        <script type="module" nonce="ours">
          const items = await (await fetch("/vis.json")).json();
          const timeline = new vis.Timeline(document.getElementById("timeline"), items, {height: "700px"});
          timeline.on("select", done);
          timeline.on("changed", here);
        </script>""",
        target="[...document.querySelectorAll('.vis-item-content')].find(in_sight)",
    ),
    Contestant(
        "TimelineJS",
        "/timelinejs",
        """<link rel="stylesheet" href="/npm/@knight-lab/timelinejs/dist/css/timeline.css">
        <script src="/npm/@knight-lab/timelinejs/dist/js/timeline.js"></script>
        <style nonce="ours">#timeline { width: 100%; height: 700px }</style>
        <div id="timeline"></div>
        <script type="module" nonce="ours">
          const slides = await (await fetch("/timelinejs.json")).json();
          const timeline = new TL.Timeline("timeline", slides);
          timeline.on("loaded", here);
          timeline.on("change", done);
        </script>""",
        target="document.querySelector('.tl-slidenav-next .tl-slidenav-content-container, .tl-slidenav-next')",
    ),
)


class Silent(WSGIRequestHandler):
    """A request handler that logs nothing and keeps connections alive, as servers do."""

    protocol_version = "HTTP/1.1"

    def log(self, *_: Any, **__: Any) -> None:
        """Log nothing."""


@contextmanager
def served(app: Flask) -> Iterator[str]:
    """Serve the application on a free port."""
    server = make_server("127.0.0.1", 0, app, threaded=True, request_handler=Silent)
    thread = Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()


def host(server: str, items: dict[str, Any]) -> Flask:
    """The host of the other contestants: their pages and their data."""
    app = Flask("host")
    app.add_url_rule("/npm/<path:name>", "npm", lambda name: send_from_directory(PACKAGES, name))
    for name, content in items.items():
        text = content if isinstance(content, str) else json.dumps(content)
        app.add_url_rule(f"/{name}.json", f"{name} json", lambda text=text: text)
    for one in CONTESTANTS:
        page = f"{HEAD}{one.html.replace('SERVER', server)}"
        if one.html:
            app.add_url_rule(one.path, one.name, lambda page=page: page)
    return app


def items(app: Flask) -> dict[str, Any]:
    """Return all dated events in the formats of vis-timeline and TimelineJS."""
    client = app.test_client()
    events = [json.loads(line) for line in client.get("/events.ndjson").text.splitlines()]
    vis = [
        {"id": event["id"], "content": event["title"], "start": event["when"]["earliest"]}
        | ({"end": event["when"]["latest"]} if event["when"]["latest"] != event["when"]["earliest"] else {})
        for event in events
        if event["when"]["earliest"]
    ]
    return {"vis": vis, "timelinejs": client.get("/events.timelinejs").text}


def run(browser: Browser, one: Contestant, address: str) -> tuple[float, float] | None:
    """Return the milliseconds until the events are shown, and until a click has its effect; None after a timeout."""
    page = browser.new_page(viewport={"width": 1280, "height": 800})
    page.add_init_script(CLOCK + one.when_there)
    page.route(lambda url: urlsplit(url).hostname != "127.0.0.1", lambda route: route.abort())
    page.wait_for_timeout(REST)
    try:
        with _timing_message(page, "there") as there:
            page.goto(address + one.path, timeout=PATIENCE, wait_until="commit")
        with _timing_message(page, "answered") as answered:
            _click(page, one.target)
        return _time(there), _time(answered)
    except Error as error:
        print(f"{one.name}: {str(error).splitlines()[0]}", file=sys.stderr)
        return None
    finally:
        page.close()


def _timing_message(page: Page, name: str) -> Any:
    """Expect the console message with the time of this step."""
    return page.expect_console_message(lambda message: message.text.startswith(f"{name} "), timeout=PATIENCE)


def _time(message: Any) -> float:
    return float(message.value.text.split()[1])


def _click(page: Page, target: str) -> None:
    """Click with the mouse, at the middle of the element."""
    box = page.evaluate(f"""(() => {{
      const one = {target};
      one.scrollIntoView({{ block: "nearest" }});
      window.clicked = true;
      const {{ x, y, width, height }} = one.getBoundingClientRect();
      return [x + width / 2, y + height / 2];
    }})()""")
    page.mouse.click(*box)


def measure(browser: Browser, size: int) -> dict[str, list[tuple[float, float]]]:
    """Measure all contestants, in a new random order each time, so that other load affects them alike."""
    times_of: dict[str, list[tuple[float, float]]] = {one.name: [] for one in CONTESTANTS}
    timed_out: set[str] = set()
    with TemporaryDirectory() as folder:
        path = Path(folder) / "heap.db"
        heap.make(path, size)
        app = create_app(path)
        with served(app) as server, served(host(server, items(app))) as hosting:
            for number in range(RUNS):
                for one in Random(number).sample(CONTESTANTS, len(CONTESTANTS)):  # noqa: S311 - no secret
                    if one.name in timed_out:
                        continue
                    times = run(browser, one, hosting if one.html else server)
                    if times is None:
                        timed_out.add(one.name)
                    else:
                        times_of[one.name].append(times)
    return times_of


def checks(browser: Browser) -> None:
    """Print a row for each: refusals by directive, violated rules of axe-core, contacted hosts."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "heap.db"
        heap.make(path, min(SIZES))
        app = create_app(path)
        with served(app) as server, served(_strict(host(server, items(app)), server)) as hosting:
            for one in CONTESTANTS:
                print(f"| {one.name} | {' | '.join(_check(browser, one, hosting if one.html else server))} |")


def _strict(app: Flask, server: str) -> Flask:
    """Add the content security policy of a careful site: its own files, and our server."""
    policy = (
        f"default-src 'none'; script-src 'self' 'nonce-ours' {server}; style-src 'self' 'nonce-ours'; "
        f"connect-src 'self' {server}; img-src 'self'; font-src 'self'"
    )

    def dress(response: Response) -> Response:
        response.headers["Content-Security-Policy"] = policy
        return response

    app.after_request(dress)
    return app


def _check(browser: Browser, one: Contestant, address: str) -> list[str]:
    page = browser.new_page(viewport={"width": 1280, "height": 800})
    refused: Counter[str] = Counter()
    hosts = set()
    page.add_init_script(_REFUSALS)
    page.on("console", lambda message: refused.update(message.text.split()[1:] * message.text.startswith("refused ")))
    page.on("request", lambda request: hosts.add(urlsplit(request.url).hostname))
    page.route(lambda url: urlsplit(url).hostname != "127.0.0.1", lambda route: route.abort())
    page.goto(address + one.path)
    page.wait_for_timeout(3_000)
    options = {"resultTypes": ["violations"], "preload": False, "iframes": False}
    broken = [rule["id"] for rule in Axe().run(page, options=options).response["violations"]]
    page.close()
    hosts.discard("127.0.0.1")
    refusals = [f"{count} of {directive}" for directive, count in refused.items()]
    return [", ".join(map(str, sorted(each))) or "none" for each in (refusals, broken, hosts)]


_REFUSALS = """
window.here = window.done = () => {};
document.addEventListener("securitypolicyviolation", (event) => console.log(`refused ${event.effectiveDirective}`));
"""


def print_table(times_of: dict[str, list[tuple[float, float]]]) -> None:
    """Print a row for each, with ratios to the widget's first page."""
    measure_ = [median(run[which] for run in times_of["widget, 500 of them"]) for which in (0, 1)]
    for name, runs in times_of.items():
        if not runs:
            print(f"| {name} | not in a minute | | | |")
            continue
        there, answered = (median(run[which] for run in runs) for which in (0, 1))
        print(f"| {name} | {there:.0f} | {there / measure_[0]:.2f} | {answered:.0f} | {answered / measure_[1]:.2f} |")


def main() -> None:
    """Print the tables."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"))
        print(f"Chromium {browser.version}")
        if sys.argv[1:] == ["checks"]:
            checks(browser)
            return
        for size in map(int, sys.argv[1:]) if sys.argv[1:] else SIZES:
            print(
                f"\n| {size:,} events | there, ms | ratio | answers, ms | ratio |\n| --- | ---: | ---: | ---: | ---: |"
            )
            print_table(measure(browser, size))
        browser.close()


if __name__ == "__main__":
    main()
