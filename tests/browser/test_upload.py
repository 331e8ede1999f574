"""The page to add articles in a real browser."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import served
from timeline import storage
from timeline.storage import DocumentQuery, documents, tokens
from timeline.web import Settings, create_app
from timeline.web.settings import Access

Visits = Callable[..., Any]
Axe = Callable[[Any], list[str]]

NO_SCRIPTS = {"java_script_enabled": False}
QUAY = "The quay burned on Friday. It was built in 1901."
DROP = """(files) => {
  const transfer = new DataTransfer();
  for (const [name, text] of Object.entries(files)) {
    transfer.items.add(new File([typeof text === "string" ? text : new Uint8Array(text)], name));
  }
  document.querySelector(".drop").dispatchEvent(
    new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer: transfer }));
}"""
"""Drops files by name, with a text or a number of bytes each."""


@pytest.fixture
def database(tmp_path: Path) -> Path:
    storage.migrate(tmp_path / "timeline.db")
    return tmp_path / "timeline.db"


@pytest.fixture
def address(database: Path) -> Any:
    """The upload page of an open server."""
    with served(create_app(database, Settings(Access.OPEN, writes=0))) as server:
        yield f"{server}/upload"


def file(name: str, text: str) -> Any:
    return {"name": name, "mimeType": "text/plain", "buffer": text.encode()}


def names(database: Path, timeline: str = "default") -> set[str | None]:
    with storage.open_database(database) as db:
        return {entry.source.name for entry in storage.iterate(documents.page, db, DocumentQuery(timeline))}


def add(page: Any, button: str = "Add") -> None:
    page.get_by_role("button", name=button, exact=True).click()
    expect(page.get_by_role("button", name="Stop")).to_be_hidden()


def test_files(address: str, database: Path, visit: Visits) -> None:
    """Files are sent one by one, each with its own result."""
    page = visit().to(address)
    page.get_by_label("Choose files").set_input_files(
        [file("a.txt", QUAY), file("b.pdf", "%PDF"), file("c.txt", " "), file("d.txt", QUAY)]
    )
    expect(page.locator(".results li")).to_have_count(4)
    page.get_by_label("Publication date").fill("2019-12-21")

    add(page)

    rows = page.locator(".results li")
    expect(rows.nth(0)).to_contain_text("added, 2 events")
    expect(rows.nth(1)).to_contain_text("what kind of file is this?")
    expect(rows.nth(2)).to_contain_text("there is no text in it")
    expect(rows.nth(3)).to_contain_text("unchanged")
    expect(page.get_by_role("status")).to_have_text("2 in the timeline, 2 refused.")
    assert names(database) == {"a.txt"}


def test_result_links_to_document(address: str, visit: Visits) -> None:
    """A stored document links to its page."""
    visited = visit()
    page = visited.to(address)
    page.get_by_label("Text").fill(QUAY)
    page.get_by_label("Headline").fill("Fire <b>at</b> the quay")
    page.get_by_label("Publication date").fill("2019-12-21")

    add(page)
    page.get_by_role("link", name="Fire <b>at</b> the quay").click()

    expect(page.locator("#published-heading")).to_contain_text("21 December 2019")
    expect(page.get_by_role("heading", level=1)).to_have_text("Fire <b>at</b> the quay")
    assert visited.console == []


def test_retry(address: str, visit: Visits) -> None:
    """Only refused items are sent again."""
    page = visit().to(address)
    page.get_by_label("Text").fill(QUAY)
    page.get_by_label("Timeline").fill("a/b")
    add(page)
    expect(page.locator(".results li")).to_contain_text("cannot be a timeline's name")
    assert page.get_by_label("Text").input_value() == QUAY

    page.get_by_label("Timeline").fill("harbour")
    add(page, "Try again")

    expect(page.locator(".results li")).to_have_count(1)
    expect(page.locator(".results li")).to_contain_text("added, 2 events")
    assert page.get_by_label("Text").input_value() == ""


def test_drop_files(address: str, database: Path, visit: Visits) -> None:
    """Files can be dropped."""
    page = visit().to(address)

    page.evaluate(DROP, {"a.txt": QUAY, ".hidden": "no", "<img src=x>.txt": "It opened in 1999."})
    expect(page.locator(".results li")).to_have_count(2)
    add(page)

    assert names(database) == {"a.txt", "<img src=x>.txt"}


def test_folder(address: str, database: Path, tmp_path: Path, visit: Visits) -> None:
    """A folder of 500 files is added."""
    folder = tmp_path / "folder" / "inner"
    folder.mkdir(parents=True)
    for number in range(500):
        (folder / f"{number}.txt").write_text(f"House {number} was built in {1500 + number}.")
    page = visit().to(address)

    page.get_by_label("Or a folder").set_input_files(tmp_path / "folder")
    page.get_by_role("button", name="Add", exact=True).click()
    expect(page.get_by_role("progressbar", name="Articles sent")).to_be_visible()
    expect(page.get_by_role("status")).to_have_text("500 in the timeline.", timeout=60_000)

    assert len(names(database)) == 500


def test_json_lines(address: str, visit: Visits) -> None:
    """Refused lines of JSON Lines are reported."""
    page = visit().to(address)
    page.get_by_label("Choose files").set_input_files(
        [file("a.jsonl", '{"text": "It opened in 1999."}\n{"text": ""}\n')]
    )

    add(page)

    expect(page.locator(".results li")).to_contain_text("1 article; 2: there is no text in it")


def test_another_language(address: str, visit: Visits) -> None:
    """The result of a document in another language says that it is not analysed, also in a file of several."""
    german = "Der Damm brach 1999."
    page = visit().to(address)
    page.get_by_label("Choose files").set_input_files(
        [
            file("a.md", f"---\nlanguage: de\n---\n{german}"),
            file("b.jsonl", f'{{"text": "It opened in 1999."}}\n{{"text": "{german}", "language": "de-AT"}}\n'),
        ]
    )

    add(page)

    rows = page.locator(".results li")
    expect(rows.nth(0)).to_contain_text("added, not analysed (language de)")
    expect(rows.nth(1)).to_contain_text("2 articles, 1 not analysed (language not supported)")


def test_too_large(address: str, visit: Visits) -> None:
    """A file that is too large is not sent."""
    visited = visit()
    page = visited.to(address)
    page.evaluate(DROP, {"a.txt": 20_000_001})

    add(page)

    expect(page.locator(".results li")).to_contain_text("larger than 20 MB")
    assert visited.console == []


def test_nothing_to_add(address: str, visit: Visits) -> None:
    """Without any item the page says so."""
    page = visit().to(address)

    page.get_by_role("button", name="Add", exact=True).click()

    expect(page.get_by_role("alert")).to_have_text("Choose files, drop them here, or paste a text.")


def test_reload_keeps_text(address: str, visit: Visits) -> None:
    """Typed text is restored after a reload."""
    page = visit().to(address)
    page.get_by_label("Text").fill(QUAY)
    page.get_by_label("Timeline").fill("harbour")

    page.reload()

    assert page.get_by_label("Text").input_value() == QUAY
    assert page.get_by_label("Timeline").input_value() == "harbour"


def test_leave_warning(address: str, visit: Visits) -> None:
    """Leaving with waiting files shows a warning."""
    page = visit().to(address)
    warnings: list[str] = []

    def leave(dialog: Any) -> None:
        warnings.append(dialog.type)
        dialog.accept()

    page.on("dialog", leave)
    page.get_by_label("Choose files").set_input_files([file("a.txt", QUAY)])
    page.get_by_label("Text").click()

    page.reload()

    assert warnings == ["beforeunload"]


def test_busy_server(database: Path, visit: Visits) -> None:
    """A busy server is tried again."""
    with served(create_app(database, Settings(Access.OPEN, writes=60))) as server:
        page = visit().to(f"{server}/upload")
        page.get_by_label("Choose files").set_input_files(
            [file(f"{number}.txt", f"House {number} was built in {1500 + number}.") for number in range(64)]
        )

        page.get_by_role("button", name="Add", exact=True).click()
        expect(page.get_by_role("status")).to_have_text("64 in the timeline.", timeout=60_000)

    assert len(names(database)) == 64


def test_unreachable_server(database: Path, visit: Visits) -> None:
    """Items wait if the server cannot be reached."""
    with served(create_app(database, Settings(Access.OPEN))) as server:
        page = visit().to(f"{server}/upload")
    page.get_by_label("Text").fill(QUAY)

    add(page)

    expect(page.get_by_role("alert")).to_contain_text("The server cannot be reached.")
    expect(page.get_by_role("status")).to_have_text("1 waiting.")


def test_token_asked_once(database: Path, visit: Visits) -> None:
    """A token is asked for once for all items."""
    with storage.open_database(database) as db:
        _, secret = tokens.create(db, "Ada", storage.Scope.WRITE)
    with served(create_app(database)) as server:
        page = visit().to(f"{server}/upload")
        page.evaluate(DROP, {"a.txt": QUAY, "b.txt": "It opened in 1999."})

        page.get_by_role("button", name="Add", exact=True).click()
        page.get_by_role("textbox", name="Token").fill(secret)
        page.keyboard.press("Enter")

        expect(page.get_by_role("status")).to_have_text("2 in the timeline.")


def test_without_scripts(address: str, visit: Visits) -> None:
    """Without scripts a form adds files."""
    page = visit(**NO_SCRIPTS).to(address)
    page.get_by_label("Choose files").set_input_files([file("a.txt", QUAY), file("b.pdf", "%PDF")])
    page.get_by_label("Publication date").fill("2019-12-21")

    page.get_by_role("button", name="Add").click()

    expect(page.locator(".results li").nth(0)).to_contain_text("added, 2 events")
    expect(page.locator(".results li").nth(1)).to_contain_text("what kind of file is this?")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe(scheme: str, address: str, visit: Visits, axe: Axe) -> None:
    """axe finds no violation."""
    page = visit(color_scheme=scheme).to(address)
    assert axe(page) == []
    page.evaluate(DROP, {"a.txt": QUAY, "b.pdf": "%PDF"})

    add(page)

    assert axe(page) == []


@pytest.mark.parametrize("settings", [{}, NO_SCRIPTS], ids=["scripts", "no scripts"])
def test_fits_window(settings: dict[str, bool], address: str, visit: Visits) -> None:
    """Nothing is wider than the window."""
    page = visit(**settings).to(address)

    for width in (1280, 768, 360):
        page.set_viewport_size({"width": width, "height": 780})
        assert page.evaluate("document.documentElement.scrollWidth") == width


def test_keyboard_only(address: str, database: Path, visit: Visits) -> None:
    """A text is added by keyboard alone."""
    page = visit().to(address)

    page.get_by_label("Text").focus()
    page.keyboard.type("It opened in 1999.")
    for _ in range(8):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.textContent") == "Add":
            break
    page.keyboard.press("Enter")

    expect(page.get_by_role("status")).to_have_text("1 in the timeline.")
    assert names(database) == {None}
