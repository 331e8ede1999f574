"""Dating backlog: the database counts the events that wait for a document's publication day, whatever changes."""

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
    """The rows of the backlog, counted from scratch."""
    return set(
        db.execute("""
            SELECT d.timeline, d.id, count(DISTINCT e.number) FROM documents AS d
            LEFT JOIN mentions AS m ON m.document = d.number LEFT JOIN timexes AS t ON t.number = m.timex
            LEFT JOIN event_mentions AS em ON em.mention = m.number AND t.depends_on_publication AND t.anchor = 'none'
            LEFT JOIN events AS e ON e.number = em.event AND e.earliest IS NULL AND NOT e.hidden
            WHERE d.published IS NULL GROUP BY d.number
        """)
    )


def stored(db: Database) -> set[tuple[str, str, int]]:
    return set(db.execute("SELECT timeline, id, waiting FROM dating_backlog"))


@pytest.mark.parametrize("limit", [1, 2, 100])
def test_page_sorts_by_waiting_events(db: Database, limit: int) -> None:
    """Documents whose day would date most events come first; dated documents are left out."""
    pipeline.add(db, [NONE, KNOWN, ONE, THREE])

    assert needy(db, limit) == [("three", 3), ("one", 1), ("none", 0)]


def test_counts_agree_everywhere(db: Database) -> None:
    """Summary, lists and `counts` have the same numbers."""
    pipeline.add(db, [NONE, KNOWN, ONE, THREE])

    by_date = {entry.source.id: entry.waiting for entry in storage.iterate(documents.page, db, DocumentQuery())}
    assert by_date == {"known": 0, "none": 0, "one": 1, "three": 3}
    assert {id: documents.summary(db, id).waiting for id in by_date} == by_date
    assert backlog.counts(db, "default", ["one", "three", "known", "lost"]) == {"one": 1, "three": 3}


def test_page_sorts_equal_counts_by_id(db: Database) -> None:
    """Documents of equal counts are sorted by id."""
    pipeline.add(db, [replace(ONE, source=replace(ONE.source, id=id), text=f"{id}: {ONE.text}") for id in "cab"])

    assert [id for id, _ in needy(db, 1)] == ["a", "b", "c"]


def test_backlog_follows_the_publication_day(db: Database) -> None:
    """A document leaves the list when it is dated and returns when it is undated."""
    pipeline.add(db, [ONE, THREE])
    given = replace(THREE, source=replace(THREE.source, published=Day(2019, 12, 21)))

    documents.save(db, given)
    assert needy(db) == [("one", 1)]
    documents.save(db, THREE)
    assert needy(db) == [("three", 3), ("one", 1)]


def test_backlog_follows_the_text(db: Database) -> None:
    """A new text of a document is counted again."""
    pipeline.add(db, [ONE, THREE])

    pipeline.add(db, [replace(THREE, text=NONE.text)])
    assert needy(db) == [("one", 1), ("three", 0)]


def test_backlog_leaves_out_deleted_documents(db: Database) -> None:
    """A deleted document is not in the list."""
    pipeline.add(db, [ONE, THREE])

    db.execute("DELETE FROM documents WHERE id = 'three'")
    assert needy(db) == [("one", 1)]
    assert stored(db) == counted(db)


def test_event_of_two_documents_waits_for_both(db: Database) -> None:
    """An undated event of two documents counts for each."""
    reported = [mention(document, 0, UNKNOWN) for document in (article("a"), article("b"))]
    for one, document in zip(reported, (article("a"), article("b")), strict=True):
        documents.save(db, document)
        timexes.replace(db, document, [dated(one)])
        mentions.replace(db, document, [one])

    events.replace(db, whole(db), [event(*reported)])
    assert needy(db) == [("a", 1), ("b", 1)]
    events.replace(db, whole(db), [replace(event(*reported), when=on(2019, 12, 20))])
    assert needy(db) == [("a", 0), ("b", 0)]


def test_hidden_event_is_not_counted(db: Database) -> None:
    """A hidden event waits for no date."""
    pipeline.add(db, [ONE])
    (hidden,) = (one for one in storage.iterate(events.page, db, EventQuery()) if one.when.earliest is None)

    pipeline.decide(db, hidden, Hide(), Signature("Ada", datetime(2026, 11, 24, tzinfo=UTC)))
    assert needy(db) == [("one", 0)]


def test_backlog_separates_timelines(db: Database) -> None:
    """Each timeline has a list of its own."""
    pipeline.add(db, [ONE, replace(THREE, timeline="court")])

    assert needy(db) == [("one", 1)]
    assert [one.waiting for one in documents.page(db, DocumentQuery("court", MissingField.DATE)).items] == [3]


SENTENCES = ("A bridge fell on Monday.", "The mayor wept on May 8.", "The ferry sank in 2015.", "Ada Roe won Friday.")


def changes(rng: random.Random) -> Iterator[Document]:
    """Documents that are added, changed, dated and undated in random order."""
    for _ in range(30):
        day = rng.choice((None, None, Day(2019, 12, 21)))
        yield write(rng.choice("abcdef"), " ".join(rng.sample(SENTENCES, rng.randint(1, 4))), day)


@pytest.mark.parametrize("seed", range(5))
def test_counts_are_right_after_any_changes(db: Database, seed: int) -> None:
    """The stored counts are those of a count from scratch, after changes and a rebuild."""
    for document in changes(random.Random(seed)):  # noqa: S311 - no secret
        pipeline.add(db, [document])
        assert stored(db) == counted(db)

    before = stored(db)
    pipeline.rebuild(db)
    assert stored(db) == counted(db) == before


def test_page_by_need_scans_an_index(db: Database) -> None:
    """The list is read from its index without sorting."""
    plan = db.execute(
        f"EXPLAIN QUERY PLAN {document_queries.PAGE_QUERIES[MissingField.DATE]}",
        {"timeline": "default", "place": 0, "id": "", "limit": 9},
    ).fetchall()

    lines = [line for *_, line in plan]
    assert any(
        "USING INDEX dating_backlog_by_waiting (timeline=? AND (negative_waiting,id)>(?,?))" in line for line in lines
    ), lines
    assert not any("TEMP B-TREE FOR ORDER BY" in line for line in lines), lines
