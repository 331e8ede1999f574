"""Errors have one format."""

from collections.abc import Callable
from pathlib import Path

import pytest
from flask.testing import FlaskClient

from timeline import storage
from timeline.errors import TimelineError
from timeline.records import decisions
from timeline.web import create_app, errors

BROWSER = {"Accept": "text/html,application/xhtml+xml,*/*;q=0.8"}


@pytest.mark.parametrize(
    ("address", "status", "pointers"),
    [
        ("/nowhere", 404, []),
        ("/events/none", 404, []),
        ("/documents/none", 404, []),
        ("/events?timeline=none", 404, ["#/timeline"]),
        ("/documents?timeline=none", 404, ["#/timeline"]),
        ("/events?until=2020", 422, ["#/until"]),
        ("/events?a/b~c=1", 422, ["#/a~1b~0c"]),
        ("/events?limit=0", 422, ["#/limit"]),
        ("/events?limit=501", 422, ["#/limit"]),
        ("/events?limit=ten&sort=up", 422, ["#/limit", "#/sort"]),
        ("/events?min_importance=2&hidden=yes", 422, ["#/hidden", "#/min_importance"]),
        ("/events?sort=importance&cursor=WzFd", 422, ["#/cursor"]),
        ("/key-dates?timeline=none", 404, ["#/timeline"]),
        ("/key-dates?limit=0&q=x", 422, ["#/limit", "#/q"]),
        ("/events?q=", 422, ["#/q"]),
        ("/events?q=a&q=b", 422, ["#/q"]),
        ("/events?from=2020-02-30", 422, ["#/from"]),
        ("/events?from=0000-13", 422, ["#/from"]),
        ("/events?status=old&modality=said", 422, ["#/modality", "#/status"]),
        ("/events?to=whenever", 422, ["#/to"]),
        ("/events?from=2020&to=2019", 422, ["#/to"]),
        ("/events?cursor=x", 422, ["#/cursor"]),
        ("/documents?cursor=WzFd", 422, ["#/cursor"]),
        ("/documents?q=ferry", 422, ["#/q"]),
        ("/documents?needs=title", 422, ["#/needs"]),
        ("/documents?needs=", 422, ["#/needs"]),
        ("/documents?needs=date&needs=date", 422, ["#/needs"]),
        ("/documents?needs=date&cursor=WzFd", 422, ["#/cursor"]),
        ("/events/none?limit=1", 422, ["#/limit"]),
        ("/health?deep=1", 422, ["#/deep"]),
    ],
)
def test_bad_request(address: str, status: int, pointers: list[str], client: FlaskClient) -> None:
    """A bad request is answered with a problem and a pointer for each fault."""
    response = client.get(address)

    problem = response.get_json()
    assert (response.status_code, response.mimetype) == (status, "application/problem+json")
    assert list(problem) == ["type", "title", "status", "detail", "errors"]
    assert problem["status"] == status
    assert sorted(error["pointer"] for error in problem["errors"]) == pointers
    assert all(error["detail"] for error in problem["errors"])


@pytest.mark.parametrize(
    ("address", "kind"),
    [
        ("/nowhere", "about:blank"),
        ("/events/none", "/docs#unknown-event"),
        ("/events?limit=0", "/docs#refused-parameters"),
    ],
)
def test_problem_type_is_documented(address: str, kind: str, client: FlaskClient) -> None:
    """The type of a problem is a URL that documents it."""
    assert client.get(address).get_json()["type"] == kind

    assert kind == "about:blank" or f'id="{kind.partition("#")[2]}"' in client.get("/docs").text


def test_unknown_parameter(client: FlaskClient) -> None:
    """The error of an unknown parameter lists the known ones."""
    (error,) = client.get("/documents?from=2020").get_json()["errors"]

    assert error["detail"] == "unknown parameter: this route takes timeline, limit, cursor, needs"


def test_method_not_allowed(client: FlaskClient) -> None:
    """A method that is not allowed is answered with those that are."""
    response = client.delete("/events")

    assert (response.status_code, response.mimetype) == (405, "application/problem+json")
    assert set(response.headers["Allow"].split(", ")) == {"GET", "HEAD", "OPTIONS"}


def test_internal_error(tmp_path: Path) -> None:
    """An internal error is a problem without details."""
    app = create_app(tmp_path)
    app.add_url_rule("/broken", view_func=lambda: str(1 // 0))

    response = app.test_client().get("/broken")

    assert (response.status_code, response.mimetype) == (500, "application/problem+json")
    assert "division" not in response.text


def missing(path: Path) -> None:
    """Create no file."""


def other(path: Path) -> None:
    path.write_text("This is a letter and no database.")


def empty(path: Path) -> None:
    path.write_bytes(b"")


@pytest.mark.parametrize(
    ("prepare", "advice"), [(missing, "timeline migrate"), (empty, "timeline migrate"), (other, "--db")]
)
@pytest.mark.parametrize("address", ["/health", "/events", "/"])
def test_database_without_schema(prepare: Callable[[Path], None], advice: str, address: str, tmp_path: Path) -> None:
    """A database without the schema is answered with advice."""
    prepare(tmp_path / "timeline.db")

    response = create_app(tmp_path / "timeline.db").test_client().get(address)

    assert (response.status_code, response.mimetype) == (503, "application/problem+json")
    assert advice in response.get_json()["detail"]


def test_server_creates_no_database(tmp_path: Path) -> None:
    """The server creates no database."""
    create_app(tmp_path / "timeline.db").test_client().get("/events")

    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("address", ["/", "/nowhere"])
def test_browser_gets_error_page(address: str, tmp_path: Path) -> None:
    """A browser gets errors as a page."""
    response = create_app(tmp_path / "none.db").test_client().get(address, headers=BROWSER)

    assert response.status_code in (404, 503)
    assert response.mimetype == "text/html"
    assert "Accept" in response.vary


def test_api_errors_are_json(client: FlaskClient) -> None:
    """Errors of API routes are JSON for browsers too."""
    assert client.get("/decisions/none", headers=BROWSER).mimetype == "application/problem+json"


def test_status_table_is_complete() -> None:
    """Every error of the storage and of decisions has a status."""
    names = [*vars(storage).values(), *vars(decisions).values()]
    raised = {kind for kind in names if isinstance(kind, type) and issubclass(kind, TimelineError)} - {TimelineError}

    assert raised - errors.STATUS.keys() == {storage.UnreadableDate}
