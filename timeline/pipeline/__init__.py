"""Documents in, events out: tag, settle, find mentions, save, merge, replace.

The law of this room: it alone knows the order of the steps; a batch is one transaction, so that nothing is half stored.
"""

from timeline.pipeline.decide import decide, merge, split, undo
from timeline.pipeline.dry_run import tag_and_resolve
from timeline.pipeline.ingest import Outcome, Report, add, add_each, rebuild, upgrade
from timeline.pipeline.redate import Move, preview, redate, remove
from timeline.pipeline.revise import Revision, amend, revise
from timeline.readers.draft import Draft, IngestDefaults, build_document
from timeline.readers.errors import (
    BadField,
    BadPublished,
    BinaryDocument,
    EmptyDocument,
    InvalidEncoding,
    Malformed,
    Rejection,
    TooLarge,
    UnknownKind,
    Unreadable,
)

__all__ = [
    "BadField",
    "BadPublished",
    "BinaryDocument",
    "Draft",
    "EmptyDocument",
    "IngestDefaults",
    "InvalidEncoding",
    "Malformed",
    "Move",
    "Outcome",
    "Rejection",
    "Report",
    "Revision",
    "TooLarge",
    "UnknownKind",
    "Unreadable",
    "add",
    "add_each",
    "amend",
    "build_document",
    "decide",
    "merge",
    "preview",
    "rebuild",
    "redate",
    "remove",
    "revise",
    "split",
    "tag_and_resolve",
    "undo",
    "upgrade",
]
