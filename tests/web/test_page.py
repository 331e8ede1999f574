"""The HTML of the timeline page."""

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

AppFactory = Callable[..., Flask]
DocumentFactory = Callable[..., Document]


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
    """Return the URLs of the chips, which each remove one filter."""
    names = [tag for tag, _ in page.elements]
    behind = page.elements[names.index("form") :]
    lists = [at for at, (_, attributes) in enumerate(behind) if attributes.get("class") == "chips"]
    return [attributes["href"] for tag, attributes in behind[lists[0] :] if tag == "a"] if lists else []


def test_headings(client: FlaskClient) -> None:
    """Years and months are headings."""
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
        ("2", "Export"),
    ]


def test_heading_levels(client: FlaskClient) -> None:
    """No heading skips a level."""
    levels = [int(tag[1]) for tag, _ in outline(client).elements if re.fullmatch("h[1-6]", tag)]

    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_dates(client: FlaskClient) -> None:
    """Dates are in words and as HTML datetimes."""
    page = outline(client)

    assert [time["datetime"] for time in page.all("time")] == [
        "1967", "2019-12-20", "2019-12-23", "2020-05-08", "2020-05-13",
    ]  # fmt: skip
    assert "20 December 2019" in page.text
    assert "3 June, year unknown" in page.text
    assert "“Tuesday”, no reference date" in page.text


def test_date_phrase_marked(client: FlaskClient) -> None:
    """The date phrase is marked in its sentence."""
    assert "into the ferry fire on <mark>Friday</mark>." in client.get("/").text


def test_event_source_and_reason(client: FlaskClient) -> None:
    """An event has its source and the reason for its date."""
    html = client.get("/?from=2019-12-20&to=2019-12-20").text

    assert '<a href="/documents/inquiry" dir="auto">Inquiry into the ferry fire</a>' in html
    assert 'href="https://example.org/inquiry?a=1&amp;b=2" rel="noopener noreferrer">example.org</a>' in html
    assert "published 21 December 2019" in html
    assert "Why this date?" in html
    assert "before the publication day Saturday 2019-12-21" in html


def test_expected_event(client: FlaskClient) -> None:
    """An expected event says so."""
    assert "expected, as of 21 December 2019" in outline(client, "/?from=2019-12-23&to=2019-12-23").text


def test_undated_events(client: FlaskClient) -> None:
    """Undated events say what would date them."""
    page = outline(client)

    assert "Set the date of clipping.txt: 2 events depend on it" in page.text
    assert "timeline redate clipping DATE" in page.text
    assert "/documents?needs=date" in [link["href"] for link in page.all("a")]


def test_undated_count_beyond_page(client: FlaskClient) -> None:
    """The count of dependent events includes other pages."""
    page = outline(client, "/?status=partial&limit=1")

    assert len(page.all("article")) == 1
    assert "Set the date of clipping.txt: 2 events depend on it" in page.text


def test_redate_command_names_timeline(make_app: AppFactory, make_document: DocumentFactory) -> None:
    """The command and the list name the timeline."""
    document = replace(make_document("clipping", None, "The captain resigned on Tuesday."), timeline="court")

    page = outline(make_app(document).test_client(), "/?timeline=court")

    assert "timeline redate --timeline=court clipping DATE" in page.text
    assert "/documents?timeline=court&needs=date" in [link["href"] for link in page.all("a")]


def test_form_keeps_values(client: FlaskClient) -> None:
    """The form filters and keeps its values."""
    page = outline(client, "/?q=ministry&from=&to=2020")

    assert "1 event from 1 document" in page.text
    assert {field["id"]: field["value"] for field in page.all("input")} == {
        "q": "ministry", "from": "", "to": "2020", "actor": "",
    }  # fmt: skip


def test_form_url_shortened(client: FlaskClient) -> None:
    """Empty fields are removed from the URL."""
    response = client.get("/?q=ministry&from=&to=+&actor=&modality=")

    assert (response.status_code, response.location) == (302, "/?q=ministry")


def test_unknown_parameters_ignored(client: FlaskClient) -> None:
    """Unknown parameters are ignored."""
    assert client.get("/?utm_source=letter").status_code == 200


@pytest.mark.parametrize("query", ["from=whenever", "from=2020&to=2019", "q=a&q=b"])
def test_invalid_field(query: str, client: FlaskClient) -> None:
    """An invalid value is shown at its field."""
    response = client.get(f"/?{query}")

    page = Outline(response.text)
    (invalid,) = (field for field in page.all("input") if "aria-invalid" in field)
    assert (response.status_code, response.mimetype) == (422, "text/html")
    assert [error["id"] for error in page.all("strong")] == [invalid["aria-describedby"]]
    assert "No matching events" not in page.text


def test_invalid_parameter_without_field(client: FlaskClient) -> None:
    """Errors of parameters without a field are shown."""
    assert "is not a cursor" in outline(client, "/?cursor=x").text


def test_paging(client: FlaskClient) -> None:
    """Links lead through all pages."""
    seen: list[str | None] = []
    address: str | None = "/?limit=3"
    while address:
        page = outline(client, address)
        seen += [article["id"] for article in page.all("article")]
        address = next((link["href"] for link in page.all("a") if link.get("rel") == "next"), None)

    assert len(seen) == len(set(seen)) == 7
    assert any(link["href"] == "/?limit=3" for link in page.all("a"))


def test_json_link(client: FlaskClient) -> None:
    """The page links to the same events as JSON."""
    page = outline(client, "/?q=ferry fire&limit=3")

    (data,) = (link["href"] for link in page.all("link") if link.get("type") == "application/json")
    assert data == "/events?q=ferry+fire&limit=3"
    assert client.get(data).status_code == 200


def test_only_own_script(client: FlaskClient) -> None:
    """The page loads its own script and nothing from other hosts."""
    page = outline(client)

    assert page.all("script") == [{"type": "module", "src": "/static/timeline.js"}]
    hosts = {urlsplit(attributes["href"] or "").netloc for attributes in page.all("link")}
    assert hosts <= {"", "localhost"}
    assert not any(name.startswith("on") or name == "style" for _, attributes in page.elements for name in attributes)


def test_empty_timeline(make_app: AppFactory) -> None:
    """An empty timeline says what to do."""
    page = outline(make_app().test_client())

    assert "timeline ingest" in page.text


def test_no_matching_events(client: FlaskClient) -> None:
    """A filter without matches says so."""
    page = outline(client, "/?q=zeppelin")

    assert "No matching events" in page.text
    assert "timeline ingest" not in page.text


HOSTILE = '"><script>alert(1)</script><img src=x onerror=alert(1)>{{ 7 * 7 }}'


def test_hostile_document(make_app: AppFactory, make_document: DocumentFactory) -> None:
    """HTML in documents is escaped."""
    document = make_document(
        HOSTILE,
        Day(2019, 12, 21),
        f"Ada {HOSTILE} Lindqvist resigned on Friday.",
        title=HOSTILE,
        url="javascript:alert(1)",
    )

    page = outline(make_app(document).test_client())

    assert len(page.all("script")) == 1
    assert page.all("img") == []
    assert HOSTILE in page.text
    assert not any("javascript:" in (link["href"] or "") for link in page.all("a"))


def test_hostile_parameters(client: FlaskClient) -> None:
    """HTML in parameters is escaped."""
    page = Outline(client.get("/", query_string={"q": HOSTILE, "from": HOSTILE, "timeline": HOSTILE}).text)

    assert len(page.all("script")) == 1
    assert page.all("img") == []
    assert HOSTILE in {field.get("value") for field in page.all("input")}


def test_key_dates(make_app: AppFactory, make_document: DocumentFactory) -> None:
    """Key dates of several articles are at the head."""
    texts = [
        make_document("one", Day(2019, 12, 21), "The ferry burned on Friday. The harbour was built in 1967."),
        make_document("two", Day(2019, 12, 22), "The ferry burned on Friday. The captain resigned on Saturday."),
    ]
    client = make_app(*texts).test_client()

    page = outline(client)

    assert "/?from=2019-12-20&to=2019-12-20" in {link["href"] for link in page.all("a") if "data-from" not in link}
    assert "Key dates" in page.text
    assert "Key dates" not in outline(client, "/?q=ferry").text


def test_important_events_in_date_order(client: FlaskClient) -> None:
    """The most important events are shown by date."""
    few = client.get("/?sort=importance&limit=5").text

    dates = re.findall(r'<time datetime="(\d{4})', few)
    assert dates == sorted(dates)
    assert "Less important events" in few
    assert "sort=importance" in few


def test_decisions(make_app: AppFactory, make_document: DocumentFactory) -> None:
    """Decisions are shown next to the articles' values."""
    app = make_app(
        make_document("one", Day(2019, 12, 21), "The ferry burned on Friday. The captain resigned on Saturday.")
    )
    db = storage.open_database(app.config["DATABASE"])
    burned, resigned = events.page(db, EventQuery()).items
    by = Signature("Ada", datetime(2026, 11, 24, tzinfo=UTC))
    pipeline.decide(db, burned, Pin("2019-12-19"), by)
    pipeline.decide(db, burned, Note("As the <harbour> master wrote."), by)
    pipeline.decide(db, resigned, Hide(), by)
    db.close()

    page = outline(app.test_client())

    assert "19 December 2019" in page.text
    assert "Date set by hand; articles say 20 December 2019." in page.text
    assert "As the <harbour> master wrote." in page.text
    assert "resigned" not in page.text
    assert "resigned" in outline(app.test_client(), "/?hidden=include").text


def test_modules_preloaded(client: FlaskClient) -> None:
    """All modules of the script are preloaded."""
    imported: set[str] = set()
    pending = ["timeline.js"]
    while pending:
        with client.get(f"/static/{pending.pop()}") as script:
            new = set(re.findall(r'from "\./(\w+\.js)"', script.get_data(as_text=True))) - imported
        imported |= new
        pending += new

    links = outline(client).all("link")

    preloaded = {link["href"] for link in links if link["rel"] == "modulepreload"}
    assert preloaded == {f"/static/{name}" for name in imported}


def test_minified_events(client: FlaskClient) -> None:
    """Events have no indents, and words keep their spaces."""
    page = client.get("/").text
    articles = page[page.index("<article") : page.rindex("</article>")]

    assert re.search(r"</p>\s+<|<figure[^>]*>\s+<", articles) is None
    assert re.search(r'</time> <span class="weekday">\w+</span> <(strong|span) class="trait">', articles)
