"""Previews of a new publication date over HTTP."""

from urllib.parse import quote

import pytest
from flask.testing import FlaskClient


def moves(client: FlaskClient, published: str | None, id: str = "inquiry") -> list[tuple[str, str, str]]:
    """Return the date before, the date after and the title of each event that would change."""
    response = client.post(f"/previews/{id}", json={"published": published})
    data = response.get_json()["data"]
    return [(move["before"]["words"], move["after"]["words"], move["after"]["title"]) for move in data]


def test_preview(writer: FlaskClient) -> None:
    """A preview lists changes in words."""
    assert moves(writer, "2019-12-28") == [
        ("20 December 2019", "27 December 2019", "The Maritime Board opened an inquiry into the ferry fire"),
        ("23 December 2019", "30 December 2019", "The court will hear the captain"),
    ]


def test_preview_unknown_date(writer: FlaskClient) -> None:
    """Without a publication date, events would be undated."""
    assert {(before, after) for before, after, _ in moves(writer, None)} == {
        ("20 December 2019", "no date"),
        ("23 December 2019", "no date"),
    }


def test_preview_changes_nothing(writer: FlaskClient) -> None:
    """A preview changes nothing."""
    before = writer.get("/documents/inquiry").data, writer.get("/events").data

    moves(writer, "2019-12-28")

    assert (writer.get("/documents/inquiry").data, writer.get("/events").data) == before


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ({}, 422),
        ({"published": "soon"}, 422),
        ({"published": 2019}, 422),
        ({"published": "2019-12-28", "title": "T"}, 422),
        ([], 422),
    ],
)
def test_preview_invalid(body: object, status: int, writer: FlaskClient) -> None:
    """Invalid dates are refused."""
    assert writer.post("/previews/inquiry", json=body).status_code == status


def test_preview_unknown_document(writer: FlaskClient) -> None:
    """An unknown document is 404."""
    assert writer.post("/previews/none", json={"published": None}).status_code == 404


def test_preview_needs_token(client: FlaskClient) -> None:
    """A preview needs write access, as it takes the write lock."""
    assert client.post("/previews/inquiry", json={"published": None}).status_code == 401


@pytest.mark.parametrize("id", ["a/b", "..", "/a", "%2F..%2F", "what?#", "\"'"])
def test_preview_any_id(id: str, writer: FlaskClient) -> None:
    """A preview works with any id."""
    writer.post("/documents", json={"id": id, "text": "The quay burned on Friday.", "published": "2019-12-21"})

    assert [move[:2] for move in moves(writer, "2019-12-28", quote(id, safe=""))] == [
        ("20 December 2019", "27 December 2019")
    ]
