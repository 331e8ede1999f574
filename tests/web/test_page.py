"""The page, as it leaves the server."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from html.parser import HTMLParser
from itertools import pairwise
from urllib.parse import urlsplit

import pytest
from flask import Flask
from flask.testing import FlaskClient

from timeline import pipeline, storage
from timeline.dates import Day
from timeline.records import Document
from timeline.records.decisions import Hide, Note, Pin, Signature
from timeline.storage import EventQuery, events

Serves = Callable[..., Flask]
Writes = Callable[..., Document]


class Outline(HTMLParser):
    """The elements of a page with their attributes, and its text."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text += data

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.elements if name == tag]


def outline(client: FlaskClient, address: str = "/") -> Outline:
    return Outline(client.get(address, follow_redirects=True).text)


def chips(page: Outline) -> list[str | None]:
    """Where one thing less is asked: the addresses that stand behind the form."""
    names = [tag for tag, _ in page.elements]
    behind = page.elements[names.index("form") :]
    lists = [at for at, (_, attributes) in enumerate(behind) if attributes.get("class") == "chips"]
    return [attributes["href"] for tag, attributes in behind[lists[0] :] if tag == "a"] if lists else []


def test_years_and_months_are_headings_of_lists(client: FlaskClient) -> None:
    html = client.get("/").text

    headings = re.findall(r"<h([2-4])(?: id=\S+)?>([^<]+)</h", html)
    assert headings == [
        ("2", "1967"),
        ("2", "2019"),
        ("3", "December"),
        ("2", "2020"),
        ("3", "May"),
        ("2", "Not dated yet"),
        ("2", "Sources"),
        ("2", "Take these events along"),
    ]


def test_no_heading_skips_a_level(client: FlaskClient) -> None:
    levels = [int(tag[1]) for tag, _ in outline(client).elements if re.fullmatch("h[1-6]", tag)]

    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_dates_stand_in_words_and_for_machines(client: FlaskClient) -> None:
    page = outline(client)

    assert [time["datetime"] for time in page.all("time")] == [
        "1967", "2019-12-20", "2019-12-23", "2020-05-08", "2020-05-13",
    ]  # fmt: skip
    assert "20 December 2019" in page.text
    assert "3 June, year unknown" in page.text
    assert "“Tuesday”, without an anchor" in page.text


def test_the_date_phrase_is_marked_in_its_sentence(client: FlaskClient) -> None:
    assert "into the ferry fire on <mark>Friday</mark>." in client.get("/").text


def test_an_event_names_its_source_and_its_reason(client: FlaskClient) -> None:
    html = client.get("/?from=2019-12-20&to=2019-12-20").text

    assert '<a href="/documents/inquiry" dir="auto">Inquiry into the ferry fire</a>' in html
    assert 'href="https://example.org/inquiry?a=1&amp;b=2" rel="noopener noreferrer">example.org</a>' in html
    assert "published 21 December 2019" in html
    assert "Why this date?" in html
    assert "before the publication day Saturday 2019-12-21" in html


def test_an_expected_event_says_that_it_is(client: FlaskClient) -> None:
    assert "expected, as of 21 December 2019" in outline(client, "/?from=2019-12-23&to=2019-12-23").text


def test_the_undated_say_what_would_date_them(client: FlaskClient) -> None:
    page = outline(client)

    assert "Give clipping.txt a date: 2 events hang on it" in page.text
    assert "timeline redate clipping DATE" in page.text
    assert "/documents?needs=date" in [link["href"] for link in page.all("a")]


def test_all_that_hang_on_a_date_are_counted_where_a_page_shows_a_few(client: FlaskClient) -> None:
    page = outline(client, "/?status=partial&limit=1")

    assert len(page.all("article")) == 1
    assert "Give clipping.txt a date: 2 events hang on it" in page.text


def test_the_command_names_the_timeline_and_the_list_is_its_own(serve: Serves, write: Writes) -> None:
    document = replace(write("clipping", None, "The captain resigned on Tuesday."), timeline="court")

    page = outline(serve(document).test_client(), "/?timeline=court")

    assert "timeline redate --timeline=court clipping DATE" in page.text
    assert "/documents?timeline=court&needs=date" in [link["href"] for link in page.all("a")]


def test_the_form_filters_and_keeps_what_was_asked(client: FlaskClient) -> None:
    page = outline(client, "/?q=ministry&from=&to=2020")

    assert "1 event from 1 document" in page.text
    assert {field["id"]: field["value"] for field in page.all("input")} == {
        "q": "ministry", "from": "", "to": "2020", "actor": "",
    }  # fmt: skip


def test_the_address_of_a_form_that_was_sent_is_made_short(client: FlaskClient) -> None:
    response = client.get("/?q=ministry&from=&to=+&actor=&modality=")

    assert (response.status_code, response.location) == (302, "/?q=ministry")


def test_parameters_of_others_pass_by(client: FlaskClient) -> None:
    assert client.get("/?utm_source=letter").status_code == 200


@pytest.mark.parametrize("query", ["from=whenever", "from=2020&to=2019", "q=a&q=b"])
def test_what_cannot_be_read_is_told_beside_its_field(query: str, client: FlaskClient) -> None:
    response = client.get(f"/?{query}")

    page = Outline(response.text)
    (wrong,) = (field for field in page.all("input") if "aria-invalid" in field)
    assert (response.status_code, response.mimetype) == (422, "text/html")
    assert [told["id"] for told in page.all("strong")] == [wrong["aria-describedby"]]
    assert "No event matches" not in page.text


def test_what_has_no_field_is_told_too(client: FlaskClient) -> None:
    assert "is not a cursor" in outline(client, "/?cursor=x").text


def test_pages_are_walked_by_links(client: FlaskClient) -> None:
    seen: list[str | None] = []
    address: str | None = "/?limit=3"
    while address:
        page = outline(client, address)
        seen += [article["id"] for article in page.all("article")]
        address = next((link["href"] for link in page.all("a") if link.get("rel") == "next"), None)

    assert len(seen) == len(set(seen)) == 7
    assert any(link["href"] == "/?limit=3" for link in page.all("a"))


def test_the_page_leads_to_the_same_as_json(client: FlaskClient) -> None:
    page = outline(client, "/?q=ferry fire&limit=3")

    (data,) = (link["href"] for link in page.all("link") if link.get("type") == "application/json")
    assert data == "/events?q=ferry+fire&limit=3"
    assert client.get(data).status_code == 200


def test_a_page_has_its_own_script_and_nothing_from_elsewhere(client: FlaskClient) -> None:
    page = outline(client)

    assert page.all("script") == [{"type": "module", "src": "/static/timeline.js"}]
    hosts = {urlsplit(attributes["href"] or "").netloc for attributes in page.all("link")}
    assert hosts <= {"", "localhost"}
    assert not any(name.startswith("on") or name == "style" for _, attributes in page.elements for name in attributes)


def test_an_empty_timeline_tells_what_to_do(serve: Serves) -> None:
    page = outline(serve().test_client())

    assert "timeline ingest" in page.text


def test_a_filter_without_outcome_tells_the_way_back(client: FlaskClient) -> None:
    page = outline(client, "/?q=zeppelin")

    assert "No event matches" in page.text
    assert "timeline ingest" not in page.text


HOSTILE = '"><script>alert(1)</script><img src=x onerror=alert(1)>{{ 7 * 7 }}'


def test_what_others_wrote_is_text_and_nothing_else(serve: Serves, write: Writes) -> None:
    document = write(
        HOSTILE,
        Day(2019, 12, 21),
        f"Ada {HOSTILE} Lindqvist resigned on Friday.",
        title=HOSTILE,
        url="javascript:alert(1)",
    )

    page = outline(serve(document).test_client())

    assert len(page.all("script")) == 1
    assert page.all("img") == []
    assert HOSTILE in page.text
    assert not any("javascript:" in (link["href"] or "") for link in page.all("a"))


def test_what_is_asked_is_text_and_nothing_else(client: FlaskClient) -> None:
    page = Outline(client.get("/", query_string={"q": HOSTILE, "from": HOSTILE, "timeline": HOSTILE}).text)

    assert len(page.all("script")) == 1
    assert page.all("img") == []
    assert HOSTILE in {field.get("value") for field in page.all("input")}


def test_the_days_that_more_than_one_article_tells_of_stand_at_the_head(serve: Serves, write: Writes) -> None:
    texts = [
        write("one", Day(2019, 12, 21), "The ferry burned on Friday. The harbour was built in 1967."),
        write("two", Day(2019, 12, 22), "The ferry burned on Friday. The captain resigned on Saturday."),
    ]
    client = serve(*texts).test_client()

    whole = outline(client)

    assert "/?from=2019-12-20&to=2019-12-20" in {link["href"] for link in whole.all("a") if "data-from" not in link}
    assert "Key dates" in whole.text
    assert "Key dates" not in outline(client, "/?q=ferry").text


def test_the_most_important_events_stand_in_the_order_of_their_dates(client: FlaskClient) -> None:
    few = client.get("/?sort=importance&limit=5").text

    dates = re.findall(r'<time datetime="(\d{4})', few)
    assert dates == sorted(dates)
    assert "Less important events" in few
    assert "sort=importance" in few


def test_what_a_person_decided_is_told_beside_what_the_articles_tell(serve: Serves, write: Writes) -> None:
    app = serve(write("one", Day(2019, 12, 21), "The ferry burned on Friday. The captain resigned on Saturday."))
    db = storage.open_database(app.config["DATABASE"])
    burned, resigned = events.page(db, EventQuery()).items
    by = Signature("Ada", datetime(2026, 11, 24, tzinfo=UTC))
    pipeline.decide(db, burned, Pin("2019-12-19"), by)
    pipeline.decide(db, burned, Note("As the <harbour> master wrote."), by)
    pipeline.decide(db, resigned, Hide(), by)
    db.close()

    page = outline(app.test_client())

    assert "19 December 2019" in page.text
    assert "Dated by hand; the articles tell 20 December 2019." in page.text
    assert "As the <harbour> master wrote." in page.text
    assert "resigned" not in page.text
    assert "resigned" in outline(app.test_client(), "/?hidden=include").text


def test_the_modules_of_the_script_are_asked_for_at_once(client: FlaskClient) -> None:
    imported: set[str] = set()
    left = ["timeline.js"]
    while left:
        with client.get(f"/static/{left.pop()}") as script:
            found = set(re.findall(r'from "\./(\w+\.js)"', script.get_data(as_text=True))) - imported
        imported |= found
        left += found

    links = outline(client).all("link")

    ahead = {link["href"] for link in links if link["rel"] == "modulepreload"}
    assert ahead == {f"/static/{name}" for name in imported}


def test_what_is_repeated_has_no_indents_and_its_words_stay_apart(client: FlaskClient) -> None:
    page = client.get("/").text
    articles = page[page.index("<article") : page.rindex("</article>")]

    assert re.search(r"</p>\s+<|<figure[^>]*>\s+<", articles) is None
    assert re.search(r'</time> <span class="weekday">\w+</span> <(strong|span) class="trait">', articles)
