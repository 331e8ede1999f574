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

__all__ = ["database", "install", "patient", "writing"]

_THREAD = "timeline.connection"


@dataclass(frozen=True, slots=True)
class _Kept:
    """A connection, the file that it was opened to, and the version of its schema when that was found to be right."""

    db: Database
    file: tuple[int, int]
    schema: int


def install(app: Flask) -> None:
    """Lets each thread of the application have its own."""
    app.extensions[_THREAD] = local()
    app.teardown_appcontext(_leave)


def database() -> Database:
    """The connection of this request.

    Raises:
        NoDatabase, NotADatabase, OldSchema, NewerSchema: as `store.open_database`.
    """
    if "database" not in g:
        g.database = _opened(current_app.config["DATABASE"])
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
    with storage.transaction(db):
        yield db


def _opened(path: Path) -> Database:
    """To open a database takes longer than to read a page of it: it is done again for another file or schema only."""
    thread = current_app.extensions[_THREAD]
    kept: _Kept | None = getattr(thread, "kept", None)
    if kept is not None:
        if path.exists() and kept.file == _file(path) and kept.schema == _schema(kept.db):
            return kept.db
        thread.kept = None
        kept.db.close()
    db = storage.open_database(path)
    thread.kept = _Kept(db, _file(path), _schema(db))
    return db


def _file(path: Path) -> tuple[int, int]:
    known = path.stat()
    return known.st_dev, known.st_ino


def _schema(db: Database) -> int:
    """A number that SQLite raises with every change."""
    ((version,),) = db.execute("PRAGMA schema_version")
    return int(version)


def _leave(_: BaseException | None) -> None:
    """What a request has not committed is not to meet the next."""
    opened = g.pop("database", None)
    if opened is not None and opened.conn.in_transaction:
        opened.conn.rollback()
