"""Drafts: a document as its file gives it, before it gets its timeline, id and publication date."""

from __future__ import annotations

import re
from base64 import b32encode
from dataclasses import dataclass, field
from datetime import UTC, datetime
from hashlib import blake2b
from typing import TYPE_CHECKING

from timeline.dates import Day
from timeline.language_registry import is_analysed
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
from timeline.wording.publication_evidence import format_chosen_date

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["Draft", "IngestDefaults", "build_document", "decode", "parse_published", "primary_language"]

_BOM = "\ufeff"
_MAX_ID_LENGTH = 500
_LANGUAGE = re.compile(r"[a-z]{2,3}")
_DAY_AND_TIME = re.compile(r"(\d{4}-\d\d-\d\d)(?:[T ]\d\d:\d\d.*)?", re.ASCII | re.DOTALL)


@dataclass(frozen=True, slots=True)
class Draft:
    """A document as its file gives it.

    `published` is the day that the sender gives, `evidence` the document's own. `ignored_lines` are lines of the text,
    with single spaces, that give no publication date. `id` is None if it has none, `language` is a BCP 47 tag.
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
    """What the sender says of all documents.

    `published` is for documents without a day given by the sender; evidence of days after `today` is ignored.
    """

    timeline: str = "default"
    published: Day | None = None
    today: Day = field(default_factory=_today)


def build_document(draft: Draft, defaults: IngestDefaults, name: str | None = None) -> Document:
    """Return the complete document.

    Without an id of its own it gets a hash of its text and timeline, so that the same text is the same document.

    Raises:
        EmptyDocument: the text is blank.
        BadField: the id or the language is not allowed.
    """
    if not draft.text.strip():
        raise EmptyDocument
    id = _content_id(defaults.timeline, draft.text) if draft.id is None else draft.id
    if not (id.isprintable() and id.strip() == id and 1 <= len(id) <= _MAX_ID_LENGTH):
        raise BadField("id", f"1 to {_MAX_ID_LENGTH} printable characters, without space at the ends")
    language = primary_language(draft.language)
    if _LANGUAGE.fullmatch(language) is None:
        raise BadField("language", "a language tag (BCP 47), such as en, en-GB or de")
    return Document(_source(draft, defaults, id, name), defaults.timeline, language, draft.text)


def primary_language(tag: str) -> str:
    """Return the language of a BCP 47 tag, or of a locale, without its region and script: "de" for "de-AT"."""
    return re.split(r"[-_]", tag.strip(), maxsplit=1)[0].lower()


def decode(data: bytes) -> str:
    """Decode UTF-8 exactly, without a byte order mark at the start, which belongs to the encoding.

    Raises:
        TooLarge, BinaryDocument, InvalidEncoding: the bytes are no such text.
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
    """Parse an ISO 8601 day, with or without a time of day; the day is that of the writer's zone.

    Raises:
        BadPublished: there is no such day, or it is before the year 1.
    """
    match = _DAY_AND_TIME.fullmatch(text)
    if match is None:
        raise BadPublished(text)
    try:
        day = Day.read(match[1])
    except ValueError as error:
        raise BadPublished(text) from error
    if day.year < 1:
        raise BadPublished(text)
    return day


def _source(draft: Draft, defaults: IngestDefaults, id: str, name: str | None) -> Source:
    """The source of the draft; a day given by the sender outranks the document's own evidence."""
    given = draft.published or defaults.published
    if given is not None:
        return Source(id, name, draft.title, given, PublishedFrom.GIVEN, draft.url)
    chosen = _chosen_date(draft, defaults.today)
    if chosen is None:
        return Source(id, name, draft.title, None, PublishedFrom.UNKNOWN, draft.url)
    by = format_chosen_date(chosen)
    return Source(id, name, draft.title, chosen.day, PublishedFrom.METADATA, draft.url, by)


def _chosen_date(draft: Draft, today: Day) -> ChosenDate | None:
    head_evidence = _dateline_evidence(draft) if is_analysed(primary_language(draft.language)) else ()
    return choose((*draft.evidence, *urls.evidence(draft.url), *head_evidence), today)


def _dateline_evidence(draft: Draft) -> Iterable[Evidence]:
    order = date_strings.numeric_order(draft.language, draft.text)
    lines = (line for line in draft.text.splitlines() if " ".join(line.split()) not in draft.ignored_lines)
    return datelines.in_text("\n".join(lines), order)


def _content_id(timeline: str, text: str) -> str:
    digest = blake2b(f"{timeline}\0{text}".encode(), digest_size=10).digest()
    return b32encode(digest).decode().lower()
