"""Which mentions are alike, and the traces by which they find each other. Derived, and gone with the mentions.

A trace is kept as a number. In front stands what the mentions of one text share, the first two parts of the trace, and
then the last; so what a text leaves and looks for lies on few pages of the file, however large the pile.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from functools import lru_cache
from typing import TYPE_CHECKING

from timeline.storage.json_array import json_array

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from sqlite_utils import Database

__all__ = ["add_keys", "add_links", "candidates", "connected", "fingerprint", "holders", "links_within", "unlink"]


def add_keys(db: Database, timeline: str, keys: Iterable[tuple[int, Sequence[str]]]) -> None:
    """Keeps the traces that the mentions of these numbers leave in their timeline."""
    db.conn.executemany(
        "INSERT INTO blocking_keys (key, mention) VALUES (?, ?)",
        sorted((fingerprint(timeline, trace), mention) for mention, trace in keys),
    )


def candidates(db: Database, timeline: str, probe_keys: Mapping[int, Iterable[Sequence[str]]]) -> dict[int, set[int]]:
    """Of each mention the numbers of those that have left one of the traces there that it looks for."""
    seekers = defaultdict(list)
    for mention, traces in probe_keys.items():
        for trace in traces:
            seekers[fingerprint(timeline, trace)].append(mention)
    found: dict[int, set[int]] = {mention: set() for mention in probe_keys}
    rows = db.execute(
        "SELECT key, mention FROM blocking_keys WHERE key IN (SELECT value FROM json_each(?))",
        [json_array(sorted(seekers))],
    )
    for number, mention in rows:
        for seeker in seekers[number]:
            found[seeker].add(mention)
    return found


def holders(db: Database, timeline: str, keys: Iterable[tuple[str, ...]]) -> dict[tuple[str, ...], list[int]]:
    """Of each trace the numbers of the mentions that have left it there, by their ids; none that nobody has left."""
    wanted = {fingerprint(timeline, trace): trace for trace in keys}
    rows = db.execute(
        "SELECT b.key, b.mention FROM blocking_keys AS b JOIN mentions AS m ON m.number = b.mention "
        "WHERE b.key IN (SELECT value FROM json_each(?)) ORDER BY m.id",
        [json_array(wanted)],
    )
    found: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
    for number, mention in rows:
        found[wanted[number]].append(mention)
    return dict(found)


def unlink(db: Database, mention: int) -> set[int]:
    """The numbers of those that the mention was linked with; its links and traces are gone."""
    linked = {number for (number,) in db.execute("SELECT other FROM coreference_links WHERE mention = ?", [mention])}
    db.execute("DELETE FROM coreference_links WHERE mention = :it OR other = :it", {"it": mention})
    db.execute("DELETE FROM blocking_keys WHERE mention = ?", [mention])
    return linked


def add_links(db: Database, links: Iterable[tuple[int, int, float]]) -> None:
    """Keeps that two mentions are alike, and how probably they are one."""
    both_ways = [row for one, other, chance in links for row in ((one, other, chance), (other, one, chance))]
    db.conn.executemany("INSERT INTO coreference_links (mention, other, probability) VALUES (?, ?, ?)", both_ways)


def connected(db: Database, numbers: Iterable[int]) -> set[int]:
    """The mentions of these numbers, if they are still there, and all that links and decisions lead to from them."""
    rows = db.execute(
        "WITH RECURSIVE reached (number) AS (SELECT value FROM json_each(?) "
        "UNION SELECT l.other FROM reached JOIN coreference_links AS l ON l.mention = reached.number "
        "UNION SELECT m.number FROM reached JOIN mentions AS decided ON decided.number = reached.number "
        "JOIN decided_mentions AS one ON one.mention = decided.id "
        "JOIN decided_mentions AS other ON other.decision = one.decision JOIN mentions AS m ON m.id = other.mention) "
        "SELECT number FROM reached WHERE number IN (SELECT number FROM mentions)",
        [json_array(numbers)],
    )
    return {number for (number,) in rows}


def links_within(db: Database, numbers: Iterable[int]) -> list[tuple[int, int, float]]:
    """The links of these mentions, each once."""
    rows = db.execute(
        "SELECT mention, other, probability FROM coreference_links "
        "WHERE mention < other AND mention IN (SELECT value FROM json_each(?))",
        [json_array(numbers)],
    )
    return list(rows)


def fingerprint(timeline: str, key: Sequence[str]) -> int:
    """A trace takes 8 bytes; that two of them are given one number is rare, and costs no more than a comparison."""
    whole = hashlib.blake2b("\0".join((timeline, *key)).encode(errors="surrogatepass"), digest_size=4).digest()
    return int.from_bytes(_hash_prefix(timeline, *key[:2]) + _hash_prefix(key[-1]) + whole, signed=True)


@lru_cache(maxsize=16_384)
def _hash_prefix(*parts: str) -> bytes:
    return hashlib.blake2b("\0".join(parts).encode(errors="surrogatepass"), digest_size=2).digest()
