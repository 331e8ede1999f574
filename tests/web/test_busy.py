"""Concurrent writers, and processes that are killed while writing."""

import contextlib
import json
import sqlite3
import threading
import time
from collections.abc import Iterator
from http.client import HTTPException
from pathlib import Path

import pytest

from tests.server import LiveServer, serving
from tests.web.conftest import ARTICLES, keep
from timeline import pipeline, storage
from timeline.storage import timelines
from timeline.web import Settings, create_app
from timeline.web.settings import Access

pytestmark = pytest.mark.slow  # real servers, and processes that are killed

BODY = {"text": "The dam broke in 1999."}


@contextlib.contextmanager
def writing(path: Path) -> Iterator[None]:
    """Hold the write lock."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("BEGIN IMMEDIATE")
    yield
    connection.execute("ROLLBACK")
    connection.close()


def test_write_times_out(tmp_path: Path) -> None:
    """A write waits for another one, and is refused with Retry-After after the timeout."""
    path = keep(tmp_path / "timeline.db", *ARTICLES)
    client = create_app(path, Settings(Access.OPEN, write_timeout=0.2)).test_client()

    with writing(path):
        refused = client.post("/documents", json=BODY)
        lines = client.post("/documents", data=json.dumps(BODY), content_type="application/x-ndjson")
        read = client.get("/events")
    after = client.post("/documents", json=BODY)

    assert (refused.status_code, refused.get_json()["type"]) == (503, "/docs#not-written")
    assert int(refused.headers["Retry-After"]) > 0
    assert (lines.status_code, read.status_code, after.status_code) == (503, 200, 201)


def test_lines_before_timeout_are_reported(tmp_path: Path) -> None:
    """Of JSON Lines, documents stored before the timeout are reported."""
    path = keep(tmp_path / "timeline.db")
    client = create_app(path, Settings(Access.OPEN, write_timeout=0.2)).test_client()
    long = "The dam broke in 1999." + " " * 3_999_990
    body = "\n".join(json.dumps({"text": f"{long}{number}"}) for number in range(2))

    results = client.post("/documents", data=body, content_type="application/x-ndjson", buffered=False).iter_encoded()
    first = json.loads(next(results))
    with writing(path):
        [second] = map(json.loads, results)

    assert (first["number"], first["status"]) == (1, 201)
    assert (second["number"], second["status"], second["problem"]["type"]) == (2, 503, "/docs#not-written")


@pytest.fixture
def live(tmp_path: Path) -> Iterator[LiveServer]:
    with serving(tmp_path, "--open", "--workers", "2", "--writes", "0") as live:
        yield live


def test_concurrent_writers(live: LiveServer) -> None:
    """Concurrent writes all succeed."""
    statuses: list[int] = []

    def write(name: str) -> None:
        documents = ((f"/documents?id={name}{year}", f"The dam {name} broke in {year}.") for year in range(1900, 1910))
        statuses.extend(live.send("POST", address, text) for address, text in documents)

    writers = [threading.Thread(target=write, args=[name]) for name in "abc"]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()

    assert statuses == [201] * 30


def test_killed_writer_leaves_database_intact(live: LiveServer) -> None:
    """A process that is killed while writing leaves the database intact."""
    lines = "\n".join(json.dumps({"id": str(n), "text": f"The dam {n} broke in {1000 + n}."}) for n in range(3_000))

    def send() -> None:
        with contextlib.suppress(OSError, HTTPException):
            live.send("POST", "/documents", lines, "application/x-ndjson")

    sender = threading.Thread(target=send)
    sender.start()
    while not live.is_writing():
        time.sleep(0.01)
    live.kill()
    sender.join()

    db = storage.open_database(live.path)
    assert list(db.execute("PRAGMA integrity_check")) == [("ok",)]
    assert list(db.execute("PRAGMA foreign_key_check")) == []
    [summary] = timelines.list_all(db)
    assert (summary.documents == 0) == (summary.events == 0)
    pipeline.add(db, ARTICLES)
    db.close()
