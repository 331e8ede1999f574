"""Documents in, events out: tag, settle, find mentions, save, merge, replace.

The law of this room: it alone knows the order of the steps; a batch is one transaction, so that nothing is half stored.
"""

from timeline.pipeline.decide import decide, merge, split, undo
from timeline.pipeline.dry_run import tagged
from timeline.pipeline.ingest import Outcome, Report, add, each, rebuild, upgrade
from timeline.pipeline.redate import Move, preview, redate, remove
from timeline.pipeline.revise import Revision, amend, revise
from timeline.readers.draft import Draft, Given, document
from timeline.readers.errors import (
    BadField,
    BadPublished,
    BinaryDocument,
    EmptyDocument,
    InvalidEncoding,
    Malformed,
    Refusal,
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
    "Given",
    "InvalidEncoding",
    "Malformed",
    "Move",
    "Outcome",
    "Refusal",
    "Report",
    "Revision",
    "TooLarge",
    "UnknownKind",
    "Unreadable",
    "add",
    "amend",
    "decide",
    "document",
    "each",
    "merge",
    "preview",
    "rebuild",
    "redate",
    "remove",
    "revise",
    "split",
    "tagged",
    "undo",
    "upgrade",
]
