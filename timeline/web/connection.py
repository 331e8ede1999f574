"""The database connection: one for each thread, kept for the thread's next request."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from threading import local
from typing import TYPE_CHECKING

from flask import current_app, g

from timeline import storage
from timeline.web.settings import current_settings

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from flask import Flask
    from sqlite_utils import Database

__all__ = ["database", "database_for_writing", "install", "write_transaction"]

_THREAD_LOCAL = "timeline.connection"


@dataclass(frozen=True, slots=True)
class _OpenConnection:
    """A connection, the file it was opened on, and the schema version that was checked."""

    db: Database
    file_id: tuple[int, int]
    schema_version: int


def install(app: Flask) -> None:
    """Gives the application a connection for each thread."""
    app.extensions[_THREAD_LOCAL] = local()
    app.teardown_appcontext(_roll_back)


def database() -> Database:
    """Return the connection of this request.

    Raises:
        NoDatabase, NotADatabase, OldSchema, NewerSchema: see `storage.open_database`.
    """
    if "database" not in g:
        g.database = _open_or_reuse(current_app.config["DATABASE"])
    db: Database = g.database
    return db


def database_for_writing() -> Database:
    """Return the connection for writes in batches. It waits `write_timeout` seconds for another writer."""
    db = database()
    db.execute(f"PRAGMA busy_timeout = {int(current_settings().write_timeout * 1000)}")
    return db


@contextmanager
def write_transaction() -> Iterator[Database]:
    """Return the connection in a transaction: all writes within are committed, or none.

    Raises:
        NotWritten: see `storage.transaction`.
    """
    db = database_for_writing()
    with storage.transaction(db):
        yield db


def _open_or_reuse(path: Path) -> Database:
    """Opening takes longer than reading a page, so reopen only if the file or its schema has changed."""
    thread_local = current_app.extensions[_THREAD_LOCAL]
    cached: _OpenConnection | None = getattr(thread_local, "cached", None)
    if cached is not None:
        if path.exists() and cached.file_id == _file_id(path) and cached.schema_version == _schema_version(cached.db):
            return cached.db
        thread_local.cached = None
        cached.db.close()
    db = storage.open_database(path)
    thread_local.cached = _OpenConnection(db, _file_id(path), _schema_version(db))
    return db


def _file_id(path: Path) -> tuple[int, int]:
    status = path.stat()
    return status.st_dev, status.st_ino


def _schema_version(db: Database) -> int:
    """SQLite increments this number with every change of the schema."""
    ((version,),) = db.execute("PRAGMA schema_version")
    return int(version)


def _roll_back(_: BaseException | None) -> None:
    """Undo uncommitted writes, so that the next request does not see them."""
    db = g.pop("database", None)
    if db is not None and db.conn.in_transaction:
        db.conn.rollback()
