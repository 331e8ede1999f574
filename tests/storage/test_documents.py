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
def test_a_text_is_kept_to_the_character(db: Database, text: str) -> None:
    document = replace(article(), text=text)

    documents.save(db, document)

    assert documents.find(db, "ferry") == document


@pytest.mark.parametrize("day", [None, Day(2019, 12, 21), Day(-43, 3, 15), Day(12_000, 1, 1)])
def test_a_day_of_publication_is_kept_whatever_its_year(db: Database, day: Day | None) -> None:
    documents.save(db, published("ferry", day))

    assert documents.find(db, "ferry").source.published == day


def test_another_document_under_the_same_id_takes_its_place(db: Database) -> None:
    documents.save(db, article())
    documents.save(db, replace(article(), text="The ferry burnt."))

    assert documents.find(db, "ferry").text == "The ferry burnt."
    assert db.table("documents").count == 1


def test_two_timelines_may_have_a_document_of_the_same_id(db: Database) -> None:
    documents.save(db, article())
    documents.save(db, replace(article(), timeline="court", text="The ferry burnt."))

    assert documents.find(db, "ferry").timeline == "court"
    assert documents.find(db, "ferry", "default").timeline == "default"


def test_an_unknown_document_is_an_error(db: Database) -> None:
    for look in (documents.find, documents.summary):
        with pytest.raises(storage.UnknownDocument, match="'ferry'"):
            look(db, "ferry")


def test_an_entry_tells_all_but_the_text(db: Database, happens: Happens) -> None:
    first, second = happens(on(2019, 12, 20), on(2019, 12, 27))

    entry = documents.summary(db, "ferry")

    assert entry.source == article().source
    assert entry.events == 2
    assert [dated.timex for dated in entry.timexes] == [first.mentions[0].timex, second.mentions[0].timex]


def test_the_list_goes_by_publication_and_ends_with_the_undated(db: Database) -> None:
    for id, day in {"c": None, "b": Day(2019, 12, 21), "a": None, "d": Day(-43, 3, 15)}.items():
        documents.save(db, published(id, day))

    listed = storage.iterate(documents.page, db, DocumentQuery(limit=1))

    assert [entry.source.id for entry in listed] == ["d", "b", "a", "c"]


def test_the_last_page_has_no_next(db: Database) -> None:
    documents.save(db, article())

    assert documents.page(db, DocumentQuery(limit=1)).next is None


def test_the_documents_of_an_unknown_timeline_are_an_error(db: Database) -> None:
    with pytest.raises(storage.UnknownTimeline):
        documents.page(db, DocumentQuery("court"))
