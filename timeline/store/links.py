"""Which mentions are alike, and the traces by which they find each other. Derived, and gone with the mentions."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import orjson

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sqlite_utils import Database

__all__ = ["add", "among", "leave", "near", "reached"]


def leave(db: Database, timeline: str, mention: int, traces: Iterable[Sequence[str]]) -> None:
    """Keeps the traces that the mention of this number leaves in its timeline."""
    db.conn.executemany(
        "INSERT INTO traces (trace, mention) VALUES (?, ?)", [(_number(timeline, trace), mention) for trace in traces]
    )


def near(db: Database, timeline: str, traces: Iterable[Sequence[str]]) -> set[int]:
    """The numbers of the mentions that have left one of the traces there."""
    wanted = orjson.dumps([_number(timeline, trace) for trace in traces])
    rows = db.execute("SELECT mention FROM traces WHERE trace IN (SELECT value FROM json_each(?))", [wanted])
    return {number for (number,) in rows}


def add(db: Database, found: Iterable[tuple[int, int, float]]) -> None:
    """Keeps that two mentions are alike, and how strongly."""
    both_ways = [row for one, other, strength in found for row in ((one, other, strength), (other, one, strength))]
    db.conn.executemany("INSERT INTO links (mention, other, strength) VALUES (?, ?, ?)", both_ways)


def reached(db: Database, numbers: Iterable[int]) -> set[int]:
    """The mentions of these numbers, if they are still there, and all that links lead to from them."""
    rows = db.execute(
        "WITH RECURSIVE reached (number) AS (SELECT value FROM json_each(?) "
        "UNION SELECT l.other FROM reached JOIN links AS l ON l.mention = reached.number) "
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


def _number(timeline: str, trace: Sequence[str]) -> int:
    """A trace takes 8 bytes; that two of them are given one number is rare, and costs no more than a comparison."""
    told = "\0".join((timeline, *trace)).encode(errors="surrogatepass")
    return int.from_bytes(hashlib.blake2b(told, digest_size=8).digest(), signed=True)
