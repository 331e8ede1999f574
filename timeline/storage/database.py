"""The SQLite file: connections, migrations, transactions. Knows the versions of the schema, not the tables."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from runpy import run_path
from typing import TYPE_CHECKING, Any

from filelock import FileLock
from sqlite_utils import Database, Migrations

from timeline import resources
from timeline.errors import TimelineError

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = [
    "NewerSchema",
    "NoDatabase",
    "NotADatabase",
    "NotWritten",
    "OldSchema",
    "is_fresh",
    "mark_fresh",
    "migrate",
    "open_database",
    "rolled_back",
    "schema_version",
    "transaction",
]

_LOCK_TIMEOUT_SECONDS = 60

_CACHE_SIZE = -64_000
"""Size of the page cache of a connection in kibibytes, negative as SQLite wants it."""


class NoDatabase(TimelineError):
    """No database is at this path, or none can be."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(f"no database at {path}: {reason}")
        self.path = path


class NotADatabase(TimelineError):
    """The file at this path is something else."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"{path} is not an SQLite database; name another file with --db or TIMELINE_DB")
        self.path = path


class OldSchema(TimelineError):
    """Migrations wait to be applied."""

    def __init__(self, path: Path, pending: tuple[str, ...]) -> None:
        super().__init__(f"{path} lacks the migrations {', '.join(pending)}: run `timeline migrate`")
        self.path = path
        self.pending = pending


class NewerSchema(TimelineError):
    """A later version of this program has migrated the file."""

    def __init__(self, path: Path, unknown: tuple[str, ...]) -> None:
        super().__init__(f"{path} was made by a newer Timeline (it has {', '.join(unknown)}): upgrade this one")
        self.path = path
        self.unknown = unknown


class NotWritten(TimelineError):
    """The database does not take what was to be written; none of it is there."""

    def __init__(self, reason: str) -> None:
        super().__init__(f"nothing was written: {reason}")


def open_database(path: Path | str) -> Database:
    """Opens a database whose schema is exactly the one that this program knows.

    Raises:
        NoDatabase: there is no file, or it cannot be opened.
        NotADatabase: the file is not an SQLite database.
        OldSchema: it lacks migrations.
        NewerSchema: a newer program has migrated it.
    """
    path = Path(path)
    if not path.is_file():
        raise NoDatabase(path, "run `timeline migrate` or `timeline ingest` to make one")
    db = _connect(path)
    try:
        pending = _pending(db, path)
    except NewerSchema:
        db.close()
        raise
    if pending:
        db.close()
        raise OldSchema(path, pending)
    return db


def migrate(path: Path | str) -> tuple[str, ...]:
    """Applies the migrations that the database lacks and returns their names; makes the file where there is none.

    Processes that migrate at the same time take turns by a lock, the file `<path>.lock`.

    Raises:
        NoDatabase: the file can be neither opened nor made.
        NotADatabase: the file is not an SQLite database.
        NewerSchema: a newer program has migrated it.
    """
    path = Path(path)
    if not path.parent.is_dir():
        raise NoDatabase(path, "its folder does not exist")
    with FileLock(f"{path}.lock", timeout=_LOCK_TIMEOUT_SECONDS):
        db = _connect(path)
        try:
            return _apply_pending(db, path)
        finally:
            db.close()


def schema_version() -> str:
    """The name of the last migration: the schema of every database that this program opens."""
    return _migration_names()[-1]


def is_fresh(db: Database) -> bool:
    """True if all derived rows were made under the schema that this program knows."""
    ((schema_number,),) = db.execute("PRAGMA user_version")
    return bool(schema_number == _schema_number())


def mark_fresh(db: Database) -> None:
    """Records that the derived rows belong to the schema that this program knows, once the transaction is committed."""
    db.execute(f"PRAGMA user_version = {_schema_number()}")


@contextmanager
def transaction(db: Database) -> Iterator[None]:
    """Writes all or nothing of what its body writes; within another transaction it is a part of that.

    The write lock is taken at once: a transaction that reads first fails when another process writes in between.

    Raises:
        NotWritten: the disk is full, or another process has been writing for too long.
    """
    if db.conn.in_transaction:
        yield
        return
    try:
        db.execute("BEGIN IMMEDIATE")
        yield
        db.execute("COMMIT")
    except sqlite3.OperationalError as error:
        db.rollback()
        raise NotWritten(str(error)) from error
    except BaseException:
        db.rollback()
        raise


@contextmanager
def rolled_back(db: Database) -> Iterator[None]:
    """Rolls back what its body writes, within a transaction: the body can read it, and afterwards it is gone."""
    db.execute("SAVEPOINT rolled_back")
    try:
        yield
    finally:
        db.execute("ROLLBACK TO rolled_back")
        db.execute("RELEASE rolled_back")


def _connect(path: Path) -> Database:
    try:
        db = Database(sqlite3.connect(path, timeout=_LOCK_TIMEOUT_SECONDS), execute_plugins=False)
    except sqlite3.OperationalError as error:
        raise NoDatabase(path, str(error)) from error
    try:
        for pragma in (
            "journal_mode = WAL",
            "synchronous = NORMAL",
            "foreign_keys = ON",
            f"cache_size = {_CACHE_SIZE}",
        ):
            db.execute(f"PRAGMA {pragma}")
    except sqlite3.OperationalError as error:
        db.close()
        raise NoDatabase(path, str(error)) from error
    except sqlite3.DatabaseError as error:
        db.close()
        raise NotADatabase(path) from error
    return db


def _apply_pending(db: Database, path: Path) -> tuple[str, ...]:
    pending = _pending(db, path)
    if pending:
        _migrations().apply(db)
    return pending


def _pending(db: Database, path: Path) -> tuple[str, ...]:
    applied = {migration.name: None for migration in _migrations().applied(db)}
    known = _migration_names()
    unknown = tuple(name for name in applied if name not in known and name not in _superseded_names())
    if unknown:
        raise NewerSchema(path, unknown)
    return tuple(name for name in known if name not in applied)


@cache
def _migrations_module() -> dict[str, Any]:
    """The globals of `migrations.py`: it is data of the program, in a folder that is no package, so loaded by path."""
    return run_path(str(resources.migrations() / "migrations.py"))


def _migrations() -> Migrations:
    migrations: Migrations = _migrations_module()["timeline"]
    return migrations


def _superseded_names() -> tuple[str, ...]:
    """The migrations that led to the first schema: a database that has them is not newer than the program."""
    names: tuple[str, ...] = _migrations_module()["SUPERSEDED"]
    return names


def _schema_number() -> int:
    """The number of migrations, the superseded among them: it grows with each, so that no two schemas share one."""
    return len(_superseded_names()) + len(_migration_names())


@cache
def _migration_names() -> tuple[str, ...]:
    """The names of all migrations, in their order."""
    empty = Database(memory=True, execute_plugins=False)
    names = tuple(migration.name for migration in _migrations().pending(empty))
    empty.close()
    return names
