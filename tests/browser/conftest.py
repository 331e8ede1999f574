"""A real browser, real servers on two origins, and what the browser had to complain about."""

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
    """Mark the tests of this folder as slow, and let one process run them all, which starts one browser."""
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):
            item.add_marker("slow")
            item.add_marker(pytest.mark.xdist_group("browser"))


@pytest.fixture(scope="session")
def chromium() -> str:
    """The path of Chromium. Without it the tests are skipped, and fail in CI."""
    path = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if path is None:
        (pytest.fail if os.environ.get("CI") == "true" else pytest.skip)("there is no Chromium on this machine")
    return path


@pytest.fixture(scope="session")
def browser(chromium: str) -> Iterator[Browser]:
    """It runs for all tests."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        yield browser
        browser.close()


@contextmanager
def served(app: Flask) -> Iterator[str]:
    """The application on a port of its own; the address has no slash at its end."""

    def whole(environ: Any, start_response: Any) -> list[bytes]:
        # Werkzeug leaves a file open that it was sending to a browser that has hung up.
        answer = app(environ, start_response)
        with ExitStack() as stack:
            stack.callback(getattr(answer, "close", lambda: None))
            return list(answer)

    server = make_server("127.0.0.1", 0, whole, threaded=True)
    thread = Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture(scope="session")
def demo_server(demo: Path) -> Iterator[str]:
    """The address of a server on the articles of `seeds/`."""
    with served(create_app(demo)) as address:
        yield address


@pytest.fixture
def serve(tmp_path: Path) -> Iterator[Callable[..., str]]:
    """Serves documents, under the usual settings or others, and gives the address."""
    with ExitStack() as stack:

        def made(*documents: Document, settings: Settings | None = None) -> str:
            path = tmp_path / "timeline.db"
            storage.migrate(path)
            db = storage.open_database(path)
            pipeline.add(db, documents)
            db.close()
            return stack.enter_context(served(create_app(path, settings)))

        yield made


@pytest.fixture
def host() -> Iterator[Callable[..., str]]:
    """Serves a page of another origin, under a policy that lets through the server at an address and nothing else.

    What else is to be let through are more directives.
    """
    with ExitStack() as stack:

        def made(html: str, server: str, *more: str) -> str:
            usual = (f"script-src {server}", f"connect-src {server}")
            policy = "; ".join(("default-src 'none'", *(more or usual), "require-trusted-types-for 'script'"))
            app = Flask("host")
            app.add_url_rule("/", view_func=lambda: Response(html, headers={"Content-Security-Policy": policy}))
            return stack.enter_context(served(app))

        yield made


@dataclass
class Visit:
    """A page, and what came of it: what the console said, what was asked of whom."""

    page: Page
    complaints: list[str] = field(default_factory=list)
    hosts: set[str] = field(default_factory=set)

    def to(self, address: str) -> Page:
        """The page at the address, with all that it asked for."""
        self.page.goto(address)
        return self.page


@pytest.fixture
def visit(browser: Browser) -> Iterator[Callable[..., Visit]]:
    """Opens a page in a fresh profile; the settings are those of Playwright's contexts."""
    with ExitStack() as stack:

        def made(**settings: Any) -> Visit:
            context = browser.new_context(**settings)
            stack.callback(context.close)
            made = Visit(context.new_page())
            made.page.on("console", lambda message: made.complaints.append(message.text))
            made.page.on("pageerror", lambda error: made.complaints.append(str(error)))
            made.page.on("request", lambda request: made.hosts.add(urlsplit(request.url).netloc))
            return made

        yield made


@pytest.fixture(scope="session")
def axe() -> Callable[[Page], list[str]]:
    """What axe-core has against a page, its shadow trees included: a line for each rule that an element breaks.

    It runs from outside, under any policy; it fetches no stylesheet and looks into no frame.
    """
    options = {"resultTypes": ["violations"], "preload": False, "iframes": False}

    def violations(page: Page) -> list[str]:
        found = Axe().run(page, options=options).response["violations"]
        return [f"{rule['id']}: {node['html'][:100]}" for rule in found for node in rule["nodes"]]

    return violations
