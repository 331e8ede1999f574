"""Tests of inferred publication days: from the text itself, from other documents; corrections outrank them."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations
from typing import TYPE_CHECKING

import pytest

from tests.pipeline.articles import event_lines
from tests.publication.inference.factories import in_words
from timeline import pipeline, storage
from timeline.dates import Day
from timeline.readers.draft import Draft, IngestDefaults, build_document
from timeline.records import PublishedFrom
from timeline.storage import DocumentQuery, EventQuery, documents, events

if TYPE_CHECKING:
    from pathlib import Path

    from sqlite_utils import Database

    from timeline.records import Document, Mention, PublicationBounds
    from timeline.storage import DocumentSummary

RESIGNED = "Mayor Rosa Feld resigned from the harbour board of Velm {when}."
BURNED = "The Karlberg shipyard burned down in the harbour of Velm {when}."


def article(id: str, *sentences: str, published: Day | None = None) -> Document:
    return build_document(Draft("\n\n".join(sentences), id=id, published=published), IngestDefaults(), f"{id}.txt")


DATED = article("dated", RESIGNED.format(when="on Friday"), published=Day(2019, 12, 21))
WEEK = article("week", RESIGNED.format(when="last Friday"), "Divers found the mast on Monday.")
CHAIN = (
    DATED,
    article("second", RESIGNED.format(when="last Friday"), BURNED.format(when="last Tuesday")),
    article("third", BURNED.format(when="last Tuesday")),
)


def entries(db: Database) -> dict[str, DocumentSummary]:
    return {entry.source.id: entry for entry in storage.iterate(documents.page, db, DocumentQuery())}


def bounds(db: Database, id: str) -> PublicationBounds:
    found = entries(db)[id].bounds
    assert found is not None
    return found


def mentions(db: Database, id: str) -> list[Mention]:
    every = storage.iterate(events.page, db, EventQuery(document=id))
    return [mention for event in every for mention in event.mentions if mention.document.id == id]


def dates(db: Database, id: str) -> dict[str, str | None]:
    """What the expressions of the document come to."""
    return {one.timex.extent.exact: one.resolution.when.edtf for one in mentions(db, id) if one.timex is not None}


def rows(db: Database) -> set[str]:
    """All rows, but for numbers that SQLite gives and for those of its full-text index."""
    return {row for row in db.iterdump() if "_fts_" not in row}


def kept(db: Database) -> tuple[str, list[DocumentSummary]]:
    """All events and documents of a database."""
    return event_lines(db), [replace(entry, added="") for entry in entries(db).values()]


def test_dated_document_dates_an_undated_one(db: Database) -> None:
    """A dated document dates an undated one that reports the same event, with a reason."""
    pipeline.add(db, [WEEK, DATED])

    found, source = bounds(db, "week"), entries(db)["week"].source
    assert (found.earliest, found.latest) == (Day(2019, 12, 21), Day(2019, 12, 27))
    assert in_words(found.because) == ('"last Friday" tells what "Friday" tells in dated.txt, 2019-12-20',)
    assert 0.9 < found.probability < 1
    assert (source.published, source.published_from) == (None, PublishedFrom.UNKNOWN)


def test_several_days_date_only_what_they_agree_on(db: Database) -> None:
    """Only expressions that resolve alike on all inferred days are dated."""
    pipeline.add(db, [WEEK, DATED])

    assert dates(db, "week") == {"last Friday": "2019-12-20", "Monday": None}
    assert [one.resolution.anchor.value for one in mentions(db, "week")] == ["2019-12-21/2019-12-27", None]


def test_yearless_dateline_leaves_one_day(db: Database) -> None:
    """A dateline without a year and a shared event leave one day."""
    pipeline.add(db, [article("lima", f"LIMA, Dec 23 (Norte) - {RESIGNED.format(when='last Friday')}"), DATED])

    source = entries(db)["lima"].source
    assert (source.published, source.published_from) == (Day(2019, 12, 23), PublishedFrom.INFERRED)
    assert {one.document.published_from for one in mentions(db, "lima")} == {PublishedFrom.INFERRED}
    assert dates(db, "lima") == {"last Friday": "2019-12-20"}


def test_inferred_day_is_marked(db: Database) -> None:
    """An inferred day is stored as inferred, and the document is read as it was given."""
    lima = article("lima", f"LIMA, Dec 23 (Norte) - {RESIGNED.format(when='last Friday')}")
    pipeline.add(db, [lima, DATED])
    before = list(db.iterdump())

    report = pipeline.add(db, [lima])

    assert documents.find(db, "lima") == lima
    assert (report.unchanged, list(db.iterdump())) == (1, before)


def test_inferred_day_dates_the_next_document(db: Database) -> None:
    """A document with an inferred day dates the next, with the chain of reasons."""
    pipeline.add(db, CHAIN)

    second, third = bounds(db, "second"), bounds(db, "third")
    assert (third.earliest, third.latest) == (Day(2019, 12, 18), Day(2019, 12, 31))
    assert in_words(third.because) == (
        f"second.txt: {in_words(second.because)[0]}",
        '"last Tuesday" tells what "last Tuesday" tells in second.txt, 2019-12-17 to 2019-12-24',
    )
    assert third.probability < second.probability


def test_mutually_dependent_documents_stay_undated(db: Database) -> None:
    """Two documents that depend on each other stay undated until one is dated."""
    pipeline.add(db, [replace(one, source=replace(one.source, id=id)) for id in ("a", "b") for one in (WEEK,)])
    unknown = [entry.bounds for entry in entries(db).values()]

    pipeline.add(db, [DATED])

    assert unknown == [None, None]
    assert bounds(db, "a").earliest == bounds(db, "b").earliest == Day(2019, 12, 21)


def test_contradiction_dates_nothing(db: Database) -> None:
    """A document with contradictions shows them and dates neither itself nor others."""
    opened = "The Salt Museum of Velm opened its doors {when}."
    both = article("both", RESIGNED.format(when="last Friday"), opened.format(when="last Friday"))
    other = article("other", opened.format(when="on Friday"), published=Day(2017, 3, 4))
    pipeline.add(db, [DATED, other, both, article("next", opened.format(when="last Friday"), published=None)])

    found = bounds(db, "both")
    assert (found.earliest, found.latest) == (None, None)
    assert in_words(found.contradicts)[0] == '"last Friday" tells what "Friday" tells in dated.txt, 2019-12-20'
    assert '"last Friday" tells what "Friday" tells in other.txt, 2017-03-03' in in_words(found.contradicts)
    assert dates(db, "both") == {"last Friday": None}
    assert bounds(db, "next").earliest == Day(2017, 3, 4)


@pytest.mark.slow
@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_inference_is_independent_of_arrival(db: Database, tmp_path: Path, order: tuple[int, ...]) -> None:
    """The order of arrival does not change inferred days."""
    pipeline.add(db, CHAIN)
    storage.migrate(tmp_path / "other.db")
    other = storage.open_database(tmp_path / "other.db")

    for number in order:
        pipeline.add(other, [CHAIN[number]])

    assert kept(other) == kept(db)


def test_rebuild_infers_the_same(db: Database) -> None:
    """Rebuilding infers the same days."""
    pipeline.add(db, [*CHAIN, WEEK])
    before = kept(db)

    pipeline.rebuild(db)

    assert kept(db) == before


def test_removal_undoes_inference(db: Database) -> None:
    """Without the document that dated it, a document is as it was before."""
    pipeline.add(db, CHAIN[1:])
    before = kept(db)
    pipeline.add(db, [DATED])

    pipeline.remove(db, documents.find(db, "dated"))

    assert kept(db) == before
    assert db.execute("SELECT count(*) FROM undated_to_dated_links").fetchone() == (0,)


def test_removed_undated_documents_leave_nothing(db: Database) -> None:
    """Removed undated documents leave no rows."""
    pipeline.add(db, [DATED])
    before = rows(db)
    pipeline.add(db, CHAIN[1:])

    for id in ("second", "third"):
        pipeline.remove(db, documents.find(db, id))

    assert rows(db) == before


def test_given_date_is_never_overridden(db: Database) -> None:
    """Inference does not change a given date."""
    given = replace(WEEK, source=replace(WEEK.source, published=Day(2021, 2, 1), published_from=PublishedFrom.METADATA))

    pipeline.add(db, [DATED, given])

    assert entries(db)["week"].source == given.source
    assert entries(db)["week"].bounds is None


def test_full_date_in_undated_document_dates_another(db: Database) -> None:
    """A full date in an undated document dates another document."""
    pipeline.add(db, [article("full", RESIGNED.format(when="on 20 December 2019")), WEEK])

    assert bounds(db, "week").latest == Day(2019, 12, 27)
    assert in_words(bounds(db, "week").because)[0].endswith("in full.txt, 2019-12-20")


def test_copies_are_dated_alike(db: Database) -> None:
    """Copies of an undated text get the same days."""
    copies = [replace(WEEK, source=replace(WEEK.source, id=f"copy {number}")) for number in range(5)]

    pipeline.add(db, [*copies, DATED])

    assert {entry.bounds for entry in entries(db).values() if entry.source.id != "dated"} == {bounds(db, "copy 0")}
    assert db.execute("SELECT count(*) FROM undated_to_dated_links").fetchone() == (1,)


def test_timelines_do_not_date_each_other(db: Database) -> None:
    """A document dates no document of another timeline."""
    pipeline.add(db, [DATED, replace(WEEK, timeline="other")])

    [entry] = documents.page(db, DocumentQuery("other")).items
    assert entry.bounds is None


def test_text_with_paraphrased_date_dates_itself(db: Database) -> None:
    """A text with a paraphrased date is dated without others."""
    pipeline.add(db, [article("alone", "The court met yesterday (May 8, 2015). It dismissed the case on Thursday.")])

    source = entries(db)["alone"].source
    assert (source.published, source.published_from) == (Day(2015, 5, 9), PublishedFrom.INFERRED)
    assert dates(db, "alone")["Thursday"] == "2015-05-07"


def test_redate_moves_dependent_documents(db: Database) -> None:
    """Redating moves the document and those that are dated through it."""
    pipeline.add(db, CHAIN)

    redated = pipeline.redate(db, documents.find(db, "dated"), Day(2019, 12, 28))

    assert redated.source.published_from is PublishedFrom.GIVEN
    assert dates(db, "dated") == {"Friday": "2019-12-27"}
    assert bounds(db, "second").earliest == Day(2019, 12, 28)
    assert bounds(db, "third").earliest == Day(2019, 12, 25)


def test_redate_leaves_unconnected_rows(db: Database) -> None:
    """Redating changes no row that does not depend on it."""
    pipeline.add(db, [article("apart", "The river Sarn flooded the old town on Monday.", published=Day(2013, 6, 4))])
    pipeline.add(db, [article("undated", "The Salt Museum opened its doors on Sunday.")])
    before = rows(db)
    pipeline.add(db, CHAIN)

    pipeline.redate(db, documents.find(db, "dated"), Day(2019, 12, 28))

    assert before <= rows(db)


def test_redate_there_and_back(db: Database) -> None:
    """Redating to a wrong day and back gives the same database."""
    pipeline.add(db, CHAIN)
    before = kept(db)

    for day in (Day(2011, 1, 1), Day(2019, 12, 21)):
        pipeline.redate(db, documents.find(db, "dated"), day)

    assert kept(db) == before


def test_redate_to_the_same_day(db: Database) -> None:
    """Redating to the day that is stored changes no row."""
    pipeline.add(db, CHAIN)
    pipeline.redate(db, documents.find(db, "second"), Day(2019, 12, 24))
    before = list(db.iterdump())

    pipeline.redate(db, documents.find(db, "second"), Day(2019, 12, 24))

    assert list(db.iterdump()) == before


def test_redate_to_unknown_infers_again(db: Database) -> None:
    """A day that is removed is inferred again."""
    pipeline.add(db, CHAIN)
    before = kept(db)
    pipeline.redate(db, documents.find(db, "second"), Day(2019, 12, 24))
    assert dates(db, "second") == {"last Friday": "2019-12-20", "last Tuesday": "2019-12-17"}

    pipeline.redate(db, documents.find(db, "second"), None)

    assert kept(db) == before


@pytest.mark.parametrize("day", [None, Day(2019, 12, 24)])
def test_correction_outranks_later_documents(db: Database, day: Day | None) -> None:
    """A person's correction holds whatever comes with the document later."""
    with_own_date = replace(WEEK.source, published=Day(2001, 1, 1), published_from=PublishedFrom.METADATA)
    pipeline.add(db, [replace(WEEK, source=with_own_date)])
    pipeline.redate(db, documents.find(db, "week"), day)

    for origin in (PublishedFrom.METADATA, PublishedFrom.GIVEN):
        pipeline.add(db, [replace(WEEK, source=replace(with_own_date, published_from=origin))])

    assert entries(db)["week"].source.published == day
