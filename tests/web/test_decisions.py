"""Decisions over HTTP."""

from typing import Any

import pytest
from flask.testing import FlaskClient


def find_event(client: FlaskClient, words: str) -> Any:
    return client.get("/events", query_string={"q": words}).get_json()["data"][0]


def test_patch_event(writer: FlaskClient) -> None:
    """One request can pin, retitle, hide and annotate an event."""
    id = find_event(writer, "captain resigned")["id"]
    changes = {"edtf": "2019-12-17", "title": "He resigns", "note": "See the inquiry.", "hidden": True}

    response = writer.patch(f"/events/{id}", json=changes)

    event = response.get_json()
    assert (event["title"], event["when"]["edtf"], event["status"]) == ("He resigns", "2019-12-17", "dated")
    assert {decision["kind"] for decision in event["decisions"]} == {"pin", "retitle", "note", "hide"}
    assert event["id"] not in {each["id"] for each in writer.get("/events").get_json()["data"]}
    assert response.headers["ETag"] == writer.get(f"/events/{event['id']}").headers["ETag"]


def test_patch_null_undoes(writer: FlaskClient) -> None:
    """Null undoes decisions."""
    before = writer.get(f"/events/{find_event(writer, 'captain resigned')['id']}").get_json()
    writer.patch(f"/events/{before['id']}", json={"edtf": "2019", "title": "He resigns", "note": "a", "hidden": True})

    response = writer.patch(
        f"/events/{before['id']}",
        json={"edtf": None, "title": None, "note": None, "hidden": False},
        content_type="application/merge-patch+json",
    )

    assert response.get_json() == before
    assert [line["act"] for line in writer.get("/decisions/log").get_json()["data"]] == ["decided"] * 4 + ["undone"] * 4


@pytest.mark.parametrize(
    ("changes", "pointer"),
    [
        ({"edtf": "whenever"}, "#/edtf"),
        ({"title": " "}, "#/title"),
        ({"note": "x" * 5_001}, "#/note"),
        ({"hidden": "yes"}, "#/hidden"),
        ({"hidden": 1}, "#/hidden"),
        ({"hidden": None}, "#/hidden"),
        ({"name": "x"}, "#/name"),
    ],
)
def test_patch_invalid(changes: Any, pointer: str, writer: FlaskClient) -> None:
    """Invalid changes are refused, and nothing is decided."""
    response = writer.patch(f"/events/{find_event(writer, 'resigned')['id']}", json={"note": "good", **changes})

    assert response.status_code == 422
    assert [fault["pointer"] for fault in response.get_json()["errors"]] == [pointer]
    assert writer.get("/decisions").get_json()["data"] == []


def test_merge_and_undo(writer: FlaskClient) -> None:
    """Events are merged, and the decision can be undone."""
    one, other = find_event(writer, "resigned"), find_event(writer, "memorial")

    made = writer.post("/events/merge", json={"events": [one["id"], other["id"]]})
    address = made.headers["Location"]
    undone = writer.delete(address)

    assert (made.status_code, len(made.get_json()["events"])) == (201, 1)
    assert made.get_json()["decision"]["kind"] == "merge"
    assert (undone.status_code, len(undone.get_json()["events"])) == (200, 2)
    assert writer.get(address).status_code == writer.delete(address).status_code == 404
    assert find_event(writer, "resigned") == one


def test_split(writer: FlaskClient) -> None:
    """Mentions are split off an event."""
    ids = [find_event(writer, words)["id"] for words in ("resigned", "memorial")]
    merged = writer.post("/events/merge", json={"events": ids}).get_json()["events"][0]

    split = writer.post(f"/events/{merged['id']}/split", json={"mentions": [0]})

    assert (split.status_code, len(split.get_json()["events"])) == (201, 2)
    kinds = [decision["kind"] for decision in writer.get("/decisions").get_json()["data"]]
    assert kinds == ["merge", "split"]
    assert writer.get(split.headers["Location"]).get_json() == split.get_json()["decision"]


@pytest.mark.parametrize(
    ("address", "body", "kind"),
    [
        ("/events/merge", {"events": ["ID", "ID"]}, "merge-of-one"),
        ("/events/merge", {"events": ["ID"]}, "refused-body"),
        ("/events/merge", {"events": ["ID", "none"]}, "unknown-event"),
        ("/events/merge", {"events": [1, 2]}, "refused-body"),
        ("/events/ID/split", {"mentions": [0]}, "split-of-nothing"),
        ("/events/ID/split", {"mentions": [-1]}, "refused-body"),
        ("/events/ID/split", {"mentions": ["0"]}, "refused-body"),
        ("/events/ID/split", {"mentions": []}, "refused-body"),
        ("/events/none/split", {"mentions": [0]}, "unknown-event"),
    ],
)
def test_merge_and_split_invalid(address: str, body: Any, kind: str, writer: FlaskClient) -> None:
    """Invalid merges and splits are refused."""
    id = find_event(writer, "resigned")["id"]
    events = [each.replace("ID", id) if isinstance(each, str) else each for each in body.get("events", [])]

    response = writer.post(address.replace("ID", id), json={**body, "events": events} if events else body)

    assert response.get_json()["type"] == f"/docs#{kind}"
    assert response.status_code in (404, 422)


def test_stale_state_refused(writer: FlaskClient) -> None:
    """A change of a stale state is refused."""
    id = find_event(writer, "resigned")["id"]
    if_match = {"If-Match": writer.get(f"/events/{id}").headers["ETag"]}
    assert writer.patch(f"/events/{id}", json={"note": "a"}, headers=if_match).status_code == 200

    assert writer.patch(f"/events/{id}", json={"note": "b"}, headers=if_match).status_code == 412
    assert writer.post(f"/events/{id}/split", json={"mentions": [0]}, headers=if_match).status_code == 412
    assert writer.patch(f"/events/{id}", json={"note": "b"}, headers={"If-Match": '""'}).status_code == 412


def test_reserved_ids(writer: FlaskClient) -> None:
    """`merge` and `log` are routes, not ids."""
    allow = [writer.put(address).headers["Allow"] for address in ("/events/merge", "/decisions/log")]

    assert [set(allowed.split(", ")) for allowed in allow] == [{"POST", "OPTIONS"}, {"GET", "HEAD", "OPTIONS"}]


def test_unknown_timeline(writer: FlaskClient) -> None:
    """Decisions of an unknown timeline are 404."""
    for address in ("/decisions?timeline=none", "/decisions/log?timeline=none", "/decisions/none"):
        assert writer.get(address).status_code == 404
