"""Readers of files and uploads: bytes to documents, one module a file format.

Contract: a reader returns the text of the article unchanged, and what the file says about itself. Input
that cannot be read becomes a `Rejection`, whose error says what to do. Readers do not know the database.
"""

from timeline.readers.draft import Draft, IngestDefaults, build_document
from timeline.readers.errors import (
    BadField,
    BadPublished,
    BinaryDocument,
    EmptyDocument,
    InvalidEncoding,
    Malformed,
    ReadingFailed,
    Rejection,
    TooLarge,
    UnknownKind,
    Unreadable,
    refusal_of,
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
    "ReadingFailed",
    "Rejection",
    "TooLarge",
    "UnknownKind",
    "Unreadable",
    "build_document",
    "refusal_of",
]
