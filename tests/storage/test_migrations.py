"""A database of the superseded migrations keeps its documents, decisions, tokens and responses.

`superseded_schema.sql` was written by the last version that had them: two timelines, six documents (three undated, one
with a day that a person gave), decisions of five kinds of which one was undone, two tokens, and a stored response.
"""

import sqlite3
from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path
from runpy import run_path

import pytest
from sqlite_utils import Database, Migrations

from tests.pipeline.articles import articles
from timeline import pipeline, resources, storage
from timeline.records import DatedBy
from timeline.serialization import event_json
from timeline.storage import (
    EntityQuery,
    EventQuery,
    Hidden,
    decisions,
    documents,
    entities,
    events,
    idempotency,
    timelines,
    tokens,
)

SUPERSEDED = Path(__file__).with_name("superseded_schema.sql")
SCHEMA = Path(__file__).with_name("schema.sql")


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """The database as the last version with the superseded migrations left it."""
    path = tmp_path / "old.db"
    db = sqlite3.connect(path)
    db.executescript(SUPERSEDED.read_text("utf-8"))
    db.close()
    return path


def run(path: Path, statements: Iterable[str]) -> None:
    db = sqlite3.connect(path)
    db.executescript(";".join(statements))
    db.close()


def export(db: Database) -> list[str]:
    """The JSON of all events of all timelines, the hidden and the undated too."""
    names = timelines.names(db)
    queries = [EventQuery(name, dated_by=frozenset(DatedBy), hidden=Hidden.INCLUDE) for name in names]
    return [event_json(event) for query in queries for event in storage.iterate(events.page, db, query)]


def test_migrate_gives_the_schema_that_is_on_record(tmp_path: Path) -> None:
    """Where this fails without a new migration, append one, then write the new schema to `schema.sql`."""
    storage.migrate(tmp_path / "new.db")

    assert storage.open_database(tmp_path / "new.db").schema + "\n" == SCHEMA.read_text("utf-8")


def test_migrate_gives_an_old_database_the_schema_of_a_new_one(old: Path) -> None:
    names = (
        "schema",
        "analysis_failures",
        "document_keywords",
        "entities",
        "mention_roles",
        "mention_periods",
        "actor_kinds",
    )
    assert storage.migrate(old) == names

    assert storage.open_database(old).schema + "\n" == SCHEMA.read_text("utf-8")
    assert storage.migrate(old) == ()


def test_migrate_leaves_an_old_database_stale_and_upgrade_rebuilds_it(old: Path) -> None:
    storage.migrate(old)
    assert not storage.is_fresh(storage.open_database(old))

    pipeline.upgrade(old)
    assert storage.is_fresh(storage.open_database(old))


def test_upgrade_keeps_documents_decisions_tokens_and_responses(old: Path) -> None:
    pipeline.upgrade(old)

    db = storage.open_database(old)
    kept = {document.source.id: document for document in documents.iter_all(db)}
    assert sorted((document.timeline, document.source.name) for document in kept.values()) == [
        ("court", "bridge-2.txt"),
        ("court", "bridge.txt"),
        ("court", "ferry.txt"),
        ("default", "2019-12-21-prosecutor-turns-to-the-judges.md"),
        ("default", "2020-01-23-request-filed-again.md"),
        ("default", "how-the-court-came-about.md"),
    ]
    assert [document.source.name for document in kept.values() if documents.is_redated(db, document)] == ["ferry.txt"]
    assert [(each.decision.kind.name, each.dormant) for each in decisions.list_all(db, "default")] == [
        ("pin", False),
        ("retitle", False),
        ("merge", False),
        ("note", False),
    ]
    assert [entry.act.value for entry in decisions.log(db, "default")] == ["decided"] * 5 + ["undone"]
    reader, revoked = tokens.list_all(db)
    assert tokens.authenticate(db, "tl_ada0000000ad_secret") == reader
    assert revoked.revoked is not None
    stored = idempotency.find(db, idempotency.IdempotentRequest("Ada", "8e03978e", b""), 1_796_000_000)
    assert stored is not None
    assert (stored.request_digest, stored.status, stored.body) == (sha256(b"x").digest(), 201, b'{"added":1}')


def test_upgrade_gives_the_events_of_a_fresh_ingest(old: Path, tmp_path: Path) -> None:
    pipeline.upgrade(old)
    upgraded = storage.open_database(old)

    pipeline.upgrade(tmp_path / "new.db")
    fresh = storage.open_database(tmp_path / "new.db")
    with storage.transaction(fresh):
        for timeline in timelines.names(upgraded):
            timelines.ensure(fresh, timeline)
            for each in decisions.list_all(upgraded, timeline):
                decisions.save(fresh, each.decision)
    pipeline.add(fresh, documents.iter_all(upgraded))

    assert export(upgraded) == export(fresh)
    assert len(export(upgraded)) > 60


@pytest.mark.parametrize("applied", [1, 2, 3])
def test_upgrade_of_an_earlier_schema_makes_its_events_again(applied: int, tmp_path: Path) -> None:
    """A database that lacks later migrations keeps its documents; whatever was derived from them is replaced."""
    pipeline.upgrade(tmp_path / "new.db")
    fresh = storage.open_database(tmp_path / "new.db")
    pipeline.add(fresh, articles())
    path = tmp_path / "earlier.db"
    names = _make_earlier(path, applied)

    assert pipeline.upgrade(path) == names[applied:]

    upgraded = storage.open_database(path)
    assert export(upgraded) == export(fresh)
    assert entities.page(upgraded, EntityQuery()) == entities.page(fresh, EntityQuery())
    assert [entity.name for entity in entities.page(upgraded, EntityQuery(name="lindq")).items] == ["Ada Lindqvist"]
    assert upgraded.schema + "\n" == SCHEMA.read_text("utf-8")
    assert storage.is_fresh(upgraded)


def _make_earlier(path: Path, applied: int) -> tuple[str, ...]:
    """Make a database of the first migrations with the articles and an outdated event; return all migrations' names."""
    migrations: Migrations = run_path(str(resources.migrations() / "migrations.py"))["timeline"]
    db = Database(sqlite3.connect(path))
    names = tuple(migration.name for migration in migrations.pending(db))
    migrations.apply(db, stop_before=names[applied])
    with storage.transaction(db):
        for article in articles():
            documents.save(db, article)
        db.execute(
            "INSERT INTO events (timeline, id, approximate, uncertain, modality, importance, sort_place, title, "
            "conflict, actors, places) "
            "VALUES ('default', 'e', 0, 0, 'occurred', 0.5, '~', 'Gone', '[]', '[\"Lindqvist\"]', '[]')"
        )
    assert db.execute("SELECT actor FROM event_actors").fetchall() == [("Lindqvist",)]
    db.execute("PRAGMA user_version = 24")
    db.close()
    return names


EARLIER = {
    "before idempotency keys": ["DROP TABLE answers"],
    "before tokens": ["DROP TABLE answers", "DROP TABLE tokens"],
    "before undated documents": ["DROP TABLE redatings", "DROP TABLE told_in", "DROP TABLE tellings"],
    "before evidence of the publication day": ["ALTER TABLE documents DROP COLUMN published_by"],
    "before decisions": ["DROP TABLE decision_log", "DROP TABLE decided_mentions", "DROP TABLE decisions"],
}


@pytest.mark.parametrize("statements", EARLIER.values(), ids=EARLIER)
def test_upgrade_takes_a_database_that_lacks_later_superseded_migrations(old: Path, statements: list[str]) -> None:
    forget = "DELETE FROM _sqlite_migrations WHERE name IN ('tokens', 'answers', 'written', 'asked_in_order')"
    run(old, ["PRAGMA foreign_keys = OFF", *statements, forget])

    storage.migrate(old)

    db = storage.open_database(old)
    assert db.schema + "\n" == SCHEMA.read_text("utf-8")
    assert len(list(documents.iter_all(db))) == 6


def test_migrate_that_fails_leaves_an_old_database_as_it_was(old: Path) -> None:
    run(old, ["PRAGMA foreign_keys = OFF", "DELETE FROM timelines WHERE name = 'court'"])
    before = list(Database(sqlite3.connect(old)).iterdump())

    with pytest.raises(sqlite3.IntegrityError):
        storage.migrate(old)

    assert list(Database(sqlite3.connect(old)).iterdump()) == before


def test_migrate_does_not_touch_tables_of_another_program(tmp_path: Path) -> None:
    run(tmp_path / "other.db", ["CREATE TABLE documents (letter TEXT)", "INSERT INTO documents VALUES ('Dear Ada')"])

    with pytest.raises(sqlite3.OperationalError, match="already exists"):
        storage.migrate(tmp_path / "other.db")

    assert list(sqlite3.connect(tmp_path / "other.db").execute("SELECT * FROM documents")) == [("Dear Ada",)]
