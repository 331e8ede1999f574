"""Bytes to documents: one module a file format.

Contract: a reader gives the text as it was given, and what the file says about itself. Input that cannot be read raises
a `Refusal`, which says what to do. It does not know the database.
"""

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
    "Rejection",
    "TooLarge",
    "UnknownKind",
    "Unreadable",
    "build_document",
]
