"""One connection to the database for each request that asks for it. Knows nothing of what is in it."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from flask import current_app, g

from timeline import store

if TYPE_CHECKING:
    from collections.abc import Iterator

    from flask import Flask, Response
    from sqlite_utils import Database

__all__ = ["database", "install", "lend", "patient", "writing"]


def install(app: Flask) -> None:
    """Closes what a request has opened."""
    app.teardown_appcontext(_close)


def database() -> Database:
    """The connection of this request.

    Raises:
        NoDatabase, NotADatabase, OldSchema, NewerSchema: as `store.open_database`.
    """
    if "database" not in g:
        g.database = store.open_database(current_app.config["DATABASE"])
    opened: Database = g.database
    return opened


def patient() -> Database:
    """The connection, for what is written a batch at a time: it waits `PATIENCE` seconds for who else is writing."""
    db = database()
    db.execute(f"PRAGMA busy_timeout = {int(current_app.config['PATIENCE'] * 1000)}")
    return db


@contextmanager
def writing() -> Iterator[Database]:
    """The connection, for all that is written within, or nothing.

    Raises:
        NotWritten: as `store.transaction`.
    """
    db = patient()
    with store.transaction(db):
        yield db


def lend(response: Response) -> Response:
    """The answer, which keeps the connection until all of it is sent: Flask ends a request before it sends a stream."""
    opened = g.pop("database", None)
    if opened is not None:
        response.call_on_close(opened.close)
    return response


def _close(_: BaseException | None) -> None:
    opened = g.pop("database", None)
    if opened is not None:
        opened.close()
