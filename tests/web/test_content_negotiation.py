"""A resource and its page under one URL."""

from flask.testing import FlaskClient

from timeline.web import Settings
from timeline.web.settings import Access, configure

BROWSER = {"Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"}


def first_event(client: FlaskClient) -> dict[str, object]:
    event: dict[str, object] = client.get("/events?limit=1").json["data"][0]  # type: ignore[index]
    return event


def test_browser_gets_page(client: FlaskClient) -> None:
    """A browser gets the page of an event."""
    event = first_event(client)
    response = client.get(f"/events/{event['id']}", headers=BROWSER)

    assert response.mimetype == "text/html"
    assert f"<title>{event['title']}</title>" in response.text
    assert "Accept" in response.vary


def test_program_gets_json(client: FlaskClient) -> None:
    """A program gets the event as JSON."""
    event = first_event(client)
    response = client.get(f"/events/{event['id']}")

    assert response.json == event
    assert "Accept" in response.vary


def test_unknown_event_page(client: FlaskClient) -> None:
    """The page of an unknown event is 404."""
    response = client.get("/events/none", headers=BROWSER)

    assert response.status_code == 404


def test_closed_page(client: FlaskClient) -> None:
    """If reading needs a token, so does the page."""
    event = first_event(client)
    configure(client.application, Settings(Access.CLOSED))

    assert client.get(f"/events/{event['id']}", headers=BROWSER).status_code == 401
