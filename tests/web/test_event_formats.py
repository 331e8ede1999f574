"""Export formats over HTTP."""

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
def test_format_route(name: str, client: FlaskClient) -> None:
    """Each format has a route."""
    response = client.get(f"/events.{name}")

    assert (response.status_code, response.mimetype) == (200, FORMATS[name].media_type)
    assert response.text


def test_export_filters(client: FlaskClient) -> None:
    """An export has all matching events."""
    ids = {event["id"] for event in client.get("/events?from=2019&to=2019").get_json()["data"]}
    lines = csv.DictReader(StringIO(client.get("/events.csv?from=2019&to=2019").text.removeprefix("\ufeff")))

    assert {line["id"] for line in lines} == ids != set()


def test_export_in_batches(client: FlaskClient, monkeypatch: pytest.MonkeyPatch) -> None:
    """An export continues over several database queries."""
    whole = client.get("/events.ndjson").text
    monkeypatch.setattr("timeline.web.api.event_formats._BATCH_SIZE", 2)

    assert client.get("/events.ndjson").text == whole
    assert whole.count("\n") == len(client.get("/events").get_json()["data"])


def test_export_links(client: FlaskClient) -> None:
    """The links in an export work."""
    feed = feedparser.parse(client.get("/events.atom?q=ferry").data)

    assert {link.href for link in feed.feed.links if link.rel == "self"} == {"http://localhost/events.atom?q=ferry"}
    assert all(client.get(link.href).status_code == 200 for entry in feed.entries for link in entry.links[:1])


@pytest.mark.parametrize("name", ["csv", "ics", "jsonld", "atom"])
def test_accept_selects_format(name: str, client: FlaskClient) -> None:
    """`Accept` selects the format of a page."""
    response = client.get("/events?limit=2", headers={"Accept": FORMATS[name].media_type})

    assert response.mimetype == FORMATS[name].media_type
    assert "Accept" in response.headers["Vary"]
    assert 'rel="next"' in response.headers["Link"]


def test_accept_keeps_page_limit(client: FlaskClient) -> None:
    """A page in another format keeps its limit."""
    calendar = icalendar.Calendar.from_ical(client.get("/events?limit=2", headers={"Accept": "text/calendar"}).text)

    assert len(calendar.walk("VEVENT")) == 2


@pytest.mark.parametrize("accept", ["*/*", "application/json", "text/html", "image/png, text/plain;q=0.1", ""])
def test_accept_defaults_to_json(accept: str, client: FlaskClient) -> None:
    """Clients without a supported preference get JSON."""
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
def test_errors_before_streaming(address: str, status: int, pointers: list[str], client: FlaskClient) -> None:
    """Errors of the query have their own status, as nothing is sent before them."""
    response = client.get(address)

    assert (response.status_code, response.mimetype) == (status, "application/problem+json")
    assert [error["pointer"] for error in response.get_json()["errors"]] == pointers


def test_fields_in_json_only(client: FlaskClient) -> None:
    """Keys can be selected in JSON only."""
    response = client.get("/events?fields=id", headers={"Accept": "text/csv"})

    assert response.status_code == 422
    assert [error["pointer"] for error in response.get_json()["errors"]] == ["#/fields"]


def test_export_without_database(tmp_path: Path) -> None:
    """An export without a database is a problem."""
    assert create_app(tmp_path / "none.db").test_client().get("/events.csv").status_code == 503
