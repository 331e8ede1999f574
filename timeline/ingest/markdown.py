"""Markdown, with front matter or without.

The document's text is what follows the front matter, exactly; Markdown's own marks stay in it.
"""

from __future__ import annotations

import re

from timeline.ingest.drafts import Draft, decode, published

__all__ = ["read"]

_FRONT_MATTER = re.compile(r"---[ \t]*\r?\n(?P<lines>(?:.*\n)*?)---[ \t]*(?:\r?\n|\Z)")
_FIELD = re.compile(r"(?P<name>id|title|published|url|language):[ \t]*(?P<value>.*?)[ \t\r]*")


def read(data: bytes) -> Draft:
    """The document of a .md file; front matter tells `id`, `title`, `published`, `url`, `language`, a line each."""
    text = decode(data)
    front = _FRONT_MATTER.match(text)
    if front is None:
        return Draft(text)
    fields = _fields(front["lines"])
    return Draft(
        text[front.end() :],
        id=fields.get("id"),
        title=fields.get("title"),
        url=fields.get("url"),
        language=fields.get("language", "en"),
        published=published(fields["published"]) if "published" in fields else None,
    )


def _fields(lines: str) -> dict[str, str]:
    """What is said of the fields that are known; other lines are for other programs."""
    found = filter(None, map(_FIELD.fullmatch, lines.split("\n")))
    return {field["name"]: _unquoted(field["value"]) for field in found if field["value"]}


def _unquoted(value: str) -> str:
    return value[1:-1] if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'" else value
