"""Plain text: all of it is the document."""

from timeline.ingest.drafts import Draft, decode

__all__ = ["read"]


def read(data: bytes) -> Draft:
    """The document of a .txt file."""
    return Draft(decode(data))
