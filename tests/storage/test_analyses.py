"""Tests of `analyses.replace`, the only way to write what is derived from one document."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlite_utils import Database

from tests.pipeline.articles import articles
from tests.storage.factories import with_stored_reason
from timeline.analysis import Analysis, Known, OneOf, UndatedEvidence, Unknown, analyse, publication_of
from timeline.dates import Day, Interval
from timeline.publication.inference import DaySet
from timeline.records import Document
from timeline.records.stored_reason import StoredReason
from timeline.storage import analyses, documents, mentions, relations, timexes
from timeline.storage.recluster_scope import DirtySet
from timeline.storage.undated import inferences
from timeline.storage.undated import links as undated_links
from timeline.wording.publication_reasons import format_publication_reason

SANK, INQUIRY, WRECK = articles()


def dump(db: Database) -> list[str]:
    return list(db.iterdump())


@pytest.mark.parametrize("document", articles(), ids=lambda document: document.source.id)
def test_replace_twice_is_replace_once(db: Database, document: Document) -> None:
    """The same analysis again leaves the same rows, and the same mentions to cluster."""
    documents.save(db, document)
    analysis = analyse(document, publication_of(document))
    dirty = analyses.replace(db, document, analysis)
    before = dump(db)

    again = analyses.replace(db, document, analysis)

    assert dump(db) == before
    assert DirtySet.union([dirty, again]) == again == DirtySet(dirty.new)


def test_replace_returns_the_new_mentions_by_number(db: Database) -> None:
    """The numbers are those of the rows, and the rows hold the values that are returned, their reasons in words."""
    documents.save(db, SANK)

    dirty = analyses.replace(db, SANK, analyse(SANK, publication_of(SANK)))

    assert mentions.by_number(db, dirty.new) == {
        number: with_stored_reason(keyed.mention) for number, keyed in dirty.new.items()
    }
    assert dirty == DirtySet(dirty.new)


def test_replace_stores_timexes_and_relations(db: Database) -> None:
    """The stored rows read back as the analysis, their reasons in words."""
    documents.save(db, INQUIRY)
    analysis = analyse(INQUIRY, publication_of(INQUIRY))

    analyses.replace(db, INQUIRY, analysis)

    assert timexes.by_document(db, "inquiry", "default") == tuple(map(with_stored_reason, analysis.timexes))
    assert db.table("relations").count == len(analysis.relations)
    assert relations.of_events(db, []) == set()


def test_replace_by_another_analysis_removes_the_first(db: Database) -> None:
    """Mentions that are gone are not new any more."""
    documents.save(db, SANK)
    first = analyses.replace(db, SANK, analyse(SANK, publication_of(SANK)))

    second = analyses.replace(db, SANK, Analysis())

    assert set(mentions.numbers_by_id(db, SANK).values()) == set(second.new)
    assert DirtySet.union([first, second]).new == second.new


def test_replace_stores_evidence_of_an_undated_document(db: Database) -> None:
    """Clues and undated mentions are stored, stay when the day is inferred, and go when a day is given."""
    documents.save(db, WRECK)
    evidence = analyse(WRECK, Unknown()).evidence or UndatedEvidence()

    analyses.replace(db, WRECK, analyse(WRECK, Unknown()))
    [(number, clues)] = inferences.clues(db, [1]).items()
    assert clues == [
        replace(clue, reason=StoredReason(format_publication_reason(clue.reason))) for clue in evidence.clues
    ]
    analyses.replace(db, WRECK, analyse(WRECK, OneOf(DaySet.within(Interval(Day(2020, 5, 9), Day(2020, 5, 16))))))
    assert inferences.clues(db, [number]) == {number: clues}
    assert undated_links.has_undated_mentions(db, "default")

    dated = documents.redate(db, WRECK, Day(2020, 5, 9))
    analyses.replace(db, dated, analyse(dated, Known(Day(2020, 5, 9))))

    assert inferences.clues(db, [number]) == {}
    assert not undated_links.has_undated_mentions(db, "default")
