"""Reader of Markdown, with or without front matter: lines of YAML between `---`, or TOML between `+++`.

The text is what follows the front matter, exactly, with Markdown's marks. `published` is a day given by the sender;
`date` and similar fields, which other programs use too, are the document's own evidence.
"""

from __future__ import annotations

import re
import tomllib
from datetime import date
from typing import TYPE_CHECKING

from timeline.publication.evidence import date_strings
from timeline.publication.evidence.signals import Signal
from timeline.readers.draft import Draft, decode, parse_published
from timeline.readers.errors import BadPublished, Malformed

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from timeline.dates import Day
    from timeline.meanings.operators import NumericDateOrder
    from timeline.publication.evidence.signals import Evidence

__all__ = ["read"]

_FRONT_MATTER = re.compile(r"(?P<mark>---|\+\+\+)[ \t]*\r?\n(?P<lines>(?:.*\n)*?)(?P=mark)[ \t]*(?:\r?\n|\Z)")
_FIELD = re.compile(r"(?P<name>[A-Za-z][\w-]*):(?P<value>.*)")
_QUOTED = re.compile(r"(?P<mark>[\"'])(?P<text>.*)(?P=mark)(?:[ \t]+#.*)?")
_YAML_COMMENT = re.compile(r"(?:^|(?<=[ \t]))#.*")
_DATE_FIELDS = """
    pubDate publishDate publish_date publishedDate published_date datePublished date_published publishedAt published_at
    publication_date date
""".split()
"""The fields in which other programs keep the publication date, the most certain first."""
_BOOLEANS = {"true", "false", "yes", "no"}


def read(data: bytes) -> Draft:
    """Read a .md file; front matter may have `id`, `title`, `published`, `url` and `language`, a line each.

    Raises:
        BadPublished: `published` is given and is no day.
        Malformed: the text between `+++` is no TOML.
    """
    text = decode(data)
    front = _FRONT_MATTER.match(text)
    if front is None:
        return Draft(text)
    fields = _parse_toml(front["lines"]) if front["mark"] == "+++" else _parse_yaml(front["lines"])
    rest, language = text[front.end() :], fields.get("language", "en")
    order = date_strings.numeric_order(language, rest)
    return Draft(
        rest,
        id=fields.get("id"),
        title=fields.get("title"),
        url=fields.get("url"),
        language=language,
        published=_published(fields, order),
        evidence=tuple(_evidence(fields, order)),
    )


def _published(fields: Mapping[str, str], order: NumericDateOrder | None) -> Day | None:
    """The day given by the sender; `published: false` in blogs means that a draft is not published."""
    published = fields.get("published")
    if published is None or published.lower() in _BOOLEANS:
        return None
    try:
        return parse_published(published)
    except BadPublished:
        parsed = date_strings.parse(published, order)
        if parsed is None:
            raise
        return parsed.day


def _evidence(fields: Mapping[str, str], order: NumericDateOrder | None) -> Iterator[Evidence]:
    for name in _DATE_FIELDS:
        day = date_strings.parse(fields.get(name, ""), order)
        if day is not None:
            yield day.as_evidence(Signal.FRONT_MATTER, name)
            return


def _parse_yaml(lines: str) -> dict[str, str]:
    """The fields with a value on their own line; other lines are ignored."""
    matches = filter(None, map(_FIELD.fullmatch, lines.split("\n")))
    fields = ((field["name"], _unquoted(field["value"].strip(" \t\r"))) for field in matches)
    return {name: value for name, value in fields if value}


def _parse_toml(lines: str) -> dict[str, str]:
    try:
        fields = tomllib.loads(lines.replace("\r\n", "\n"))
    except tomllib.TOMLDecodeError as error:
        raise Malformed("TOML front matter", str(error)) from error
    return {name: _as_text(value) for name, value in fields.items() if value and isinstance(value, str | date)}


def _as_text(value: str | date) -> str:
    return value if isinstance(value, str) else value.isoformat()


def _unquoted(value: str) -> str:
    quoted = _QUOTED.fullmatch(value)
    return quoted["text"] if quoted else _YAML_COMMENT.sub("", value).rstrip(" \t")
