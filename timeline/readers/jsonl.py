"""Reader of JSON Lines; a line is `{"id" or "doc", "text", "title", "published" or "dct", "url", "language"}`."""

from __future__ import annotations

from typing import Any

import orjson

from timeline.readers.draft import Draft, decode, parse_published
from timeline.readers.errors import BadField, Malformed

__all__ = ["read"]


def read(line: bytes) -> Draft:
    """Read one line; all members but `text` may be missing or null, and unknown ones are ignored."""
    try:
        members = orjson.loads(decode(line))
    except orjson.JSONDecodeError as error:
        raise Malformed("JSON", str(error)) from error
    if not isinstance(members, dict):
        raise Malformed("JSON object", f"a line is like {_EXAMPLE}")
    day = _text(members, "published", "dct")
    return Draft(
        _required(members, "text"),
        id=_text(members, "id", "doc"),
        title=_text(members, "title"),
        url=_text(members, "url"),
        language=_text(members, "language") or "en",
        published=None if day is None else parse_published(day),
    )


_EXAMPLE = '{"id": "a", "text": "...", "published": "2019-12-21"}'


def _required(members: dict[str, Any], name: str) -> str:
    text = _text(members, name)
    if text is None:
        raise BadField(name, f"there, as in {_EXAMPLE}")
    return text


def _text(members: dict[str, Any], *names: str) -> str | None:
    """The first of these members that is not null, None if all are."""
    for name in names:
        value = members.get(name)
        if value is not None:
            if not isinstance(value, str):
                raise BadField(name, "a string or null")
            return value
    return None
