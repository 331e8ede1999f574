"""Adding, changing and deleting documents over HTTP."""

import gzip
import json
from io import BytesIO
from typing import Any

import pytest
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from timeline.readers.errors import MAX_BYTES
from timeline.web import request_bodies

QUAY = "The quay burned on Friday. It was built in 1901."
NEW = {"text": QUAY, "published": "2019-12-21", "title": "Fire at the quay", "id": "quay"}
PAGE = (
    b'<html><head><title>T</title><meta property="article:published_time" content="2019-12-21"></head><body><article>'
    + (b"<h1>Fire</h1><p>The quay burned on Friday, and the harbour was closed for the whole of the day.</p>" * 3)
)


def lines(response: TestResponse) -> list[dict[str, Any]]:
    return [json.loads(line) for line in response.text.splitlines()]


def files(**named: bytes) -> dict[str, Any]:
    return {"file": [(BytesIO(data), name.replace("__", ".")) for name, data in named.items()]}


def state(client: FlaskClient, id: str = "inquiry") -> dict[str, str]:
    return {"If-Match": client.get(f"/documents/{id}").headers["ETag"]}


def test_add_document(writer: FlaskClient) -> None:
    """An added document is in the timeline at once."""
    response = writer.post("/documents", json=NEW)

    kept = response.get_json()
    assert (response.status_code, kept["outcome"]) == (201, "added")
    assert [event["when"]["edtf"] for event in kept["events"]] == ["1901", "2019-12-20"]
    assert [timex["exact"] for timex in kept["document"]["timexes"]] == ["Friday", "1901"]
    assert writer.get(response.headers["Location"]).get_json() == kept["document"]
    assert writer.get("/events?q=quay").get_json()["data"] != []


def test_add_again(writer: FlaskClient) -> None:
    """Adding a document again changes nothing."""
    first, second = (writer.post("/documents", json=NEW) for _ in range(2))

    assert (second.status_code, second.get_json()["outcome"]) == (200, "unchanged")
    assert second.get_json()["document"] == first.get_json()["document"]


def test_add_replaces(writer: FlaskClient) -> None:
    """Another text under the same id replaces the document."""
    writer.post("/documents", json=NEW)

    response = writer.post("/documents", json={**NEW, "text": "The quay was mended in 2020."})

    assert (response.status_code, response.get_json()["outcome"]) == (200, "replaced")


def test_add_text_with_parameters(writer: FlaskClient) -> None:
    """The metadata of a plain text come from the query."""
    response = writer.post(
        "/documents?published=2019-12-21&title=Fire&timeline=harbour", data=QUAY, content_type="text/plain"
    )

    document = response.get_json()["document"]
    assert (document["title"], document["published"], document["timeline"]) == ("Fire", "2019-12-21", "harbour")


def test_add_html_reads_publication_date(writer: FlaskClient) -> None:
    """The publication date of a page comes from its metadata."""
    document = writer.post("/documents", data=PAGE, content_type="text/html; charset=UTF-8").get_json()["document"]

    assert (document["published"], document["published_from"]) == ("2019-12-21", "metadata")


def test_add_file_by_suffix(writer: FlaskClient) -> None:
    """The suffix of a file decides how it is read."""
    packed = gzip.compress(b"---\npublished: 2019-12-21\n---\nThe quay burned on Friday.")

    response = writer.post("/documents", data=files(quay__md__gz=packed))

    document = response.get_json()["document"]
    assert (response.status_code, document["name"], document["published"]) == (201, "quay.md.gz", "2019-12-21")


def test_add_files(writer: FlaskClient) -> None:
    """Each of several files has its own result."""
    sent = files(
        a__txt=QUAY.encode(), b__pdf=b"%PDF", c__jsonl=b'{"text": "The dam broke in 1999."}\n{}\n', d__gz=b"no"
    )

    response = writer.post("/documents?published=2019-12-21", data=sent)

    assert [(line["number"], line.get("name"), line["status"]) for line in lines(response)] == [
        (1, "a.txt", 201),
        (2, "b.pdf", 415),
        (3, "c.jsonl", 201),
        (4, "c.jsonl:2", 422),
        (5, "d.gz", 415),
    ]


def test_add_lines(writer: FlaskClient) -> None:
    """Of JSON Lines, valid documents are stored and the others reported."""
    body = b'{"text": "The dam broke in 1999."}\n\n{"text": 1}\n{oops\n{"text": "x", "colour": "red"}\n\xff\n'
    body += b'{"text":"y","language":"tlh"}\n' + json.dumps(NEW).encode()

    response = writer.post("/documents?timeline=harbour", data=body, content_type="application/x-ndjson")

    results = lines(response)
    assert (response.status_code, response.mimetype) == (200, "application/x-ndjson")
    assert [line["status"] for line in results] == [201, 422, 400, 422, 422, 201, 201]
    assert [line.get("analysed") for line in results] == [None, None, None, None, None, False, None]
    assert [line["number"] for line in results] == list(range(1, 8))
    assert results[3]["problem"]["errors"][0]["pointer"] == "#/colour"
    assert {line.get("timeline") for line in results} == {"harbour", None}
    assert len(writer.get("/documents?timeline=harbour").get_json()["data"]) == 3


def test_add_no_lines(writer: FlaskClient) -> None:
    """An empty body has no results."""
    response = writer.post("/documents", data=b"", content_type="application/x-ndjson")

    assert (response.status_code, response.data) == (200, b"")


@pytest.mark.parametrize(
    ("body", "status", "pointers"),
    [
        (b"", 400, []),
        (b"{", 400, []),
        (b"\xff", 422, []),
        (b"[" * 100_000, 400, []),
        (b"[]", 422, ["#"]),
        (b"null", 422, ["#"]),
        (b"{}", 422, ["#/text"]),
        (b'{"text": " "}', 422, []),
        (b'{"text": ""}', 422, ["#/text"]),
        (b'{"text": null}', 422, ["#/text"]),
        (rb'{"text": "a\u0000"}', 422, []),
        (rb'{"text": "\ud800"}', 400, []),
        (b'{"text": "a", "a/b~c": 1}', 422, ["#/a~1b~0c"]),
        (b'{"text": "a", "published": "yesterday"}', 422, ["#/published"]),
        (b'{"text": "a", "published": 2019}', 422, ["#/published"]),
        (b'{"text": "a", "url": "javascript:alert(1)"}', 422, ["#/url"]),
        (rb'{"text": "a", "title": "two\nlines"}', 422, ["#/title"]),
        (rb'{"text": "a", "title": "a\u202eb", "id": " "}', 422, ["#/id", "#/title"]),
        (b'{"text": "a", "timeline": "a/b"}', 422, []),
        (b'{"text": "a", "language": "../../etc"}', 422, ["#/language"]),
    ],
)
def test_add_invalid_body(body: bytes, status: int, pointers: list[str], writer: FlaskClient) -> None:
    """Invalid bodies are refused with the pointer of each fault."""
    response = writer.post("/documents", data=body, content_type="application/json")

    assert (response.status_code, response.mimetype) == (status, "application/problem+json")
    assert sorted({fault["pointer"] for fault in response.get_json()["errors"]}) == pointers


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Content-Type": "application/xml"},
        {"Content-Type": "text/plain; charset=latin-1"},
        {"Content-Type": "text/plain", "Content-Encoding": "gzip"},
    ],
)
def test_unsupported_media_type(headers: dict[str, str], writer: FlaskClient) -> None:
    """An unsupported media type is answered with the supported ones."""
    response = writer.post("/documents", data=b"a", headers=headers)

    assert response.status_code == 415
    assert response.headers["Accept"].startswith("application/json, text/plain")


@pytest.mark.parametrize("content_type", ["text/plain", "application/json", "multipart/form-data; boundary=b"])
def test_too_large(content_type: str, writer: FlaskClient) -> None:
    """Bodies of more than 20 MB are refused."""
    much = b"a" * (MAX_BYTES + 200_000)
    form = b'--b\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\n' + much + b"\r\n--b--\r\n"

    response = writer.post("/documents", data=form if "form" in content_type else much, content_type=content_type)

    assert (response.status_code, response.get_json()["type"]) == (413, "/docs#too-large")


@pytest.mark.parametrize("form", [{}, {"other": (BytesIO(b"a"), "a.txt")}])
def test_form_needs_files(form: Any, writer: FlaskClient) -> None:
    """A form needs files."""
    response = writer.post("/documents", data=form, content_type="multipart/form-data")

    assert [fault["pointer"] for fault in response.get_json()["errors"]] == ["#/file"]


def test_lines_refuse_single_fields(writer: FlaskClient) -> None:
    """Parameters for a single document are refused for JSON Lines."""
    response = writer.post("/documents?id=a&title=b", data=b"{}", content_type="application/x-ndjson")

    assert [fault["pointer"] for fault in response.get_json()["errors"]] == ["#/id", "#/title"]


def test_patch_published(writer: FlaskClient) -> None:
    """A new publication date changes dependent events."""
    response = writer.patch("/documents/inquiry", json={"published": "2019-12-28"}, headers=state(writer))

    assert (response.status_code, response.get_json()["published"]) == (200, "2019-12-28")
    assert response.headers["ETag"] == state(writer)["If-Match"]
    assert len(writer.get("/events?from=2019-12-27&to=2019-12-27").get_json()["data"]) == 1


def test_patch_published_null(writer: FlaskClient) -> None:
    """Without a publication date, dependent events are undated."""
    changed = writer.patch(
        "/documents/inquiry",
        json={"published": None, "title": None, "url": "https://example.org/other"},
        headers={"If-Match": "*"},
    ).get_json()

    assert (changed["published"], changed["title"], changed["url"]) == (None, None, "https://example.org/other")
    assert writer.get("/events?from=2019-12-01&to=2019-12-31").get_json()["data"] == []


def test_patch_empty(writer: FlaskClient) -> None:
    """An empty change keeps the state."""
    before = state(writer)

    assert writer.patch("/documents/inquiry", json={}, headers=before).headers["ETag"] == before["If-Match"]


@pytest.mark.parametrize("method", ["PATCH", "DELETE"])
def test_change_needs_if_match(method: str, writer: FlaskClient) -> None:
    """Changes need If-Match with the current state."""
    seen = state(writer)
    body: Any = {"json": {"title": "New"}} if method == "PATCH" else {}
    assert writer.patch("/documents/inquiry", json={"title": "Other"}, headers=seen).status_code == 200

    blind = writer.open("/documents/inquiry", method=method, **body)
    late = writer.open("/documents/inquiry", method=method, headers=seen, **body)

    assert (blind.status_code, late.status_code) == (428, 412)
    assert writer.get("/documents/inquiry").get_json()["title"] == "Other"


def test_if_match_compressed_etag(writer: FlaskClient) -> None:
    """The ETag of a compressed response names the same state."""
    coded = state(writer)["If-Match"].removesuffix('"') + '-gzip"'

    assert writer.patch("/documents/inquiry", json={"title": "New"}, headers={"If-Match": coded}).status_code == 200


def test_if_match_weak_etag(writer: FlaskClient) -> None:
    """A weak ETag matches no state."""
    weak = {"If-Match": f"W/{state(writer)['If-Match']}"}

    assert writer.delete("/documents/inquiry", headers=weak).status_code == 412


@pytest.mark.parametrize("changes", [{"text": "Another."}, {"published": "soon"}, {"title": ""}, {"url": "x"}, []])
def test_patch_invalid(changes: Any, writer: FlaskClient) -> None:
    """Invalid changes are refused."""
    response = writer.patch("/documents/inquiry", json=changes, headers={"If-Match": "*"})

    assert (response.status_code, response.get_json()["type"]) == (422, "/docs#refused-body")


def test_delete_document(writer: FlaskClient) -> None:
    """Deleting a document deletes the events that only it mentions."""
    response = writer.delete("/documents/inquiry", headers=state(writer))

    assert (response.status_code, response.data) == (204, b"")
    assert writer.get("/documents/inquiry").status_code == 404
    assert writer.get("/events?q=Meridian").get_json()["data"] == []
    assert writer.delete("/documents/inquiry", headers={"If-Match": "*"}).status_code == 404


def test_timelines(writer: FlaskClient) -> None:
    """Timelines are created, listed and deleted."""
    made = [writer.put("/timelines/court").status_code for _ in range(2)]
    writer.post("/documents?timeline=court", data=QUAY, content_type="text/plain")

    [court, _] = writer.get("/timelines").get_json()["data"]
    gone = [writer.delete("/timelines/court").status_code for _ in range(2)]

    assert (made, gone) == ([201, 200], [204, 404])
    assert (court["name"], court["documents"], court["events"]) == ("court", 1, 2)
    assert writer.put("/timelines/%20").status_code == 422
    assert writer.delete("/timelines/default").status_code == 409


def test_tag(writer: FlaskClient) -> None:
    """A text is tagged without being stored."""
    before = writer.get("/documents").data

    [timex] = writer.post("/tag", json={"text": QUAY[:26], "published": "2019-12-21"}).get_json()["timexes"]
    [plain] = writer.post("/tag?published=2019-12-21", data=QUAY[:26], content_type="text/plain").get_json()["timexes"]
    [short] = writer.post("/tag", json={"text": "10:30", "lean": "past", "published": "2019-12-21"}).get_json()[
        "timexes"
    ]

    assert timex == plain
    assert (timex["exact"], timex["when"]["edtf"], timex["anchor"]["kind"]) == ("Friday", "2019-12-20", "publication")
    assert short["value"] == "2019-12-21T10:30"
    assert writer.get("/documents").data == before


def test_media_types_are_described(writer: FlaskClient) -> None:
    """The description lists the supported media types."""
    described = writer.get("/openapi.json").get_json()["paths"]["/documents"]["post"]["requestBody"]["content"]

    assert list(described) == [
        "application/json",
        "text/plain",
        "text/html",
        request_bodies.MULTIPART,
        request_bodies.NDJSON,
    ]
