"""Events in the formats of others, over HTTP."""

import csv
from io import StringIO
from pathlib import Path

import feedparser
import icalendar
import pytest
from flask.testing import FlaskClient

from timeline.export import FORMATS
from timeline.web import create_app


@pytest.mark.parametrize("name", FORMATS)
def test_each_format_is_served_under_its_name(name: str, client: FlaskClient) -> None:
    response = client.get(f"/events.{name}")

    assert (response.status_code, response.mimetype) == (200, FORMATS[name].media_type)
    assert response.text


def test_an_export_holds_all_that_the_filters_mean(client: FlaskClient) -> None:
    told = {event["id"] for event in client.get("/events?from=2019&to=2019").get_json()["data"]}
    lines = csv.DictReader(StringIO(client.get("/events.csv?from=2019&to=2019").text.removeprefix("\ufeff")))

    assert {line["id"] for line in lines} == told != set()


def test_an_export_goes_on_where_one_look_into_the_database_ends(
    client: FlaskClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = client.get("/events.ndjson").text
    monkeypatch.setattr("timeline.web.api.event_formats._BATCH_SIZE", 2)

    assert client.get("/events.ndjson").text == whole
    assert whole.count("\n") == len(client.get("/events").get_json()["data"])


def test_the_links_of_an_export_lead_to_where_it_is_served(client: FlaskClient) -> None:
    feed = feedparser.parse(client.get("/events.atom?q=ferry").data)

    assert {link.href for link in feed.feed.links if link.rel == "self"} == {"http://localhost/events.atom?q=ferry"}
    assert all(client.get(link.href).status_code == 200 for entry in feed.entries for link in entry.links[:1])


@pytest.mark.parametrize("name", ["csv", "ics", "jsonld", "atom"])
def test_a_page_comes_in_the_format_that_is_liked(name: str, client: FlaskClient) -> None:
    response = client.get("/events?limit=2", headers={"Accept": FORMATS[name].media_type})

    assert response.mimetype == FORMATS[name].media_type
    assert "Accept" in response.headers["Vary"]
    assert 'rel="next"' in response.headers["Link"]


def test_a_calendar_that_is_liked_holds_the_page_alone(client: FlaskClient) -> None:
    calendar = icalendar.Calendar.from_ical(client.get("/events?limit=2", headers={"Accept": "text/calendar"}).text)

    assert len(calendar.walk("VEVENT")) == 2


@pytest.mark.parametrize("accept", ["*/*", "application/json", "text/html", "image/png, text/plain;q=0.1", ""])
def test_whoever_likes_nothing_else_gets_json(accept: str, client: FlaskClient) -> None:
    assert client.get("/events", headers={"Accept": accept}).mimetype == "application/json"


@pytest.mark.parametrize(
    ("address", "status", "pointers"),
    [
        ("/events.pdf", 404, []),
        ("/events.csv?limit=1", 422, ["#/limit"]),
        ("/events.csv?timeline=none", 404, ["#/timeline"]),
        ("/events.ics?from=2020&to=2019", 422, ["#/to"]),
    ],
)
def test_what_is_wrong_is_told_before_anything_is_sent(
    address: str, status: int, pointers: list[str], client: FlaskClient
) -> None:
    response = client.get(address)

    assert (response.status_code, response.mimetype) == (status, "application/problem+json")
    assert [error["pointer"] for error in response.get_json()["errors"]] == pointers


def test_keys_are_chosen_in_json_alone(client: FlaskClient) -> None:
    response = client.get("/events?fields=id", headers={"Accept": "text/csv"})

    assert response.status_code == 422
    assert [error["pointer"] for error in response.get_json()["errors"]] == ["#/fields"]


def test_an_export_without_a_database_is_a_problem(tmp_path: Path) -> None:
    assert create_app(tmp_path / "none.db").test_client().get("/events.csv").status_code == 503
