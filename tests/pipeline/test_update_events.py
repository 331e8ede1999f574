"""Tests of incremental clustering: events depend on the stored documents alone, whatever their history."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import replace
from functools import cache
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory, mkdtemp
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.pipeline.articles import days, event_lines
from timeline import pipeline, readers, resources, storage
from timeline.coreference import resolve_events
from timeline.dates import Day, Unit
from timeline.export import json
from timeline.readers import files as file_readers
from timeline.records import Document, PublishedFrom, Source
from timeline.storage import mentions
from timeline.storage.recluster_scope import entire_timeline

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from sqlite_utils import Database

    from timeline.records import Mention

SENTENCES = (
    "Rosa Feld resigned on Monday.",
    "Rosa Feld, the mayor of Velm, resigned on Tuesday.",
    "Rosa Feld, the mayor of Velm, resigned last Monday.",
    "The river Sarn flooded the old town of Velm on Monday.",
    "On 3 June 2013 the river Sarn flooded the old town of Velm.",
    "The old town of Velm was flooded by the river Sarn on Friday.",
    "Talks with the port broke down on February 26.",
    '"Nobody should have to choose between a wage and sleep," Mikael Strand said on Wednesday.',
    '"Nobody should have to choose between a wage and sleep," Tom Birch said on Wednesday.',
    "Koval Group bought Pell Foods in 2003.",
    "In November 2003, Koval Group bought Pell Foods.",
    "Koval Group did not buy Pell Foods in 2003.",
)
TEXTS = st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=4).map("\n\n".join)
DAYS = st.sampled_from([None, Day(2013, 6, 4), Day(2013, 6, 5)])


def _documents(drawn: list[tuple[str, Day | None]]) -> list[Document]:
    return [
        Document(Source(f"d{number}", None, None, day, PublishedFrom.GIVEN, None), "default", "en", text)
        for number, (text, day) in enumerate(drawn)
    ]


DOCUMENTS = st.lists(st.tuples(TEXTS, DAYS), min_size=1, max_size=6).map(_documents)


@cache
def _migrated() -> bytes:
    path = Path(mkdtemp()) / "timeline.db"
    storage.migrate(path)
    return path.read_bytes()


@contextmanager
def empty() -> Iterator[Database]:
    """A database of its own."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "timeline.db"
        path.write_bytes(_migrated())
        db = storage.open_database(path)
        yield db
        db.close()


@pytest.mark.slow
@settings(max_examples=15, deadline=None)
@given(DOCUMENTS, st.randoms(use_true_random=False))
def test_update_events_in_any_order(given: list[Document], chance: Random) -> None:
    """Documents one by one, in any order, give the events of all at once."""
    with empty() as db, empty() as other:
        pipeline.add(db, given)
        chance.shuffle(given)
        for document in given:
            pipeline.add(other, [document])

        assert (event_lines(other), days(other)) == (event_lines(db), days(db))
        merged = json.dump_lines(resolve_events(entire_timeline(db, "default").mentions.values(), "default"))
        assert sorted(merged) == sorted(event_lines(db).splitlines(keepends=True))


@pytest.mark.slow
@settings(max_examples=15, deadline=None)
@given(DOCUMENTS, TEXTS)
def test_update_events_after_removal(given: list[Document], text: str) -> None:
    """A document that goes leaves what was there before it came."""
    *before, last = given
    with empty() as db:
        pipeline.add(db, [*before, replace(last, text="Nothing.")])
        events = event_lines(db), days(db)

        pipeline.add(db, [last])
        pipeline.add(db, [replace(last, text=text)])
        pipeline.add(db, [replace(last, text="Nothing.")])

        assert (event_lines(db), days(db)) == events


def test_period_of_another_event_is_stored_whole(db: Database) -> None:
    """A mention that shares the month of another event is stored with that month, and not with its first day."""
    text = "The wall collapsed in May 2014 when a ship of the Halden line hit it. The yard closed on Friday."
    source = Source("a", "a", None, Day(2015, 5, 12), PublishedFrom.GIVEN, None)

    document = Document(source, "default", "en", text)

    pipeline.add(db, [document])

    found = mentions.by_number(db, mentions.numbers_by_id(db, document).values())
    stored = {one.predicate.exact: one.resolution.when for one in found.values()}
    assert (stored["hit"].edtf, stored["hit"].precision, stored["closed"].edtf) == ("2014-05", Unit.MONTH, "2015-05-08")


def test_update_events_takes_new_mentions_from_memory(db: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    """Only candidates of other documents are read back, not the mentions of the document that is added."""
    first, second = (
        document
        for document in file_readers.read_paths([resources.seeds()], readers.IngestDefaults())
        if isinstance(document, Document) and document.source.published in {Day(2019, 12, 21), Day(2020, 1, 23)}
    )
    read: list[str] = []

    def from_row(row: Mapping[str, Any]) -> Mention:
        mention = stored_mention(row)
        read.append(mention.document.id)
        return mention

    stored_mention = mentions.from_row
    monkeypatch.setattr(mentions, "from_row", from_row)
    pipeline.add(db, [first])
    assert read == []

    pipeline.add(db, [second])

    assert set(read) <= {first.source.id}
    assert len(read) <= len(mentions.numbers_by_id(db, first))
    assert len(mentions.numbers_by_id(db, first)) >= 35
