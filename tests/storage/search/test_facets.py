"""Facets: the choices of a filter form."""

from collections.abc import Callable

import pytest
from sqlite_utils import Database

from tests.storage.factories import article, on
from timeline.records import Event
from timeline.storage import UnknownTimeline, documents
from timeline.storage.search import facets

Happens = Callable[..., tuple[Event, ...]]


def test_find_gives_actors_and_documents(db: Database, happens: Happens) -> None:
    """The facets are names of actors and documents."""
    happens(on(2019, 12, 20), on(2019, 12, 21))

    assert facets.find(db, "default") == facets.Facets(("Ada Lindqvist",), (("ferry", "The ferry"),))


def test_find_gives_no_documents_where_too_many(db: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    """A timeline with too many documents has no facet of them."""
    monkeypatch.setattr(facets, "_MAX_DOCUMENTS", 2)
    for id in ("one", "two", "three"):
        documents.save(db, article(id))

    assert facets.find(db, "default").documents == ()


def test_find_facets_refuses_unknown_timeline(db: Database) -> None:
    """There is an error for a timeline that does not exist."""
    with pytest.raises(UnknownTimeline):
        facets.find(db, "court")
