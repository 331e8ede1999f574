"""What scripts add to the page of a timeline: it narrows as one types, grows as one reads, and is walked by keys."""

from collections.abc import Callable
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


def chronicle(id: str = "harbour", year: int = 2019) -> Document:
    """Thirty events, one a day from the first of December on."""
    told = [f"Rosa Feld closed the {THINGS[day % 10]} on {day} December {year}." for day in range(1, 31)]
    source = Source(id, f"{id}.txt", f"The year of the {id}", Day(year + 1, 1, 5), PublishedFrom.GIVEN, None)
    return Document(source, "default", "en", "\n\n".join(told))


def focused(page: Any) -> str:
    title: str = page.evaluate("document.activeElement.querySelector('.title')?.textContent.trim() ?? ''")
    return title


def titles(page: Any) -> list[str]:
    found: list[str] = page.locator("main article .title").all_inner_texts()
    return found


def test_the_list_narrows_as_one_types(serve: Serves, visit: Visits) -> None:
    visited = visit()
    page = visited.to(serve(chronicle()))

    page.get_by_label("Words").press_sequentially("museum")
    page.wait_for_url("**?q=museum")
    expect(page.locator("main article")).to_have_count(3)

    assert all("museum" in title for title in titles(page))
    assert page.evaluate("document.activeElement.id") == "q"
    assert page.get_by_label("Words").input_value() == "museum"
    assert page.locator("p[role=status]").inner_text().startswith("3 events from 1 document")
    assert visited.complaints == []


def test_nothing_typed_is_lost_while_the_list_comes(serve: Serves, visit: Visits) -> None:
    page = visit().to(serve(chronicle()))
    page.route("**/?q=*", lambda route: (page.keyboard.type("um"), route.continue_())[1], times=1)

    page.get_by_label("Words").press_sequentially("muse")
    page.wait_for_url("**?q=museum")

    assert page.get_by_label("Words").input_value() == "museum"


def test_back_leads_to_what_was_asked_before(serve: Serves, visit: Visits) -> None:
    address = serve(chronicle())
    page = visit().to(address)

    page.locator(".strip a.bar").first.click()
    page.wait_for_url("**from=*")
    expect(page.locator("main article")).to_have_count(1)
    page.go_back()
    expect(page.locator("main article")).to_have_count(30)

    assert page.url.rstrip("/") == address


def test_what_cannot_be_read_is_told_beside_its_field(serve: Serves, visit: Visits) -> None:
    page = visit().to(serve(chronicle()))

    page.get_by_label("From").fill("the day after never")

    page.locator(".field.from .refused").wait_for()
    assert page.get_by_label("From").input_value() == "the day after never"


def test_what_a_script_cannot_have_the_browser_is_asked_for(serve: Serves, visit: Visits) -> None:
    page = visit().to(serve(chronicle()))
    page.route("**/?q=*", lambda route: route.abort() if route.request.resource_type == "xhr" else route.continue_())

    with page.expect_navigation(url="**/?q=museum"):
        page.get_by_label("Words").fill("museum")

    assert len(titles(page)) == 3


def test_the_list_grows_as_its_end_comes_near(serve: Serves, visit: Visits) -> None:
    visited = visit(viewport={"width": 1000, "height": 600})
    page = visited.to(serve(chronicle(), chronicle("mountain", 2020)) + "/?limit=20")

    page.locator("section.sources").scroll_into_view_if_needed()
    expect(page.locator("main article")).to_have_count(40)
    page.locator("section.sources").scroll_into_view_if_needed()
    expect(page.locator("main article")).to_have_count(60)

    assert page.locator(".year > h2").all_inner_texts() == ["2019", "2020"]
    assert page.locator(".month > h3").all_inner_texts() == ["December", "December"]
    assert page.locator(".overview p").inner_text().startswith("60 events from 2 documents")
    assert page.locator("[rel=next]:visible").count() == 0
    assert visited.complaints == []


def test_sources_of_later_pages_go_on_counting(serve: Serves, visit: Visits) -> None:
    page = visit().to(serve(chronicle(), chronicle("mountain", 2020)) + "/?limit=30")

    page.locator("section.sources").scroll_into_view_if_needed()
    expect(page.locator("main article")).to_have_count(60)

    notes = page.locator(".note a")
    assert {notes.nth(at).text_content() for at in (0, 29)} == {"1"}
    assert {notes.nth(at).get_attribute("href") for at in (30, 59)} == {"#source-2"}
    assert page.locator("#source-2").inner_text().startswith("The year of the mountain")
    ids = page.locator("[id]").evaluate_all("all => all.map(({ id }) => id)")
    assert len(ids) == len(set(ids))


def test_what_is_below_the_list_can_be_reached(serve: Serves, visit: Visits) -> None:
    page = visit(viewport={"width": 1000, "height": 600}).to(serve(chronicle()) + "/?limit=2")

    for _ in range(12):
        page.keyboard.press("End")
        page.wait_for_timeout(100)

    assert page.locator("main article").count() == 10
    page.get_by_role("link", name="Later events").click()
    expect(page.locator("main article")).not_to_have_count(10)
    assert focused(page) == titles(page)[10]
    assert page.locator(".overview p").inner_text().endswith("events from 1 document")


def test_the_keys_lead_from_event_to_event(serve: Serves, visit: Visits) -> None:
    page = visit().to(serve(chronicle()) + "/?limit=25")
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


def test_a_slash_leads_to_the_search(serve: Serves, visit: Visits) -> None:
    page = visit().to(serve(chronicle()))

    page.keyboard.press("/")

    assert page.evaluate("document.activeElement.name") == "q"
    assert page.get_by_label("Words").input_value() == ""


def test_one_event_is_in_the_order_of_tabs(serve: Serves, visit: Visits) -> None:
    page = visit().to(serve(chronicle()))

    page.locator("main article").nth(3).focus()

    assert page.locator("main article[tabindex='0']").count() == 1
    assert page.locator("main article").nth(3).get_attribute("tabindex") == "0"


def test_an_event_is_heard_as_its_date_and_its_title(serve: Serves, visit: Visits) -> None:
    page = visit().to(serve(chronicle()))

    assert page.get_by_role("article", name="1 December 2019").first.get_by_role("heading").is_visible()


def test_a_link_to_an_event_of_another_page_finds_it(serve: Serves, visit: Visits) -> None:
    address = serve(chronicle())
    last = visit().to(address).request.get(f"{address}/events").json()["data"][-1]

    page = visit().to(f"{address}/?limit=2#event-{last['id']}")

    page.wait_for_url(f"**/events/{last['id']}")
    assert page.get_by_role("heading", level=1).inner_text() == last["title"]


def test_bars_are_dragged_over(serve: Serves, visit: Visits) -> None:
    page = visit().to(serve(chronicle()))
    boxes = [page.locator(".strip a.bar").nth(at).bounding_box() for at in (4, 8)]

    page.mouse.move(boxes[0]["x"] + 3, boxes[0]["y"] + 20)
    page.mouse.down()
    page.mouse.move(boxes[1]["x"] + 3, boxes[1]["y"] + 20, steps=4)
    assert page.locator(".strip .chosen").count() == 5
    page.mouse.up()

    page.wait_for_url("**from=2019-12-05&to=2019-12-09")
    expect(page.locator("main article")).to_have_count(5)


def test_bars_are_chosen_by_keys(serve: Serves, visit: Visits) -> None:
    page = visit().to(serve(chronicle()))
    page.locator(".strip a.bar").first.focus()

    page.keyboard.press("ArrowRight")
    for _ in range(3):
        page.keyboard.press("Shift+ArrowRight")
    page.keyboard.press("Enter")

    page.wait_for_url("**from=2019-12-02&to=2019-12-05")
    assert page.locator(".strip a[tabindex='0']").count() == 1


@pytest.fixture
def token(serve: Serves, tmp_path: Path) -> tuple[str, str]:
    """The address of a server, and a token for it."""
    address = serve(chronicle())
    db = storage.open_database(tmp_path / "timeline.db")
    _, secret = tokens.create(db, "desk", storage.Scope.WRITE, None)
    db.close()
    return address, secret


def test_a_date_is_corrected_with_a_token(token: tuple[str, str], visit: Visits) -> None:
    visited, (address, secret) = visit(), token
    page = visited.to(address)

    page.locator("details.why summary").first.click()
    page.get_by_role("button", name="Correct this date").click()
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    assert page.get_by_label("When it was").input_value() == "2019-12-03"
    page.keyboard.press("Enter")
    page.get_by_role("textbox", name="Token").fill(secret)
    page.get_by_role("button", name="Go on").click()

    page.get_by_text("Dated by hand; the articles tell 1 December 2019.").wait_for()
    assert focused(page) == "Rosa Feld closed the mill"
    assert page.locator("p[role=status]").inner_text() == "The event is dated 2019-12-03."
    assert [each for each in visited.complaints if "401" not in each] == []


def test_a_date_is_moved_by_the_slider(token: tuple[str, str], visit: Visits) -> None:
    page = visit().to(token[0])

    page.locator("details.why summary").first.click()
    page.get_by_role("button", name="Correct this date").click()
    slider = page.get_by_role("slider")
    slider.focus()
    for _ in range(31):
        page.keyboard.press("ArrowLeft")

    assert page.get_by_label("When it was").input_value() == "2019-11-01"
    page.keyboard.press("Escape")
    assert page.get_by_role("button", name="Correct this date").is_visible()


def test_what_is_no_date_is_told(token: tuple[str, str], visit: Visits) -> None:
    page = visit().to(token[0])

    page.locator("details.why summary").first.click()
    page.get_by_role("button", name="Correct this date").click()
    page.get_by_label("When it was").fill("yesterday")
    page.keyboard.press("Enter")
    page.get_by_role("textbox", name="Token").fill(token[1])
    page.get_by_role("button", name="Go on").click()

    page.locator(".correcting .refused:has-text('EDTF')").wait_for()
    assert page.get_by_label("When it was").input_value() == "yesterday"


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
def test_dates_move_by_their_own_unit(move: tuple[str, int], demo_server: str, visit: Visits) -> None:
    page = visit().to(demo_server)

    moved = page.evaluate(
        "async ([date, steps]) => (await import('/static/correcting.js')).moved(date, steps)", list(move)
    )

    assert moved == MOVED[move]


def test_the_overview_is_looked_into_by_keys_and_by_the_wheel(serve: Serves, visit: Visits) -> None:
    page = visit().to(serve(chronicle(), chronicle("mountain", 1950)))
    unit = page.locator(".strip").get_attribute("data-unit")

    page.locator(".strip a.bar").first.focus()
    page.keyboard.press("+")
    page.wait_for_url("**part=**")
    expect(page.locator(".strip a.wider")).to_be_visible()
    assert page.evaluate("document.activeElement.closest('.strip') !== null")
    box = page.locator(".strip > svg").bounding_box()
    page.mouse.move(box["x"] + 100, box["y"] + 30)
    page.keyboard.down("Control")
    page.mouse.wheel(0, 100)
    page.keyboard.up("Control")

    expect(page.locator(".strip a.wider")).to_have_count(0)
    assert page.locator(".strip").get_attribute("data-unit") == unit


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_in_what_scripts_add(scheme: str, token: tuple[str, str], visit: Visits, axe: Axe) -> None:
    page = visit(color_scheme=scheme).to(f"{token[0]}/?limit=10")
    page.locator("section.sources").scroll_into_view_if_needed()
    expect(page.locator("main article")).to_have_count(20)
    page.locator(".strip a.bar").first.focus()
    page.keyboard.press("Shift+ArrowRight")
    page.locator("details.why summary").first.click()
    page.get_by_role("button", name="Correct this date").click()
    assert axe(page) == []

    page.keyboard.press("Enter")
    page.get_by_role("dialog").wait_for()
    assert axe(page) == []


def test_all_is_done_by_keys_alone(token: tuple[str, str], visit: Visits) -> None:
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

    page.get_by_text("Dated by hand; the articles tell 14 December 2019.").wait_for()
    assert focused(page) == "Rosa Feld closed the museum"
