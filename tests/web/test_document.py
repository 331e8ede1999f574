"""The page of a document, and the form on it."""

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

Serves = Callable[..., Flask]
Writes = Callable[..., Document]


def page(client: FlaskClient, address: str = "/documents/inquiry") -> str:
    response = client.get(address, headers=BROWSER)
    assert response.mimetype == "text/html"
    return response.text


def opened(app: Flask) -> FlaskClient:
    configure(app, Settings(Access.OPEN))
    return app.test_client()


def save(client: FlaskClient, **changed: str) -> str:
    """What comes of the form."""
    form = {"id": "inquiry", "timeline": "default", "seen": SEEN, "published": "2019-12-28", **changed}
    response = client.post("/redate", data=form, headers=BROWSER)
    return response.headers.get("Location", response.status)


def test_a_browser_is_given_the_page_and_a_program_the_document(client: FlaskClient) -> None:
    found = page(client)

    assert "<title>Inquiry into the ferry fire</title>" in found
    assert 'href="https://example.org/inquiry?a=1&amp;b=2" rel="noopener noreferrer"' in found
    assert client.get("/documents/inquiry").get_json()["id"] == "inquiry"


def test_each_timex_tells_what_it_comes_to_and_why(client: FlaskClient) -> None:
    found = page(client)

    assert 'aria-describedby="why-t-60">Friday</a>' in found
    assert 'id="why-t-60"' in found
    assert "<b>20 December 2019</b>, dated" in found
    assert "<code>Bare(Weekday(FRIDAY))</code>" in found


def test_each_event_leads_to_its_page_and_to_its_place_in_the_text(client: FlaskClient) -> None:
    found = page(client)
    [event] = client.get("/events?document=inquiry&q=inquiry").get_json()["data"]

    assert f'href="/events/{event["id"]}?timeline=default"' in found
    assert '<a href="#t-60" dir="auto">Friday</a>' in found


def test_news_without_a_date_leads_to_its_verb(serve: Serves, write: Writes) -> None:
    found = page(
        serve(write("quay", Day(2019, 12, 21), "The Maritime Board closed the quay.")).test_client(), "/documents/quay"
    )

    assert '<span class="verb" id="v-19">closed</span>' in found
    assert '<a href="#v-19" dir="auto">closed</a>' in found


def test_what_could_not_be_dated_is_listed(client: FlaskClient) -> None:
    found = page(client, "/documents/clipping")

    assert '<h2 id="open-heading">Not dated</h2>' in found
    assert "Tuesday</a>: without a day to count from" in found
    assert "June 3</a>: lacks its year" in found
    assert "2 events wait for the day." in found


def test_a_document_without_an_event_says_so(serve: Serves, write: Writes) -> None:
    client = serve(write("menu", Day(2019, 12, 21), "Soup, bread, cheese.")).test_client()

    assert "The text tells nothing that could be dated." in page(client, "/documents/menu")


def test_a_document_that_is_not_there_is_missed_in_words(client: FlaskClient) -> None:
    response = client.get("/documents/none", headers=BROWSER)

    assert (response.status_code, response.mimetype) == (404, "text/html")
    assert "no document has the id &#39;none&#39;" in response.text


def test_of_two_timelines_the_one_that_is_named_is_shown(writer: FlaskClient) -> None:
    for pile, title in (("a", "One"), ("b", "Other")):
        writer.post(f"/documents?timeline={pile}", json={"id": "x", "text": "He left in 1999.", "title": title})

    assert "<title>One</title>" in page(writer, "/documents/x")
    assert "<title>Other</title>" in page(writer, "/documents/x?timeline=b")
    assert writer.get("/documents/x?timeline=none", headers=BROWSER).status_code == 404


HOSTILE = "<script>alert(1)</script> \u202e evil \u2066 He left on Friday.\x0b\x1b & <b>"


def test_a_hostile_document_is_text_and_nothing_else(serve: Serves, write: Writes) -> None:
    title = '"><img src=x onerror=alert(1)>'
    kept = write("x", None, HOSTILE, title=title, url="javascript:alert(1)")
    found = page(serve(kept).test_client(), "/documents/x")

    assert "<script>alert" not in found
    assert "<img" not in found
    assert 'href="javascript:' not in found
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in found


@pytest.mark.parametrize(
    "id", ["a/b//c", "a\"b'c<d>", "x..y", "50%2Foff", "what?#now", "http://example.org/?a=1&b=2#c"]
)
def test_whatever_its_id_is_the_page_is_found_and_leads_to_itself(id: str, serve: Serves, write: Writes) -> None:
    client = opened(serve(write(id, Day(2019, 12, 21), "He left on Friday.")))

    found = page(client, f"/documents/{quote(id, safe='')}")
    form = {"id": id, "timeline": "default", "seen": SEEN, "published": "2019-12-28"}
    saved = client.post("/redate", data=form)

    assert "20 December 2019" in found
    assert "27 December 2019" in page(client, saved.headers["Location"].partition("#")[0])


def test_a_day_is_tried_without_a_script_and_nothing_is_kept(writer: FlaskClient) -> None:
    found = page(writer, "/documents/inquiry?published=2019-12-28")

    assert "2 events move:" in found
    assert "<s>20 December 2019</s>" in found
    assert "<b>27 December 2019</b>" in found
    assert '<input type="hidden" name="published" value="2019-12-28">' in found
    assert writer.get("/documents/inquiry").get_json()["published"] == "2019-12-21"


def test_the_same_day_moves_nothing(writer: FlaskClient) -> None:
    assert "No event moves." in page(writer, "/documents/inquiry?published=2019-12-21")


def test_a_day_that_is_none_is_refused_beside_its_field(writer: FlaskClient) -> None:
    response = writer.get("/documents/inquiry?published=<soon>", headers=BROWSER)

    assert response.status_code == 422
    assert "published on &#39;&lt;soon&gt;&#39; is no day" in response.text
    assert 'aria-invalid="true"' in response.text


def test_who_may_not_write_is_told_that_trying_wants_a_token(client: FlaskClient) -> None:
    response = client.get("/documents/inquiry?published=2019-12-28", headers=BROWSER)

    assert response.status_code == 422
    assert "this wants a token" in response.text


def test_what_another_site_has_a_browser_ask_for_tries_nothing(writer: FlaskClient) -> None:
    headers = {**BROWSER, "Sec-Fetch-Site": "cross-site"}
    response = writer.get("/documents/inquiry?published=2019-12-28", headers=headers)

    assert response.status_code == 200
    assert "27 December 2019" not in response.text


def test_the_form_saves_and_leads_back(writer: FlaskClient) -> None:
    assert save(writer) == "/documents/inquiry?timeline=default#published"
    assert writer.get("/documents/inquiry").get_json()["published"] == "2019-12-28"


def test_an_empty_day_is_that_nobody_knows(writer: FlaskClient) -> None:
    save(writer, published="")

    assert writer.get("/documents/inquiry").get_json()["published_from"] == "unknown"


def test_what_another_has_changed_meanwhile_is_not_overwritten(writer: FlaskClient) -> None:
    save(writer)

    assert save(writer, published="2020-01-01").startswith("412")
    assert writer.get("/documents/inquiry").get_json()["published"] == "2019-12-28"


def test_a_day_that_is_none_leads_back_to_the_field(writer: FlaskClient) -> None:
    assert save(writer, published="soon") == "/documents/inquiry?timeline=default&published=soon"


def test_a_document_that_has_gone_meanwhile_is_missed(writer: FlaskClient) -> None:
    assert save(writer, id="none").startswith("404")


def test_another_site_cannot_save(writer: FlaskClient) -> None:
    form = {"id": "inquiry", "timeline": "default", "seen": SEEN, "published": "2019-12-28"}

    assert writer.post("/redate", data=form, headers={"Origin": "https://evil.example"}).status_code == 403


def test_where_writing_wants_a_token_a_form_cannot_save_and_no_password_is_asked_for(client: FlaskClient) -> None:
    response = client.post("/redate", data={"id": "inquiry"}, headers=BROWSER)

    assert response.status_code == 401
    assert "Basic" not in response.headers["WWW-Authenticate"]
    assert "<noscript>" in page(client)


def test_where_reading_wants_a_token_a_browser_asks_for_it(client: FlaskClient) -> None:
    client.configure(application, Settings(Access.CLOSED))
    response = client.get("/documents/inquiry", headers=BROWSER)

    assert response.status_code == 401
    assert response.headers.getlist("WWW-Authenticate") == ['Basic realm="timeline"', 'Bearer realm="timeline"']
