"""Idempotency keys."""

from io import BytesIO
from typing import Any

import pytest
from flask.testing import FlaskClient
from sqlite_utils import Database

from timeline import storage
from timeline.storage import idempotency

KEY = {"Idempotency-Key": '"one"'}


def note(client: FlaskClient, text: str = "a", **headers: str) -> Any:
    id = client.get("/events?q=resigned").get_json()["data"][0]["id"]
    return client.patch(f"/events/{id}", json={"note": text}, headers=headers)


def test_same_request(writer: FlaskClient) -> None:
    """A repeated request gets the first response."""
    first = note(writer, **KEY)
    writer.delete(f"/decisions/{first.get_json()['decisions'][0]['id']}")

    second = note(writer, **{"Idempotency-Key": "one"})

    assert (second.status_code, second.data, second.headers["ETag"]) == (200, first.data, first.headers["ETag"])
    assert writer.get("/decisions").get_json()["data"] == []


def test_without_key(writer: FlaskClient) -> None:
    """Without a key a request is executed again."""
    note(writer)
    note(writer)

    assert len(writer.get("/decisions").get_json()["data"]) == 2


def test_key_reused(writer: FlaskClient) -> None:
    """A different request under the same key is refused."""
    note(writer, **KEY)

    response = note(writer, "b", **KEY)

    assert (response.status_code, response.get_json()["type"]) == (422, "/docs#key-reused")


def test_refused_request_not_stored(writer: FlaskClient) -> None:
    """A refused request can be sent again under its key."""
    late = note(writer, **KEY, **{"If-Match": '"x"'})

    assert late.status_code == 412
    assert note(writer, **KEY).status_code == 200


@pytest.mark.parametrize("key", ["", '""', '"a', "a b", "ü", "x" * 256])
def test_bad_key(key: str, writer: FlaskClient) -> None:
    """Malformed keys are refused."""
    response = note(writer, **{"Idempotency-Key": key})

    assert (response.status_code, response.get_json()["type"]) == (400, "/docs#bad-key")


def test_form_boundary_ignored(writer: FlaskClient) -> None:
    """A form with another boundary is the same request."""
    first, second = (
        writer.post("/documents", data={"file": (BytesIO(b"The dam broke in 1999."), "a.txt")}, headers=KEY)
        for _ in range(2)
    )
    other = writer.post("/documents", data={"file": (BytesIO(b"The dam broke in 1998."), "a.txt")}, headers=KEY)

    assert (first.status_code, second.status_code, other.status_code) == (201, 201, 422)
    assert first.data == second.data


def test_lines_refuse_key(writer: FlaskClient) -> None:
    """JSON Lines do not allow a key."""
    response = writer.post("/documents", data=b"{}", content_type="application/x-ndjson", headers=KEY)

    assert response.get_json()["type"] == "/docs#bad-key"


def test_retention(tmp_path: Any) -> None:
    """A response is stored for a day."""
    storage.migrate(tmp_path / "timeline.db")
    db: Database = storage.open_database(tmp_path / "timeline.db")
    request = idempotency.IdempotentRequest("", "one", b"digest")
    idempotency.save(db, request, idempotency.StoredResponse(b"digest", 201, {"A": "b"}, b"body"), now=1_000)

    assert idempotency.find(db, request, 1_000 + idempotency.RETENTION_SECONDS - 1) == idempotency.StoredResponse(
        b"digest", 201, {"A": "b"}, b"body"
    )
    assert idempotency.find(db, request, 1_000 + idempotency.RETENTION_SECONDS) is None
    idempotency.save(
        db,
        idempotency.IdempotentRequest("", "two", b""),
        idempotency.StoredResponse(b"", 200, {}, b""),
        now=2 * idempotency.RETENTION_SECONDS,
    )
    assert db.table("idempotent_responses").count == 1
    db.close()
