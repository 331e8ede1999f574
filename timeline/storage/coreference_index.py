"""Coreference index: the blocking keys of mentions, and the graph of links between mentions that match.

Derived: both are deleted with the mentions. A key is stored as its fingerprint (`coreference.fingerprint`).
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from timeline.coreference import fingerprint
from timeline.storage.json_array import json_array

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from sqlite_utils import Database

    from timeline.coreference import BlockingKey

__all__ = ["add_keys", "add_links", "candidates", "connected", "holders", "links_within", "unlink"]


def add_keys(db: Database, keys: Iterable[tuple[int, int]]) -> None:
    """Stores pairs of a blocking key, given by its fingerprint, and a mention, given by its number."""
    db.conn.executemany("INSERT INTO blocking_keys (key, mention) VALUES (?, ?)", sorted(keys))


def candidates(db: Database, probe_keys: Mapping[int, Iterable[int]]) -> dict[int, set[int]]:
    """For each mention, the numbers of the mentions that have one of its probe keys, given by their fingerprints."""
    probing = defaultdict(list)
    for mention, keys in probe_keys.items():
        for key in keys:
            probing[key].append(mention)
    found: dict[int, set[int]] = {mention: set() for mention in probe_keys}
    rows = db.execute(
        "SELECT key, mention FROM blocking_keys WHERE key IN (SELECT value FROM json_each(?))",
        [json_array(sorted(probing))],
    )
    for key_number, holder in rows:
        for mention in probing[key_number]:
            found[mention].add(holder)
    return found


def holders(db: Database, timeline: str, keys: Iterable[BlockingKey]) -> dict[BlockingKey, list[int]]:
    """For each key that mentions of the timeline have, their numbers in the order of their ids."""
    by_fingerprint = {fingerprint(timeline, key): key for key in keys}
    rows = db.execute(
        "SELECT b.key, b.mention FROM blocking_keys AS b JOIN mentions AS m ON m.number = b.mention "
        "WHERE b.key IN (SELECT value FROM json_each(?)) ORDER BY m.id",
        [json_array(by_fingerprint)],
    )
    found: defaultdict[BlockingKey, list[int]] = defaultdict(list)
    for key_number, mention in rows:
        found[by_fingerprint[key_number]].append(mention)
    return dict(found)


def unlink(db: Database, mention: int) -> set[int]:
    """Deletes the links and keys of a mention; returns the numbers of those that it was linked with."""
    linked = {number for (number,) in db.execute("SELECT other FROM coreference_links WHERE mention = ?", [mention])}
    db.execute("DELETE FROM coreference_links WHERE mention = :mention OR other = :mention", {"mention": mention})
    db.execute("DELETE FROM blocking_keys WHERE mention = ?", [mention])
    return linked


def add_links(db: Database, links: Iterable[tuple[int, int, float]]) -> None:
    """Stores links of two mentions and the probability that they report the same event."""
    both_ways = [
        row for one, other, probability in links for row in ((one, other, probability), (other, one, probability))
    ]
    db.conn.executemany("INSERT INTO coreference_links (mention, other, probability) VALUES (?, ?, ?)", both_ways)


def connected(db: Database, numbers: Iterable[int]) -> set[int]:
    """Return the mentions that exist, and all others that links and decisions connect with any of them."""
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
    """The links between two of these mentions, each once."""
    rows = db.execute(
        "SELECT mention, other, probability FROM coreference_links "
        "WHERE mention < other AND mention IN (SELECT value FROM json_each(?))",
        [json_array(numbers)],
    )
    return list(rows)
