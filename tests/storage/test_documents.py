from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlite_utils import Database

from tests.storage.conftest import Happens
from tests.storage.factories import article, on
from timeline import storage
from timeline.dates import Day
from timeline.records import Document, PublishedFrom
from timeline.storage import DocumentQuery, documents


def published(id: str, day: Day | None) -> Document:
    document = article(id)
    origin = PublishedFrom.UNKNOWN if day is None else PublishedFrom.GIVEN
    return replace(document, source=replace(document.source, published=day, published_from=origin))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text())
def test_save_keeps_each_character(db: Database, text: str) -> None:
    """A text is stored as it is."""
    document = replace(article(), text=text)

    documents.save(db, document)

    assert documents.find(db, "ferry") == document


@pytest.mark.parametrize("day", [None, Day(2019, 12, 21), Day(-43, 3, 15), Day(12_000, 1, 1)])
def test_save_keeps_publication_day_of_any_year(db: Database, day: Day | None) -> None:
    """A publication day can be before Christ and after 9999."""
    documents.save(db, published("ferry", day))

    assert documents.find(db, "ferry").source.published == day


def test_save_replaces_document_of_same_id(db: Database) -> None:
    """A document replaces the one of its id."""
    documents.save(db, article())
    documents.save(db, replace(article(), text="The ferry burnt."))

    assert documents.find(db, "ferry").text == "The ferry burnt."
    assert db.table("documents").count == 1


def test_find_distinguishes_timelines(db: Database) -> None:
    """Two timelines can have documents of one id."""
    documents.save(db, article())
    documents.save(db, replace(article(), timeline="court", text="The ferry burnt."))

    assert documents.find(db, "ferry").timeline == "court"
    assert documents.find(db, "ferry", "default").timeline == "default"


def test_find_refuses_unknown_document(db: Database) -> None:
    """There is an error for an id that no document has."""
    for function in (documents.find, documents.summary):
        with pytest.raises(storage.UnknownDocument, match="'ferry'"):
            function(db, "ferry")


def test_summary_has_all_but_the_text(db: Database, happens: Happens) -> None:
    """A summary has source, number of events and timexes."""
    first, second = happens(on(2019, 12, 20), on(2019, 12, 27))

    summary = documents.summary(db, "ferry")

    assert summary.source == article().source
    assert summary.events == 2
    assert [dated.timex for dated in summary.timexes] == [first.mentions[0].timex, second.mentions[0].timex]


def test_page_sorts_by_publication_undated_last(db: Database) -> None:
    """The oldest document comes first, undated documents come last."""
    for id, day in {"c": None, "b": Day(2019, 12, 21), "a": None, "d": Day(-43, 3, 15)}.items():
        documents.save(db, published(id, day))

    listed = storage.iterate(documents.page, db, DocumentQuery(limit=1))

    assert [summary.source.id for summary in listed] == ["d", "b", "a", "c"]


def test_page_that_is_the_last_has_no_next(db: Database) -> None:
    """The last page has no cursor."""
    documents.save(db, article())

    assert documents.page(db, DocumentQuery(limit=1)).next is None


def test_page_of_documents_refuses_unknown_timeline(db: Database) -> None:
    """There is an error for a timeline that does not exist."""
    with pytest.raises(storage.UnknownTimeline):
        documents.page(db, DocumentQuery("court"))
