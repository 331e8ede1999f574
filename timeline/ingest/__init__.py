"""Documents in, events out: tag, settle, find mentions, save, merge, replace.

The law of this room: it alone knows the order of the steps; a batch is one transaction, so that nothing is half stored.
"""

from timeline.ingest.deciding import decide, merge, split, undo
from timeline.ingest.drafts import Draft, Given, document
from timeline.ingest.faults import (
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
from timeline.ingest.redating import Move, preview, redate, remove
from timeline.ingest.revising import Revision, amend, revise
from timeline.ingest.steps import Outcome, Report, add, each, rebuild, upgrade
from timeline.ingest.trying import tagged

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
