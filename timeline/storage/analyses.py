"""The derived rows of one document: timexes, mentions, relations, the evidence for its publication day, or its failure.

`replace` is the only way to write them. It hides the order that foreign keys ask for: mentions refer to timexes,
relations to mentions, and what depends on the old rows has to be noted before they go.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.storage import analysis_failures, entities, mentions, recluster_scope, relations, timexes
from timeline.storage.recluster_scope import DirtySet
from timeline.storage.undated import inferences
from timeline.storage.undated import mentions as undated_mentions

if TYPE_CHECKING:
    from sqlite_utils import Database

    from timeline.analysis import Analysis
    from timeline.records import Document

__all__ = ["clear", "replace"]


def replace(db: Database, document: Document, analysis: Analysis) -> DirtySet:
    """Store the analysis in place of the document's earlier one, and return what has to be clustered again.

    The document itself has to be stored before. The rows, but for their numbers, depend on nothing else.

    Raises:
        KeyError: a mention has a timex, or a relation a mention, that the analysis does not hold.
    """
    dirty = recluster_scope.dirty_on_removal(db, document)
    timexes.replace(db, document, analysis.timexes)
    mentions.replace(db, document, [keyed.mention for keyed in analysis.mentions])
    numbers = mentions.numbers_by_id(db, document)
    relations.add(db, numbers, analysis.relations)
    entities.save_kinds(db, document, analysis.kinds)
    _replace_evidence(db, document, analysis)
    analysis_failures.replace(db, document, analysis.error)
    new = {numbers[keyed.mention.id]: keyed for keyed in analysis.mentions}
    return DirtySet.union([dirty, DirtySet(new)])


def clear(db: Database) -> None:
    """Delete the derived rows of all documents, their events and entities."""
    for table in ("events", "entities", "mentions", "timexes", "undated_mentions", "analysis_failures", "actor_kinds"):
        db.execute(f"DELETE FROM {table}")


def _replace_evidence(db: Database, document: Document, analysis: Analysis) -> None:
    """Store the evidence; a dated document has none, and evidence that is None leaves what is stored."""
    if analysis.evidence is None:
        return
    undated_mentions.replace(db, document, analysis.evidence.mentions)
    if document.source.published is None:
        inferences.save_clues(db, document, analysis.evidence.clues)
    else:
        inferences.delete(db, document)
