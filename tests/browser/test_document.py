"""The page of a document in a real browser."""

from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import served
from timeline import pipeline, storage
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


def written(text: str, title: str | None = None) -> Document:
    return pipeline.build_document(
        pipeline.Draft(text, id="quay", published=Day(2019, 12, 21), title=title), pipeline.IngestDefaults()
    )


@pytest.fixture
def open_(tmp_path: Path) -> Any:
    """Serves one document to whoever writes, and gives the address of its page."""
    with served(create_app(kept(tmp_path, written(TEXT)), Settings(Access.OPEN))) as address:
        yield f"{address}/documents/quay"


def kept(folder: Path, *documents: Document) -> Path:
    path = folder / "timeline.db"
    storage.migrate(path)
    with storage.open_database(path) as db:
        pipeline.add(db, documents)
    return path


def shown_text(page: Any) -> str:
    """What stands in the text, without what is told of its timexes."""
    text: str = page.evaluate("""() => {
      const copy = document.querySelector(".text").cloneNode(true);
      for (const reason of copy.querySelectorAll(".reason")) reason.remove();
      return copy.textContent;
    }""")
    return text


def test_the_text_is_there_exactly(serve: Callable[..., str], visit: Visits) -> None:
    text = "\n  First line \u202e and \u2066 signs.\n\n\n\tOn Friday <b>he</b> left &amp; came.\n" + "A line.\n" * 500
    visited = visit()
    page = visited.to(f"{serve(written(text))}/documents/quay")

    assert shown_text(page) == text
    assert page.evaluate("getComputedStyle(document.querySelector('.text')).whiteSpaceCollapse") == "preserve"
    assert visited.complaints == []


def test_nothing_is_asked_of_others_and_nothing_complained_of(open_: str, visit: Visits) -> None:
    visited = visit()
    visited.to(open_)

    assert visited.complaints == []
    assert visited.hosts == {urlsplit(open_).netloc}


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_has_nothing_against_it(scheme: str, open_: str, visit: Visits, axe: Axe) -> None:
    page = visit(color_scheme=scheme).to(f"{open_}?published=2019-12-28")
    page.locator(".timex.dated").last.focus()

    assert axe(page) == []


@pytest.mark.parametrize("settings", [{}, NO_SCRIPTS], ids=["scripts", "no scripts"])
def test_nothing_is_wider_than_the_window(settings: dict[str, bool], open_: str, visit: Visits) -> None:
    page = visit(**settings).to(f"{open_}?published=2019-12-28")
    page.locator(".text .timex").last.focus()

    for width in (1280, 768, 360):
        page.set_viewport_size({"width": width, "height": 780})
        assert page.evaluate("document.documentElement.scrollWidth") == width


@pytest.mark.parametrize("settings", [{}, NO_SCRIPTS], ids=["scripts", "no scripts"])
def test_what_a_timex_comes_to_is_told_when_it_has_the_focus(
    settings: dict[str, bool], open_: str, visit: Visits
) -> None:
    page = visit(**settings).to(open_)
    friday = page.locator(".text .timex").first

    expect(page.locator(".reason").first).to_be_hidden()
    friday.focus()

    expect(page.locator(".reason").first).to_be_visible()
    expect(page.locator(".reason").first).to_contain_text("20 December 2019, dated")
    expect(friday).to_have_accessible_description(page.locator(".reason").first.inner_text().replace("\n", " "))


def test_it_is_told_under_the_mouse_too_and_goes_with_escape(open_: str, visit: Visits) -> None:
    page = visit().to(open_)
    reason = page.locator(".reason").first

    page.locator(".text .timex").first.hover()
    expect(reason).to_be_visible()
    reason.hover()
    expect(reason).to_be_visible()
    page.keyboard.press("Escape")

    expect(reason).to_be_hidden()


def test_no_two_forms_look_alike_without_their_colours(open_: str, visit: Visits) -> None:
    page = visit().to(open_)
    forms = page.evaluate("""() => [...document.querySelectorAll(".forms .timex")].map((element) => {
      const style = getComputedStyle(element);
      const filled = style.backgroundColor !== "rgba(0, 0, 0, 0)";
      return [filled, style.backgroundImage !== "none", style.textDecorationStyle, style.outlineStyle].join();
    })""")

    assert len(forms) == 4
    assert len(set(forms)) == 4


@pytest.mark.parametrize("settings", [{}, NO_SCRIPTS], ids=["scripts", "no scripts"])
def test_an_event_leads_to_its_place_in_the_text(settings: dict[str, bool], open_: str, visit: Visits) -> None:
    page = visit(**settings).to(open_)

    page.locator(".places a", has_text="Two days later").click()

    assert page.evaluate("document.activeElement.textContent") == "Two days later"
    expect(page.locator(".text .timex:focus + .reason")).to_be_visible()


def test_what_moves_is_seen_while_the_day_is_typed_and_then_saved(open_: str, visit: Visits) -> None:
    visited = visit()
    page = visited.to(open_)

    page.get_by_label("Another day").fill("2019-12-28")
    expect(page.locator(".moves li").first).to_contain_text("20 December 2019")
    expect(page.locator(".moves li").first).to_contain_text("27 December 2019")
    expect(page.locator("#published-heading")).to_contain_text("21 December 2019")
    with page.expect_navigation():
        page.get_by_role("button", name="Save").click()

    expect(page.locator("#published-heading")).to_contain_text("28 December 2019")
    expect(page.locator(".reason").first).to_contain_text("27 December 2019")
    assert visited.complaints == []


def test_without_scripts_it_is_seen_and_saved_by_forms(open_: str, visit: Visits) -> None:
    page = visit(**NO_SCRIPTS).to(open_)
    expect(page.get_by_role("button", name="Save")).to_be_hidden()

    page.get_by_label("Another day").fill("2019-12-28")
    page.get_by_role("button", name="See what moves").click()
    expect(page.locator(".moves li").first).to_contain_text("27 December 2019")
    page.get_by_role("button", name="Save").click()

    expect(page.locator("#published-heading")).to_contain_text("28 December 2019")
    assert page.url.endswith("#published")


def test_a_day_that_was_changed_meanwhile_is_not_overwritten(open_: str, visit: Visits) -> None:
    page, other = visit().to(open_), visit().to(open_)

    for each in (page, other):
        each.get_by_label("Another day").fill("2019-12-28")
        expect(each.locator(".moves li").first).to_be_visible()
    with other.expect_navigation():
        other.get_by_role("button", name="Save").click()
    page.get_by_role("button", name="Save").click()

    expect(page.get_by_role("alert")).to_contain_text("Someone has changed this document since you opened it")


def test_a_document_that_has_gone_meanwhile_is_missed_in_words(open_: str, tmp_path: Path, visit: Visits) -> None:
    page = visit().to(open_)
    with storage.open_database(tmp_path / "timeline.db") as db:
        pipeline.remove(db, written(TEXT))

    page.get_by_label("Another day").fill("2019-12-28")

    expect(page.get_by_role("alert")).to_contain_text("no document has the id")


@pytest.fixture
def guarded(tmp_path: Path) -> Any:
    """Serves one document, and gives the address of its page, a token for writing and one for reading."""
    path = kept(tmp_path, written(TEXT))
    with storage.open_database(path) as db:
        secrets = [tokens.create(db, scope.value, scope)[1] for scope in (storage.Scope.WRITE, storage.Scope.READ)]
    with served(create_app(path)) as address:
        yield f"{address}/documents/quay", *secrets


def test_where_a_token_is_wanted_typing_asks_for_nothing(guarded: Any, visit: Visits) -> None:
    visited = visit()
    page = visited.to(guarded[0])

    page.get_by_label("Another day").fill("2019-12-28")
    page.wait_for_timeout(600)

    expect(page.get_by_role("dialog")).to_have_count(0)
    assert visited.complaints == []


def test_a_token_is_asked_for_once_and_goes_with_all_that_follows(guarded: Any, visit: Visits, axe: Axe) -> None:
    page = visit().to(guarded[0])
    page.get_by_label("Another day").fill("2019-12-28")

    page.get_by_role("button", name="See what moves").click()
    assert axe(page) == []
    page.get_by_role("textbox", name="Token").fill("wrong")
    page.keyboard.press("Enter")
    expect(page.get_by_role("dialog")).to_contain_text("the token is none, or was revoked")
    page.get_by_role("textbox", name="Token").fill(guarded[1])
    page.keyboard.press("Enter")
    expect(page.locator(".moves li").first).to_be_visible()
    with page.expect_navigation():
        page.get_by_role("button", name="Save").click()

    expect(page.locator("#published-heading")).to_contain_text("28 December 2019")
    expect(page.get_by_role("dialog")).to_have_count(0)


def test_who_would_rather_not_give_a_token_goes_with_escape(guarded: Any, visit: Visits) -> None:
    page = visit().to(guarded[0])
    page.get_by_role("button", name="See what moves").click()
    expect(page.get_by_role("textbox", name="Token")).to_be_focused()

    page.keyboard.press("Escape")

    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(page.get_by_role("alert")).to_contain_text("this wants a token")
    expect(page.get_by_role("button", name="See what moves")).to_be_focused()


def test_a_token_for_reading_is_told_to_be_too_little(guarded: Any, visit: Visits) -> None:
    page = visit().to(guarded[0])

    page.get_by_role("button", name="See what moves").click()
    page.get_by_role("textbox", name="Token").fill(guarded[2])
    page.keyboard.press("Enter")

    expect(page.get_by_role("alert")).to_contain_text("the token is for reading only")


def test_where_reading_wants_a_token_what_the_browser_was_given_is_not_enough_to_save(
    guarded: Any, tmp_path: Path, visit: Visits
) -> None:
    _, secret, reading = guarded
    with served(create_app(tmp_path / "timeline.db", Settings(Access.CLOSED))) as address:
        page = visit(http_credentials={"username": "me", "password": reading}).to(f"{address}/documents/quay")
        page.get_by_label("Another day").fill("2019-12-28")
        page.get_by_role("button", name="See what moves").click()
        page.get_by_role("textbox", name="Token").fill(secret)
        page.keyboard.press("Enter")
        expect(page.locator(".moves li").first).to_be_visible()
        with page.expect_navigation():
            page.get_by_role("button", name="Save").click()

        expect(page.locator("#published-heading")).to_contain_text("28 December 2019")


def test_paper_has_the_text_and_not_the_controls(open_: str, visit: Visits) -> None:
    visited = visit()
    visited.page.emulate_media(media="print")
    page = visited.to(open_)

    expect(page.locator(".text")).to_be_visible()
    expect(page.locator(".redate")).to_be_hidden()


def test_a_text_from_right_to_left_begins_at_the_right(serve: Callable[..., str], visit: Visits) -> None:
    page = visit().to(f"{serve(written('שלום עולם. Friday.', title='שלום'))}/documents/quay")

    assert page.evaluate("getComputedStyle(document.querySelector('.text')).direction") == "rtl"
    assert page.evaluate("getComputedStyle(document.querySelector('h1')).direction") == "rtl"


def test_a_long_text_opens(serve: Callable[..., str], visit: Visits) -> None:
    """A megabyte with five thousand timexes, of which none tells of an event."""
    line = (
        "The weather of 1998, grey as in May 2001, and nobody in the town with a word to say of it. " + "-" * 300 + "\n"
    )
    page = visit().to(f"{serve(written(line * 2_550))}/documents/quay")

    assert page.locator(".text .timex").count() == 5_100
    assert page.evaluate("performance.getEntriesByType('navigation')[0].loadEventEnd") < 10_000
