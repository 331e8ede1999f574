"""The application's database and its connection."""

import runpy
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from flask import Flask

from timeline import storage
from timeline.web import create_app
from timeline.web.connection import database


def test_database_given() -> None:
    """A given database is used."""
    assert create_app("given.db").config["DATABASE"] == Path("given.db")


def test_database_from_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """Otherwise the environment names the database."""
    monkeypatch.setenv("TIMELINE_DB", "named.db")

    assert create_app().config["DATABASE"] == Path("named.db")


def test_database_default(monkeypatch: pytest.MonkeyPatch) -> None:
    """Otherwise it is timeline.db in the current folder."""
    monkeypatch.delenv("TIMELINE_DB", raising=False)

    assert create_app().config["DATABASE"] == Path("timeline.db")


def test_wsgi_app(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """wsgi.py contains the application."""
    monkeypatch.setenv("TIMELINE_DB", str(tmp_path / "timeline.db"))
    storage.migrate(tmp_path / "timeline.db")

    app = runpy.run_path(str(Path(__file__).parents[2] / "wsgi.py"))["app"]

    assert app.test_client().get("/health").status_code == 200


def test_connection_reused_without_uncommitted_writes(make_app: Callable[..., Flask]) -> None:
    """The next request gets the connection, without uncommitted writes."""
    app = make_app()
    with app.app_context():
        first = database()
        first.execute("BEGIN")
        first.execute("INSERT INTO timelines (name) VALUES ('half')")
    with app.app_context():
        second = database()

    assert second is first
    assert [name for (name,) in second.execute("SELECT name FROM timelines")] == ["default"]


def test_connection_reopened_for_new_file(make_app: Callable[..., Flask], articles: Path) -> None:
    """A new file in place of the database is opened."""
    app = make_app()
    before = app.test_client().get("/events").get_json()["data"]
    path = app.config["DATABASE"]
    path.unlink()
    gone = app.test_client().get("/events").status_code
    shutil.copy(articles, path)

    assert (before, gone) == ([], 503)
    assert app.test_client().get("/events").get_json()["data"] != []
