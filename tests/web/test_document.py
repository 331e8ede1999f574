"""The page of a document and its form."""

from collections.abc import Callable
from urllib.parse import quote

import pytest
from flask import Flask
from flask.testing import FlaskClient

from timeline.dates import Day
from timeline.records import Document
from timeline.web import Settings
from timeline.web.settings import Access, configure

BROWSER = {"Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"}
SEEN = "given 2019-12-21"

AppFactory = Callable[..., Flask]
DocumentFactory = Callable[..., Document]


def page(client: FlaskClient, address: str = "/documents/inquiry") -> str:
    response = client.get(address, headers=BROWSER)
    assert response.mimetype == "text/html"
    return response.text


def open_client(app: Flask) -> FlaskClient:
    configure(app, Settings(Access.OPEN))
    return app.test_client()


def save(client: FlaskClient, **changed: str) -> str:
    """Send the form and return the redirect or the status."""
    form = {"id": "inquiry", "timeline": "default", "seen": SEEN, "published": "2019-12-28", **changed}
    response = client.post("/redate", data=form, headers=BROWSER)
    return response.headers.get("Location", response.status)


def test_content_negotiation(client: FlaskClient) -> None:
    """A browser gets the page, and a program the document as JSON."""
    found = page(client)

    assert "<title>Inquiry into the ferry fire</title>" in found
    assert 'href="https://example.org/inquiry?a=1&amp;b=2" rel="noopener noreferrer"' in found
    assert client.get("/documents/inquiry").get_json()["id"] == "inquiry"


def test_timex_explanation(client: FlaskClient) -> None:
    """Each timex has a tooltip with its date and meaning."""
    found = page(client)

    assert 'aria-describedby="why-t-60">Friday</a>' in found
    assert 'id="why-t-60"' in found
    assert "<b>20 December 2019</b>, dated" in found
    assert "<code>Bare(Weekday(FRIDAY))</code>" in found


def test_event_links(client: FlaskClient) -> None:
    """An event links to its page and to its position in the text."""
    found = page(client)
    [event] = client.get("/events?document=inquiry&q=inquiry").get_json()["data"]

    assert f'href="/events/{event["id"]}?timeline=default"' in found
    assert '<a href="#t-60" dir="auto">Friday</a>' in found


def test_verb_link(make_app: AppFactory, make_document: DocumentFactory) -> None:
    """An event without a date expression links to its verb."""
    found = page(
        make_app(make_document("quay", Day(2019, 12, 21), "The Maritime Board closed the quay.")).test_client(),
        "/documents/quay",
    )

    assert '<span class="verb" id="v-19">closed</span>' in found
    assert '<a href="#v-19" dir="auto">closed</a>' in found


def test_unresolved_expressions(client: FlaskClient) -> None:
    """Expressions without a full date are listed."""
    found = page(client, "/documents/clipping")

    assert '<h2 id="unresolved-heading">Not dated</h2>' in found
    assert "Tuesday</a>: no reference date" in found
    assert "June 3</a>: year missing" in found
    assert "2 events depend on this date." in found


def test_no_events(make_app: AppFactory, make_document: DocumentFactory) -> None:
    """A document without events says so."""
    client = make_app(make_document("menu", Day(2019, 12, 21), "Soup, bread, cheese.")).test_client()

    assert "No dated events in this text." in page(client, "/documents/menu")


def test_unknown_document(client: FlaskClient) -> None:
    """The page of an unknown document says so."""
    response = client.get("/documents/none", headers=BROWSER)

    assert (response.status_code, response.mimetype) == (404, "text/html")
    assert "no document has the id &#39;none&#39;" in response.text


def test_timeline_parameter(writer: FlaskClient) -> None:
    """The request selects the timeline of a document."""
    for timeline, title in (("a", "One"), ("b", "Other")):
        writer.post(f"/documents?timeline={timeline}", json={"id": "x", "text": "He left in 1999.", "title": title})

    assert "<title>One</title>" in page(writer, "/documents/x")
    assert "<title>Other</title>" in page(writer, "/documents/x?timeline=b")
    assert writer.get("/documents/x?timeline=none", headers=BROWSER).status_code == 404


HOSTILE = "<script>alert(1)</script> \u202e evil \u2066 He left on Friday.\x0b\x1b & <b>"


def test_hostile_document(make_app: AppFactory, make_document: DocumentFactory) -> None:
    """HTML in a document is escaped."""
    title = '"><img src=x onerror=alert(1)>'
    kept = make_document("x", None, HOSTILE, title=title, url="javascript:alert(1)")
    found = page(make_app(kept).test_client(), "/documents/x")

    assert "<script>alert" not in found
    assert "<img" not in found
    assert 'href="javascript:' not in found
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in found


@pytest.mark.parametrize(
    "id", ["a/b//c", "a\"b'c<d>", "x..y", "50%2Foff", "what?#now", "http://example.org/?a=1&b=2#c"]
)
def test_any_id(id: str, make_app: AppFactory, make_document: DocumentFactory) -> None:
    """The page and its form work with any id."""
    client = open_client(make_app(make_document(id, Day(2019, 12, 21), "He left on Friday.")))

    found = page(client, f"/documents/{quote(id, safe='')}")
    form = {"id": id, "timeline": "default", "seen": SEEN, "published": "2019-12-28"}
    saved = client.post("/redate", data=form)

    assert "20 December 2019" in found
    assert "27 December 2019" in page(client, saved.headers["Location"].partition("#")[0])


def test_preview_without_scripts(writer: FlaskClient) -> None:
    """A date can be previewed without scripts, and nothing is saved."""
    found = page(writer, "/documents/inquiry?published=2019-12-28")

    assert "2 events change:" in found
    assert "<s>20 December 2019</s>" in found
    assert "<b>27 December 2019</b>" in found
    assert '<input type="hidden" name="published" value="2019-12-28">' in found
    assert writer.get("/documents/inquiry").get_json()["published"] == "2019-12-21"


def test_preview_of_same_date(writer: FlaskClient) -> None:
    """A preview of the same date changes no event."""
    assert "No event changes." in page(writer, "/documents/inquiry?published=2019-12-21")


def test_preview_invalid_date(writer: FlaskClient) -> None:
    """An invalid date is refused at its field."""
    response = writer.get("/documents/inquiry?published=<soon>", headers=BROWSER)

    assert response.status_code == 422
    assert "published on &#39;&lt;soon&gt;&#39; is no day" in response.text
    assert 'aria-invalid="true"' in response.text


def test_preview_needs_token(client: FlaskClient) -> None:
    """A preview needs write access."""
    response = client.get("/documents/inquiry?published=2019-12-28", headers=BROWSER)

    assert response.status_code == 422
    assert "a token is needed" in response.text


def test_preview_cross_site(writer: FlaskClient) -> None:
    """Requests from other sites' pages get no preview."""
    headers = {**BROWSER, "Sec-Fetch-Site": "cross-site"}
    response = writer.get("/documents/inquiry?published=2019-12-28", headers=headers)

    assert response.status_code == 200
    assert "27 December 2019" not in response.text


def test_save(writer: FlaskClient) -> None:
    """The form saves the date and leads back."""
    assert save(writer) == "/documents/inquiry?timeline=default#published"
    assert writer.get("/documents/inquiry").get_json()["published"] == "2019-12-28"


def test_save_empty_date(writer: FlaskClient) -> None:
    """An empty date means that it is unknown."""
    save(writer, published="")

    assert writer.get("/documents/inquiry").get_json()["published_from"] == "unknown"


def test_save_conflict(writer: FlaskClient) -> None:
    """A concurrent change is not overwritten."""
    save(writer)

    assert save(writer, published="2020-01-01").startswith("412")
    assert writer.get("/documents/inquiry").get_json()["published"] == "2019-12-28"


def test_save_invalid_date(writer: FlaskClient) -> None:
    """An invalid date leads back to the field."""
    assert save(writer, published="soon") == "/documents/inquiry?timeline=default&published=soon"


def test_save_deleted_document(writer: FlaskClient) -> None:
    """Saving a deleted document is 404."""
    assert save(writer, id="none").startswith("404")


def test_save_cross_site(writer: FlaskClient) -> None:
    """Pages of other sites cannot save."""
    form = {"id": "inquiry", "timeline": "default", "seen": SEEN, "published": "2019-12-28"}

    assert writer.post("/redate", data=form, headers={"Origin": "https://evil.example"}).status_code == 403


def test_save_needs_token(client: FlaskClient) -> None:
    """Without write access the form cannot save, and no password is requested."""
    response = client.post("/redate", data={"id": "inquiry"}, headers=BROWSER)

    assert response.status_code == 401
    assert "Basic" not in response.headers["WWW-Authenticate"]
    assert "<noscript>" in page(client)


def test_closed_server(client: FlaskClient) -> None:
    """On a closed server the browser asks for a token."""
    configure(client.application, Settings(Access.CLOSED))
    response = client.get("/documents/inquiry", headers=BROWSER)

    assert response.status_code == 401
    assert response.headers.getlist("WWW-Authenticate") == ['Basic realm="timeline"', 'Bearer realm="timeline"']
