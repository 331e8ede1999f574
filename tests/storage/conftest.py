"""A database of its own for each test."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlite_utils import Database

from tests.storage.factories import article, dated, event, mention, whole
from timeline import storage
from timeline.dates import When
from timeline.records import Event
from timeline.storage import documents, events, mentions, timexes, transaction

Happens = Callable[..., tuple[Event, ...]]


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("migrated") / "timeline.db"
    storage.migrate(path)
    return path


@pytest.fixture
def path(migrated: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(migrated, tmp_path))


@pytest.fixture
def db(path: Path) -> Iterator[Database]:
    db = storage.open_database(path)
    yield db
    db.close()


@pytest.fixture
def happens(db: Database) -> Happens:
    """Factory: stores a document that reports an event for each when."""

    def store(*whens: When, id: str = "ferry") -> tuple[Event, ...]:
        document = article(id, len(whens))
        reported = [mention(document, number, when) for number, when in enumerate(whens)]
        with transaction(db):
            documents.save(db, document)
            timexes.replace(db, document, [dated(one) for one in reported if one.timex is not None])
            mentions.replace(db, document, reported)
            events.replace(db, whole(db), map(event, reported))
        return tuple(map(event, reported))

    return store
