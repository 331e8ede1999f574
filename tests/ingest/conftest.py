"""A database, and three articles about one affair."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlite_utils import Database

from timeline import store


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    store.migrate(tmp_path / "timeline.db")
    db = store.open_database(tmp_path / "timeline.db")
    yield db
    db.close()
