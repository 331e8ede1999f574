"""What there is to choose from."""

from collections.abc import Callable

import pytest
from sqlite_utils import Database

from tests.storage.factories import article, on
from timeline.records import Event
from timeline.storage import UnknownTimeline, documents
from timeline.storage.search import facets

Happens = Callable[..., tuple[Event, ...]]


def test_actors_and_documents_are_offered_by_name(db: Database, happens: Happens) -> None:
    happens(on(2019, 12, 20), on(2019, 12, 21))

    assert facets.find(db, "default") == facets.Facets(("Ada Lindqvist",), (("ferry", "The ferry"),))


def test_documents_that_are_too_many_are_not_offered(db: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(facets, "_MAX_DOCUMENTS", 2)
    for id in ("one", "two", "three"):
        documents.save(db, article(id))

    assert facets.find(db, "default").documents == ()


def test_a_timeline_that_is_not_there_offers_nothing(db: Database) -> None:
    with pytest.raises(UnknownTimeline):
        facets.find(db, "court")
