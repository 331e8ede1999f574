"""The page of a document in a real browser."""

from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import served
from timeline import pipeline, readers, storage
from timeline.dates import Day
from timeline.records import Document
from timeline.storage import tokens
from timeline.web import Settings, create_app
from timeline.web.settings import Access

Visits = Callable[..., Any]
Axe = Callable[[Any], list[str]]

TEXT = (
    "The Maritime Board opened an inquiry into the ferry fire on Friday.\n\n"
    "Two days later, the captain resigned.  It had\ttaken more than a decade, on May 8 or every Friday.\n"
)
NO_SCRIPTS = {"java_script_enabled": False}


def make_document(text: str, title: str | None = None) -> Document:
    return readers.build_document(
        readers.Draft(text, id="quay", published=Day(2019, 12, 21), title=title), readers.IngestDefaults()
    )


@pytest.fixture
def open_url(tmp_path: Path) -> Any:
    """Serves one document with open access; gives the URL of its page."""
    with served(create_app(make_database(tmp_path, make_document(TEXT)), Settings(Access.OPEN))) as address:
        yield f"{address}/documents/quay"


def make_database(folder: Path, *documents: Document) -> Path:
    path = folder / "timeline.db"
    storage.migrate(path)
    with storage.open_database(path) as db:
        pipeline.add(db, documents)
    return path


def shown_text(page: Any) -> str:
    """Return the text without the explanations of its timexes."""
    text: str = page.evaluate("""() => {
      const copy = document.querySelector(".text").cloneNode(true);
      for (const reason of copy.querySelectorAll(".reason")) reason.remove();
      return copy.textContent;
    }""")
    return text


def test_text_is_exact(serve: Callable[..., str], visit: Visits) -> None:
    """The page shows the text exactly."""
    text = "\n  First line \u202e and \u2066 signs.\n\n\n\tOn Friday <b>he</b> left &amp; came.\n" + "A line.\n" * 500
    visited = visit()
    page = visited.to(f"{serve(make_document(text))}/documents/quay")

    assert shown_text(page) == text
    assert page.evaluate("getComputedStyle(document.querySelector('.text')).whiteSpaceCollapse") == "preserve"
    assert visited.console == []


def test_no_foreign_requests(open_url: str, visit: Visits) -> None:
    """The page makes no request to other hosts and logs nothing."""
    visited = visit()
    visited.to(open_url)

    assert visited.console == []
    assert visited.hosts == {urlsplit(open_url).netloc}


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe(scheme: str, open_url: str, visit: Visits, axe: Axe) -> None:
    """axe finds no violation."""
    page = visit(color_scheme=scheme).to(f"{open_url}?published=2019-12-28")
    page.locator(".timex.dated").last.focus()

    assert axe(page) == []


@pytest.mark.parametrize("settings", [{}, NO_SCRIPTS], ids=["scripts", "no scripts"])
def test_fits_window(settings: dict[str, bool], open_url: str, visit: Visits) -> None:
    """Nothing is wider than the window."""
    page = visit(**settings).to(f"{open_url}?published=2019-12-28")
    page.locator(".text .timex").last.focus()

    for width in (1280, 768, 360):
        page.set_viewport_size({"width": width, "height": 780})
        assert page.evaluate("document.documentElement.scrollWidth") == width


@pytest.mark.parametrize("settings", [{}, NO_SCRIPTS], ids=["scripts", "no scripts"])
def test_timex_tooltip_on_focus(settings: dict[str, bool], open_url: str, visit: Visits) -> None:
    """A focused timex shows its explanation."""
    page = visit(**settings).to(open_url)
    friday = page.locator(".text .timex").first

    expect(page.locator(".reason").first).to_be_hidden()
    friday.focus()

    expect(page.locator(".reason").first).to_be_visible()
    expect(page.locator(".reason").first).to_contain_text("20 December 2019, dated")
    expect(friday).to_have_accessible_description(page.locator(".reason").first.inner_text().replace("\n", " "))


def test_timex_tooltip_on_hover(open_url: str, visit: Visits) -> None:
    """A hovered timex shows its explanation until Escape."""
    page = visit().to(open_url)
    reason = page.locator(".reason").first

    page.locator(".text .timex").first.hover()
    expect(reason).to_be_visible()
    reason.hover()
    expect(reason).to_be_visible()
    page.keyboard.press("Escape")

    expect(reason).to_be_hidden()


def test_timex_forms_differ_without_colour(open_url: str, visit: Visits) -> None:
    """The kinds of timexes differ by more than colour."""
    page = visit().to(open_url)
    forms = page.evaluate("""() => [...document.querySelectorAll(".forms .timex")].map((element) => {
      const style = getComputedStyle(element);
      const filled = style.backgroundColor !== "rgba(0, 0, 0, 0)";
      return [filled, style.backgroundImage !== "none", style.textDecorationStyle, style.outlineStyle].join();
    })""")

    assert len(forms) == 4
    assert len(set(forms)) == 4


@pytest.mark.parametrize("settings", [{}, NO_SCRIPTS], ids=["scripts", "no scripts"])
def test_event_links_to_text(settings: dict[str, bool], open_url: str, visit: Visits) -> None:
    """An event links to its position in the text."""
    page = visit(**settings).to(open_url)

    page.locator(".places a", has_text="Two days later").click()

    assert page.evaluate("document.activeElement.textContent") == "Two days later"
    expect(page.locator(".text .timex:focus + .reason")).to_be_visible()


def test_preview_and_save(open_url: str, visit: Visits) -> None:
    """Changes are previewed while the date is typed, and saved."""
    visited = visit()
    page = visited.to(open_url)

    page.get_by_label("Other date").fill("2019-12-28")
    expect(page.locator(".moves li").first).to_contain_text("20 December 2019")
    expect(page.locator(".moves li").first).to_contain_text("27 December 2019")
    expect(page.locator("#published-heading")).to_contain_text("21 December 2019")
    with page.expect_navigation():
        page.get_by_role("button", name="Save").click()

    expect(page.locator("#published-heading")).to_contain_text("28 December 2019")
    expect(page.locator(".reason").first).to_contain_text("27 December 2019")
    assert visited.console == []


def test_preview_and_save_without_scripts(open_url: str, visit: Visits) -> None:
    """Without scripts, forms preview and save."""
    page = visit(**NO_SCRIPTS).to(open_url)
    expect(page.get_by_role("button", name="Save")).to_be_hidden()

    page.get_by_label("Other date").fill("2019-12-28")
    page.get_by_role("button", name="Preview changes").click()
    expect(page.locator(".moves li").first).to_contain_text("27 December 2019")
    page.get_by_role("button", name="Save").click()

    expect(page.locator("#published-heading")).to_contain_text("28 December 2019")
    assert page.url.endswith("#published")


def test_concurrent_change(open_url: str, visit: Visits) -> None:
    """A concurrent change is not overwritten."""
    page, other = visit().to(open_url), visit().to(open_url)

    for each in (page, other):
        each.get_by_label("Other date").fill("2019-12-28")
        expect(each.locator(".moves li").first).to_be_visible()
    with other.expect_navigation():
        other.get_by_role("button", name="Save").click()
    page.get_by_role("button", name="Save").click()

    expect(page.get_by_role("alert")).to_contain_text("Someone has changed this document since you opened it")


def test_deleted_document(open_url: str, tmp_path: Path, visit: Visits) -> None:
    """A deleted document is reported."""
    page = visit().to(open_url)
    with storage.open_database(tmp_path / "timeline.db") as db:
        pipeline.remove(db, make_document(TEXT))

    page.get_by_label("Other date").fill("2019-12-28")

    expect(page.get_by_role("alert")).to_contain_text("no document has the id")


@pytest.fixture
def guarded(tmp_path: Path) -> Any:
    """Serves one document; gives the URL of its page, a token for writing and one for reading."""
    path = make_database(tmp_path, make_document(TEXT))
    with storage.open_database(path) as db:
        secrets = [tokens.create(db, scope.value, scope)[1] for scope in (storage.Scope.WRITE, storage.Scope.READ)]
    with served(create_app(path)) as address:
        yield f"{address}/documents/quay", *secrets


def test_typing_opens_no_dialog(guarded: Any, visit: Visits) -> None:
    """Typing does not open the dialog for a token."""
    visited = visit()
    page = visited.to(guarded[0])

    page.get_by_label("Other date").fill("2019-12-28")
    page.wait_for_timeout(600)

    expect(page.get_by_role("dialog")).to_have_count(0)
    assert visited.console == []


def test_token_is_reused(guarded: Any, visit: Visits, axe: Axe) -> None:
    """A token is asked for once and sent with all later requests."""
    page = visit().to(guarded[0])
    page.get_by_label("Other date").fill("2019-12-28")

    page.get_by_role("button", name="Preview changes").click()
    assert axe(page) == []
    page.get_by_role("textbox", name="Token").fill("wrong")
    page.keyboard.press("Enter")
    expect(page.get_by_role("dialog")).to_contain_text("the token is unknown or was revoked")
    page.get_by_role("textbox", name="Token").fill(guarded[1])
    page.keyboard.press("Enter")
    expect(page.locator(".moves li").first).to_be_visible()
    with page.expect_navigation():
        page.get_by_role("button", name="Save").click()

    expect(page.locator("#published-heading")).to_contain_text("28 December 2019")
    expect(page.get_by_role("dialog")).to_have_count(0)


def test_token_dialog_escape(guarded: Any, visit: Visits) -> None:
    """Escape closes the dialog and restores the focus."""
    page = visit().to(guarded[0])
    page.get_by_role("button", name="Preview changes").click()
    expect(page.get_by_role("textbox", name="Token")).to_be_focused()

    page.keyboard.press("Escape")

    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(page.get_by_role("alert")).to_contain_text("a token is needed")
    expect(page.get_by_role("button", name="Preview changes")).to_be_focused()


def test_read_token_refused(guarded: Any, visit: Visits) -> None:
    """A token for reading is refused."""
    page = visit().to(guarded[0])

    page.get_by_role("button", name="Preview changes").click()
    page.get_by_role("textbox", name="Token").fill(guarded[2])
    page.keyboard.press("Enter")

    expect(page.get_by_role("alert")).to_contain_text("the token is for reading only")


def test_browser_password_not_enough_to_save(guarded: Any, tmp_path: Path, visit: Visits) -> None:
    """On a closed server the browser's password is not enough to save."""
    _, secret, reading = guarded
    with served(create_app(tmp_path / "timeline.db", Settings(Access.CLOSED))) as address:
        page = visit(http_credentials={"username": "me", "password": reading}).to(f"{address}/documents/quay")
        page.get_by_label("Other date").fill("2019-12-28")
        page.get_by_role("button", name="Preview changes").click()
        page.get_by_role("textbox", name="Token").fill(secret)
        page.keyboard.press("Enter")
        expect(page.locator(".moves li").first).to_be_visible()
        with page.expect_navigation():
            page.get_by_role("button", name="Save").click()

        expect(page.locator("#published-heading")).to_contain_text("28 December 2019")


def test_print(open_url: str, visit: Visits) -> None:
    """The print has the text without controls."""
    visited = visit()
    visited.page.emulate_media(media="print")
    page = visited.to(open_url)

    expect(page.locator(".text")).to_be_visible()
    expect(page.locator(".redate")).to_be_hidden()


def test_right_to_left_text(serve: Callable[..., str], visit: Visits) -> None:
    """A right-to-left text is aligned to the right."""
    page = visit().to(f"{serve(make_document('שלום עולם. Friday.', title='שלום'))}/documents/quay")

    assert page.evaluate("getComputedStyle(document.querySelector('.text')).direction") == "rtl"
    assert page.evaluate("getComputedStyle(document.querySelector('h1')).direction") == "rtl"


def test_long_text(serve: Callable[..., str], visit: Visits) -> None:
    """A megabyte with five thousand timexes and no event opens within ten seconds."""
    line = (
        "The weather of 1998, grey as in May 2001, and nobody in the town with a word to say of it. " + "-" * 300 + "\n"
    )
    page = visit().to(f"{serve(make_document(line * 2_550))}/documents/quay")

    assert page.locator(".text .timex").count() == 5_100
    assert page.evaluate("performance.getEntriesByType('navigation')[0].loadEventEnd") < 10_000
