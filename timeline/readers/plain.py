"""Reader of plain text: the whole file is the text of the document."""

from timeline.readers.draft import Draft, decode

__all__ = ["read_plain"]


def read_plain(data: bytes) -> Draft:
    """Read a .txt file."""
    return Draft(decode(data))
