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
from timeline.ingest.redating import redate, remove
from timeline.ingest.steps import Report, add, rebuild, upgrade

__all__ = [
    "BadField",
    "BadPublished",
    "BinaryDocument",
    "Draft",
    "EmptyDocument",
    "Given",
    "InvalidEncoding",
    "Malformed",
    "Refusal",
    "Report",
    "TooLarge",
    "UnknownKind",
    "Unreadable",
    "add",
    "decide",
    "document",
    "merge",
    "rebuild",
    "redate",
    "remove",
    "split",
    "undo",
    "upgrade",
]
