"""Documents whose analysis failed: kept, marked with the reason in JSON and on pages, and analysed again over HTTP."""

import json
from io import BytesIO

import pytest
from flask.testing import FlaskClient

from tests.faulty_language import CODE, registered

BROWSER = {"Accept": "text/html,application/xhtml+xml,*/*;q=0.8"}
TEXT = "The dam broke in 1999, and divers found the gate."
REASON = "AssertionError in timeline.tagging"
ERROR = AssertionError("divers found the gate")


def add(writer: FlaskClient) -> None:
    writer.post("/documents", json={"text": TEXT, "language": CODE, "id": "dam"})


def test_document_whose_analysis_fails_is_kept(writer: FlaskClient) -> None:
    """The answer, the document and the list say that it is not analysed, and why."""
    with registered("divers", ERROR):
        response = writer.post("/documents", json={"text": TEXT, "language": CODE, "id": "dam"})

        kept = response.get_json()
        assert (response.status_code, kept["outcome"], kept["events"]) == (201, "added", [])
        document = writer.get("/documents/dam").get_json()
        [listed] = [entry for entry in writer.get("/documents").get_json()["data"] if entry["id"] == "dam"]
        for entry in (kept["document"], document, listed):
            assert (entry["analysed"], entry["analysis_error"], entry["events"]) == (False, REASON, 0)
        others = [entry["analysis_error"] for entry in writer.get("/documents").get_json()["data"]]
        assert others.count(None) == len(others) - 1


def test_results_say_what_is_not_analysed(writer: FlaskClient) -> None:
    """Of several documents, those whose analysis failed have the reason, and the others are analysed."""
    lines = [{"text": TEXT, "language": CODE}, {"text": "The quay burned in 2001."}]
    body = "\n".join(map(json.dumps, lines))

    with registered("divers", ERROR):
        response = writer.post("/documents", data=body, content_type="application/x-ndjson")

    results = [json.loads(line) for line in response.text.splitlines()]
    assert [(result["status"], result.get("analysed"), result.get("analysis_error")) for result in results] == [
        (201, False, REASON),
        (201, None, None),
    ]


def test_page_says_why_a_document_is_not_analysed(writer: FlaskClient) -> None:
    """The page of the document has its text, the reason, and no legend of dates."""
    with registered("divers", ERROR):
        add(writer)
        page = writer.get("/documents/dam", headers=BROWSER).text

    assert f"This document is not analysed because of an error in Timeline ({REASON})." in page
    assert TEXT in page
    assert "How dates are marked" not in page
    assert "No dated events" not in page
    assert "divers found the gate</" not in page


def test_upload_page_says_what_is_not_analysed(writer: FlaskClient) -> None:
    """The result of a file whose analysis failed has the reason, and the other file is analysed."""
    faulty = BytesIO(json.dumps({"text": TEXT, "language": CODE}).encode())
    files = {"file": [(faulty, "dam.jsonl"), (BytesIO(b"The quay burned in 2001."), "quay.txt")]}

    with registered("divers", ERROR):
        page = writer.post("/upload", data=files, headers=BROWSER).text

    assert f"added, not analysed because of an error in Timeline ({REASON})" in page
    assert "added, 1 event" in page


def test_upload_goes_on_after_a_file_that_breaks_its_reader(writer: FlaskClient) -> None:
    """A file that breaks its reader is refused with the class of the error, and the other file is read."""
    bad = b"+++\na = " + b"[" * 2_000 + b"]" * 2_000 + b"\n+++\nThe dam broke."
    files = {"file": [(BytesIO(bad), "dam.md"), (BytesIO(b"The quay burned in 2001."), "quay.txt")]}

    page = writer.post("/upload", data=files, headers=BROWSER).text

    assert "this cannot be read (RecursionError)" in page
    assert "added, 1 event" in page


def test_file_that_breaks_its_reader_is_a_problem(writer: FlaskClient) -> None:
    """A single file that breaks its reader is answered with 422."""
    mail = b"From: " + b"(" * 3_000 + b"\nSubject: The dam\n\nThe dam broke."

    response = writer.post("/documents", data={"file": [(BytesIO(mail), "dam.eml")]})

    assert (response.status_code, response.get_json()["type"]) == (422, "/docs#reading-failed")


def test_analysis_is_tried_again(writer: FlaskClient) -> None:
    """`POST /analyses/{id}` analyses the document again, and answers with it."""
    with registered("divers", ERROR):
        add(writer)
        failed = writer.post("/analyses/dam")
    with registered():
        mended = writer.post("/analyses/dam")
        events = writer.get("/events?document=dam").get_json()["data"]

    assert (failed.status_code, failed.get_json()["analysis_error"]) == (200, REASON)
    assert (mended.status_code, mended.get_json()["analysed"], mended.get_json()["analysis_error"]) == (200, True, None)
    assert [event["when"]["edtf"] for event in events] == ["1999"]


def test_analysis_of_an_unknown_document_is_a_problem(writer: FlaskClient) -> None:
    """A document that is not there is answered with 404."""
    assert writer.post("/analyses/none").status_code == 404


def test_analysis_needs_write_access(client: FlaskClient) -> None:
    """Without a token there is no new analysis."""
    assert client.post("/analyses/ferry").status_code in {401, 403}


def test_fault_is_logged_without_the_text(writer: FlaskClient, capsys: pytest.CaptureFixture[str]) -> None:
    """The log has the document, the reason and the stack, and not the message of the error."""
    with registered("divers", ERROR):
        add(writer)

    [line] = [line for line in capsys.readouterr().err.splitlines() if "error" in line]
    entry = json.loads(line)
    assert (entry["level"], entry["error"]) == ("error", "AssertionError")
    assert (entry["document"], entry["timeline"], entry["reason"]) == ("dam", "default", REASON)
    assert any(" find" in frame for frame in entry["at"])
    assert "divers found" not in line
