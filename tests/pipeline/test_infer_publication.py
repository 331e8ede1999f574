"""Undated documents are dated by what they tell and by what others tell of it; what a person says outranks it."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations
from typing import TYPE_CHECKING

import pytest

from tests.pipeline.articles import told
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
    """All that is told of the events and the documents."""
    return told(db), [replace(entry, added="") for entry in entries(db).values()]


def test_a_dated_document_dates_one_that_tells_the_same_with_its_reason(db: Database) -> None:
    pipeline.add(db, [WEEK, DATED])

    found, source = bounds(db, "week"), entries(db)["week"].source
    assert (found.earliest, found.latest) == (Day(2019, 12, 21), Day(2019, 12, 27))
    assert found.because == ('"last Friday" tells what "Friday" tells in dated.txt, 2019-12-20',)
    assert 0.9 < found.probability < 1
    assert (source.published, source.published_from) == (None, PublishedFrom.UNKNOWN)


def test_what_is_the_same_on_all_days_that_are_left_is_dated_and_nothing_else(db: Database) -> None:
    pipeline.add(db, [WEEK, DATED])

    assert dates(db, "week") == {"last Friday": "2019-12-20", "Monday": None}
    assert [one.resolution.anchor.value for one in mentions(db, "week")] == ["2019-12-21/2019-12-27", None]


def test_with_a_dateline_that_lacks_its_year_one_day_is_left(db: Database) -> None:
    pipeline.add(db, [article("lima", f"LIMA, Dec 23 (Norte) - {RESIGNED.format(when='last Friday')}"), DATED])

    source = entries(db)["lima"].source
    assert (source.published, source.published_from) == (Day(2019, 12, 23), PublishedFrom.INFERRED)
    assert {one.document.published_from for one in mentions(db, "lima")} == {PublishedFrom.INFERRED}
    assert dates(db, "lima") == {"last Friday": "2019-12-20"}


def test_what_is_inferred_is_not_what_was_given(db: Database) -> None:
    lima = article("lima", f"LIMA, Dec 23 (Norte) - {RESIGNED.format(when='last Friday')}")
    pipeline.add(db, [lima, DATED])
    before = list(db.iterdump())

    report = pipeline.add(db, [lima])

    assert documents.find(db, "lima") == lima
    assert (report.unchanged, list(db.iterdump())) == (1, before)


def test_one_dated_so_dates_the_next_with_the_chain_of_reasons(db: Database) -> None:
    pipeline.add(db, CHAIN)

    second, third = bounds(db, "second"), bounds(db, "third")
    assert (third.earliest, third.latest) == (Day(2019, 12, 18), Day(2019, 12, 31))
    assert third.because == (
        f"second.txt: {second.because[0]}",
        '"last Tuesday" tells what "last Tuesday" tells in second.txt, 2019-12-17 to 2019-12-24',
    )
    assert third.probability < second.probability


def test_two_that_hang_on_each_other_alone_stay_unknown_until_one_is_dated(db: Database) -> None:
    pipeline.add(db, [replace(one, source=replace(one.source, id=id)) for id in ("a", "b") for one in (WEEK,)])
    unknown = [entry.bounds for entry in entries(db).values()]

    pipeline.add(db, [DATED])

    assert unknown == [None, None]
    assert bounds(db, "a").earliest == bounds(db, "b").earliest == Day(2019, 12, 21)


def test_what_contradicts_itself_is_shown_and_dates_neither_itself_nor_others(db: Database) -> None:
    opened = "The Salt Museum of Velm opened its doors {when}."
    both = article("both", RESIGNED.format(when="last Friday"), opened.format(when="last Friday"))
    other = article("other", opened.format(when="on Friday"), published=Day(2017, 3, 4))
    pipeline.add(db, [DATED, other, both, article("next", opened.format(when="last Friday"), published=None)])

    found = bounds(db, "both")
    assert (found.earliest, found.latest) == (None, None)
    assert found.contradicts[0] == '"last Friday" tells what "Friday" tells in dated.txt, 2019-12-20'
    assert '"last Friday" tells what "Friday" tells in other.txt, 2017-03-03' in found.contradicts
    assert dates(db, "both") == {"last Friday": None}
    assert bounds(db, "next").earliest == Day(2017, 3, 4)


@pytest.mark.slow
@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_the_order_of_arrival_makes_no_difference(db: Database, tmp_path: Path, order: tuple[int, ...]) -> None:
    pipeline.add(db, CHAIN)
    storage.migrate(tmp_path / "other.db")
    other = storage.open_database(tmp_path / "other.db")

    for number in order:
        pipeline.add(other, [CHAIN[number]])

    assert kept(other) == kept(db)


def test_rebuilding_infers_the_same(db: Database) -> None:
    pipeline.add(db, [*CHAIN, WEEK])
    before = kept(db)

    pipeline.rebuild(db)

    assert kept(db) == before


def test_when_what_dated_it_goes_a_document_is_as_it_was_before(db: Database) -> None:
    pipeline.add(db, CHAIN[1:])
    before = kept(db)
    pipeline.add(db, [DATED])

    pipeline.remove(db, documents.find(db, "dated"))

    assert kept(db) == before
    assert db.execute("SELECT count(*) FROM dated_ties").fetchone() == (0,)


def test_when_undated_documents_go_nothing_of_them_is_left(db: Database) -> None:
    pipeline.add(db, [DATED])
    before = rows(db)
    pipeline.add(db, CHAIN[1:])

    for id in ("second", "third"):
        pipeline.remove(db, documents.find(db, id))

    assert rows(db) == before


def test_a_date_that_is_given_is_never_overridden(db: Database) -> None:
    given = replace(WEEK, source=replace(WEEK.source, published=Day(2021, 2, 1), published_from=PublishedFrom.METADATA))

    pipeline.add(db, [DATED, given])

    assert entries(db)["week"].source == given.source
    assert entries(db)["week"].bounds is None


def test_a_full_date_of_an_undated_document_dates_another(db: Database) -> None:
    pipeline.add(db, [article("full", RESIGNED.format(when="on 20 December 2019")), WEEK])

    assert bounds(db, "week").latest == Day(2019, 12, 27)
    assert bounds(db, "week").because[0].endswith("in full.txt, 2019-12-20")


def test_copies_of_an_undated_text_are_dated_alike(db: Database) -> None:
    copies = [replace(WEEK, source=replace(WEEK.source, id=f"copy {number}")) for number in range(5)]

    pipeline.add(db, [*copies, DATED])

    assert {entry.bounds for entry in entries(db).values() if entry.source.id != "dated"} == {bounds(db, "copy 0")}
    assert db.execute("SELECT count(*) FROM dated_ties").fetchone() == (1,)


def test_timelines_do_not_date_each_other(db: Database) -> None:
    pipeline.add(db, [DATED, replace(WEEK, timeline="other")])

    [entry] = documents.page(db, DocumentQuery("other")).items
    assert entry.bounds is None


def test_a_text_that_tells_its_week_itself_is_dated_alone(db: Database) -> None:
    pipeline.add(db, [article("alone", "The court met yesterday (May 8, 2015). It dismissed the case on Thursday.")])

    source = entries(db)["alone"].source
    assert (source.published, source.published_from) == (Day(2015, 5, 9), PublishedFrom.INFERRED)
    assert dates(db, "alone")["Thursday"] == "2015-05-07"


def test_redating_moves_the_document_and_those_that_are_dated_through_it(db: Database) -> None:
    pipeline.add(db, CHAIN)

    redated = pipeline.redate(db, documents.find(db, "dated"), Day(2019, 12, 28))

    assert redated.source.published_from is PublishedFrom.GIVEN
    assert dates(db, "dated") == {"Friday": "2019-12-27"}
    assert bounds(db, "second").earliest == Day(2019, 12, 28)
    assert bounds(db, "third").earliest == Day(2019, 12, 25)


def test_redating_touches_no_row_of_what_does_not_hang_on_it(db: Database) -> None:
    pipeline.add(db, [article("apart", "The river Sarn flooded the old town on Monday.", published=Day(2013, 6, 4))])
    pipeline.add(db, [article("undated", "The Salt Museum opened its doors on Sunday.")])
    before = rows(db)
    pipeline.add(db, CHAIN)

    pipeline.redate(db, documents.find(db, "dated"), Day(2019, 12, 28))

    assert before <= rows(db)


def test_redating_wrongly_and_rightly_again_gives_what_was_there(db: Database) -> None:
    pipeline.add(db, CHAIN)
    before = kept(db)

    for day in (Day(2011, 1, 1), Day(2019, 12, 21)):
        pipeline.redate(db, documents.find(db, "dated"), day)

    assert kept(db) == before


def test_redating_to_the_same_day_changes_no_row(db: Database) -> None:
    pipeline.add(db, CHAIN)
    pipeline.redate(db, documents.find(db, "second"), Day(2019, 12, 24))
    before = list(db.iterdump())

    pipeline.redate(db, documents.find(db, "second"), Day(2019, 12, 24))

    assert list(db.iterdump()) == before


def test_a_day_that_is_taken_away_is_inferred_again(db: Database) -> None:
    pipeline.add(db, CHAIN)
    before = kept(db)
    pipeline.redate(db, documents.find(db, "second"), Day(2019, 12, 24))
    assert dates(db, "second") == {"last Friday": "2019-12-20", "last Tuesday": "2019-12-17"}

    pipeline.redate(db, documents.find(db, "second"), None)

    assert kept(db) == before


@pytest.mark.parametrize("day", [None, Day(2019, 12, 24)])
def test_what_a_person_says_of_a_day_holds_whatever_comes_with_the_document_later(
    db: Database, day: Day | None
) -> None:
    told_by_itself = replace(WEEK.source, published=Day(2001, 1, 1), published_from=PublishedFrom.METADATA)
    pipeline.add(db, [replace(WEEK, source=told_by_itself)])
    pipeline.redate(db, documents.find(db, "week"), day)

    for origin in (PublishedFrom.METADATA, PublishedFrom.GIVEN):
        pipeline.add(db, [replace(WEEK, source=replace(told_by_itself, published_from=origin))])

    assert entries(db)["week"].source.published == day
