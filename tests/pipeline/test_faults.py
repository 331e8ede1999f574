"""Faults of the analysis: they cost the document that they come from its events, and nothing else."""

import logging
import sys
import traceback
from dataclasses import replace
from pathlib import Path

import pytest
from sqlite_utils import Database

from tests.faulty_language import CODE, fault_in, registered
from tests.pipeline.articles import articles, days, event_lines
from timeline import pipeline, storage
from timeline.dates import Day
from timeline.pipeline.faults import reason_of
from timeline.records import Document, PublishedFrom
from timeline.storage import DocumentQuery, EventQuery, MissingField, documents, events

SANK, INQUIRY, WRECK = articles()
FAULTY = replace(INQUIRY, language=CODE)
"""A document that fails where the language fails."""
ERRORS = [
    AssertionError("divers found the anchor"),
    RecursionError("maximum recursion depth exceeded"),
    MemoryError(),
    KeyError("divers"),
    UnicodeEncodeError("utf-8", "divers", 0, 1, "surrogates not allowed"),
    NotImplementedError(),
]


def lines_with(tmp_path: Path, stored: list[Document]) -> str:
    """The events of a database that has these documents alone."""
    storage.migrate(tmp_path / "alone.db")
    alone = storage.open_database(tmp_path / "alone.db")
    pipeline.add(alone, stored)
    lines = event_lines(alone)
    alone.close()
    return lines


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
def test_failing_analysis_costs_one_document(db: Database, tmp_path: Path, error: Exception) -> None:
    """The document is kept and says why, and the others are as if it were not there."""
    with registered("divers", error):
        report = pipeline.add(db, [SANK, FAULTY, WRECK])

    kept = documents.summary(db, "inquiry")
    assert (report.added, report.rejected, report.not_analysed) == (3, (), 0)
    assert [each.location for each in report.failed] == ["inquiry.txt"]
    assert report.failed[0].reason.startswith(type(error).__name__)
    assert (kept.is_analysed, kept.analysis_error) == (False, report.failed[0].reason)
    assert (kept.timexes, kept.events, kept.waiting) == ((), 0, 0)
    assert documents.find(db, "inquiry") == FAULTY
    assert event_lines(db) == lines_with(tmp_path, [SANK, WRECK])


@pytest.mark.parametrize("part", ["tagging", "text", "inference"])
def test_fault_in_any_part_costs_one_document(db: Database, tmp_path: Path, part: str) -> None:
    """Tagging, extraction or the search for clues may fail."""
    undated = replace(FAULTY, source=replace(FAULTY.source, published=None, published_from=PublishedFrom.UNKNOWN))
    with fault_in(part):
        report = pipeline.add(db, [SANK, undated, WRECK])

    assert [each.reason for each in report.failed] == ["ModuleNotFoundError in timeline.language_registry"]
    assert event_lines(db) == lines_with(tmp_path, [SANK, WRECK])


def test_reason_has_no_content_and_no_path(db: Database) -> None:
    """The reason has the class of the error and the module, and nothing of the text."""
    with registered("divers", AssertionError("divers found the anchor")):
        report = pipeline.add(db, [FAULTY])

    assert [str(each) for each in report.failed] == [
        "inquiry.txt: kept, but not analysed: AssertionError in timeline.tagging"
    ]


def test_reason_of_an_error_that_no_module_of_timeline_raised() -> None:
    """Without a module of Timeline in the traceback, the reason is the class."""
    assert reason_of(ValueError("x")) == "ValueError"


def test_failing_analysis_is_logged_with_traceback(db: Database, caplog: pytest.LogCaptureFixture) -> None:
    """The log has an error with the traceback, the document and its timeline."""
    with registered("divers", AssertionError("divers")), caplog.at_level(logging.ERROR):
        pipeline.add(db, [FAULTY])

    [record] = caplog.records
    assert (record.name, record.levelname) == ("timeline.pipeline.faults", "ERROR")
    assert record.getMessage() == "document 'inquiry' of timeline 'default': AssertionError in timeline.tagging"
    assert record.exc_info is not None
    assert "find" in [frame.name for frame in traceback.extract_tb(record.exc_info[2])]


def test_replacing_a_document_by_one_that_fails_removes_its_events(db: Database, tmp_path: Path) -> None:
    """A text that fails leaves no events of the text before it."""
    pipeline.add(db, articles())

    with registered("divers", AssertionError()):
        report = pipeline.add(db, [FAULTY])

    assert (report.replaced, len(report.failed)) == (1, 1)
    assert event_lines(db) == lines_with(tmp_path, [SANK, WRECK])


def test_document_that_is_not_analysed_needs_no_date(db: Database) -> None:
    """A date would date nothing in it."""
    undated = replace(FAULTY, source=replace(FAULTY.source, published=None, published_from=PublishedFrom.UNKNOWN))
    with registered("divers", AssertionError()):
        pipeline.add(db, [undated, WRECK])

    needing = documents.page(db, DocumentQuery(needs=MissingField.DATE)).items
    assert [entry.source.id for entry in needing] == ["wreck"]


def test_fault_with_an_inferred_day_costs_one_document(db: Database) -> None:
    """A document that fails once its day is inferred keeps the inference, and is tried again with its whole text."""
    text = "Mayor Rosa Feld resigned from the harbour board of Velm {when}."
    undated = replace(WRECK, text=text.format(when="yesterday"), language=CODE)
    dated = replace(SANK, text=text.format(when="on Friday"))
    with registered():
        pipeline.add(db, [undated, dated])
        expected = event_lines(db), days(db)
        db.execute("DELETE FROM timelines")
        pipeline.add(db, [undated])
    assert documents.summary(db, "wreck").source.published is None

    with fault_in("text"):
        pipeline.add(db, [dated])
    failed = documents.summary(db, "wreck")
    with registered():
        reanalysis = pipeline.reanalyse_failed(db)

    assert expected[0].count("2019-12-20") > 0
    assert failed.analysis_error == "ModuleNotFoundError in timeline.language_registry"
    assert (failed.source.published, failed.timexes) == (Day(2019, 12, 21), ())
    assert reanalysis == (1, ())
    assert (event_lines(db), days(db)) == expected


def break_linking(db: Database, id: str) -> None:
    """Let the database refuse to put mentions of the document into events, as a fault of clustering would."""
    db.execute(
        "CREATE TEMP TRIGGER broken BEFORE INSERT ON main.event_mentions WHEN (SELECT d.id FROM mentions AS m "  # noqa: S608
        f"JOIN documents AS d ON d.number = m.document WHERE m.number = new.mention) = '{id}' "
        "BEGIN SELECT raise(ABORT, 'broken'); END"
    )


@pytest.mark.parametrize("broken", ["sank", "inquiry", "wreck"])
def test_fault_across_documents_costs_one_document(db: Database, tmp_path: Path, broken: str) -> None:
    """A fault of clustering costs the document with which it happens; the others are as if it were not there."""
    break_linking(db, broken)

    report = pipeline.add(db, articles())

    assert [(each.location, each.reason) for each in report.failed] == [
        (f"{broken}.txt", "IntegrityError in timeline.storage.events")
    ]
    assert report.added == 3
    assert event_lines(db) == lines_with(tmp_path, [one for one in articles() if one.source.id != broken])


def test_every_document_may_fail(db: Database) -> None:
    """Where all fail, all are kept."""
    with registered("", AssertionError()):
        report = pipeline.add(db, [replace(one, language=CODE) for one in articles()])

    assert (report.added, len(report.failed)) == (3, 3)
    assert events.page(db, EventQuery()).items == ()


def test_fault_of_the_database_stops_the_batch(db: Database) -> None:
    """A table that is gone is no fault of a document."""
    db.execute("DROP TABLE blocking_keys")

    with pytest.raises(storage.NotWritten):
        pipeline.add(db, articles())

    assert db.table("documents").count == 0


def test_ingesting_again_tries_again(db: Database, tmp_path: Path) -> None:
    """The same file again is analysed again if its analysis failed, and only then."""
    with registered("divers", AssertionError()):
        first = pipeline.add(db, [SANK, FAULTY, WRECK])
        second = pipeline.add(db, [FAULTY])
    with registered():
        third = pipeline.add(db, [FAULTY])

    assert [(len(each.failed), each.unchanged) for each in (first, second, third)] == [(1, 0), (1, 1), (0, 1)]
    with registered():
        assert event_lines(db) == lines_with(tmp_path, [SANK, FAULTY, WRECK])


def test_redating_a_document_that_fails_keeps_it(db: Database) -> None:
    """A correction of its date is stored."""
    with registered("divers", AssertionError()):
        pipeline.add(db, [FAULTY])
        redated = pipeline.redate(db, FAULTY, Day(2020, 1, 10))

    assert documents.find(db, "inquiry") == redated
    assert documents.summary(db, "inquiry").analysis_error == "AssertionError in timeline.tagging"


def test_reanalyse_failed_tries_those_that_failed(db: Database, tmp_path: Path) -> None:
    """What failed is analysed again, in one timeline or in all; the outcome is that of a first ingest."""
    other = replace(FAULTY, timeline="court")
    with registered("divers", AssertionError()):
        pipeline.add(db, [SANK, FAULTY, WRECK, other])
        again = pipeline.reanalyse_failed(db)
    with registered():
        court = pipeline.reanalyse_failed(db, "court")
        rest = pipeline.reanalyse_failed(db)
        none = pipeline.reanalyse_failed(db)

        assert event_lines(db) == lines_with(tmp_path, [SANK, FAULTY, WRECK])
    assert (again.analysed, [each.location for each in again.failed]) == (0, ["inquiry.txt", "inquiry.txt"])
    assert (court, rest, none) == ((1, ()), (1, ()), (0, ()))


def test_reanalyse_chosen_documents(db: Database) -> None:
    """Documents that were analysed are analysed again, to the same events."""
    pipeline.add(db, articles())
    before = event_lines(db), days(db)

    reanalysis = pipeline.reanalyse(db, [SANK, WRECK])

    assert reanalysis == (2, ())
    assert (event_lines(db), days(db)) == before


def test_rebuild_is_byte_for_byte_a_fresh_ingest(db: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In batches of one document, everything is as after a first ingest, whatever the derived rows were before."""
    monkeypatch.setattr(sys.modules["timeline.pipeline.reanalyse"], "BATCH_CHARACTERS", 1)
    with registered("divers", AssertionError()):
        pipeline.add(db, [SANK, FAULTY, WRECK])
    db.execute("UPDATE timexes SET meaning = 'no meaning of this version'")
    db.execute("UPDATE mentions SET words = '[\"nonsense\"]', title = 'Nonsense'")
    db.execute("UPDATE undated_mentions SET mention_json = '{}'")

    with registered():
        reanalysis = pipeline.rebuild(db)

        assert event_lines(db) == lines_with(tmp_path, [SANK, FAULTY, WRECK])
    assert reanalysis == (3, ())


def test_rebuild_says_what_fails(db: Database) -> None:
    """A rebuild sets aside what fails, and goes on."""
    with registered():
        pipeline.add(db, [SANK, FAULTY, WRECK])

    with registered("divers", AssertionError()):
        reanalysis = pipeline.rebuild(db)

    assert (reanalysis.analysed, [each.location for each in reanalysis.failed]) == (2, ["inquiry.txt"])
