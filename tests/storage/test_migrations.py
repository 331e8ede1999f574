"""Whatever schema a database was left with, migrating gives the newest."""

from pathlib import Path
from runpy import run_path

import pytest
from sqlite_utils import Database

from timeline import resources, storage

MIGRATIONS = run_path(str(resources.migrations() / "migrations.py"))["timeline"]
NAMES = [migration.name for migration in MIGRATIONS.pending(Database(memory=True))]


@pytest.mark.parametrize("name", NAMES)
def test_a_database_from_before_a_migration_becomes_as_a_new_one(tmp_path: Path, name: str) -> None:
    old = Database(tmp_path / "old.db")
    MIGRATIONS.apply(old, stop_before=name)
    old.close()

    applied = storage.migrate(tmp_path / "old.db")
    storage.migrate(tmp_path / "new.db")

    assert applied == tuple(NAMES[NAMES.index(name) :])
    assert storage.open_database(tmp_path / "old.db").schema == storage.open_database(tmp_path / "new.db").schema


def test_the_texts_of_a_database_from_before_their_days_were_told_by_something_are_kept(tmp_path: Path) -> None:
    old = Database(tmp_path / "old.db")
    MIGRATIONS.apply(old, stop_before="what_tells_the_day")
    old.execute(
        "INSERT INTO documents (timeline, id, language, published_from, text) "
        "VALUES ('default', 'a', 'en', 'unknown', 'The ferry.')"
    )
    old.conn.commit()
    old.close()

    storage.migrate(tmp_path / "old.db")

    kept = storage.documents.find(storage.open_database(tmp_path / "old.db"), "a")
    assert (kept.text, kept.source.published_by) == ("The ferry.", None)
