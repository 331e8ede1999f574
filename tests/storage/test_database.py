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


def test_opening_makes_no_database(tmp_path: Path) -> None:
    with pytest.raises(storage.NoDatabase):
        storage.open_database(tmp_path / "timeline.db")

    assert list(tmp_path.iterdir()) == []


def test_a_database_in_a_folder_that_is_not_there_cannot_be_made(tmp_path: Path) -> None:
    with pytest.raises(storage.NoDatabase, match="folder does not exist"):
        storage.migrate(tmp_path / "nowhere" / "timeline.db")


def test_a_folder_is_no_database(tmp_path: Path) -> None:
    with pytest.raises(storage.NoDatabase, match="unable to open"):
        storage.migrate(tmp_path)


def test_a_file_of_another_kind_is_left_alone(tmp_path: Path) -> None:
    letter = tmp_path / "letter.db"
    letter.write_text("Dear Ada, " * 1000)

    with pytest.raises(storage.NotADatabase):
        storage.migrate(letter)

    assert letter.read_text() == "Dear Ada, " * 1000


def test_a_database_that_was_not_migrated_is_refused_with_what_it_lacks(tmp_path: Path) -> None:
    sqlite3.connect(tmp_path / "empty.db").close()

    with pytest.raises(storage.OldSchema, match="timeline migrate") as refused:
        storage.open_database(tmp_path / "empty.db")

    assert refused.value.pending[-1] == storage.schema_version()


def test_a_database_of_a_newer_program_is_neither_opened_nor_migrated(path: Path, db: Database) -> None:
    db.execute("INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('timeline', 'portals', '')")

    for touch in (storage.open_database, storage.migrate):
        with pytest.raises(storage.NewerSchema, match="portals"):
            touch(path)


def test_migrating_again_does_nothing(path: Path) -> None:
    assert storage.migrate(path) == ()


def test_of_four_processes_that_migrate_at_once_one_does_it_and_all_are_content(tmp_path: Path) -> None:
    path = tmp_path / "timeline.db"

    migrating = [
        subprocess.Popen([TIMELINE, "migrate", "--db", path], stderr=subprocess.PIPE, text=True) for _ in range(4)
    ]
    said = sorted(process.communicate()[1] for process in migrating)

    assert [process.returncode for process in migrating] == [0, 0, 0, 0]
    assert [line.count("nothing to do") for line in said] == [0, 1, 1, 1]
    assert storage.open_database(path).table("events").exists()


def test_readers_do_not_wait_for_a_writer(path: Path, db: Database) -> None:
    reader = storage.open_database(path)

    with storage.transaction(db):
        db.execute("INSERT INTO timelines (name) VALUES ('court')")
        seen = storage.timelines.names(reader)

    assert seen == ("default",)
    assert storage.timelines.names(reader) == ("court", "default")


def test_a_writer_that_waits_in_vain_is_told_so(path: Path, db: Database) -> None:
    other = storage.open_database(path)
    other.execute("PRAGMA busy_timeout = 0")

    with storage.transaction(db), pytest.raises(storage.NotWritten, match="locked"), storage.transaction(other):
        pass


def test_a_full_disk_leaves_nothing(db: Database) -> None:
    db.execute(f"PRAGMA max_page_count = {db.execute('PRAGMA page_count').fetchone()[0]}")

    with pytest.raises(storage.NotWritten, match="full"), storage.transaction(db):
        db.execute("INSERT INTO timelines (name) SELECT hex(randomblob(1000)) FROM sqlite_master")

    assert storage.timelines.names(db) == ("default",)


def test_a_transaction_that_breaks_leaves_nothing(db: Database) -> None:
    def interrupted() -> None:
        with storage.transaction(db):
            db.execute("INSERT INTO timelines (name) VALUES ('court')")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()

    assert storage.timelines.names(db) == ("default",)


def test_a_timeline_takes_all_that_hangs_on_it_along(db: Database, happens: Happens) -> None:
    happens(on(2019, 12, 20))

    db.execute("DELETE FROM timelines")

    counts = {table.name: table.count for table in db.tables if not table.name.startswith(("_", "mentions_fts"))}
    assert set(counts.values()) == {0}
