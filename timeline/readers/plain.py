"""Plain text: all of it is the document; what its head says of its day is read as that of any text (`datelines`)."""

from timeline.readers.draft import Draft, decode

__all__ = ["read_plain"]


def read_plain(data: bytes) -> Draft:
    """The document of a .txt file."""
    return Draft(decode(data))
