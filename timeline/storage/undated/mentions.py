"""Undated mentions: dated expressions of documents without a publication day, before that day is known.

A mention is stored once, however many documents have it, so that a text that is copied a thousand times is compared
once. As it is stored its quote begins at offset 0, and its document is a placeholder. It does not change when its
documents are dated by inference, so that inference depends on the documents alone. Derived: replaced with the mentions
of the document.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import orjson

from timeline.analysis import UndatedMention
from timeline.meanings import notation
from timeline.meanings.operators import Lean
from timeline.records import (
    Anchor,
    AnchorKind,
    Extent,
    Mention,
    Modality,
    PublishedFrom,
    Resolution,
    Source,
    Timex,
)
from timeline.records.stored_reason import StoredReason
from timeline.storage import when_columns
from timeline.storage.json_array import json_array
from timeline.wording.date_reasons import format_date_reason

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from sqlite_utils import Database

    from timeline.records import Document

__all__ = ["add_keys", "by_number", "candidates", "replace", "take_unlinked"]


def replace(db: Database, document: Document, undated: Iterable[UndatedMention]) -> None:
    """Stores these undated mentions of the document and deletes its others."""
    key = {"id": document.source.id, "timeline": document.timeline}
    db.execute(f"DELETE FROM undated_mention_documents WHERE document = {_DOCUMENT_NUMBER}", key)
    rows = [{**key, **_to_row(mention)} for mention in undated]
    db.conn.executemany(
        "INSERT OR IGNORE INTO undated_mentions (timeline, content_hash, depends_on_publication, mention_json) "
        "VALUES (:timeline, :content_hash, :depends_on_publication, :mention_json)",
        rows,
    )
    db.conn.executemany(
        f"INSERT OR IGNORE INTO undated_mention_documents (undated, document) SELECT number, {_DOCUMENT_NUMBER} "
        "FROM undated_mentions WHERE timeline = :timeline AND content_hash = :content_hash",
        rows,
    )


def take_unlinked(db: Database, timeline: str) -> dict[int, UndatedMention]:
    """The undated mentions for which nobody has looked for links yet, by number; marks them as looked at."""
    rows = db.query(
        "SELECT number, depends_on_publication, mention_json FROM undated_mentions "
        "WHERE timeline = ? AND is_unlinked = 1",
        [timeline],
    )
    unlinked = {row["number"]: _from_row(row) for row in rows}
    db.execute("UPDATE undated_mentions SET is_unlinked = 0 WHERE timeline = ? AND is_unlinked = 1", [timeline])
    return unlinked


def by_number(db: Database, numbers: Iterable[int]) -> dict[int, UndatedMention]:
    """The undated mentions of these numbers, by number."""
    rows = db.query(
        "SELECT number, depends_on_publication, mention_json FROM undated_mentions "
        "WHERE number IN (SELECT value FROM json_each(?))",
        [json_array(numbers)],
    )
    return {row["number"]: _from_row(row) for row in rows}


def add_keys(db: Database, keys: Iterable[tuple[int, int]]) -> None:
    """Stores pairs of a blocking key, given by its fingerprint, and an undated mention, given by its number."""
    db.conn.executemany("INSERT INTO undated_blocking_keys (key, undated) VALUES (?, ?)", sorted(keys))


def candidates(db: Database, probe_keys: Mapping[int, Iterable[int]]) -> dict[int, set[int]]:
    """As `coreference_index.candidates`, among the undated mentions."""
    probing = defaultdict(list)
    for mention, keys in probe_keys.items():
        for key in keys:
            probing[key].append(mention)
    candidates: dict[int, set[int]] = {mention: set() for mention in probe_keys}
    rows = db.execute(
        "SELECT key, undated FROM undated_blocking_keys WHERE key IN (SELECT value FROM json_each(?))",
        [json_array(sorted(probing))],
    )
    for fingerprint, undated in rows:
        for mention in probing[fingerprint]:
            candidates[mention].add(undated)
    return candidates


_DOCUMENT_NUMBER = "(SELECT number FROM documents WHERE id = :id AND timeline = :timeline)"

_parse_meaning = lru_cache(maxsize=4096)(notation.parse)


def _to_row(undated: UndatedMention) -> dict[str, str | int]:
    """The columns of an undated mention; `content_hash` is of all of its JSON."""
    encoded = orjson.dumps(_to_json(undated.timex, undated.mention), option=orjson.OPT_SORT_KEYS)
    return {
        "content_hash": int.from_bytes(hashlib.blake2b(encoded, digest_size=8).digest(), signed=True),
        "depends_on_publication": undated.depends_on_publication,
        "mention_json": encoded.decode(),
    }


def _from_row(row: Mapping[str, Any]) -> UndatedMention:
    stored = orjson.loads(row["mention_json"])
    timex = Timex(_extent_from_json(stored["timex"]), _parse_meaning(stored["meaning"]), Lean(stored["lean"]))
    mention = _mention_from_json(stored, timex, _placeholder(row["number"]))
    return UndatedMention(bool(row["depends_on_publication"]), timex, mention)


def _placeholder(number: int) -> Source:
    """A document that no other undated mention has; no id of a real one begins with this character."""
    return Source(f"\0{number}", None, None, None, PublishedFrom.UNKNOWN, None)


def _to_json(timex: Timex, mention: Mention) -> dict[str, Any]:
    """All that `_mention_from_json` reads; offsets count from the beginning of the quote."""
    start = mention.quote.start
    resolution = mention.resolution
    return {
        "quote": mention.quote.exact,
        "predicate": _extent_to_json(mention.predicate, start),
        "title": mention.title,
        "modality": mention.modality.value,
        "actors": mention.actors,
        "places": mention.places,
        "words": sorted(mention.words),
        "said": sorted(mention.said),
        "timex": _extent_to_json(timex.extent, start),
        "meaning": notation.format(timex.meaning),
        "lean": timex.lean.value,
        "when": when_columns.to_columns(resolution.when),
        "value": resolution.value,
        "mod": resolution.mod,
        "anchor": [resolution.anchor.kind.value, resolution.anchor.value],
        "why": format_date_reason(resolution.reason),
    }


def _mention_from_json(stored: Mapping[str, Any], timex: Timex, document: Source) -> Mention:
    anchor_kind, anchor_value = stored["anchor"]
    anchor = Anchor(AnchorKind(anchor_kind), anchor_value)
    when = when_columns.from_row(stored["when"])
    return Mention(
        id="",
        document=document,
        quote=_extent_from_json([0, stored["quote"]]),
        prefix="",
        suffix="",
        timex=timex,
        resolution=Resolution(when, stored["value"], stored["mod"], anchor, StoredReason(stored["why"])),
        predicate=_extent_from_json(stored["predicate"]),
        title=stored["title"],
        modality=Modality(stored["modality"]),
        actors=tuple(stored["actors"]),
        places=tuple(stored["places"]),
        words=frozenset(stored["words"]),
        said=frozenset(stored["said"]),
    )


def _extent_to_json(extent: Extent, offset: int) -> tuple[int, str]:
    return extent.start - offset, extent.exact


def _extent_from_json(extent: Sequence[Any]) -> Extent:
    start, exact = extent
    return Extent(start, start + len(exact), exact)
