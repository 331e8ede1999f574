import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from sqlite_utils import Database

from tests.storage.conftest import Happens
from tests.storage.factories import on
from timeline import storage

TIMELINE = Path(sys.executable).with_name("timeline")


def test_open_database_makes_no_file(tmp_path: Path) -> None:
    """Opening a database that is not there makes none."""
    with pytest.raises(storage.NoDatabase):
        storage.open_database(tmp_path / "timeline.db")

    assert list(tmp_path.iterdir()) == []


def test_migrate_refuses_missing_folder(tmp_path: Path) -> None:
    """A database is made in folders that exist."""
    with pytest.raises(storage.NoDatabase, match="folder does not exist"):
        storage.migrate(tmp_path / "nowhere" / "timeline.db")


def test_migrate_refuses_a_folder(tmp_path: Path) -> None:
    """A folder is no database."""
    with pytest.raises(storage.NoDatabase, match="unable to open"):
        storage.migrate(tmp_path)


def test_migrate_leaves_other_files_alone(tmp_path: Path) -> None:
    """A file that is no SQLite database is not written."""
    file = tmp_path / "letter.db"
    file.write_text("Dear Ada, " * 1000)

    with pytest.raises(storage.NotADatabase):
        storage.migrate(file)

    assert file.read_text() == "Dear Ada, " * 1000


def test_open_database_refuses_old_schema(tmp_path: Path) -> None:
    """A database that lacks migrations is refused with their names."""
    sqlite3.connect(tmp_path / "empty.db").close()

    with pytest.raises(storage.OldSchema, match="timeline migrate") as refused:
        storage.open_database(tmp_path / "empty.db")

    assert refused.value.pending[-1] == storage.schema_version()


def test_newer_schema_is_refused(path: Path, db: Database) -> None:
    """A database with unknown migrations is neither opened nor migrated."""
    db.execute("INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('timeline', 'portals', '')")

    for function in (storage.open_database, storage.migrate):
        with pytest.raises(storage.NewerSchema, match="portals"):
            function(path)


def test_migrate_twice_does_nothing(path: Path) -> None:
    """The second call applies no migrations."""
    assert storage.migrate(path) == ()


@pytest.mark.slow
def test_migrate_by_four_processes_at_once(tmp_path: Path) -> None:
    """One of four processes migrates, and none fails."""
    path = tmp_path / "timeline.db"

    processes = [
        subprocess.Popen([TIMELINE, "migrate", "--db", path], stderr=subprocess.PIPE, text=True) for _ in range(4)
    ]
    messages = sorted(process.communicate()[1] for process in processes)

    assert [process.returncode for process in processes] == [0, 0, 0, 0]
    assert [line.count("nothing to do") for line in messages] == [0, 1, 1, 1]
    assert storage.open_database(path).table("events").exists()


def test_transaction_does_not_block_readers(path: Path, db: Database) -> None:
    """A reader reads what was stored before an open transaction."""
    reader = storage.open_database(path)

    with storage.transaction(db):
        db.execute("INSERT INTO timelines (name) VALUES ('court')")
        seen = storage.timelines.names(reader)

    assert seen == ("default",)
    assert storage.timelines.names(reader) == ("court", "default")


def test_transaction_fails_where_another_writes(path: Path, db: Database) -> None:
    """A writer gets an error where another one writes for too long."""
    other = storage.open_database(path)
    other.execute("PRAGMA busy_timeout = 0")

    with storage.transaction(db), pytest.raises(storage.NotWritten, match="locked"), storage.transaction(other):
        pass


def test_transaction_on_full_disk_writes_nothing(db: Database) -> None:
    """A transaction that does not fit writes nothing."""
    db.execute(f"PRAGMA max_page_count = {db.execute('PRAGMA page_count').fetchone()[0]}")

    with pytest.raises(storage.NotWritten, match="full"), storage.transaction(db):
        db.execute("INSERT INTO timelines (name) SELECT hex(randomblob(1000)) FROM sqlite_master")

    assert storage.timelines.names(db) == ("default",)


def test_transaction_that_fails_writes_nothing(db: Database) -> None:
    """An exception rolls the transaction back."""

    def interrupted() -> None:
        with storage.transaction(db):
            db.execute("INSERT INTO timelines (name) VALUES ('court')")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()

    assert storage.timelines.names(db) == ("default",)


def test_delete_timeline_deletes_all_rows(db: Database, happens: Happens) -> None:
    """No row is left of a timeline that is deleted."""
    happens(on(2019, 12, 20))

    db.execute("DELETE FROM timelines")

    counts = {table.name: table.count for table in db.tables if not table.name.startswith(("_", "mentions_fts"))}
    assert set(counts.values()) == {0}
