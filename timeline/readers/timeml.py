"""Reader of TimeML: the text without tags, and the document creation time; annotations are ignored."""

from __future__ import annotations

from xml.etree import ElementTree as ET

from timeline.readers.draft import Draft, decode, parse_published
from timeline.readers.errors import Malformed

__all__ = ["read"]


def read(data: bytes) -> Draft:
    """Read a .tml file."""
    text = decode(data)
    if "<!ENTITY" in text:
        raise Malformed("TimeML", "it declares entities, which may blow up: write them out")
    try:
        root = ET.fromstring(text)  # noqa: S314 - the attacks are by entities, and there are none
    except ET.ParseError as error:
        raise Malformed("TimeML", str(error)) from error
    body = root.find("TEXT")
    if body is None:
        raise Malformed("TimeML", "it has no TEXT")
    created = root.find("DCT/TIMEX3")
    day = None if created is None else created.get("value")
    return Draft(
        "".join(body.itertext()),
        title=root.findtext("TITLE") or None,
        published=None if day is None else parse_published(day),
    )
