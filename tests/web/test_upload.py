"""The page to add articles, without scripts."""

from io import BytesIO
from typing import Any

import pytest
from flask.testing import FlaskClient

from timeline.readers.errors import MAX_BYTES
from timeline.web import Settings
from timeline.web.settings import Access, configure

BROWSER = {"Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"}
QUAY = "The quay burned on Friday.\r\nIt was built in 1901."


def send(client: FlaskClient, *files: tuple[bytes, str], **fields: str) -> tuple[int, str]:
    form: dict[str, Any] = {**fields, "file": [(BytesIO(data), name) for data, name in files]}
    response = client.post("/upload", data=form, content_type="multipart/form-data", headers=BROWSER)
    return response.status_code, response.text


def test_pasted_text(writer: FlaskClient) -> None:
    """A pasted text is added with its metadata."""
    status, page = send(
        writer, text=QUAY, title="Fire & smoke", url="https://example.org/a", published="2019-12-21", timeline="harbour"
    )

    [kept] = writer.get("/documents?timeline=harbour").get_json()["data"]
    assert (kept["title"], kept["url"], kept["published"]) == ("Fire & smoke", "https://example.org/a", "2019-12-21")
    assert (status, kept["events"]) == (200, 2)
    assert f'<a class="article" href="/documents/{kept["id"]}?timeline=harbour" dir="auto">Fire &amp; smoke</a>' in page
    assert "added, 2 events" in page


def test_pasted_text_same_as_api(writer: FlaskClient) -> None:
    """A pasted text is the same document as over the API, in spite of CRLF line ends."""
    known = writer.post("/documents", json={"text": QUAY.replace("\r\n", "\n")}).get_json()["document"]["id"]

    _, page = send(writer, text=QUAY)

    assert f"/documents/{known}?" in page
    assert "unchanged, 2 events" in page


def test_files(writer: FlaskClient) -> None:
    """Each file has its own result."""
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


def test_refused_text_stays_in_form(writer: FlaskClient) -> None:
    """A refused text stays in the form."""
    _, page = send(writer, text=QUAY, url="javascript:alert(1)", timeline="harbour")

    assert 'value="javascript:alert(1)"' in page
    assert "The quay burned on Friday.\nIt was built in 1901.</textarea>" in page
    assert "has to be an address that begins with https:// or http://" in page
    assert writer.get("/documents?timeline=harbour").status_code == 404


def test_form_after_success(writer: FlaskClient) -> None:
    """After success only the shared fields keep their values."""
    _, page = send(writer, text=QUAY, title="Fire", published="2019-12-21", timeline="harbour")

    assert 'value="Fire"' not in page
    assert "burned" not in page
    assert 'value="2019-12-21"' in page
    assert 'value="harbour"' in page


@pytest.mark.parametrize(
    ("fields", "complaint"),
    [
        ({}, "Choose a file or paste a text."),
        ({"text": QUAY, "published": "soon"}, "published on &#39;soon&#39; is no day"),
    ],
)
def test_invalid_form(fields: dict[str, str], complaint: str, writer: FlaskClient) -> None:
    """Invalid forms are refused."""
    status, page = send(writer, **fields)

    assert status == 422
    assert complaint in page


@pytest.mark.parametrize(
    ("fields", "complaint"),
    [
        ({"title": "a\u202eb"}, "has to be printable characters"),
        ({"timeline": "a/b"}, "cannot be a timeline&#39;s name"),
        ({"text": "a\0b"}, "this is binary, not text"),
    ],
)
def test_refused_result(fields: dict[str, str], complaint: str, writer: FlaskClient) -> None:
    """A refused item has its message in the results."""
    status, page = send(writer, **{"text": QUAY, **fields})

    assert status == 200
    assert complaint in page


def test_hostile_names(writer: FlaskClient) -> None:
    """HTML in names is escaped."""
    _, page = send(writer, (b"x", "<img src=x onerror=alert(1)>.exe"), text=QUAY, title='"><script>alert(1)</script>')

    assert "<img" not in page
    assert "<script>alert" not in page


def test_too_large(writer: FlaskClient) -> None:
    """Large forms are refused."""
    much = b'--b\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\n' + b"a" * (
        MAX_BYTES + 300_000
    )

    response = writer.post("/upload", data=much, content_type="multipart/form-data; boundary=b", headers=BROWSER)

    assert response.status_code == 413
    assert "split it into its articles" in response.text


def test_long_text(writer: FlaskClient) -> None:
    """A long text can be pasted."""
    form = "text=" + "It+rained,+and+nobody+came.+" * 40_000

    response = writer.post("/upload", data=form, content_type="application/x-www-form-urlencoded")

    assert response.status_code == 200
    assert "added, 0 events" in response.text


def test_cross_site(writer: FlaskClient) -> None:
    """Pages of other sites cannot add documents."""
    response = writer.post("/upload", data={"text": QUAY}, headers={"Origin": "https://evil.example"})

    assert response.status_code == 403


def test_needs_token(client: FlaskClient) -> None:
    """Without a token the form says so and adds nothing."""
    assert "<noscript>" in client.get("/upload").text
    assert client.post("/upload", data={"text": QUAY}, headers=BROWSER).status_code == 401


def test_open_server(writer: FlaskClient) -> None:
    """An open server does not mention tokens."""
    assert "needs a token" not in writer.get("/upload").text


def test_timelines(writer: FlaskClient) -> None:
    """Timelines are suggested, and the requested one is selected."""
    writer.put("/timelines/harbour")

    page = writer.get("/upload?timeline=harbour").text

    assert '<option value="harbour">' in page
    assert 'name="timeline" value="harbour"' in page


def test_closed_server(client: FlaskClient) -> None:
    """If reading needs a token, so does the form."""
    configure(client.application, Settings(Access.CLOSED))

    assert client.get("/upload").status_code == 401
