"""The timeline page around its events: filters, overview and export links."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from flask import Flask
from flask.testing import FlaskClient

from tests.web.test_content_negotiation import BROWSER
from tests.web.test_page import outline
from timeline.dates import Day
from timeline.export import FORMATS
from timeline.records import Document
from timeline.web import Settings
from timeline.web.settings import Access, configure

AppFactory = Callable[..., Flask]
DocumentFactory = Callable[..., Document]


@pytest.fixture
def court(make_app: AppFactory, make_document: DocumentFactory) -> FlaskClient:
    """A browser-like client with two timelines."""
    text = "The captain was charged on Friday. The court will hear Ada Lindqvist on May 8, 2020."
    case = replace(make_document("case", Day(2019, 12, 21), text, title="The case"), timeline="court")
    return browsing(
        make_app(make_document("ferry", Day(2019, 12, 21), "The ferry burned on Friday."), case).test_client()
    )


def browsing(client: FlaskClient) -> FlaskClient:
    """Return the client with the Accept header of a browser."""
    client.environ_base["HTTP_ACCEPT"] = BROWSER["Accept"]
    return client


def links(client: FlaskClient, address: str) -> list[str]:
    return [str(link["href"]) for link in outline(client, address).all("a")]


def test_timeline_url(court: FlaskClient) -> None:
    """Each timeline has its own URL."""
    assert "was charged" in outline(court, "/timelines/court").text
    assert "burned" not in outline(court, "/timelines/court").text
    assert "burned" in outline(court, "/timelines/default").text


def test_timeline_json(court: FlaskClient) -> None:
    """Programs get the counts of a timeline."""
    response = court.get("/timelines/court", headers={"Accept": "*/*"})

    assert response.json == {"name": "court", "documents": 1, "events": 2, "added": response.json["added"]}  # type: ignore[index]
    assert court.get("/timelines/zoo", headers={"Accept": "*/*"}).status_code == 404
    assert "Accept" in response.vary


@pytest.mark.parametrize("address", ["/?from=whenever", "/timelines/court?from=whenever"])
def test_invalid_filter(address: str, court: FlaskClient) -> None:
    """An invalid filter is shown on the page."""
    response = court.get(address)

    assert (response.status_code, response.mimetype) == (422, "text/html")
    assert 'aria-invalid="true"' in response.text


def test_timeline_parameter(court: FlaskClient) -> None:
    """The timeline can be a query parameter."""
    assert court.get("/?timeline=court").text == court.get("/timelines/court").text


def test_timeline_links(court: FlaskClient, client: FlaskClient) -> None:
    """Each timeline links to the others."""
    assert {"/", "/timelines/court"} <= set(links(court, "/timelines/court"))
    assert "Timelines" not in {each.get("aria-label") for each in outline(client).all("nav")}


def test_unknown_timeline(court: FlaskClient) -> None:
    """The error of an unknown timeline lists those that exist."""
    response = court.get("/timelines/zoo")

    assert (response.status_code, response.mimetype) == (404, "text/html")
    assert "no timeline is called &#39;zoo&#39;" in response.text
    assert links(court, "/timelines/zoo")[-2:] == ["/timelines/court", "/"]


def test_links_keep_timeline(court: FlaskClient) -> None:
    """All links keep the timeline."""
    inside = [link for link in links(court, "/timelines/court?q=captain") if "captain" in link]

    assert inside
    assert all(link.startswith("/timelines/court?") or "timeline=court" in link for link in inside)
    assert outline(court, "/timelines/court").all("form")[0]["action"] == "/timelines/court"


def test_closed_timelines(court: FlaskClient) -> None:
    """A closed server does not reveal which timelines exist."""
    configure(court.application, Settings(Access.CLOSED))

    assert court.get("/timelines/court").status_code == 401
    assert court.get("/timelines/zoo").status_code == 401


def test_more_filters_open_if_used(court: FlaskClient) -> None:
    """Rare filters are collapsed unless they are used."""

    def more(address: str) -> dict[str, str | None]:
        return next(each for each in outline(court, address).all("details") if each.get("class") == "more-filters")

    assert "open" not in more("/timelines/court?q=captain")
    assert "open" in more("/timelines/court?modality=expected")
    assert "open" in more("/timelines/court?modality=never")


def test_suggestions(court: FlaskClient) -> None:
    """Actors and articles are suggested."""
    offered = outline(court, "/timelines/court").all("option")

    assert {"Ada Lindqvist", "case", "expected", "partial", "1"} <= {option["value"] for option in offered}


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("q=captain", "“captain”"),
        ("from=May+2020", "from May 2020"),
        ("document=case", "in “The case”"),
        ("modality=expected", "expected"),
        ("status=dated", "date: known"),
        ("min_importance=0.35", "important"),
        ("min_importance=0.1", "at least 0.1"),
        ("conflict=true", "sources disagree"),
        ("precision=day", "precise to the day"),
        ("sort=importance", "sorted by importance"),
    ],
)
def test_chips(query: str, words: str, court: FlaskClient) -> None:
    """Active filters are shown in words with a link that removes them."""
    html = court.get(f"/timelines/court?actor=nobody&{query}").text

    assert f'<li><a href="/timelines/court?actor=nobody"><span dir="auto">{words}</span>' in html
    assert '<span dir="auto">nobody</span>' in html


def test_hidden_inputs(court: FlaskClient) -> None:
    """Parameters without a field are kept by the form."""
    fields = outline(court, "/timelines/court?sort=importance&limit=1&q=captain").all("input")

    hidden = {field["name"]: field["value"] for field in fields if field.get("type") == "hidden"}
    assert hidden == {"sort": "importance", "limit": "1"}


def test_unlisted_document_stays_selected(court: FlaskClient) -> None:
    """A document that is not in the list stays selected."""
    chosen = [each["value"] for each in outline(court, "/?document=far").all("option") if "selected" in each]

    assert "far" in chosen


def test_no_document_field_without_documents(make_app: AppFactory) -> None:
    """Without documents there is no field for them."""
    assert "document" not in {field["name"] for field in outline(make_app().test_client()).all("select")}


def bars(client: FlaskClient, address: str) -> list[dict[str, str | None]]:
    return [link for link in outline(client, address).all("a") if "data-from" in link]


def test_bar_links(client: FlaskClient) -> None:
    """Each bar links to its time."""
    first = bars(client, "/?q=the")[0]

    assert first["href"] == "/?q=the&from=1967&to=1967"
    assert (first["data-from"], first["data-to"]) == ("1967-01-01", "1967-12-31")
    assert first["aria-label"] == "1967: 1 event"
    assert len(outline(client, str(first["href"])).all("article")) == 1


def test_overview_ignores_page_and_window(client: FlaskClient) -> None:
    """The overview shows all matching events, whatever the page and the window."""
    labels = [bar["aria-label"] for bar in bars(client, "/")]

    assert [bar["aria-label"] for bar in bars(client, "/?limit=1&from=2020")] == labels
    inside = [bar["aria-label"] for bar in bars(client, "/?from=2020") if "outside" not in str(bar["class"])]
    assert inside == ["2020: 2 events"]


def test_window_reset_link(client: FlaskClient) -> None:
    """A link removes the window."""
    assert "All dates" in client.get("/?from=2020&q=the").text
    assert "All dates" not in client.get("/?q=the").text


def test_year_links_across_pages(client: FlaskClient) -> None:
    """Years on other pages are linked."""
    years = [link for link in links(client, "/?limit=2") if link.startswith("/?limit=2&from=")]

    assert {"/?limit=2&from=1967", "/?limit=2&from=2019", "/?limit=2&from=2020"} <= set(years)
    assert "#year-1" in links(client, "/")
    assert "#year-1" not in links(client, "/?limit=2")


def test_export_links(client: FlaskClient) -> None:
    """Each format has a link with the same filters."""
    page = outline(client, "/?q=ferry&limit=1")

    hrefs = {str(link["href"]) for link in page.all("a") if str(link["href"]).startswith("/events.")}
    assert hrefs == {f"/events.{name}?q=ferry" for name in FORMATS}
    assert "calendar (.ics)" in page.text
    assert {client.get(href).status_code for href in hrefs} == {200}


def test_source_numbers(client: FlaskClient) -> None:
    """Each quote has the number of its source."""
    page = outline(client)

    numbers = {str(link["href"]) for link in page.all("a") if str(link["href"]).startswith("#source-")}
    assert numbers == {f"#{item['id']}" for item in page.all("li") if str(item.get("id")).startswith("source-")}
    assert len(numbers) == 3
    assert "https://example.org/inquiry?a=1&b=2" in page.text


def test_event_and_document_links(client: FlaskClient) -> None:
    """Events and documents link to their own pages."""
    hrefs = links(client, "/")

    assert "/documents/inquiry" in hrefs
    permalinks = [link for link in hrefs if link.startswith("/events/")]
    assert len(permalinks) == len(outline(client).all("article"))
    assert client.get(permalinks[0]).json["timeline"] == "default"  # type: ignore[index]


def test_text_direction(client: FlaskClient) -> None:
    """Quotes and titles have automatic direction."""
    html = client.get("/").text

    assert '<blockquote><p dir="auto">' in html
    assert html.count('class="title"') == html.count('dir="auto"><a href="/events/')


def test_zoom(client: FlaskClient) -> None:
    """The overview can be zoomed."""
    page = outline(client, "/")
    closer = next(str(link["href"]) for link in page.all("a") if link.get("class") == "closer")

    classes = {str(link.get("class")) for link in outline(client, closer).all("a")}
    assert "wider" in classes
    assert outline(client, closer).text.count("event") > 3


@pytest.mark.parametrize("part", ["yesterday", "2020-01-01", "9999-01-01/9999-12-31", "2020-02-01/2020-01-01"])
def test_invalid_part_ignored(part: str, client: FlaskClient) -> None:
    """An invalid part shows the whole overview."""
    assert client.get(f"/?part={part}").text.count('class="bar') == client.get("/").text.count('class="bar')
