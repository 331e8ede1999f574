"""The page to add articles, as it is without a script."""

from io import BytesIO
from typing import Any

import pytest
from flask.testing import FlaskClient

from timeline.readers.errors import MAX_BYTES
from timeline.web import Settings
from timeline.web.settings import Access, configure

BROWSER = {"Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"}
QUAY = "The quay burned on Friday.\r\nIt was built in 1901."


def send(client: FlaskClient, *files: tuple[bytes, str], **said: str) -> tuple[int, str]:
    form: dict[str, Any] = {**said, "file": [(BytesIO(data), name) for data, name in files]}
    response = client.post("/upload", data=form, content_type="multipart/form-data", headers=BROWSER)
    return response.status_code, response.text


def test_a_pasted_text_comes_in_with_what_is_said_of_it(writer: FlaskClient) -> None:
    status, page = send(
        writer, text=QUAY, title="Fire & smoke", url="https://example.org/a", published="2019-12-21", timeline="harbour"
    )

    [kept] = writer.get("/documents?timeline=harbour").get_json()["data"]
    assert (kept["title"], kept["url"], kept["published"]) == ("Fire & smoke", "https://example.org/a", "2019-12-21")
    assert (status, kept["events"]) == (200, 2)
    assert f'<a class="article" href="/documents/{kept["id"]}?timeline=harbour" dir="auto">Fire &amp; smoke</a>' in page
    assert "new, 2 events" in page


def test_the_text_is_the_same_document_as_over_the_api(writer: FlaskClient) -> None:
    """A form ends lines as the network does."""
    known = writer.post("/documents", json={"text": QUAY.replace("\r\n", "\n")}).get_json()["document"]["id"]

    _, page = send(writer, text=QUAY)

    assert f"/documents/{known}?" in page
    assert "there already, 2 events" in page


def test_files_come_in_and_each_is_answered_for(writer: FlaskClient) -> None:
    status, page = send(
        writer,
        (QUAY.encode(), "a.txt"),
        (b"%PDF\0", "b.pdf"),
        (b"", "c.txt"),
        (b'{"text": "It opened in 1999."}', "d.jsonl"),
    )

    assert status == 200
    assert page.count('data-state="kept"') == 2
    assert page.count('data-state="refused"') == 2
    assert "what kind of file is this?" in page
    assert "there is no text in it" in page


def test_what_is_refused_stays_in_the_form(writer: FlaskClient) -> None:
    _, page = send(writer, text=QUAY, url="javascript:alert(1)", timeline="harbour")

    assert 'value="javascript:alert(1)"' in page
    assert "The quay burned on Friday.\nIt was built in 1901.</textarea>" in page
    assert "has to be an address that begins with https:// or http://" in page
    assert writer.get("/documents?timeline=harbour").status_code == 404


def test_what_is_kept_does_not_stay_but_what_holds_for_the_next_does(writer: FlaskClient) -> None:
    _, page = send(writer, text=QUAY, title="Fire", published="2019-12-21", timeline="harbour")

    assert 'value="Fire"' not in page
    assert "burned" not in page
    assert 'value="2019-12-21"' in page
    assert 'value="harbour"' in page


@pytest.mark.parametrize(
    ("said", "complaint"),
    [
        ({}, "Choose a file, or paste a text."),
        ({"text": QUAY, "published": "soon"}, "published on &#39;soon&#39; is no day"),
    ],
)
def test_what_cannot_be_meant_is_refused(said: dict[str, str], complaint: str, writer: FlaskClient) -> None:
    status, page = send(writer, **said)

    assert status == 422
    assert complaint in page


@pytest.mark.parametrize(
    ("said", "complaint"),
    [
        ({"title": "a\u202eb"}, "has to be printable characters"),
        ({"timeline": "a/b"}, "cannot be a timeline&#39;s name"),
        ({"text": "a\0b"}, "this is binary, not text"),
    ],
)
def test_what_cannot_be_kept_is_refused_in_its_place(said: dict[str, str], complaint: str, writer: FlaskClient) -> None:
    status, page = send(writer, **{"text": QUAY, **said})

    assert status == 200
    assert complaint in page


def test_a_name_is_text_and_nothing_else(writer: FlaskClient) -> None:
    _, page = send(writer, (b"x", "<img src=x onerror=alert(1)>.exe"), text=QUAY, title='"><script>alert(1)</script>')

    assert "<img" not in page
    assert "<script>alert" not in page


def test_what_is_too_large_is_refused(writer: FlaskClient) -> None:
    much = b'--b\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\n' + b"a" * (
        MAX_BYTES + 300_000
    )

    response = writer.post("/upload", data=much, content_type="multipart/form-data; boundary=b", headers=BROWSER)

    assert response.status_code == 413
    assert "split it into its articles" in response.text


def test_a_long_text_can_be_pasted(writer: FlaskClient) -> None:
    form = "text=" + "It+rained,+and+nobody+came.+" * 40_000

    response = writer.post("/upload", data=form, content_type="application/x-www-form-urlencoded")

    assert response.status_code == 200
    assert "new, 0 events" in response.text


def test_another_site_cannot_add(writer: FlaskClient) -> None:
    response = writer.post("/upload", data={"text": QUAY}, headers={"Origin": "https://evil.example"})

    assert response.status_code == 403


def test_where_writing_wants_a_token_the_form_says_so_and_does_nothing(client: FlaskClient) -> None:
    assert "<noscript>" in client.get("/upload").text
    assert client.post("/upload", data={"text": QUAY}, headers=BROWSER).status_code == 401


def test_where_anyone_may_write_nothing_is_said_of_tokens(writer: FlaskClient) -> None:
    assert "wants a token" not in writer.get("/upload").text


def test_the_timelines_are_offered_and_the_one_that_is_named_is_chosen(writer: FlaskClient) -> None:
    writer.put("/timelines/harbour")

    page = writer.get("/upload?timeline=harbour").text

    assert '<option value="harbour">' in page
    assert 'name="timeline" value="harbour"' in page


def test_where_reading_wants_a_token_so_does_the_form(client: FlaskClient) -> None:
    client.configure(application, Settings(Access.CLOSED))

    assert client.get("/upload").status_code == 401
