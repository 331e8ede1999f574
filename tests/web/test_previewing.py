"""What another day of publication would move, over HTTP."""

from urllib.parse import quote

import pytest
from flask.testing import FlaskClient


def moves(client: FlaskClient, published: str | None, id: str = "inquiry") -> list[tuple[str, str, str]]:
    """From where, to where, and what."""
    response = client.post(f"/previews/{id}", json={"published": published})
    data = response.get_json()["data"]
    return [(move["before"]["words"], move["after"]["words"], move["after"]["title"]) for move in data]


def test_what_would_move_is_told_in_words(writer: FlaskClient) -> None:
    assert moves(writer, "2019-12-28") == [
        ("20 December 2019", "27 December 2019", "The Maritime Board opened an inquiry into the ferry fire"),
        ("23 December 2019", "30 December 2019", "The court will hear the captain"),
    ]


def test_without_a_day_there_would_be_no_dates(writer: FlaskClient) -> None:
    assert {(before, after) for before, after, _ in moves(writer, None)} == {
        ("20 December 2019", "no date"),
        ("23 December 2019", "no date"),
    }


def test_nothing_is_changed(writer: FlaskClient) -> None:
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
def test_what_is_no_day_is_refused(body: object, status: int, writer: FlaskClient) -> None:
    assert writer.post("/previews/inquiry", json=body).status_code == status


def test_a_document_that_is_not_there_has_no_preview(writer: FlaskClient) -> None:
    assert writer.post("/previews/none", json={"published": None}).status_code == 404


def test_who_may_not_write_sees_no_preview(client: FlaskClient) -> None:
    """It keeps others from writing as long as it takes."""
    assert client.post("/previews/inquiry", json={"published": None}).status_code == 401


@pytest.mark.parametrize("id", ["a/b", "..", "/a", "%2F..%2F", "what?#", "\"'"])
def test_an_id_may_be_called_as_it_likes(id: str, writer: FlaskClient) -> None:
    writer.post("/documents", json={"id": id, "text": "The quay burned on Friday.", "published": "2019-12-21"})

    assert [move[:2] for move in moves(writer, "2019-12-28", quote(id, safe=""))] == [
        ("20 December 2019", "27 December 2019")
    ]
