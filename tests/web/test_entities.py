"""`GET /entities`, and the filter and the suggestions of who acts, on articles that name people differently."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import pytest

from timeline.dates import Day

if TYPE_CHECKING:
    from collections.abc import Callable

    from flask import Flask
    from flask.testing import FlaskClient

    from timeline.records import Document

TEXTS = (
    "Rosa Feld resigned as mayor on Monday.",
    "Feld left the Serrin Rail Board on Tuesday.",
    "SRB reopened the station on Friday.",
    "Ada Birch won the regatta on Thursday.",
)


@pytest.fixture
def client(make_app: Callable[..., Flask], make_document: Callable[..., Document]) -> FlaskClient:
    documents = (make_document(f"d{number}", Day(2019, 12, 21), text) for number, text in enumerate(TEXTS))
    return make_app(*documents).test_client()


def entities(client: FlaskClient, parameters: str = "") -> list[dict[str, Any]]:
    data: list[dict[str, Any]] = client.get(f"/entities?{parameters}").get_json()["data"]
    return data


def test_entities_have_all_names(client: FlaskClient) -> None:
    """Each entity is listed once, with its names and how many events it acts in, the most active first."""
    assert entities(client) == [
        {"name": "Rosa Feld", "names": ["Feld", "Rosa Feld"], "events": 2, "kind": "person"},
        {"name": "Serrin Rail Board", "names": ["SRB", "Serrin Rail Board"], "events": 2, "kind": "organisation"},
        {"name": "Ada Birch", "names": ["Ada Birch"], "events": 1, "kind": "person"},
    ]


def test_entities_by_part_of_a_name(client: FlaskClient) -> None:
    """A part of any name finds the entity."""
    assert [each["name"] for each in entities(client, "name=srb")] == ["Serrin Rail Board"]
    assert [each["name"] for each in entities(client, "name=a&limit=1")] == ["Rosa Feld"]
    assert entities(client, "name=velm") == []


def test_entities_of_a_kind(client: FlaskClient) -> None:
    """Of the entities only those are listed of which the texts show the kind."""
    assert [each["name"] for each in entities(client, "kind=organisation")] == ["Serrin Rail Board"]
    assert [each["name"] for each in entities(client, "kind=person&name=birch")] == ["Ada Birch"]
    assert entities(client, "kind=place") == []
    assert client.get("/entities?kind=ship").status_code == 422


def test_entities_paging(client: FlaskClient) -> None:
    """The link to the next page keeps the filter."""
    first = client.get("/entities?name=a&limit=2")
    second = client.get(first.headers["Link"].partition(">")[0].removeprefix("<"))

    assert [each["name"] for each in first.get_json()["data"]] == ["Rosa Feld", "Serrin Rail Board"]
    assert [each["name"] for each in second.get_json()["data"]] == ["Ada Birch"]
    assert second.get_json()["next"] is None


@pytest.mark.parametrize(("parameters", "status"), [("timeline=court", 404), ("cursor=x", 422), ("name=", 422)])
def test_entities_refuse_what_is_not_there(parameters: str, status: int, client: FlaskClient) -> None:
    """Unknown timelines, cursors that were not given out, and an empty name are refused."""
    assert client.get(f"/entities?{parameters}").status_code == status


def test_events_by_any_name_of_their_actor(client: FlaskClient) -> None:
    """Each name that an entity has finds all of its events, and as many as it is said to have."""
    for entity in entities(client):
        found = [client.get(f"/events?actor={quote(name)}").get_json()["data"] for name in entity["names"]]

        assert all(events == found[0] for events in found)
        assert len(found[0]) == entity["events"]


def test_event_keeps_the_names_of_its_articles(client: FlaskClient) -> None:
    """`actors` of an event are the names that its articles use."""
    events = client.get("/events?actor=rosa%20feld").get_json()["data"]

    assert [event["actors"] for event in events] == [["Rosa Feld"], ["Feld", "Serrin Rail Board"]]


def test_form_suggests_each_entity_once(client: FlaskClient) -> None:
    """The form offers what the entities are called, and no other names of theirs."""
    html = client.get("/", headers={"Accept": "text/html"}).get_data(as_text=True)

    assert '<option value="Rosa Feld">' in html
    assert '<option value="Feld">' not in html
    assert '<option value="SRB">' not in html
