"""Tests of compiled serialization: it gives what the schema gives."""

from datetime import UTC, datetime
from pathlib import Path

from sqlite_utils import Database

from timeline import storage
from timeline.records import DatedBy
from timeline.records.decisions import Note, Signature, make_decision
from timeline.serialization import DecisionShape, EventShape
from timeline.serialization.compiled_dump import compile_dump
from timeline.storage import EventQuery, Hidden, events


def test_compile_dump_equals_schema_dump(demo: Path) -> None:
    """Keys, their order and values are the same for every event of the demo."""
    query = EventQuery(dated_by=frozenset(DatedBy), hidden=Hidden.INCLUDE)
    schema = EventShape()
    dump = compile_dump(schema)

    for event in storage.iterate(events.page, Database(demo, execute_plugins=False), query):
        assert list(dump(event).items()) == list(schema.dump(event).items())


def test_compile_dump_leaves_out_what_a_value_lacks() -> None:
    """A note has a note, and neither title nor date."""
    schema = DecisionShape()
    decision = make_decision(
        "default", Note("Checked."), ["mention"], Signature("Ada", datetime(2020, 1, 1, tzinfo=UTC))
    )

    assert list(compile_dump(schema)(decision).items()) == list(schema.dump(decision).items())
    assert "title" not in compile_dump(schema)(decision)
