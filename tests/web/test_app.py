"""Which database the application is on, and how long it holds it."""

import runpy
from pathlib import Path

import pytest
from flask import Flask, g
from flask.testing import FlaskClient

from timeline import store
from timeline.web import create_app


def test_the_database_is_the_one_that_is_given() -> None:
    assert create_app("given.db").config["DATABASE"] == Path("given.db")


def test_else_it_is_the_one_of_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TIMELINE_DB", "named.db")

    assert create_app().config["DATABASE"] == Path("named.db")


def test_else_it_is_the_one_that_lies_here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TIMELINE_DB", raising=False)

    assert create_app().config["DATABASE"] == Path("timeline.db")


def test_wsgi_holds_the_application(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("TIMELINE_DB", str(tmp_path / "timeline.db"))
    store.migrate(tmp_path / "timeline.db")

    app = runpy.run_path(str(Path(__file__).parents[2] / "wsgi.py"))["app"]

    assert app.test_client().get("/health").status_code == 200


def test_a_request_leaves_no_connection_behind(client: FlaskClient) -> None:
    assert isinstance(client.application, Flask)
    with client.application.test_request_context("/events"):
        client.application.preprocess_request()
        client.application.full_dispatch_request()
        database = g.database

    with pytest.raises(Exception, match="closed"):
        database.execute("SELECT 1")
