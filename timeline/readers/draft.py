"""A document on its way in: what its bytes say of it, before it has its timeline and its id. Knows no kind of file."""

from __future__ import annotations

import re
from base64 import b32encode
from dataclasses import dataclass, field
from datetime import UTC, datetime
from hashlib import blake2b

from timeline.dates import Day
from timeline.publication.evidence import date_strings, datelines, urls
from timeline.publication.evidence.signals import ChosenDate, Evidence, choose
from timeline.readers.errors import (
    MAX_BYTES,
    BadField,
    BadPublished,
    BinaryDocument,
    EmptyDocument,
    InvalidEncoding,
    TooLarge,
)
from timeline.records import Document, PublishedFrom, Source

__all__ = ["Draft", "IngestDefaults", "build_document", "decode", "parse_published"]

_BOM = "\ufeff"
_MAX_ID_LENGTH = 500
_DAY_AND_TIME = re.compile(r"(\d{4}-\d\d-\d\d)(?:[T ]\d\d:\d\d.*)?", re.ASCII | re.DOTALL)


@dataclass(frozen=True, slots=True)
class Draft:
    """What a document says of itself.

    `published` is the day that its giver says, `evidence` what else says it, and `passed_over` are lines of the text,
    with single spaces, that are no such evidence. `id` is None if it has none, `language` is a BCP 47 tag.
    """

    text: str
    id: str | None = None
    title: str | None = None
    url: str | None = None
    language: str = "en"
    published: Day | None = None
    evidence: tuple[Evidence, ...] = ()
    ignored_lines: frozenset[str] = frozenset()


def _today() -> Day:
    return Day.of(datetime.now(UTC).date())


@dataclass(frozen=True, slots=True)
class IngestDefaults:
    """What the giver of documents says of all of them.

    `published` is for those whose giver does not say it of each; nothing is published later than `today`.
    """

    timeline: str = "default"
    published: Day | None = None
    today: Day = field(default_factory=_today)


def build_document(draft: Draft, defaults: IngestDefaults, name: str | None = None) -> Document:
    """The document, whole.

    Without an id of its own it gets one from its text and timeline, so that the same text is the same document.

    Raises:
        EmptyDocument: its text is blank.
        BadField: its id cannot be one.
    """
    if not draft.text.strip():
        raise EmptyDocument
    id = _content_id(defaults.timeline, draft.text) if draft.id is None else draft.id
    if not (id.isprintable() and id.strip() == id and 1 <= len(id) <= _MAX_ID_LENGTH):
        raise BadField("id", f"1 to {_MAX_ID_LENGTH} printable characters, without space at the ends")
    language = draft.language.partition("-")[0].partition("_")[0].lower()
    return Document(_source(draft, defaults, id, name), defaults.timeline, language, draft.text)


def decode(data: bytes) -> str:
    """The text, exactly, but for a byte order mark at its head, which belongs to the encoding.

    Raises:
        TooLarge, BinaryDocument, InvalidEncoding: it cannot be.
    """
    if len(data) > MAX_BYTES:
        raise TooLarge
    if b"\0" in data:
        raise BinaryDocument
    try:
        return data.decode().removeprefix(_BOM)
    except UnicodeDecodeError as error:
        raise InvalidEncoding(error.start) from error


def parse_published(text: str) -> Day:
    """The day that is written, a time of day after it or not. The day is that of the writer's zone.

    Raises:
        BadPublished: there is no such day, or it is before the year 1.
    """
    written = _DAY_AND_TIME.fullmatch(text)
    if written is None:
        raise BadPublished(text)
    try:
        day = Day.read(written[1])
    except ValueError as error:
        raise BadPublished(text) from error
    if day.year < 1:
        raise BadPublished(text)
    return day


def _source(draft: Draft, defaults: IngestDefaults, id: str, name: str | None) -> Source:
    """What a person says of its day outranks what the document says of itself."""
    told = draft.published or defaults.published
    if told is not None:
        return Source(id, name, draft.title, told, PublishedFrom.GIVEN, draft.url)
    belief = _chosen_date(draft, defaults.today)
    if belief is None:
        return Source(id, name, draft.title, None, PublishedFrom.UNKNOWN, draft.url)
    return Source(id, name, draft.title, belief.day, PublishedFrom.METADATA, draft.url, belief.reason)


def _chosen_date(draft: Draft, today: Day) -> ChosenDate | None:
    order = date_strings.numeric_order(draft.language, draft.text)
    lines = (line for line in draft.text.splitlines() if " ".join(line.split()) not in draft.ignored_lines)
    said = datelines.in_text("\n".join(lines), order)
    return choose((*draft.evidence, *urls.evidence(draft.url), *said), today)


def _content_id(timeline: str, text: str) -> str:
    digest = blake2b(f"{timeline}\0{text}".encode(), digest_size=10).digest()
    return b32encode(digest).decode().lower()
