"""Tests of ingestion: batches, sources, rebuild and upgrade."""

import gc
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from itertools import permutations
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlite_utils import Database

from tests.pipeline.articles import articles, event_lines
from timeline import pipeline, storage
from timeline.dates import Day
from timeline.readers.draft import Draft, IngestDefaults, build_document
from timeline.records import Document, PublishedFrom
from timeline.storage import EventQuery, documents, events

SANK, INQUIRY, WRECK = articles()


def dated(one: Document, day: Day | None, origin: PublishedFrom) -> Document:
    return replace(one, source=replace(one.source, published=day, published_from=origin))


def test_add_makes_events(db: Database) -> None:
    """Adding articles makes events and reports what was added."""
    report = pipeline.add(db, articles())

    dates = {event.when.edtf for event in events.page(db, EventQuery()).items}
    assert report == pipeline.Report(added=3, replaced=0, unchanged=0, rejected=())
    assert {"1998", "2015", "2019-12-20", "2019-12-21", "2020-01-08", "2020-05", "XXXX-05-08", None} <= dates


@pytest.mark.parametrize("switch", [gc.enable, gc.disable])
def test_add_restores_garbage_collection(switch: Callable[[], None], db: Database) -> None:
    """Garbage collection is on or off afterwards as it was before."""
    switch()
    before = gc.isenabled()

    pipeline.add(db, articles())
    after = gc.isenabled()
    gc.enable()

    assert after == before


def test_add_twice_is_idempotent(db: Database) -> None:
    """Adding the same documents again changes nothing."""
    pipeline.add(db, articles())
    rows = list(db.iterdump())

    report = pipeline.add(db, articles())

    assert report.unchanged == 3
    assert list(db.iterdump()) == rows


@pytest.mark.slow
@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_add_in_any_order(db: Database, tmp_path: Path, order: tuple[int, ...]) -> None:
    """The order of the articles does not change the events."""
    pipeline.add(db, articles())
    storage.migrate(tmp_path / "other.db")
    other = storage.open_database(tmp_path / "other.db")

    for number in order:
        pipeline.add(other, [articles()[number]])

    assert event_lines(other) == event_lines(db)


def test_rebuild_after_deletion(db: Database) -> None:
    """Derived rows that were deleted are made again, and are the same."""
    pipeline.add(db, articles())
    before = event_lines(db)
    db.execute("DELETE FROM timexes")
    db.execute("DELETE FROM events")

    pipeline.rebuild(db)

    assert event_lines(db) == before


def test_rebuild_is_idempotent(db: Database) -> None:
    """Rebuilding what is stored changes no event."""
    pipeline.add(db, articles())
    before = event_lines(db)

    pipeline.rebuild(db)

    assert event_lines(db) == before


def test_upgrade_rebuilds_after_a_schema_change(tmp_path: Path) -> None:
    """A new schema version makes all derived rows again."""
    path = tmp_path / "old.db"
    pipeline.upgrade(path)
    db = storage.open_database(path)
    pipeline.add(db, articles())
    before = event_lines(db)
    db.execute("DELETE FROM timexes")
    db.execute("DELETE FROM events")
    db.execute("PRAGMA user_version = 1")
    db.close()

    assert pipeline.upgrade(path) == ()

    again = storage.open_database(path)
    assert event_lines(again) == before
    assert storage.is_fresh(again)
    again.close()


def test_add_leaves_unconnected_rows(db: Database) -> None:
    """A document changes no row that is not connected with it."""
    pipeline.add(db, [SANK])
    rows = {row for row in db.iterdump() if "_fts_" not in row}

    pipeline.add(db, [WRECK])

    assert rows <= set(db.iterdump())


def test_add_replaces_text_of_the_same_id(db: Database) -> None:
    """Another text under the same id replaces the earlier one."""
    pipeline.add(db, [replace(SANK, text="The ferry sank on Thursday."), SANK])
    replaced = event_lines(db)
    db.execute("DELETE FROM timelines")

    pipeline.add(db, [SANK])

    assert event_lines(db) == replaced


def test_add_keeps_timelines_apart(db: Database) -> None:
    """Documents of different timelines share no events."""
    report = pipeline.add(db, [*articles(), *articles("court")])

    ids = [{event.id for event in events.page(db, EventQuery(name)).items} for name in ("default", "court")]
    assert report.added == 6
    assert len(ids[0]) == len(ids[1]) > 0


def test_add_merges_sources_of_one_text(db: Database) -> None:
    """The same text again adds what it knows of its source."""
    pipeline.add(db, [dated(SANK, None, PublishedFrom.UNKNOWN)])

    report = pipeline.add(db, [SANK])

    assert report.replaced == 1
    assert documents.find(db, "sank") == SANK


@pytest.mark.parametrize("origin", [PublishedFrom.UNKNOWN, PublishedFrom.METADATA])
def test_add_keeps_the_more_certain_date(db: Database, origin: PublishedFrom) -> None:
    """The same text with a less certain date, or none, does not change the date."""
    pipeline.add(db, [SANK])

    report = pipeline.add(db, [dated(SANK, None if origin is PublishedFrom.UNKNOWN else Day(2001, 1, 1), origin)])

    assert report.unchanged == 1
    assert documents.find(db, "sank") == SANK


def test_add_given_date_is_a_correction(db: Database) -> None:
    """Of two given dates the later one holds."""
    pipeline.add(db, [SANK])

    pipeline.add(db, [dated(SANK, Day(2019, 12, 28), PublishedFrom.GIVEN)])

    assert "2019-12-27" in {event.when.edtf for event in events.page(db, EventQuery()).items}


def test_add_copies_are_one_document(db: Database) -> None:
    """Files with one text are one document, whatever comes first."""
    copies = [build_document(Draft(SANK.text), IngestDefaults(), name) for name in ("b.txt", "a.txt", "c.txt")]

    pipeline.add(db, copies)

    [entry] = documents.page(db, storage.DocumentQuery()).items
    assert entry.source.name == "a.txt"


def test_add_rejects_single_documents(db: Database) -> None:
    """A rejected document leaves nothing, and the others are stored."""
    report = pipeline.add(db, [SANK, replace(WRECK, timeline="a/b")])

    assert report.added == 1
    assert [refusal.location for refusal in report.rejected] == ["wreck.txt"]
    assert [entry.source.id for entry in documents.page(db, storage.DocumentQuery()).items] == ["sank"]
    assert storage.timelines.names(db) == ("default",)


def test_add_counts_documents_in_other_languages(db: Database) -> None:
    """Documents that are not analysed are stored, and the report says how many there are and in which languages."""
    incoming = [SANK, replace(INQUIRY, language="tlh"), replace(WRECK, language="de"), replace(WRECK, timeline="a/b")]

    reports = [pipeline.add(db, incoming) for _ in range(2)]

    assert [(report.added, report.unchanged, len(report.rejected)) for report in reports] == [(3, 0, 1), (0, 3, 1)]
    assert {(report.not_analysed, report.other_languages) for report in reports} == {(2, ("de", "tlh"))}


def test_add_in_another_language_removes_what_was_derived(db: Database) -> None:
    """A document whose language is corrected keeps no events, no inferred day and no place in the backlog."""
    undated = dated(INQUIRY, None, PublishedFrom.UNKNOWN)
    pipeline.add(db, [undated])
    before = documents.summary(db, "inquiry", "default")

    pipeline.add(db, [replace(undated, language="de")])

    after = documents.summary(db, "inquiry", "default")
    assert before.timexes
    assert before.bounds is not None
    assert (after.is_analysed, after.timexes, after.events, after.waiting, after.bounds) == (False, (), 0, 0, None)
    assert events.page(db, EventQuery()).items == ()
    assert documents.page(db, storage.DocumentQuery(needs=storage.MissingField.DATE)).items == ()


def test_add_failing_batch_leaves_nothing(db: Database) -> None:
    """A batch that the database does not take leaves no rows."""
    db.execute("DROP TABLE event_mentions")

    with pytest.raises(storage.NotWritten):
        pipeline.add(db, [SANK, INQUIRY])

    assert db.table("documents").count == 0


def test_add_rejects_a_text_that_cannot_be_stored(db: Database) -> None:
    """Half a surrogate pair is no text; the other documents are stored."""
    report = pipeline.add(db, [SANK, replace(INQUIRY, text="no text\ud800"), WRECK])

    assert (report.added, [str(refusal) for refusal in report.rejected]) == (
        2,
        ["inquiry.txt: this cannot be read (UnicodeEncodeError): it is damaged, or of another kind than its name says"],
    )


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(alphabet=st.sampled_from("Friday May 8, 2015\n\r\t 🚢 é\0\u200f-/")) | st.text())
def test_offsets_match_the_text(db: Database, text: str) -> None:
    """Every stored extent equals the text at its offsets, whatever the text."""
    pipeline.add(db, [replace(SANK, text=f"{text} The ferry sank on Friday.")])

    kept = documents.find(db, "sank").text
    for dated_timex in documents.summary(db, "sank").timexes:
        extent = dated_timex.timex.extent
        assert kept[extent.start : extent.end] == extent.exact
    for event in events.page(db, EventQuery(document="sank")).items:
        for mention in event.mentions:
            assert kept[mention.quote.start : mention.quote.end] == mention.quote.exact


@pytest.mark.slow
def test_killed_ingest_leaves_whole_batches(tmp_path: Path) -> None:
    """A document without its event would be half stored."""
    path = tmp_path / "timeline.db"
    chatter = "and the band played on " * 10_000
    lines = (f'{{"text": "The ferry sank in 2015. Its number was {number} {chatter}."}}' for number in range(100))
    (tmp_path / "ferries.jsonl").write_text("\n".join(lines))
    storage.migrate(path)

    timeline = Path(sys.executable).with_name("timeline")
    killed = subprocess.Popen([timeline, "ingest", "--db", path, tmp_path / "ferries.jsonl"])
    db = storage.open_database(path)
    while db.table("documents").count == 0:
        assert killed.poll() is None
        time.sleep(0.01)
    killed.send_signal(signal.SIGKILL)
    killed.wait()

    kept = list(storage.iterate(documents.page, db, storage.DocumentQuery()))
    assert 0 < len(kept) < 100
    assert {entry.events for entry in kept} == {1}
    assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
