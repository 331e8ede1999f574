"""Documents in other languages than English: kept, not analysed, and said so, whatever their format."""

import json
from io import BytesIO
from typing import Any

import pytest
from flask.testing import FlaskClient

BROWSER = {"Accept": "text/html,application/xhtml+xml,*/*;q=0.8"}
GERMAN = (
    "Die Fähre sank am 3. Mai 2019 im Hafen von Turku, und niemand wurde verletzt. Der Kapitän sagte, dass die Pumpen "
    "nacheinander ausgefallen seien. In August 2020 begann der Bau."
)
SENTENCE = "This document is in German (de). Timeline reads English only, so its text is kept without dates and events."


def html(head: str) -> bytes:
    page = f"<!doctype html><html {head}<body><article><h1>Die Fähre</h1><p>{GERMAN}</p></article></body></html>"
    return page.encode()


def attached(name: str, data: bytes) -> dict[str, Any]:
    return {"data": {"file": [(BytesIO(data), name)]}}


@pytest.mark.parametrize(
    "request_arguments",
    [
        {"data": html('lang="de">'), "content_type": "text/html"},
        {"data": html('lang="de-AT">'), "content_type": "text/html"},
        {"data": html('><head><meta property="og:locale" content="de_DE"></head>'), "content_type": "text/html"},
        attached("a.html", html('lang="de">')),
        attached("a.jsonl", json.dumps({"text": GERMAN, "language": "de"}).encode()),
        attached("a.md", f"---\nlanguage: de\n---\n{GERMAN}".encode()),
        {"json": {"text": GERMAN, "language": "de"}},
        {"data": GERMAN.encode(), "content_type": "text/plain", "query_string": {"language": "de"}},
    ],
    ids=["html", "html-region", "html-locale", "html-file", "jsonl", "front-matter", "json", "text"],
)
def test_another_language_is_kept_and_not_analysed(request_arguments: dict[str, Any], writer: FlaskClient) -> None:
    """The document has no dates and no events, and JSON and its page say that it is not analysed."""
    response = writer.post("/documents", **request_arguments)

    answers = [json.loads(line) for line in response.text.splitlines()]
    id = answers[0].get("id") or answers[0]["document"]["id"]
    document = writer.get(f"/documents/{id}").get_json()
    assert response.status_code in {200, 201}
    assert (document["language"], document["analysed"], document["events"], document["timexes"]) == ("de", False, 0, [])
    assert writer.get(f"/events?document={id}").get_json()["data"] == []
    page = writer.get(f"/documents/{id}", headers=BROWSER).text
    assert SENTENCE in page
    assert "How dates are marked" not in page
    assert "No dated events" not in page
    assert 'lang="de"' in page


def test_lists_say_what_is_analysed(writer: FlaskClient) -> None:
    """Lists have `analysed`; documents that are not analysed are not listed as lacking a date."""
    writer.post("/documents", json={"text": GERMAN, "language": "de", "id": "faehre"})
    writer.post("/documents", json={"text": "The dam broke on Friday.", "id": "dam"})

    listed = {entry["id"]: entry["analysed"] for entry in writer.get("/documents").get_json()["data"]}
    undated = [entry["id"] for entry in writer.get("/documents?needs=date").get_json()["data"]]

    assert (listed["faehre"], listed["dam"]) == (False, True)
    assert "dam" in undated
    assert "faehre" not in undated


def test_results_say_what_is_not_analysed(writer: FlaskClient) -> None:
    """Of several documents, only those that are not analysed have `analysed` in their result."""
    body = "\n".join(json.dumps({"text": f"{GERMAN} {tag}", "language": tag}) for tag in ("de", "en"))

    response = writer.post("/documents", data=body, content_type="application/x-ndjson")

    results = [json.loads(line) for line in response.text.splitlines()]
    assert [(result["status"], result.get("analysed")) for result in results] == [(201, False), (201, None)]


def test_upload_page_says_what_is_not_analysed(writer: FlaskClient) -> None:
    """The result of an uploaded file names its language."""
    page = writer.post("/upload", **attached("a.html", html('lang="de">')), headers=BROWSER).text

    assert "added, not analysed (language de)" in page


def test_date_of_another_language_can_be_set(writer: FlaskClient) -> None:
    """A publication date can be set, and changes nothing else."""
    writer.post("/documents", json={"text": GERMAN, "language": "de", "id": "faehre"})

    form = {"id": "faehre", "timeline": "default", "seen": "unknown None", "published": "2019-05-04"}
    response = writer.post("/redate", data=form, headers=BROWSER)

    document = writer.get("/documents/faehre").get_json()
    assert response.status_code == 303
    assert (document["published"], document["events"]) == ("2019-05-04", 0)
