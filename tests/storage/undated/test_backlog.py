"""How many events wait for the date of a document is counted by the database, whatever becomes of them."""

import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from sqlite_utils import Database

from tests.storage.factories import article, dated, event, mention, on, whole
from timeline import pipeline, storage
from timeline.dates import UNKNOWN, Day
from timeline.records import Document, PublishedFrom, Source
from timeline.records.decisions import Hide, Signature
from timeline.storage import (
    DocumentQuery,
    EventQuery,
    MissingField,
    document_queries,
    documents,
    events,
    mentions,
    timexes,
)
from timeline.storage.undated import backlog


def write(id: str, text: str, published: Day | None = None, timeline: str = "default") -> Document:
    known = PublishedFrom.UNKNOWN if published is None else PublishedFrom.GIVEN
    return Document(Source(id, f"{id}.txt", None, published, known, None), timeline, "en", text)


ONE = write("one", "The captain resigned on Tuesday. The yard closed in 2015. The ferry sailed for hours.")
THREE = write("three", "A bridge fell on Monday. The mayor wept on Friday. The memorial was unveiled on June 3.")
NONE = write("none", "The tower was built in 1967.")
KNOWN = write("known", "The court ruled on Friday.", Day(2019, 12, 21))


def needy(db: Database, limit: int = 100) -> list[tuple[str, int]]:
    listed = storage.iterate(documents.page, db, DocumentQuery(needs=MissingField.DATE, limit=limit))
    return [(entry.source.id, entry.waiting) for entry in listed]


def counted(db: Database) -> set[tuple[str, str, int]]:
    """The same, counted anew from all that is kept."""
    return set(
        db.execute("""
            SELECT d.timeline, d.id, count(DISTINCT e.number) FROM documents AS d
            LEFT JOIN mentions AS m ON m.document = d.number LEFT JOIN timexes AS t ON t.number = m.timex
            LEFT JOIN event_mentions AS em ON em.mention = m.number AND t.depends_on_publication AND t.anchor = 'none'
            LEFT JOIN events AS e ON e.number = em.event AND e.earliest IS NULL AND NOT e.hidden
            WHERE d.published IS NULL GROUP BY d.number
        """)
    )


def kept(db: Database) -> set[tuple[str, str, int]]:
    return set(db.execute("SELECT timeline, id, waiting FROM dating_backlog"))


@pytest.mark.parametrize("limit", [1, 2, 100])
def test_those_that_a_date_would_help_most_come_first_and_no_dated_one(db: Database, limit: int) -> None:
    pipeline.add(db, [NONE, KNOWN, ONE, THREE])

    assert needy(db, limit) == [("three", 3), ("one", 1), ("none", 0)]


def test_as_many_are_told_by_the_entry_of_one_document_and_by_every_list(db: Database) -> None:
    pipeline.add(db, [NONE, KNOWN, ONE, THREE])

    by_date = {entry.source.id: entry.waiting for entry in storage.iterate(documents.page, db, DocumentQuery())}
    assert by_date == {"known": 0, "none": 0, "one": 1, "three": 3}
    assert {id: documents.summary(db, id).waiting for id in by_date} == by_date
    assert backlog.counts(db, "default", ["one", "three", "known", "lost"]) == {"one": 1, "three": 3}


def test_ties_are_broken_by_the_id(db: Database) -> None:
    pipeline.add(db, [replace(ONE, source=replace(ONE.source, id=id), text=f"{id}: {ONE.text}") for id in "cab"])

    assert [id for id, _ in needy(db, 1)] == ["a", "b", "c"]


def test_a_date_that_comes_takes_a_document_from_the_list_and_one_that_goes_brings_it_back(db: Database) -> None:
    pipeline.add(db, [ONE, THREE])
    given = replace(THREE, source=replace(THREE.source, published=Day(2019, 12, 21)))

    documents.save(db, given)
    assert needy(db) == [("one", 1)]
    documents.save(db, THREE)
    assert needy(db) == [("three", 3), ("one", 1)]


def test_a_text_in_the_place_of_another_is_counted_anew(db: Database) -> None:
    pipeline.add(db, [ONE, THREE])

    pipeline.add(db, [replace(THREE, text=NONE.text)])
    assert needy(db) == [("one", 1), ("three", 0)]


def test_a_document_that_is_taken_out_is_in_no_list(db: Database) -> None:
    pipeline.add(db, [ONE, THREE])

    db.execute("DELETE FROM documents WHERE id = 'three'")
    assert needy(db) == [("one", 1)]
    assert kept(db) == counted(db)


def test_an_event_that_two_texts_tell_waits_for_each_of_them(db: Database) -> None:
    told = [mention(document, 0, UNKNOWN) for document in (article("a"), article("b"))]
    for one, document in zip(told, (article("a"), article("b")), strict=True):
        documents.save(db, document)
        timexes.replace(db, document, [dated(one)])
        mentions.replace(db, document, [one])

    events.replace(db, whole(db), [event(*told)])
    assert needy(db) == [("a", 1), ("b", 1)]
    events.replace(db, whole(db), [replace(event(*told), when=on(2019, 12, 20))])
    assert needy(db) == [("a", 0), ("b", 0)]


def test_what_a_person_has_hidden_waits_for_nothing(db: Database) -> None:
    pipeline.add(db, [ONE])
    (hidden,) = (one for one in storage.iterate(events.page, db, EventQuery()) if one.when.earliest is None)

    pipeline.decide(db, hidden, Hide(), Signature("Ada", datetime(2026, 11, 24, tzinfo=UTC)))
    assert needy(db) == [("one", 0)]


def test_another_timeline_has_needs_of_its_own(db: Database) -> None:
    pipeline.add(db, [ONE, replace(THREE, timeline="court")])

    assert needy(db) == [("one", 1)]
    assert [one.waiting for one in documents.page(db, DocumentQuery("court", MissingField.DATE)).items] == [3]


SENTENCES = ("A bridge fell on Monday.", "The mayor wept on May 8.", "The ferry sank in 2015.", "Ada Roe won Friday.")


def changes(rng: random.Random) -> Iterator[Document]:
    """Documents that come, are changed, dated and undated again."""
    for _ in range(30):
        day = rng.choice((None, None, Day(2019, 12, 21)))
        yield write(rng.choice("abcdef"), " ".join(rng.sample(SENTENCES, rng.randint(1, 4))), day)


@pytest.mark.parametrize("seed", range(5))
def test_the_count_is_right_after_any_changes_and_after_all_is_made_again(db: Database, seed: int) -> None:
    for document in changes(random.Random(seed)):  # noqa: S311 - no secret
        pipeline.add(db, [document])
        assert kept(db) == counted(db)

    before = kept(db)
    pipeline.rebuild(db)
    assert kept(db) == counted(db) == before


def test_the_list_walks_its_index_however_many_documents_there_are(db: Database) -> None:
    plan = db.execute(
        f"EXPLAIN QUERY PLAN {document_queries.PAGE_QUERIES[MissingField.DATE]}",
        {"timeline": "default", "place": 0, "id": "", "limit": 9},
    ).fetchall()

    told = [line for *_, line in plan]
    assert any(
        "USING INDEX dating_backlog_by_waiting (timeline=? AND (negative_waiting,id)>(?,?))" in line for line in told
    ), told
    assert not any("TEMP B-TREE FOR ORDER BY" in line for line in told), told
