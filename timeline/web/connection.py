"""A connection to the database for each thread, kept for its next request. Knows nothing of what is in it."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from threading import local
from typing import TYPE_CHECKING

from flask import current_app, g

from timeline import storage

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from flask import Flask
    from sqlite_utils import Database

__all__ = ["database", "database_for_writing", "install", "write_transaction"]

_THREAD_LOCAL = "timeline.connection"


@dataclass(frozen=True, slots=True)
class _OpenConnection:
    """A connection, the file that it was opened to, and the version of its schema when that was found to be right."""

    db: Database
    file_id: tuple[int, int]
    schema_version: int


def install(app: Flask) -> None:
    """Lets each thread of the application have its own."""
    app.extensions[_THREAD_LOCAL] = local()
    app.teardown_appcontext(_roll_back)


def database() -> Database:
    """The connection of this request.

    Raises:
        NoDatabase, NotADatabase, OldSchema, NewerSchema: as `store.open_database`.
    """
    if "database" not in g:
        g.database = _open_or_reuse(current_app.config["DATABASE"])
    opened: Database = g.database
    return opened


def database_for_writing() -> Database:
    """The connection, for what is written a batch at a time: it waits `PATIENCE` seconds for who else is writing."""
    db = database()
    db.execute(f"PRAGMA busy_timeout = {int(current_app.config['WRITE_TIMEOUT'] * 1000)}")
    return db


@contextmanager
def write_transaction() -> Iterator[Database]:
    """The connection, for all that is written within, or nothing.

    Raises:
        NotWritten: as `store.transaction`.
    """
    db = database_for_writing()
    with storage.transaction(db):
        yield db


def _open_or_reuse(path: Path) -> Database:
    """To open a database takes longer than to read a page of it: it is done again for another file or schema only."""
    thread = current_app.extensions[_THREAD_LOCAL]
    kept: _OpenConnection | None = getattr(thread, "kept", None)
    if kept is not None:
        if path.exists() and kept.file_id == _file_id(path) and kept.schema_version == _schema_version(kept.db):
            return kept.db
        thread.kept = None
        kept.db.close()
    db = storage.open_database(path)
    thread.kept = _OpenConnection(db, _file_id(path), _schema_version(db))
    return db


def _file_id(path: Path) -> tuple[int, int]:
    known = path.stat()
    return known.st_dev, known.st_ino


def _schema_version(db: Database) -> int:
    """A number that SQLite raises with every change."""
    ((version,),) = db.execute("PRAGMA schema_version")
    return int(version)


def _roll_back(_: BaseException | None) -> None:
    """What a request has not committed is not to meet the next."""
    opened = g.pop("database", None)
    if opened is not None and opened.conn.in_transaction:
        opened.conn.rollback()
