"""What the tests of more than one room need."""

import os
from pathlib import Path

import pytest
from hypothesis import settings

from timeline import pipeline, readers, resources, storage
from timeline.readers import files as file_readers

collect_ignore = ["newer_sqlite.py"]  # a plugin, which wants a wheel of its own

# A slow machine is no bug; and CI says the same of the same code twice.
settings.register_profile("house", deadline=None, derandomize="CI" in os.environ)
settings.load_profile("house")


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with the articles of `seeds/`, as `timeline serve --demo` makes it; for reading only."""
    path = tmp_path_factory.mktemp("demo") / "timeline.db"
    storage.migrate(path)
    db = storage.open_database(path)
    pipeline.add(db, file_readers.read_paths([resources.seeds()], readers.IngestDefaults("default")))
    db.close()
    return path
