"""Tests of incremental entity resolution: entities depend on the stored events alone, whatever their history."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.pipeline.test_update_events import empty
from timeline import pipeline, storage
from timeline.dates import Day
from timeline.records import DatedBy, Document, PublishedFrom, Source
from timeline.storage import EntityQuery, EventQuery, Hidden, entities, events

if TYPE_CHECKING:
    from random import Random

    from sqlite_utils import Database

    from timeline.storage.entities import Entity

ROSA = "Mayor Rosa Feld resigned on Monday."
FELD = "Feld left on Tuesday."
ADA = "Ada Feld married on Wednesday."
BOARD = "The Serrin Rail Board closed the line on Thursday."
SRB = "SRB reopened the station on Friday."
TEXTS = st.lists(st.sampled_from([ROSA, FELD, ADA, BOARD, SRB]), min_size=1, max_size=2).map("\n\n".join)
MONDAY = Day(2013, 6, 3)


def documents(*texts: str) -> list[Document]:
    return [
        Document(Source(f"d{number}", None, None, MONDAY, PublishedFrom.GIVEN, None), "default", "en", text)
        for number, text in enumerate(texts)
    ]


def listed(db: Database) -> list[Entity]:
    return list(storage.iterate(entities.page, db, EntityQuery()))


def names(db: Database) -> list[tuple[str, ...]]:
    return sorted(tuple(sorted(entity.names)) for entity in listed(db))


def found_by_name(db: Database) -> dict[str, list[str]]:
    """The ids of the events of each name, in order."""
    query = EventQuery(dated_by=frozenset(DatedBy), hidden=Hidden.INCLUDE)
    return {
        name: [event.id for event in storage.iterate(events.page, db, replace(query, actor=name))]
        for entity in listed(db)
        for name in entity.names
    }


def test_names_of_several_documents_are_one_entity(db: Database) -> None:
    """A last name alone, and an abbreviation, mean the entity that another document names in full."""
    pipeline.add(db, documents(ROSA, FELD, BOARD, SRB))

    assert names(db) == [("Feld", "Rosa Feld"), ("SRB", "Serrin Rail Board")]
    assert [entity.name for entity in listed(db)] == ["Rosa Feld", "Serrin Rail Board"]
    assert found_by_name(db)["Feld"] == found_by_name(db)["Rosa Feld"]
    assert len(found_by_name(db)["Feld"]) == 2


def test_name_is_parted_from_its_entity_and_returns(db: Database) -> None:
    """Feld is nobody else while Rosa Feld and Ada Feld are there, and is Rosa Feld again when Ada Feld goes."""
    rosa, feld, ada = documents(ROSA, FELD, ADA)
    pipeline.add(db, [rosa, feld])
    before = listed(db), found_by_name(db)

    pipeline.add(db, [ada])
    assert names(db) == [("Ada Feld",), ("Feld",), ("Rosa Feld",)]

    pipeline.remove(db, ada)
    assert (listed(db), found_by_name(db)) == before

    pipeline.remove(db, rosa)
    assert names(db) == [("Feld",)]


def test_redating_leaves_entities(db: Database) -> None:
    """Redating and reanalysing the documents changes no entity."""
    given = documents(ROSA, FELD, BOARD)
    pipeline.add(db, given)
    before = listed(db)

    pipeline.redate(db, given[0], Day(2014, 6, 3))
    pipeline.reanalyse(db, given[1:])

    assert listed(db) == before


def test_rebuild_gives_the_same_entities(db: Database) -> None:
    """All derived rows made again give the entities that there were."""
    pipeline.add(db, documents(ROSA, FELD, BOARD, SRB))
    before = listed(db), found_by_name(db)

    pipeline.rebuild(db)

    assert (listed(db), found_by_name(db)) == before


@pytest.mark.slow
@settings(max_examples=15, deadline=None)
@given(st.lists(TEXTS, min_size=1, max_size=6), st.randoms(use_true_random=False))
def test_update_entities_in_any_order(texts: list[str], chance: Random) -> None:
    """Documents one by one in any order, with others that go again, give the entities of all at once."""
    with empty() as db, empty() as other:
        given = documents(*texts)
        pipeline.add(db, given)
        kept = given[: 1 + len(given) // 2]
        for document in given[len(kept) :]:
            pipeline.remove(db, document)
        chance.shuffle(kept)
        for document in kept:
            pipeline.add(other, [document])

        assert (listed(other), found_by_name(other)) == (listed(db), found_by_name(db))
