"""Bytes to documents: one module a file format.

Contract: a reader gives the text as it was given, and what the file says about itself. Input that cannot be read raises
a `Refusal`, which says what to do. It does not know the database.
"""

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
    "Refusal",
    "TooLarge",
    "UnknownKind",
    "Unreadable",
    "document",
]
