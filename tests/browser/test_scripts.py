"""The scripts of the timeline page: live filters, more pages, keyboard, overview and corrections."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect

from timeline import storage
from timeline.dates import Day
from timeline.records import Document, PublishedFrom, Source
from timeline.storage import tokens

Visits = Callable[..., Any]
Serves = Callable[..., str]
Axe = Callable[[Any], list[str]]

THINGS = "ferry mill lighthouse bridge museum warehouse stadium hospital chapel cinema".split()


def december_document(id: str = "harbour", year: int = 2019) -> Document:
    """Thirty events, one a day from 1 December on."""
    sentences = [f"Rosa Feld closed the {THINGS[day % 10]} on {day} December {year}." for day in range(1, 31)]
    source = Source(id, f"{id}.txt", f"The year of the {id}", Day(year + 1, 1, 5), PublishedFrom.GIVEN, None)
    return Document(source, "default", "en", "\n\n".join(sentences))


def focused(page: Any) -> str:
    title: str = page.evaluate("document.activeElement.querySelector('.title')?.textContent.trim() ?? ''")
    return title


def titles(page: Any) -> list[str]:
    texts: list[str] = page.locator("main article .title").all_inner_texts()
    return texts


def test_filter_while_typing(serve: Serves, visit: Visits) -> None:
    """The list is filtered while a word is typed."""
    visited = visit()
    page = visited.to(serve(december_document()))

    page.get_by_label("Words").press_sequentially("museum")
    page.wait_for_url("**?q=museum")
    expect(page.locator("main article")).to_have_count(3)

    assert all("museum" in title for title in titles(page))
    assert page.evaluate("document.activeElement.id") == "q"
    assert page.get_by_label("Words").input_value() == "museum"
    assert page.locator("p[role=status]").inner_text().startswith("3 events from 1 document")
    assert visited.console == []


def test_typing_during_request(serve: Serves, visit: Visits) -> None:
    """Text typed during a request is kept."""
    page = visit().to(serve(december_document()))
    page.route("**/?q=*", lambda route: (page.keyboard.type("um"), route.continue_())[1], times=1)

    page.get_by_label("Words").press_sequentially("muse")
    page.wait_for_url("**?q=museum")

    assert page.get_by_label("Words").input_value() == "museum"


def test_back(serve: Serves, visit: Visits) -> None:
    """Back shows the earlier filters."""
    address = serve(december_document())
    page = visit().to(address)

    page.locator(".overview a.bar").first.click()
    page.wait_for_url("**from=*")
    expect(page.locator("main article")).to_have_count(1)
    page.go_back()
    expect(page.locator("main article")).to_have_count(30)

    assert page.url.rstrip("/") == address


def test_invalid_field(serve: Serves, visit: Visits) -> None:
    """An invalid value is shown at its field."""
    page = visit().to(serve(december_document()))

    page.get_by_label("From").fill("the day after never")

    page.locator(".field.from .refused").wait_for()
    assert page.get_by_label("From").input_value() == "the day after never"


def test_fallback_to_navigation(serve: Serves, visit: Visits) -> None:
    """If a script's request fails, the browser loads the page."""
    page = visit().to(serve(december_document()))
    page.route("**/?q=*", lambda route: route.abort() if route.request.resource_type == "xhr" else route.continue_())

    with page.expect_navigation(url="**/?q=museum"):
        page.get_by_label("Words").fill("museum")

    assert len(titles(page)) == 3


def test_infinite_scrolling(serve: Serves, visit: Visits) -> None:
    """The list grows as its end comes near."""
    visited = visit(viewport={"width": 1000, "height": 600})
    page = visited.to(serve(december_document(), december_document("mountain", 2020)) + "/?limit=20")

    page.locator("section.sources").scroll_into_view_if_needed()
    expect(page.locator("main article")).to_have_count(40)
    page.locator("section.sources").scroll_into_view_if_needed()
    expect(page.locator("main article")).to_have_count(60)

    assert page.locator(".year > h2").all_inner_texts() == ["2019", "2020"]
    assert page.locator(".month > h3").all_inner_texts() == ["December", "December"]
    assert page.locator(".list-summary p").inner_text().startswith("60 events from 2 documents")
    assert page.locator("[rel=next]:visible").count() == 0
    assert visited.console == []


def test_source_numbers_continue(serve: Serves, visit: Visits) -> None:
    """Sources of later pages are numbered onwards."""
    page = visit().to(serve(december_document(), december_document("mountain", 2020)) + "/?limit=30")

    page.locator("section.sources").scroll_into_view_if_needed()
    expect(page.locator("main article")).to_have_count(60)

    notes = page.locator(".note a")
    assert {notes.nth(at).text_content() for at in (0, 29)} == {"1"}
    assert {notes.nth(at).get_attribute("href") for at in (30, 59)} == {"#source-2"}
    assert page.locator("#source-2").inner_text().startswith("The year of the mountain")
    ids = page.locator("[id]").evaluate_all("all => all.map(({ id }) => id)")
    assert len(ids) == len(set(ids))


def test_sources_of_one_name_stay_two(serve: Serves, visit: Visits) -> None:
    """A later page's article that has the name of one before keeps its own number and its own sentence."""
    one, other = december_document("harbour"), december_document("mountain", 2020)
    named = [
        replace(document, source=replace(document.source, title=None, name="docs.jsonl", published=Day(2021, 1, 5)))
        for document in (one, other)
    ]
    page = visit().to(serve(*named) + "/?limit=30")

    page.locator("section.sources").scroll_into_view_if_needed()
    expect(page.locator("main article")).to_have_count(60)

    notes = page.locator(".note a")
    assert {notes.nth(at).get_attribute("href") for at in (0, 29)} == {"#source-1"}
    assert {notes.nth(at).get_attribute("href") for at in (30, 59)} == {"#source-2"}
    assert page.locator("#source-2 a").first.get_attribute("href").endswith("mountain")
    ids = page.locator("[id]").evaluate_all("all => all.map(({ id }) => id)")
    assert len(ids) == len(set(ids))


def test_footer_reachable(serve: Serves, visit: Visits) -> None:
    """After some pages the list grows only on a click."""
    page = visit(viewport={"width": 1000, "height": 600}).to(serve(december_document()) + "/?limit=2")

    for _ in range(12):
        page.keyboard.press("End")
        page.wait_for_timeout(100)

    assert page.locator("main article").count() == 10
    page.get_by_role("link", name="Later events").click()
    expect(page.locator("main article")).not_to_have_count(10)
    assert focused(page) == titles(page)[10]
    assert page.locator(".list-summary p").inner_text().endswith("events from 1 document")


def test_arrow_keys(serve: Serves, visit: Visits) -> None:
    """Keys move between events."""
    page = visit().to(serve(december_document()) + "/?limit=25")
    page.locator("main article").first.focus()

    page.keyboard.press("ArrowDown")
    assert focused(page) == titles(page)[1]
    page.keyboard.press("ArrowUp")
    assert focused(page) == titles(page)[0]
    page.keyboard.press("End")
    last = len(titles(page)) - 1
    assert focused(page) == titles(page)[last]
    page.keyboard.press("Home")
    assert focused(page) == titles(page)[0]


def test_slash_key(serve: Serves, visit: Visits) -> None:
    """Slash focuses the search field."""
    page = visit().to(serve(december_document()))

    page.keyboard.press("/")

    assert page.evaluate("document.activeElement.name") == "q"
    assert page.get_by_label("Words").input_value() == ""


def test_roving_tabindex(serve: Serves, visit: Visits) -> None:
    """A single event is in the tab order."""
    page = visit().to(serve(december_document()))

    page.locator("main article").nth(3).focus()

    assert page.locator("main article[tabindex='0']").count() == 1
    assert page.locator("main article").nth(3).get_attribute("tabindex") == "0"


def test_event_accessible_name(serve: Serves, visit: Visits) -> None:
    """The accessible name of an event is its date and title."""
    page = visit().to(serve(december_document()))

    assert page.get_by_role("article", name="1 December 2019").first.get_by_role("heading").is_visible()


def test_link_to_event_on_later_page(serve: Serves, visit: Visits) -> None:
    """A link to an event on a later page opens the event."""
    address = serve(december_document())
    last = visit().to(address).request.get(f"{address}/events").json()["data"][-1]

    page = visit().to(f"{address}/?limit=2#event-{last['id']}")

    page.wait_for_url(f"**/events/{last['id']}")
    assert page.get_by_role("heading", level=1).inner_text() == last["title"]


def test_drag_over_bars(serve: Serves, visit: Visits) -> None:
    """Dragging over bars selects their time."""
    page = visit().to(serve(december_document()))
    boxes = [page.locator(".overview a.bar").nth(at).bounding_box() for at in (4, 8)]

    page.mouse.move(boxes[0]["x"] + 3, boxes[0]["y"] + 20)
    page.mouse.down()
    page.mouse.move(boxes[1]["x"] + 3, boxes[1]["y"] + 20, steps=4)
    assert page.locator(".overview .selected").count() == 5
    page.mouse.up()

    page.wait_for_url("**from=2019-12-05&to=2019-12-09")
    expect(page.locator("main article")).to_have_count(5)


def test_select_bars_by_keys(serve: Serves, visit: Visits) -> None:
    """Keys select bars."""
    page = visit().to(serve(december_document()))
    page.locator(".overview a.bar").first.focus()

    page.keyboard.press("ArrowRight")
    for _ in range(3):
        page.keyboard.press("Shift+ArrowRight")
    page.keyboard.press("Enter")

    page.wait_for_url("**from=2019-12-02&to=2019-12-05")
    assert page.locator(".overview a[tabindex='0']").count() == 1


@pytest.fixture
def token(serve: Serves, tmp_path: Path) -> tuple[str, str]:
    """The URL of a server, and a token for it."""
    address = serve(december_document())
    db = storage.open_database(tmp_path / "timeline.db")
    _, secret = tokens.create(db, "desk", storage.Scope.WRITE, None)
    db.close()
    return address, secret


def test_correct_date(token: tuple[str, str], visit: Visits) -> None:
    """A date is corrected with a token."""
    visited, (address, secret) = visit(), token
    page = visited.to(address)

    page.locator("details.why summary").first.click()
    page.get_by_role("button", name="Correct this date").click()
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    assert page.get_by_label("Corrected date").input_value() == "2019-12-03"
    page.keyboard.press("Enter")
    page.get_by_role("textbox", name="Token").fill(secret)
    page.get_by_role("button", name="Continue").click()

    page.get_by_text("Date set by hand; articles say 1 December 2019.").wait_for()
    assert focused(page) == "Rosa Feld closed the mill"
    assert page.locator("p[role=status]").inner_text() == "The event is dated 2019-12-03."
    assert [each for each in visited.console if "401" not in each] == []


def test_correct_date_by_slider(token: tuple[str, str], visit: Visits) -> None:
    """The slider moves the date."""
    page = visit().to(token[0])

    page.locator("details.why summary").first.click()
    page.get_by_role("button", name="Correct this date").click()
    slider = page.get_by_role("slider")
    slider.focus()
    for _ in range(31):
        page.keyboard.press("ArrowLeft")

    assert page.get_by_label("Corrected date").input_value() == "2019-11-01"
    page.keyboard.press("Escape")
    assert page.get_by_role("button", name="Correct this date").is_visible()


def test_correct_date_invalid(token: tuple[str, str], visit: Visits) -> None:
    """An invalid date is refused."""
    page = visit().to(token[0])

    page.locator("details.why summary").first.click()
    page.get_by_role("button", name="Correct this date").click()
    page.get_by_label("Corrected date").fill("yesterday")
    page.keyboard.press("Enter")
    page.get_by_role("textbox", name="Token").fill(token[1])
    page.get_by_role("button", name="Continue").click()

    page.locator(".correcting .refused:has-text('EDTF')").wait_for()
    assert page.get_by_label("Corrected date").input_value() == "yesterday"


MOVED = {
    ("2019-12-31", 1): "2020-01-01",
    ("2020-03-01", -1): "2020-02-29",
    ("2019-12", 1): "2020-01",
    ("2015", -16): "1999",
    ("-0043-03-15", 1): "-0043-03-16",
    ("0001", -1): "0000",
    ("0000", -1): "-0001",
    ("2015~", 1): None,
}


@pytest.mark.parametrize("move", MOVED)
def test_shift_date(move: tuple[str, int], demo_server: str, visit: Visits) -> None:
    """A date is moved by its own unit."""
    page = visit().to(demo_server)

    moved = page.evaluate(
        "async ([date, steps]) => (await import('/static/correct.js')).shiftDate(date, steps)", list(move)
    )

    assert moved == MOVED[move]


def test_zoom_by_keys_and_wheel(serve: Serves, visit: Visits) -> None:
    """Keys and wheel zoom the overview."""
    page = visit().to(serve(december_document(), december_document("mountain", 1950)))
    unit = page.locator(".overview").get_attribute("data-unit")

    page.locator(".overview a.bar").first.focus()
    page.keyboard.press("+")
    page.wait_for_url("**part=**")
    expect(page.locator(".overview a.wider")).to_be_visible()
    assert page.evaluate("document.activeElement.closest('.overview') !== null")
    box = page.locator(".overview > svg").bounding_box()
    page.mouse.move(box["x"] + 100, box["y"] + 30)
    page.keyboard.down("Control")
    page.mouse.wheel(0, 100)
    page.keyboard.up("Control")

    expect(page.locator(".overview a.wider")).to_have_count(0)
    assert page.locator(".overview").get_attribute("data-unit") == unit


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_script_content(scheme: str, token: tuple[str, str], visit: Visits, axe: Axe) -> None:
    """axe finds no violation in content added by scripts."""
    page = visit(color_scheme=scheme).to(f"{token[0]}/?limit=10")
    page.locator("section.sources").scroll_into_view_if_needed()
    expect(page.locator("main article")).to_have_count(20)
    page.locator(".overview a.bar").first.focus()
    page.keyboard.press("Shift+ArrowRight")
    page.locator("details.why summary").first.click()
    page.get_by_role("button", name="Correct this date").click()
    assert axe(page) == []

    page.keyboard.press("Enter")
    page.get_by_role("dialog").wait_for()
    assert axe(page) == []


def test_keyboard_only(token: tuple[str, str], visit: Visits) -> None:
    """Search and correction work by keyboard alone."""
    page = visit().to(token[0])

    page.keyboard.press("/")
    page.keyboard.type("museum")
    expect(page.locator("main article")).to_have_count(3)
    while not focused(page):
        page.keyboard.press("Tab")
    page.keyboard.press("ArrowDown")
    while page.evaluate("document.activeElement.localName") != "summary":
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.get_by_role("button", name="Correct this date").wait_for()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.get_by_role("dialog").wait_for()
    page.keyboard.type(token[1])
    page.keyboard.press("Enter")

    page.get_by_text("Date set by hand; articles say 14 December 2019.").wait_for()
    assert focused(page) == "Rosa Feld closed the museum"
