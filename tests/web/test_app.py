"""Which database the application is on, and how long it holds it."""

import runpy
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from flask import Flask

from timeline import storage
from timeline.web import create_app
from timeline.web.connection import database


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
    storage.migrate(tmp_path / "timeline.db")

    app = runpy.run_path(str(Path(__file__).parents[2] / "wsgi.py"))["app"]

    assert app.test_client().get("/health").status_code == 200


def test_a_request_leaves_its_connection_to_the_next_and_nothing_uncommitted(serve: Callable[..., Flask]) -> None:
    app = serve()
    with app.app_context():
        first = database()
        first.execute("BEGIN")
        first.execute("INSERT INTO timelines (name) VALUES ('half')")
    with app.app_context():
        second = database()

    assert second is first
    assert [name for (name,) in second.execute("SELECT name FROM timelines")] == ["default"]


def test_another_file_in_the_place_of_the_database_is_seen(serve: Callable[..., Flask], articles: Path) -> None:
    app = serve()
    before = app.test_client().get("/events").get_json()["data"]
    path = app.config["DATABASE"]
    path.unlink()
    gone = app.test_client().get("/events").status_code
    shutil.copy(articles, path)

    assert (before, gone) == ([], 503)
    assert app.test_client().get("/events").get_json()["data"] != []
