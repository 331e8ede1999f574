"""A real browser, servers on two origins, and the browser's console."""

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from threading import Thread
from typing import Any
from urllib.parse import urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from flask import Flask, Response
from playwright.sync_api import Browser, Page, sync_playwright
from werkzeug.serving import make_server

from timeline import pipeline, storage
from timeline.records import Document
from timeline.web import Settings, create_app

FLAGS = (
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark the tests of this folder as slow."""
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):
            item.add_marker("slow")


@pytest.fixture(scope="session")
def chromium() -> str:
    """The path of Chromium. Without it the tests are skipped, and fail in CI."""
    path = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if path is None:
        (pytest.fail if os.environ.get("CI") == "true" else pytest.skip)("there is no Chromium on this machine")
    return path


@pytest.fixture(scope="session")
def browser(chromium: str) -> Iterator[Browser]:
    """A browser for all tests."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        yield browser
        browser.close()


@contextmanager
def served(app: Flask) -> Iterator[str]:
    """Serve the application on a free port; gives the URL without a final slash."""

    def buffered(environ: Any, start_response: Any) -> list[bytes]:
        # Werkzeug does not close a file if the browser disconnects while it is sent.
        answer = app(environ, start_response)
        with ExitStack() as stack:
            stack.callback(getattr(answer, "close", lambda: None))
            return list(answer)

    server = make_server("127.0.0.1", 0, buffered, threaded=True)
    thread = Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture(scope="session")
def demo_server(demo: Path) -> Iterator[str]:
    """The URL of a server on the articles of `seeds/`."""
    with served(create_app(demo)) as address:
        yield address


@pytest.fixture
def serve(tmp_path: Path) -> Iterator[Callable[..., str]]:
    """Serves documents, with given or default settings, and returns the URL."""
    with ExitStack() as stack:

        def make(*documents: Document, settings: Settings | None = None) -> str:
            path = tmp_path / "timeline.db"
            storage.migrate(path)
            db = storage.open_database(path)
            pipeline.add(db, documents)
            db.close()
            return stack.enter_context(served(create_app(path, settings)))

        yield make


@pytest.fixture
def host() -> Iterator[Callable[..., str]]:
    """Serves a page of another origin with a policy that allows a server and nothing else, or the given directives."""
    with ExitStack() as stack:

        def make(html: str, server: str, *directives: str) -> str:
            default = (f"script-src {server}", f"connect-src {server}")
            policy = "; ".join(("default-src 'none'", *(directives or default), "require-trusted-types-for 'script'"))
            app = Flask("host")
            app.add_url_rule("/", view_func=lambda: Response(html, headers={"Content-Security-Policy": policy}))
            return stack.enter_context(served(app))

        yield make


@dataclass
class Visit:
    """A page with its console messages and the hosts of its requests."""

    page: Page
    console: list[str] = field(default_factory=list)
    hosts: set[str] = field(default_factory=set)

    def to(self, address: str) -> Page:
        """Open a URL and return the page when it has loaded."""
        self.page.goto(address)
        return self.page


@pytest.fixture
def visit(browser: Browser) -> Iterator[Callable[..., Visit]]:
    """Opens a page in a fresh profile; settings are those of Playwright's contexts."""
    with ExitStack() as stack:

        def make(**settings: Any) -> Visit:
            context = browser.new_context(**settings)
            stack.callback(context.close)
            visit = Visit(context.new_page())
            visit.page.on("console", lambda message: visit.console.append(message.text))
            visit.page.on("pageerror", lambda error: visit.console.append(str(error)))
            visit.page.on("request", lambda request: visit.hosts.add(urlsplit(request.url).netloc))
            return visit

        yield make


@pytest.fixture(scope="session")
def axe() -> Callable[[Page], list[str]]:
    """Returns the violations that axe-core finds on a page, including shadow trees: one line for each element.

    It runs outside the page's policy; it fetches no stylesheet and ignores frames.
    """
    options = {"resultTypes": ["violations"], "preload": False, "iframes": False}

    def violations(page: Page) -> list[str]:
        found = Axe().run(page, options=options).response["violations"]
        return [f"{rule['id']}: {node['html'][:100]}" for rule in found for node in rule["nodes"]]

    return violations
