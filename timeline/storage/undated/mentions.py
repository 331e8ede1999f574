"""What undated documents tell, as it is before anyone knows their day. Derived: replaced with their mentions.

A telling is kept once, however many documents tell it so: what is copied a thousand times is looked at once. It stays
as it is when its documents are dated by inference, so that what follows from it depends on the documents alone.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from dataclasses import replace as replaced
from typing import TYPE_CHECKING, Any

import orjson

from timeline.analysis import UndatedMention
from timeline.records import DatedTimex, Extent, Timex
from timeline.storage import coreference_index, mentions, timexes
from timeline.storage.json_array import json_array

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from sqlite_utils import Database

    from timeline.records import Document, Mention

__all__ = ["add_keys", "by_number", "candidates", "clear", "replace", "take_unlinked"]


def replace(db: Database, document: Document, undated: Iterable[UndatedMention]) -> None:
    """Keeps these of the document, and no others."""
    this = {"id": document.source.id, "timeline": document.timeline}
    db.execute(f"DELETE FROM told_in WHERE document = {_DOCUMENT_NUMBER}", this)
    rows = [{**this, "hangs": one.depends_on_publication, **_columns(one)} for one in undated]
    db.conn.executemany(
        "INSERT OR IGNORE INTO tellings (timeline, key, hangs, told) VALUES (:timeline, :key, :hangs, :told)", rows
    )
    db.conn.executemany(
        "INSERT OR IGNORE INTO told_in (telling, document) "
        f"SELECT number, {_DOCUMENT_NUMBER} FROM tellings WHERE timeline = :timeline AND key = :key",
        rows,
    )


def clear(db: Database) -> None:
    """Keeps none of any document."""
    db.execute("DELETE FROM tellings")


def take_unlinked(db: Database, timeline: str) -> dict[int, UndatedMention]:
    """Those that are new, by their numbers: nobody has looked yet who else tells it. They wait no more."""
    rows = db.query("SELECT number, hangs, told FROM tellings WHERE timeline = ? AND waits = 1", [timeline])
    found = {row["number"]: _from_row(row) for row in rows}
    db.execute("UPDATE tellings SET waits = 0 WHERE timeline = ? AND waits = 1", [timeline])
    return found


def by_number(db: Database, numbers: Iterable[int]) -> dict[int, UndatedMention]:
    """Those of these numbers, each by its own."""
    rows = db.query(
        "SELECT number, hangs, told FROM tellings WHERE number IN (SELECT value FROM json_each(?))",
        [json_array(numbers)],
    )
    return {row["number"]: _from_row(row) for row in rows}


def add_keys(db: Database, timeline: str, keys: Iterable[tuple[int, Sequence[str]]]) -> None:
    """Keeps the traces that the tellings of these numbers leave in their timeline."""
    db.conn.executemany(
        "INSERT INTO telling_traces (trace, telling) VALUES (?, ?)",
        [(coreference_index.fingerprint(timeline, trace), telling) for telling, trace in keys],
    )


def candidates(db: Database, timeline: str, probe_keys: Mapping[int, Iterable[Sequence[str]]]) -> dict[int, set[int]]:
    """Return for each mention, by its number, the numbers of the undated mentions that have one of its probe keys."""
    probing = defaultdict(list)
    for mention, keys in probe_keys.items():
        for key in keys:
            probing[coreference_index.fingerprint(timeline, key)].append(mention)
    candidates: dict[int, set[int]] = {mention: set() for mention in probe_keys}
    rows = db.execute(
        "SELECT trace, telling FROM telling_traces WHERE trace IN (SELECT value FROM json_each(?))",
        [json_array(sorted(probing))],
    )
    for fingerprint, undated in rows:
        for mention in probing[fingerprint]:
            candidates[mention].add(undated)
    return candidates


_DOCUMENT_NUMBER = "(SELECT number FROM documents WHERE id = :id AND timeline = :timeline)"

_NO_DOCUMENT_COLUMNS = {
    "name": None,
    "title": None,
    "url": None,
    "published": None,
    "published_from": "unknown",
    "published_by": None,
    "day_why": None,
}


def _columns(undated: UndatedMention) -> dict[str, str | int]:
    """The telling as it is kept, and what it is known by: all of it."""
    mention = undated.mention
    columns: dict[str, Any] = {
        **mentions.to_columns(_rebased_mention(mention)),
        "mention_id": "",
        "prefix": "",
        "suffix": "",
    }
    columns["told"] = columns.pop("title")
    columns |= timexes.to_columns(DatedTimex(_rebased_timex(undated.timex, mention.quote.start), mention.resolution))
    del columns["id"]
    told = orjson.dumps(columns, option=orjson.OPT_SORT_KEYS)
    key = int.from_bytes(hashlib.blake2b(told, digest_size=8).digest(), signed=True)
    return {"key": key, "told": told.decode()}


def _rebased_mention(mention: Mention) -> Mention:
    start = mention.quote.start
    return replaced(
        mention,
        quote=Extent(0, len(mention.quote.exact), mention.quote.exact),
        predicate=_shifted_back(mention.predicate, start),
    )


def _rebased_timex(timex: Timex, start: int) -> Timex:
    return Timex(_shifted_back(timex.extent, start), timex.meaning, timex.lean)


def _shifted_back(extent: Extent, offset: int) -> Extent:
    return Extent(extent.start - offset, extent.end - offset, extent.exact)


def _from_row(row: Mapping[str, Any]) -> UndatedMention:
    told = orjson.loads(row["told"])
    columns = {**_NO_DOCUMENT_COLUMNS, **told, "number": row["number"], "id": f"\0{row['number']}"}
    return UndatedMention(bool(row["hangs"]), timexes.from_row(columns).timex, mentions.from_row(columns))
