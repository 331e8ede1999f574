"""Which mentions are alike, and the traces by which they find each other. Derived, and gone with the mentions."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from typing import TYPE_CHECKING

import orjson

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sqlite_utils import Database

__all__ = ["add", "among", "cut", "fingerprint", "leave", "left", "near", "reached"]


def leave(db: Database, timeline: str, traces: Iterable[tuple[int, Sequence[str]]]) -> None:
    """Keeps the traces that the mentions of these numbers leave in their timeline."""
    db.conn.executemany(
        "INSERT INTO traces (trace, mention) VALUES (?, ?)",
        [(fingerprint(timeline, trace), mention) for mention, trace in traces],
    )


def near(db: Database, timeline: str, traces: Iterable[Sequence[str]]) -> set[int]:
    """The numbers of the mentions that have left one of the traces there."""
    wanted = orjson.dumps([fingerprint(timeline, trace) for trace in traces])
    rows = db.execute("SELECT mention FROM traces WHERE trace IN (SELECT value FROM json_each(?))", [wanted])
    return {number for (number,) in rows}


def left(db: Database, timeline: str, traces: Iterable[tuple[str, ...]]) -> dict[tuple[str, ...], list[int]]:
    """Of each trace the numbers of the mentions that have left it there, by their ids; none that nobody has left."""
    wanted = {fingerprint(timeline, trace): trace for trace in traces}
    rows = db.execute(
        "SELECT t.trace, t.mention FROM traces AS t JOIN mentions AS m ON m.number = t.mention "
        "WHERE t.trace IN (SELECT value FROM json_each(?)) ORDER BY m.id",
        [orjson.dumps(list(wanted))],
    )
    found: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
    for number, mention in rows:
        found[wanted[number]].append(mention)
    return dict(found)


def cut(db: Database, mention: int) -> set[int]:
    """The numbers of those that the mention was linked with; its links and traces are gone."""
    linked = {number for (number,) in db.execute("SELECT other FROM links WHERE mention = ?", [mention])}
    db.execute("DELETE FROM links WHERE mention = :it OR other = :it", {"it": mention})
    db.execute("DELETE FROM traces WHERE mention = ?", [mention])
    return linked


def add(db: Database, found: Iterable[tuple[int, int, float]]) -> None:
    """Keeps that two mentions are alike, and how probably they are one."""
    both_ways = [row for one, other, chance in found for row in ((one, other, chance), (other, one, chance))]
    db.conn.executemany("INSERT INTO links (mention, other, strength) VALUES (?, ?, ?)", both_ways)


def reached(db: Database, numbers: Iterable[int]) -> set[int]:
    """The mentions of these numbers, if they are still there, and all that links and decisions lead to from them."""
    rows = db.execute(
        "WITH RECURSIVE reached (number) AS (SELECT value FROM json_each(?) "
        "UNION SELECT l.other FROM reached JOIN links AS l ON l.mention = reached.number "
        "UNION SELECT m.number FROM reached JOIN mentions AS decided ON decided.number = reached.number "
        "JOIN decided_mentions AS one ON one.mention = decided.id "
        "JOIN decided_mentions AS other ON other.decision = one.decision JOIN mentions AS m ON m.id = other.mention) "
        "SELECT number FROM reached WHERE number IN (SELECT number FROM mentions)",
        [orjson.dumps(list(numbers))],
    )
    return {number for (number,) in rows}


def among(db: Database, numbers: Iterable[int]) -> list[tuple[int, int, float]]:
    """The links of these mentions, each once."""
    rows = db.execute(
        "SELECT mention, other, strength FROM links "
        "WHERE mention < other AND mention IN (SELECT value FROM json_each(?))",
        [orjson.dumps(list(numbers))],
    )
    return list(rows)


def fingerprint(timeline: str, trace: Sequence[str]) -> int:
    """A trace takes 8 bytes; that two of them are given one number is rare, and costs no more than a comparison."""
    told = "\0".join((timeline, *trace)).encode(errors="surrogatepass")
    return int.from_bytes(hashlib.blake2b(told, digest_size=8).digest(), signed=True)
