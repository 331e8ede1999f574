"""One address for a thing and its page."""

from flask.testing import FlaskClient

from timeline.web import Settings
from timeline.web.settings import Access, configure

BROWSER = {"Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"}


def first(client: FlaskClient) -> dict[str, object]:
    found: dict[str, object] = client.get("/events?limit=1").json["data"][0]  # type: ignore[index]
    return found


def test_a_browser_is_given_the_page_of_an_event(client: FlaskClient) -> None:
    event = first(client)
    response = client.get(f"/events/{event['id']}", headers=BROWSER)

    assert response.mimetype == "text/html"
    assert f"<title>{event['title']}</title>" in response.text
    assert "Accept" in response.vary


def test_a_program_is_given_the_event(client: FlaskClient) -> None:
    event = first(client)
    response = client.get(f"/events/{event['id']}")

    assert response.json == event
    assert "Accept" in response.vary


def test_a_page_of_an_event_that_is_not_there(client: FlaskClient) -> None:
    response = client.get("/events/none", headers=BROWSER)

    assert response.status_code == 404


def test_where_reading_wants_a_token_so_does_the_page(client: FlaskClient) -> None:
    event = first(client)
    client.configure(application, Settings(Access.CLOSED))

    assert client.get(f"/events/{event['id']}", headers=BROWSER).status_code == 401
