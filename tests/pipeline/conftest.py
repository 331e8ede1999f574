"""A fixture with an empty database."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlite_utils import Database

from timeline import storage


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    storage.migrate(tmp_path / "timeline.db")
    db = storage.open_database(tmp_path / "timeline.db")
    yield db
    db.close()
